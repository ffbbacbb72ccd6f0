import type { Json, JsonObject } from '../model/json.ts';
import type { Scope } from '../model/task.ts';
import { NotYet, TemplateError } from './template/error.ts';
import { renderData } from './template/render.ts';
import type { Variables } from './template/variables.ts';
import { isReserved, magic, namesOn, own, type Layers, type World } from './world.ts';

/**
 * The variables of one task on one host, by Ansible's precedence from strong to weak: what the tool itself says of run and host, extra vars, loop variables, what tasks registered or set, vars of task,
 * blocks and play (files of the play before its own), the pair's, the host's with its groups', the inventory's, and what was found out about the host.
 * Written variables are rendered when they are used, once; what a host printed never is.
 */
export function variablesOf(world: World, scope: Scope, layers: Layers, local: JsonObject = {}): Variables {
  const rendered = new Map<string, () => Json | undefined>();
  const rendering: string[] = [];
  const others = new Map<string, Variables>();

  const find = (name: string): Json | undefined => {
    if (isReserved(world, name))
      return first(own(world.facts, name), own(local, name), magic(world, name, scope.host));
    const strong = first(own(world.extraVars, name), own(local, name));
    if (strong !== undefined) return strong;
    const said = registered(world, scope, name);
    if (said !== undefined) return said;
    const layer = layers.findLast(({ values }) => own(values, name) !== undefined);
    if (layer !== undefined)
      return written(name, own(layer.values, name) ?? null, (path) => layer.place([name, ...path]));
    const inventory = first(
      own(own(world.inventory.hosts, scope.host)?.vars ?? {}, name),
      own(world.inventory.vars, name),
    );
    if (inventory !== undefined) return written(name, inventory, () => undefined);
    return magic(world, name, scope.host);
  };
  const written = (
    name: string,
    value: Json,
    place: (path: TemplateError['path']) => TemplateError['place'],
  ): Json => {
    if (rendering.includes(name))
      throw new TemplateError(`variable ${name} refers to itself: ${[...rendering, name].join(' → ')}`);
    rendering.push(name);
    try {
      return renderData(value, variables);
    } catch (error) {
      if (error instanceof TemplateError) error.place ??= place(error.path);
      throw error;
    } finally {
      rendering.pop();
    }
  };
  const variables: Variables = {
    get(name) {
      const known = rendered.get(name);
      if (known !== undefined) return known();
      const found = attempt(() => find(name));
      if (!rendering.includes(name)) rendered.set(name, found);
      return found();
    },
    hosts: Object.keys(world.inventory.hosts),
    of(host) {
      if (own(world.inventory.hosts, host) === undefined) return undefined;
      const known = others.get(host) ?? variablesOf(world, { ...scopeOf(scope), host }, []);
      others.set(host, known);
      return known;
    },
    names: () => [
      ...namesOn(world, [scope.host]),
      ...world.registered.keys(),
      ...layers.flatMap(({ values }) => Object.keys(values)),
      ...Object.keys(local),
    ],
    why: (name) =>
      world.registered.has(name) ? `no task that sets it has run for ${scope.host}` : undefined,
    environment: (name) => world.environment(name),
  };
  return variables;
}

/** What is known before anything is run: a registered value is not. */
export function staticVariables(
  world: World,
  host: string,
  layers: Layers,
  local: JsonObject = {},
): Variables {
  return variablesOf(world, { host, registered: () => undefined, isUnknown: () => true }, layers, local);
}

function registered(world: World, scope: Scope, name: string): Json | undefined {
  const shared = world.registered.get(name);
  if (shared === undefined) return undefined;
  for (const host of [scope.host, ...shared]) {
    if (scope.isUnknown(host, name)) throw new NotYet(`${name} of ${host}`);
    const value = scope.registered(host, name);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** The first that is defined; none (null) is a value. */
function first(...values: readonly (Json | undefined)[]): Json | undefined {
  return values.find((value) => value !== undefined);
}

/** A scope's functions, free of the object that they came with. */
function scopeOf(scope: Scope): Omit<Scope, 'host'> {
  return {
    registered: (host, name) => scope.registered(host, name),
    isUnknown: (host, name) => scope.isUnknown(host, name),
  };
}

/** The outcome of some work as a function that gives it again, value or error. */
function attempt<T>(work: () => T): () => T {
  try {
    const value = work();
    return () => value;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}
