import type { Inventory } from '../model/inventory.ts';

/** Who is who in this run, for plays that name hosts by role. */
export interface Cast {
  readonly primary: string;
  readonly standby: string;
}

/** The hosts that a play's `hosts:` names: roles, `both` or `all` (of the pair), groups, host names, or a comma separated or written list of these; undefined names what is none. */
export function selectHosts(
  hosts: string | readonly string[],
  inventory: Inventory,
  cast: Cast,
): { readonly hosts: readonly string[]; readonly unknown: readonly string[] } {
  const words = (typeof hosts === 'string' ? hosts.split(/[,:]/) : hosts)
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const unknown: string[] = [];
  const found = words.flatMap((word): readonly string[] => {
    if (word === 'primary') return [cast.primary];
    if (word === 'standby') return [cast.standby];
    if (word === 'both' || word === 'all') return [cast.primary, cast.standby];
    if (word === 'localhost' || inventory.hosts[word] !== undefined) return [word];
    const group = inventory.groups[word];
    if (group !== undefined) return group;
    unknown.push(word);
    return [];
  });
  return { hosts: [...new Set(found)], unknown };
}
