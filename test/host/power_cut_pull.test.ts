import { readdirSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { pathItem } from '../../src/model/pair.ts';
import { catalogue, take } from './backups.ts';
import { makeBed, mirror, missingTools, plan, type Bed, type BedHost } from './bed.ts';
import { cuts, cutsInTime, rounds } from './cuts.ts';
import { fileSystems, makeDisk, noCuts, type Disk } from './disk.ts';

const missing = missingTools();

let disk: Disk | undefined;
afterEach(() => {
  disk?.remove();
  disk = undefined;
});

describe.each(
  fileSystems.flatMap((kind) => [
    { kind, churn: false, beside: 'bare' },
    { kind, churn: true, beside: 'beside a process that syncs all the time' },
  ]),
)('the standby pulls onto $kind, $beside', ({ kind, churn }) => {
  const why = missing.length > 0 ? `without ${missing.join(', ')}` : noCuts(kind);
  const name = (what: string): string => (why === undefined ? what : `${what} (skipped: ${why})`);
  const it = test.skipIf(why !== undefined);
  const shift = (kind === 'xfs' ? 0.5 : 0) + (churn ? 0.375 : 0.125);
  /** Each round's has a size of its own: rsync does not look closer at what has the same size and second. */
  const text = (file: string, round: number): string => `${file} ${String(round)}\n`.repeat(50_000 + round);

  /** Both hosts are on one disk; what host-a has was settled before. */
  function pair(): { disk: Disk; bed: Bed; host: BedHost } {
    disk = makeDisk(kind);
    const bed = makeBed({
      directory: disk.directory,
      mirrors: (path) => [
        mirror(path('a', 'srv/data'), path('b', 'srv/copy'), { maxDelete: { percent: 100 } }),
      ],
      plans: (path) => [plan({ schedule: '1s/2s', items: [pathItem('conf', path('a', 'srv/data'))] })],
    });
    fill(bed.a, 0);
    expect(bed.a.run('role', 'set', 'primary', '1').status).toBe(0);
    expect(bed.b.run('role', 'set', 'standby', '1').status).toBe(0);
    return { disk, bed, host: bed.b };
  }
  const files = Array.from({ length: 12 }, (_, i) => `file${String(i)}`);
  function fill(host: BedHost, round: number): void {
    for (const file of files) host.write(`srv/data/${file}`, text(file, round));
  }

  /** Of which round each copy is; -1 when it is of none. */
  const copied = (host: BedHost, newest: number): readonly number[] =>
    files.map((file) => {
      const copy = host.read(`srv/copy/${file}`);
      for (let round = newest; round >= 0; round -= 1) if (copy === text(file, round)) return round;
      return -1;
    });

  it(
    name(
      'fault-079 the power is cut at any step of carrying a backup: what the standby holds verifies, what it reported stays, and the next run has the rest',
    ),
    { timeout: 900_000 },
    async () => {
      const { disk, bed, host } = pair();
      take(bed.a);
      expect(host.run('sync', '--backups')).toMatchObject({ status: 0, stderr: '' });
      await cuts(
        {
          disk,
          host,
          churn,
          shift,
          rounds: rounds(4),
          args: () => {
            take(bed.a);
            return ['sync', '--backups'];
          },
        },
        ({ at, ended }) => {
          const entries = catalogue(host);
          expect({ at, bad: entries.filter((entry) => entry.bad !== undefined) }).toEqual({ at, bad: [] });
          expect(entries.length).toBeGreaterThan(0);
          if (ended !== undefined) expect(entries[0]?.name).toBe(catalogue(bed.a)[0]?.name);
          expect(host.run('verify', '--all')).toEqual({ status: 0, stdout: '', stderr: '' });
          expect(host.run('sync', '--backups')).toMatchObject({ status: 0, stderr: '' });
          expect(catalogue(host)[0]?.name).toBe(catalogue(bed.a)[0]?.name);
        },
      );
      expect(readdirSync(host.state('backups/app/.incoming'))).toEqual([]);
    },
  );

  it(
    name(
      'fault-056 the power is cut while a mirror is pulled: each file is whole, old or new, and the next run makes it like its source',
    ),
    { timeout: 900_000 },
    async () => {
      const { disk, bed, host } = pair();
      expect(host.run('sync', 'data')).toMatchObject({ status: 0, stderr: '' });
      let round = 0;
      await cutsInTime(
        {
          disk,
          host,
          churn,
          shift,
          rounds: rounds(4),
          args: () => {
            round += 1;
            fill(bed.a, round);
            return ['sync', 'data', '--accept', String(files.length)];
          },
        },
        900,
        ({ at, ended }) => {
          const found = copied(host, round);
          const allowed = ended === undefined ? [round - 1, round] : [round];
          expect({ at, found: found.map((each) => allowed.includes(each)) }).toEqual({
            at,
            found: found.map(() => true),
          });
          const again = host.run(
            'sync',
            'data',
            '--accept',
            String(found.filter((each) => each < round).length),
          );
          expect({ at, again, found: copied(host, round) }).toMatchObject({
            at,
            again: { status: 0, stderr: '' },
            found: files.map(() => round),
          });
          expect(readdirSync(host.path('srv/copy')).filter((file) => file.includes('partial'))).toEqual([]);
        },
      );
    },
  );
});
