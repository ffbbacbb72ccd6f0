import type { Problem } from '../../model/problem.ts';
import { hostPattern } from '../schema/parts.ts';
import { nearest } from '../validate/nearest.ts';
import { addressFault } from './address.ts';
import { maxProblems } from '../validate/validate.ts';
import { entriesOf, knownHosts, type InventoryContext, type Rule } from './context.ts';

/** Words that plays use for roles. */
const reserved = ['primary', 'standby', 'both', 'all', 'localhost'];

/** Numbers that look like addresses and are none. */
const addresses: Rule<InventoryContext> = ({ inventory, at }) =>
  Object.entries(inventory.hosts ?? {}).flatMap(([name, host]) => [
    ...faultAt(name, () => at.keyProblem(['hosts', name], `${name} ${addressFault(name) ?? ''}`)),
    ...(['address', 'service_address', 'peer_address'] as const).flatMap((key) => {
      const value = host?.[key] ?? '';
      return faultAt(value, () =>
        at.problem(['hosts', name, key], `${key}: ${value} ${addressFault(value) ?? ''}`),
      );
    }),
  ]);

function faultAt(text: string, make: () => Problem): readonly Problem[] {
  return addressFault(text) === undefined ? [] : [make()];
}

/** A host called by a role's name would be taken for whoever holds the role. */
const reservedNames: Rule<InventoryContext> = ({ inventory, at }) =>
  (['hosts', 'groups'] as const).flatMap((kind) =>
    Object.keys(inventory[kind] ?? {})
      .filter((name) => reserved.includes(name))
      .map((name) =>
        at.keyProblem([kind, name], `${name} is a word of pairctl’s own in playbooks`, 'choose another name'),
      ),
  );

/** A play's `hosts:` could mean either. */
const groupNames: Rule<InventoryContext> = ({ inventory, at }) =>
  Object.keys(inventory.groups ?? {})
    .filter((name) => Object.hasOwn(inventory.hosts ?? {}, name))
    .map((name) => at.keyProblem(['groups', name], `${name} is a host and a group`, 'rename the group'));

/** Groups hold hosts of this file. */
const groupHosts: Rule<InventoryContext> = ({ inventory, at }) => {
  const { hosts } = inventory;
  if (hosts === undefined) return [];
  const unknown = Object.entries(inventory.groups ?? {}).flatMap(([name, group]) =>
    entriesOf(group.hosts)
      .filter(({ entry }) => !Object.hasOwn(hosts, entry))
      .map(({ entry, index }) => ({ entry, path: ['groups', name, 'hosts', index] })),
  );
  return unknown
    .slice(0, maxProblems)
    .map(({ entry, path }) =>
      at.problem(path, `there is no host ${JSON.stringify(entry)}`, near(entry, hosts)),
    );
};

function near(name: string, hosts: object): string {
  const found = nearest(name, Object.keys(hosts));
  return found === undefined ? knownHosts(hosts) : `did you mean ${found}?`;
}

/** `jump` leads to a host of this file or to user@address:port. */
const jumps: Rule<InventoryContext> = ({ inventory, at }) => {
  const { hosts } = inventory;
  if (hosts === undefined) return [];
  return Object.entries(hosts).flatMap(([name, host]) => {
    const jump = host?.jump;
    if (jump === undefined || Object.hasOwn(hosts, jump) || isAddress(jump)) return [];
    const hint = /[@.:]/.test(jump)
      ? 'write user@address:port; an IPv6 address in brackets'
      : near(jump, hosts);
    return [
      at.problem(
        ['hosts', name, 'jump'],
        `${JSON.stringify(jump)} is neither a host of this inventory nor user@address:port`,
        hint,
      ),
    ];
  });
};

/** `user@address:port`, at least one of user, dot or port, so that a misspelt host is not taken for a name. */
function isAddress(jump: string): boolean {
  const match =
    /^(?:([A-Za-z0-9_][A-Za-z0-9_.-]*)@)?(?:\[([0-9A-Fa-f:.]+)\]|([A-Za-z0-9.-]+))(?::([0-9]{1,5}))?$/.exec(
      jump,
    );
  if (match === null || !/[@.:]/.test(jump)) return false;
  const [, , bracketed, name, port] = match;
  const address = bracketed ?? name ?? '';
  const form = new RegExp(hostPattern, 'u').test(address) && addressFault(address) === undefined;
  return form && (port === undefined || (Number(port) >= 1 && Number(port) <= 65535));
}

/** A way that leads back to itself leads nowhere. */
const jumpCycles: Rule<InventoryContext> = ({ inventory, at }) => {
  const hosts = inventory.hosts ?? {};
  return Object.keys(hosts).flatMap((name) => {
    const way = new Set([name]);
    let next = hosts[name]?.jump;
    while (next !== undefined && Object.hasOwn(hosts, next) && !way.has(next)) {
      way.add(next);
      next = hosts[next]?.jump;
    }
    if (next !== name) return [];
    const message = `the way to ${name} leads through itself: ${[...way, name].join(' → ')}`;
    return [at.problem(['hosts', name, 'jump'], message, 'let one of them be reached directly')];
  });
};

/** Through no ssh there is nothing to jump over. */
const localSettings: Rule<InventoryContext> = ({ inventory, at }) =>
  Object.entries(inventory.hosts ?? {}).flatMap(([name, host]) =>
    host?.connection !== 'local'
      ? []
      : (['jump', 'port', 'identity_file', 'host_key'] as const)
          .filter((key) => host[key] !== undefined)
          .map((key) =>
            at.keyProblem(
              ['hosts', name, key],
              `${key} has no meaning with connection: local`,
              'remove one of the two',
            ),
          ),
  );

export const inventoryRules = [
  addresses,
  reservedNames,
  groupNames,
  groupHosts,
  jumps,
  jumpCycles,
  localSettings,
] as const;
