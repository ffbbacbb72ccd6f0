import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalogue } from './backups.ts';
import { makeBed, missingTools, plan, type BedHost } from './bed.ts';
import { cuts, rounds } from './cuts.ts';
import { fileSystems, makeDisk, noCuts, type Disk } from './disk.ts';
import { makeMariadb, noMariadb, type Mariadb } from './mariadb.ts';
import { makePostgres, noPostgres, type Postgres } from './postgres.ts';

const missing = missingTools();

/** What the test needs of a server, in its own dialect. */
const servers = [
  {
    server: 'PostgreSQL',
    why: noPostgres(),
    make: (place: string): Promise<Postgres> => Promise.resolve(makePostgres(place, true)),
    create: 'CREATE DATABASE app TEMPLATE template0;',
    rows: (count: number): string =>
      `TRUNCATE t; INSERT INTO t SELECT i, md5(i::text) FROM generate_series(1, ${String(count)}) i;`,
    found: 'SELECT count(*), count(*) FILTER (WHERE x = md5(n::text)) FROM t',
    ours: "SELECT datname FROM pg_database WHERE datname LIKE 'pairctl%'",
  },
  {
    server: 'MariaDB',
    why: noMariadb(),
    make: (place: string): Promise<Mariadb> => makeMariadb(place, true),
    create: 'CREATE DATABASE app;',
    rows: (count: number): string =>
      `DELETE FROM t; INSERT INTO t SELECT seq, md5(seq) FROM seq_1_to_${String(count)};`,
    found: 'SELECT count(*), sum(CAST(x AS binary) = CAST(md5(n) AS binary)) FROM t',
    ours: "SELECT schema_name FROM information_schema.schemata WHERE schema_name LIKE 'pairctl%'",
  },
] as const;

describe.each(
  servers.flatMap((of) =>
    fileSystems.flatMap((kind) => [
      { ...of, kind, churn: false, beside: 'bare' },
      { ...of, kind, churn: true, beside: 'beside a process that syncs all the time' },
    ]),
  ),
)('$server on $kind, $beside', ({ kind, churn, ...of }) => {
  const shift = (kind === 'xfs' ? 0.5 : 0) + (churn ? 0.375 : 0.125);
  const why = missing.length > 0 ? `without ${missing.join(', ')}` : (of.why ?? noCuts(kind));
  const name = (what: string): string => (why === undefined ? what : `${what} (skipped: ${why})`);
  const it = test.skipIf(why !== undefined);

  let disk: Disk;
  let server: Postgres | Mariadb;
  let host: BedHost;
  let backup = '';
  beforeAll(async () => {
    if (why !== undefined) return;
    disk = makeDisk(kind);
    server = await of.make(disk.directory);
    const bed = makeBed({
      directory: disk.directory,
      plans: () => [plan({ schedule: '1s/2s', items: [server.item('app', 'app')] })],
    });
    host = bed.a;
    host.cut(true);
    host.run('role', 'set', 'primary', '1');
    server.sql(of.create);
    server.sql('CREATE TABLE t (n int PRIMARY KEY, x text);', 'app');
    rows(1000);
    backup = /(backup-\S+)/.exec(host.run('backup', '--now').stdout)?.[1] ?? '';
    expect(host.run('pin', 'app', backup).status).toBe(0);
  }, 60_000);
  afterAll(() => {
    if (why !== undefined) return;
    server.kill();
    disk.remove();
  });

  /** So many rows are in the table, each with its sum. */
  function rows(count: number): void {
    server.sql(of.rows(count), 'app');
  }
  const found = (): string => server.sql(of.found, 'app').join();
  const whole = (count: number): string => `${String(count)}|${String(count)}`;

  it(
    name(
      'fault-079 the power is cut at any step of a dump: a good one is there at all times, and no half one is seen',
    ),
    { timeout: 900_000 },
    async () => {
      await cuts(
        { disk, host, churn, shift, server, args: () => ['backup', '--now'], rounds: rounds(2) },
        ({ at, ended }) => {
          const entries = catalogue(host);
          expect({ at, bad: entries.filter((entry) => entry.bad !== undefined) }).toEqual({ at, bad: [] });
          if (ended !== undefined) expect(`app ${entries[0]?.name ?? ''}\n`).toBe(ended.stdout);
          expect(host.run('verify', '--all')).toEqual({ status: 0, stdout: '', stderr: '' });
        },
      );
    },
  );

  it(
    name(
      'fault-106 the power is cut at any step of its restore: the old rows are all there, or the new, or nothing starts; the same command again ends well',
    ),
    { timeout: 900_000 },
    async () => {
      await cuts(
        {
          disk,
          host,
          churn,
          shift,
          server,
          rounds: rounds(3),
          args: () => {
            rows(1500);
            return ['restore', 'app', backup];
          },
        },
        ({ at, ended }) => {
          if (ended !== undefined) expect(found()).toBe(whole(1000));
          if (host.run('start-guard', 'app.service').status === 0)
            expect([whole(1500), whole(1000)]).toContain(found());
          else expect({ at, ended }).toEqual({ at, ended: undefined });
          expect(host.run('check', 'app', backup).stdout).toBe('ok\n');
          expect(host.run('restore', 'app', backup)).toMatchObject({ status: 0, stderr: '' });
          expect(found()).toBe(whole(1000));
          expect(host.run('start-guard', 'app.service').status).toBe(0);
          expect(server.sql(of.ours)).toEqual([]);
        },
      );
    },
  );
});
