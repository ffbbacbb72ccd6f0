import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readDatabase } from '../../src/config/kinds/databases/registry.ts';
import type { DrillReport } from '../../src/model/drill.ts';
import { pathItem, type Drill, type DrillCheck } from '../../src/model/pair.ts';
import { catalogue, take } from './backups.ts';
import { commandItem, makeBed, missingTools, plan, shells, type Bed } from './bed.ts';
import { makeMariadb, noMariadb, type Mariadb } from './mariadb.ts';
import { makePostgres, noPostgres, type Postgres } from './postgres.ts';

const why = noRoom() ?? noPostgres() ?? noMariadb();

/** Why no room can be made here; undefined when one can. */
function noRoom(): string | undefined {
  if (process.getuid?.() !== 0) return 'not root';
  if (missingTools().length > 0) return `${missingTools().join(', ')} not installed`;
  const tried = spawnSync('unshare', [
    '--mount',
    '--net',
    '--pid',
    '--ipc',
    '--fork',
    '--kill-child',
    '--mount-proc',
    'true',
  ]);
  return tried.status === 0 ? undefined : 'no namespaces can be made';
}

const sql = (database: string, text: string, expect_: object = { rule: 'any' }): DrillCheck =>
  ({
    name: text,
    check: { kind: 'sql', database: `app/${database}`, sql: text, expect: expect_ },
  }) as DrillCheck;
const command = (script: string): DrillCheck => ({ name: script, check: { kind: 'command', script } });

describe.skipIf(why !== undefined)(
  why === undefined ? 'a drill' : `a drill (skipped: ${why})`,
  { timeout: 240_000 },
  () => {
    let postgres: Postgres;
    let mariadb: Mariadb;
    let bed: Bed;
    beforeAll(async () => {
      postgres = makePostgres();
      mariadb = await makeMariadb();
      postgres.sql('CREATE DATABASE app;');
      postgres.sql('CREATE TABLE t AS SELECT i AS n FROM generate_series(1, 100) i;', 'app');
      mariadb.sql(
        'CREATE DATABASE shop; CREATE TABLE shop.t (n int); INSERT INTO shop.t SELECT seq FROM shop.seq_1_to_50;',
      );
    }, 120_000);
    afterAll(() => {
      postgres.remove();
      mariadb.remove();
    });
    afterEach(() => {
      bed.remove();
    });

    /** A standby with one backup of a tree, a file, three databases and a command’s dump; production has changed since. */
    function standby(
      words: readonly string[],
      drill: Partial<Drill> = {},
      kinds: readonly string[] = all,
    ): string {
      bed = makeBed({
        shell: words,
        plans: (path) => [
          plan({
            items: [
              pathItem('tree', path('b', 'srv/tree')),
              pathItem('one-file', path('b', 'etc/one file')),
              readDatabase({ name: 'state', sqlite: { path: path('b', 'srv/state/app.db') } }).item,
              postgres.item('app', 'app'),
              mariadb.item('shop', 'shop'),
              commandItem('own', 'echo dump', 'cat >/dev/null'),
            ].filter(({ name }) => kinds.includes(name)),
          }),
        ],
      });
      const { a, b } = bed;
      bed.configure({
        ...bed.pair,
        drill: { plans: ['app'], writable: [], withinSeconds: 20, checks: [], ...drill },
      });
      b.write('srv/tree/file', 'backed up');
      b.write('etc/one file', 'backed up');
      mkdirSync(b.path('srv/state'), { recursive: true });
      lite(b.path('srv/state/app.db'), 'CREATE TABLE t (n); INSERT INTO t VALUES (1), (2), (3);');
      a.run('role', 'set', 'primary', '1');
      b.run('role', 'set', 'standby', '1');
      const name = take(a);
      expect(b.run('sync', '--backups')).toMatchObject({ status: 0, stderr: '' });
      expect(b.run('verify')).toMatchObject({ status: 0 });
      b.write('srv/tree/file', 'production');
      b.write('etc/one file', 'production');
      lite(b.path('srv/state/app.db'), 'DELETE FROM t;');
      postgres.sql('DELETE FROM t WHERE n > 7;', 'app');
      mariadb.sql('DELETE FROM shop.t WHERE n > 7;');
      return name;
    }
    afterEach(() => {
      postgres.sql('TRUNCATE t; INSERT INTO t SELECT i FROM generate_series(1, 100) i;', 'app');
      mariadb.sql('TRUNCATE shop.t; INSERT INTO shop.t SELECT seq FROM shop.seq_1_to_50;');
    });
    const all = ['tree', 'one-file', 'state', 'app', 'shop', 'own'];
    const lite = (file: string, text: string): void => {
      expect(spawnSync('sqlite3', [file, text], { encoding: 'utf8' })).toMatchObject({ status: 0 });
    };
    const held = (): DrillReport => {
      const answer = bed.b.run('drill', '--report');
      if (answer.status !== 0) throw new Error(answer.stderr);
      return JSON.parse(answer.stdout) as DrillReport;
    };
    /** A process and those below it of which the command line says so, all at once, the outermost first. */
    function killAll(pid: number, wanted: (line: string) => boolean): void {
      const below = (parent: number): readonly number[] =>
        readdirSync('/proc')
          .filter((name) => /^\d+$/.test(name))
          .map(Number)
          .filter((child) => parentOf(child) === parent)
          .flatMap((child) => [child, ...below(child)]);
      for (const each of [pid, ...below(pid)]) {
        try {
          if (
            each === pid ||
            wanted(readFileSync(`/proc/${String(each)}/cmdline`, 'utf8').replaceAll('\0', ' '))
          )
            process.kill(each, 'SIGKILL');
        } catch {
          // It has ended by itself.
        }
      }
    }
    function parentOf(pid: number): number {
      try {
        return Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${String(pid)}/stat`, 'utf8'))?.[1]);
      } catch {
        return NaN;
      }
    }
    /** All of production on that host: files with their content and times, mounts, processes of servers, rows. */
    function production(): string {
      const files = spawnSync(
        'sh',
        [
          '-c',
          'cd "$1" && find . \\( -path ./var/lib/pairctl -o -path ./var/log -o -path ./run \\) -prune -o -printf "%p %m %U:%G %T@ %s\\n" | sort; find . -path ./var/lib/pairctl -prune -o -path ./var/log -prune -o -path ./run -prune -o -type f -exec sha256sum {} + | sort',
          'sh',
          bed.b.root,
        ],
        { encoding: 'utf8' },
      ).stdout;
      return [
        files,
        ...readFileSync('/proc/self/mounts', 'utf8')
          .split('\n')
          .filter((line) => line.includes(bed.root) || line.includes('drill')),
        postgres.sql('SELECT count(*) FROM t', 'app').join(),
        postgres.sql('SELECT datname FROM pg_database ORDER BY 1').join(),
        mariadb.sql('SELECT count(*) FROM shop.t').join(),
        mariadb.sql('SHOW DATABASES').join(),
        spawnSync('sqlite3', [bed.b.path('srv/state/app.db'), 'SELECT count(*) FROM t'], { encoding: 'utf8' })
          .stdout,
        spawnSync('pgrep', ['-fc', 'pairctl-drill'], { encoding: 'utf8' }).stdout,
      ].join('\n');
    }

    it.each(shells.filter(({ here }) => here))(
      'restores everything beside production, which is as before, under $name',
      ({ words }) => {
        const name = standby(words, {
          checks: [
            command('true'),
            sql('app', 'SELECT count(*) FROM t', { rule: 'equals', value: '100' }),
            sql('shop', 'SELECT count(*) FROM t;', { rule: 'at_least', value: 50 }),
            sql('state', 'SELECT count(*) FROM t', { rule: 'tolerance', percent: 10 }),
          ],
        });
        const { b } = bed;
        // The place is known only now.
        bed.configure({
          ...bed.pair,
          drill: {
            ...bed.pair.drill,
            checks: [
              command(
                `grep -q 'backed up' '${b.path('srv/tree/file')}' && grep -q 'backed up' '${b.path('etc/one file')}'`,
              ),
              ...bed.pair.drill.checks.slice(1),
            ],
          },
        });
        const before = production();
        const report = held();
        expect(report.why).toEqual([]);
        expect(report).toMatchObject({
          outcome: 'passed',
          host: 'host-b',
          epoch: 1,
          rejected: [],
          previous: null,
        });
        expect(report.plans).toMatchObject([{ plan: 'app', backup: name }]);
        expect(
          report.plans[0]?.items.map(({ name: item, result, message }) => [item, result, message]),
        ).toEqual([
          ['tree', 'ok', ''],
          ['one-file', 'ok', ''],
          ['state', 'ok', ''],
          ['app', 'ok', ''],
          ['shop', 'ok', ''],
          ['own', 'left', expect.stringContaining('command of your own') as string],
        ]);
        expect(report.checks.map(({ result, message }) => [result, message])).toEqual([
          ['ok', 'it ended with status 0: '],
          ['ok', '100'],
          ['ok', '50'],
          ['ok', '3, for the first time'],
        ]);
        expect(production()).toBe(before);
        expect(existsSync(b.state('backups/.drill'))).toBe(false);
        // A part was left out: what is proven is less than all.
        expect(catalogue(b)[0]?.proof).toBe('intact');
        expect(b.status().drill).toMatchObject({ outcome: 'passed', chain: true });
      },
    );

    it('a backup of which everything was restored and held is proven as restored', () => {
      const name = standby(['/bin/sh'], {}, ['tree', 'app']);
      expect(held().outcome).toBe('passed');
      expect(catalogue(bed.b).find((entry) => entry.name === name)?.proof).toBe('restored');
    });

    it('the application runs in it with its databases where it expects them, and can write nowhere else', () => {
      const server = `require('http').createServer((_, answer) => { try { require('fs').writeFileSync('/etc/drill-was-here', 'x'); answer.statusCode = 500 } catch (error) { answer.statusCode = error.code === 'EROFS' ? 200 : 501 } answer.end() }).listen(8099, '127.0.0.1')`;
      standby(
        ['/bin/sh'],
        {
          start: `exec '${process.execPath}' -e "${server}"`,
          checks: [
            { name: 'web', check: { kind: 'http', url: 'http://127.0.0.1:8099/', status: 200 } },
            { name: 'port', check: { kind: 'tcp', address: '127.0.0.1', port: 8099 } },
            command(
              `runuser -u postgres -- psql -h '${postgres.directory}' -d app -tAc 'SELECT count(*) FROM t' | grep -qx 100`,
            ),
            command(
              '! mount -o remount,rw / 2>/dev/null && ! umount /run 2>/dev/null && ! mknod /tmp/x b 7 0 2>/dev/null',
            ),
            command(
              'test "$(ls /sys/class/net 2>/dev/null; ip -o link | wc -l)" != 2 && ! systemctl stop ssh 2>/dev/null',
            ),
          ],
        },
        ['tree', 'app'],
      );
      const before = production();
      const report = held();
      expect(report.why).toEqual([]);
      expect(production()).toBe(before);
      expect(existsSync('/etc/drill-was-here')).toBe(false);
    });

    it('what does not hold is said, in the report, by the exit code and in status; nothing is proven by it', () => {
      const name = standby(
        ['/bin/sh'],
        {
          withinSeconds: 2,
          checks: [
            sql('app', 'SELECT count(*) FROM t', { rule: 'at_least', value: 101 }),
            sql('app', 'SELECT nothing FROM nowhere'),
            command('echo broken; exit 3'),
          ],
        },
        ['tree', 'app'],
      );
      const { b } = bed;
      const failed = b.run('drill');
      expect(failed.status).toBe(1);
      expect(failed.stderr).toContain('check SELECT count(*) FROM t: 100, and at least 101 are wanted');
      expect(failed.stderr).toContain('relation "nowhere" does not exist');
      expect(failed.stderr).toContain('it ended with status 3: broken');
      expect(catalogue(b).find((entry) => entry.name === name)?.proof).toBe('intact');
      expect(b.status().drill).toMatchObject({ outcome: 'failed', lastPassed: null });
      expect(b.status().drill).toBeTruthy();
    });

    it('rows that went missing since the last drill are noticed', () => {
      standby(
        ['/bin/sh'],
        { checks: [sql('app', 'SELECT count(*) FROM t', { rule: 'tolerance', percent: 10 })] },
        ['app'],
      );
      expect(held().outcome).toBe('passed');
      bed.a.run('backup', '--now');
      bed.b.run('sync', '--backups');
      const report = held();
      expect(report).toMatchObject({ outcome: 'failed' });
      expect(report.why).toEqual(['check SELECT count(*) FROM t: 7, and 100 in the last drill that passed']);
      expect(report.previous).toMatch(/^[0-9a-f]{64}$/);
      expect(bed.b.status().drill?.chain).toBe(true);
      const [oldest = ''] = readdirSync(bed.b.state('drills')).sort();
      const file = bed.b.state('drills', oldest);
      writeFileSync(file, readFileSync(file, 'utf8').replace('"passed"', '"failed"'));
      expect(bed.b.status().drill?.chain).toBe(false);
    });

    it('the newest backup is damaged: the one before it is rehearsed, and the report says why', () => {
      const older = standby(['/bin/sh'], {}, ['tree']);
      const newer = take(bed.a);
      bed.b.run('sync', '--backups');
      writeFileSync(bed.b.state('backups/app', newer, 'path-tree.tar.zst'), 'spoilt');
      const report = held();
      expect(report.plans[0]?.backup).toBe(older);
      expect(report.rejected).toEqual([
        { plan: 'app', name: newer, why: expect.stringContaining('path-tree') as string },
      ]);
    });

    it('objectives are compared, and a drill on the primary is refused', () => {
      standby(['/bin/sh'], {}, ['tree']);
      bed.configure({ ...bed.pair, objectives: { rpoSeconds: 0, rtoSeconds: 3600 } });
      const { a, b } = bed;
      spawnSync('sleep', ['1.1']);
      const report = held();
      expect(report.why).toEqual([
        expect.stringMatching(/^\d+ s of work would be lost, and the objective allows 0 s$/),
      ]);
      expect(a.run('drill')).toMatchObject({ status: 3 });
      expect(a.run('drill', '--due')).toMatchObject({ status: 0, stderr: '', stdout: '' });
      expect(b.run('rehearse', b.path('nowhere')).status).toBe(64);
    });

    it('fault-116 killed at any moment it leaves production as it was, nothing of it runs on, and the next clears up', async () => {
      standby(['/bin/sh'], { checks: [command('sleep 1')] }, ['tree', 'app', 'shop']);
      const { b } = bed;
      const before = production();
      for (const delay of [50, 300, 800, 1500, 3000]) {
        const running = b.start('drill');
        await new Promise((resolve) => setTimeout(resolve, delay));
        killAll(running.pid, (line) => line.includes('pairctl-host drill'));
        await running;
        await expect.poll(production, { timeout: 15_000 }).toBe(before);
      }
      expect(b.run('verify')).toMatchObject({ status: 0 });
      expect(existsSync(b.state('backups/.drill'))).toBe(false);
      expect(held().outcome).toBe('passed');
      expect(production()).toBe(before);
    });
  },
);
