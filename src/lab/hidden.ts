import { existsSync, readdirSync } from 'node:fs';

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
 * Paths of this machine that its lab hosts must not see. Those that begin with `-` are hidden only where the hosts' own base does not have them: data of
 * servers that run on this machine, beside those of servers that were installed for the lab.
 */
export function hiddenPaths(): readonly string[] {
  const strangers = Object.entries(system).flatMap(([folder, known]) =>
    (existsSync(folder) ? readdirSync(folder) : [])
      .filter((name) => !known.includes(name))
      .map((name) => (folder === '/' ? `/${name}` : `-${folder}/${name}`)),
  );
  return [...new Set([...always, ...strangers])];
}
