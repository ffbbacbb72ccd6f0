import { cpSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { applicationOf, databaseServers, type DatabaseServer } from '../../src/lab/host.ts';
import { hosts, roleOn, servingOn } from './support/audit.ts';
import { describeLab } from './support/bed.ts';
import { processesOf } from './support/processes.ts';
import { damages, flipBit } from './support/damage.ts';
import {
  expectOnlyYoungRowsLost,
  forgetReceipts,
  receiptsOf,
  rowsFlow,
  rowsIn,
  seeded,
} from './support/rows.ts';

const servers = databaseServers;
const store = 'var/lib/pairctl/counter/backups/data';
const seed = 20260131;

describeLab(
  'databases that are written to ten times a second',
  'databases',
  (bed) => {
    const random = seeded(seed);
    const at = (host: string, path: string): string => join(bed.lab.root(host), path);
    const backupsOn = (host: string): readonly string[] =>
      readdirSync(at(host, store))
        .filter((name) => name.startsWith('backup-'))
        .sort();
    /** Both hosts' own cron stops, so that what is counted here was made here. */
    const alone = async (): Promise<void> => {
      for (const host of hosts) await bed.must(host, 'systemctl stop cron');
      for (const host of hosts)
        await expect
          .poll(
            async () => (await processesOf(bed.lab, host)).filter((p) => p.command.includes('pairctl-host')),
            { timeout: 20_000 },
          )
          .toEqual([]);
    };
    const failover = (...words: readonly string[]) =>
      ['run', 'failover', '--yes', '--timeout', '2', '--output', 'json', ...words] as const;

    test('a pair with databases is set up: a second apply changes nothing, and a backup holds them', async () => {
      await bed.expectPairctl(0, ['apply', '--yes']);
      await bed.expectPairctl(0, ['plan', '--detailed-exitcode']);
      await rowsFlow(bed.lab, 'web1', servers);
      await bed.expectPairctl(0, ['run', 'backup', '--yes']);
      const [name = ''] = backupsOn('web2');
      const held = readdirSync(at('web2', join(store, name)));
      for (const server of servers) expect(held.join(' ')).toContain(`db-${applicationOf[server]}.`);
      const said = (await bed.expectPairctl(0, ['backups'])).said;
      // On both hosts, and cron may have taken one, too.
      expect(said.match(/ intact /g)?.length).toBeGreaterThanOrEqual(2);
      await bed.audit({ settled: true });
    });

    test.each([
      ['web1', 'web2', 'while a backup is being taken'],
      ['web2', 'web1', 'while none is'],
    ])(
      'fault-079 the power of %s is cut at a random moment, %s takes over (%s): what is lost is younger than the backup, nothing is damaged',
      async (from, to, when) => {
        bed.definePair();
        await alone();
        for (const server of servers) forgetReceipts(bed.lab, from, server);
        await rowsFlow(bed.lab, from, servers);
        await bed.expectPairctl(0, ['run', 'backup', '--yes']);
        const newest = backupsOn(to).at(-1) ?? '';
        await sleep(500 + 2500 * random());
        const busy = when.includes('taken')
          ? bed.pairctl(['run', 'backup', '--yes', '--timeout', '2'])
          : undefined;
        if (busy !== undefined) await sleep(2000 * random());
        await bed.lab.cut(from);
        await busy;
        const report = (await bed.expectPairctl(0, failover())).report();
        expect(report).toMatchObject({ outcome: 'done', backup: { proof: 'intact' }, rejected: [] });
        const used = report.backup?.name.replace('data/', '') ?? '';
        expect(used >= newest, `${used} was used, and ${newest} was there and good`).toBe(true);
        for (const server of servers) {
          const lost = await expectOnlyYoungRowsLost(bed, from, to, server, report);
          expect(lost, `rows of ${server} lost`).toBeLessThan(receiptsOf(bed.lab, from, server).length);
        }
        await rowsFlow(bed.lab, to, servers);
        await bed.audit({ settled: true });

        // Back again, the old one serves nothing, and becomes the standby.
        await bed.lab.boot(from);
        await expect.poll(() => roleOn(bed.lab, from)?.role, { timeout: 40_000 }).toBe('standby');
        expect(await servingOn(bed.lab, from)).toEqual([]);
        // What it wrote last is told, compared, and kept aside before anything of it is replaced.
        const held = await rowsIn(bed, from, 'postgresql');
        expect((await bed.expectPairctl(0, ['status'])).said).toContain(`${from} was primary until`);
        const compared = (await bed.expectPairctl(0, ['run', 'diverged', '--yes'])).said;
        expect(compared).toMatch(
          new RegExp(`public\\.\\S+ has ${String(held.count)} on ${from} and \\d+ on ${to}`),
        );
        await bed.expectPairctl(0, ['apply', '--yes']);
        const aside = readdirSync(at(from, store)).filter((name) => name.startsWith('safety-'));
        expect(aside.length).toBeGreaterThan(0);
        expect((await bed.expectPairctl(0, ['status'])).said).not.toContain('was primary until');
        await bed.expectPairctl(0, ['plan', '--detailed-exitcode']);
        await bed.audit({ settled: true });
      },
    );

    test('fault-091 a dump that fails, is killed or is cut short: no backup, an error that names it, and what there was stays', async () => {
      await alone();
      const before = backupsOn('web1');
      const wrap = (tool: string, real: string, script: string): Promise<string> =>
        bed.must(
          'web1',
          `mv "/usr/bin/$1" "/root/$1" && printf '#!/bin/sh\\nreal=%s\\n%s\\n' "$2" "$3" >"/usr/bin/$1" && chmod 755 "/usr/bin/$1"`,
          tool,
          real,
          script,
        );
      const cases = servers.flatMap((server) => {
        const [tool, real] =
          server === 'postgresql'
            ? (['pg_dump', '/usr/lib/postgresql/*/bin/pg_dump'] as const)
            : (['mariadb-dump', '/root/mariadb-dump'] as const);
        return [
          { server, tool, real, script: '$real "$@" | head -c 900; kill -9 $$' },
          { server, tool, real, script: '$real "$@" | head -c 900; exit 0' },
          { server, tool, real, script: '$real "$@" | head -c 20; exit 0' },
          { server, tool, real, script: 'exit 0' },
        ];
      });
      for (const { server, tool, real, script } of cases) {
        await bed.must('web1', 'chmod 755 /root');
        await wrap(tool, real, script);
        const ran = await bed.pairctl(['run', 'backup', '--yes']);
        await bed.must('web1', 'mv "/root/$1" "/usr/bin/$1"; chmod 700 /root', tool);
        expect(ran.status, `${tool} as ${script}\n${ran.said}`).toBe(1);
        expect(ran.said).toContain(applicationOf[server]);
      }
      await bed.must('web1', 'systemctl stop postgresql@*');
      expect((await bed.expectPairctl(1, ['run', 'backup', '--yes'])).said).toContain(
        'PostgreSQL does not answer',
      );
      await bed.must('web1', 'systemctl start postgresql');
      expect(backupsOn('web1')).toEqual(before);
      await bed.audit({ settled: true });
    });

    test('fault-080 fault-081 fault-092 damaged in any way a backup is passed over with the reason; with none left, nothing is touched', async () => {
      const [from, to] = ['web1', 'web2'];
      // Looked at while the primary still answers: that takes a second, and one that is dead half a minute.
      const nevertheless = ['--override', 'primary-alive=only backups are tried here'] as const;
      bed.definePair();
      await alone();
      for (const server of servers) forgetReceipts(bed.lab, from, server);
      await rowsFlow(bed.lab, from, servers);
      for (let i = 0; i <= damages.length; i += 1) {
        const known = backupsOn(to);
        await bed.expectPairctl(0, ['run', 'backup', '--yes']);
        const [made = ''] = backupsOn(to).filter((name) => !known.includes(name));
        // So that retention leaves all of them for this test.
        expect((await bed.program(to, 'pin', 'data', made)).status).toBe(0);
      }
      const newest = backupsOn(to).slice(-damages.length);
      const artifactOf = (server: DatabaseServer, name: string): string =>
        readdirSync(at(to, join(store, name))).find(
          (file) =>
            file.startsWith(`db-${applicationOf[server]}.`) &&
            /pgdump|tables/.test(file) &&
            !file.includes('globals'),
        ) ?? '';
      const damage = (name: string, index: number): void => {
        const server = servers[index % servers.length] ?? 'postgresql';
        damages[index]?.harm(at(to, join(store, name)), artifactOf(server, name), random);
      };
      newest.forEach(damage);
      const good = backupsOn(to).slice(0, -damages.length);
      const aside = at(to, 'root/aside');
      for (const name of good) cpSync(at(to, join(store, name)), join(aside, name), { recursive: true });
      for (const name of good) flipBit(at(to, join(store, name, 'MANIFEST')), 0.5);
      const held = () =>
        Promise.all(
          servers.map(async (server) => (await bed.on(to, '/usr/local/bin/rows "$1" check', server)).stdout),
        );
      const before = await held();
      const none = await bed.expectPairctl(77, failover(...nevertheless));
      expect(none.report().refusals.map(({ guard }) => guard)).toEqual(['no-proven-backup']);
      for (const name of backupsOn(to)) expect(none.said).toContain(name);
      expect(await held()).toEqual(before);
      expect(readdirSync(at(to, 'var/lib/pairctl/counter/restoring'))).toEqual([]);
      expect(roleOn(bed.lab, to)?.role).toBe('standby');

      for (const name of good) {
        rmSync(at(to, join(store, name)), { recursive: true });
        cpSync(join(aside, name), at(to, join(store, name)), { recursive: true });
      }
      const planned = await bed.expectPairctl(0, failover('--dry-run', ...nevertheless));
      const because =
        planned
          .plan()
          .changes.find(({ module }) => module === 'restore')
          ?.because.join('\n') ?? '';
      await bed.lab.cut(from);
      const report = (await bed.expectPairctl(0, failover())).report();
      expect(report.backup?.name).toBe(`data/${good.at(-1) ?? ''}`);
      expect(because).toContain(`taken ${report.backup?.takenAt ?? ''}: what was written since then is lost`);
      for (const { name, why } of report.rejected ?? [])
        expect(because).toContain(`passed over ${name.replace('data/', '')}: ${why}`);
      expect(report.rejected?.map(({ name }) => name).sort()).toEqual(newest.map((name) => `data/${name}`));
      for (const { name, why } of report.rejected ?? []) expect(why, name).not.toBe('');
      for (const server of servers) await expectOnlyYoungRowsLost(bed, from, to, server, report);
      await bed.audit({ settled: true });
    });
  },
  servers,
);
