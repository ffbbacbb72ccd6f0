import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeLab } from './support/bed.ts';
import { rowsFlow } from './support/rows.ts';

const warm = (text: string): string =>
  text.replace('{ name: orders, postgresql:', '{ name: orders, readiness: warm, postgresql:');

describeLab(
  'databases that are restored ahead, and a look at what the standby holds',
  'warm',
  (bed) => {
    const databases = async (host: string): Promise<readonly string[]> =>
      (
        await bed.must(
          host,
          "cd /; runuser -u postgres -- psql -XAtc 'SELECT datname FROM pg_database WHERE NOT datistemplate ORDER BY 1'",
        )
      )
        .split('\n')
        .filter((name) => name !== 'postgres');

    test('restore --on standby --into: from its own store, beside what is there', async () => {
      bed.definePair(warm);
      await bed.expectPairctl(0, ['apply', '--yes']);
      await bed.must('web1', 'systemctl start orders');
      await rowsFlow(bed.lab, 'web1', ['postgresql'], 20);
      await bed.expectPairctl(0, ['run', 'backup', '--yes']);
      await bed.expectPairctl(0, ['plan', '--detailed-exitcode']);
      const said = (
        await bed.expectPairctl(0, [
          'run',
          'restore',
          '--on',
          'standby',
          '--only',
          'orders',
          '--into',
          'looked',
        ])
      ).said;
      expect(said).toContain('beside production on standby');
      expect(await databases('web2')).toContain('looked');
      expect(await databases('web1')).not.toContain('looked');
      await bed.must('web2', 'cd /; runuser -u postgres -- dropdb looked');
      await bed.expectPairctl(0, [
        'run',
        'restore',
        '--on',
        'web2',
        '--only',
        'etc-counter-conf',
        '--into',
        '/root/looked',
      ]);
      expect(existsSync(join(bed.lab.root('web2'), 'root/looked/counter.conf'))).toBe(true);
      await bed.expectPairctl(64, ['run', 'restore', '--on', 'standby', '--yes']);
      await bed.expectPairctl(78, ['run', 'restore', '--on', 'nosuch', '--into', '/root/looked']);
    });

    test('what was restored ahead is dropped when the definition no longer wants it, and by remove', async () => {
      bed.definePair(warm);
      const ready = (): Promise<void> =>
        expect
          .poll(
            async () => {
              await bed.program('web2', 'warm');
              return (await databases('web2')).filter((name) => name.startsWith('pairctl_warm_')).length;
            },
            { timeout: 60_000 },
          )
          .toBe(1);
      await ready();
      bed.definePair();
      const ran = await bed.expectPairctl(0, ['apply', '--yes']);
      expect(ran.said).toContain('changed: web2: remove warm');
      expect((await databases('web2')).filter((name) => name.startsWith('pairctl_'))).toEqual([]);
      bed.definePair(warm);
      await bed.expectPairctl(0, ['apply', '--yes']);
      await ready();
      await bed.expectPairctl(0, ['remove', '--yes']);
      expect((await databases('web2')).filter((name) => name.startsWith('pairctl_'))).toEqual([]);
      expect(existsSync(join(bed.lab.root('web2'), 'etc/cron.d/pairctl-counter'))).toBe(false);
      expect(existsSync(join(bed.lab.root('web2'), 'usr/local/lib/pairctl/pairctl-host'))).toBe(false);
      expect(readFileSync(join(bed.lab.root('web2'), 'var/lib/pairctl/counter/role'), 'utf8')).toContain(
        'standby',
      );
    });
  },
  ['postgresql'],
);
