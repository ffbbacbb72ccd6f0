import { beforeEach, describe, expect, test } from 'vitest';
import type { Applied } from '../../../src/engine/apply.ts';
import { entry } from './answers.ts';
import { ModelHost } from './model_pair.ts';
import type { ModelWorld } from './model_pair.ts';
import { dryRun, runPlaybook, waitingSteps } from './run_playbook.ts';

let world: ModelWorld;
let web1: ModelHost;
let web2: ModelHost;
beforeEach(() => {
  world = {
    hosts: {},
    zone: { address: '203.0.113.10', text: '"pairctl epoch=7 primary=web1"' },
    cable: true,
    done: [],
  };
  web1 = new ModelHost(world, 'web1', '203.0.113.10', 'primary');
  web2 = new ModelHost(world, 'web2', '203.0.113.20', 'standby');
  web2.backups.push(entry(2, 7), entry(1, 22));
});

const guardsOf = (of: Applied) => of.refusals.map(({ guard }) => guard);
const failures = (of: Applied) =>
  of.outcomes.filter(
    ({ result, tolerated }) =>
      result !== 'ok' && result !== 'changed' && result !== 'skipped' && tolerated !== true,
  );

describe('a primary that lost its power', () => {
  beforeEach(() => {
    web1.power = false;
    web1.running = false;
  });

  test('is not taken for down without proof: nothing is changed', async () => {
    const ended = await runPlaybook(world);
    expect(guardsOf(ended)).toEqual(['unfenced']);
    expect(ended.refusals[0]?.found).toContain(
      'unreachable is not down; the standby does not reach it either (timed out)',
    );
    expect(world.done).toEqual([]);
  });

  test('with a fence status that says off, the standby takes over, in this order', async () => {
    const ended = await runPlaybook(world, {
      failover: { fence: { command: 'off', status: 'is-off', on: 'standby', timeoutSeconds: 5 } },
    });
    expect(failures(ended).filter(({ result }) => result === 'failed')).toEqual([]);
    expect(world.done).toEqual([
      'web2: restore data backup-2',
      'web2: role set primary 8',
      'web2: start app.service',
      'web2: dns 203.0.113.10 to 203.0.113.20',
    ]);
    expect(world.zone).toEqual({ address: '203.0.113.20', text: '"pairctl epoch=8 primary=web2"' });
    expect(ended.facts('web2', 'report')).toEqual({
      backup: { name: 'data/backup-2', takenAt: '2026-01-31T11:53:00.000Z', proof: 'intact' },
      rejected: [],
      // The backup is 7 minutes old, and the copy of the mirror half an hour.
      lossSeconds: 1800,
      downtimeSeconds: 0,
      fence: 'F2',
    });
  });

  test('when the roles are changed, the fence would hit the host that takes over: it is neither run nor believed', async () => {
    const ended = await runPlaybook(world, {
      preferred: 'web2',
      failover: { fence: { command: 'off', status: 'is-off', on: 'operator', timeoutSeconds: 5 } },
    });
    expect(guardsOf(ended)).toEqual(['unfenced']);
    expect(ended.refusals[0]?.found).toContain('failover.fence is declared for web2');
    expect(world.done).toEqual([]);
  });

  test('one that names its host is for whichever is primary', async () => {
    const ended = await runPlaybook(world, {
      preferred: 'web2',
      failover: {
        fence: {
          command: 'off $PAIRCTL_HOST',
          status: 'is-off $PAIRCTL_HOST',
          on: 'standby',
          timeoutSeconds: 5,
        },
      },
    });
    expect(ended.facts('web2', 'report')).toMatchObject({ fence: 'F2' });
  });

  test('the fence can be asked from the operator’s machine', async () => {
    const fence = { command: 'off', status: 'is-off', on: 'operator', timeoutSeconds: 5 };
    const ended = await runPlaybook(world, { failover: { fence } });
    expect(ended.outcomes.filter(({ module }) => module === 'fence').map(({ host }) => host)).toEqual([
      'localhost',
      'localhost',
    ]);
    expect(ended.facts('web2', 'report')).toMatchObject({ fence: 'F2' });
  });

  test('an operator’s statement is enough, and is labelled unproven', async () => {
    const ended = await runPlaybook(world, { overrides: { unfenced: 'switched off by hand' } });
    expect(ended.refusals).toEqual([]);
    expect(web2.role).toBe('primary');
    expect(ended.facts('web2', 'report')).toMatchObject({ fence: 'F4' });
  });

  test('fault-080 a damaged newest backup is passed over, and the loss is told', async () => {
    web2.damaged.add('backup-2');
    const ended = await runPlaybook(world, { overrides: { unfenced: 'switched off by hand' } });
    expect(world.done[0]).toBe('web2: restore data backup-1');
    expect(ended.facts('web2', 'report')).toMatchObject({
      rejected: [{ name: 'data/backup-2', why: 'content differs from the manifest', minutes: 15 }],
    });
  });

  test('fault-081 with no good backup nothing is touched', async () => {
    web2.damaged.add('backup-2').add('backup-1');
    const ended = await runPlaybook(world, { overrides: { unfenced: 'switched off by hand' } });
    expect(guardsOf(ended)).toEqual(['no-proven-backup']);
    expect(world.done).toEqual([]);
  });

  test('max_loss is compared before anything is touched', async () => {
    const ended = await runPlaybook(world, {
      overrides: { unfenced: 'x' },
      failover: { maxLossSeconds: 300 },
    });
    expect(guardsOf(ended)).toEqual(['max-loss']);
    expect(world.done).toEqual([]);
  });

  test('what a run allows counts instead of what the pair allows', async () => {
    const lenient = { max_loss_seconds: 3600 };
    await runPlaybook(world, {
      overrides: { unfenced: 'x' },
      failover: { maxLossSeconds: 300 },
      extraVars: lenient,
    });
    expect(web2.role).toBe('primary');
  });

  test('fault-113 soon after a change of roles another one is refused, unless a reason is given', async () => {
    web2.changed = '2026-01-31T11:30:00Z';
    const failover = { holdDownSeconds: 3600 };
    const ended = await runPlaybook(world, { overrides: { unfenced: 'x' }, failover });
    expect(guardsOf(ended)).toEqual(['hold-down']);
    expect(ended.refusals[0]?.found).toContain('the roles changed 30 min ago');
    expect(world.done).toEqual([]);
    const longer = await runPlaybook(world, {
      overrides: { unfenced: 'x', 'hold-down': 'web1 burns' },
      failover,
    });
    expect(guardsOf(longer)).toEqual([]);
    expect(web2.role).toBe('primary');
  });

  test('fault-113 what is long ago, never was or is not known holds nothing back', async () => {
    const failover = { holdDownSeconds: 1800 };
    for (const [changed, epoch] of [
      ['2026-01-31T11:30:00Z', 7],
      ['2026-01-31T11:59:00Z', 1],
      [undefined, 7],
    ] as const) {
      web2.changed = changed;
      web2.epoch = epoch;
      const shown = await dryRun(world, { overrides: { unfenced: 'x' }, failover });
      expect(shown.refusals.map(({ guard }) => guard)).toEqual([]);
    }
  });

  test('max_time is compared before anything is touched', async () => {
    const ended = await runPlaybook(world, {
      overrides: { unfenced: 'x' },
      extraVars: { max_time_seconds: 3600 },
    });
    expect(guardsOf(ended)).toEqual(['max-time']);
    expect(world.done).toEqual([]);
  });

  test('a backup can be named', async () => {
    await runPlaybook(world, { overrides: { unfenced: 'x' }, extraVars: { backup_name: 'backup-1' } });
    expect(world.done[0]).toBe('web2: restore data backup-1');
  });

  test('fault-107 an application that does not become healthy stops it before DNS', async () => {
    web2.healthy = false;
    const ended = await runPlaybook(world, { overrides: { unfenced: 'x' } });
    expect(failures(ended).find(({ result }) => result === 'failed')?.message).toContain(
      'was not healthy within 5 s',
    );
    expect(world.done).toEqual([
      'web2: restore data backup-2',
      'web2: role set primary 8',
      'web2: start app.service',
    ]);
    expect(world.zone.address).toBe('203.0.113.10');
  });

  test('a pair without health check and traffic fails over too', async () => {
    await runPlaybook(world, { overrides: { unfenced: 'x' }, failover: { health: undefined, traffic: [] } });
    expect(world.done).toEqual([
      'web2: restore data backup-2',
      'web2: role set primary 8',
      'web2: start app.service',
    ]);
  });
});

describe('a primary that can be reached', () => {
  test('a task of failover.before that fails stops everything untouched, the primary too', async () => {
    web1.healthy = false;
    const before = [{ name: 'Ask the store', fail: { msg: 'no' } }];
    const ended = await runPlaybook(world, { before });
    expect(failures(ended).map(({ name }) => name)).toEqual(['Ask the store']);
    expect(world.done).toEqual([]);
  });

  describe('a step of failover.before that waits for a person', () => {
    const before = [{ name: 'The cable', pause: { prompt: 'Is the cable in?' } }];
    beforeEach(() => {
      web1.healthy = false;
    });
    test('is found out before anything is done, where nobody can be asked', async () => {
      expect(await waitingSteps(world, { before })).toMatchObject([
        { guard: 'human-step', host: 'web2', found: '"The cable" waits for a person: Is the cable in?' },
      ]);
      expect(await waitingSteps(world, { before: [{ name: 'A while', pause: { seconds: 1 } }] })).toEqual([]);
      // Also where the plan could not know of it.
      const ended = await runPlaybook(world, { before });
      expect(guardsOf(ended)).toEqual(['human-step']);
      expect(world.done).toEqual([]);
    });
    test('a no ends the run with nothing touched, a yes goes on', async () => {
      const ended = await runPlaybook(world, { before, answer: false });
      expect(ended.refusals).toMatchObject([
        { guard: 'human-step', found: 'not confirmed: Is the cable in?' },
      ]);
      expect(world.done).toEqual([]);
      const gone = await runPlaybook(world, { before, answer: true });
      expect(gone.refusals).toEqual([]);
      expect(web2.role).toBe('primary');
    });
  });

  test('and serves: refused by primary-alive, whoever asks', async () => {
    const ended = await runPlaybook(world);
    expect(new Set(guardsOf(ended))).toEqual(new Set(['primary-alive']));
    expect(world.done).toEqual([]);
    expect((await dryRun(world)).refusals.map(({ guard }) => guard)).toContain('primary-alive');
  });

  test('and is broken: it is stopped over ssh first, then the standby takes over', async () => {
    web1.healthy = false;
    const ended = await runPlaybook(world);
    expect(ended.refusals).toEqual([]);
    expect(world.done).toEqual([
      'web1: role set standby 8',
      'web2: restore data backup-2',
      'web2: role set primary 8',
      'web2: start app.service',
      'web2: dns 203.0.113.10 to 203.0.113.20',
    ]);
    expect(ended.facts('web2', 'report')).toMatchObject({ fence: 'F1' });
  });

  test('and does not stop: refused as unfenced, the standby’s data are untouched', async () => {
    web1.healthy = false;
    web1.stubborn = true;
    const ended = await runPlaybook(world);
    expect(guardsOf(ended)).toEqual(['unfenced']);
    expect(ended.refusals[0]?.found).toContain('app.service still runs on web1');
    expect(world.done).toEqual(['web1: role set standby 8']);
  });

  test('with clocks apart is refused by clock-skew', async () => {
    web1.healthy = false;
    web1.clock = 90;
    expect(guardsOf(await runPlaybook(world))).toContain('clock-skew');
    expect(world.done).toEqual([]);
  });
});

test('fault-100 the operator is cut off, the primary serves: refused, whatever is asked', async () => {
  const ended = await runPlaybook(world, { reachable: false });
  expect(guardsOf(ended)).toEqual(['primary-alive']);
  expect(world.done).toEqual([]);
  web1.healthy = false;
  const sick = await runPlaybook(world, { reachable: false });
  expect(guardsOf(sick)).toEqual(['unfenced']);
  expect(sick.refusals[0]?.found).toContain(
    'the standby reaches it, so it is alive; web1 still records the role primary at epoch 7',
  );
  expect(world.done).toEqual([]);
});

test('every step is told in a sentence that names the hosts', async () => {
  web1.healthy = false;
  const names = (await runPlaybook(world)).outcomes.map(({ name }) => name);
  expect(names).toContain('Tell web1 that it is standby from epoch 8 on, which stops its services');
  expect(names.filter((name) => name.includes('{{'))).toEqual([]);
});

test('a dry run shows backup, role, services and DNS', async () => {
  web1.healthy = false;
  const shown = await dryRun(world);
  expect(shown.refusals).toEqual([]);
  expect(shown.failures).toEqual([]);
  expect(
    shown.changes.map(({ host, module, action, risk }) => `${host} ${module} ${action} ${risk}`),
  ).toEqual([
    'web2 transition create safe',
    'web1 role update disruptive',
    'web1 pair_status run safe',
    'web2 fence run safe',
    'web2 transition create safe',
    'web2 restore update destructive',
    'web2 role update safe',
    'web2 service update safe',
    'web2 health run safe',
    'web2 traffic update disruptive',
    'web2 traffic run safe',
  ]);
});
