import { describe, expect, test } from 'vitest';
import { decide } from '../../../src/cli/resolve.ts';
import { OutcomeUnknown } from '../../../src/model/error.ts';
import type { Host } from '../../../src/model/host.ts';
import { mergeRoles, type Role } from '../../../src/model/role.ts';
import type { HostEvidence } from '../../../src/model/conflict.ts';
import { ModelHost, type ModelWorld } from './model_pair.ts';
import { dryRun, runPlaybook } from './run_playbook.ts';

function makeWorld(role: Role): ModelWorld {
  const world: ModelWorld = {
    hosts: {},
    zone: { address: '203.0.113.20', text: '"pairctl epoch=7 primary=web2"' },
    cable: true,
    done: [],
  };
  new ModelHost(world, 'web1', '203.0.113.10', role);
  new ModelHost(world, 'web2', '203.0.113.20', role);
  return world;
}

function host(world: ModelWorld, name: 'web1' | 'web2'): ModelHost {
  const found = world.hosts[name];
  if (found === undefined) throw new Error(`there is no ${name}`);
  return found;
}

/** What the command finds on the hosts and makes of it, with web1 to be kept. */
function decided(world: ModelWorld): { readonly epoch: number; readonly copy: boolean } {
  const records = Object.fromEntries(
    (['web1', 'web2'] as const).map((name) => {
      const { role, epoch } = host(world, name);
      return [name, { role, epoch }] as const;
    }),
  );
  const roles = mergeRoles(['web1', 'web2'], records);
  const definition = { pair: { primary: 'web1', standby: 'web2' } };
  const name = /epoch=(\d+) primary=(\S+?)"/.exec(world.zone.text);
  const evidence = [{ name: { primary: name?.[2] ?? '', epoch: Number(name?.[1]) } }];
  return decide(
    { roles, records, definition, transition: undefined },
    'web1',
    evidence as unknown as readonly HostEvidence[],
  );
}

const variables = ({ epoch, copy }: { readonly epoch: number; readonly copy: boolean }) => ({
  resolve_epoch: epoch,
  resolve_copy: copy,
  resolve_without_copy: false,
});

function expectOnePrimary(world: ModelWorld): void {
  const hosts = Object.values(world.hosts).filter(({ name }) => name !== 'localhost');
  const newest = Math.max(...hosts.map(({ epoch }) => epoch));
  if (newest === 7) return;
  const primaries = hosts.filter(({ role, epoch }) => role === 'primary' && epoch === newest);
  expect(primaries.length, world.done.join('\n')).toBeLessThan(2);
}

/** The run is cut off at its n-th step, before it is sent or with its answer lost; from then on nothing answers. */
function cutting(
  world: ModelWorld,
  at: number,
  when: 'before' | 'after',
): { wrap: (of: ModelHost) => Host; cut: () => boolean } {
  let steps = 0;
  let cut = false;
  const gone = (name: string): Promise<never> =>
    Promise.reject(new OutcomeUnknown('cut off', { host: name }));
  return {
    cut: () => cut,
    wrap: (of) => ({
      name: of.name,
      roundTrips: 0,
      probe: (probe) => (cut ? gone(of.name) : of.probe(probe)),
      async exec(command) {
        if (cut) return await gone(of.name);
        steps += 1;
        if (steps === at && when === 'before') {
          cut = true;
          return await gone(of.name);
        }
        const output = await of.exec(command);
        expectOnePrimary(world);
        if (steps === at) {
          cut = true;
          return await gone(of.name);
        }
        return output;
      },
      put: () => of.put(),
      lock: () => of.lock(),
      close: () => of.close(),
    }),
  };
}

function expectResolved(world: ModelWorld): void {
  const [web1, web2] = [host(world, 'web1'), host(world, 'web2')];
  expect([web1.role, web1.epoch, web1.running]).toEqual(['primary', 8, true]);
  expect([web2.role, web2.epoch, web2.running]).toEqual(['standby', 8, false]);
  expect(world.zone).toEqual({ address: '203.0.113.10', text: '"pairctl epoch=8 primary=web1"' });
  const copied = world.done.findIndex((done) => done.startsWith('web2: safety'));
  const raised = world.done.indexOf('web1: role set primary 8');
  expect(copied, world.done.join('\n')).toBeGreaterThanOrEqual(0);
  expect(copied).toBeLessThan(raised);
}

describe.each(['primary', 'standby'] as const)('two hosts say %s at one epoch', (role) => {
  test('the other is copied aside, then the kept one raised, then the other made its standby, then clients are led', async () => {
    const world = makeWorld(role);
    const ended = await runPlaybook(world, { playbook: 'resolve', extraVars: variables(decided(world)) });
    expect(ended.outcomes.filter(({ result }) => result === 'failed')).toEqual([]);
    expectResolved(world);
    expect(world.done.filter((done) => !done.includes('start'))).toEqual([
      'web2: safety ',
      'web1: role set primary 8',
      'web2: role set standby 8',
      'web2: dns 203.0.113.20 to 203.0.113.10',
    ]);
  });

  test('a second run finds nothing to do', async () => {
    const world = makeWorld(role);
    await runPlaybook(world, { playbook: 'resolve', extraVars: variables(decided(world)) });
    const again = decided(world);
    expect(again).toEqual({ epoch: 8, copy: false });
    world.done.length = 0;
    await runPlaybook(world, { playbook: 'resolve', extraVars: variables(again) });
    expect(world.done).toEqual([]);
  });

  test('a dry run changes nothing and shows all of it', async () => {
    const world = makeWorld(role);
    const shown = await dryRun(world, { playbook: 'resolve', extraVars: variables(decided(world)) });
    expect(shown.changes.map(({ module }) => module)).toEqual(
      expect.arrayContaining(['safety', 'role', 'traffic']),
    );
  });

  test('cut off at any step, the same command again ends well, and never are two primary at the highest epoch', async () => {
    let cuts = 0;
    for (let at = 1; ; at += 1) {
      let reached = false;
      for (const when of ['before', 'after'] as const) {
        const world = makeWorld(role);
        const { wrap, cut } = cutting(world, at, when);
        await runPlaybook(world, { playbook: 'resolve', extraVars: variables(decided(world)), wrap });
        reached ||= cut();
        expectOnePrimary(world);
        const { wrap: whole } = cutting(world, -1, when);
        const extraVars = variables(decided(world));
        await runPlaybook(world, { playbook: 'resolve', extraVars, wrap: whole, again: true });
        expectResolved(world);
        cuts += 1;
      }
      if (!reached) break;
    }
    expect(cuts).toBeGreaterThan(10);
  }, 60_000);
});

describe('what cannot be resolved', () => {
  const definition = { pair: { primary: 'web1', standby: 'web2' } };
  test.each([
    [
      'another host is right already',
      { web1: ['standby', 8], web2: ['primary', 8] },
      'web2 is primary at epoch 8',
    ],
    ['a change of roles is open', { web1: ['standby', 8], web2: ['standby', 7] }, 'begun and not finished'],
    ['no role was ever set', {}, 'no role was ever set'],
  ] as const)('%s', (_name, given, message) => {
    const records = Object.fromEntries(
      Object.entries(given as Readonly<Record<string, readonly [Role, number]>>).map(
        ([name, [role, epoch]]) => [name, { role, epoch }] as const,
      ),
    );
    const roles = mergeRoles(['web1', 'web2'], records);
    expect(() => decide({ roles, records, definition, transition: undefined }, 'web1', [])).toThrow(message);
  });

  test('a change of roles that was begun and not ended is gone on with, or gone back from', () => {
    const records = { web1: { role: 'primary', epoch: 7 }, web2: { role: 'standby', epoch: 7 } } as const;
    const roles = mergeRoles(['web1', 'web2'], records);
    const transition = {
      playbook: 'switchover',
      from: 'web1',
      to: 'web2',
      epoch: 8,
      since: '2026-01-31T12:00:00Z',
      backup: null,
    };
    expect(() => decide({ roles, records, definition, transition }, 'web1', [])).toThrow(
      'begun and not finished',
    );
  });

  test('the epoch is above the one that the name bears', () => {
    const records = { web1: { role: 'primary', epoch: 7 }, web2: { role: 'primary', epoch: 7 } } as const;
    const roles = mergeRoles(['web1', 'web2'], records);
    const evidence = [{ name: { primary: 'web2', epoch: 9 } }] as unknown as readonly HostEvidence[];
    expect(decide({ roles, records, definition, transition: undefined }, 'web1', evidence)).toEqual({
      epoch: 10,
      copy: true,
    });
  });
});
