import { isWithin } from './paths.ts';

/** What makes a host itself (machine-id(5), sshd(8), fstab(5), hostname(5)): with the other's, it does not boot, answer or name itself as before. */
export const identity = [
  '/etc/machine-id',
  '/etc/hostname',
  '/etc/hosts',
  '/etc/fstab',
  '/etc/crypttab',
  '/etc/resolv.conf',
  '/etc/network',
  '/etc/netplan',
  '/etc/NetworkManager',
  '/etc/systemd/network',
  '/etc/ssh/ssh_host_*',
  '/var/lib/dbus/machine-id',
] as const;

/** Patterns for rsync that leave out of a mirror what would land in the place of the standby's own identity; a copy elsewhere harms nobody. Path normalized. */
export function identityPatterns(standbyPath: string): readonly string[] {
  return identity
    .filter((place) => place !== standbyPath && isWithin(place, standbyPath))
    .map((place) => place.slice(standbyPath === '/' ? 0 : standbyPath.length));
}
