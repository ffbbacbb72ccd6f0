import { spawnSync } from 'node:child_process';
import {
  closeSync,
  copyFileSync,
  ftruncateSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { missingTools, shells, type Bed } from './bed.ts';
import { pulledPair } from './mirrors.ts';

/** Reads or writes an extended attribute of a file, in hexadecimal digits; Node itself cannot. Undefined where that fails. */
function attribute(path: string, name: string, value?: string): string | undefined {
  const script =
    'import os,sys\na=sys.argv\nif len(a)>3: os.setxattr(a[1],a[2],bytes.fromhex(a[3]))\nprint(os.getxattr(a[1],a[2]).hex())';
  const words = ['-c', script, path, name, ...(value === undefined ? [] : [value])];
  const { status, stdout } = spawnSync('python3', words, { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

/** As the kernel keeps it (acl(5), posix_acl_xattr.h): owner rw, user 65534 r, group r, mask r, others nothing. */
const acl =
  '02000000' +
  '01000600ffffffff' +
  '02000400feff0000' +
  '04000400ffffffff' +
  '10000400ffffffff' +
  '20000000ffffffff';

/** Whether the file system of the tests has them, and something here can write them. */
function keeps(name: string, value: string): boolean {
  const directory = mkdtempSync(join(tmpdir(), 'pairctl-attributes-'));
  try {
    writeFileSync(join(directory, 'file'), '');
    return attribute(join(directory, 'file'), name, value) === value;
  } finally {
    rmSync(directory, { recursive: true });
  }
}
const note = '6e6f7465';
const keepsAttributes = keeps('user.note', note);
const keepsAcls = keeps('system.posix_acl_access', acl);

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

  test.skipIf(!here || missing.length > 0 || !keepsAttributes)(
    'extended attributes go with a file and a directory, also when nothing but they changed',
    () => {
      const { a, b } = pulled(words, {}, ({ a }) => {
        mkdirSync(a.path('srv/data/box'));
        for (const name of ['file0', 'box']) attribute(a.path('srv/data', name), 'user.note', note);
      });
      for (const name of ['file0', 'box'])
        expect(attribute(b.path('srv/copy', name), 'user.note')).toBe(note);
      expect(attribute(b.path('srv/copy/file1'), 'user.note')).toBeUndefined();
      attribute(a.path('srv/data/file1'), 'user.note', note);
      expect(b.run('sync', 'data')).toMatchObject({ status: 0, stderr: '' });
      expect(attribute(b.path('srv/copy/file1'), 'user.note')).toBe(note);
    },
  );

  test.skipIf(!here || missing.length > 0 || !keepsAcls)(
    'access control lists go with a file, and come back by undelete',
    () => {
      const { a, b } = pulled(words, { keepDeletedSeconds: 3600 }, ({ a }) => {
        attribute(a.path('srv/data/file0'), 'system.posix_acl_access', acl);
      });
      expect(attribute(b.path('srv/copy/file0'), 'system.posix_acl_access')).toBe(acl);
      expect(attribute(b.path('srv/copy/file1'), 'system.posix_acl_access')).toBeUndefined();
      rmSync(a.path('srv/data/file0'));
      expect(b.run('sync', 'data')).toMatchObject({ status: 0 });
      expect(a.run('undelete', 'data', '--since', '600').status).toBe(0);
      expect(attribute(a.path('srv/data/file0'), 'system.posix_acl_access')).toBe(acl);
    },
  );

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
