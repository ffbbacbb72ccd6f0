import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import type { RestorePreview } from '../../src/model/previews.ts';
import { missingTools, shells, type Bed } from './bed.ts';
import { catalogue } from './backups.ts';
import { all, content, standbyWithBackup } from './restores.ts';

const missing = missingTools();
let bed: Bed | undefined;
afterEach(() => {
  bed?.remove();
});

function standby(...args: Parameters<typeof standbyWithBackup>): ReturnType<typeof standbyWithBackup> {
  const made = standbyWithBackup(...args);
  bed = made.bed;
  return made;
}

describe.each(shells)('under $name', ({ words, here }) => {
  const it = test.skipIf(!here || missing.length > 0);

  it('fault-080 a backup that does not verify is not restored: 65, the reason, nothing touched', () => {
    const { bed, name } = standby(words);
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

  it('fault-080 what was chosen is previewed without reading it all again; the restore itself reads it, and refuses', () => {
    const { bed, name } = standby(words);
    const { b } = bed;
    const preview = (...more: readonly string[]) =>
      JSON.parse(b.run('preview', 'restore', 'app', name, ...more).stdout) as RestorePreview;
    expect(preview('--chosen')).toEqual({ ...preview(), freeBytes: expect.any(Number) as number });
    expect(preview('--chosen', '--only', 'tree').items).toHaveLength(1);
    const archive = b.state('backups/app', name, 'path-tree.tar.zst');
    const bytes = readFileSync(archive);
    bytes[20] = (bytes[20] ?? 0) ^ 1;
    writeFileSync(archive, bytes);
    expect(preview('--chosen')).toMatchObject({ ok: true });
    expect(preview()).toMatchObject({
      ok: false,
      found: expect.stringContaining('does not verify') as string,
    });
    expect(b.run('restore', 'app', name).status).toBe(65);
    expect(content(b)).toEqual(all('newer'));
    rmSync(b.state('backups/app', name, 'MANIFEST'));
    expect(preview('--chosen')).toMatchObject({ ok: false });
  });

  it('a restore that cannot fit is refused before anything is touched (guard space)', () => {
    const { bed, name } = standby(words);
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
    const { bed, name } = standby(words);
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
    const { bed, name } = standby(words, { restore: 'head -c 3; exit 4' });
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

  it('the preview tells what would be replaced, by what, and changes nothing', () => {
    const { bed, name } = standby(words);
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
    const { bed, name } = standby(words);
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
    const { bed, name } = standby(words);
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
