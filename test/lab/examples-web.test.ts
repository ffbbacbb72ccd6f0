import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { record, zone } from '../../src/lab/host.ts';
import { runLocal } from '../../src/transport/local.ts';
import { roleOn } from './support/audit.ts';
import { describeLayout, type Layout } from './support/bed.ts';
import { clientOf, expectOnlyYoungWritesLost, expectStatedLoss } from './support/client.ts';
import { exampleLayout } from './support/example.ts';

const failover = ['run', 'failover', '--yes', '--timeout', '2', '--output', 'json'] as const;
const byHand = ['--override', 'unfenced=switched off by hand'] as const;
const soon = ['--override', 'hold-down=a test'] as const;
const webs = ['web-a', 'web-b'] as const;
const service = { 'web-a': '203.0.113.41', 'web-b': '203.0.113.42' } as const;
const files = join(import.meta.dirname, 'support/web-application');
const content = 'var/lib/webapp/content';

/** As it stands, but that resolvers keep the name for seconds, where a planned change of roles would wait for a minute. */
function quickly(layout: Layout): Layout {
  return {
    hosts: layout.hosts,
    define(lab, directory) {
      layout.define(lab, directory);
      const pair = join(directory, 'pair.yml');
      writeFileSync(pair, readFileSync(pair, 'utf8').replace('ttl: 60', 'ttl: 12'));
    },
  };
}

describeLayout(
  'the example of a web application goes out and comes home under a client that writes all the time',
  'web',
  quickly(exampleLayout('web-application', webs, [])),
  (bed) => {
    const client = clientOf(bed);
    afterAll(() => {
      client.stop();
    });
    const at = (host: string, path: string): string => join(bed.lab.root(host), path);
    const role = (host: string) => roleOn(bed.lab, host, 'web-application');
    const lines = (host: string): ReadonlySet<number> =>
      new Set(
        readFileSync(at(host, content), 'utf8')
          .split('\n')
          .slice(0, -1)
          .map((line) => Number(line.split(' ')[0])),
      );
    const kept = (host: string): ReadonlySet<number> =>
      new Set(readdirSync(at(host, 'srv/webapp/files')).map(Number));
    const asked = async (url: string): Promise<string> =>
      (await bed.lab.operator(['curl', '-s', '-m', '2', '--noproxy', '*', url])).stdout.trim();
    const address = async (): Promise<string> => {
      const words = ['/usr/bin/dig', '+short', '+norecurse', '@127.0.0.1', record, 'A'];
      return (await bed.lab.console('ns1', words)).stdout.trim();
    };
    const serves = async (primary: 'web-a' | 'web-b', standby: 'web-a' | 'web-b'): Promise<void> => {
      await client.served(primary);
      expect([role(primary)?.role, role(standby)?.role]).toEqual(['primary', 'standby']);
      expect(await address()).toBe(service[primary]);
      expect(await asked(`http://${record}/test`)).toBe(`works at ${primary}`);
      expect(await asked(`http://${service[standby]}/test`)).toBe('');
      for (const unit of ['nginx', 'webapp', 'webapp-cleanup.timer'])
        expect((await bed.on(standby, 'systemctl is-active "$1"', unit)).stdout.trim()).toBe('inactive');
    };
    /** What the failover has lost, and said so. */
    const gone = new Set<number>();
    const nothingLost = (from: string, to: string): void => {
      const promised = client.kept().filter(({ host, number }) => host === from && !gone.has(number));
      expect(promised.length).toBeGreaterThan(0);
      expect(expectOnlyYoungWritesLost(promised, lines(to), Infinity)).toEqual([]);
      expect(expectOnlyYoungWritesLost(promised, kept(to), Infinity)).toEqual([]);
    };

    test('it is applied, and a second apply changes nothing', async () => {
      // What clients reach is another address than the one by which the hosts are administered.
      for (const [host, own] of [['operator', '203.0.113.1'], ...Object.entries(service)] as const) {
        const words = ['ip', 'address', 'add', `${own}/24`, 'dev', 'eth0'];
        expect((await runLocal({ run: bed.lab.networkWords(host, words) })).status).toBe(0);
      }
      // Where the name led before there was a pair.
      const update = `server ${bed.lab.host('ns1').address}\nkey hmac-sha256:pairctl ${bed.lab.tsig}\nzone ${zone}
update delete ${record} A\nupdate add ${record} 60 A ${service['web-a']}\nsend\n`;
      expect((await bed.lab.operator(['nsupdate'], { stdin: update })).status).toBe(0);
      for (const host of webs) {
        for (const unit of ['webapp.service', 'webapp-cleanup.service', 'webapp-cleanup.timer'])
          cpSync(join(files, unit), at(host, `etc/systemd/system/${unit}`));
        await bed.must(
          host,
          'mkdir -p /srv/webapp/tmp /var/lib/webapp; chown www-data /srv/webapp/tmp /var/lib/webapp; systemctl daemon-reload',
        );
      }
      mkdirSync(at('web-a', 'srv/webapp/bin'));
      for (const program of ['answer', 'export', 'import']) {
        cpSync(join(files, program), at('web-a', `srv/webapp/bin/${program}`));
        chmodSync(at('web-a', `srv/webapp/bin/${program}`), 0o755);
      }
      writeFileSync(at('web-a', content), '');
      await bed.must(
        'web-a',
        'cd /srv/webapp; mkdir files; for n in $(seq 900); do echo "page $n" >"files/page-$n"; done; chown -R www-data files /var/lib/webapp',
      );
      cpSync(join(files, 'site'), at('web-a', 'etc/nginx/sites-available/default'));
      await bed.expectPairctl(0, ['apply', '--yes']);
      await bed.expectPairctl(0, ['plan', '--detailed-exitcode']);
      client.start(`http://${record}/write/`);
      await serves('web-a', 'web-b');
      await bed.expectPairctl(0, ['run', 'backup', '--yes']);
    }, 600_000);

    test('the power of the primary is cut: what is lost is what came after the copy, what was deleted stays deleted, and can be had back', async () => {
      await bed.expectPairctl(0, ['run', 'sync', '--yes']);
      expect(await asked(`http://${record}/delete/page-7`)).toBe('deleted page-7');
      await bed.expectPairctl(0, ['run', 'sync', '--yes']);
      await sleep(3000);
      await bed.expectPairctl(0, ['run', 'backup', '--yes']);
      await sleep(2000);
      await bed.lab.cut('web-a');
      const promised = client.kept();
      const report = (await bed.expectPairctl(0, [...failover, ...byHand])).report();
      expect(report).toMatchObject({ outcome: 'done', rejected: [] });
      const takenAt = Date.parse(report.backup?.takenAt ?? '') / 1000;
      const asOf = Date.parse(report.outlook?.asOf ?? '') / 1000;
      const lostLines = expectOnlyYoungWritesLost(promised, lines('web-b'), takenAt);
      const lostFiles = expectOnlyYoungWritesLost(promised, kept('web-b'), asOf);
      console.log(
        `lost: ${String(lostLines.length)} lines, ${String(lostFiles.length)} files; said: ${String(report.lossSeconds)} s`,
      );
      expect(lostLines.length).toBeGreaterThan(0);
      for (const { number } of [...lostLines, ...lostFiles]) gone.add(number);
      expectStatedLoss(report, [...lostLines, ...lostFiles], promised);
      await client.served('web-b');
      expect(existsSync(at('web-b', 'srv/webapp/files/page-7'))).toBe(false);
      await bed.expectPairctl(0, [
        'undelete',
        '--since',
        '1h',
        '--path',
        'files/page-*',
        '--yes',
        '--timeout',
        '2',
      ]);
      expect(readFileSync(at('web-b', 'srv/webapp/files/page-7'), 'utf8')).toBe('page 7\n');
    }, 600_000);

    test('fault-065 the old primary comes back: it serves nothing, writes nothing, and says why', async () => {
      await bed.lab.boot('web-a');
      await expect.poll(() => role('web-a')?.role, { timeout: 40_000 }).toBe('standby');
      const held = [lines('web-a'), kept('web-a')];
      const tried = await bed.on(
        'web-a',
        'systemctl start webapp nginx webapp-cleanup.timer; systemctl is-active webapp nginx webapp-cleanup.timer',
      );
      expect(tried.stdout.trim().split('\n')).toEqual(['inactive', 'inactive', 'inactive']);
      await serves('web-b', 'web-a');
      expect([lines('web-a'), kept('web-a')]).toEqual(held);
      const said = await bed.must('web-a', 'pairctl-web-application status');
      expect(said).toContain('web-a is standby at epoch 2');
      expect(said).toMatch(/it was primary until \S+: .*web-b.* primary at epoch 2/);
      expect((await bed.pairctl(['status'])).said).toContain('web-a was primary until');
    }, 600_000);

    test('apply makes it the standby, failback brings it home, and out and home again by plan: nothing is lost', async () => {
      await bed.expectPairctl(0, ['apply', '--yes']);
      await bed.expectPairctl(0, ['plan', '--detailed-exitcode']);
      for (const [playbook, from, to] of [
        ['failback', 'web-b', 'web-a'],
        ['switchover', 'web-a', 'web-b'],
        ['failback', 'web-b', 'web-a'],
      ] as const) {
        const report = (
          await bed.expectPairctl(0, ['run', playbook, '--yes', '--output', 'json', ...soon])
        ).report();
        expect(report).toMatchObject({ outcome: 'done', lossSeconds: 0 });
        await serves(to, from);
        nothingLost(from, to);
      }
      expect(existsSync(at('web-a', 'srv/webapp/files/page-7'))).toBe(true);
      expect(readFileSync(at('web-b', 'etc/nginx/sites-available/default'), 'utf8')).toContain('proxy_pass');
      await bed.expectPairctl(0, ['plan', '--detailed-exitcode']);
    }, 600_000);
  },
);
