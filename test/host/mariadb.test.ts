import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { catalogue, take } from './backups.ts';
import { makeBed, plan, shells, type Bed } from './bed.ts';
import { killProgram } from './restores.ts';
import { makeMariadb, noMariadb, type Mariadb } from './mariadb.ts';

const why = noMariadb();
const odd = 'o’dd "n`a$m=e';
const quoted = (name: string): string => `\`${name.replaceAll('`', '``')}\``;

describe.skipIf(why !== undefined)(
  why === undefined ? 'MariaDB' : `MariaDB (skipped: ${why})`,
  { timeout: 240_000 },
  () => {
    let here: Mariadb;
    let there: Mariadb;
    let bed: Bed | undefined;
    beforeAll(async () => {
      here = await makeMariadb();
      there = await makeMariadb();
    }, 120_000);
    afterAll(() => {
      here.remove();
      there.remove();
    });
    afterEach(() => {
      bed?.remove();
      bed = undefined;
      for (const server of [here, there])
        for (const name of databases(server)) server.sql(`DROP DATABASE ${quoted(name)};`);
    });

    const databases = (server: Mariadb): readonly string[] =>
      server.sql(
        "SELECT schema_name FROM information_schema.schemata WHERE schema_name NOT IN ('mysql','sys','information_schema','performance_schema') ORDER BY 1",
      );
    /** host-a with `here`, host-b with `there`: one pair definition, two servers. */
    function pair(
      words: readonly string[],
      database: string | undefined,
      readiness: 'cold' | 'warm' = 'cold',
    ): Bed {
      bed = makeBed({
        shell: words,
        plans: () => [plan({ items: [here.item('app', database, readiness)] })],
      });
      const settings = bed.b.path('etc/pairctl/shop/settings');
      writeFileSync(settings, readFileSync(settings, 'utf8').replaceAll(here.directory, there.directory));
      bed.a.run('role', 'set', 'primary', '1');
      bed.b.run('role', 'set', 'standby', '1');
      return bed;
    }
    function fill(server: Mariadb, rows: number, database = 'app'): void {
      server.sql(`CREATE DATABASE ${quoted(database)} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;`);
      server.sql(
        `CREATE TABLE t (n int PRIMARY KEY, x text, b blob) ENGINE=InnoDB;
INSERT INTO t SELECT seq, md5(seq), unhex(md5(seq)) FROM seq_1_to_${String(rows)};`,
        quotedless(database),
      );
    }
    const quotedless = (name: string): string => name.replaceAll('`', '``');
    /** All that a database may have besides tables. */
    function dress(server: Mariadb): void {
      server.sql(
        `CREATE TABLE log (n int, FOREIGN KEY (n) REFERENCES t (n));
CREATE TRIGGER note AFTER INSERT ON t FOR EACH ROW INSERT INTO log VALUES (NEW.n);
CREATE FUNCTION twice(i int) RETURNS int DETERMINISTIC RETURN i * 2;
CREATE PROCEDURE add_row(i int) INSERT INTO t VALUES (i, 'p', NULL);
CREATE VIEW doubled AS SELECT n, twice(n) AS d FROM t;
CREATE VIEW above AS SELECT max(d) AS m FROM doubled;
CREATE EVENT tick ON SCHEDULE EVERY 1 DAY DO DELETE FROM log;
CREATE SEQUENCE s;`,
        'app',
      );
    }
    const dressOf = (server: Mariadb): readonly string[] =>
      server.sql(
        `SELECT 'trigger', trigger_name FROM information_schema.triggers WHERE trigger_schema = 'app'
UNION SELECT 'routine', routine_name FROM information_schema.routines WHERE routine_schema = 'app'
UNION SELECT 'event', event_name FROM information_schema.events WHERE event_schema = 'app'
UNION SELECT lower(table_type), table_name FROM information_schema.tables WHERE table_schema = 'app' ORDER BY 1, 2`,
      );
    const dressed = [
      'base table|log',
      'base table|t',
      'event|tick',
      'routine|add_row',
      'routine|twice',
      'sequence|s',
      'trigger|note',
      'view|above',
      'view|doubled',
    ];

    describe.each(shells.filter(({ here: has }) => has))('under $name', ({ words }) => {
      it('goes into a database of another name beside the one in service', () => {
        const { a, b } = pair(words, 'app');
        fill(here, 10);
        dress(here);
        fill(there, 3);
        const name = take(a);
        b.run('sync', '--backups');
        expect(b.run('restore', 'app', name, '--into', 'looked at')).toMatchObject({ status: 0, stderr: '' });
        expect(there.sql('SELECT count(*) FROM t', 'looked at')).toEqual(['10']);
        expect(there.sql('SELECT m FROM above', 'looked at')).toEqual(['20']);
        expect(there.sql('SELECT count(*) FROM t', 'app')).toEqual(['3']);
        expect(b.run('restore', 'app', name, '--into', 'app').stderr).toContain(
          'there is a database of that name already',
        );
      });

      it('is dumped with all that it has, carried, and restored on a host that has neither it nor its account', () => {
        const { a, b } = pair(words, 'app');
        fill(here, 1000);
        dress(here);
        here.sql(
          "CREATE USER keeper@localhost IDENTIFIED BY 'it''s'; GRANT SELECT ON app.t TO keeper@localhost; CREATE ROLE readers; GRANT readers TO keeper@localhost;",
        );
        const name = take(a);
        expect(b.run('sync', '--backups')).toMatchObject({ status: 0, stderr: '' });
        expect(b.run('restore', 'app', name)).toMatchObject({
          status: 0,
          stderr: '',
          stdout: `restored app ${name} safety -\n`,
        });
        expect(there.sql('SELECT count(*), sum(n), sum(b = unhex(md5(n))) FROM t', 'app')).toEqual([
          '1000|500500|1000',
        ]);
        expect(dressOf(there)).toEqual(dressed);
        expect(there.sql('CALL add_row(5000); SELECT * FROM log; SELECT m FROM above', 'app')).toEqual([
          '5000',
          '10000',
        ]);
        expect(
          there.sql(
            "SELECT default_character_set_name, default_collation_name FROM information_schema.schemata WHERE schema_name = 'app'",
          ),
        ).toEqual(['utf8mb4|utf8mb4_bin']);
        expect(there.sql('SHOW GRANTS FOR keeper@localhost')).toEqual(
          here.sql('SHOW GRANTS FOR keeper@localhost'),
        );
        expect(databases(there)).toEqual(['app']);
        expect(existsSync(b.state('aside/app.app'))).toBe(false);
        for (const server of [here, there]) server.sql('DROP USER keeper@localhost; DROP ROLE readers;');
      });

      it('replaces what is there, with what belonged to it, and keeps it in a safety copy', () => {
        const { a, b } = pair(words, 'app');
        fill(here, 10);
        fill(there, 3);
        dress(there);
        const name = take(a);
        b.run('sync', '--backups');
        const { stdout, status, stderr } = b.run('restore', 'app', name);
        expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
        const safety = /safety (safety-\S+)/.exec(stdout)?.[1] ?? '';
        expect(dressOf(there)).toEqual(['base table|t']);
        expect(there.sql('SELECT count(*) FROM t', 'app')).toEqual(['10']);
        expect(b.run('restore', 'app', safety)).toMatchObject({ status: 0, stderr: '' });
        expect(there.sql('SELECT count(*) FROM t', 'app')).toEqual(['3']);
        expect(dressOf(there)).toEqual(dressed);
        expect(databases(there)).toEqual(['app']);
      });
    });

    it('all databases, each with its name, also one that is neither SQL nor shell', () => {
      const { a, b } = pair(['/bin/sh'], undefined);
      fill(here, 7, 'app');
      fill(here, 8, odd);
      fill(there, 1, 'elsewhere');
      const name = take(a);
      b.run('sync', '--backups');
      expect(b.run('restore', 'app', name)).toMatchObject({ status: 0, stderr: '' });
      expect(databases(there)).toEqual(['app', 'elsewhere', odd]);
      expect(there.sql('SELECT count(*) FROM t', quotedless(odd))).toEqual(['8']);
      // What the backup does not have stays.
      expect(there.sql('SELECT count(*) FROM t', 'elsewhere')).toEqual(['1']);
    });

    it('a backup that does not load leaves all as it was', () => {
      const { a, b } = pair(['/bin/sh'], 'app');
      fill(here, 10);
      here.sql(
        'CREATE DATABASE other; CREATE TABLE other.t (n int); CREATE VIEW across AS SELECT n FROM other.t;',
        'app',
      );
      fill(there, 3);
      dress(there);
      const name = take(a);
      b.run('sync', '--backups');
      // The view's other database is not on that host.
      const { status, stderr } = b.run('restore', 'app', name);
      expect(status).toBe(1);
      expect(stderr).toContain('views, routines or triggers of app');
      expect(stderr).toContain('nothing was replaced');
      expect(there.sql('SELECT count(*) FROM t', 'app')).toEqual(['3']);
      expect(dressOf(there)).toEqual(dressed);
      expect(databases(there)).toEqual(['app']);
      expect(b.status().restoring).toBeNull();
    });

    it.each([
      ['before anything', 'DROP DATABASE IF EXISTS', 1],
      ['when the tables are to be renamed', 'RENAME TABLE', 1],
      ['when the code of the new one is loaded', 'ALTER DATABASE', 1],
    ])('a swap that fails %s is undone: tables, views, triggers, routines and events', (_, at) => {
      const { a, b } = pair(['/bin/sh'], 'app');
      fill(here, 10);
      fill(there, 3);
      dress(there);
      const name = take(a);
      b.run('sync', '--backups');
      // Fails once, where that statement stands for the database itself.
      b.shim(
        'mariadb',
        `input=$(mktemp); cat >"$input"
if ! [ -e '${b.path('failed')}' ] && [ -e '${b.state('aside/app.app')}' ] && grep -q '${at}' "$input"; then : >'${b.path('failed')}'; rm "$input"; exit 1; fi
/usr/bin/mariadb "$@" <"$input"; status=$?; rm "$input"; exit $status`,
      );
      const { status, stderr } = b.run('restore', 'app', name);
      expect(status).toBe(1);
      expect(stderr).toContain('what was there is back in its place');
      expect(there.sql('SELECT count(*) FROM t', 'app')).toEqual(['3']);
      expect(dressOf(there)).toEqual(dressed);
      expect(databases(there)).toEqual(['app']);
      expect(b.status().restoring).toBeNull();
      expect(b.run('restore', 'app', name)).toMatchObject({ status: 0, stderr: '' });
      expect(there.sql('SELECT count(*) FROM t', 'app')).toEqual(['10']);
    });

    it('fault-106 a restore that was killed in the swap is undone by the next, which then does it', () => {
      const { a, b } = pair(['/bin/sh'], 'app');
      fill(here, 10);
      fill(there, 3);
      dress(there);
      const name = take(a);
      b.run('sync', '--backups');
      b.shim(
        'mariadb',
        `input=$(mktemp); cat >"$input"
/usr/bin/mariadb "$@" <"$input"; status=$?
if ! [ -e '${b.path('killed')}' ] && grep -q 'RENAME TABLE' "$input"; then : >'${b.path('killed')}'; ${killProgram}; fi
rm "$input"; exit $status`,
      );
      expect(b.run('restore', 'app', name).status).toBeNull();
      expect(b.status().restoring).toBe('app');
      const again = b.run('restore', 'app', name);
      expect(again).toMatchObject({ status: 0 });
      expect(there.sql('SELECT count(*) FROM t', 'app')).toEqual(['10']);
      expect(dressOf(there)).toEqual(['base table|t']);
      const safety = /safety (safety-\S+)/.exec(again.stdout)?.[1] ?? '';
      expect(b.run('restore', 'app', safety).status).toBe(0);
      expect(there.sql('SELECT count(*) FROM t', 'app')).toEqual(['3']);
      expect(dressOf(there)).toEqual(dressed);
      expect(databases(there)).toEqual(['app']);
    });

    it('is kept ready on the standby, and a restore takes what is ready', () => {
      const { a, b } = pair(['/bin/sh'], 'app', 'warm');
      fill(here, 10);
      dress(here);
      const name = take(a);
      b.run('sync', '--backups');
      b.run('verify');
      expect(b.run('warm')).toMatchObject({ status: 0, stderr: '' });
      expect(databases(there)).toHaveLength(1);
      expect(databases(there)[0]).toMatch(/^pairctl_warm_/);
      expect(b.run('restore', 'app', name)).toMatchObject({ status: 0, stderr: '' });
      expect(there.sql('SELECT count(*) FROM t', 'app')).toEqual(['10']);
      expect(dressOf(there)).toEqual(dressed);
      expect(databases(there)).toEqual(['app']);
    });

    it('tables without transactions are warned of, and a row that is larger as text than servers take is restored', () => {
      const { a, b } = pair(['/bin/sh'], 'app');
      fill(here, 10);
      here.sql('CREATE TABLE old (n int) ENGINE=MyISAM; SET GLOBAL max_allowed_packet = 67108864;', 'app');
      here.sql("CREATE TABLE big (b longblob); INSERT INTO big VALUES (repeat('x', 12000000));", 'app');
      const name = take(a);
      expect(a.status().plans['app']?.message).toContain('app has tables without transactions');
      b.run('sync', '--backups');
      const before = there.sql('SELECT @@global.max_allowed_packet');
      expect(b.run('restore', 'app', name)).toMatchObject({ status: 0, stderr: '' });
      expect(there.sql('SELECT length(b) FROM big', 'app')).toEqual(['12000000']);
      expect(there.sql('SELECT @@global.max_allowed_packet')).toEqual(before);
    });

    it('a server that does not answer makes no backup, and none is restored', async () => {
      const { a, b } = pair(['/bin/sh'], 'app');
      fill(here, 1);
      const name = take(a);
      b.run('sync', '--backups');
      here.kill();
      const { status, stderr } = a.run('backup', '--now');
      expect(status).toBe(1);
      expect(stderr).toContain('MariaDB does not answer: app was not dumped');
      expect(catalogue(a)).toHaveLength(1);
      expect(readdirSync(a.state('backups/app')).filter((entry) => entry.startsWith('.partial'))).toEqual([]);
      there.kill();
      const refused = b.run('restore', 'app', name);
      expect(refused.status).toBe(65);
      expect(refused.stderr).toContain('MariaDB does not answer here');
      await Promise.all([here.start(), there.start()]);
    });
  },
);
