import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readDatabase } from '../../src/config/kinds/databases/registry.ts';
import { store, take } from './backups.ts';
import { makeBed, missingTools, plan } from './bed.ts';
import { makePostgres, noPostgres } from './postgres.ts';

const missing = missingTools();
const why = missing.length > 0 ? `without ${missing.join(', ')}` : noPostgres();
const clusters = existsSync('/usr/bin/pg_createcluster');
const cleanups: (() => void)[] = [];
afterEach(() => {
  for (const cleanup of cleanups.splice(0).reverse()) cleanup();
});

describe.skipIf(why !== undefined)(
  why === undefined ? 'PostgreSQL' : `PostgreSQL (skipped: ${why})`,
  { timeout: 120_000 },
  () => {
    it('tablespaces: what lies in one is dumped with the rest, and loaded where the host has none of them', () => {
      const [here, there] = [makePostgres(), makePostgres()];
      const place = mkdtempSync(join(tmpdir(), 'pairctl-space-'));
      spawnSync('chown', ['postgres', place]);
      cleanups.push(() => {
        here.remove();
        there.remove();
        rmSync(place, { recursive: true, force: true });
      });
      const bed = makeBed({ plans: () => [plan({ items: [here.item('app', 'app')] })] });
      cleanups.push(() => {
        bed.remove();
      });
      const { a, b } = bed;
      b.write(
        'etc/pairctl/shop/settings',
        b.read('etc/pairctl/shop/settings').replaceAll(here.directory, there.directory),
      );
      a.run('role', 'set', 'primary', '1');
      b.run('role', 'set', 'standby', '1');
      here.sql(`CREATE ROLE keeper LOGIN; CREATE TABLESPACE fast LOCATION '${place}';`);
      here.sql(
        'GRANT CREATE ON TABLESPACE fast TO keeper; CREATE DATABASE app OWNER keeper TEMPLATE template0 TABLESPACE fast;',
      );
      here.sql("ALTER DATABASE app SET work_mem = '7MB';");
      here.sql(
        'CREATE TABLE inside (n int); INSERT INTO inside SELECT generate_series(1, 500); CREATE TABLE outside (n int) TABLESPACE pg_default; INSERT INTO outside SELECT generate_series(1, 300); CREATE INDEX i ON outside (n) TABLESPACE fast;',
        'app',
      );
      const name = take(a);
      expect(b.run('sync', '--backups')).toMatchObject({ status: 0, stderr: '' });
      expect(b.run('restore', 'app', name)).toMatchObject({ status: 0, stderr: '' });
      expect(
        there.sql('SELECT (SELECT count(*) FROM inside), (SELECT count(*) FROM outside)', 'app'),
      ).toEqual(['500|300']);
      expect(there.sql("SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = 'app'")).toEqual([
        'keeper',
      ]);
      expect(there.sql('SHOW work_mem', 'app')).toEqual(['7MB']);
      expect(there.sql("SELECT indexname FROM pg_indexes WHERE tablename = 'outside'", 'app')).toEqual(['i']);
      // And in its own place again: over one that is in a tablespace.
      here.sql('DELETE FROM inside;', 'app');
      expect(a.run('restore', 'app', name)).toMatchObject({ status: 0, stderr: '' });
      expect(here.sql('SELECT count(*) FROM inside', 'app')).toEqual(['500']);
    });

    it.skipIf(!clusters)(
      clusters
        ? 'clusters of one host: each database comes from its own, and goes back there'
        : 'clusters of one host (skipped: pg_createcluster is not installed)',
      () => {
        const root = mkdtempSync(join(tmpdir(), 'pairctl-clusters-'));
        chmodSync(root, 0o755);
        const version = spawnSync('sh', ['-c', 'ls /usr/lib/postgresql | sort -n | tail -n 1'], {
          encoding: 'utf8',
        }).stdout.trim();
        // Debian's tools look for clusters in this directory instead of /etc/postgresql.
        const env = { PG_CLUSTER_CONF_ROOT: join(root, 'conf') };
        const must = (program: string, ...words: readonly string[]): string => {
          const { status, stdout, stderr } = spawnSync(program, words, {
            encoding: 'utf8',
            cwd: '/',
            env: { ...process.env, ...env },
          });
          if (status !== 0) throw new Error(`${program} ${words.join(' ')}: ${stderr}`);
          return stdout.trim();
        };
        for (const folder of ['conf', 'data', 'socket', 'log']) mkdirSync(join(root, folder));
        must('chown', '-R', 'postgres', root);
        const names = ['main', 'second'] as const;
        cleanups.push(() => {
          for (const name of names)
            spawnSync('pg_ctlcluster', [version, name, 'stop', '-m', 'immediate'], {
              cwd: '/',
              env: { ...process.env, ...env },
            });
          rmSync(root, { recursive: true, force: true });
        });
        for (const [index, name] of names.entries()) {
          must(
            'pg_createcluster',
            version,
            name,
            '-d',
            join(root, 'data', name),
            '-s',
            join(root, 'socket'),
            '-l',
            join(root, 'log', name),
            '-p',
            String(54001 + index),
            '--start-conf=manual',
            '-o',
            'listen_addresses=',
            '-o',
            'fsync=off',
          );
          must('pg_ctlcluster', version, name, 'start');
        }
        const sql = (name: string, database: string, text: string): string =>
          must(
            'runuser',
            '-u',
            'postgres',
            '--',
            'psql',
            '--cluster',
            `${version}/${name}`,
            '-X',
            '-q',
            '-A',
            '-t',
            '-v',
            'ON_ERROR_STOP=1',
            '-d',
            database,
            '-c',
            text,
          );
        const items = names.map(
          (name) =>
            readDatabase({ name, postgresql: { database: 'app', cluster: `${version}/${name}` } }).item,
        );
        const bed = makeBed({ plans: () => [plan({ items })] });
        cleanups.push(() => {
          bed.remove();
        });
        bed.a.cut(true);
        bed.a.run('role', 'set', 'primary', '1');
        for (const name of names) {
          sql(name, 'postgres', 'CREATE DATABASE app');
          sql(name, 'app', `CREATE TABLE t AS SELECT '${name}' AS x`);
        }
        const taken = bed.a.runWith(env, 'backup', 'app', '--now');
        expect(taken).toMatchObject({ status: 0, stderr: '' });
        const backup = taken.stdout.trim().split(' ')[1] ?? '';
        for (const name of names) expect(existsSync(store(bed.a, backup, `db-${name}.pgdump`))).toBe(true);
        for (const name of names) sql(name, 'app', "UPDATE t SET x = 'newer'");
        expect(bed.a.runWith(env, 'restore', 'app', backup)).toMatchObject({ status: 0, stderr: '' });
        for (const name of names) {
          expect(sql(name, 'app', 'SELECT x FROM t')).toBe(name);
          expect(sql(name, 'postgres', "SELECT datname FROM pg_database WHERE datname LIKE 'pairctl%'")).toBe(
            '',
          );
        }
        // With one of them down, nothing counts as a backup, and nothing is restored.
        must('pg_ctlcluster', version, 'second', 'stop', '-m', 'immediate');
        expect(bed.a.runWith(env, 'backup', 'app', '--now')).toMatchObject({ status: 1 });
        sql('main', 'app', "UPDATE t SET x = 'newer'");
        expect(bed.a.runWith(env, 'restore', 'app', backup)).toMatchObject({ status: 65 });
        expect(sql('main', 'app', 'SELECT x FROM t')).toBe('newer');
      },
    );
  },
);
