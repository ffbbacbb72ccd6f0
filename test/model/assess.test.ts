import { expect, test } from 'vitest';
import { assessStatus } from '../../src/model/assess.ts';
import type { HostAnswer } from '../../src/model/findings.ts';
import type { HostStatus } from '../../src/model/hoststatus.ts';
import type { Pair } from '../../src/model/pair.ts';

const now = Date.parse('2026-01-31T12:00:00Z');
const pair = {
  name: 'shop',
  primary: 'web1',
  standby: 'web2',
  objectives: { rpoSeconds: 1800 },
  services: [],
  mirrors: [{ name: 'site', path: '/srv/site' }],
  drill: {},
  backup: { directory: '/b', plans: [{ name: 'data', disabled: false }] },
} as unknown as Pair;
const away: HostAnswer = { reachable: false, why: 'no answer' };
const here = {
  format: 1,
  role: 'primary',
  epoch: 3,
  services: {},
  mirrors: {},
  plans: {},
  pull: null,
  drill: null,
} as unknown as HostStatus;

test('where neither host can be asked, no role is said to be missing and no copy to have never been made', () => {
  const { state, findings, mirrors } = assessStatus(pair, { web1: away, web2: away }, now);
  expect(state).toBe('broken');
  expect(findings.join()).not.toMatch(/no role was ever set|never copied/);
  expect(mirrors[0]).toMatchObject({ lastResult: 'unknown', message: 'web2 cannot be reached' });
});

test('what a failover would lose is not known while the standby cannot be asked', () => {
  const answers = { web1: { reachable: true, status: here, clockOffsetSeconds: 0 }, web2: away } as const;
  const { findings } = assessStatus(pair, answers, now);
  expect(findings).toContain('what a failover would lose is not known: web2 cannot be reached');
  expect(findings.join()).not.toContain('last run');
});

test('a pair that answers and has no role is told so', () => {
  const unset = {
    reachable: true,
    status: { ...here, role: null, epoch: null },
    clockOffsetSeconds: 0,
  } as const;
  expect(assessStatus(pair, { web1: unset, web2: unset }, now).findings[0]).toBe(
    'no role was ever set: run pairctl apply',
  );
});
