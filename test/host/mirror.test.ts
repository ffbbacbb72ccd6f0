import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { exists, makeBed, mirror, missingTools, shells, type Bed, type BedHost } from './bed.ts';
import { files, pulledPair } from './mirrors.ts';

const missing = missingTools();
let bed: Bed | undefined;
afterEach(() => {
  bed?.remove();
});

function pulled(...args: Parameters<typeof pulledPair>): Bed {
  bed = pulledPair(...args);
  return bed;
}

describe.each(shells)('under $name', ({ words, here }) => {
  const it = test.skipIf(!here || missing.length > 0);

  it('what differs with equal size and time is found by a compare, and by nothing else', () => {
    const { a, b } = pulled(words);
    const { atimeMs, mtimeMs } = statSync(b.path('srv/copy/file3'));
    b.write('srv/copy/file3', 'rotten! 3');
    b.write('srv/copy/file3', a.read('srv/data/file3').replace('c', 'X'));
    utimesSync(b.path('srv/copy/file3'), atimeMs / 1000, mtimeMs / 1000);
    expect(b.run('sync', 'data')).toMatchObject({ status: 0 });
    expect(b.read('srv/copy/file3')).toContain('X');
    expect(b.run('sync', 'data', '--compare')).toMatchObject({ status: 0, stderr: '' });
    expect(b.read('srv/copy/file3')).toBe(a.read('srv/data/file3'));
  });

  it('the copy is like the source: names, links, times, modes, holes; the sentinel goes with it', () => {
    const { a, b } = pulled(words, {}, ({ a }) => {
      a.write('srv/data/with space/ü$(id)`x`\'"', 'odd');
      a.write('srv/data/-n', 'dash');
      symlinkSync('/etc/hostname', a.path('srv/data/link'));
      chmodSync(a.path('srv/data/file0'), 0o4750);
      writeFileSync(
        Buffer.concat([Buffer.from(a.path('srv/data/')), Buffer.from([0xff, 0xfe, 0x0a, 0x41])]),
        'bytes',
      );
    });
    expect(files(b, 'srv/copy')).toEqual(files(a, 'srv/data'));
    expect(readlinkSync(b.path('srv/copy/link'))).toBe('/etc/hostname');
    expect(lstatSync(b.path('srv/copy/file0')).mode & 0o7777).toBe(0o4750);
    expect(Math.trunc(statSync(b.path('srv/copy/file1')).mtimeMs / 1000)).toBe(
      Math.trunc(statSync(a.path('srv/data/file1')).mtimeMs / 1000),
    );
    expect(files(b, 'srv/copy')).toContain('.pairctl-shop-data');
    expect(b.status().mirrors['data']).toMatchObject({
      result: 'ok',
      deleted: 0,
      epoch: 1,
      skipped: 0,
      guard: null,
    });
    expect(b.status().mirrors['data']?.files).toBe(files(a, 'srv/data').length + 1);
  });

  it('what is excluded is neither carried nor deleted, whatever the pattern is made of', () => {
    const exclude = ['logs/', '/only-here', "it's $(touch /tmp/never) `x`", '!odd', '- minus', '*.tmp', '.*'];
    const { a, b } = pulled(words, { exclude });
    for (const name of [
      'logs/l',
      'only-here',
      "it's $(touch /tmp/never) `x`",
      '!odd',
      '- minus',
      'a.tmp',
      '.hidden',
    ]) {
      a.write(`srv/data/${name}`, 'theirs');
      b.write(`srv/copy/${name}`, 'ours');
    }
    a.write('srv/data/deep/only-here', 'carried');
    expect(b.run('sync', 'data')).toMatchObject({ status: 0, stderr: '' });
    for (const name of ['logs/l', 'only-here', '!odd', '- minus', 'a.tmp', '.hidden'])
      expect(b.read(`srv/copy/${name}`)).toBe('ours');
    expect(b.read('srv/copy/deep/only-here')).toBe('carried');
    // The sentinel is excluded by nothing.
    expect(exists(b.path('srv/copy/.pairctl-shop-data'))).toBe(true);
  });

  it('keep_deleted: what a pull deletes or overwrites is kept beside, for its time', () => {
    const { a, b } = pulled(words, { keepDeletedSeconds: 3600 });
    rmSync(a.path('srv/data/file0'));
    a.write('srv/data/file1', 'changed!');
    expect(b.run('sync', 'data').status).toBe(0);
    const [kept = ''] = readdirSync(b.state('deleted/data'));
    expect(b.read(`var/lib/pairctl/shop/deleted/data/${kept}/file0`)).toBe('content 0');
    expect(b.read(`var/lib/pairctl/shop/deleted/data/${kept}/file1`)).toBe('content 1');
    for (const name of ['2020-01-01_00-00-00+0000', '2020-01-01_00-00-00+0000-initial', 'not-ours'])
      mkdirSync(b.state('deleted/data', name));
    expect(b.run('sync', 'data').status).toBe(0);
    expect(readdirSync(b.state('deleted/data')).sort()).toEqual([kept, 'not-ours']);
  });

  it('keep_deleted 0: nothing is kept, but for the first pull after a change of roles', () => {
    const { a, b } = pulled(words);
    rmSync(a.path('srv/data/file0'));
    expect(b.run('sync', 'data').status).toBe(0);
    expect(exists(b.state('deleted/data'))).toBe(false);
  });

  it('a destination that has content and was never mirrored is taken over only with --initial, and then kept', () => {
    bed = makeBed({
      shell: words,
      mirrors: (path) => [mirror(path('a', 'srv/data'), path('b', 'srv/copy'))],
    });
    const { a, b } = bed;
    a.write('srv/data/same-name', 'from a');
    b.write('srv/copy/same-name', 'was on b');
    b.write('srv/copy/only-b', 'was on b');
    a.run('role', 'set', 'primary', '1');
    b.run('role', 'set', 'standby', '1');
    const preview = JSON.parse(b.run('preview', 'sync', 'data').stdout) as unknown;
    expect(preview).toMatchObject({ ok: true, initial: true, delete: 1, update: 1, guard: null });
    expect(b.run('sync', 'data', '--due').stderr).toMatch(/^guard mass-change: .*never mirrored/);
    expect(b.read('srv/copy/only-b')).toBe('was on b');
    expect(b.run('sync', 'data', '--initial')).toMatchObject({ status: 0, stderr: '' });
    expect(files(b, 'srv/copy')).toEqual(files(a, 'srv/data'));
    const [kept = ''] = readdirSync(b.state('deleted/data'));
    expect(kept).toMatch(/-initial$/);
    expect(files(b, `var/lib/pairctl/shop/deleted/data/${kept}`)).toEqual(['only-b', 'same-name']);
  });

  it('invariant 1: what only reads changes no byte and no time', () => {
    const { a, b } = pulled(words);
    const before = [snapshot(a), snapshot(b)];
    expect(before[1]).toContain('./srv/copy/file0');
    b.run('preview', 'sync', 'data');
    b.run('status');
    b.run('peer');
    b.run('catalogue');
    b.run('role');
    a.run('status');
    expect([snapshot(a), snapshot(b)]).toEqual(before);
  });
});

function snapshot(host: BedHost): string {
  return spawnSync(
    'sh',
    [
      '-c',
      `cd '${host.root}' && find . \\( -path ./run -o -path ./units -o -path ./systemctl.log \\) -prune -o ! -path . -printf '%p %m %T@ %C@ %s\\n' | sort`,
    ],
    { encoding: 'utf8' },
  ).stdout;
}
