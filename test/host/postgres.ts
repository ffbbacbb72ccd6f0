import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDatabase } from '../../src/config/kinds/databases/registry.ts';
import type { BackupItem } from '../../src/model/pair.ts';

/** A PostgreSQL server of this test's own, on a socket in a directory of its own: no TCP, nothing of the machine's. */
export interface Postgres {
  readonly directory: string;
  /** An item that backs up a database of this server. */
  item(name: string, database: string, readiness?: 'cold' | 'warm'): BackupItem;
  /** Rows, columns apart by `|`; throws when the server does not like it. */
  sql(text: string, database?: string): readonly string[];
  stop(): void;
  /** Every process of it is gone at once, as when the power goes. */
  kill(): void;
  start(): void;
  remove(): void;
}

const root = '/usr/lib/postgresql';
const [version] = existsSync(root) ? readdirSync(root).sort().reverse() : [];
const bin = version === undefined ? undefined : join(root, version, 'bin');

/** Why there can be none here; undefined when there can. */
export function noPostgres(): string | undefined {
  if (process.getuid?.() !== 0) return 'not root';
  if (bin === undefined || !existsSync(join(bin, 'initdb'))) return 'PostgreSQL’s server is not installed';
  return spawnSync('id', ['postgres']).status === 0 ? undefined : 'there is no user postgres';
}

/** In a directory of its own below `place`, which is that for temporary files unless said; `durable`: what it acknowledged outlives a power cut. */
export function makePostgres(place = tmpdir(), durable = false): Postgres {
  const directory = mkdtempSync(join(place, 'pairctl-pg-'));
  let keeper = 0;
  const data = join(directory, 'data');
  spawnSync('chown', ['postgres', directory]);
  as(['initdb', '-D', data, '-A', 'trust', '-U', 'postgres', '-E', 'UTF8', '--locale=C.UTF-8', '-N']);
  const server: Postgres = {
    directory,
    item(name, database, readiness = 'cold') {
      return readDatabase({
        name,
        readiness,
        postgresql: { database, socket: directory, port: 5432 },
      }).item;
    },
    sql(text, database = 'postgres') {
      const { status, stdout, stderr } = spawnSync(
        join(bin ?? '', 'psql'),
        ['-h', directory, '-U', 'postgres', '-X', '-q', '-A', '-t', '-v', 'ON_ERROR_STOP=1'],
        // As an argument, a name with an equals sign would be a connection string.
        { input: text, encoding: 'utf8', cwd: '/', env: { ...process.env, PGDATABASE: database } },
      );
      if (status !== 0) throw new Error(stderr);
      return stdout.split('\n').filter((line) => line !== '');
    },
    stop() {
      as(['pg_ctl', '-D', data, '-m', 'immediate', '-w', 'stop']);
    },
    start() {
      // After a power cut nobody has that number; of one who was killed, it may linger.
      for (const lock of [join(data, 'postmaster.pid'), join(directory, '.s.PGSQL.5432.lock')])
        rmSync(lock, { force: true });
      const options = `-k ${directory} -c listen_addresses= ${durable ? '' : ' -c fsync=off'}`;
      as(['pg_ctl', '-D', data, '-w', '-l', join(directory, 'log'), '-o', options, 'start']);
      keeper = Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]);
    },
    kill() {
      // Its children first are listed, for without it they are nobody's.
      spawnSync('sh', ['-c', 'kill -9 "$1" $(cat "/proc/$1/task/$1/children")', 'sh', String(keeper)]);
    },
    remove() {
      server.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
  server.start();
  return server;
}

function as([program = '', ...words]: readonly string[]): void {
  const { status, stderr } = spawnSync(
    'runuser',
    ['-u', 'postgres', '--', join(bin ?? '', program), ...words],
    { encoding: 'utf8', cwd: '/', stdio: ['ignore', 'ignore', 'pipe'] },
  );
  if (status !== 0) throw new Error(`${program}: ${stderr}`);
}
