import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { commandItem, missingTools, shells, type Bed } from './bed.ts';
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
      { plan: 'app', name, seq: 1, epoch: 1, proof: 'intact', keptBy: 'newest, newest proven, 1h' },
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
    const { a } = pair(words, { items: [commandItem('db', dump, ':')] });
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

  it('fault-057 a backup that would not fit is not begun, and the reason is in the status', () => {
    const { a } = pair(words);
    take(a);
    a.shim('stat', `case "$*" in *'%a %S'*) echo '1 20' ;; *) exec /usr/bin/stat "$@" ;; esac`);
    const refused = a.run('backup', '--now');
    expect(refused.status).toBe(1);
    expect(refused.stderr).toMatch(/guard space: the last backup of plan app has \d+ bytes, and 20 are free/);
    expect(a.status().plans['app']).toMatchObject({ result: 'failed', count: 1 });
    expect(readdirSync(store(a)).filter((name) => name.startsWith('.partial'))).toEqual([]);
  });
});
