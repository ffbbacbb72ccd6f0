import type { Act, Change, Module, Resources, Surroundings } from '../model/change.ts';
import type { Look } from '../model/host.ts';
import type { JsonObject } from '../model/json.ts';
import type { Resolved, ResolvedItem, Scope, Task } from '../model/task.ts';
import type { Context } from './context.ts';

/** One item of a task as it was looked at: what is there and what would have to change. */
export interface LookedAt {
  readonly label: string | undefined;
  readonly args: JsonObject;
  readonly state: unknown;
  readonly change: Change;
}

/** A task after resolving and looking; the first three kinds need no look. */
export type Evaluated =
  | { readonly kind: 'skip'; readonly why: string }
  | { readonly kind: 'later'; readonly what: string }
  | { readonly kind: 'invalid'; readonly message: string; readonly hint?: string }
  | { readonly kind: 'looked'; readonly items: readonly LookedAt[] };

/** Resolves a task's templates and checks the arguments against its module; asks nothing of the host. */
export function prepare(context: Context, task: Task, scope: Scope): Resolved {
  const resolved = task.resolve(scope);
  if (resolved.kind !== 'ready') return resolved;
  const items: ResolvedItem[] = [];
  for (const item of resolved.items) {
    const checked = context.check(task.module, item.args);
    if (!checked.ok) return { kind: 'invalid', message: `${task.module}: ${checked.problems.join('; ')}` };
    items.push({ ...item, args: checked.value });
  }
  return { kind: 'ready', items };
}

/** Looks at every item of a resolved task. Rejects when the host does not answer or an answer is inconclusive. */
export async function lookAt(
  context: Context,
  task: Task,
  resolved: Resolved,
  look: Look,
): Promise<Evaluated> {
  switch (resolved.kind) {
    case 'skip':
    case 'later':
    case 'invalid':
      return resolved;
    case 'ready': {
      const module = moduleOf(context, task);
      const items = await Promise.all(
        resolved.items.map(async ({ label, args }) => {
          const state = await module.observe(look, args, surroundings(context, task));
          return { label, args, state, change: module.diff(args, state, surroundings(context, task)) };
        }),
      );
      return { kind: 'looked', items };
    }
  }
}

/** What a resolved task provides and needs; a task that cannot be resolved yet is a barrier. */
export function resourcesOf(context: Context, task: Task, resolved: Resolved): Resources | 'barrier' {
  if (resolved.kind === 'skip') return { provides: [], needs: [] };
  if (resolved.kind !== 'ready') return 'barrier';
  const provides: string[] = [];
  const needs: string[] = [];
  for (const item of resolved.items) {
    const resources = moduleOf(context, task).resources(item.args);
    if (resources === 'barrier') return 'barrier';
    provides.push(...resources.provides);
    needs.push(...resources.needs);
  }
  return { provides, needs };
}

/** The change with lifted guards taken out of the way, and the guards that were lifted on the way. */
export function liftGuards(
  change: Change,
  overrides: Context['overrides'],
): { change: Change; lifted: readonly string[] } {
  const lifted: string[] = [];
  let current = change;
  while (current.action === 'refuse' && overrides.has(current.refusal.guard)) {
    lifted.push(current.refusal.guard);
    current = current.otherwise;
  }
  return { change: current, lifted };
}

export function moduleOf(context: Context, task: Task): Module {
  const module = context.modules[task.module];
  if (module === undefined) throw new Error(`no module named ${task.module}`);
  return module;
}

export function surroundings({ pair, clock, patience }: Context, { host }: Task): Surroundings {
  return { pair, host, now: clock.now(), ...(patience === undefined ? {} : { patience }) };
}

/** Whether a change means that something is done. */
export function isAct(change: { readonly action: string }): change is Act {
  return (
    change.action === 'create' ||
    change.action === 'update' ||
    change.action === 'remove' ||
    change.action === 'run'
  );
}

/** Whether any item of a task means that something is done, lifted guards out of the way. */
export function acts(context: Context, items: readonly LookedAt[]): boolean {
  return items.some((item) => isAct(liftGuards(item.change, context.overrides).change));
}
