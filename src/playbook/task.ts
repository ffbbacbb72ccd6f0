import type { Json, JsonObject } from '../model/json.ts';
import type { WrittenTask } from '../model/playbook.ts';
import type { Resolved, ResolvedItem, Scope, Task } from '../model/task.ts';
import { renderName } from './name.ts';
import { display, evaluate, render, renderData, TemplateError, type Lookup } from './template.ts';
import { lookupIn, mentions, NotYet, requireKnown, type Layers, type World } from './variables.ts';

/** Keywords that a task takes from the block or play around it. */
export interface Inherited {
  readonly when: readonly (string | boolean)[];
  readonly layers: Layers;
  readonly tags: readonly string[];
  readonly becomeUser?: string;
  readonly ignoreErrors: boolean;
  readonly ignoreUnreachable: boolean;
}

export interface Written {
  readonly id: string;
  readonly host: string;
  readonly forHost: string;
  readonly module: string;
  /** Arguments, or the text of the short form under its own argument's name. */
  readonly args: Json;
  readonly task: WrittenTask;
  readonly inherited: Inherited;
  readonly notify: readonly string[];
}

/** The task as the engine sees it: data, and functions that evaluate its templates when their values are known. */
export function makeTask(world: World, written: Written): Task {
  const { task, inherited } = written;
  const layers = task.vars === undefined ? inherited.layers : [...inherited.layers, task.vars];
  const conditions = [...inherited.when, ...list(task.when)];
  const expressions = [conditions, list(task.until), list(task.failed_when), list(task.changed_when)] as Json;
  const loop = task.loop ?? (task['with_items'] as Json | undefined);
  const own = task.register;
  const reads = new Set([
    ...mentions(world, written.args, layers),
    ...mentions(world, typeof loop === 'string' ? loop : loop, layers),
    ...mentions(world, expressions, layers, true),
  ]);
  if (own !== undefined) reads.delete(own);
  return {
    id: written.id,
    host: written.host,
    forHost: written.forHost,
    name:
      task.name === undefined
        ? written.id.slice(written.host.length + 1)
        : renderName(world, written.forHost, layers, task.name),
    module: written.module,
    tags: inherited.tags,
    reads: [...reads],
    facts: written.module === 'set_fact' ? Object.keys((written.args ?? {}) as JsonObject) : [],
    notify: written.notify.map((name) => renderName(world, written.forHost, inherited.layers, name)),
    ignoreErrors: inherited.ignoreErrors || task.ignore_errors === true,
    ignoreUnreachable: inherited.ignoreUnreachable || task.ignore_unreachable === true,
    owned: task.owned === true,
    ...(own === undefined ? {} : { register: own }),
    ...(task.become_user === undefined && inherited.becomeUser === undefined
      ? {}
      : { becomeUser: task.become_user ?? inherited.becomeUser ?? 'root' }),
    ...(task.timeout === undefined ? {} : { timeoutSeconds: Number(task.timeout) }),
    ...retry(world, written, layers),
    ...judge(world, written, layers),
    resolve: (scope) => guarded(() => resolve(world, written, layers, conditions, loop, scope)),
  };
}

function resolve(
  world: World,
  written: Written,
  layers: Layers,
  conditions: readonly (string | boolean)[],
  loop: Json | undefined,
  scope: Scope,
): Resolved {
  requireKnown(world, scope, JSON.stringify([conditions, loop ?? null]));
  const { loop_control: control } = written.task;
  const items = loop === undefined ? undefined : loopItems(loop, lookupIn(world, scope, layers, {}));
  if (items === undefined) {
    const lookup = lookupIn(world, scope, layers, {});
    const failing = unmet(conditions, lookup);
    if (failing !== undefined) return { kind: 'skip', why: failing };
    requireKnown(world, scope, JSON.stringify(written.args));
    return { kind: 'ready', items: [{ args: renderArgs(written.args, lookup) }] };
  }
  requireKnown(world, scope, JSON.stringify(written.args));
  const ready: ResolvedItem[] = [];
  for (const [index, item] of items.entries()) {
    const local = {
      [control?.loop_var ?? 'item']: item,
      ...(control?.index_var === undefined ? {} : { [control.index_var]: index }),
    };
    const lookup = lookupIn(world, scope, layers, local);
    if (unmet(conditions, lookup) !== undefined) continue;
    const label =
      control?.label === undefined ? labelOf(item, index) : display(render(control.label, lookup));
    ready.push({ label, args: renderArgs(written.args, lookup) });
  }
  return ready.length === 0 ? { kind: 'skip', why: 'no items' } : { kind: 'ready', items: ready };
}

function renderArgs(args: Json, lookup: Lookup): JsonObject {
  const rendered = renderData(args, lookup);
  if (typeof rendered !== 'object' || rendered === null || Array.isArray(rendered))
    throw new TemplateError('the arguments are no mapping');
  return omitted(rendered as JsonObject);
}

/** An argument that renders to nothing is left out: `default(omit)` and `none` mean the module's own default. */
function omitted(args: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(args).filter(([, value]) => value !== null && value !== undefined),
  );
}

function loopItems(loop: Json, lookup: Lookup): readonly Json[] {
  const items = renderData(loop, lookup);
  if (!Array.isArray(items)) throw new TemplateError('loop wants a list');
  return items as readonly Json[];
}

function labelOf(item: Json, index: number): string {
  if (typeof item === 'string' || typeof item === 'number') return String(item);
  const object =
    typeof item === 'object' && item !== null && !Array.isArray(item) ? (item as JsonObject) : {};
  const name = object['name'] ?? object['path'] ?? object['unit'];
  return typeof name === 'string' ? name : `item ${String(index + 1)}`;
}

/** The first condition that does not hold, in words; undefined when all do. */
function unmet(conditions: readonly (string | boolean)[], lookup: Lookup): string | undefined {
  for (const condition of conditions) {
    if (condition === true) continue;
    if (condition === false || !truthy(evaluate(condition, lookup))) return `when: ${String(condition)}`;
  }
  return undefined;
}

function truthy(value: Json): boolean {
  return !(
    value === null ||
    value === false ||
    value === 0 ||
    value === '' ||
    (Array.isArray(value) && value.length === 0)
  );
}

function retry(world: World, written: Written, layers: Layers): Pick<Task, 'retry'> {
  const { until, retries, delay } = written.task;
  if (until === undefined && retries === undefined) return {};
  return {
    retry: {
      retries: Number(retries ?? 3),
      delaySeconds: Number(delay ?? 5),
      done: (scope, value) =>
        until === undefined ||
        unmet(list(until), lookupIn(world, scope, layers, registeredAs(written, value))) === undefined,
    },
  };
}

function judge(world: World, written: Written, layers: Layers): Pick<Task, 'judge'> {
  const { failed_when: failed, changed_when: changed } = written.task;
  if (failed === undefined && changed === undefined) return {};
  return {
    judge: (scope, value) => {
      const lookup = lookupIn(world, scope, layers, registeredAs(written, value));
      return {
        ...(failed === undefined ? {} : { failed: unmet(list(failed), lookup) === undefined }),
        ...(changed === undefined ? {} : { changed: unmet(list(changed), lookup) === undefined }),
      };
    },
  };
}

function registeredAs(written: Written, value: Json): JsonObject {
  return written.task.register === undefined ? {} : { [written.task.register]: value };
}

function guarded(work: () => Resolved): Resolved {
  try {
    return work();
  } catch (error) {
    if (error instanceof NotYet) return { kind: 'later', what: error.message };
    if (error instanceof TemplateError) return { kind: 'invalid', message: error.message };
    throw error;
  }
}

function list<T extends string | boolean>(value: T | readonly T[] | undefined): readonly T[] {
  if (value === undefined) return [];
  return (Array.isArray(value) ? value : [value]) as readonly T[];
}
