import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problems } from './support.ts';

describe('fault-023 a mirror and what lies in it', () => {
  const two = (a: string, b: string, exclude = '') =>
    `mirror:\n  - { path: "${a}", every: 1h, exclude: [${exclude}] }\n  - { path: "${b}", every: 1h }\n`;

  it('refuses one tree twice, however it is written', async () => {
    expect(await problems(two('/srv/a', '//srv/a/'))).toEqual([
      'pair.yml:6:13 /srv/a is mirrored twice (keep one of the two)',
    ]);
  });

  it('refuses a tree inside another, unless that leaves it out', async () => {
    expect(await problems(two('/srv/a', '/srv/a/b/c'))).toEqual([
      'pair.yml:6:13 /srv/a/b/c lies inside /srv/a, which is mirrored too (remove it, or write exclude: [/b/c/] at /srv/a)',
    ]);
    for (const exclude of ['b/', '/b', '/b/', '/b/c', 'b/c/', 'c'])
      expect(await problems(two('/srv/a', '/srv/a/b/c', exclude)), exclude).toEqual([]);
    for (const exclude of ['d/', '/c', '"*.c"', 'b/d'])
      expect(await problems(two('/srv/a', '/srv/a/b/c', exclude)), exclude).toHaveLength(1);
    expect(await problems(two('/srv/a', '/srv/ab'))).toEqual([]);
  });

  it('looks at the paths of the standby too', async () => {
    const found = await problems(
      'mirror:\n  - { path: /srv/a, standby_path: /data, every: 1h }\n  - { path: /srv/b, standby_path: /data/b, every: 1h }\n',
    );
    expect(found).toEqual([
      'pair.yml:6:13 /data/b lies inside /data on the standby, which is mirrored too (remove it, or write exclude: [/b/] at /data)',
    ]);
  });

  it.each([
    ['/srv/a', '/srv/a/copy'],
    ['/srv/a/b', '/srv/a'],
  ])('refuses %s onto %s', async (path, standbyPath) => {
    const found = await problems(
      `mirror:\n  - path: ${path}\n    standby_path: ${standbyPath}\n    every: 1h\n`,
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('pair.yml:6:19 ');
    expect(found[0]).toContain('the mirror would copy itself');
  });

  it.each([
    '/var/lib/pairctl',
    '/var/lib/pairctl/app/backups',
    '/etc/pairctl',
    '/usr/local/lib/pairctl/x',
    '/var/log/pairctl',
  ])('refuses pairctl’s own %s', async (path) => {
    expect((await problems(`mirror:\n  - { path: ${path}, every: 1h }\n`)).join()).toContain(
      'would carry pairctl’s own state',
    );
  });

  it('refuses the backup directory in a mirror, and a mirror among the backups', async () => {
    const pair = (path: string, exclude = '') =>
      `mirror:\n  - { path: ${path}, every: 1h, exclude: [${exclude}] }\nbackup: { directory: /srv/data/backups }\n`;
    expect(await problems(pair('/srv/data'))).toEqual([
      'pair.yml:5:13 the backup directory /srv/data/backups lies inside the mirror /srv/data: the primary could change the standby’s backups (write exclude: [/backups/] here, or keep the backups elsewhere)',
    ]);
    expect(await problems(pair('/srv/data', 'backups/'))).toEqual([]);
    expect(await problems(pair('/srv/data/backups/x'))).toEqual([
      'pair.yml:5:13 /srv/data/backups/x lies inside the backup directory /srv/data/backups (choose another directory for one of them)',
    ]);
    expect(await problems(pair('/srv/database'))).toEqual([]);
  });

  it('refuses any two overlapping trees in either order', async () => {
    const word = fc.constantFrom('a', 'b', 'ab');
    const path = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => `/srv/${words.join('/')}`);
    await fc.assert(
      fc.asyncProperty(path, path, async (a, b) => {
        const overlap = `${a}/`.startsWith(`${b}/`) || `${b}/`.startsWith(`${a}/`);
        expect((await problems(two(a, b))).some((one) => /mirrored t/.test(one))).toBe(overlap);
      }),
    );
  });
});
