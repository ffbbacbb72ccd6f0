import { spawnSync } from 'node:child_process';
import { closeSync, copyFileSync, ftruncateSync, linkSync, openSync, statSync, writeSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { missingTools, shells, type Bed } from './bed.ts';
import { pulledPair } from './mirrors.ts';

const missing = missingTools();
const capable =
  process.getuid?.() === 0 &&
  ['setcap', 'getcap'].every((tool) => spawnSync('sh', ['-c', `command -v ${tool}`]).status === 0);
let bed: Bed | undefined;
afterEach(() => {
  bed?.remove();
  bed = undefined;
});

function pulled(...args: Parameters<typeof pulledPair>): Bed {
  bed = pulledPair(...args);
  return bed;
}

describe.each(shells)('under $name', ({ words, here }) => {
  const it = test.skipIf(!here || missing.length > 0);

  it('hard links stay one file, also when the second name comes in a later run', () => {
    const { a, b } = pulled(words, {}, ({ a }) => {
      linkSync(a.path('srv/data/file0'), a.path('srv/data/second'));
    });
    const inode = (name: string): number => statSync(b.path('srv/copy', name)).ino;
    expect(inode('second')).toBe(inode('file0'));
    expect(inode('file1')).not.toBe(inode('file0'));
    linkSync(a.path('srv/data/file0'), a.path('srv/data/third'));
    expect(b.run('sync', 'data')).toMatchObject({ status: 0 });
    expect(inode('third')).toBe(inode('file0'));
    expect(statSync(b.path('srv/copy/third')).nlink).toBe(3);
  });

  it('a sparse file takes no more room in the copy, and its content is the same', () => {
    const { b } = pulled(words, {}, ({ a }) => {
      const file = openSync(a.path('srv/data/sparse'), 'w');
      ftruncateSync(file, 64 * 1024 * 1024);
      writeSync(file, 'end', 48 * 1024 * 1024);
      closeSync(file);
    });
    const copy = statSync(b.path('srv/copy/sparse'));
    expect(copy.size).toBe(64 * 1024 * 1024);
    expect(copy.blocks * 512).toBeLessThan(4 * 1024 * 1024);
    expect(spawnSync('cmp', [bed?.a.path('srv/data/sparse') ?? '', b.path('srv/copy/sparse')]).status).toBe(
      0,
    );
  });

  test.skipIf(!here || missing.length > 0 || !capable)('capabilities of a program go with it', () => {
    const { b } = pulled(words, {}, ({ a }) => {
      copyFileSync('/bin/true', a.path('srv/data/program'));
      expect(spawnSync('setcap', ['cap_net_raw=ep', a.path('srv/data/program')]).status).toBe(0);
    });
    expect(spawnSync('getcap', [b.path('srv/copy/program')], { encoding: 'utf8' }).stdout).toMatch(
      /cap_net_raw=ep/,
    );
    expect(spawnSync('getcap', [b.path('srv/copy/file1')], { encoding: 'utf8' }).stdout).toBe('');
  });
});
