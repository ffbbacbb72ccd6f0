import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { describeLab } from './support/bed.ts';
import { rowsFlow } from './support/rows.ts';

const drill = `
drill:
  schedule: "* * * * *"
  max_age: 1h
  start: exec /usr/bin/busybox httpd -f -p 8080 -h /srv/counter/www
  within: 20s
  checks:
    - { name: orders, sql: SELECT count(*) FROM orders, database: orders, at_least: 5 }
    - { name: ledger, sql: SELECT count(*) FROM ledger, database: ledger, tolerance: 10% }
    - { name: the application answers, http: "http://127.0.0.1:8080/cgi-bin/count" }
    - { name: nothing leads outside, command: "! timeout 2 ping -c 1 192.0.2.11 >/dev/null 2>&1 && ! touch /srv/counter/x 2>/dev/null && ! systemctl start counter" }
`;
const byHand = (text: string): string => text.replace('  schedule: "* * * * *"\n', '');

describeLab(
  'a drill beside production',
  'drill',
  (bed) => {
    /** Production on the standby: its trees, units, databases, sockets, cron and mail, byte for byte. */
    const production = (): Promise<string> =>
      bed.must(
        'web2',
        `find /srv /etc /opt /usr/local /var/spool /home /root -xdev -printf '%p %m %U:%G %s %T@\\n' | sort | sha256sum
find /srv /etc -xdev -type f -exec sha256sum {} + | sort | sha256sum
systemctl is-active counter counter-web orders ledger postgresql@15-main mariadb
runuser -u postgres -- psql -XAtc 'SELECT datname, datdba, datacl FROM pg_database ORDER BY 1'
runuser -u postgres -- psql -XAtc 'SELECT rolname FROM pg_authid ORDER BY 1'
mariadb -NBe 'SHOW DATABASES; SELECT User, Host FROM mysql.global_priv ORDER BY 1, 2'
grep -c . /proc/self/mountinfo
pgrep -fc pairctl-dril[l] || :`,
      );

    test('pairctl run drill in a pipeline: exit 0, a JUnit file, and production is byte for byte as before', async () => {
      bed.definePair((text) => text + byHand(drill));
      await bed.expectPairctl(0, ['apply', '--yes']);
      await rowsFlow(bed.lab, 'web1', ['postgresql', 'mariadb'], 20);
      await bed.expectPairctl(0, ['run', 'backup', '--yes']);
      await bed.expectPairctl(0, ['run', 'sync', '--yes']);
      expect((await bed.expectPairctl(0, ['status'])).said).toContain('no drill has passed yet');
      // Mirrors go on meanwhile, so what they bring is not compared.
      await bed.must('web1', 'systemctl stop counter');
      await bed.expectPairctl(0, ['run', 'sync', '--yes']);
      await bed.must('web2', 'systemctl stop cron');
      const before = await production();
      const ran = await bed.expectPairctl(0, [
        'run',
        'drill',
        '--yes',
        '--report',
        'reports',
        '--output',
        'json',
      ]);
      expect(await production()).toBe(before);
      await bed.must('web2', 'systemctl start cron');
      await bed.must('web1', 'systemctl start counter');
      const report = ran.report().drill;
      expect(report?.outcome).toBe('passed');
      expect(report?.checks.map(({ name, result }) => [name, result])).toEqual([
        ['orders', 'ok'],
        ['ledger', 'ok'],
        ['the application answers', 'ok'],
        ['nothing leads outside', 'ok'],
      ]);
      expect(readdirSync(bed.path('reports')).sort()).toEqual(['drill.json', 'drill.md', 'drill.xml']);
      expect(readFileSync(bed.path('reports/drill.xml'), 'utf8')).toMatch(
        /<testsuites tests="\d+" failures="0"/,
      );
      const backups = await bed.expectPairctl(0, ['backups']);
      expect(backups.said).toContain('restored');
      const status = (await bed.expectPairctl(0, ['status'])).said;
      expect(status).toContain('last that passed');
      expect(status).not.toContain('no drill');
      await bed.audit({ settled: true });
    });

    test('the standby’s cron holds one by itself', async () => {
      bed.definePair((text) => text + drill);
      await bed.expectPairctl(0, ['apply', '--yes']);
      const reports = (): readonly string[] =>
        readdirSync(join(bed.lab.root('web2'), 'var/lib/pairctl/counter/drills')).filter((name) =>
          name.endsWith('.json'),
        );
      const known = reports().length;
      await expect.poll(() => reports().length, { timeout: 150_000, interval: 1000 }).toBeGreaterThan(known);
      expect(JSON.parse((await bed.program('web2', 'status')).stdout)).toMatchObject({
        drill: { outcome: 'passed', chain: true },
      });
      expect((await bed.program('web1', 'drill')).status).toBe(3);
    });

    test('fault-116 the power of the standby is cut in a drill: it comes back as it was, and the next drill passes', async () => {
      bed.definePair((text) => text + byHand(drill));
      await bed.expectPairctl(0, ['apply', '--yes']);
      const held = bed.program('web2', 'drill');
      await sleep(1500);
      await bed.lab.cut('web2');
      await held;
      await bed.lab.boot('web2');
      await expect
        .poll(
          async () => (await bed.on('web2', 'systemctl is-active postgresql@15-main mariadb cron')).status,
          {
            timeout: 60_000,
          },
        )
        .toBe(0);
      expect((await bed.program('web2', 'drill')).stdout).toMatch(/^passed /);
      expect(await bed.must('web2', 'ls -A /var/lib/pairctl/counter/backups')).toBe('data');
      await bed.audit({ settled: true });
    });
  },
  ['postgresql', 'mariadb'],
);
