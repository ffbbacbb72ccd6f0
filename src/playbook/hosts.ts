import type { Inventory } from '../model/inventory.ts';

/** Who is who in this run, for plays that name hosts by role. */
export interface Cast {
  readonly primary: string;
  readonly standby: string;
}

/**
 * The hosts that `hosts:` or `--limit` names: roles, `both` or `all` (of the pair), groups, host names, `localhost`, or a list of these, also separated by commas or colons;
 * `!NAME` takes out what was found so far. `unknown` names what is none of them.
 */
export function selectHosts(
  hosts: string | readonly string[],
  inventory: Inventory,
  cast: Cast,
): { readonly hosts: readonly string[]; readonly unknown: readonly string[] } {
  const words = (typeof hosts === 'string' ? [hosts] : hosts)
    .flatMap((word) => word.split(/[,:]/))
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const unknown: string[] = [];
  let found: readonly string[] = [];
  for (const word of words) {
    const without = word.startsWith('!');
    const named = hostsNamed(without ? word.slice(1) : word, inventory, cast);
    if (named === undefined) unknown.push(word);
    else found = without ? found.filter((host) => !named.includes(host)) : [...found, ...named];
  }
  return { hosts: [...new Set(found)], unknown };
}

/** The hosts that one word stands for; undefined when it is no role, group or host. */
export function hostsNamed(word: string, inventory: Inventory, cast: Cast): readonly string[] | undefined {
  switch (word) {
    case 'primary':
      return [cast.primary];
    case 'standby':
      return [cast.standby];
    case 'both':
    case 'all':
      return [cast.primary, cast.standby];
    default:
      if (word === 'localhost' || Object.hasOwn(inventory.hosts, word)) return [word];
      return Object.hasOwn(inventory.groups, word) ? inventory.groups[word] : undefined;
  }
}

/** Every word that `hosts:` may use. */
export function hostWords(inventory: Inventory): readonly string[] {
  return [
    'primary',
    'standby',
    'all',
    'both',
    ...Object.keys(inventory.hosts),
    ...Object.keys(inventory.groups),
  ];
}
