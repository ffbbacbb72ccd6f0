import { describe, expect, it } from 'vitest';
import { defined, problems, warnings } from './support.ts';

const all =
  '/machine-id, /hostname, /hosts, /fstab, /crypttab, /resolv.conf, /network, /netplan, /NetworkManager, /systemd/network, /ssh/ssh_host_*';
const etc = (exclude: string, more = '') =>
  `mirror:\n  - { path: /etc, every: 1h, allow_system: true, exclude: [${exclude}]${more} }\n`;

const include = ', include_identity: true';

describe('a mirror of /etc that is allowed', () => {
  it('leaves out what makes a host itself, beside what is written', async () => {
    const { pair } = await defined(etc('/pairctl/, /fstab'));
    expect(pair.mirrors[0]?.exclude).toEqual([
      '/pairctl/',
      '/fstab',
      ...all.split(', ').filter((one) => one !== '/fstab'),
    ]);
    expect(await warnings(etc('/pairctl/'))).toEqual([]);
    const with_ = await defined(etc('/pairctl/', include));
    expect(with_.pair.mirrors[0]?.exclude).toEqual(['/pairctl/']);
    const beside = await defined(etc('/pairctl/', ', standby_path: /srv/copy/etc'));
    expect(beside.pair.mirrors[0]?.exclude).toEqual(['/pairctl/']);
    const ssh = await defined('mirror: [{ path: /etc/ssh, every: 1h, allow_system: true }]\n');
    expect(ssh.pair.mirrors[0]?.exclude).toEqual(['/ssh_host_*']);
  });

  it('a tree that is nothing else is carried, with a warning', async () => {
    expect(await warnings('mirror: [{ path: /etc/network, every: 1h, allow_system: true }]\n')).toEqual([
      'pair.yml:4:18 the mirror /etc/network would replace what makes the standby itself: /etc/network (remove it, unless both hosts are meant to have it alike)',
    ]);
  });

  it('include_identity carries it, with a warning', async () => {
    const said = await warnings(etc('/pairctl/', include));
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/would replace what makes the standby itself: \/etc\/machine-id, /);
    expect(said[0]).toContain('(remove include_identity, unless both hosts are meant to have it alike)');
    const quoted = all.split(', ').map((one) => `"${one}"`);
    expect(await warnings(etc(['/pairctl/', ...quoted].join(', '), include))).toEqual([]);
  });

  it('names only what is still carried', async () => {
    const rest = all
      .split(', ')
      .filter((one) => one !== '/fstab')
      .map((one) => `"${one}"`);
    expect(await warnings(etc(['/pairctl/', ...rest].join(', '), include))).toEqual([
      'pair.yml:5:13 the mirror /etc would replace what makes the standby itself: /etc/fstab (remove include_identity, unless both hosts are meant to have it alike)',
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
