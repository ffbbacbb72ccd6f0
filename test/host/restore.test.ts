import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
} from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import type { BackupEntry, RestorePreview } from '../../src/model/hoststatus.ts';
import type { BackupItem } from '../../src/model/pair.ts';
import { makeBed, missingTools, plan, shells, type Bed, type BedHost } from './bed.ts';

const missing = missingTools();
const isRoot = process.getuid?.() === 0;
const mounted: string[] = [];
let bed: Bed | undefined;
afterEach(() => {
  for (const point of mounted.splice(0)) spawnSync('umount', ['-l', point]);
  bed?.remove();
});

/** A standby that holds one backup of a directory, a file and a command’s dump, all at one place on both hosts. */
function standbyWithBackup(
  shell: readonly string[],
  more: Partial<{ items: readonly BackupItem[]; restore: string; dump: string }> = {},
): { bed: Bed; name: string } {
  bed = makeBed({
    shell,
    plans: (path) => [
      plan({
        items: more.items ?? [
          { kind: 'path', name: 'tree', path: path('b', 'srv/tree') },
          { kind: 'path', name: 'one-file', path: path('b', 'srv/one file') },
          {
            kind: 'command',
            name: 'db',
            dump: more.dump ?? `cat '${path('b', 'db')}'`,
            restore: more.restore ?? `cat >'${path('b', 'db')}'`,
          },
        ],
      }),
    ],
  });
  const { a, b } = bed;
  fill(b, 'backed up');
  a.run('role', 'set', 'primary', '1');
  b.run('role', 'set', 'standby', '1');
  expect(a.run('backup', '--now')).toMatchObject({ status: 0, stderr: '' });
  expect(b.run('sync', '--backups')).toMatchObject({ status: 0, stderr: '' });
  const [entry] = catalogue(b);
  fill(b, 'newer');
  return { bed, name: entry?.name ?? '' };
}

function fill(host: BedHost, text: string): void {
  host.write('srv/tree/file', text);
  host.write('srv/tree/deep/ü \'"$(x)', text);
  host.write('srv/one file', text);
  host.write('db', text);
}
function content(host: BedHost): readonly string[] {
  return ['srv/tree/file', 'srv/tree/deep/ü \'"$(x)', 'srv/one file', 'db'].map((path) =>
    existsSync(host.path(path)) ? host.read(path) : 'gone',
  );
}
const all = (text: string): readonly string[] => [text, text, text, text];

function catalogue(host: BedHost): readonly BackupEntry[] {
  return JSON.parse(host.run('catalogue').stdout) as readonly BackupEntry[];
}

describe.each(shells)('under $name', ({ words, here }) => {
  const it = test.skipIf(!here || missing.length > 0);
  const itAsRoot = test.skipIf(!here || missing.length > 0 || !isRoot);

  it('replaces everything whole, and what was there is a backup like any other', () => {
    const { bed, name } = standbyWithBackup(words);
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
    const { bed, name } = standbyWithBackup(words);
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
    const { bed, name } = standbyWithBackup(words);
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

  it('fault-080 a backup that does not verify is not restored: 65, the reason, nothing touched', () => {
    const { bed, name } = standbyWithBackup(words);
    const { b } = bed;
    truncateSync(b.state('backups/app', name, 'path-tree.tar.zst'), 30);
    const answer = b.run('restore', 'app', name);
    expect(answer.status).toBe(65);
    expect(answer.stderr).toMatch(
      /does not verify: path-tree.tar.zst: 30 bytes instead of \d+; nothing was replaced/,
    );
    expect(content(b)).toEqual(all('newer'));
    expect(catalogue(b).some((entry) => entry.name.startsWith('safety-'))).toBe(false);
    expect(b.run('restore', 'app', 'backup-2020-01-01_00-00-00+0000').status).toBe(65);
    expect(b.run('restore', 'app', '../../../etc').status).toBe(65);
    expect(b.run('restore', 'nosuch', name).status).toBe(64);
  });

  it('a restore that cannot fit is refused before anything is touched (guard space)', () => {
    const { bed, name } = standbyWithBackup(words);
    const { b } = bed;
    b.shim('stat', `case "$*" in *'%a %S'*) echo '1 100' ;; *) exec /usr/bin/stat "$@" ;; esac`);
    const preview = JSON.parse(b.run('preview', 'restore', 'app', name).stdout) as RestorePreview;
    expect(preview).toMatchObject({ ok: false, guard: 'space', freeBytes: 100 });
    const refused = b.run('restore', 'app', name);
    expect(refused.status).toBe(77);
    expect(refused.stderr).toMatch(/^guard space: backup-\S+ of plan app needs \d+ bytes/);
    expect(content(b)).toEqual(all('newer'));
  });

  it('fault-106 an archive that cannot be unpacked leaves what was there, and nothing beside it', () => {
    const { bed, name } = standbyWithBackup(words);
    const { b } = bed;
    b.shim('tar', `case "$*" in *-xpf*) /usr/bin/tar "$@"; exit 2 ;; *) exec /usr/bin/tar "$@" ;; esac`);
    const answer = b.run('restore', 'app', name);
    expect(answer.status).toBe(1);
    expect(answer.stderr).toContain('could not be unpacked (tar 2, zstd 0): what was there is untouched');
    expect(answer.stderr).toContain('nothing was replaced');
    expect(content(b)).toEqual(all('newer'));
    expect(readdirSync(b.path('srv')).sort()).toEqual(['one file', 'tree']);
    expect(b.status().restoring).toBeNull();
  });

  it('fault-106 a restore command that fails: paths are as they were, the services do not start, the safety copy is named', () => {
    const { bed, name } = standbyWithBackup(words, { restore: 'head -c 3; exit 4' });
    const { b } = bed;
    const answer = b.run('restore', 'app', name);
    expect(answer.status).toBe(1);
    expect(answer.stderr).toMatch(
      /the restore command of db ended with status 4.*what was there is in safety-/,
    );
    expect(content(b)).toEqual(all('newer'));
    expect(b.status().restoring).toBe('app');
    b.run('role', 'set', 'primary', '2');
    const guard = b.run('start-guard', 'app.service');
    expect(guard.status).toBe(1);
    expect(guard.stderr).toContain('a restore of app was begun here and did not end well');
  });

  it('a restore command may name the artifact, and gets its path quoted', () => {
    const { bed, name } = standbyWithBackup(words, {
      restore:
        'test -f {{ artifact }} && cat {{artifact}} >"$(dirname {{ artifact }})/../../../../../../../db"',
    });
    const { b } = bed;
    expect(b.run('restore', 'app', name)).toMatchObject({ status: 0, stderr: '' });
    expect(b.read('db')).toBe('backed up');
    expect(existsSync(b.state('backups/app/.work'))).toBe(false);
  });

  it('a path behind a symbolic link is replaced where it is; the link stays', () => {
    const { bed, name } = standbyWithBackup(words);
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
    const { bed, name } = standbyWithBackup(words);
    const { b } = bed;
    if (spawnSync('mount', ['-t', 'tmpfs', 'pairctl-test', b.path('srv/tree')]).status !== 0) return;
    mounted.push(b.path('srv/tree'));
    b.write('srv/tree/.hidden', 'newer');
    b.write('srv/tree/file', 'newer');
    expect(b.run('restore', 'app', name)).toMatchObject({ status: 0, stderr: '' });
    expect(readdirSync(b.path('srv/tree')).sort()).toEqual(['deep', 'file']);
    expect(b.read('srv/tree/file')).toBe('backed up');
  });

  it('the preview tells what would be replaced, by what, and changes nothing', () => {
    const { bed, name } = standbyWithBackup(words);
    const { b } = bed;
    const preview = JSON.parse(b.run('preview', 'restore', 'app', name).stdout) as RestorePreview;
    expect(preview).toMatchObject({
      format: 1,
      plan: 'app',
      name,
      ok: true,
      guard: null,
      found: '',
      epoch: 1,
      seq: 1,
    });
    expect(preview.items.map(({ kind, name: item, target }) => [kind, item, target])).toEqual([
      ['path', 'tree', b.path('srv/tree')],
      ['path', 'one-file', b.path('srv/one file')],
      ['command', 'db', `cat >'${b.path('db')}'`],
    ]);
    expect(preview.items[0]?.bytesNow).toBeGreaterThan(0);
    expect(preview.needBytes).toBeGreaterThan(0);
    const again = JSON.parse(b.run('restore', 'app', name, '--dry-run').stdout) as RestorePreview;
    expect({ ...again, freeBytes: 0 }).toEqual({ ...preview, freeBytes: 0 });
    expect(content(b)).toEqual(all('newer'));
    expect(catalogue(b)).toHaveLength(1);
    expect(JSON.parse(b.run('preview', 'restore', 'app', 'backup-1').stdout)).toMatchObject({
      ok: false,
      items: [],
      guard: null,
      takenAt: null,
    });
  });

  it('an item that the plan no longer has: there is no place for it, and nothing is replaced', () => {
    const { bed, name } = standbyWithBackup(words);
    const { b } = bed;
    bed.configure({
      ...bed.pair,
      backup: {
        ...bed.pair.backup,
        plans: bed.pair.backup.plans.map((one) => ({ ...one, items: one.items.slice(1) })),
      },
    });
    const answer = b.run('restore', 'app', name);
    expect(answer.status).toBe(65);
    expect(answer.stderr).toContain("holds 'tree', which the plan app does not have");
    expect(content(b)).toEqual(all('newer'));
  });

  it('what was restored is known for this epoch only, and old safety copies go after a month', () => {
    const { bed, name } = standbyWithBackup(words);
    const { b } = bed;
    b.run('restore', 'app', name);
    b.run('restore', 'app', name);
    expect(catalogue(b).filter((entry) => entry.name.startsWith('safety-'))).toHaveLength(2);
    b.shim(
      'date',
      `case "$*" in *-d*) exec /usr/bin/date "$@" ;; esac
eval "last=\\\${$#}"
case $last in +*) exec /usr/bin/date -u -d "@$(($(/usr/bin/date +%s) + 31 * 86400))" "$last" ;; *) exec /usr/bin/date "$@" ;; esac`,
    );
    expect(b.run('prune')).toMatchObject({ status: 0, stderr: '' });
    expect(catalogue(b).filter((entry) => entry.name.startsWith('safety-'))).toHaveLength(1);
    expect(catalogue(b).filter((entry) => entry.name.startsWith('backup-'))).toHaveLength(1);
  });
});
