import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { afterEach, describe, expect, test } from 'vitest';
import { pathItem } from '../../src/model/pair.ts';
import { commandItem, makeBed, missingTools, plan, shells, type Bed } from './bed.ts';

const missing = missingTools();
let bed: Bed | undefined;
afterEach(() => {
  bed?.remove();
});

function newBed(shell: readonly string[]): Bed {
  bed = makeBed({
    shell,
    plans: (path) => [
      plan({ items: [pathItem('data', path('a', 'srv/data'))] }),
      plan({ name: 'db', items: [commandItem('db', 'cat /nowhere/of/ours', 'true')] }),
      plan({ name: 'off', disabled: true, items: [pathItem('gone', '/nowhere/of/ours')] }),
      plan({
        name: 'own',
        external: { directory: path('a', 'own'), pattern: 'x-*', restore: 'true' },
      }),
    ],
  });
  return bed;
}

describe.each(shells)('under $name', ({ words, here }) => {
  const it = test.skipIf(!here || missing.length > 0);

  it('safety: services are stopped first, then all that is here is published; the role stays', () => {
    const { a } = newBed(words);
    a.run('role', 'set', 'primary', '3');
    a.write('srv/data/rows', 'one\ntwo\n');
    a.write('units/app.service', 'active\n');
    const refused = a.run('safety');
    expect(refused.status).toBe(77);
    expect(refused.stderr).toMatch(
      /^guard safety-copy: this host was primary, and no copy could be made of db/m,
    );
    expect(a.status().services).toEqual({ 'app.service': 'inactive' });

    const answer = a.run('safety', '--lift', 'safety-copy');
    expect(answer.status, answer.stderr).toBe(0);
    const [, name = ''] = /^app (safety-\S+)$/m.exec(answer.stdout) ?? [];
    expect(answer.stdout).toContain('db -\n');
    expect(answer.stdout).toContain('own -\n');
    expect(answer.stdout).not.toContain('off');
    const store = a.state('backups/app');
    expect(readdirSync(store)).toContain(name);
    const tar = execFileSync('sh', [
      '-c',
      `zstd -dcq '${store}/${name}/path-data.tar.zst' | tar -xOf - ./rows`,
    ]);
    expect(tar.toString()).toBe('one\ntwo\n');
    expect(readFileSync(a.state('backups/app/.proof', name), 'utf8')).toMatch(/^intact /);
    expect(a.run('role').stdout).toBe('primary 3\n');
  });

  it('safety: on a standby that never served, what cannot be dumped is no reason to refuse', () => {
    const { a } = newBed(words);
    a.run('role', 'set', 'standby', '3');
    expect(a.run('safety')).toMatchObject({ status: 0 });
    expect(existsSync(a.state('served'))).toBe(false);
  });

  it('safety: without a role there is nothing to keep, and words that it does not know are none', () => {
    const { a } = newBed(words);
    expect(a.run('safety').status).toBe(3);
    expect(a.run('safety', '--yes').status).toBe(64);
  });
});

describe('one host’s disk alone tells', () => {
  const it = test.skipIf(missing.length > 0);
  const seconds = (iso: string | null | undefined): number => Date.parse(iso ?? '') / 1000;

  it('who was last active, since when, and what the last proven backup is', () => {
    const { a, b } = (bed = makeBed({
      plans: (path) => [plan({ items: [pathItem('data', path('a', 'srv'))] })],
    }));
    const before = Math.floor(Date.now() / 1000);
    a.write('srv/rows', 'one\n');
    a.run('role', 'set', 'primary', '1');
    b.run('role', 'set', 'standby', '1');
    expect(a.run('backup', '--now').status).toBe(0);
    expect(b.run('sync', '--backups').status).toBe(0);
    a.write('off', '');
    // The standby has seen the primary in its pull: from its disk alone, with the primary gone.
    const alone = b.status();
    expect(alone).toMatchObject({ role: 'standby', epoch: 1, active: { host: 'host-a', epoch: 1 } });
    expect(seconds(alone.changed)).toBeGreaterThanOrEqual(before);
    expect(alone.plans['app']?.newestProven).not.toBeNull();
    // It takes over, and the old primary's disk still tells of the time before.
    b.run('role', 'set', 'primary', '2');
    expect(b.status()).toMatchObject({ active: { host: 'host-b', epoch: 2 } });
    expect(a.status()).toMatchObject({ role: 'primary', epoch: 1, active: { host: 'host-a', epoch: 1 } });
    expect(a.status().plans['app']?.newestProven).not.toBeNull();
  });

  it('of a primary that was told to step down, while nobody has taken over yet: itself', () => {
    const { a } = (bed = makeBed());
    a.run('role', 'set', 'primary', '1');
    a.run('role', 'set', 'standby', '2');
    expect(a.status()).toMatchObject({ role: 'standby', epoch: 2, active: { host: 'host-a', epoch: 1 } });
  });

  it('a standby that learns of a change late knows when it was, not when it heard of it', () => {
    const { a, b } = (bed = makeBed());
    a.run('role', 'set', 'primary', '2');
    b.run('role', 'set', 'standby', '1');
    a.write('var/lib/pairctl/shop/changed', '2 1000000000\n');
    expect(b.run('heartbeat').status).toBe(0);
    expect(b.status()).toMatchObject({ role: 'standby', epoch: 2, changed: '2001-09-09T01:46:40Z' });
    // What belongs to another epoch says nothing.
    a.write('var/lib/pairctl/shop/changed', '1 1000000000\n');
    expect(a.status().changed).toBeNull();
  });
});
