import { expect, test } from 'vitest';
import { checks } from '../../src/doctor/checks.ts';
import { examine, ok, type Check } from '../../src/doctor/finding.ts';
import type { Patient } from '../../src/doctor/patient.ts';

const patient = (acts: boolean): Patient => ({ acts }) as unknown as Patient;

test('a check that throws is not checked, and says why; the others are asked all the same', async () => {
  const asked: readonly Check[] = [
    { name: 'one', group: 'Hosts', ask: () => Promise.reject(new Error('no conclusive answer')) },
    { name: 'two', group: 'Data', ask: () => [ok('fine')] },
  ];
  expect(await examine(asked, patient(true))).toEqual([
    { check: 'one', group: 'Hosts', verdict: 'not checked', found: 'no conclusive answer' },
    { check: 'two', group: 'Data', verdict: 'ok', found: 'fine' },
  ]);
});

test('--look-only leaves out every check that does more than look', async () => {
  let acted = false;
  const act: Check = {
    name: 'act',
    group: 'Clients',
    acts: true,
    ask: () => {
      acted = true;
      return [];
    },
  };
  expect(await examine([act], patient(false))).toMatchObject([{ verdict: 'not checked' }]);
  expect(acted).toBe(false);
  await examine([act], patient(true));
  expect(acted).toBe(true);
});

test('every check has a name of its own, by which pipelines know it', () => {
  const names = checks.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z-]+$/);
});
