import { chmodSync, cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { roleOn } from './support/audit.ts';
import { describeLayout } from './support/bed.ts';
import { expectOnlyYoungWritesLost, expectStatedLoss, clientOf } from './support/client.ts';
import { exampleLayout, furnishOperator } from './support/example.ts';

const failover = ['run', 'failover', '--yes', '--timeout', '2', '--output', 'json'] as const;
const byHand = ['--override', 'unfenced=switched off by hand'] as const;
const soon = ['--override', 'hold-down=a test'] as const;
const desks = ['desk-a', 'desk-b'] as const;
const home = 'opt/servicedesk';
const files = join(import.meta.dirname, 'support/service-desk');
const example = join(import.meta.dirname, '../../examples/service-desk');

describeLayout(
  'the example of a service desk goes out and comes home under a client that writes all the time',
  'desk',
  exampleLayout('service-desk', desks, ['postgresql'], [{ name: 'lb', profile: 'balancer' }]),
  (bed) => {
    const client = clientOf(bed);
    afterAll(() => {
      client.stop();
    });
    const at = (host: string, path: string): string => join(bed.lab.root(host), path);
    const role = (host: string) => roleOn(bed.lab, host, 'service-desk');
    const sql = (host: string, statement: string): Promise<string> =>
      bed.must(
        host,
        'cd /; runuser -u postgres -- psql -X -q -A -t -v ON_ERROR_STOP=1 -c "$1" servicedesk',
        statement,
      );
    const numbers = (words: readonly string[]): ReadonlySet<number> => new Set(words.map(Number));
    const tickets = async (host: string): Promise<ReadonlySet<number>> =>
      numbers((await sql(host, 'SELECT number FROM tickets')).split('\n'));
    // Mounted at their place on a host that is on; this is where they are, on or off.
    const attachments = (host: string): ReadonlySet<number> =>
      numbers(readdirSync(at(host, 'var/lib/attachments')).filter((name) => /^\d+$/.test(name)));
    /** Who answers at a host's own address, past the load balancer. */
    const answers = async (host: string): Promise<string> => {
      const url = `http://${bed.lab.host(host).address}:8080/login`;
      return (await bed.lab.operator(['curl', '-s', '-m', '2', '--noproxy', '*', url])).stdout.trim();
    };
    const serves = async (primary: string, standby: string): Promise<void> => {
      await client.served(primary);
      expect([role(primary)?.role, role(standby)?.role]).toEqual(['primary', 'standby']);
      expect(await answers(standby)).toBe('');
      expect((await bed.on(standby, 'systemctl is-active servicedesk')).stdout.trim()).toBe('inactive');
      expect(await bed.must(standby, 'systemctl is-active postgresql@15-main')).toBe('active');
    };
    const nothingLost = async (from: string, to: string): Promise<void> => {
      const promised = client.kept().filter(({ host }) => host === from);
      expect(promised.length).toBeGreaterThan(0);
      expect(expectOnlyYoungWritesLost(promised, await tickets(to), Infinity)).toEqual([]);
      expect(expectOnlyYoungWritesLost(promised, attachments(to), Infinity)).toEqual([]);
    };

    test('it is applied by an operator who is not root, and a second apply changes nothing', async () => {
      for (const host of [...desks, 'lb']) await furnishOperator(bed.lab, host, 'ops');
      for (const host of desks) {
        mkdirSync(at(host, `${home}/bin`), { recursive: true });
        cpSync(join(files, 'answer'), at(host, `${home}/bin/answer`));
        chmodSync(at(host, `${home}/bin/answer`), 0o755);
        cpSync(join(files, 'servicedesk.service'), at(host, 'etc/systemd/system/servicedesk.service'));
        writeFileSync(at(host, 'etc/fstab'), `/var/lib/attachments /${home}/attachments none bind 0 0\n`);
        await bed.must(
          host,
          `useradd -r -u 950 servicedesk && install -d -o servicedesk /var/lib/attachments &&
mkdir /${home}/attachments && systemctl daemon-reload && mount -a`,
        );
      }
      mkdirSync(at('desk-a', `${home}/conf`));
      writeFileSync(at('desk-a', `${home}/conf/servicedesk.conf`), 'title = help\n');
      writeFileSync(at('desk-a', 'var/lib/attachments/0'), 'from before\n');
      // A tree in which what is written within a test is little: much of it at once would be held back (guard mass-change).
      for (let old = 0; old < 3000; old += 1)
        writeFileSync(at('desk-a', `var/lib/attachments/before-${String(old)}`), 'from before\n');
      await bed.must(
        'desk-a',
        `cd /; runuser -u postgres -- psql -X -q -v ON_ERROR_STOP=1 -c 'CREATE ROLE servicedesk LOGIN' -c 'CREATE DATABASE servicedesk OWNER servicedesk'
runuser -u servicedesk -- psql -X -q -c 'CREATE TABLE tickets (number bigint PRIMARY KEY, host text NOT NULL, at timestamptz NOT NULL)' servicedesk`,
      );
      const balancer = readFileSync(join(example, 'haproxy.cfg'), 'utf8')
        .replace('192.0.2.31', bed.lab.host('desk-a').address)
        .replace('192.0.2.32', bed.lab.host('desk-b').address);
      writeFileSync(at('lb', 'etc/haproxy/haproxy.cfg'), balancer);
      await bed.must('lb', 'systemctl restart haproxy');

      await bed.expectPairctl(0, ['apply', '--yes']);
      await bed.expectPairctl(0, ['plan', '--detailed-exitcode']);
      client.start(`http://${bed.lab.host('lb').address}/ticket/`);
      await serves('desk-a', 'desk-b');
      await bed.expectPairctl(0, ['run', 'sync', '--yes']);
      await bed.expectPairctl(0, ['run', 'backup', '--yes']);
    }, 600_000);

    test('a switchover and a failback lose no ticket and no attachment', async () => {
      for (const [playbook, from, to] of [
        ['switchover', 'desk-a', 'desk-b'],
        ['failback', 'desk-b', 'desk-a'],
      ] as const) {
        const report = (
          await bed.expectPairctl(0, ['run', playbook, '--yes', '--output', 'json', ...soon])
        ).report();
        expect(report).toMatchObject({ outcome: 'done', lossSeconds: 0 });
        await serves(to, from);
        await nothingLost(from, to);
      }
      expect(readFileSync(at('desk-b', `${home}/conf/servicedesk.conf`), 'utf8')).toBe('title = help\n');
    }, 600_000);

    test('the power of the primary is cut: what is lost is what came after the copy, and the report says how much', async () => {
      await bed.expectPairctl(0, ['run', 'sync', '--yes']);
      await sleep(3000);
      await bed.expectPairctl(0, ['run', 'backup', '--yes']);
      await sleep(2000);
      await bed.lab.cut('desk-a');
      const promised = client.kept();
      const report = (await bed.expectPairctl(0, [...failover, ...byHand, ...soon])).report();
      expect(report).toMatchObject({ outcome: 'done', rejected: [] });
      const asOf = Date.parse(report.outlook?.asOf ?? '') / 1000;
      const takenAt = Date.parse(report.backup?.takenAt ?? '') / 1000;
      const lostTickets = expectOnlyYoungWritesLost(promised, await tickets('desk-b'), takenAt);
      const lostFiles = expectOnlyYoungWritesLost(promised, attachments('desk-b'), asOf);
      console.log(
        `lost: ${String(lostTickets.length)} tickets, ${String(lostFiles.length)} attachments; said: ${String(report.lossSeconds)} s`,
      );
      expect(lostTickets.length).toBeGreaterThan(0);
      expectStatedLoss(report, [...lostTickets, ...lostFiles], promised);
      await client.served('desk-b');
    }, 600_000);

    test('fault-065 the old primary comes back: it serves nothing, writes nothing, and says why', async () => {
      await bed.lab.boot('desk-a');
      await expect.poll(() => role('desk-a')?.role, { timeout: 40_000 }).toBe('standby');
      const held = attachments('desk-a');
      const rows = await tickets('desk-a');
      const tried = await bed.on('desk-a', 'systemctl start servicedesk; systemctl is-active servicedesk');
      expect(tried.stdout.trim()).toBe('inactive');
      await serves('desk-b', 'desk-a');
      expect([attachments('desk-a'), await tickets('desk-a')]).toEqual([held, rows]);
      const said = await bed.must('desk-a', 'pairctl-service-desk status');
      expect(said).toContain('desk-a is standby at epoch 4');
      expect(said).toMatch(/it was primary until \S+: desk-b is primary at epoch 4/);
      expect(await bed.must('desk-a', 'journalctl -b -o cat -u servicedesk')).toMatch(
        /not started: this host is standby|was primary and is not any more/,
      );
      const status = (await bed.pairctl(['status'])).said;
      expect(status).toContain('desk-a was primary until');
    }, 600_000);

    test('apply makes it the standby, and failback brings it home: nothing is lost', async () => {
      await bed.expectPairctl(0, ['apply', '--yes']);
      await bed.expectPairctl(0, ['plan', '--detailed-exitcode']);
      await serves('desk-b', 'desk-a');
      const report = (
        await bed.expectPairctl(0, ['run', 'failback', '--yes', '--output', 'json', ...soon])
      ).report();
      expect(report).toMatchObject({ outcome: 'done', lossSeconds: 0 });
      await serves('desk-a', 'desk-b');
      await nothingLost('desk-b', 'desk-a');
      await bed.expectPairctl(0, ['plan', '--detailed-exitcode']);
      await bed.expectPairctl(0, ['run', 'backup', '--yes']);
      expect((await bed.expectPairctl(0, ['status'])).said).toContain('service-desk: working, epoch 5');
    }, 600_000);
  },
);
