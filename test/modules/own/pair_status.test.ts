import { expect, test } from 'vitest';
import { pairStatus } from '../../../src/modules/pair_status.ts';
import { answering, around, failed, json, peer, said, status } from './answers.ts';
import type { Output } from '../../../src/model/command.ts';

type Spec = Parameters<typeof pairStatus.diff>[0];
const time = (ahead: number): Output =>
  said(`ID=debian\nTIME=${String(around.now / 1000 + ahead)}.250000000\n`);
async function look(spec: Spec, answers: Readonly<Record<string, Output>>) {
  const state = await pairStatus.observe(answering(answers), spec, around);
  return { change: pairStatus.diff(spec, state, around), values: pairStatus.values?.(spec, state, []) };
}

test('what a host says of itself', async () => {
  const { change, values } = await look(
    {},
    { status: json(status({ services: { 'a.service': 'active', 'b.service': 'failed' } })), system: time(2) },
  );
  expect(change).toEqual({ action: 'none' });
  expect(values).toMatchObject({
    reachable: true,
    installed: true,
    role: 'standby',
    epoch: 7,
    active: ['a.service'],
    clockOffsetSeconds: 2.25,
    mirrors: [{ name: 'site', ageSeconds: 1800, lastResult: 'ok' }],
  });
});

test('a service whose state is not known counts as running', async () => {
  const { values } = await look(
    {},
    {
      status: json(status({ services: { 'a.service': 'unknown', 'b.service': 'activating' } })),
      system: time(0),
    },
  );
  expect(values).toMatchObject({ active: ['a.service', 'b.service'] });
});

test('missing: a host without pairctl can be looked at too', async () => {
  const { values } = await look({}, { status: failed(127), system: time(0) });
  expect(values).toMatchObject({ reachable: true, installed: false, role: null, epoch: null, active: [] });
});

test('what it sees of its peer', async () => {
  const { values } = await look({ of: 'peer' }, { peer: json(peer()), system: time(0) });
  expect(values).toMatchObject({ answered: true, role: 'primary', epoch: 7, active: ['app.service'] });
});

test('clocks more than 30 s apart are refused, by either way of comparing', async () => {
  const answers = { status: json(status()), system: time(40) };
  expect((await look({ apart_from: 0.5 }, answers)).change).toMatchObject({
    action: 'refuse',
    refusal: {
      guard: 'clock-skew',
      found: 'the clocks of web2 and the other host are 40 s apart; 30 s are allowed',
    },
  });
  expect((await look({ apart_from: 20 }, answers)).change).toEqual({ action: 'none' });
  expect((await look({ apart_from: null }, answers)).change).toEqual({ action: 'none' });
  const behind = { peer: json(peer({ clockOffsetSeconds: -31 })), system: time(0) };
  expect((await look({ of: 'peer' }, behind)).change).toMatchObject({
    action: 'refuse',
    refusal: { guard: 'clock-skew' },
  });
});

test('inconclusive: an answer of another shape is an error that names the place', async () => {
  await expect(look({}, { status: json({ ...status(), role: 'leader' }), system: time(0) })).rejects.toThrow(
    'the answer of `pairctl-host status`.role is not primary | standby',
  );
  await expect(look({}, { status: json({ ...status(), format: 2 }), system: time(0) })).rejects.toThrow(
    'format 1',
  );
});
