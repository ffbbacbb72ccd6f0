import {
  chmodSync,
  existsSync,
  readFileSync,
  readdirSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import type { BackupItem } from '../../src/model/pair.ts';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { catalogue, store, take } from './backups.ts';
import { makeBed, plan, shells, type Bed } from './bed.ts';
import { makePostgres, noPostgres, type Postgres } from './postgres.ts';

const why = noPostgres();

describe.skipIf(why !== undefined)(
  why === undefined ? 'PostgreSQL' : `PostgreSQL (skipped: ${why})`,
  { timeout: 120_000 },
  () => {
    let here: Postgres;
    let there: Postgres;
    let bed: Bed | undefined;
    beforeAll(() => {
      here = makePostgres();
      there = makePostgres();
    });
    afterAll(() => {
      here.remove();
      there.remove();
    });
    afterEach(() => {
      bed?.remove();
      bed = undefined;
      for (const server of [here, there])
        for (const name of ['app', 'o’dd "n$a=me'])
          server.sql(`DROP DATABASE IF EXISTS "${name.replaceAll('"', '""')}" WITH (FORCE);`);
    });

    /** host-a with `here`, host-b with `there`: one pair definition, two servers. */
    function pair(
      words: readonly string[],
      database = 'app',
      readiness: 'cold' | 'warm' = 'cold',
      jobs = 1,
    ): Bed {
      bed = makeBed({
        shell: words,
        plans: () => [plan({ items: [withJobs(here.item('app', database, readiness), jobs)] })],
      });
      // The socket is the one thing that differs between two servers on one machine.
      const settings = bed.b.path('etc/pairctl/shop/settings');
      writeFileSync(settings, readFileSync(settings, 'utf8').replaceAll(here.directory, there.directory));
      bed.a.run('role', 'set', 'primary', '1');
      bed.b.run('role', 'set', 'standby', '1');
      return bed;
    }
    const withJobs = (item: BackupItem, jobs: number): BackupItem => ({
      ...item,
      settings: { ...item.settings, JOBS: String(jobs) },
    });
    function fill(server: Postgres, rows: number, database = 'app'): void {
      const quoted = `"${database.replaceAll('"', '""')}"`;
      server.sql(`CREATE DATABASE ${quoted} TEMPLATE template0 ENCODING 'UTF8';`);
      server.sql(
        `CREATE TABLE t (n int PRIMARY KEY, x text); INSERT INTO t SELECT i, md5(i::text) FROM generate_series(1, ${String(rows)}) i;`,
        database,
      );
    }
    const databases = (server: Postgres): readonly string[] =>
      server.sql(
        "SELECT datname FROM pg_database WHERE datname NOT IN ('postgres','template0','template1') ORDER BY 1",
      );

    describe.each(shells.filter(({ here: has }) => has))('under $name', ({ words }) => {
      it('goes into a database of another name beside the one in service', () => {
        const { a, b } = pair(words);
        fill(here, 10);
        fill(there, 3);
        const name = take(a);
        b.run('sync', '--backups');
        expect(b.run('restore', 'app', name, '--only', 'app', '--into', 'looked at')).toMatchObject({
          status: 0,
          stderr: '',
        });
        expect(there.sql('SELECT count(*) FROM t', 'looked at')).toEqual(['10']);
        expect(there.sql('SELECT count(*) FROM t', 'app')).toEqual(['3']);
        expect(b.run('restore', 'app', name, '--into', 'app').stderr).toContain(
          'there is a database of that name already',
        );
        expect(b.run('restore', 'app', name, '--into', '/tmp').stderr).toContain('give its name');
        there.sql('DROP DATABASE "looked at";');
      });

      it('is dumped, carried, and restored on a host that has neither the database nor its owner', () => {
        const { a, b } = pair(words);
        here.sql("DROP ROLE IF EXISTS keeper; CREATE ROLE keeper LOGIN PASSWORD 'x';");
        fill(here, 1000);
        here.sql('ALTER DATABASE app OWNER TO keeper;');
        const name = take(a);
        expect(b.run('sync', '--backups')).toMatchObject({ status: 0, stderr: '' });
        const restored = b.run('restore', 'app', name);
        expect(restored).toMatchObject({ status: 0, stderr: '' });
        expect(restored.stdout).toBe(`restored app ${name} safety -\n`);
        expect(there.sql('SELECT count(*), sum(n) FROM t', 'app')).toEqual(['1000|500500']);
        expect(there.sql("SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = 'app'")).toEqual([
          'keeper',
        ]);
        expect(databases(there)).toEqual(['app']);
        here.sql('ALTER DATABASE app OWNER TO postgres; DROP ROLE keeper;');
        there.sql('ALTER DATABASE app OWNER TO postgres; DROP ROLE keeper;');
      });

      it('fault-106 one that a restore which died has closed to clients is opened again, and copied first', () => {
        const { a } = pair(words);
        fill(here, 10);
        const name = take(a);
        here.sql('DELETE FROM t WHERE n > 5;', 'app');
        here.sql('ALTER DATABASE app ALLOW_CONNECTIONS false;');
        expect(a.run('restore', 'app', name)).toMatchObject({ status: 0, stderr: '' });
        expect(here.sql('SELECT count(*) FROM t', 'app')).toEqual(['10']);
      });

      it('replaces the one that is there, also while clients are connected, and keeps it in a safety copy', () => {
        const { a, b } = pair(words);
        fill(here, 10);
        fill(there, 3);
        const name = take(a);
        b.run('sync', '--backups');
        const { stdout, status } = b.run('restore', 'app', name);
        expect(status).toBe(0);
        const safety = /safety (safety-\S+)/.exec(stdout)?.[1] ?? '';
        expect(there.sql('SELECT count(*) FROM t', 'app')).toEqual(['10']);
        expect(b.run('restore', 'app', safety)).toMatchObject({ status: 0 });
        expect(there.sql('SELECT count(*) FROM t', 'app')).toEqual(['3']);
        expect(databases(there)).toEqual(['app']);
      });

      it('a dump that does not restore leaves the database as it was', () => {
        const { a, b } = pair(words);
        fill(here, 10);
        // A constraint that does not hold for the data: the dump is whole, and cannot be restored.
        here.sql(
          'CREATE FUNCTION yes(int) RETURNS bool LANGUAGE sql IMMUTABLE AS $$ SELECT true $$; ALTER TABLE t ADD CHECK (yes(n)); CREATE OR REPLACE FUNCTION yes(int) RETURNS bool LANGUAGE sql IMMUTABLE AS $$ SELECT $1 > 5 $$;',
          'app',
        );
        fill(there, 3);
        const name = take(a);
        b.run('sync', '--backups');
        const { status, stderr } = b.run('restore', 'app', name);
        expect(status).toBe(1);
        expect(stderr).toContain(
          'pg_restore of db-app.pgdump ended with status 1: what was there is untouched',
        );
        expect(there.sql('SELECT count(*) FROM t', 'app')).toEqual(['3']);
        expect(databases(there)).toEqual(['app']);
      });
    });

    it.each(shells.filter(({ here: has }) => has))(
      'several tables at once: a directory, carried, restored in parallel, beside and in a drill, under $name',
      ({ words }) => {
        const { a, b } = pair(words, 'app', 'cold', 4);
        fill(here, 2000);
        here.sql('CREATE TABLE u AS SELECT * FROM t; CREATE INDEX ON u (n);', 'app');
        const name = take(a);
        expect(statSync(store(a, name, 'db-app.pgdir')).isDirectory()).toBe(true);
        expect(b.run('sync', '--backups')).toMatchObject({ status: 0, stderr: '' });
        expect(b.run('restore', 'app', name)).toMatchObject({ status: 0, stderr: '' });
        expect(there.sql('SELECT count(*) FROM t UNION ALL SELECT count(*) FROM u', 'app')).toEqual([
          '2000',
          '2000',
        ]);
        const settings = b.path('etc/pairctl/shop/settings');
        writeFileSync(
          settings,
          readFileSync(settings, 'utf8').replace(/^DRILL_PLANS=.*$/m, 'DRILL_PLANS=app'),
        );
        expect(b.run('drill')).toMatchObject({ status: 0, stderr: '' });
        // The next one is compared with it as a whole.
        here.sql('TRUNCATE t; TRUNCATE u;', 'app');
        take(a);
        expect(a.status().plans['app']?.message).toContain('look whether data are missing');
        const [part = ''] = readdirSync(store(b, name, 'db-app.pgdir'));
        truncateSync(store(b, name, 'db-app.pgdir', part), 30);
        expect(b.run('restore', 'app', name).status).toBe(65);
      },
    );

    it('a name that is neither SQL nor shell is taken as it is', () => {
      const odd = 'o’dd "n$a=me';
      const { a, b } = pair(['/bin/sh'], odd);
      fill(here, 7, odd);
      const name = take(a);
      b.run('sync', '--backups');
      expect(b.run('restore', 'app', name)).toMatchObject({ status: 0, stderr: '' });
      expect(there.sql('SELECT count(*) FROM t', odd)).toEqual(['7']);
    });

    it('fault-091 no server, no database: no backup, and the job says why', () => {
      const { a } = pair(['/bin/sh']);
      const missing = a.run('backup', 'app', '--now');
      expect(missing.status).toBe(1);
      expect(missing.stderr).toContain('there is no database app');
      here.stop();
      const silent = a.run('backup', 'app', '--now');
      here.start();
      expect(silent.status).toBe(1);
      expect(silent.stderr).toContain('PostgreSQL does not answer: app was not dumped');
      expect(catalogue(a)).toEqual([]);
    });

    it('a standby whose server is down is told before anything is touched', () => {
      const { a, b } = pair(['/bin/sh']);
      fill(here, 7);
      const name = take(a);
      b.run('sync', '--backups');
      there.stop();
      const { status, stderr } = b.run('restore', 'app', name);
      there.start();
      expect(status).toBe(65);
      expect(stderr).toContain('cannot be restored here: PostgreSQL does not answer here');
    });

    it('settings and rights of the database go with it', () => {
      const { a, b } = pair(['/bin/sh']);
      fill(here, 7);
      here.sql(`ALTER DATABASE app SET search_path TO 'odd, one', public; ALTER DATABASE app SET "app.word" TO 'it''s';
REVOKE CONNECT ON DATABASE app FROM PUBLIC;`);
      const name = take(a);
      b.run('sync', '--backups');
      expect(b.run('restore', 'app', name)).toMatchObject({ status: 0, stderr: '' });
      const told = `SELECT unnest(setconfig) FROM pg_db_role_setting d JOIN pg_database b ON b.oid = setdatabase WHERE datname = 'app' ORDER BY 1;
SELECT grantor, grantee, privilege_type FROM pg_database, aclexplode(datacl) WHERE datname = 'app' ORDER BY 1, 2, 3;`;
      expect(there.sql(told)).toEqual(here.sql(told));
      expect(there.sql('SHOW search_path', 'app')).toEqual(['"odd, one", public']);
    });

    it('warm: it is restored ahead, and a failover only renames it', () => {
      const { a, b } = pair(['/bin/sh'], 'app', 'warm');
      fill(here, 7);
      take(a);
      b.run('sync', '--backups');
      expect(b.run('warm')).toMatchObject({ status: 0, stderr: '' });
      expect(databases(there)).toEqual([expect.stringMatching(/^pairctl_warm_/)]);
      here.sql('INSERT INTO t SELECT i FROM generate_series(8, 9) i', 'app');
      const name = take(a);
      b.run('sync', '--backups');
      b.run('warm', '--due');
      // Were it read again, this would be missed.
      there.sql('INSERT INTO t VALUES (100)', databases(there)[0]);
      expect(b.run('restore', 'app', name)).toMatchObject({ status: 0, stderr: '' });
      expect(databases(there)).toEqual(['app']);
      expect(there.sql('SELECT count(*), max(n) FROM t', 'app')).toEqual(['10|100']);
      b.run('warm');
      b.run('role', 'set', 'primary', '2');
      expect(b.run('warm', '--due')).toMatchObject({ status: 0 });
      expect(databases(there)).toEqual(['app']);
    });

    it('fault-095 what a dump of another machine brings along is spoken to the server, and to no shell', () => {
      const { a, b } = pair(['/bin/sh']);
      fill(here, 7);
      const marker = join(here.directory, 'was-here');
      // The server's user must get at the shim.
      chmodSync(bed?.root ?? '', 0o755);
      a.shim(
        'pg_dumpall',
        `cat <<'EOT'
CREATE ROLE newcomer;
\\! touch ${marker}
CREATE ROLE other; \\! touch ${marker}
SELECT 1 \\g |touch ${marker}
ALTER ROLE postgres NOSUPERUSER;
-- PostgreSQL database cluster dump complete
EOT`,
      );
      const name = take(a);
      b.run('sync', '--backups');
      expect(b.run('restore', 'app', name)).toMatchObject({ status: 0 });
      expect(existsSync(marker)).toBe(false);
      expect(
        there.sql(
          "SELECT rolname, rolsuper FROM pg_roles WHERE rolname IN ('newcomer', 'other', 'postgres') ORDER BY 1",
        ),
      ).toEqual(['newcomer|f', 'postgres|t']);
      there.sql('DROP ROLE newcomer;');
    });

    it('its programs are told, and why when they do not answer', () => {
      const { a, b } = pair(['/bin/sh']);
      there.stop();
      const [ours, theirs] = [a, b].map(
        (host) => JSON.parse(host.run('databases').stdout) as { databases: readonly object[] },
      );
      there.start();
      expect(ours?.databases).toEqual([
        {
          plan: 'app',
          name: 'app',
          kind: 'postgresql',
          tool: expect.stringMatching(/^\d+\.\d+$/) as string,
          server: expect.stringMatching(/^\d+\.\d+$/) as string,
          level: expect.stringMatching(/^\d+$/) as string,
          why: null,
        },
      ]);
      expect(theirs?.databases).toMatchObject([
        { server: null, level: null, why: expect.stringContaining('does not answer') as string },
      ]);
    });

    it('the artifact restores by its own tool alone', () => {
      const { a } = pair(['/bin/sh']);
      fill(here, 7);
      const file = `${store(a, take(a))}/db-app.pgdump`;
      expect(readFileSync(file).subarray(0, 5).toString()).toBe('PGDMP');
    });
  },
);
