import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWithin, normalizePath } from '../../src/config/paths.ts';
import { defined, problems } from './support.ts';

describe('fault-022 paths', () => {
  const refused = [
    '',
    '.',
    '..',
    './a',
    '../a',
    'a',
    '~',
    '~/a',
    '*',
    '-a',
    '/a/../b',
    '/a/..',
    '/..',
    '/a/./b',
    '/.',
    '/a\nb',
    '/a\tb',
    '/a\u0000b',
    '/a\u007f',
    '/a\u2028b',
    `/${'x'.repeat(4096)}`,
    '/{{ vars.x }}',
    '/a ',
    '/a\\',
    '/%HOME%/a',
  ];

  it.each(refused)('refuses %j wherever a path is meant, with its place', async (path) => {
    const written = JSON.stringify(path);
    expect(
      (await problems(`mirror:\n  - path: ${written}\n    every: 1h\n`)).filter((one) =>
        one.startsWith('pair.yml:5:11 '),
      ),
    ).toHaveLength(1);
    expect(
      await problems(`mirror:\n  - path: /srv/a\n    standby_path: ${written}\n    every: 1h\n`),
    ).toHaveLength(1);
    expect(await problems(`backup:\n  directory: ${written}\n`)).toHaveLength(1);
  });

  it.each([
    '/',
    '//',
    '/etc',
    '/etc/',
    '/usr',
    '/usr/bin/',
    '/proc',
    '/proc/1',
    '/sys',
    '/dev/shm',
    '/boot',
    '/run',
    '/var',
    '/var/run',
    '/var/lib',
    '/root',
    '/root/.ssh',
    '/tmp',
    '/etc/ssh',
    '/lib/x',
  ])('refuses to mirror %s without a word for it', async (path) => {
    const found = await problems(`mirror:\n  - path: ${path}\n    every: 1h\n`);
    expect(
      found.filter(
        (one) => one.includes('belongs to the operating system') && one.includes('allow_system: true'),
      ),
    ).toHaveLength(1);
  });

  it('takes a system tree with the word, but not pairctl’s own places in it', async () => {
    const mirror = (path: string, exclude: string) =>
      `mirror:\n  - path: ${path}\n    allow_system: true\n    exclude: [${exclude}]\n    every: 1h\n`;
    expect(await problems(mirror('/etc/network', ''))).toEqual([]);
    expect(await problems(mirror('/etc', ''))).toEqual([
      'pair.yml:5:11 /etc would carry pairctl’s own state (/etc/pairctl) to the standby (write exclude: [/pairctl/])',
    ]);
    expect(await problems(mirror('/etc', '/pairctl/'))).toEqual([]);
    expect(
      await problems(
        mirror('/', '/etc/pairctl/, /usr/local/lib/pairctl/, /var/lib/pairctl/, /var/log/pairctl/'),
      ),
    ).toEqual([]);
    expect(
      await problems(mirror('/', '/etc/pairctl/, /usr/local/lib/pairctl/, /var/lib/pairctl/')),
    ).toHaveLength(1);
  });

  it.each([
    ['/srv/a', '/srv/a'],
    ['/srv/a/', '/srv/a'],
    ['//srv///a//', '/srv/a'],
    ['/srv/with space/a', '/srv/with space/a'],
    ["/srv/it's", "/srv/it's"],
    ['/srv/$(id)', '/srv/$(id)'],
    ['/srv/ünï', '/srv/ünï'],
    ['/srv/*', '/srv/*'],
    ['/srv/...', '/srv/...'],
    ['/srv/.a', '/srv/.a'],
  ])('takes %j as %j', async (written, path) => {
    const { pair } = await defined(`mirror:\n  - path: ${JSON.stringify(written)}\n    every: 1h\n`);
    expect(pair.mirrors[0]).toMatchObject({ path, standbyPath: path });
  });

  it('normalizes once and for all', () => {
    const part = fc.stringMatching(/^[a-z.]{1,6}$/).filter((word) => word !== '.' && word !== '..');
    const slashes = fc.stringMatching(/^\/{1,4}$/);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(slashes, part), { minLength: 1 }),
        fc.constantFrom('', '/', '//'),
        (parts, end) => {
          const path = normalizePath(parts.flat().join('') + end);
          expect(path).toBe(`/${parts.map(([, word]) => word).join('/')}`);
          expect(normalizePath(path)).toBe(path);
          expect(isWithin(path, path)).toBe(true);
          expect(isWithin(`${path}x`, path)).toBe(false);
          expect(isWithin(`${path}/x`, path)).toBe(true);
        },
      ),
    );
  });
});
