import { describe, expect, it } from 'vitest';
import { problems, warnings } from './support.ts';

const all =
  '/machine-id, /hostname, /hosts, /fstab, /crypttab, /resolv.conf, /network, /netplan, /NetworkManager, /systemd/network, /ssh/ssh_host_*';
const etc = (exclude: string, more = '') =>
  `mirror:\n  - { path: /etc, every: 1h, allow_system: true, exclude: [${exclude}]${more} }\n`;

describe('a mirror of /etc that is allowed', () => {
  it('warns of what makes a host itself, and is silent once the hint is followed', async () => {
    const said = await warnings(etc('/pairctl/'));
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/would replace what makes the standby itself: \/etc\/machine-id, /);
    expect(said[0]).toContain(`(write exclude: [${all}])`);
    const quoted = all.split(', ').map((one) => `"${one}"`);
    expect(await warnings(etc(['/pairctl/', ...quoted].join(', ')))).toEqual([]);
  });

  it('names only what is still carried', async () => {
    const rest = all
      .split(', ')
      .filter((one) => one !== '/fstab')
      .map((one) => `"${one}"`);
    expect(await warnings(etc(['/pairctl/', ...rest].join(', ')))).toEqual([
      'pair.yml:5:13 the mirror /etc would replace what makes the standby itself: /etc/fstab (write exclude: [/fstab])',
    ]);
  });

  it('a copy elsewhere harms nobody; an application’s own directory is no identity', async () => {
    expect(await warnings(etc('/pairctl/', ', standby_path: /srv/copy/etc'))).toEqual([]);
    expect(await warnings('mirror: [{ path: /etc/nginx, every: 1h, allow_system: true }]\n')).toEqual([]);
  });

  it('without allow_system it stays an error', async () => {
    expect(await problems('mirror: [{ path: /etc, every: 1h, exclude: [/pairctl/] }]\n')).not.toEqual([]);
  });
});
