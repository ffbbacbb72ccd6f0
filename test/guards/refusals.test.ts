import { expect, test } from 'vitest';
import { stalePlan } from '../../src/cli/planfile.ts';
import type { Plan } from '../../src/model/outcome.ts';
import { safety } from '../../src/modules/safety.ts';
import { answering, around, json, status } from '../modules/own/answers.ts';
import { operate, type Given } from '../roles/operator.ts';
import { World } from '../roles/world.ts';

/** What is refused with 77, by that guard, and with nothing done. */
async function refused(world: World, what: string, guard: string, given: Given = {}): Promise<void> {
  world.done.length = 0;
  const { exitCode, words } = await operate(world, what, undefined, given);
  expect(words).toContain(guard);
  expect({ what, exitCode, done: world.done }).toEqual({ what, exitCode: 77, done: [] });
}

test('two hosts that say primary at one epoch: nothing is done', async () => {
  const world = new World();
  world.machines.web2.role = 'primary';
  for (const what of ['apply', 'failover', 'switchover', 'restore'])
    await refused(world, what, 'role-conflict');
});

test('while a change of roles is open, nothing else is begun', async () => {
  const world = new World();
  world.machines.web2.transition = 'switchover web1 web2 8 2026-01-31T12:00:00Z -';
  for (const what of ['apply', 'restore', 'sync', 'backup']) await refused(world, what, 'role-conflict');
});

test('with one host stepped down and nobody in its place, only a failover goes on', async () => {
  const world = new World();
  Object.assign(world.machines.web1, { role: 'standby', epoch: 8, running: false });
  for (const what of ['apply', 'switchover', 'restore']) await refused(world, what, 'role-conflict');
  expect((await operate(world, 'failover')).words).not.toContain('role-conflict');
});

test('a primary that has forgotten its role is not set up anew', async () => {
  const world = new World();
  Object.assign(world.machines.web1, { role: undefined, epoch: 0, running: false });
  for (const what of ['apply', 'switchover', 'restore']) await refused(world, what, 'role-conflict');
});

test('a saved plan is not carried out when what it was made from has changed', () => {
  const plan: Plan = {
    format: 1,
    pair: 'shop',
    playbook: 'apply',
    epoch: 7,
    roles: { web1: 'primary', web2: 'standby' },
    changes: [],
    refusals: [],
    failures: [],
    summary: { create: 0, update: 0, remove: 0, run: 0, unchanged: 9 },
    digest: 'a',
  };
  expect(stalePlan(plan, plan)).toBeUndefined();
  expect(stalePlan(plan, { ...plan, epoch: 8, digest: 'b' })).toMatchObject({
    guard: 'stale-plan',
    found: expect.stringContaining('the epoch went from 7 to 8') as string,
  });
});

test('what cannot be copied is given up only by an override', async () => {
  const look = answering({ status: json(status({ role: 'primary' })) });
  const spec = { keep: 'web1', without: true };
  const state = await safety.observe(look, spec, around);
  expect(safety.diff(spec, state, around)).toMatchObject({
    action: 'refuse',
    refusal: { guard: 'safety-copy' },
    otherwise: { action: 'run' },
  });
});

test('a step for a person is found out before anything is done', async () => {
  const before = "{ name: 'The cable', pause: { prompt: 'Is the cable in?' } }";
  const world = new World();
  world.machines.web1.healthy = false;
  await refused(world, 'failover', 'human-step', { before });
});

test('a task that is seen to fail is no reason not to ask for a yes', async () => {
  const before = "{ name: 'A fault', fail: { msg: 'as it is' } }";
  const world = new World();
  world.machines.web1.healthy = false;
  await refused(world, 'failover', 'consent', { before, yes: false });
});

test('nothing that needs a yes is done without one', async () => {
  for (const what of ['restore', 'switchover']) await refused(new World(), what, 'consent', { yes: false });
  const world = new World();
  world.machines.web1.healthy = false;
  await refused(world, 'failover', 'consent', { yes: false });
});
