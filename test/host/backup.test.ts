import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { BackupEntry } from '../../src/model/hoststatus.ts';
import type { BackupPlan } from '../../src/model/pair.ts';
import { makeBed, missingTools, plan, shells, type Bed, type BedHost } from './bed.ts';

const missing = missingTools();
let bed: Bed | undefined;
afterEach(() => {
  bed?.remove();
});

function pair(shell: readonly string[], more: Partial<BackupPlan> = {}): Bed {
  bed = makeBed({
    shell,
    plans: (path) => [
      plan({
        items: [
          { kind: 'path', name: 'conf', path: path('a', 'srv/conf') },
          { kind: 'command', name: 'db', dump: `cat '${path('a', 'db')}'`, restore: 'cat >/dev/null' },
        ],
        ...more,
      }),
    ],
  });
  bed.a.write('srv/conf/app.ini', 'setting = 1\n');
  bed.a.write('db', 'rows\n');
  bed.a.run('role', 'set', 'primary', '1');
  bed.b.run('role', 'set', 'standby', '1');
  return bed;
}

function catalogue(host: BedHost): readonly BackupEntry[] {
  return JSON.parse(host.run('catalogue').stdout) as readonly BackupEntry[];
}

function take(host: BedHost): string {
  const { stdout, stderr, status } = host.run('backup', 'app', '--now');
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  return /^app (backup-\S+)\n$/.exec(stdout)?.[1] ?? '';
}

function store(host: BedHost, ...parts: readonly string[]): string {
  return host.state('backups/app', ...parts);
}

/** The program sees another time: a `date` that is so many seconds ahead. */
function clock(host: BedHost, seconds: number): void {
  host.shim(
    'date',
    `case "$*" in *-d*) exec /usr/bin/date "$@" ;; esac
eval "last=\\\${$#}"
case $last in +*) exec /usr/bin/date -u -d "@$(($(/usr/bin/date +%s) + ${String(seconds)}))" "$last" ;; *) exec /usr/bin/date "$@" ;; esac`,
  );
}

describe.each(shells)('under $name', ({ words, here }) => {
  const it = test.skipIf(!here || missing.length > 0);

  it('a backup is one directory whose artifacts their own tools can restore', () => {
    const { a } = pair(words);
    const name = take(a);
    expect(name).toMatch(/^backup-\d{4}-\d\d-\d\d_\d\d-\d\d-\d\d\+0000$/);
    expect(readdirSync(store(a, name)).sort()).toEqual([
      'MANIFEST',
      'SEAL',
      'command-db.zst',
      'path-conf.tar.zst',
    ]);
    expect(spawnSync('zstd', ['-dcq', store(a, name, 'command-db.zst')], { encoding: 'utf8' }).stdout).toBe(
      'rows\n',
    );
    expect(
      spawnSync('tar', ['--zstd', '-xOf', store(a, name, 'path-conf.tar.zst'), './app.ini'], {
        encoding: 'utf8',
      }).stdout,
    ).toBe('setting = 1\n');
    const seal = readFileSync(store(a, name, 'SEAL'), 'utf8');
    expect(seal).toMatch(
      /^pairctl-seal 1\nmanifest [0-9a-f]{64}\npair shop\nplan app\nseq 1\nepoch 1\ntaken \S+Z\nbytes \d+\nduration \d+\nhost host-a\nprogram [0-9a-f]{12}\ntool tar /,
    );
    expect(catalogue(a)).toMatchObject([
      { plan: 'app', name, seq: 1, epoch: 1, proof: 'intact', keptBy: 'newest' },
    ]);
    expect(a.run('check', 'app', name)).toMatchObject({ status: 0, stdout: 'ok\n' });
    expect(a.status().plans['app']).toMatchObject({
      result: 'ok',
      count: 1,
      bad: 0,
      newestProven: catalogue(a)[0]?.takenAt,
    });
  });

  it('due: one in each slot of the base interval, however often cron asks', () => {
    const { a } = pair(words);
    expect(a.run('backup', '--due')).toMatchObject({ status: 0, stdout: '', stderr: '' });
    expect(a.run('backup', '--due')).toMatchObject({ status: 0, stdout: '', stderr: '' });
    expect(catalogue(a)).toHaveLength(1);
    clock(a, 3600);
    a.run('backup', '--due');
    a.run('backup', '--due');
    expect(catalogue(a).map((entry) => entry.seq)).toEqual([2, 1]);
    expect(a.run('backup')).toMatchObject({ stdout: '' });
  });

  it('only the primary takes backups; a disabled plan takes none and loses none', () => {
    const { a, b } = pair(words);
    expect(b.run('backup', '--due')).toMatchObject({ status: 0, stdout: '', stderr: '' });
    expect(b.run('backup').status).toBe(3);
    take(a);
    bed?.configure({
      ...bed.pair,
      backup: { ...bed.pair.backup, plans: bed.pair.backup.plans.map((one) => ({ ...one, disabled: true })) },
    });
    expect(a.run('backup', '--now')).toMatchObject({ status: 0, stdout: '' });
    expect(catalogue(a)).toHaveLength(1);
  });

  it.each([
    ['fails', 'exit 3', 'the dump command of db ended with status 3'],
    ['is not there', '/nonexistent/dump', 'the dump command of db ended with status 127'],
    ['fails after output', 'echo half; exit 1', 'ended with status 1'],
    ['dies', 'echo half; kill -9 $$', 'the dump command of db ended with status 137'],
    ['writes nothing and says all is well', ':', 'the dump command of db wrote nothing'],
  ])('fault-091 a dump that %s makes no backup, and an alarm', (_what, dump, message) => {
    const { a } = pair(words, { items: [{ kind: 'command', name: 'db', dump, restore: ':' }] });
    const answer = a.run('backup', '--due');
    expect(answer.status).toBe(1);
    expect(answer.stderr).toContain(message);
    expect(catalogue(a)).toEqual([]);
    expect(readdirSync(store(a)).filter((name) => name.startsWith('.partial'))).toEqual([]);
    expect(a.status().plans['app']).toMatchObject({ result: 'failed', count: 0, lastSuccess: null });
    // Cron does not try, and mail, every minute.
    expect(a.run('backup', '--due')).toMatchObject({ status: 0, stderr: '' });
    expect(a.run('backup', '--now').status).toBe(1);
  });

  it('fault-091 a compressor or a packer that fails makes no backup', () => {
    for (const tool of ['zstd', 'tar']) {
      const { a } = pair(words);
      a.shim(
        tool,
        `case "$*" in *--version*) exec /usr/bin/${tool} "$@" ;; esac\n/usr/bin/${tool} "$@" | head -c 10\nexit 2`,
      );
      const answer = a.run('backup', '--now');
      expect(answer.status).toBe(1);
      expect(catalogue(a)).toEqual([]);
      bed?.remove();
    }
  });

  it('a path that is not there makes no backup', () => {
    const { a } = pair(words);
    rmSync(a.path('srv/conf'), { recursive: true });
    expect(a.run('backup', '--now').stderr).toMatch(/srv\/conf is to be backed up and is not there/);
    expect(catalogue(a)).toEqual([]);
  });

  const corruptions: readonly (readonly [string, (folder: string) => void, RegExp])[] = [
    [
      'one bit flipped',
      (folder) => {
        flip(join(folder, 'command-db.zst'), 5);
      },
      /command-db.zst: content differs/,
    ],
    [
      'an artifact truncated',
      (folder) => {
        truncateSync(join(folder, 'path-conf.tar.zst'), 20);
      },
      /path-conf.tar.zst: 20 bytes instead of \d+/,
    ],
    [
      'a zero-length artifact',
      (folder) => {
        truncateSync(join(folder, 'command-db.zst'), 0);
      },
      /command-db.zst: 0 bytes instead of/,
    ],
    [
      'an artifact missing',
      (folder) => {
        rmSync(join(folder, 'command-db.zst'));
      },
      /command-db.zst: missing/,
    ],
    [
      'something added',
      (folder) => {
        writeFileSync(join(folder, 'extra'), 'x');
      },
      /extra: is not in the manifest/,
    ],
    [
      'the manifest missing',
      (folder) => {
        rmSync(join(folder, 'MANIFEST'));
      },
      /manifest missing/,
    ],
    [
      'the manifest empty',
      (folder) => {
        truncateSync(join(folder, 'MANIFEST'), 0);
      },
      /manifest missing/,
    ],
    [
      'a bit of the manifest flipped',
      (folder) => {
        flip(join(folder, 'MANIFEST'), 300);
      },
      /manifest|bytes instead|missing/,
    ],
    [
      'the seal missing',
      (folder) => {
        rmSync(join(folder, 'SEAL'));
      },
      /seal missing/,
    ],
    [
      'the seal empty',
      (folder) => {
        truncateSync(join(folder, 'SEAL'), 0);
      },
      /seal missing/,
    ],
    [
      'the seal cut short',
      (folder) => {
        truncateSync(join(folder, 'SEAL'), 120);
      },
      /seal/,
    ],
    [
      'the epoch in the seal changed',
      (folder) => {
        edit(join(folder, 'SEAL'), 'epoch 1', 'epoch 9');
      },
      /the seal does not match the manifest/,
    ],
    [
      'the number in the seal changed',
      (folder) => {
        edit(join(folder, 'SEAL'), 'seq 2', 'seq 8');
      },
      /the seal does not match the manifest/,
    ],
  ];
  it('fault-080 a newest backup that is damaged in any part is named with its reason, and never counts as proven', () => {
    const { a } = pair(words);
    const good = take(a);
    clock(a, 3600);
    const newest = take(a);
    for (const [what, damage, reason] of corruptions) {
      spawnSync('cp', ['-a', store(a, newest), store(a, '.keep')]);
      damage(store(a, newest));
      const check = a.run('check', 'app', newest);
      expect({ what, status: check.status }).toEqual({ what, status: 1 });
      expect(check.stdout).toMatch(reason);
      const verify = a.run('verify', '--all');
      expect({ what, status: verify.status }).toEqual({ what, status: 65 });
      expect(verify.stderr).toMatch(reason);
      const entries = catalogue(a);
      expect(entries.find((entry) => entry.name === newest)?.bad).toMatch(reason);
      expect(entries.find((entry) => entry.name === good)).toMatchObject({ proof: 'intact' });
      expect(a.status().plans['app']).toMatchObject({
        count: 1,
        bad: 1,
        newestProven: entries.find((entry) => entry.name === good)?.takenAt,
      });
      // It is said once, not at every run.
      expect(a.run('verify', '--all', '--due')).toMatchObject({ status: 0, stderr: '' });
      rmSync(store(a, newest), { recursive: true });
      renameSync(store(a, '.keep'), store(a, newest));
      expect(a.run('verify', '--all')).toMatchObject({ status: 0 });
      expect(catalogue(a)[0]).toMatchObject({ name: newest, proof: 'intact' });
    }
  });

  it('retention: the schedule of this host alone; things that are no backups are never touched', () => {
    const { a } = pair(words, { schedule: '1h,2h/4h' });
    mkdirSync(store(a, 'shared'), { recursive: true });
    mkdirSync(store(a, 'backup-of-mine'), { recursive: true });
    for (let hour = 0; hour < 9; hour++) {
      clock(a, hour * 3600);
      expect(a.run('backup', '--due')).toMatchObject({ status: 0, stderr: '' });
    }
    expect(catalogue(a).filter((entry) => entry.bad === undefined)).toHaveLength(3);
    expect(readdirSync(store(a)).sort()).toContain('shared');
    expect(readdirSync(store(a)).sort()).toContain('backup-of-mine');
    expect(readdirSync(store(a, '.proof')).sort()).toEqual(
      readdirSync(store(a))
        .filter((name) => name.startsWith('backup-2'))
        .sort(),
    );
  });

  it('retention: pinned ones stay, a surplus goes in small steps and is said, a dry run only tells', () => {
    const { a } = pair(words, { schedule: '1h,24h/48h' });
    const names: string[] = [];
    for (let hour = 0; hour < 10; hour++) {
      clock(a, hour * 3600);
      names.push(take(a));
    }
    expect(a.run('pin', 'app', names[0] ?? '').status).toBe(0);
    bed?.configure({
      ...bed.pair,
      backup: {
        ...bed.pair.backup,
        plans: bed.pair.backup.plans.map((one) => ({ ...one, schedule: '1h/2h' })),
      },
    });
    const dry = a.run('prune', '--dry-run');
    expect(dry.stdout).toBe(
      names
        .slice(1, 8)
        .map((name) => `drop app ${name}\n`)
        .join(''),
    );
    expect(catalogue(a)).toHaveLength(10);
    const first = a.run('prune');
    expect(first.status).toBe(0);
    expect(first.stderr).toContain('no longer keeps 7 backups; 5 of them were removed');
    expect(catalogue(a)).toHaveLength(5);
    expect(a.run('prune').stderr).toBe('');
    expect(catalogue(a).map((entry) => [entry.name, entry.keptBy])).toEqual([
      [names[9], 'newest'],
      [names[8], '1h'],
      [names[0], 'pinned'],
    ]);
    a.run('unpin', 'app', names[0] ?? '');
    a.run('prune');
    expect(catalogue(a)).toHaveLength(2);
  });

  it('retention: nothing goes when the listing fails', () => {
    const { a } = pair(words, { schedule: '1h/2h' });
    for (let hour = 0; hour < 2; hour++) {
      clock(a, hour * 3600);
      take(a);
    }
    clock(a, 9 * 3600);
    a.shim('ls', `case "$*" in -A1) /usr/bin/ls "$@" | head -n 1; exit 2 ;; esac; exec /usr/bin/ls "$@"`);
    const answer = a.run('prune');
    expect(answer.status).toBe(1);
    expect(answer.stderr).toContain('cannot be listed: nothing is pruned');
    rmSync(a.path('shims/ls'));
    expect(catalogue(a)).toHaveLength(2);
  });

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
});

function flip(path: string, at: number): void {
  const bytes = readFileSync(path);
  const place = Math.min(at, bytes.length - 1);
  bytes.writeUInt8(bytes.readUInt8(place) ^ 1, place);
  writeFileSync(path, bytes);
}
function edit(path: string, from: string, to: string): void {
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}
