import { existsSync, mkdirSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { makeBed, missingTools, plan, shells, type Bed } from './bed.ts';
import { backedPair, catalogue, clock, store, take } from './backups.ts';

const missing = missingTools();
let bed: Bed | undefined;
afterEach(() => {
  bed?.remove();
});

function pair(...args: Parameters<typeof backedPair>): Bed {
  bed = backedPair(...args);
  return bed;
}

describe.each(shells)('under $name', ({ words, here }) => {
  const it = test.skipIf(!here || missing.length > 0);

  it('the standby pulls what it lacks, verifies it before it counts, and keeps it whatever the primary does', () => {
    const { a, b } = pair(words);
    const names = [0, 1, 2].map((hour) => {
      clock(a, hour * 3600);
      return take(a);
    });
    clock(b, 2 * 3600);
    expect(b.run('sync', '--backups')).toMatchObject({ status: 0, stderr: '' });
    expect(catalogue(b).map((entry) => [entry.name, entry.proof])).toEqual(
      names.toReversed().map((name) => [name, 'intact']),
    );
    expect(b.status().pull).toMatchObject({ result: 'ok' });
    for (const name of names) rmSync(store(a, name), { recursive: true });
    expect(b.run('sync', '--backups')).toMatchObject({ status: 0, stderr: '' });
    expect(catalogue(b).length).toBeGreaterThanOrEqual(3);
    expect(b.run('verify', '--all').status).toBe(0);
  });

  it('a sync has the primary take what is due first, so that what is carried is never old', () => {
    const { b } = pair(words);
    expect(b.run('sync', '--backups', '--due')).toMatchObject({ status: 0, stderr: '', stdout: '' });
    expect(catalogue(b)).toHaveLength(1);
  });

  it('fault-080 what arrives damaged is not taken in, the reason is said, and it is fetched again', () => {
    const { a, b } = pair(words);
    take(a);
    // The line, or the other host, changes a byte under the seal.
    b.shim(
      'rsync',
      `/usr/bin/rsync "$@" || exit $?
for last; do :; done
case $last in */.incoming/*) printf X | dd of="$last/command-db.zst" bs=1 seek=3 conv=notrunc 2>/dev/null ;; esac`,
    );
    const answer = b.run('sync', '--backups');
    expect(answer.status).toBe(1);
    expect(answer.stderr).toMatch(/does not verify and was not taken in: command-db.zst: content differs/);
    expect(catalogue(b)).toEqual([]);
    expect(readdirSync(store(b, '.incoming'))).toEqual([]);
    rmSync(b.path('shims/rsync'));
    expect(b.run('sync', '--backups')).toMatchObject({ status: 0 });
    expect(catalogue(b)).toHaveLength(1);
  });

  it('order is by epoch and number, whatever the clock said (clock back after a change of roles)', () => {
    const { a, b } = pair(words);
    clock(a, 7200);
    const first = take(a);
    clock(b, 7200);
    b.run('sync', '--backups');
    b.run('role', 'set', 'primary', '2');
    clock(b, 0);
    bed?.b.write('srv/x', '');
    const second = take(b);
    expect(catalogue(b).map((entry) => [entry.name, entry.epoch, entry.seq])).toEqual([
      [second, 2, 2],
      [first, 1, 1],
    ]);
  });

  it('external backups: sealed where the application wrote them, carried whole, restored by its own command', () => {
    bed = makeBed({
      shell: words,
      plans: (path) => [
        plan({
          name: 'built-in',
          external: {
            directory: path('a', 'srv/own'),
            pattern: 'backup-%Y-%m-%d_%H-%M-%S%z',
            restore: `cp -R {{ backup.path }}/. '${path('b', 'restored')}'`,
          },
        }),
      ],
    });
    const { a, b } = bed;
    a.run('role', 'set', 'primary', '1');
    b.run('role', 'set', 'standby', '1');
    const now = Date.now() / 1000;
    const own = (ago: number, zone: string): string => {
      const shift = zone === '-0500' ? -5 * 3600 : 0;
      const at = new Date((Math.trunc(now - ago) + shift) * 1000).toISOString();
      return `backup-${at.slice(0, 10)}_${at.slice(11, 19).replaceAll(':', '-')}${zone}`;
    };
    const ready = own(7200, '-0500');
    const busy = own(60, '--0500');
    for (const name of [ready, busy]) {
      a.write(`srv/own/${name}/table with space`, 'rows');
      a.write(`srv/own/${name}/sub/back\\slash`, 'x');
    }
    a.write('srv/own/shared/big', 'not a backup');
    const old = now - 600;
    for (const path of [ready, `${ready}/sub`, `${ready}/table with space`, `${ready}/sub/back\\slash`])
      utimesSync(a.path('srv/own', path), old, old);
    expect(a.run('backup', '--due')).toMatchObject({ status: 0, stderr: '' });
    const [entry] = catalogue(a);
    expect(catalogue(a)).toHaveLength(1);
    expect(entry).toMatchObject({ plan: 'built-in', proof: 'intact' });
    expect(Date.parse(entry?.takenAt ?? '') / 1000).toBe(Math.trunc(now - 7200));
    expect(b.run('sync', '--backups')).toMatchObject({ status: 0, stderr: '' });
    expect(catalogue(b)).toMatchObject([{ name: entry?.name, proof: 'intact' }]);
    // The application removes its own: the standby's copy is whole, the primary forgets it without a word.
    rmSync(a.path('srv/own', ready), { recursive: true });
    expect(a.run('prune')).toMatchObject({ status: 0, stderr: '' });
    expect(catalogue(a)).toEqual([]);
    expect(b.run('check', 'built-in', entry?.name ?? '').stdout).toBe('ok\n');
    mkdirSync(b.path('restored'));
    expect(b.run('restore', 'built-in', entry?.name ?? '')).toMatchObject({
      status: 0,
      stdout: `restored built-in ${entry?.name ?? ''} safety -\n`,
    });
    expect(readdirSync(b.path('restored')).sort()).toEqual(['sub', 'table with space']);
  });

  it('external backups: a folder that they refer to is carried before them, never pruned, and beside them in a restore', () => {
    bed = makeBed({
      shell: words,
      plans: (path) => [
        plan({
          name: 'built-in',
          external: {
            directory: path('a', 'srv/own'),
            pattern: 'backup-%Y-%m-%d_%H-%M-%S%z',
            companion: 'shared',
            restore: `cat {{ backup.path }}/../shared/big {{ backup.path }}/table >'${path('b', 'restored')}'; echo spoilt >{{ backup.path }}/table; echo spoilt >{{ backup.path }}/../shared/big`,
          },
        }),
      ],
    });
    const { a, b } = bed;
    a.run('role', 'set', 'primary', '1');
    b.run('role', 'set', 'standby', '1');
    const write = (ago: number): string => {
      const at = new Date(Date.now() - ago * 1000).toISOString();
      const name = `backup-${at.slice(0, 10)}_${at.slice(11, 19).replaceAll(':', '-')}+0000`;
      a.write(`srv/own/${name}/table`, 'rows');
      const old = Date.now() / 1000 - 600;
      for (const path of [`${name}/table`, name]) utimesSync(a.path('srv/own', path), old, old);
      return name;
    };
    write(7200);
    a.write('srv/own/shared/big', 'shared ');
    a.write('srv/own/shared/old', 'no longer used');
    expect(a.run('backup', '--due')).toMatchObject({ status: 0, stderr: '' });
    expect(b.run('sync', '--backups')).toMatchObject({ status: 0, stderr: '' });
    expect(readdirSync(b.state('backups/built-in/.companion/shared')).sort()).toEqual(['big', 'old']);
    rmSync(a.path('srv/own/shared/old'));
    write(600);
    expect(b.run('sync', '--backups')).toMatchObject({ status: 0, stderr: '' });
    expect(readdirSync(b.state('backups/built-in/.companion/shared')).sort()).toEqual(['big', 'old']);
    const [newest] = catalogue(b);
    for (let twice = 0; twice < 2; twice += 1) {
      expect(b.run('restore', 'built-in', newest?.name ?? '')).toMatchObject({ status: 0 });
      expect(b.read('restored')).toBe('shared rows');
    }
    expect(b.run('check', 'built-in', newest?.name ?? '').stdout).toBe('ok\n');
    expect(existsSync(b.state('backups/built-in/.work'))).toBe(false);
  });
});
