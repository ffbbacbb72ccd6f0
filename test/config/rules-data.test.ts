import { describe, expect, it } from 'vitest';
import { problems, warnings } from './support.ts';

const plan = (rest: string) => `backup:\n  plans:\n    - { name: p, schedule: 1h/1d, ${rest} }\n`;

describe('mirrors', () => {
  it.each([
    [
      '  - { path: /srv/a-b, every: 1h }\n  - { path: /srv/a/b, every: 1h }\n',
      '6:13 two mirrors are called srv-a-b: /srv/a-b and /srv/a/b (give one of them a name of its own: name: …)',
    ],
    [
      '  - { path: /srv/a, every: 1h, name: x }\n  - { path: /srv/b, every: 1h, name: x }\n',
      '6:38 two mirrors are called x: /srv/a and /srv/b (give one of them a name of its own: name: …)',
    ],
    [
      '  - { path: /srv/a, every: 7m }\n',
      '5:28 every: 7m cannot be kept by cron: it does not divide an hour evenly (near it are 6m and 10m)',
    ],
    [
      '  - { path: /srv/a, schedule: "61 * * * *" }\n',
      '5:31 schedule: minute "61": takes 0 to 59 (five fields: minute hour day-of-month month day-of-week, for example "0,30 * * * *")',
    ],
  ])('%s', async (mirrors, expected) => {
    expect(await problems(`mirror:\n${mirrors}`)).toEqual([`pair.yml:${expected}`]);
  });

  it('takes two of one name when one is called otherwise', async () => {
    expect(
      await problems(
        'mirror:\n  - { path: /srv/a-b, every: 1h }\n  - { path: /srv/a/b, every: 1h, name: other }\n',
      ),
    ).toEqual([]);
  });

  it.each([
    ['sqlite: { path: /srv/app/db/state.db }', '/srv/app'],
    ['mariadb: { database: x }', '/var/lib/mysql'],
    ['mariadb: { database: x }', '/var/lib/mysql/x'],
    ['postgresql: { database: x }', '/var/lib/postgresql/15/main'],
  ])('refuses live files of %s in a mirror of %s', async (database, path) => {
    const pair = `databases: [{ name: d, ${database} }]\nmirror: [{ path: ${path}, every: 1h }]\n${plan('include: [d]')}`;
    const found = await problems(pair);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`pair.yml:5:18 the mirror ${path} carries `);
    expect(found[0]).toContain('a copy of live files is broken');
  });

  it('takes a mirror that leaves the live files out', async () => {
    const pair = (exclude: string) =>
      `databases: [{ name: d, sqlite: { path: /srv/app/db/state.db } }]\nmirror: [{ path: /srv/app, every: 1h, exclude: [${exclude}] }]\n${plan('include: [d]')}`;
    for (const exclude of ['db/', 'state.db', '/db/state.db'])
      expect(await problems(pair(exclude)), exclude).toEqual([]);
    expect(await problems(pair('other/'))).toHaveLength(1);
  });
});

describe('backup plans', () => {
  it.each([
    [
      '  plans: [{ name: p, schedule: 1h/1d, include: [{ path: /srv/x }] }, { name: p, schedule: 1h/1d, include: [{ path: /srv/y }] }]',
      '5:78 two backup plans are called p (give one of them another name)',
    ],
    [
      '  plans: [{ name: p, schedule: "1h,90m/7d", include: [{ path: /srv/x }] }]',
      '5:32 schedule "1h,90m/7d": 90m is no whole multiple of 1h (D1,D2,…/T such as 1h,1d/7d: each a whole multiple of the one before)',
    ],
    [
      '  plans: [{ name: p, schedule: 1h/1d, external: { directory: /srv/x, pattern: "b-%Y%m%d%H%M", restore: x, companion: b-shared } }]',
      '5:118 b-shared begins as the names of backups do (b-%Y%m%d%H%M) (name a folder that no backup can be taken for)',
    ],
    [
      '  plans: [{ name: p, schedule: 1h/1d, include: [data] }]',
      '5:49 there is no database "data" (declare it under databases)',
    ],
    [
      '  plans: [{ name: p, schedule: 1h/1d, include: [/etc/app] }]',
      '5:49 there is no database "/etc/app" (a path is written { path: /etc/app })',
    ],
    [
      '  plans: [{ name: p, schedule: 1h/1d, include: [{ path: /srv/x }, { path: /srv/x/ }] }]',
      '5:67 two entries of this plan are called srv-x (remove one, or give a path a name: { path: …, name: … })',
    ],
    [
      '  plans: [{ name: p, schedule: 1h/1d, include: [{ path: /srv/x }, { path: /srv/x/y }] }]',
      '5:75 /srv/x/y lies inside /srv/x, which this plan includes too (remove it)',
    ],
    [
      '  plans: [{ name: p, schedule: 1h/1d, include: [{ path: /var/lib/pairctl }] }]',
      '5:57 /var/lib/pairctl holds the backups themselves (include the application’s own directories)',
    ],
    [
      '  plans: [{ name: p, schedule: 1h/1d, include: [{ path: / }] }]',
      '5:57 / holds the backups themselves (include the application’s own directories)',
    ],
    [
      '  plans: [{ name: p, schedule: 1h/1d, include: [{ path: /etc/ssh }] }]',
      '5:57 /etc/ssh belongs to the operating system: a restore would replace the standby’s own (include the application’s own directories or files)',
    ],
    [
      '  directory: /var/lib',
      '5:14 /var/lib is no directory for backups alone (write one that holds nothing else, such as /srv/backups/pairctl)',
    ],
    [
      '  directory: /var/lib/pairctl/',
      '5:14 /var/lib/pairctl is no directory for backups alone (write one that holds nothing else, such as /srv/backups/pairctl)',
    ],
    ['  plans: [{ name: p, schedule: 1h/1d }]', '5:11 entry 1 of plans needs one of include or external'],
    [
      '  plans: [{ name: p, schedule: 1h/1d, include: [] }]',
      '5:48 include must not be empty (for example [app, { path: /etc/app }])',
    ],
  ])('%s', async (backup, expected) => {
    expect(await problems(`backup:\n${backup}\n`)).toEqual([`pair.yml:${expected}`]);
  });

  it.each([
    ['"%Y"', '%m %d %H %M are missing'],
    ['"b-%Y-%m-%d_%H"', '%M is missing'],
    ['"a/%Y%m%d%H%M"', 'it is a name, not a path'],
    ['"%Y%m%d%H%M%Q"', '%Q is not known'],
  ])('refuses the pattern %s', async (pattern, why) => {
    const found = await problems(plan(`external: { directory: /srv/b, pattern: ${pattern}, restore: x }`));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(why);
  });

  it('keeps the application’s backups apart from pairctl’s and from mirrors', async () => {
    const external = (directory: string) =>
      plan(`external: { directory: ${directory}, pattern: "%Y%m%d%H%M", restore: x }`);
    expect((await problems(external('/var/lib/pairctl/app/backups/x')))[0]).toContain(
      'lie inside each other',
    );
    expect((await problems(external('/var/lib/pairctl')))[0]).toContain('lie inside each other');
    const mirror = (exclude: string) => `mirror: [{ path: /srv/app, every: 1h, exclude: [${exclude}] }]\n`;
    expect((await problems(`${mirror('')}${external('/srv/app/backups')}`))[0]).toContain(
      'the mirror /srv/app carries /srv/app/backups too',
    );
    expect(await problems(`${mirror('backups/')}${external('/srv/app/backups')}`)).toEqual([]);
  });

  it('warns of a path that is mirrored too, and of a database that no plan includes', async () => {
    expect(
      await warnings(
        `mirror: [{ path: /srv/app, every: 1h }]\n${plan('include: [{ path: /srv/app/conf }]')}`,
      ),
    ).toEqual([
      'pair.yml:7:53 /srv/app/conf is mirrored too (/srv/app): a failover puts the backup, which may be older, over the mirrored copy (keep it in one of them, or write exclude: at /srv/app)',
    ]);
    expect(await warnings('databases: [{ name: d, command: { dump: x, restore: y } }]\n')).toEqual([
      'pair.yml:4:21 no backup plan includes the database d (name it in the include of a plan)',
    ]);
  });
});
