import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { loadPlaybook } from '../../../src/config/playbook.ts';
import { ModelHost } from './model_pair.ts';
import type { ModelWorld } from './model_pair.ts';
import { dryRun, runPlaybook } from './run_playbook.ts';

test.each(readdirSync('playbooks'))('playbooks/%s is a valid playbook', (name) => {
  const loaded = loadPlaybook(readFileSync(`playbooks/${name}`), name);
  expect(loaded.ok ? [] : loaded.problems).toEqual([]);
});

describe('on a pair that works', () => {
  let world: ModelWorld;
  beforeEach(() => {
    world = { hosts: {}, zone: { address: '', text: '' }, cable: true, done: [] };
    new ModelHost(world, 'web1', '203.0.113.10', 'primary');
    new ModelHost(world, 'web2', '203.0.113.20', 'standby');
  });

  test('mirror pulls every mirror on the standby', async () => {
    const ended = await runPlaybook(world, { playbook: 'mirror' });
    expect(ended.outcomes.map(({ result }) => result)).toEqual(['changed']);
    expect(world.done).toEqual(['web2: sync site', 'web2: sync data']);
  });

  test('sync pulls the mirrors and then the backups', async () => {
    await runPlaybook(world, { playbook: 'sync' });
    expect(world.done).toEqual(['web2: sync site', 'web2: sync data', 'web2: sync --backups']);
  });

  test('backup takes them on the primary, then brings them to the standby', async () => {
    await runPlaybook(world, { playbook: 'backup' });
    expect(world.done).toEqual(['web1: backup --now', 'web2: sync --backups']);
  });

  test('a dry run of each says that it would run, and does nothing', async () => {
    for (const playbook of ['mirror', 'sync', 'backup']) {
      const shown = await dryRun(world, { playbook });
      expect(shown.changes.every(({ action }) => action === 'run')).toBe(true);
      expect(shown.changes.length).toBeGreaterThan(0);
    }
  });
});
