import type { PairContext, MirrorView, Rule } from './context.ts';
import { mirrorsOf } from './context.ts';
import { isExcluded, isWithin } from '../paths.ts';

/** What makes a host itself (machine-id(5), sshd(8), fstab(5), hostname(5)): with the other's, it does not boot, answer or name itself as before. */
const identity = [
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

/** A mirror of a system's tree, where it is allowed, that would put the primary's identity in place of the standby's. */
const identityCarried: Rule<PairContext> = (context) =>
  mirrorsOf(context).flatMap((mirror) => {
    const carried = mirror.allowSystem ? identity.filter((place) => lands(mirror, place)) : [];
    if (carried.length === 0) return [];
    return [
      context.at.problem(
        ['mirror', mirror.index, 'path'],
        `the mirror ${mirror.path} would replace what makes the standby itself: ${carried.join(', ')}`,
        hint(mirror, carried),
      ),
    ];
  });

/** Only what lands in its own place on the receiving host does harm; a copy of /etc elsewhere does none. */
function lands({ standbyPath, exclude }: MirrorView, place: string): boolean {
  if (isWithin(standbyPath, place)) return true;
  return (
    isWithin(place, standbyPath) &&
    !isExcluded(place, standbyPath, exclude) &&
    !exclude.includes(pattern(standbyPath, place))
  );
}

function hint({ standbyPath }: MirrorView, carried: readonly string[]): string {
  if (carried.some((place) => isWithin(standbyPath, place)))
    return 'remove it, unless both hosts are meant to have it alike';
  return `write exclude: [${carried.map((place) => pattern(standbyPath, place)).join(', ')}]`;
}

function pattern(top: string, place: string): string {
  return place.slice(top === '/' ? 0 : top.length);
}

export const mirrorWarnings = [identityCarried] as const;
