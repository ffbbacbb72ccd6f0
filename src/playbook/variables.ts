import type { Inventory, InventoryHost } from '../model/inventory.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { Scope } from '../model/task.ts';
import { identifiers, isTemplate, renderData, TemplateError, type Lookup } from './template.ts';

/** A value that will only be known after apply. */
export class NotYet extends Error {
  override readonly name = 'NotYet';
}

/** What templates can see of a run besides what tasks registered. */
export interface World {
  readonly inventory: Inventory;
  /** Plain data: `pair`, `primary`, `standby`, `epoch`, `preview`, …; not templates. */
  readonly facts: JsonObject;
  /** By host: `reachable`, `role`, …; not templates. */
  readonly hostFacts: Readonly<Record<string, JsonObject>>;
  readonly extraVars: JsonObject;
  /** Every name that some task registers or sets. */
  readonly registered: ReadonlySet<string>;
}

/** Layers of written variables, innermost last; their values may be templates. */
export type Layers = readonly JsonObject[];

/**
 * Finds a variable as Ansible's precedence has it, from strong to weak: extra vars, loop variables, what tasks registered, vars of task, block and play, the host's, facts.
 * Written variables are rendered when they are used; what a host printed never is.
 */
export function lookupIn(world: World, scope: Scope, layers: Layers, local: JsonObject): Lookup {
  const rendering: string[] = [];
  const lookup: Lookup = (name) => {
    const extra = world.extraVars[name];
    if (extra !== undefined) return extra;
    const own = local[name];
    if (own !== undefined) return own;
    if (world.registered.has(name)) {
      if (scope.isUnknown(scope.host, name)) throw new NotYet(`${name} of ${scope.host}`);
      const value = scope.registered(scope.host, name);
      if (value !== undefined) return value;
    }
    const written =
      layers.findLast((layer) => layer[name] !== undefined)?.[name] ??
      world.inventory.hosts[scope.host]?.vars[name] ??
      world.inventory.vars[name];
    if (written !== undefined) return renderWritten(name, written);
    if (name === 'hostvars') return hostvars(world, scope);
    return magic(world, scope, name) ?? world.facts[name];
  };
  const renderWritten = (name: string, written: Json): Json => {
    if (rendering.includes(name))
      throw new TemplateError(`variable ${name} refers to itself: ${[...rendering, name].join(' → ')}`);
    rendering.push(name);
    try {
      return renderData(written, lookup);
    } finally {
      rendering.pop();
    }
  };
  return lookup;
}

function magic(world: World, scope: Scope, name: string): Json | undefined {
  switch (name) {
    case 'inventory_hostname':
      return scope.host;
    case 'groups':
      return Object.fromEntries(
        Object.entries(world.inventory.groups).map(([group, hosts]) => [group, [...hosts]]),
      );
    default:
      return world.hostFacts[scope.host]?.[name];
  }
}

/** All hosts with their variables, facts and what they registered; one that is unknown makes the whole unknown only when it is used, see `mentionsUnknown`. */
function hostvars(world: World, scope: Scope): JsonObject {
  return Object.fromEntries(
    Object.values(world.inventory.hosts).map((host) => {
      const registered = [...world.registered].flatMap((name) => {
        const value = scope.registered(host.name, name);
        return value === undefined ? [] : [[name, value] as const];
      });
      return [
        host.name,
        {
          ...addresses(host),
          ...host.vars,
          ...world.hostFacts[host.name],
          ...Object.fromEntries(registered),
        },
      ];
    }),
  );
}

function addresses(host: InventoryHost): JsonObject {
  return {
    inventory_hostname: host.name,
    address: host.address,
    service_address: host.serviceAddress,
    peer_address: host.peerAddress,
  };
}

/** Throws `NotYet` when a text reaches for another host's value that is not known yet. */
export function requireKnown(world: World, scope: Scope, text: string): void {
  const names = identifiers(text);
  if (!names.includes('hostvars')) return;
  for (const name of names)
    if (world.registered.has(name))
      for (const host of Object.keys(world.inventory.hosts))
        if (text.includes(host) && scope.isUnknown(host, name)) throw new NotYet(`${name} of ${host}`);
}

/** Registered names that written data refer to, also through written variables. */
export function mentions(
  world: Pick<World, 'registered'>,
  value: Json | undefined,
  layers: Layers,
  bare = false,
): readonly string[] {
  const found = new Set<string>();
  const seen = new Set<string>();
  const visit = (inner: Json | undefined, expression: boolean): void => {
    if (typeof inner === 'string') {
      if (!expression && !isTemplate(inner)) return;
      for (const name of identifiers(inner)) {
        if (world.registered.has(name)) found.add(name);
        if (seen.has(name)) continue;
        seen.add(name);
        for (const layer of layers) visit(layer[name], false);
      }
    } else if (Array.isArray(inner)) for (const each of inner as readonly Json[]) visit(each, expression);
    else if (typeof inner === 'object' && inner !== null)
      for (const each of Object.values(inner as JsonObject)) visit(each, expression);
  };
  visit(value, bare);
  return [...found];
}
