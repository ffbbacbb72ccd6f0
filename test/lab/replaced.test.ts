import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeDefinition } from '../../src/cli/lab_definition.ts';
import { nameIn, roleOn, servingOn } from './support/audit.ts';
import { describeLab } from './support/bed.ts';
import { forgetReceipts, receiptsOf, rowsFlow, rowsIn } from './support/rows.ts';

describeLab(
  'a host whose disk was replaced by an empty one',
  'replaced',
  (bed) => {
    const quick = (text: string): string => text.replace('ttl: 60', 'ttl: 8');
    const counted = (host: string): readonly string[] => {
      const path = join(bed.lab.root(host), 'srv/counter/data/lines');
      return existsSync(path) ? readFileSync(path, 'utf8').trimEnd().split('\n') : [];
    };

    test('the old primary, after a failover: nothing is taken from it, its new key is shown, and one apply makes it the standby', async () => {
      bed.definePair(quick);
      await bed.expectPairctl(0, ['apply', '--yes']);
      await rowsFlow(bed.lab, 'web1', ['postgresql']);
      await bed.expectPairctl(0, ['run', 'backup', '--yes']);
      await bed.lab.cut('web1');
      await bed.expectPairctl(0, ['run', 'failover', '--yes', '--timeout', '3']);
      await rowsFlow(bed.lab, 'web2', ['postgresql']);
      await bed.lab.replace('web1');
      await bed.lab.boot('web1');

      const unknown = await bed.expectPairctl(69, ['apply', '--yes']);
      expect(unknown.said).toMatch(/host key/i);
      expect(unknown.said).toContain('pairctl trust web1');
      // What the administrator does with the new key: the inventory has it.
      writeDefinition(bed.lab, bed.directory);
      bed.definePair(quick);

      const status = await bed.pairctl(['status']);
      expect(status.said).toContain('web1 is not set up: run pairctl apply');
      const epoch = roleOn(bed.lab, 'web2')?.epoch;
      await bed.expectPairctl(0, ['apply', '--yes']);
      expect(roleOn(bed.lab, 'web2')).toEqual({ role: 'primary', epoch });
      expect(roleOn(bed.lab, 'web1')).toEqual({ role: 'standby', epoch });
      expect(await servingOn(bed.lab, 'web1')).toEqual([]);
      await bed.audit({ settled: true });
      await bed.expectPairctl(0, ['plan', '--detailed-exitcode']);
    });

    test('it comes home with everything: no row is lost', async () => {
      writeDefinition(bed.lab, bed.directory);
      bed.definePair(quick);
      forgetReceipts(bed.lab, 'web2', 'postgresql');
      await rowsFlow(bed.lab, 'web2', ['postgresql']);
      await bed.expectPairctl(0, ['run', 'failback', '--yes']);
      const given = receiptsOf(bed.lab, 'web2', 'postgresql');
      const kept = Number(await bed.must('web1', '/usr/local/bin/rows postgresql newest web2'));
      expect(given.filter(({ number }) => number > kept)).toEqual([]);
      expect((await rowsIn(bed, 'web1', 'postgresql')).wrong).toBe(0);
      const before = counted('web2');
      expect(counted('web1').slice(0, before.length)).toEqual(before);
      expect((await nameIn(bed.lab)).address).toBe(bed.lab.host('web1').address);
      await bed.audit({ settled: true });
    });

    test('the preferred primary, empty, with the other one out of reach: it is not made primary with nothing', async () => {
      await bed.lab.replace('web1');
      await bed.lab.boot('web1');
      await bed.lab.cut('web2');
      writeDefinition(bed.lab, bed.directory);
      bed.definePair(quick);
      for (const words of [
        ['apply', '--yes'],
        ['run', 'failover', '--yes'],
        ['run', 'switchover', '--yes'],
        ['run', 'failback', '--yes'],
        ['resume', '--yes'],
      ]) {
        const ran = await bed.pairctl([...words, '--timeout', '3']);
        if (words[0] !== 'resume') expect(ran.status, `${words.join(' ')}\n${ran.said}`).not.toBe(0);
        expect(roleOn(bed.lab, 'web1')?.role, `${words.join(' ')}\n${ran.said}`).not.toBe('primary');
        expect(await servingOn(bed.lab, 'web1')).toEqual([]);
      }
    });

    test('and with the other one there again, which is the standby of one that is no more: a failover to it is asked for', async () => {
      writeDefinition(bed.lab, bed.directory);
      bed.definePair(quick);
      const rows = (await rowsIn(bed, 'web2', 'postgresql').catch(() => undefined))?.count;
      await bed.lab.boot('web2');
      const applied = await bed.pairctl(['apply', '--yes']);
      expect(roleOn(bed.lab, 'web1')?.role, applied.said).not.toBe('primary');
      expect(await servingOn(bed.lab, 'web1')).toEqual([]);
      await bed.expectPairctl(0, ['run', 'failover', '--yes']);
      expect(roleOn(bed.lab, 'web2')?.role).toBe('primary');
      expect((await rowsIn(bed, 'web2', 'postgresql')).count).toBeGreaterThanOrEqual(rows ?? 1);
      // The fence had cut its power.
      await bed.lab.boot('web1');
      await bed.expectPairctl(0, ['apply', '--yes']);
      await bed.audit({ settled: true });
      await bed.expectPairctl(0, ['plan', '--detailed-exitcode']);
    });
  },
  ['postgresql'],
);
