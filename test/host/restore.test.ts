import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readlinkSync, rmSync, statSync, symlinkSync, existsSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { missingTools, shells, type Bed } from './bed.ts';
import type { RestorePreview } from '../../src/model/previews.ts';
import { catalogue } from './backups.ts';
import { all, content, standbyWithBackup } from './restores.ts';

const missing = missingTools();
const isRoot = process.getuid?.() === 0;
const mounted: string[] = [];
let bed: Bed | undefined;
afterEach(() => {
  for (const point of mounted.splice(0)) spawnSync('umount', ['-l', point]);
  bed?.remove();
});

function standby(...args: Parameters<typeof standbyWithBackup>): ReturnType<typeof standbyWithBackup> {
  const made = standbyWithBackup(...args);
  bed = made.bed;
  return made;
}

describe.each(shells)('under $name', ({ words, here }) => {
  const it = test.skipIf(!here || missing.length > 0);
  const itAsRoot = test.skipIf(!here || missing.length > 0 || !isRoot);

  it('replaces everything whole, and what was there is a backup like any other', () => {
    const { bed, name } = standby(words);
    const { b } = bed;
    b.write('srv/tree/not in the backup', 'x');
    const mode = statSync(b.path('srv/tree')).mode;
    const answer = b.run('restore', 'app', name);
    expect(answer).toMatchObject({ status: 0, stderr: '' });
    const safety = /^restored app \S+ safety (safety-\S+)\n$/.exec(answer.stdout)?.[1] ?? '';
    expect(content(b)).toEqual(all('backed up'));
    expect(existsSync(b.path('srv/tree/not in the backup'))).toBe(false);
    expect(statSync(b.path('srv/tree')).mode).toBe(mode);
    expect(readdirSync(b.path('srv')).sort()).toEqual(['one file', 'tree']);
    expect(b.status()).toMatchObject({ restoring: null, restored: { backups: { app: name }, epoch: 1 } });
    expect(catalogue(b).find((entry) => entry.name === safety)).toMatchObject({
      proof: 'intact',
      keptBy: 'safety',
    });
    expect(b.run('restore', 'app', safety).status).toBe(0);
    expect(content(b)).toEqual(all('newer'));
    expect(b.read('srv/tree/not in the backup')).toBe('x');
  });

  it('where nothing was, nothing needs a safety copy', () => {
    const { bed, name } = standby(words);
    const { b } = bed;
    rmSync(b.path('srv'), { recursive: true });
    rmSync(b.path('db'));
    // The dump fails where nothing is; a standby that never was primary has nothing of its own to lose.
    expect(b.run('restore', 'app', name)).toMatchObject({
      status: 0,
      stdout: `restored app ${name} safety -\n`,
    });
    expect(content(b)).toEqual(all('backed up'));
    expect(b.read('var/lib/pairctl/shop/journal.ndjson')).toContain('no safety copy of db');
  });

  it('a host that was primary does not restore over what cannot be copied first (guard safety-copy)', () => {
    const { bed, name } = standby(words);
    const { b } = bed;
    b.run('role', 'set', 'primary', '2');
    b.run('role', 'set', 'standby', '3');
    rmSync(b.path('db'));
    const refused = b.run('restore', 'app', name);
    expect(refused.status).toBe(77);
    expect(refused.stderr).toMatch(
      /guard safety-copy: this host was primary, and no copy could be made of db .*nothing was replaced/,
    );
    expect(content(b)).toEqual(['newer', 'newer', 'newer', 'gone']);
    expect(b.run('restore', 'app', name, '--lift', 'safety-copy').status).toBe(0);
    expect(content(b)).toEqual(all('backed up'));
  });

  it('a restore command may name the artifact, and gets its path quoted', () => {
    const { bed, name } = standby(words, {
      restore:
        'test -f {{ artifact }} && cat {{artifact}} >"$(dirname {{ artifact }})/../../../../../../../db"',
    });
    const { b } = bed;
    expect(b.run('restore', 'app', name)).toMatchObject({ status: 0, stderr: '' });
    expect(b.read('db')).toBe('backed up');
    expect(existsSync(b.state('backups/app/.work'))).toBe(false);
  });

  it('a path behind a symbolic link is replaced where it is; the link stays', () => {
    const { bed, name } = standby(words);
    const { b } = bed;
    mkdirSync(b.path('elsewhere'));
    spawnSync('mv', [b.path('srv/tree'), b.path('elsewhere/tree')]);
    symlinkSync(b.path('elsewhere/tree'), b.path('srv/tree'));
    expect(b.run('restore', 'app', name)).toMatchObject({ status: 0, stderr: '' });
    expect(readlinkSync(b.path('srv/tree'))).toBe(b.path('elsewhere/tree'));
    expect(b.read('elsewhere/tree/file')).toBe('backed up');
    expect(readdirSync(b.path('elsewhere'))).toEqual(['tree']);
  });

  itAsRoot('a mount point cannot be renamed: its content is exchanged', () => {
    const { bed, name } = standby(words);
    const { b } = bed;
    if (spawnSync('mount', ['-t', 'tmpfs', 'pairctl-test', b.path('srv/tree')]).status !== 0) return;
    mounted.push(b.path('srv/tree'));
    b.write('srv/tree/.hidden', 'newer');
    b.write('srv/tree/file', 'newer');
    expect(b.run('restore', 'app', name)).toMatchObject({ status: 0, stderr: '' });
    expect(readdirSync(b.path('srv/tree')).sort()).toEqual(['deep', 'file']);
    expect(b.read('srv/tree/file')).toBe('backed up');
  });

  it('one item of several, and the rest stays as it is', () => {
    const { bed, name } = standby(words);
    const { b } = bed;
    const answer = b.run('restore', 'app', name, '--only', 'tree');
    expect(answer).toMatchObject({ status: 0, stderr: '' });
    expect(content(b)).toEqual(['backed up', 'backed up', 'newer', 'newer']);
    const safety = /safety (safety-\S+)/.exec(answer.stdout)?.[1] ?? '';
    expect(b.status().restored).toBeNull();
    expect(b.run('restore', 'app', safety)).toMatchObject({ status: 0 });
    expect(content(b)).toEqual(all('newer'));
    const wrong = b.run('restore', 'app', name, '--only', 'tre');
    expect(wrong.status).toBe(65);
    expect(wrong.stderr).toContain("holds no 'tre': it holds tree, one-file, db");
  });

  it('beside production, into a directory: nothing is replaced, and nothing that is there is touched', () => {
    const { bed, name } = standby(words);
    const { b } = bed;
    const place = b.path('beside it');
    expect(b.run('restore', 'app', name, '--into', place)).toMatchObject({ status: 65 });
    expect(b.run('restore', 'app', name, '--into', place, '--only', 'db').stderr).toContain(
      'only it knows where to',
    );
    for (const item of ['tree', 'one-file'])
      expect(b.run('restore', 'app', name, '--into', `${place}/`, '--only', item)).toMatchObject({
        status: 0,
        stderr: '',
        stdout: `restored app ${name} into ${place}\n`,
      });
    expect(b.read('beside it/tree/deep/ü \'"$(x)')).toBe('backed up');
    expect(b.read('beside it/one file')).toBe('backed up');
    expect(readdirSync(place).sort()).toEqual(['one file', 'tree']);
    expect(content(b)).toEqual(all('newer'));
    expect(catalogue(b)).toHaveLength(1);
    const again = b.run('restore', 'app', name, '--into', place, '--only', 'tree');
    expect(again.status).toBe(65);
    expect(again.stderr).toContain('tree is there already');
    expect(b.run('restore', 'app', name, '--into', 'there', '--only', 'tree').status).toBe(65);
    // What cannot be made whole does not stay.
    b.shim('tar', `case "$*" in *-xpf*) /usr/bin/tar "$@"; exit 2 ;; *) exec /usr/bin/tar "$@" ;; esac`);
    expect(b.run('restore', 'app', name, '--into', b.path('c'), '--only', 'tree').status).toBe(1);
    expect(readdirSync(b.path('c'))).toEqual([]);
    const preview = JSON.parse(
      b.run('preview', 'restore', 'app', name, '--only', 'tree', '--into', b.path('d')).stdout,
    ) as RestorePreview;
    expect(preview).toMatchObject({
      ok: true,
      items: [{ name: 'tree', target: b.path('d', 'tree'), bytesNow: null }],
    });
  });
});
