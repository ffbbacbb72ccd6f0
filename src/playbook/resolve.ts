import type { Json, JsonObject } from '../model/json.ts';
import type { Resolved, ResolvedItem, Scope } from '../model/task.ts';
import { renderArguments } from './arguments.ts';
import { unmet, type Condition } from './condition.ts';
import { variablesOf } from './variables.ts';
import { displayPlace } from './source.ts';
import { NotYet, TemplateError, type Path } from './template/error.ts';
import { display } from './template/plain.ts';
import { renderData, renderText } from './template/render.ts';
import type { Variables } from './template/variables.ts';
import { shorten } from './template/words.ts';
import type { World } from './world.ts';
import type { Written } from './written.ts';

/** Resolves a task's conditions, loop and arguments with what is known now; rendered once, and never again. */
export function resolve(world: World, written: Written, local: JsonObject, scope: Scope): Resolved {
  try {
    if (written.loop === undefined) return resolveOne(world, written, local, scope);
    const items = loopItems(world, written, local, scope);
    return 'skip' in items ? skipped(items.skip) : resolveItems(world, written, scope, items.locals);
  } catch (error) {
    if (error instanceof NotYet) return { kind: 'later', what: error.message };
    if (error instanceof TemplateError) return invalid(written, error);
    throw error;
  }
}

function resolveOne(world: World, written: Written, local: JsonObject, scope: Scope): Resolved {
  const variables = variablesOf(world, scope, written.inherited.layers, local);
  const failing = unmet(written.inherited.when, variables);
  if (failing !== undefined) return skipped(failing);
  return {
    kind: 'ready',
    items: [{ args: renderArguments(written.module, written.form, written.args, variables) }],
  };
}

function resolveItems(world: World, written: Written, scope: Scope, locals: readonly JsonObject[]): Resolved {
  if (locals.length === 0) return { kind: 'skip', why: 'its loop has no items' };
  const ready: ResolvedItem[] = [];
  const labels = new Set<string>();
  let failing: Condition | undefined;
  for (const [index, local] of locals.entries()) {
    const variables = variablesOf(world, scope, written.inherited.layers, local);
    const unmetHere = unmet(written.inherited.when, variables);
    failing ??= unmetHere;
    if (unmetHere !== undefined) continue;
    const args = renderArguments(written.module, written.form, written.args, variables);
    ready.push({ label: unique(labelOf(written, local, index, variables), labels), args });
  }
  if (ready.length === 0 && failing !== undefined) return skipped(failing);
  return { kind: 'ready', items: ready };
}

function skipped({ text }: Condition): Resolved {
  return { kind: 'skip', why: `when: ${shorten(String(text))}` };
}

/** The variables of each item of a loop for which the conditions hold. */
export function readyItems(
  world: World,
  written: Written,
  local: JsonObject,
  scope: Scope,
): readonly JsonObject[] {
  const items = loopItems(world, written, local, scope);
  if ('skip' in items) return [];
  return items.locals.filter(
    (each) =>
      unmet(written.inherited.when, variablesOf(world, scope, written.inherited.layers, each)) === undefined,
  );
}

/** The variables that each item of a loop adds; or that it is skipped, where the list has no value but a condition that needs no item does not hold. */
function loopItems(
  world: World,
  written: Written,
  local: JsonObject,
  scope: Scope,
): { readonly locals: readonly JsonObject[] } | { readonly skip: Condition } {
  const variables = variablesOf(world, scope, written.inherited.layers, local);
  const { loop_var: name = 'item', index_var: counter } = written.task.loop_control ?? {};
  let list: readonly Json[];
  try {
    list = writtenAt(written, [written.task.loop === undefined ? 'with_items' : 'loop'], () =>
      loopList(written.loop ?? null, variables),
    );
  } catch (error) {
    const failing = written.inherited.when.find((condition) => surelyUnmet(condition, variables));
    if (failing !== undefined) return { skip: failing };
    throw error;
  }
  const locals = list.map((item, index) => ({
    ...local,
    [name]: item,
    ...(counter === undefined ? {} : { [counter]: index }),
  }));
  return { locals: written.only === undefined ? locals : locals.slice(written.only, written.only + 1) };
}

/** Does the work; an error of a template that is no argument learns where it is written. */
function writtenAt<T>(written: Written, key: Path, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof TemplateError) error.written ??= [...written.path, ...key, ...error.path];
    throw error;
  }
}

function loopList(loop: Json, variables: Variables): readonly Json[] {
  const list = renderData(loop, variables);
  if (Array.isArray(list)) return list as readonly Json[];
  const isMap = typeof list === 'object' && list !== null;
  throw new TemplateError(`loop wants a list, not ${isMap ? 'a map' : shorten(display(list))}`, {
    ...(isMap ? { hint: 'put | dict2items behind it' } : {}),
  });
}

function surelyUnmet(condition: Condition, variables: Variables): boolean {
  try {
    return unmet([condition], variables) !== undefined;
  } catch (error) {
    if (error instanceof TemplateError || error instanceof NotYet) return false;
    throw error;
  }
}

function labelOf(written: Written, local: JsonObject, index: number, variables: Variables): string {
  const { loop_var: name = 'item', label } = written.task.loop_control ?? {};
  if (label !== undefined)
    return writtenAt(written, ['loop_control', 'label'], () => shorten(renderText(label, variables)));
  const item = local[name];
  if (typeof item === 'string' || typeof item === 'number') return shorten(String(item));
  const entries: JsonObject =
    typeof item === 'object' && item !== null && !Array.isArray(item) ? (item as JsonObject) : {};
  const named = ['name', 'path', 'dest', 'unit', 'key']
    .map((key) => entries[key])
    .find((value) => typeof value === 'string');
  return typeof named === 'string' ? shorten(named) : `item ${String(index + 1)}`;
}

function unique(label: string, labels: Set<string>): string {
  let found = label;
  for (let count = 2; labels.has(found); count += 1) found = `${label} #${String(count)}`;
  labels.add(found);
  return found;
}

function invalid(written: Written, error: TemplateError): Resolved {
  const place = placeOf(written, error);
  const at = place === undefined ? undefined : displayPlace(place);
  return { kind: 'invalid', message: describe(error, at), ...(at === undefined ? {} : { at }) };
}

/** An error of a template in one line: what, what to do, where. */
export function describe(error: TemplateError, at: string | undefined): string {
  return [
    error.message,
    ...(error.hint === undefined ? [] : [error.hint]),
    ...(at === undefined ? [] : [`at ${at}`]),
  ].join('; ');
}

/** Where the text of a failed template is written. */
export function placeOf(written: Written, error: TemplateError): TemplateError['place'] {
  return error.place ?? written.place(error.written ?? [...written.path, written.moduleKey, ...error.path]);
}
