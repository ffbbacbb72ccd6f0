import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { exists, makeBed, mirror, missingTools, shells, type Bed, type BedHost } from './bed.ts';
import { files, pulledPair } from './mirrors.ts';

const missing = missingTools();
const isRoot = process.getuid?.() === 0;
const mounted: string[] = [];
let bed: Bed | undefined;
afterEach(() => {
  for (const point of mounted.splice(0)) spawnSync('umount', ['-l', point]);
  bed?.remove();
});

function pulled(...args: Parameters<typeof pulledPair>): Bed {
  bed = pulledPair(...args);
  return bed;
}

function mount(host: BedHost, path: string): boolean {
  mkdirSync(host.path(path), { recursive: true });
  const done = spawnSync('mount', ['-t', 'tmpfs', 'pairctl-test', host.path(path)]).status === 0;
  if (done) mounted.push(host.path(path));
  return done;
}

describe.each(shells)('under $name', ({ words, here }) => {
  const it = test.skipIf(!here || missing.length > 0);
  const itAsRoot = test.skipIf(!here || missing.length > 0 || !isRoot);

  it('fault-051 an emptied source deletes nothing', () => {
    const { a, b } = pulled(words);
    const before = files(b, 'srv/copy');
    for (const name of files(a, 'srv/data')) rmSync(a.path('srv/data', name), { recursive: true });
    const refused = b.run('sync', 'data');
    expect(refused.status).toBe(77);
    expect(refused.stderr).toMatch(/^guard source-missing: mirror data on host-a: .*lost its sentinel/);
    expect(files(b, 'srv/copy')).toEqual(before);
    expect(b.status().mirrors['data']).toMatchObject({ result: 'refused', guard: 'source-missing' });
    expect(JSON.parse(b.run('preview', 'sync', 'data').stdout)).toMatchObject({
      ok: false,
      guard: 'source-missing',
    });
    // Nor does the served side give anything out.
    expect(
      a.runWith({ RSYNC_MODULE_NAME: 'mirror-data', PAIRCTL_ASKED_EPOCH: '1' }, 'serve-guard').status,
    ).toBe(1);
  });

  it('fault-054 most files rewritten at the source: held back until exactly that count is accepted', () => {
    const { a, b } = pulled(words);
    for (let i = 0; i < 60; i++) a.write(`srv/data/many/${String(i)}`, 'first');
    expect(b.run('sync', 'data')).toMatchObject({ status: 0 });
    for (let i = 0; i < 50; i++) a.write(`srv/data/many/${String(i)}`, 'encrypted');
    const refused = b.run('sync', 'data');
    expect(refused.status).toBe(77);
    expect(refused.stderr).toMatch(
      /^guard mass-change: mirror data would rewrite 50 of \d+ entries.*--accept 50 lets/,
    );
    expect(b.read('srv/copy/many/7')).toBe('first');
    expect(JSON.parse(b.run('preview', 'sync', 'data').stdout)).toMatchObject({
      guard: 'mass-change',
      accept: 50,
    });
    expect(b.run('sync', 'data', '--accept', '49').status).toBe(77);
    expect(b.run('sync', 'data', '--accept', '50')).toMatchObject({ status: 0 });
    expect(b.read('srv/copy/many/7')).toBe('encrypted');
    // What was accepted once is no habit.
    for (let i = 0; i < 50; i++) a.write(`srv/data/many/${String(i)}`, 'encrypted again');
    expect(b.run('sync', 'data').status).toBe(77);
  });

  it('fault-054 what a tree does in every run is no alarm', () => {
    const { a, b } = pulled(words);
    const write = (count: number, text: string): void => {
      for (let i = 0; i < count; i++) a.write(`srv/data/many/${String(i)}`, text);
    };
    write(60, 'a');
    expect(b.run('sync', 'data')).toMatchObject({ status: 0 });
    write(28, 'bb');
    expect(b.run('sync', 'data')).toMatchObject({ status: 0, stderr: '' });
    write(55, 'ccc');
    expect(b.run('sync', 'data')).toMatchObject({ status: 0, stderr: '' });
  });

  it('fault-051 an absent source, and one that is another tree, delete nothing', () => {
    const { a, b } = pulled(words);
    const before = files(b, 'srv/copy');
    rmSync(a.path('srv/data'), { recursive: true });
    expect(b.run('sync', 'data').stderr).toMatch(/^guard source-missing: .* is not there/);
    a.write('srv/data/other', 'x');
    a.write('srv/data/.pairctl-shop-data', 'ffff\n');
    expect(b.run('sync', 'data').stderr).toMatch(/^guard source-missing: .* of another tree/);
    expect(files(b, 'srv/copy')).toEqual(before);
  });

  it('fault-051 a source that was empty from the first is not marked, and an empty one never is', () => {
    bed = makeBed({
      shell: words,
      mirrors: (path) => [mirror(path('a', 'srv/data'), path('b', 'srv/copy'))],
    });
    const { a, b } = bed;
    mkdirSync(a.path('srv/data'), { recursive: true });
    a.run('role', 'set', 'primary', '1');
    b.run('role', 'set', 'standby', '1');
    b.write('srv/copy/precious', 'x');
    expect(b.run('sync', 'data', '--initial').stderr).toMatch(/^guard source-missing: .* is empty/);
    expect(b.read('srv/copy/precious')).toBe('x');
    a.write('srv/data/now', 'x');
    expect(a.run('heartbeat').status).toBe(0);
    expect(exists(a.path('srv/data/.pairctl-shop-data'))).toBe(true);
  });

  itAsRoot('fault-051 a source that must be a mount point and is not mounted deletes nothing', () => {
    bed = makeBed({
      shell: words,
      mirrors: (path) => [mirror(path('a', 'srv/data'), path('b', 'srv/copy'), { requireMount: true })],
    });
    const { a, b } = bed;
    if (!mount(a, 'srv/data')) return;
    a.write('srv/data/one', '1');
    a.run('role', 'set', 'primary', '1');
    b.run('role', 'set', 'standby', '1');
    expect(b.run('sync', 'data')).toMatchObject({ status: 0, stderr: '' });
    spawnSync('umount', [a.path('srv/data')]);
    a.write('srv/data/on-the-root-file-system', '1');
    expect(b.run('sync', 'data').stderr).toMatch(/^guard source-missing: .*nothing is mounted on/);
    expect(b.read('srv/copy/one')).toBe('1');
  });

  itAsRoot(
    'fault-052 of a file system inside the source that is gone, the copy stays; all else is pulled',
    () => {
      bed = makeBed({
        shell: words,
        mirrors: (path) => [
          mirror(path('a', 'srv/data'), path('b', 'srv/copy'), { maxDelete: { percent: 100 } }),
        ],
      });
      const { a, b } = bed;
      // tmpfs comes and goes by design and is not remembered; a bind mount of a disk is.
      a.write('disk/kept', 'x');
      mkdirSync(a.path('srv/data/in side'), { recursive: true });
      if (spawnSync('mount', ['--bind', a.path('disk'), a.path('srv/data/in side')]).status !== 0) return;
      mounted.push(a.path('srv/data/in side'));
      a.run('role', 'set', 'primary', '1');
      b.run('role', 'set', 'standby', '1');
      expect(b.run('sync', 'data')).toMatchObject({ status: 0, stderr: '' });
      expect(b.read('srv/copy/in side/kept')).toBe('x');
      spawnSync('umount', [a.path('srv/data/in side')]);
      a.write('srv/data/new', 'new');
      const pulled = b.run('sync', 'data');
      expect(pulled.status).toBe(0);
      expect(pulled.stderr).toMatch(
        /in\\040side was left as it is: it was a file system of its own on host-a/,
      );
      expect(b.read('srv/copy/in side/kept')).toBe('x');
      expect(b.read('srv/copy/new')).toBe('new');
      expect(b.status().mirrors['data']).toMatchObject({ result: 'warning' });
      expect(a.run('mark', 'data').status).toBe(0);
      expect(b.run('sync', 'data').status).toBe(0);
      expect(exists(b.path('srv/copy/in side/kept'))).toBe(false);
    },
  );

  itAsRoot('fault-053 a file system inside the copy that is gone is not filled from the source', () => {
    const { a, b } = pulled(words);
    a.write('srv/data/inside/kept', 'x');
    b.write('disk/lost', '');
    mkdirSync(b.path('srv/copy/inside'), { recursive: true });
    if (spawnSync('mount', ['--bind', b.path('disk'), b.path('srv/copy/inside')]).status !== 0) return;
    mounted.push(b.path('srv/copy/inside'));
    rmSync(b.path('disk/lost'));
    expect(b.run('sync', 'data')).toMatchObject({ status: 0, stderr: '' });
    expect(b.read('disk/kept')).toBe('x');
    spawnSync('umount', [b.path('srv/copy/inside')]);
    a.write('srv/data/new', 'new');
    const without = b.run('sync', 'data');
    expect(without.stderr).toMatch(/inside was left as it is: it was a file system of its own on host-b/);
    expect(files(b, 'srv/copy/inside')).toEqual([]);
    expect(b.read('srv/copy/new')).toBe('new');
    // Not once only: what is gone stays remembered, until it is said to be meant.
    expect(b.run('sync', 'data').stderr).toContain('was left as it is');
    expect(b.run('mark', 'data').status).toBe(0);
    expect(b.run('sync', 'data')).toMatchObject({ status: 0, stderr: '' });
    expect(b.read('srv/copy/inside/kept')).toBe('x');
  });

  itAsRoot(
    'fault-053 a destination that is not mounted is not filled; the file system below is untouched',
    () => {
      bed = makeBed({
        shell: words,
        mirrors: (path) => [mirror(path('a', 'srv/data'), path('b', 'srv/copy'))],
      });
      const { a, b } = bed;
      if (!mount(b, 'srv')) return;
      a.write('srv/data/one', '1');
      a.run('role', 'set', 'primary', '1');
      b.run('role', 'set', 'standby', '1');
      expect(b.run('sync', 'data')).toMatchObject({ status: 0, stderr: '' });
      spawnSync('umount', [b.path('srv')]);
      const refused = b.run('sync', 'data');
      expect(refused.status).toBe(77);
      expect(refused.stderr).toMatch(
        /^guard destination-missing: mirror data: .* was on the file system mounted at/,
      );
      expect(readdirSync(b.path('srv'))).toEqual([]);
      expect(b.run('sync', 'data', '--lift', 'destination-missing').status).toBe(0);
      expect(b.read('srv/copy/one')).toBe('1');
    },
  );

  it('fault-054 more deletions than allowed: nothing is deleted, the count is said, and exactly that count can be accepted', () => {
    const { a, b } = pulled(words);
    const before = files(b, 'srv/copy');
    for (let i = 0; i < 12; i++) rmSync(a.path(`srv/data/file${String(i)}`));
    const refused = b.run('sync', 'data');
    expect(refused.status).toBe(77);
    expect(refused.stderr).toMatch(
      /^guard mass-change: mirror data would delete 12 of 22 entries, and 25% \(5\) is allowed: file/,
    );
    expect(files(b, 'srv/copy')).toEqual(before);
    expect(b.status().mirrors['data']).toMatchObject({ result: 'refused', guard: 'mass-change' });
    expect(JSON.parse(b.run('preview', 'sync', 'data').stdout)).toMatchObject({
      ok: false,
      guard: 'mass-change',
      delete: 12,
    });
    expect(b.run('sync', 'data', '--accept', '11').status).toBe(77);
    expect(b.run('sync', 'data', '--accept', '12').status).toBe(0);
    expect(files(b, 'srv/copy')).toEqual(files(a, 'srv/data'));
    expect(b.status().mirrors['data']).toMatchObject({ result: 'ok', guard: null, deleted: 12 });
  });

  it('max_delete as a number of files', () => {
    const { a, b } = pulled(words, { maxDelete: { files: 2 } });
    rmSync(a.path('srv/data/file0'));
    rmSync(a.path('srv/data/file1'));
    expect(b.run('sync', 'data').status).toBe(0);
    for (const i of [2, 3, 4]) rmSync(a.path(`srv/data/file${String(i)}`));
    expect(b.run('sync', 'data').status).toBe(77);
  });

  it('a pull that does not fit is refused before it begins (guard space)', () => {
    const { a, b } = pulled(words);
    b.shim('stat', `case "$*" in *'%a %S'*) echo '1 4' ;; *) exec /usr/bin/stat "$@" ;; esac`);
    a.write('srv/data/big', 'x'.repeat(100));
    const refused = b.run('sync', 'data');
    expect(refused.status).toBe(77);
    expect(refused.stderr).toMatch(/^guard space: mirror data needs 100 bytes at .*, and 4 are free/);
    expect(exists(b.path('srv/copy/big'))).toBe(false);
  });
});
