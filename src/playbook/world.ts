import type { Inventory } from '../model/inventory.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { Place } from '../model/problem.ts';
import type { Cast } from './hosts.ts';
import type { Path } from './template/error.ts';

/** What templates can see of a run besides what tasks registered. */
export interface World {
  readonly inventory: Inventory;
  readonly cast: Cast;
  /** Plain data: `pair`, `primary`, `standby`, `epoch`, `preview`, …; not templates. */
  readonly facts: JsonObject;
  /** By host: `reachable`, `role`, …; not templates. */
  readonly hostFacts: Readonly<Record<string, JsonObject>>;
  /** Not templates: they come from the command line. */
  readonly extraVars: JsonObject;
  /** Every name that some task registers or sets, with the hosts one of which has everybody's value because the task runs once. */
  readonly registered: ReadonlyMap<string, readonly string[]>;
  environment(name: string): string | undefined;
}

/** Variables as written in one place; their values may be templates. */
export interface Layer {
  readonly values: JsonObject;
  place(path: Path): Place | undefined;
}

/** Written variables, innermost last. */
export type Layers = readonly Layer[];

/** Stands for an argument that is to be left out: `default(omit)`. Of no use outside this process. */
export const omit = `\u2064pairctl-omit-${crypto.randomUUID()}\u2064`;

/** Names that only the tool gives a value: nothing written, registered or given on the command line can take their place. */
const magicNames: ReadonlySet<string> = new Set([
  'inventory_hostname',
  'inventory_hostname_short',
  'group_names',
  'groups',
  'host',
  'hostvars',
  'service_address',
  'peer_address',
  'omit',
  'ansible_check_mode',
  'ansible_play_hosts',
  'play_hosts',
]);

/** Whether a name is the tool's own: a fact of the run or one of the names above. */
export function isReserved(world: World, name: string): boolean {
  return magicNames.has(name) || Object.hasOwn(world.facts, name);
}

/** What the tool itself says of a host or the run under a name; undefined when it says nothing. */
export function magic(world: World, name: string, host: string): Json | undefined {
  const known = own(world.inventory.hosts, host);
  switch (name) {
    case 'inventory_hostname':
      return host;
    case 'inventory_hostname_short':
      return host.split('.')[0] ?? host;
    case 'groups':
      return groups(world);
    case 'group_names':
      return Object.entries(world.inventory.groups).flatMap(([group, hosts]) =>
        hosts.includes(host) ? [group] : [],
      );
    case 'address':
      return known?.address;
    case 'service_address':
      return known?.serviceAddress;
    case 'peer_address':
      return known?.peerAddress;
    case 'host':
      return aboutHost(world, host);
    case 'omit':
      return omit;
    case 'ansible_check_mode':
      return world.facts['preview'] === true;
    default:
      return own(own(world.hostFacts, host) ?? {}, name);
  }
}

function groups(world: World): JsonObject {
  const { primary, standby } = world.cast;
  return {
    all: Object.keys(world.inventory.hosts),
    primary: [primary],
    standby: [standby],
    ...Object.fromEntries(Object.entries(world.inventory.groups).map(([name, hosts]) => [name, [...hosts]])),
  };
}

function aboutHost(world: World, name: string): JsonObject {
  const host = own(world.inventory.hosts, name);
  return {
    ...own(world.hostFacts, name),
    name,
    ...(host === undefined
      ? {}
      : {
          address: host.address,
          service_address: host.serviceAddress,
          peer_address: host.peerAddress,
          vars: host.vars,
        }),
  };
}

/** Every name that has a value on some host or may get one; what is written in plays and tasks is not among them. */
export function knownNames(world: World): ReadonlySet<string> {
  return new Set([...namesOn(world, Object.keys(world.inventory.hosts)), ...world.registered.keys(), 'item']);
}

/** Names that the inventory, the tool and the command line give a value on these hosts. */
export function namesOn(world: World, hosts: readonly string[]): readonly string[] {
  return [
    ...magicNames,
    'address',
    ...Object.keys(world.extraVars),
    ...Object.keys(world.facts),
    ...Object.keys(world.inventory.vars),
    ...hosts.flatMap((host) => [
      ...Object.keys(own(world.inventory.hosts, host)?.vars ?? {}),
      ...Object.keys(own(world.hostFacts, host) ?? {}),
    ]),
  ];
}

/** An own entry of a record: what an object inherits, such as `constructor`, is none. */
export function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
