/** What a host is to its pair. Who holds which role now is recorded on the hosts themselves. */
export type Role = 'primary' | 'standby';

/** A role and the epoch at which it was taken; the epoch is a whole number that grows by one at every change of roles. */
export interface RoleRecord {
  readonly role: Role;
  readonly epoch: number;
}

/** The other role. */
export function otherRole(role: Role): Role {
  return role === 'primary' ? 'standby' : 'primary';
}

/** Reads one line of `/var/lib/pairctl/PAIR/role`, such as `primary 7`; undefined when it is anything else. */
export function parseRole(text: string): RoleRecord | undefined {
  const match = /^(primary|standby) ([1-9][0-9]{0,14})\n?$/.exec(text);
  if (match === null) return undefined;
  return { role: match[1] as Role, epoch: Number(match[2]) };
}

/** The line that `parseRole` reads, with its final newline. */
export function displayRole(record: RoleRecord): string {
  return `${record.role} ${String(record.epoch)}\n`;
}

/** Who is who, as far as the records of both hosts tell. */
export type Roles =
  | { readonly kind: 'unset' }
  /** A change of roles was begun and not finished: `from` stepped down at `epoch`, and `to` has not taken over. Nobody is primary. */
  | { readonly kind: 'open'; readonly from: string; readonly to: string; readonly epoch: number }
  | {
      readonly kind: 'known';
      readonly primary: string;
      readonly epoch: number;
      readonly outdated: readonly string[];
      /** The primary answers and holds no role, although the standby has been one since it served: its disk is not the one that did. */
      readonly forgotten?: true;
    }
  | {
      readonly kind: 'conflict';
      readonly hosts: readonly string[];
      readonly epoch: number;
      readonly why: string;
    };

/**
 * Merges the records of both hosts by the one rule: the higher epoch is right.
 * `outdated` lists the hosts whose record must be rewritten; a host that could not be asked is simply not in `records`. `blank` are those that were
 * asked, and hold no role although the other one's disk shows that the pair was in service.
 */
export function mergeRoles(
  names: readonly [string, string],
  records: Readonly<Record<string, RoleRecord | undefined>>,
  blank: readonly string[] = [],
): Roles {
  const known = names.flatMap((name) => {
    const record = records[name];
    return record === undefined ? [] : [{ name, ...record }];
  });
  const epoch = Math.max(0, ...known.map((k) => k.epoch));
  if (epoch === 0) return { kind: 'unset' };
  const newest = known.filter((k) => k.epoch === epoch);
  const primaries = newest.filter((k) => k.role === 'primary').map((k) => k.name);
  if (primaries.length > 1)
    return {
      kind: 'conflict',
      hosts: primaries,
      epoch,
      why: `both hosts say primary at epoch ${String(epoch)}`,
    };
  if (primaries.length === 0 && newest.length > 1)
    return {
      kind: 'conflict',
      hosts: newest.map((k) => k.name),
      epoch,
      why: `both hosts say standby at epoch ${String(epoch)}`,
    };
  const [first] = newest;
  const other = names.find((name) => name !== first?.name) ?? names[0];
  const [only = other] = primaries;
  // The one host at the newest epoch stepped down, and the other one's own record says that it never took over.
  if (primaries.length === 0 && first !== undefined && records[other]?.role === 'standby')
    return { kind: 'open', from: first.name, to: other, epoch };
  const primary = only;
  const outdated = known
    .filter((k) => k.epoch !== epoch || k.role !== (k.name === primary ? 'primary' : 'standby'))
    .map((k) => k.name);
  return { kind: 'known', primary, epoch, outdated, ...(blank.includes(primary) ? { forgotten: true } : {}) };
}

/** What a host's disk knows of roles: its own, and whether it ever saw a primary. */
export interface Remembered {
  readonly record: RoleRecord | undefined;
  readonly active: boolean;
}

/** The hosts that answered and hold no role, although the other one does, and not only from a first apply that was cut off: it saw a primary, or roles have changed. */
export function blankHosts(answered: Readonly<Record<string, Remembered>>): readonly string[] {
  const inService = Object.values(answered).some(
    ({ record, active }) => record !== undefined && (active || record.epoch > 1),
  );
  return Object.keys(answered).filter((name) => inService && answered[name]?.record === undefined);
}

/** What is wrong with a primary that has forgotten that it is one. */
export function forgottenWords({
  primary,
  epoch,
}: {
  readonly primary: string;
  readonly epoch: number;
}): string {
  return `${primary} answers and knows of no role, and the other host has been its standby since epoch ${String(epoch)}: its disk is an empty one, or another one's`;
}
