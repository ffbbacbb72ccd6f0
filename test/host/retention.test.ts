import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { missingTools, shells, type Bed } from './bed.ts';
import { backedPair, catalogue, clock, store, take } from './backups.ts';

const missing = missingTools();
let bed: Bed | undefined;
afterEach(() => {
  bed?.remove();
});

function pair(...args: Parameters<typeof backedPair>): Bed {
  bed = backedPair(...args);
  return bed;
}

describe.each(shells)('under $name', ({ words, here }) => {
  const it = test.skipIf(!here || missing.length > 0);

  it('retention: the schedule of this host alone; things that are no backups are never touched', () => {
    const { a } = pair(words, { schedule: '1h,2h/4h' });
    mkdirSync(store(a, 'shared'), { recursive: true });
    mkdirSync(store(a, 'backup-of-mine'), { recursive: true });
    for (let hour = 0; hour < 9; hour++) {
      clock(a, hour * 3600);
      expect(a.run('backup', '--due')).toMatchObject({ status: 0, stderr: '' });
    }
    expect(catalogue(a).filter((entry) => entry.bad === undefined)).toHaveLength(3);
    expect(readdirSync(store(a)).sort()).toContain('shared');
    expect(readdirSync(store(a)).sort()).toContain('backup-of-mine');
    expect(readdirSync(store(a, '.proof')).sort()).toEqual(
      readdirSync(store(a))
        .filter((name) => name.startsWith('backup-2'))
        .sort(),
    );
  });

  it('retention: pinned ones stay, a surplus goes in small steps and is said, a dry run only tells', () => {
    const { a } = pair(words, { schedule: '1h,24h/48h' });
    const names: string[] = [];
    for (let hour = 0; hour < 10; hour++) {
      clock(a, hour * 3600);
      names.push(take(a));
    }
    expect(a.run('pin', 'app', names[0] ?? '').status).toBe(0);
    bed?.configure({
      ...bed.pair,
      backup: {
        ...bed.pair.backup,
        plans: bed.pair.backup.plans.map((one) => ({ ...one, schedule: '1h/2h' })),
      },
    });
    const dry = a.run('prune', '--dry-run');
    expect(dry.stdout).toBe(
      names
        .slice(1, 8)
        .map((name) => `drop app ${name}\n`)
        .join(''),
    );
    expect(catalogue(a)).toHaveLength(10);
    const first = a.run('prune');
    expect(first.status).toBe(0);
    expect(first.stderr).toContain('no longer keeps 7 backups; 5 of them were removed');
    expect(catalogue(a)).toHaveLength(5);
    expect(a.run('prune').stderr).toBe('');
    expect(catalogue(a).map((entry) => [entry.name, entry.keptBy])).toEqual([
      [names[9], 'newest, newest proven, 1h'],
      [names[8], '1h'],
      [names[0], 'pinned'],
    ]);
    a.run('unpin', 'app', names[0] ?? '');
    a.run('prune');
    expect(catalogue(a)).toHaveLength(2);
  });

  it('one that is pruned while the store is listed is neither listed nor called bad', () => {
    const { a } = pair(words, { schedule: '1h/2h' });
    take(a);
    clock(a, 3600);
    const second = take(a);
    const first = catalogue(a)[1]?.name ?? '';
    a.shim(
      'xargs',
      `[ ! -e '${store(a, first)}' ] || mv '${store(a, first)}' '${store(a, `.trash-${first}`)}'\nexec /usr/bin/xargs "$@"`,
    );
    expect(a.run('catalogue')).toMatchObject({ status: 0, stderr: '' });
    expect(catalogue(a).map(({ name, bad }) => [name, bad])).toEqual([[second, undefined]]);
  });

  it('retention: nothing goes when the listing fails', () => {
    const { a } = pair(words, { schedule: '1h/2h' });
    for (let hour = 0; hour < 2; hour++) {
      clock(a, hour * 3600);
      take(a);
    }
    clock(a, 9 * 3600);
    a.shim('find', `/usr/bin/find "$@" | head -n 1; exit 1`);
    const answer = a.run('prune');
    expect(answer.status).toBe(1);
    expect(answer.stderr).toContain('cannot be listed: nothing is pruned');
    rmSync(a.path('shims/find'));
    expect(catalogue(a)).toHaveLength(2);
  });
});
