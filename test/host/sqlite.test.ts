import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readDatabase } from '../../src/config/kinds/databases/registry.ts';
import { catalogue, take } from './backups.ts';
import { makeBed, missingTools, plan, shells, type Bed, type BedHost } from './bed.ts';

const missing = [...missingTools(), ...(spawnSync('sqlite3', ['--version']).status === 0 ? [] : ['sqlite3'])];
let bed: Bed | undefined;
afterEach(() => {
  bed?.remove();
  bed = undefined;
});

/** One database at one path of the machine: what is backed up on host-a is restored by host-b in the same place. */
function pair(words: readonly string[], file = 'srv/state.db'): { bed: Bed; path: string } {
  const made = makeBed({
    shell: words,
    plans: (path) => {
      const { item } = readDatabase({ name: 'state', sqlite: { path: path('b', file) } });
      return [plan({ items: [item] })];
    },
  });
  bed = made;
  const path = made.b.path(file);
  mkdirSync(dirname(path), { recursive: true });
  made.a.run('role', 'set', 'primary', '1');
  made.b.run('role', 'set', 'standby', '1');
  return { bed: made, path };
}
function sql(path: string, text: string): string {
  const { stdout, stderr, status } = spawnSync('sqlite3', [path], { input: text, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}
function fill(path: string, rows: number): void {
  sql(
    path,
    `PRAGMA journal_mode=wal; DROP TABLE IF EXISTS t; CREATE TABLE t (n INTEGER PRIMARY KEY); WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM c WHERE i < ${String(rows)}) INSERT INTO t SELECT i FROM c;`,
  );
}
const count = (path: string): string => sql(path, 'SELECT count(*) FROM t;');
const files = (host: BedHost): string =>
  spawnSync('ls', ['-A', host.path('srv')], { encoding: 'utf8' }).stdout.trim();

describe.skipIf(missing.length > 0)(
  missing.length === 0 ? 'SQLite' : `SQLite (skipped: ${missing.join(', ')} missing)`,
  { timeout: 60_000 },
  () => {
    describe.each(shells.filter(({ here }) => here))('under $name', ({ words }) => {
      it('is copied while it is written to, carried and put back with owner and mode, journals out of the way', () => {
        const { bed, path } = pair(words);
        fill(path, 100);
        chmodSync(path, 0o640);
        const name = take(bed.a);
        bed.b.run('sync', '--backups');
        fill(path, 7);
        writeFileSync(`${path}-wal`, 'of the old one');
        const { status, stdout, stderr } = bed.b.run('restore', 'app', name);
        expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
        expect(count(path)).toBe('100');
        expect((statSync(path).mode & 0o777).toString(8)).toBe('640');
        expect(files(bed.b)).toBe('state.db');
        expect(stdout).toMatch(/safety safety-/);
        expect(bed.b.run('restore', 'app', /safety (safety-\S+)/.exec(stdout)?.[1] ?? '').status).toBe(0);
      });

      it('one that is damaged makes no backup, and one that is not there neither', () => {
        const { bed, path } = pair(words);
        const absent = bed.a.run('backup', 'app', '--now');
        expect(absent.status).toBe(1);
        expect(absent.stderr).toContain('there is no database');
        fill(path, 20_000);
        sql(path, 'PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode=delete;');
        truncateSync(path, Math.floor(readFileSync(path).length / 2 / 4096) * 4096);
        expect(bed.a.run('backup', 'app', '--now').status).toBe(1);
        expect(catalogue(bed.a)).toEqual([]);
      });
    });

    it('a name with what URIs and shells read otherwise', () => {
      const { bed, path } = pair(['/bin/sh'], "srv/o'dd ?#%41 $(x).db");
      fill(path, 9);
      const name = take(bed.a);
      bed.b.run('sync', '--backups');
      fill(path, 2);
      expect(bed.b.run('restore', 'app', name)).toMatchObject({ status: 0, stderr: '' });
      expect(count(path)).toBe('9');
    });
  },
);
