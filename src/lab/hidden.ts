import { existsSync, linkSync, lstatSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { must } from './system.ts';

/** What a host must not inherit from this machine: identity, passwords, jobs, proxies, programs beside Debian's, and anything of pairctl's own. */
const always: readonly string[] = [
  '/etc/machine-id',
  '/var/lib/dbus',
  ...['credential.secret', 'linger', 'random-seed', 'timers'].map((state) => `/var/lib/systemd/${state}`),
  '/etc/hostname',
  '/etc/hosts',
  '/etc/fstab',
  '/etc/crontab',
  ...['d', 'hourly', 'daily', 'weekly', 'monthly'].map((when) => `/etc/cron.${when}`),
  '/var/spool/cron',
  '/etc/systemd/system',
  ...['0', '1', '2', '3', '4', '5', '6', 'S'].map((level) => `/etc/rc${level}.d`),
  '/etc/ssh',
  '/etc/sudoers',
  '/etc/sudoers.d',
  '/etc/ssl/private',
  '/etc/apt/auth.conf',
  '/etc/apt/auth.conf.d',
  '/etc/environment',
  '/etc/environment.d',
  '/etc/profile.d',
  '/etc/netns',
  '/etc/pairctl',
  '/var/lib/pairctl',
  '/var/cache/pairctl-lab',
  '/var/log',
  '/var/mail',
  '/var/spool/mail',
  '/var/backups',
  '/usr/local',
  '/usr/sbin/policy-rc.d',
  '/etc/bind',
  '/var/lib/bind',
];

const system: Readonly<Record<string, readonly string[]>> = {
  '/': 'bin boot dev etc lib lib32 lib64 libx32 proc run sbin sys usr var'.split(' '),
  '/var/lib': 'apt dbus dpkg logrotate misc pam private shells.state sudo systemd ucf'.split(' '),
};

/**
 * Makes a layer of whiteouts: a character device 0/0 hides what lies below it (kernel documentation, overlayfs), and one may have any number of names.
 * What servers left that run on this machine is hidden only where `base` has none of its own: there it belongs to a server that was installed for the lab.
 */
export async function hide(layer: string, base: string, more: readonly string[]): Promise<void> {
  const whiteout = `${layer}.whiteout`;
  await must(['mknod', whiteout, 'c', '0', '0']);
  mkdirSync(layer);
  const strangers = Object.entries(system).flatMap(([folder, known]) =>
    (existsSync(folder) ? readdirSync(folder) : [])
      .filter((name) => !known.includes(name))
      .map((name) => join(folder, name))
      .filter((path) => folder === '/' || !existsSync(join(base, path))),
  );
  const paths = new Set([...always, ...strangers, ...more]);
  for (const path of [...paths].sort()) {
    if (!isThere(path) && !isThere(join(base, path))) continue;
    if (ancestors(path).some((above) => paths.has(above))) continue;
    mkdirSync(dirname(join(layer, path)), { recursive: true });
    linkSync(whiteout, join(layer, path));
  }
}

function ancestors(path: string): readonly string[] {
  const above = dirname(path);
  return above === '/' || above === '.' ? [] : [above, ...ancestors(above)];
}

/** Also of a link that leads nowhere. */
function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
