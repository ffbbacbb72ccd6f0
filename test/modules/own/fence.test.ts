import { describe, expect, test } from 'vitest';
import { fence } from '../../../src/modules/fence.ts';
import { answering, around, failed, said } from './answers.ts';
import type { Output } from '../../../src/model/command.ts';

type Spec = Parameters<typeof fence.diff>[0];
const check = { kind: 'http', url: 'http://127.0.0.1:8080/' } as const;
const question: Spec = { primary: 'web1', epoch: 8, check, at: ['10.0.0.1', '10.0.0.1'] };
const stopped = { reachable: true, role: 'standby', epoch: 8, active: [] };
const closed = { 'tcp 10.0.0.1 8080': failed(1) };
const open = { 'tcp 10.0.0.1 8080': said('') };

async function judged(more: Partial<Spec>, answers: Readonly<Record<string, Output>>) {
  const spec = { ...question, ...more };
  const state = await fence.observe(answering(answers), spec, around);
  return { change: fence.diff(spec, state, around), values: fence.values?.(spec, state, []) };
}

describe('fault-100 unreachable is not down', () => {
  test('fault-100 the operator cannot reach the primary, the standby sees it alive: refused, in so many words', async () => {
    const peer = { answered: true, role: 'primary', epoch: 7, active: ['app.service'] };
    const { change, values } = await judged({ stopped: {}, peer }, open);
    expect(change).toMatchObject({
      action: 'refuse',
      refusal: {
        guard: 'unfenced',
        found:
          'F0: web1 cannot be reached from here, and unreachable is not down; the standby reaches it, so it is alive; ' +
          'web1 still records the role primary at epoch 7; app.service still runs on web1; 10.0.0.1:8080 still takes connections',
      },
      otherwise: { action: 'none' },
    });
    expect(values).toMatchObject({ level: 'F4', proven: false });
  });

  test('fault-100 nobody reaches it and its port is silent: still refused', async () => {
    const { change } = await judged({ stopped: {}, peer: { answered: false, why: 'timed out' } }, closed);
    expect(change).toMatchObject({
      action: 'refuse',
      refusal: {
        found:
          'F0: web1 cannot be reached from here, and unreachable is not down; the standby does not reach it either (timed out)',
      },
    });
  });

  test('fault-100 what an override states is labelled unproven', async () => {
    const { values } = await judged({ stopped: {}, peer: { answered: false } }, closed);
    expect(values).toMatchObject({
      level: 'F4',
      proven: false,
      evidence: expect.stringMatching(
        /^unproven, stated by the operator; F0: web1 cannot be reached/,
      ) as string,
    });
  });
});

test('F1: stopped over ssh and the port seen closed', async () => {
  const { change, values } = await judged({ stopped }, closed);
  expect(change).toMatchObject({ action: 'none' });
  expect(values).toEqual({
    sent: false,
    level: 'F1',
    proven: true,
    evidence: 'F1: web1 is standby at epoch 8, its services are stopped, and 10.0.0.1:8080 is closed',
  });
});

test('F1 is reached where nothing runs but what runs on a standby, too', async () => {
  const seen = { ...stopped, active: ['postgresql.service'] };
  const { change } = await judged({ stopped: seen, on_both: ['postgresql.service'] }, closed);
  expect(change).toMatchObject({ action: 'none' });
  const both = { ...stopped, active: ['postgresql.service', 'app.service'] };
  const more = await judged({ stopped: both, on_both: ['postgresql.service'] }, closed);
  expect(more.change).toMatchObject({
    action: 'refuse',
    refusal: { found: expect.stringMatching(/F0: app\.service still runs on web1/) as string },
  });
});

test.each([
  [
    'a service that still runs',
    { ...stopped, active: ['app.service'] },
    closed,
    'app.service still runs on web1',
  ],
  ['a port that still takes connections', stopped, open, '10.0.0.1:8080 still takes connections'],
  [
    'a role of the old epoch',
    { ...stopped, epoch: 7 },
    closed,
    'web1 still records the role standby at epoch 7',
  ],
  [
    'no record at all',
    { reachable: true, role: null, epoch: null, active: [] },
    closed,
    'web1 still records the role of nobody',
  ],
])('F1 is not reached with %s', async (_name, seen, answers, words) => {
  const { change } = await judged({ stopped: seen }, answers);
  expect(change).toMatchObject({ action: 'refuse', refusal: { guard: 'unfenced' } });
  expect(change.action === 'refuse' ? change.refusal.found : '').toContain(words);
});

test('F2: what the fence status says counts, read back', async () => {
  const off = await judged({ stopped: {}, status: 'is-off' }, { ...open, 'test is-off': said('') });
  expect(off.values).toMatchObject({ level: 'F2', proven: true });
  const on = await judged({ stopped: {}, status: 'is-off' }, { ...closed, 'test is-off': failed(1) });
  expect(on.change).toMatchObject({ action: 'refuse' });
});

test('with a command it is switched off, unless it is out of service already', async () => {
  const sent = await judged(
    { stopped: {}, command: 'power off', status: 'is-off' },
    { ...closed, 'test is-off': failed(1) },
  );
  expect(sent.change).toMatchObject({ action: 'run', risk: 'disruptive' });
  const spared = await judged({ stopped, command: 'power off' }, closed);
  expect(spared.change).toMatchObject({ action: 'none' });
});

test('fault-103 a fence that was sent is not a fence that worked', async () => {
  const spec: Partial<Spec> = { stopped: {}, after: { sent: true } };
  const { change } = await judged(spec, closed);
  expect(change.action === 'refuse' ? change.refusal.found : '').toContain(
    'the fence command was sent, but without fence.status nothing tells whether it worked',
  );
  const failedToo = await judged(
    { stopped: {}, after: { failed: true, msg: 'the fence command ended with status 1: no route' } },
    closed,
  );
  expect(failedToo.change.action === 'refuse' ? failedToo.change.refusal.found : '').toContain('no route');
});

describe('fault-100 the view of a witness is shown beside the other two', () => {
  const unseen = { stopped: {}, peer: { answered: false, why: 'timed out' }, witness: 'ns1' } as const;
  test('fault-100 a witness that reaches the application, or its host: alive', async () => {
    const witnessed = {
      from: 'ns1',
      ports: ['10.0.0.1:8080'],
      open: ['10.0.0.1:8080'],
      pinged: ['10.0.0.1'],
    };
    const { change } = await judged({ ...unseen, witnessed }, closed);
    expect(change).toMatchObject({
      action: 'refuse',
      refusal: {
        guard: 'unfenced',
        found: expect.stringContaining(
          'cannot be reached from here, and unreachable is not down; the standby does not reach it either (timed out); ' +
            'the witness ns1 reaches web1: 10.0.0.1:8080 takes connections, 10.0.0.1 answers ping',
        ) as string,
      },
    });
  });

  test('fault-100 a witness that sees nothing, or could not be asked, proves nothing', async () => {
    const witnessed = { from: 'ns1', ports: ['10.0.0.1:8080'], open: [], pinged: [] };
    const blind = await judged({ ...unseen, witnessed }, closed);
    expect(JSON.stringify(blind.change)).toContain(
      'the witness ns1 sees nothing of web1 (10.0.0.1:8080 is closed, no ping is answered)',
    );
    expect(blind.change.action).toBe('refuse');
    const away = await judged({ ...unseen, witnessed: {} }, closed);
    expect(JSON.stringify(away.change)).toContain('the witness ns1 could not be asked');
    expect(away.change.action).toBe('refuse');
    for (const { change } of [blind, away])
      expect(JSON.stringify(change)).not.toMatch(/\bdead\b|\bis down\b/);
  });

  test('a primary that says that it stopped, and a witness that reaches its port all the same: not proven', async () => {
    const { change, values } = await judged(
      {
        stopped,
        witness: 'ns1',
        witnessed: { from: 'ns1', ports: [], open: ['10.0.0.1:8080'], pinged: null },
      },
      closed,
    );
    expect(change.action).toBe('refuse');
    expect(values).toMatchObject({ level: 'F4', proven: false });
    const { values: proven } = await judged(
      {
        stopped,
        witness: 'ns1',
        witnessed: { from: 'ns1', ports: ['10.0.0.1:8080'], open: [], pinged: ['10.0.0.1'] },
      },
      closed,
    );
    expect(proven).toMatchObject({
      level: 'F1',
      proven: true,
      evidence: expect.stringContaining('the witness ns1 reaches web1: 10.0.0.1 answers ping') as string,
    });
  });
});

test('a fence that is declared for the other host is named in the refusal, and its remedy does not ask for one', async () => {
  const { change } = await judged({ stopped: {}, peer: { answered: false }, elsewhere: 'web2' }, closed);
  expect(change).toMatchObject({
    action: 'refuse',
    refusal: {
      found: expect.stringMatching(
        /; failover\.fence is declared for web2, and is not run for another host$/,
      ) as string,
      remedy: 'bring web1 within reach, so that it can be stopped; or switch it off by hand and state that',
    },
  });
});
