import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { readDatabase } from '../../src/config/kinds/databases/registry.ts';
import { pathItem, type BackupItem } from '../../src/model/pair.ts';
import { catalogue, take } from './backups.ts';
import { commandItem, makeBed, missingTools, plan, shells, type Bed, type BedHost } from './bed.ts';
import { rounds, spread } from './cuts.ts';
import { makeMariadb, noMariadb } from './mariadb.ts';
import { makePostgres, noPostgres } from './postgres.ts';
import { killProgram } from './restores.ts';
import { arm, disarm, dying } from './strike.ts';

const missing = missingTools();
const cleanups: (() => void)[] = [];
afterEach(() => {
  for (const cleanup of cleanups.splice(0).reverse()) cleanup();
});

/** Things of one kind or more that a plan restores, all of them with one text in them, or none of them whole. */
interface Things {
  readonly items: readonly BackupItem[];
  fill(text: string): void;
  /** What stands in each, and what lies beside that should not. */
  content(): readonly string[];
}

function primary(
  shell: readonly string[],
  items: (path: (...parts: string[]) => string) => readonly BackupItem[],
): Bed {
  const bed = makeBed({
    shell,
    plans: (path) => [plan({ items: items((...parts) => path('a', ...parts)) })],
  });
  cleanups.push(() => {
    bed.remove();
  });
  bed.a.cut(true);
  bed.a.run('role', 'set', 'primary', '1');
  return bed;
}

const mounts = (): boolean =>
  process.getuid?.() === 0 &&
  spawnSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'pairctl-test', '/mnt']).status === 0;
const hasLite = spawnSync('sqlite3', ['--version']).status === 0;

/** A directory, a file, where it can be a mount point and a database of SQLite, and something that a command restores. */
function files(shell: readonly string[]): { bed: Bed; things: Things } {
  const withMount = mounts();
  const items: BackupItem[] = [];
  const bed = primary(shell, (path) => {
    items.push(pathItem('tree', path('srv/tree')), pathItem('one-file', path('srv/one file')));
    if (withMount) items.push(pathItem('mount', path('srv/mount')));
    if (hasLite) items.push(readDatabase({ name: 'state', sqlite: { path: path('srv/state.db') } }).item);
    items.push(commandItem('db', `cat '${path('db')}'`, `cat >'${path('db')}'`));
    return items;
  });
  const { a } = bed;
  mkdirSync(a.path('srv/mount'), { recursive: true });
  if (withMount) {
    spawnSync('mount', ['-t', 'tmpfs', 'pairctl-test', a.path('srv/mount')]);
    cleanups.push(() => spawnSync('umount', ['-l', a.path('srv/mount')]));
  }
  const texts = [
    'srv/tree/file',
    'srv/tree/deep/other',
    'srv/one file',
    'db',
    ...(withMount ? ['srv/mount/x', 'srv/mount/.y'] : []),
  ];
  const lite = (sql: string): string =>
    spawnSync('sqlite3', [a.path('srv/state.db')], { input: sql, encoding: 'utf8' }).stdout.trim();
  return {
    bed,
    things: {
      items,
      fill(text) {
        for (const file of texts) a.write(file, text);
        if (hasLite)
          lite(
            `PRAGMA journal_mode=wal; CREATE TABLE IF NOT EXISTS t (x); DELETE FROM t; INSERT INTO t VALUES ('${text}');`,
          );
      },
      content: () => [
        ...texts.map((file) => (existsSync(a.path(file)) ? a.read(file) : 'gone')),
        ...(hasLite && existsSync(a.path('srv/state.db')) ? [lite('SELECT x FROM t;')] : []),
        ...['srv', 'srv/mount', 'srv/tree'].flatMap((folder) =>
          (existsSync(a.path(folder)) ? readdirSync(a.path(folder)) : []).filter((file) =>
            file.includes('pairctl'),
          ),
        ),
      ],
    },
  };
}

async function killedAtEachStep(bed: Bed, things: Things, wanted: number, shift: number): Promise<void> {
  const { a } = bed;
  const whole = (text: string): readonly string[] => {
    things.fill(text);
    return things.content();
  };
  const old = whole('old');
  const backup = take(a);
  const newer = whole('newer');
  expect(newer).not.toEqual(old);
  const counting = { at: 1e9, when: 'before' } as const;
  arm(a, counting);
  expect(a.run('restore', 'app', backup).status).toBe(0);
  const steps = disarm(a, counting).calls;
  expect(steps).toBeGreaterThan(20);
  for (const [round, strike] of spread(steps, wanted, shift).entries()) {
    forgetSafeties(a);
    things.fill('newer');
    const at = { round, ...strike };
    expect(await dying(a, strike, 'restore', 'app', backup)).toBe(true);
    const safety = catalogue(a).find((entry) => entry.name.startsWith('safety-'));
    const starts = a.run('start-guard', 'app.service').status === 0;
    if (starts) {
      // What lies beside is taken away by the next run, and hurts nobody.
      const left = things.content().filter((text) => !text.includes('pairctl'));
      expect({ at, left: [old, newer].find((each) => each.join() === left.join()) }).toEqual({ at, left });
    } else {
      expect(safety?.bad).toBeUndefined();
      expect({ at, safety: a.run('check', 'app', safety?.name ?? 'none').stdout }).toEqual({
        at,
        safety: 'ok\n',
      });
    }
    expect(a.run('check', 'app', backup).stdout).toBe('ok\n');
    // Onward, or in every other round back to what was there.
    const back = !starts && round % 2 === 1 ? safety?.name : undefined;
    const again = a.run('restore', 'app', back ?? backup);
    expect({ at, back, status: again.status, stderr: again.stderr }).toEqual({
      at,
      back,
      status: 0,
      stderr: '',
    });
    expect({ at, back, content: things.content() }).toEqual({
      at,
      back,
      content: back === undefined ? old : newer,
    });
    expect(a.run('start-guard', 'app.service').status).toBe(0);
  }
}

function forgetSafeties(host: BedHost): void {
  for (const entry of readdirSync(host.state('backups/app')))
    if (entry.startsWith('safety-')) rmSync(host.state('backups/app', entry), { recursive: true });
}

const claim =
  'killed at any step of a restore: the old data are whole, or the new are, or nothing starts and the safety copy verifies; the same command again ends well, and the safety copy brings back what was there';

describe.each(shells)('fault-106 under $name', ({ words, here, name }) => {
  test.skipIf(!here || missing.length > 0)(
    `files, a mount point, SQLite and a command: ${claim}`,
    { timeout: 900_000 },
    async () => {
      const { bed, things } = files(words);
      await killedAtEachStep(bed, things, rounds(name === 'dash' ? 12 : 6), name === 'dash' ? 0.25 : 0.75);
    },
  );
});

describe.each(shells)('fault-106 under $name', ({ words, here }) => {
  test.skipIf(!here || missing.length > 0)(
    'killed while a file is unpacked, what lies beside it is no hindrance to the next run',
    () => {
      const bed = primary(words, (path) => [pathItem('one-file', path('srv/one file'))]);
      const { a } = bed;
      a.write('srv/one file', 'old');
      const backup = take(a);
      a.shim('mv', `/usr/bin/mv "$@"; case "$*" in *-new.d) ${killProgram} ;; esac`);
      a.run('restore', 'app', backup);
      expect(readdirSync(a.path('srv'))).toEqual(['one file', 'one file.pairctl-shop-new.d']);
      rmSync(a.path('shims/mv'));
      expect(a.run('restore', 'app', backup)).toMatchObject({ status: 0, stderr: '' });
      expect(readdirSync(a.path('srv'))).toEqual(['one file']);
    },
  );
});

const noServer = noPostgres();
describe.skipIf(noServer !== undefined || missing.length > 0)(
  noServer === undefined ? 'fault-106 PostgreSQL' : `fault-106 PostgreSQL (skipped: ${noServer})`,
  () => {
    test(claim, { timeout: 900_000 }, async () => {
      const server = makePostgres();
      cleanups.push(() => {
        server.remove();
      });
      server.sql('CREATE DATABASE app TEMPLATE template0;');
      server.sql('CREATE TABLE t (n int PRIMARY KEY, x text);', 'app');
      const items = [server.item('app', 'app')];
      const bed = primary(['sh'], () => items);
      const things: Things = {
        items,
        fill(text) {
          server.sql(`TRUNCATE t; INSERT INTO t SELECT i, '${text}' FROM generate_series(1, 1000) i;`, 'app');
        },
        content: () => [
          ...server.sql('SELECT x, count(*) FROM t GROUP BY x', 'app'),
          ...server.sql("SELECT datname FROM pg_database WHERE datname LIKE 'pairctl%'"),
        ],
      };
      await killedAtEachStep(bed, things, rounds(4), 0.5);
    });
  },
);

const noOther = noMariadb();
describe.skipIf(noOther !== undefined || missing.length > 0)(
  noOther === undefined ? 'fault-106 MariaDB' : `fault-106 MariaDB (skipped: ${noOther})`,
  () => {
    test(claim, { timeout: 900_000 }, async () => {
      const server = await makeMariadb();
      cleanups.push(() => {
        server.remove();
      });
      server.sql(
        'CREATE DATABASE app; CREATE TABLE app.t (n int PRIMARY KEY, x text) ENGINE=InnoDB; CREATE VIEW app.v AS SELECT x, count(*) AS n FROM app.t GROUP BY x;',
      );
      const items = [server.item('app', 'app')];
      const bed = primary(['sh'], () => items);
      const things: Things = {
        items,
        fill(text) {
          server.sql(`DELETE FROM app.t; INSERT INTO app.t SELECT seq, '${text}' FROM seq_1_to_1000;`, 'app');
        },
        content: () => [
          ...server.sql('SELECT * FROM app.v'),
          ...server.sql(
            "SELECT schema_name FROM information_schema.schemata WHERE schema_name LIKE 'pairctl%'",
          ),
        ],
      };
      await killedAtEachStep(bed, things, rounds(4), 0.5);
    });
  },
);
