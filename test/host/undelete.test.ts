import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { exists, missingTools, shells, type Bed } from './bed.ts';
import { files, pulledPair } from './mirrors.ts';

const missing = missingTools();
let bed: Bed | undefined;
afterEach(() => {
  bed?.remove();
  bed = undefined;
});

interface Shown {
  readonly back: number;
  readonly there: number;
  readonly blocked: number;
  readonly unasked: string | null;
  readonly entries: readonly {
    readonly state: string;
    readonly host: string;
    readonly path: string;
    readonly bytes: number;
  }[];
}

/** A pair whose standby keeps what is deleted for an hour. */
function keeping(words: readonly string[], before?: (bed: Bed) => void): Bed {
  bed = pulledPair(words, { keepDeletedSeconds: 3600, maxDelete: { percent: 100 } }, before);
  return bed;
}

describe.each(shells)('under $name', ({ words, here }) => {
  const it = test.skipIf(!here || missing.length > 0);
  const pull = ({ b }: Bed): void => {
    expect(b.run('sync', 'data')).toMatchObject({ status: 0, stderr: '' });
  };
  const shown = ({ a }: Bed, ...args: readonly string[]): Shown =>
    JSON.parse(a.run('preview', 'undelete', 'data', '--since', '600', ...args).stdout) as Shown;
  const undelete = ({ a }: Bed, ...args: readonly string[]) =>
    a.run('undelete', 'data', '--since', '600', ...args);

  it('what was deleted comes back as it was, whatever its name; what is there stays', () => {
    const odd = 'deep/er/ü $(id)`x`\'"\n-n\tend\\';
    const made = keeping(words, ({ a }) => {
      a.write(`srv/data/${odd}`, 'odd');
      a.write('srv/data/tool', 'run');
      chmodSync(a.path('srv/data/tool'), 0o4750);
      symlinkSync('/nowhere', a.path('srv/data/link'));
      chmodSync(a.path('srv/data/deep/er'), 0o711);
      writeFileSync(
        Buffer.concat([Buffer.from(a.path('srv/data/')), Buffer.from([0xff, 0xfe, 0x41])]),
        'bytes',
      );
    });
    const { a, b } = made;
    const before = files(a, 'srv/data');
    const time = statSync(a.path('srv/data/file1')).mtimeMs;
    expect(spawnSync('sh', ['-c', 'rm -r -- "$1"/*', 'sh', a.path('srv/data')]).status).toBe(0);
    pull(made);
    expect(exists(b.path('srv/copy/file1'))).toBe(false);
    a.write('srv/data/file2', 'written anew');
    const found = shown(made);
    expect(found).toMatchObject({ back: before.length - 4, there: 1, blocked: 0, unasked: null });
    expect(found.entries).toContainEqual(
      expect.objectContaining({ state: 'back', host: 'host-b', path: odd, bytes: 3 }),
    );
    expect(found.entries).toContainEqual(expect.objectContaining({ state: 'there', path: 'file2' }));
    expect(undelete(made)).toMatchObject({ status: 0, stderr: '' });
    expect(files(a, 'srv/data')).toEqual(before);
    expect(a.read('srv/data/file2')).toBe('written anew');
    expect(a.read(`srv/data/${odd}`)).toBe('odd');
    expect(lstatSync(a.path('srv/data/tool')).mode & 0o7777).toBe(0o4750);
    expect(lstatSync(a.path('srv/data/deep/er')).mode & 0o7777).toBe(0o711);
    expect(readlinkSync(a.path('srv/data/link'))).toBe('/nowhere');
    expect(Math.trunc(statSync(a.path('srv/data/file1')).mtimeMs / 1000)).toBe(Math.trunc(time / 1000));
    expect(shown(made)).toMatchObject({ back: 0 });
    pull(made);
    expect(files(b, 'srv/copy')).toEqual(before);
  });

  it('by pattern, below a directory, and as the path is seen; an older time brings nothing', () => {
    const made = keeping(words, ({ a }) => {
      a.write('srv/data/box/in/one', '1');
      a.write('srv/data/box/two.txt', '2');
    });
    const { a, b } = made;
    rmSync(a.path('srv/data/box'), { recursive: true });
    rmSync(a.path('srv/data/file3'));
    pull(made);
    const paths = (...args: readonly string[]): readonly string[] =>
      shown(made, ...args).entries.map(({ path }) => path);
    expect(paths('--path', 'box')).toEqual(['box/in/one', 'box/two.txt']);
    expect(paths('--path', a.path('srv/data/box/'))).toEqual(['box/in/one', 'box/two.txt']);
    expect(paths('--path', '*.txt')).toEqual(['box/two.txt']);
    expect(paths('--path', '$(touch x)')).toEqual([]);
    expect(JSON.parse(a.run('preview', 'undelete', 'data', '--since', '0').stdout)).toBeDefined();
    spawnSync('sh', ['-c', `cd '${b.state('deleted/data')}' && mv 2* 2020-01-01_00-00-00+0000`]);
    expect(paths()).toEqual([]);
    expect(undelete(made)).toMatchObject({ status: 0, stdout: '' });
  });

  it('--overwrite puts the kept version in place and keeps what it replaces; --oldest takes the first', () => {
    const made = keeping(words);
    const { a } = made;
    for (const text of ['second, longer', 'third, longer still']) {
      a.write('srv/data/file1', text);
      pull(made);
      // A pull's directory bears its second.
      spawnSync('sleep', ['1.1']);
    }
    expect(shown(made)).toMatchObject({ back: 0, there: 1 });
    expect(undelete(made, '--overwrite', '--path', 'file1').status).toBe(0);
    expect(a.read('srv/data/file1')).toBe('second, longer');
    const put = spawnSync('sh', ['-c', `cat '${a.state('deleted/data')}'/*-before-undelete/file1`]);
    expect(put.stdout.toString()).toBe('third, longer still');
    expect(undelete(made, '--overwrite', '--oldest').status).toBe(0);
    expect(a.read('srv/data/file1')).toBe('content 1');
  });

  it('--to brings it back beside, on either host; without it a standby refuses', () => {
    const made = keeping(words);
    const { a, b } = made;
    rmSync(a.path('srv/data/file1'));
    pull(made);
    const refused = b.run('undelete', 'data', '--since', '600');
    expect(refused.status).toBe(3);
    expect(refused.stderr).toContain('deleted again by the next pull');
    for (const host of [a, b]) {
      expect(host.run('undelete', 'data', '--since', '600', '--to', host.path('beside'))).toMatchObject({
        status: 0,
        stderr: '',
      });
      expect(host.read('beside/file1')).toBe('content 1');
    }
    expect(exists(a.path('srv/data/file1'))).toBe(false);
  });

  it('nothing is written through a link that took a directory’s place', () => {
    const made = keeping(words, ({ a }) => {
      a.write('srv/data/box/one', '1');
    });
    const { a } = made;
    rmSync(a.path('srv/data/box'), { recursive: true });
    pull(made);
    mkdirSync(a.path('elsewhere'));
    symlinkSync(a.path('elsewhere'), a.path('srv/data/box'));
    expect(shown(made)).toMatchObject({ back: 0, blocked: 1 });
    expect(undelete(made, '--overwrite').status).toBe(0);
    expect(exists(a.path('elsewhere/one'))).toBe(false);
  });

  it('a preview changes nothing; a standby out of reach is said; a host that lost its role gets nothing', () => {
    const made = keeping(words);
    const { a, b } = made;
    rmSync(a.path('srv/data/file1'));
    pull(made);
    expect(a.run('undelete', 'data', '--since', '600', '--dry-run').stdout).toMatch(
      /^back\thost-b\t\S+\t9\tfile1\n$/,
    );
    expect(exists(a.path('srv/data/file1'))).toBe(false);
    a.cut(true);
    expect(shown(made).unasked).toContain('No route to host');
    expect(undelete(made)).toMatchObject({ status: 69 });
    a.cut(false);
    expect(b.run('role', 'set', 'primary', '2').status).toBe(0);
    expect(undelete(made).status).not.toBe(0);
    expect(exists(a.path('srv/data/file1'))).toBe(false);
    expect(a.run('undelete', 'data', '--since', '2h').status).toBe(64);
    expect(a.run('undelete', 'nothing', '--since', '60').status).toBe(64);
  });
});
