import { readdirSync, rmSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { pathItem } from '../../src/model/pair.ts';
import { catalogue } from './backups.ts';
import { makeBed, missingTools, plan, type Bed, type BedHost } from './bed.ts';
import { fileSystems, makeDisk, noCuts, type Disk } from './disk.ts';
import { cuts, rounds } from './cuts.ts';

const missing = missingTools();

let disk: Disk | undefined;
afterEach(() => {
  disk?.remove();
  disk = undefined;
});

describe.each(fileSystems)('%s', (kind) => {
  const why = missing.length > 0 ? `without ${missing.join(', ')}` : noCuts(kind);
  const name = (what: string): string => (why === undefined ? what : `${what} (skipped: ${why})`);
  const it = test.skipIf(why !== undefined);

  /** A primary whose whole root is on a disk that can be cut. */
  function primary(): { disk: Disk; bed: Bed; host: BedHost } {
    disk = makeDisk(kind);
    const bed = makeBed({
      directory: disk.directory,
      plans: (path) => [plan({ schedule: '1s/2s', items: [pathItem('conf', path('a', 'srv/conf'))] })],
    });
    bed.a.write('srv/conf/app.ini', 'old');
    bed.a.write('srv/conf/second', 'old'.repeat(10_000));
    bed.a.cut(true);
    expect(bed.a.run('role', 'set', 'primary', '1').status).toBe(0);
    return { disk, bed, host: bed.a };
  }

  describe.each([
    ['bare', false],
    ['beside a process that syncs all the time', true],
  ] as const)('%s', (_, churn) => {
    const shift = (kind === 'xfs' ? 0.5 : 0) + (churn ? 0.375 : 0.125);
    it(
      name(
        'fault-079 the power is cut at any step of taking, publishing and pruning: a good backup is there at all times, no half one is seen, and one that was reported stays',
      ),
      { timeout: 600_000 },
      async () => {
        const { disk, host } = primary();
        expect(host.run('backup', '--now').status).toBe(0);
        await cuts(
          { disk, host, churn, shift, args: () => ['backup', '--now'], rounds: rounds(8) },
          ({ at, ended }) => {
            const entries = catalogue(host);
            expect({ at, bad: entries.filter((entry) => entry.bad !== undefined) }).toEqual({ at, bad: [] });
            expect(entries.length).toBeGreaterThan(0);
            if (ended !== undefined) expect(`app ${entries[0]?.name ?? ''}\n`).toBe(ended.stdout);
            expect(host.run('verify', '--all')).toEqual({ status: 0, stdout: '', stderr: '' });
          },
        );
        // And the next run goes on as if nothing had been.
        expect(host.run('backup', '--now').status).toBe(0);
        expect(
          readdirSync(host.state('backups/app')).filter((file) => /^\.(partial|trash)/.test(file)),
        ).toEqual([]);
      },
    );

    it(
      name(
        'the power is cut at any step of a change of roles: the role is the old or the new one, and what was reported stays',
      ),
      { timeout: 600_000 },
      async () => {
        const { disk, host } = primary();
        let epoch = 1;
        let before = 'primary 1\n';
        const next = (): string => `${epoch % 2 === 0 ? 'standby' : 'primary'} ${String(epoch)}\n`;
        await cuts(
          {
            disk,
            host,
            churn,
            shift,
            rounds: rounds(8),
            args: () => {
              epoch += 1;
              return ['role', 'set', ...(next().trim().split(' ') as [string, string])];
            },
          },
          ({ ended }) => {
            const { status, stdout } = host.run('role');
            expect(status).toBe(0);
            expect(ended === undefined ? [before, next()] : [next()]).toContain(stdout);
            before = stdout;
          },
        );
      },
    );

    it(
      name(
        'fault-106 the power is cut at any step of a restore: the old data are whole, or the new are, or nothing starts and the safety copy verifies; the same command again ends well',
      ),
      { timeout: 600_000 },
      async () => {
        const { disk, host } = primary();
        const big = (text: string): string => text.repeat(10_000);
        const content = (): readonly string[] =>
          readdirSync(host.path('srv/conf')).map((file) => host.read(`srv/conf/${file}`));
        const whole = (text: string): readonly string[] => [text, big(text)];
        const backup = /(backup-\S+)/.exec(host.run('backup', '--now').stdout)?.[1] ?? '';
        await cuts(
          {
            disk,
            host,
            churn,
            shift,
            rounds: rounds(9),
            args: () => {
              host.write('srv/conf/app.ini', 'newer');
              host.write('srv/conf/second', big('newer'));
              return ['restore', 'app', backup];
            },
          },
          ({ at, ended }) => {
            if (ended !== undefined) expect(content()).toEqual(whole('old'));
            if (host.run('start-guard', 'app.service').status === 0)
              expect([whole('newer'), whole('old')]).toContainEqual(content());
            else {
              expect({ at, ended }).toEqual({ at, ended: undefined });
              const safety = catalogue(host).find((entry) => entry.name.startsWith('safety-'));
              expect(host.run('check', 'app', safety?.name ?? '').stdout).toBe('ok\n');
            }
            expect(host.run('check', 'app', backup).stdout).toBe('ok\n');
            expect(host.run('restore', 'app', backup)).toMatchObject({ status: 0, stderr: '' });
            expect(content()).toEqual(whole('old'));
            expect(host.run('start-guard', 'app.service').status).toBe(0);
            expect(readdirSync(host.path('srv'))).toEqual(['conf']);
            for (const entry of readdirSync(host.state('backups/app')))
              if (entry.startsWith('safety-')) rmSync(host.state('backups/app', entry), { recursive: true });
          },
        );
      },
    );

    // Were this one to hold, the tests above would prove nothing.
    it(name('without its syncs, the program would lose what it reported'), () => {
      const { disk, host } = primary();
      host.shim('sync', 'exit 0');
      disk.settle();
      if (churn) disk.churn();
      expect(host.run('backup', '--now').status).toBe(0);
      disk.cut();
      disk.boot();
      expect(catalogue(host).filter((entry) => entry.bad === undefined)).toEqual([]);
    });
  });
});
