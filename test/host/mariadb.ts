import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDatabase } from '../../src/config/kinds/databases/registry.ts';
import type { BackupItem } from '../../src/model/pair.ts';

/** A MariaDB server of this test's own, on a socket in a directory of its own: no TCP, nothing of the machine's. */
export interface Mariadb {
  readonly directory: string;
  /** An item that backs up a database of this server, or without a name all. */
  item(name: string, database?: string, readiness?: 'cold' | 'warm'): BackupItem;
  /** Rows, columns apart by `|`; throws when the server does not like it. */
  sql(text: string, database?: string): readonly string[];
  kill(): void;
  start(): Promise<void>;
  remove(): void;
}

/** Why there can be none here; undefined when there can. */
export function noMariadb(): string | undefined {
  if (process.getuid?.() !== 0) return 'not root';
  if (!existsSync('/usr/sbin/mariadbd')) return 'MariaDB’s server is not installed';
  return spawnSync('id', ['mysql']).status === 0 ? undefined : 'there is no user mysql';
}

/** In a directory of its own below `place`, which is that for temporary files unless said; `durable`: what it acknowledged outlives a power cut. */
export async function makeMariadb(place = tmpdir(), durable = false): Promise<Mariadb> {
  const directory = mkdtempSync(join(place, 'pairctl-my-'));
  const data = join(directory, 'data');
  const socket = join(directory, 'socket');
  spawnSync('chown', ['mysql', directory]);
  const made = spawnSync(
    'mariadb-install-db',
    [
      '--no-defaults',
      '--user=mysql',
      `--datadir=${data}`,
      '--auth-root-authentication-method=socket',
      '--skip-test-db',
    ],
    { encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(made.stderr);
  let running: ChildProcess | undefined;
  const server: Mariadb = {
    directory,
    item(name, database, readiness = 'cold') {
      const which = database === undefined ? { all_databases: true as const } : { database };
      return readDatabase({ name, readiness, mariadb: { ...which, socket } }).item;
    },
    sql(text, database = '') {
      const { status, stdout, stderr } = spawnSync(
        'mariadb',
        [
          '--no-defaults',
          `--socket=${socket}`,
          '--protocol=socket',
          '--user=root',
          '--batch',
          '--raw',
          '--skip-column-names',
        ],
        { input: database === '' ? text : `USE \`${database}\`;\n${text}`, encoding: 'utf8' },
      );
      if (status !== 0) throw new Error(stderr);
      return stdout
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => line.replaceAll('\t', '|'));
    },
    kill() {
      running?.kill('SIGKILL');
      running = undefined;
    },
    async start() {
      running = spawn(
        'mariadbd',
        [
          '--no-defaults',
          '--user=mysql',
          `--datadir=${data}`,
          `--socket=${socket}`,
          `--pid-file=${join(directory, 'pid')}`,
          `--log-error=${join(directory, 'log')}`,
          '--skip-networking',
          '--innodb-buffer-pool-size=32M',
          '--innodb-log-file-size=8M',
          `--innodb-flush-log-at-trx-commit=${durable ? '1' : '0'}`,
        ],
        { stdio: 'ignore' },
      );
      for (let tries = 0; ; tries += 1) {
        try {
          server.sql('SELECT 1');
          return;
        } catch (error) {
          if (tries > 300) throw new Error(readFileSync(join(directory, 'log'), 'utf8'), { cause: error });
        }
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    },
    remove() {
      server.kill();
      rmSync(directory, { recursive: true, force: true });
    },
  };
  await server.start();
  return server;
}
