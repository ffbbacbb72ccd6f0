import { isWithin } from '../paths.ts';

/** Trees that belong to the operating system as a whole; what an application keeps below them may be its own. */
const whole = ['/', '/etc', '/root', '/usr', '/usr/local', '/var', '/var/lib', '/var/log', '/var/spool'];

/** Trees in which nothing is an application's. */
const throughout = [
  ...[
    '/bin',
    '/boot',
    '/dev',
    '/lib',
    '/lib32',
    '/lib64',
    '/libx32',
    '/proc',
    '/run',
    '/sbin',
    '/sys',
    '/tmp',
    '/lost+found',
  ],
  ...[
    '/usr/bin',
    '/usr/lib',
    '/usr/lib32',
    '/usr/lib64',
    '/usr/libexec',
    '/usr/sbin',
    '/usr/share',
    '/usr/include',
  ],
  ...['/var/cache', '/var/lock', '/var/log/journal', '/var/run', '/var/spool/cron', '/var/tmp'],
  ...['/var/lib/apt', '/var/lib/dpkg', '/var/lib/rpm', '/var/lib/systemd', '/root/.ssh'],
  ...[
    '/etc/cron.d',
    '/etc/fstab',
    '/etc/hostname',
    '/etc/machine-id',
    '/etc/network',
    '/etc/netplan',
    '/etc/pam.d',
  ],
  ...['/etc/passwd', '/etc/shadow', '/etc/group', '/etc/ssh', '/etc/systemd', '/etc/NetworkManager'],
];

/** pairctl's own places on a host (docs/host-program.md). */
export const ownPlaces = [
  '/etc/pairctl',
  '/usr/local/lib/pairctl',
  '/var/lib/pairctl',
  '/var/log/pairctl',
] as const;

/** The tree of the operating system that a path is, or is part of. */
export function systemTree(path: string): string | undefined {
  if (whole.includes(path)) return path;
  return throughout.find((tree) => isWithin(path, tree));
}
