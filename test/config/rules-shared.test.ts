import { describe, expect, it } from 'vitest';
import { defined, problems } from './support.ts';

const share = 'shared: [{ path: /srv/data/ }, { path: /srv/more, require_mount: false }]\n';
const plan = (rest: string): string => `backup:\n  plans:\n    - { name: p, schedule: 1h/1d, ${rest} }\n`;

describe('shared file systems', () => {
  it('are taken with their defaults', async () => {
    const { pair } = await defined(`${share}${plan('on_share: true, include: [{ path: /srv/data/etc }]')}`);
    expect(pair.shared).toEqual([
      { path: '/srv/data', requireMount: true },
      { path: '/srv/more', requireMount: false },
    ]);
    expect(pair.backup.plans[0]?.onShare).toBe(true);
  });

  it.each([
    ['shared: [{ path: /var/lib }]\n', '/var/lib belongs to each host itself and cannot be shared'],
    ['shared: [{ path: /var/lib/pairctl/app }]\n', 'belongs to each host itself'],
    ['shared: [{ path: /srv }, { path: /srv/x }]\n', '/srv/x is shared twice (/srv)'],
    ['shared: [{ path: /srv }, { path: /srv/ }]\n', '/srv is shared twice (/srv)'],
    [
      `${share}mirror: [{ path: /srv/data, every: 1h }]\n`,
      'the mirror /srv/data carries the shared /srv/data',
    ],
    [
      `${share}mirror: [{ path: /srv/data/x, every: 1h }]\n`,
      'the mirror /srv/data/x carries the shared /srv/data',
    ],
    [
      `${share}mirror: [{ path: /srv, every: 1h, exclude: [/more/] }]\n`,
      'the mirror /srv carries the shared /srv/data, which is the same on both hosts (write exclude: [/data/] here)',
    ],
    [
      `${share}backup: { directory: /srv/data/backups }\n`,
      'the backup directory /srv/data/backups and the shared',
    ],
    [`${share}${plan('include: [{ path: /srv/data/x }]')}`, '/srv/data/x is on a shared file system'],
    [
      `${share}${plan('on_share: true, include: [{ path: /etc/app }]')}`,
      '/etc/app is on no shared file system',
    ],
    [plan('on_share: true, include: [{ path: /etc/app }]'), 'plan p: nothing is shared'],
    [
      `${share}databases: [{ name: d, sqlite: { path: /srv/data/x.db } }]\n${plan('include: [d]')}`,
      '/srv/data/x.db is on a shared file system',
    ],
  ])('%s', async (text, message) => {
    const found = await problems(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(message);
  });

  it('leave a mirror alone that excludes them', async () => {
    expect(
      await problems(`${share}mirror: [{ path: /srv, every: 1h, exclude: [/data/, /more/] }]\n`),
    ).toEqual([]);
  });
});
