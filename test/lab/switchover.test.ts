import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { nameIn, roleOn, servingOn } from './support/audit.ts';
import { describeLab } from './support/bed.ts';
import { killedAt } from './support/killed.ts';
import { receiptsOf, forgetReceipts, rowsFlow, rowsIn, seeded } from './support/rows.ts';

const json = ['--yes', '--output', 'json'] as const;
/** Every place takes an hour: PAIRCTL_EVERY_CUT=1 asks for all, a sample is always tried. */
const every = process.env['PAIRCTL_EVERY_CUT'] === '1';
const random = seeded(20261121);

describeLab(
  'planned changes of roles, under clients that write ten times a second',
  'switchover',
  (bed) => {
    const at = (host: string, path: string): string => join(bed.lab.root(host), path);
    const lines = (host: string): readonly string[] => {
      const path = at(host, 'srv/counter/data/lines');
      return existsSync(path) ? readFileSync(path, 'utf8').trimEnd().split('\n') : [];
    };
    const quick = (text: string): string => text.replace('ttl: 60', 'ttl: 8');
    const primary = (): 'web1' | 'web2' =>
      (roleOn(bed.lab, 'web1')?.epoch ?? 0) >= (roleOn(bed.lab, 'web2')?.epoch ?? 0) &&
      roleOn(bed.lab, 'web1')?.role === 'primary'
        ? 'web1'
        : 'web2';
    const other = (host: string): 'web1' | 'web2' => (host === 'web1' ? 'web2' : 'web1');

    /** Whatever was acknowledged on the one that served is on the one that serves now, whole; nobody else serves. */
    const nothingLost = async (from: string, to: string): Promise<void> => {
      const given = receiptsOf(bed.lab, from, 'postgresql');
      expect(given.length).toBeGreaterThan(0);
      const held = await rowsIn(bed, to, 'postgresql');
      expect(held.wrong, 'rows missing or damaged').toBe(0);
      const kept = Number(await bed.must(to, '/usr/local/bin/rows postgresql newest "$1"', from));
      expect(
        given.filter(({ number }) => number > kept),
        'rows lost',
      ).toEqual([]);
      const before = lines(from);
      expect(lines(to).slice(0, before.length), 'lines of the file').toEqual(before);
      expect(await servingOn(bed.lab, from)).toEqual([]);
      expect((await nameIn(bed.lab)).address).toBe(bed.lab.host(to).address);
      await bed.audit({ settled: true });
    };

    test('a pair is set up', async () => {
      bed.definePair(quick);
      await bed.expectPairctl(0, ['apply', '--yes']);
      await rowsFlow(bed.lab, 'web1', ['postgresql']);
      await bed.expectPairctl(0, ['run', 'backup', '--yes']);
      const words = (await bed.expectPairctl(0, ['run', 'failback', '--yes'])).said;
      expect(words).toContain('there is nothing to go back to');
    });

    test('fault-114 out and home while clients write: no row and no line is lost, the downtime is told, the other follows', async () => {
      bed.definePair(quick);
      for (const [playbook, from, to] of [
        ['switchover', 'web1', 'web2'],
        ['failback', 'web2', 'web1'],
      ] as const) {
        const report = (await bed.expectPairctl(0, ['run', playbook, ...json])).report();
        expect(report).toMatchObject({ outcome: 'done', lossSeconds: 0 });
        expect(report.downtimeSeconds).toBeGreaterThan(0);
        await nothingLost(from, to);
        await rowsFlow(bed.lab, to, ['postgresql']);
        // The old primary has pulled from the new one already.
        expect(existsSync(at(from, 'var/lib/pairctl/counter/transition'))).toBe(false);
        expect(roleOn(bed.lab, from)).toEqual({ role: 'standby', epoch: roleOn(bed.lab, to)?.epoch });
        forgetReceipts(bed.lab, to, 'postgresql');
        await rowsFlow(bed.lab, to, ['postgresql']);
      }
      await bed.expectPairctl(0, ['plan', '--detailed-exitcode']);
    });

    test('a failing task before it stops it with everything untouched', async () => {
      bed.definePair((text) =>
        quick(text).replace(
          '  max_loss:',
          '  before: [{ name: Not today, fail: { msg: the boss is not here } }]\n  max_loss:',
        ),
      );
      const epoch = roleOn(bed.lab, 'web1')?.epoch;
      const ran = await bed.expectPairctl(1, ['run', 'switchover', '--yes']);
      expect(ran.said).toContain('the boss is not here');
      expect(roleOn(bed.lab, 'web1')).toEqual({ role: 'primary', epoch });
      expect(await servingOn(bed.lab, 'web1')).not.toEqual([]);
      await bed.audit({ settled: true });
    });

    test('what cannot be restored on the standby is found before the roles change, and the primary serves again', async () => {
      bed.definePair(quick);
      await bed.must(
        'web2',
        'systemctl stop postgresql; systemctl mask --runtime postgresql@15-main.service',
      );
      const epoch = roleOn(bed.lab, 'web1')?.epoch;
      const ran = await bed.pairctl(['run', 'switchover', '--yes']);
      await bed.must(
        'web2',
        'systemctl unmask --runtime postgresql@15-main.service; systemctl start postgresql',
      );
      expect(ran.status, ran.said).not.toBe(0);
      expect(roleOn(bed.lab, 'web1')).toEqual({ role: 'primary', epoch });
      await rowsFlow(bed.lab, 'web1', ['postgresql']);
      expect(await servingOn(bed.lab, 'web1')).not.toEqual([]);
      await bed.audit({ settled: true });
      await bed.expectPairctl(0, ['plan', '--detailed-exitcode']);
    });

    test('an operator who cannot reach the primary is told to fail over instead', async () => {
      bed.definePair(quick);
      await bed.lab.part('web1', 'operator');
      const ran = await bed.pairctl(['run', 'switchover', '--yes', '--timeout', '3']);
      await bed.lab.join('web1');
      expect(ran.status, ran.said).toBe(1);
      expect(ran.said).toMatch(/failover/);
      await bed.audit({ settled: true });
    });

    test('fault-001 killed at some step on the way out or home: resume ends it, and nothing is lost', async () => {
      bed.definePair(quick);
      const places = every
        ? Array.from({ length: 70 }, (_, n) => n + 1)
        : [23, 37 + Math.floor(8 * random()), 52];
      const seen = new Set<string>();
      for (const place of places) {
        const from = primary();
        const to = other(from);
        const playbook = from === 'web1' ? 'switchover' : 'failback';
        forgetReceipts(bed.lab, from, 'postgresql');
        await rowsFlow(bed.lab, from, ['postgresql']);
        const last = await killedAt(bed, ['run', playbook, '--yes', '--output', 'ndjson'], place);
        seen.add(last);
        const resumed = await bed.pairctl(['resume', ...json, '--lock-wait', '90']);
        expect(resumed.status, `killed at ${last}\n${resumed.said}`).toBe(0);
        if (primary() !== to) await bed.expectPairctl(0, ['run', playbook, '--yes', '--lock-wait', '90']);
        await nothingLost(from, to);
        await rowsFlow(bed.lab, to, ['postgresql']);
      }
      console.log(`killed at ${String(seen.size)} places: ${[...seen].join('; ')}`);
    }, 7_200_000);

    test('killed on the way, and gone back: the one that had the role has lost nothing', async () => {
      bed.definePair(quick);
      const from = primary();
      const last = await killedAt(
        bed,
        ['run', from === 'web1' ? 'switchover' : 'failback', '--yes', '--output', 'ndjson'],
        18,
      );
      const status = await bed.expectPairctl(0, ['status']);
      expect(status.said, `killed at ${last}`).toContain('pairctl resume --abort');
      const apply = await bed.expectPairctl(77, ['apply', '--yes', '--lock-wait', '90']);
      expect(apply.said).toContain('go on with it: pairctl resume');
      await bed.expectPairctl(0, ['resume', '--abort', '--yes', '--lock-wait', '90']);
      expect(primary()).toBe(from);
      await rowsFlow(bed.lab, from, ['postgresql']);
      expect((await rowsIn(bed, from, 'postgresql')).wrong).toBe(0);
      await bed.audit({ settled: true });
      await sleep(1000);
      expect(readdirSync(at(other(from), 'var/lib/pairctl/counter')).includes('transition')).toBe(false);
      const again = await bed.expectPairctl(0, ['resume', '--yes']);
      expect(again.said).toContain('nothing to go on with');
    });
  },
  ['postgresql'],
);
