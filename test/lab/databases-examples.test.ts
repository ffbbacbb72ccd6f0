import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { databaseServers, record } from '../../src/lab/host.ts';
import type { RunReport } from '../../src/model/outcome.ts';
import { describeLayout, type Bed } from './support/bed.ts';
import { exampleLayout, installStubs } from './support/example.ts';
import { expectOnlyYoungRowsLost, rowsFlow } from './support/rows.ts';

const failover = ['run', 'failover', '--yes', '--timeout', '2', '--output', 'json'] as const;
const byHand = ['--override', 'unfenced=switched off by hand'] as const;

describeLayout(
  'the example of a small-business server',
  'business',
  exampleLayout('small-business', ['office', 'reserve'], ['postgresql', 'mariadb']),
  (bed) => {
    const servers = databaseServers;
    const at = (host: string, path: string): string => join(bed.lab.root(host), path);
    const stored = (host: string, plan: string): readonly string[] =>
      storedOf(bed, host, 'small-business', plan);
    const units = ['postfix', 'dovecot', 'smbd', 'apache2'] as const;

    test('it is applied, and a second apply changes nothing', async () => {
      const stub = (name: string, unit: string, etc: string, start = '/usr/bin/sleep infinity') => ({
        name,
        unit: `${unit}.service`,
        etc,
        start,
      });
      const stubs = [
        stub('apache2', 'apache2', 'apache2'),
        stub('postfix', 'postfix', 'postfix', '/usr/bin/busybox nc -ll -p 25 -e /usr/bin/echo "220 lab"'),
        stub('dovecot-imapd', 'dovecot', 'dovecot'),
        stub('samba', 'smbd', 'samba'),
      ];
      for (const host of ['office', 'reserve']) {
        await installStubs(bed.lab, host, bed.directory, stubs);
        await bed.must(host, 'mkdir -p /srv/shares /var/www /home/anna');
      }
      for (const path of ['srv/shares/plan', 'var/www/index.html', 'var/mail/anna'])
        writeFileSync(at('office', path), 'some text\n');
      writeFileSync(at('office', 'home/anna/letter'), 'Dear all,\n');
      await bed.must('office', 'systemctl start orders ledger');
      await rowsFlow(bed.lab, 'office', servers);
      await bed.expectPairctl(0, ['apply', '--yes']);
      await bed.expectPairctl(0, ['plan', '--detailed-exitcode']);
      for (const unit of units)
        expect((await bed.on('reserve', 'systemctl is-active "$1"', unit)).stdout.trim()).toBe('inactive');
      for (const unit of ['mariadb', 'postgresql@15-main'])
        await bed.must('reserve', 'systemctl is-active "$1"', unit);
    });

    test('root gets mail when something fails, and none while all is well', async () => {
      const mail = at('office', 'var/mail/messages');
      await bed.must('office', 'systemctl stop orders postgresql@15-main');
      // Every minute, so that the test need not wait for a quarter of an hour.
      await bed.must('office', "sed -i 's/^[0-9*][^ ]* /* /' /etc/cron.d/pairctl-small-business");
      await expect
        .poll(() => (existsSync(mail) ? readFileSync(mail, 'utf8') : ''), { timeout: 80_000, interval: 500 })
        .toContain('PostgreSQL does not answer');
      expect(readFileSync(mail, 'utf8')).toMatch(/^To: root$/m);
      await bed.must('office', 'systemctl start postgresql@15-main orders');
      await bed.expectPairctl(0, ['apply', '--yes']);
    });

    test('a database is switched off and on: none are taken meanwhile, and none are removed', async () => {
      await bed.expectPairctl(0, ['run', 'backup', '--yes']);
      const before = stored('reserve', 'orders');
      expect(before).toHaveLength(1);
      bed.definePair((text) =>
        text.replace('include: [orders], disabled: false', 'include: [orders], disabled: true'),
      );
      await bed.expectPairctl(0, ['apply', '--yes']);
      await bed.expectPairctl(0, ['run', 'backup', '--yes']);
      expect(stored('reserve', 'orders')).toEqual(before);
      bed.definePair();
      await bed.expectPairctl(0, ['apply', '--yes']);
      await bed.expectPairctl(0, ['run', 'backup', '--yes']);
      expect(stored('reserve', 'orders').at(-1)).not.toBe(before.at(-1));
    });

    test('a drill on the reserve restores both databases, and its checks hold', async () => {
      await bed.expectPairctl(0, ['run', 'backup', '--yes']);
      expect((await bed.pairctl(['status'])).said).toContain('no drill has passed yet');
      const report = (await bed.expectPairctl(0, ['run', 'drill', '--yes', '--output', 'json'])).report();
      expect(report.drill?.outcome).toBe('passed');
      expect(report.drill?.checks.map(({ result }) => result)).toEqual(['ok', 'ok', 'ok']);
      expect(
        report.drill?.plans.flatMap(({ items }) => items).filter(({ result }) => result !== 'ok'),
      ).toEqual([]);
      for (const server of ['mariadb', 'postgresql@15-main'])
        await bed.must('reserve', 'systemctl is-active "$1"', server);
      expect((await bed.pairctl(['status'])).said).not.toContain('no drill');
    });

    test('data arrive, the office burns down, and the reserve serves: what is lost is younger than the backup', async () => {
      await bed.expectPairctl(0, ['run', 'sync', '--yes']);
      expect(readFileSync(at('reserve', 'home/anna/letter'), 'utf8')).toBe('Dear all,\n');
      await bed.expectPairctl(0, ['run', 'backup', '--yes']);
      await sleep(2000);
      await bed.lab.cut('office');
      const report = (await bed.expectPairctl(0, [...failover, ...byHand])).report();
      expect(report).toMatchObject({ outcome: 'done', rejected: [] });
      for (const server of servers) await expectOnlyYoungRowsLost(bed, 'office', 'reserve', server, report);
      for (const unit of units) await bed.must('reserve', 'systemctl is-active "$1"', unit);
      // Its clients go on where they were.
      await bed.must('reserve', 'systemctl start orders ledger');
      await rowsFlow(bed.lab, 'reserve', servers);
    });

    test('fault-065 the office is rebuilt and serves nothing; apply makes it the reserve', async () => {
      await bed.lab.boot('office');
      await becomesStandby(bed, 'office', 'small-business');
      for (const unit of units)
        expect(
          (await bed.on('office', 'systemctl start "$1"; systemctl is-active "$1"', unit)).stdout.trim(),
        ).toBe('inactive');
      await bed.expectPairctl(0, ['apply', '--yes']);
      await bed.expectPairctl(0, ['plan', '--detailed-exitcode']);
      await bed.expectPairctl(0, ['run', 'backup', '--yes']);
      expect((await bed.expectPairctl(0, ['status'])).said).toContain('small-business: working, epoch 2');
    });
  },
);

describeLayout(
  'the example of a cluster manager',
  'cluster',
  exampleLayout('cluster-manager', ['manager-a', 'manager-b'], []),
  (bed) => {
    const home = 'opt/cycle_server';
    const at = (host: string, path: string): string => join(bed.lab.root(host), path);
    const stored = (host: string): readonly string[] => storedOf(bed, host, 'cluster-manager', 'built-in');
    const numbers = (path: string): readonly (readonly [number, number])[] =>
      readFileSync(path, 'utf8')
        .split('\n')
        .slice(0, -1)
        .map((line) => line.split(' ').map(Number))
        .map(([number = NaN, time = NaN]) => [number, time]);
    /** As by the application's own timer; the last of it was written a while ago. */
    const ownBackup = (): Promise<string> =>
      bed.must(
        'manager-a',
        'cd /opt/cycle_server; name=$(util/backup.sh); find "data/backups/$name" -exec touch -d "-2 minutes" {} +; echo "$name"',
      );
    const address = async (): Promise<string> =>
      (
        await bed.lab.console('ns1', ['/usr/bin/dig', '+short', '+norecurse', '@127.0.0.1', record, 'A'])
      ).stdout.trim();

    test('it is applied, and a second apply changes nothing', async () => {
      const app = join(import.meta.dirname, 'support/cluster-manager');
      for (const host of ['manager-a', 'manager-b']) {
        cpSync(join(app, 'cycle_server.service'), at(host, 'etc/systemd/system/cycle_server.service'));
        mkdirSync(at(host, home), { recursive: true });
        writeFileSync(at(host, `${home}/license.dat`), `for ${host} only\n`);
      }
      for (const [file, to] of [
        ['run', 'bin'],
        ['backup.sh', 'util'],
        ['restore.sh', 'util'],
      ] as const) {
        mkdirSync(at('manager-a', `${home}/${to}`), { recursive: true });
        cpSync(join(app, file), at('manager-a', `${home}/${to}/${file}`));
        chmodSync(at('manager-a', `${home}/${to}/${file}`), 0o755);
      }
      mkdirSync(at('manager-a', `${home}/www`));
      writeFileSync(at('manager-a', `${home}/www/index.html`), 'clusters\n');
      mkdirSync(at('manager-a', `${home}/data/backups`), { recursive: true });
      await bed.expectPairctl(0, ['apply', '--yes']);
      await bed.expectPairctl(0, ['plan', '--detailed-exitcode']);
      expect(await address()).toBe(bed.lab.host('manager-a').address);
      expect((await bed.on('manager-b', 'systemctl is-active cycle_server')).stdout.trim()).toBe('inactive');
    });

    test('what the application writes arrives: its tree by the mirror, its own backups proven, data and license stay apart', async () => {
      await bed.expectPairctl(0, ['run', 'sync', '--yes']);
      expect(existsSync(at('manager-b', `${home}/util/restore.sh`))).toBe(true);
      expect(existsSync(at('manager-b', `${home}/data`))).toBe(false);
      expect(readFileSync(at('manager-b', `${home}/license.dat`), 'utf8')).toBe('for manager-b only\n');
      for (let i = 0; i < 2; i += 1) {
        await ownBackup();
        await bed.expectPairctl(0, ['run', 'backup', '--yes']);
        await sleep(1500);
      }
      expect(stored('manager-b')).toHaveLength(2);
      expect((await bed.expectPairctl(0, ['backups'])).said.match(/ intact /g)).toHaveLength(4);
    });

    test('a drill on the standby starts the application on the newest of its own backups', async () => {
      // Where the application is installed, these are there.
      await bed.must('manager-b', 'mkdir -p /opt/cycle_server/data /opt/cycle_server/logs');
      const report = (await bed.expectPairctl(0, ['run', 'drill', '--yes', '--output', 'json'])).report();
      expect(report.drill).toMatchObject({
        outcome: 'passed',
        plans: [{ plan: 'built-in', items: [{ result: 'left' }] }],
        checks: [{ result: 'ok' }],
      });
      expect(readdirSync(at('manager-b', `${home}/data`))).toEqual([]);
      expect(existsSync(at('manager-b', 'var/log/cycle'))).toBe(false);
    });

    test('fault-080 the newest is damaged: the one before it is restored, and the report says why; the name moves', async () => {
      const [older = '', newest = ''] = stored('manager-b');
      const data = at('manager-b', `var/lib/pairctl/cluster-manager/backups/built-in/${newest}/data`);
      truncateSync(join(data, readdirSync(data)[0] ?? '', 'rows'), 100);
      await bed.lab.cut('manager-a');
      const report: RunReport = (await bed.expectPairctl(0, [...failover, ...byHand])).report();
      expect(report.backup?.name).toBe(`built-in/${older}`);
      expect(report.rejected).toMatchObject([{ name: `built-in/${newest}` }]);
      expect(report.rejected?.[0]?.why).toContain('rows');
      expect(await address()).toBe(bed.lab.host('manager-b').address);

      const rows = readFileSync(at('manager-b', `${home}/data/store/rows`), 'utf8')
        .split('\n')
        .slice(0, -1);
      for (const [index, row] of rows.entries()) {
        const [, text = '', sum] = /^(.*) ([0-9a-f]{16})$/.exec(row) ?? [];
        expect([index + 1, sum]).toEqual([
          Number(text.split(' ')[0]),
          createHash('sha256').update(text).digest('hex').slice(0, 16),
        ]);
      }
      const kept = rows.filter((row) => row.includes(' manager-a ')).length;
      const lost = numbers(at('manager-a', 'var/log/cycle')).filter(([number]) => number > kept);
      const takenAt = Date.parse(report.backup?.takenAt ?? '') / 1000;
      expect(kept).toBeGreaterThan(0);
      expect(lost.filter(([, time]) => time < takenAt)).toEqual([]);
      expect(report.lossSeconds).toBeGreaterThan((lost.at(-1)?.[1] ?? NaN) - takenAt);
    });

    test('fault-065 the old primary comes back and serves nothing; apply makes it the standby', async () => {
      await bed.lab.boot('manager-a');
      await becomesStandby(bed, 'manager-a', 'cluster-manager');
      expect(
        (
          await bed.on('manager-a', 'systemctl start cycle_server; systemctl is-active cycle_server')
        ).stdout.trim(),
      ).toBe('inactive');
      await bed.expectPairctl(0, ['apply', '--yes']);
      await bed.expectPairctl(0, ['plan', '--detailed-exitcode']);
      expect(readFileSync(at('manager-a', `${home}/license.dat`), 'utf8')).toBe('for manager-a only\n');
      expect(await address()).toBe(bed.lab.host('manager-b').address);
    });
  },
);

function storedOf(bed: Bed, host: string, pair: string, plan: string): readonly string[] {
  return readdirSync(join(bed.lab.root(host), 'var/lib/pairctl', pair, 'backups', plan))
    .filter((name) => name.startsWith('backup-'))
    .sort();
}

async function becomesStandby(bed: Bed, host: string, pair: string): Promise<void> {
  const role = join(bed.lab.root(host), 'var/lib/pairctl', pair, 'role');
  await expect.poll(() => readFileSync(role, 'utf8'), { timeout: 40_000 }).toMatch(/^standby /);
}
