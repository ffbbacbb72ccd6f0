import { createHash } from 'node:crypto';
import type { Item, Play, Task } from '../model/task.ts';
import type { Plan, PlannedChange } from '../model/outcome.ts';
import { maskSecrets } from '../shell/secret.ts';
import type { Context } from './context.ts';
import { liftGuards, moduleOf, type Evaluated, type LookedAt } from './evaluate.ts';
import { failureOutcome } from './failure.ts';
import { readOwed } from './ledger.ts';
import { emptyBook, look, lookNow, push, type Book } from './look.ts';
import { readManifest, unwanted, type Owned } from './manifest.ts';
import type { Registers } from './register.ts';
import { removalTasks } from './removal.ts';
import { labels, planned } from './show.ts';

/** What a look at both hosts came to: the plan as a value, and what was seen on the way, for an apply in the same session. */
export interface Planned {
  readonly plan: Plan;
  readonly seen: ReadonlyMap<string, Evaluated>;
  readonly manifests: ReadonlyMap<string, readonly Owned[]>;
  readonly owed: ReadonlyMap<string, readonly string[]>;
  readonly registers: Registers;
}

/** Looks at everything that the plays are about, all at once, and changes nothing. */
export async function plan(context: Context, plays: readonly Play[]): Promise<Planned> {
  const book = emptyBook();
  const reachable = [...context.connections].flatMap(([name, c]) =>
    c.up && name !== 'localhost' ? [{ name, host: c.host }] : [],
  );
  const owedReads = Promise.all(
    reachable.map(async ({ name, host }) => [name, await readOwed(host, context.pair)] as const),
  );
  const manifestReads = context.keepManifest
    ? Promise.all(
        reachable.map(async ({ name, host }) => [name, await readManifest(host, context.pair)] as const),
      )
    : Promise.resolve([]);
  const writers = new Map<string, Promise<unknown>[]>();
  const looks = plays.map((play) => ({
    play,
    entries: flatten(play.items).map((task) => ({ task, done: look(context, book, task, writers) })),
  }));
  // A host that is lost now fails several of these at once; the first that is waited for tells it, and the others must not end the program as nobody's errors.
  const begun = [
    owedReads,
    manifestReads,
    ...looks.flatMap(({ entries }) => entries.map(({ done }) => done)),
  ];
  for (const each of begun) each.catch(() => undefined);
  const owed = new Map(await owedReads);
  const manifests = new Map(await manifestReads);

  for (const { play, entries } of looks) {
    const notified = new Map<string, string[]>();
    for (const { task, done } of entries) {
      const evaluated = await done;
      if (evaluated === undefined) continue;
      const changed = note(context, book, task, evaluated);
      if (changed) for (const name of task.notify) push(notified, `${task.host}\0${name}`, task.name);
    }
    await planHandlers(context, book, play, notified, owed);
  }
  await planRemovals(context, book, plays, manifests);
  return { plan: summarize(context, book), seen: book.seen, manifests, owed, registers: book.registers };
}

/** All tasks of a list of items in order; what would only follow a failure is not part of a plan. */
export function flatten(items: readonly Item[]): readonly Task[] {
  return items.flatMap((item) =>
    item.kind === 'task' ? [item.task] : [...flatten(item.body), ...flatten(item.always)],
  );
}

function note(context: Context, book: Book, task: Task, evaluated: Evaluated): boolean {
  switch (evaluated.kind) {
    case 'skip':
      return false;
    case 'later':
      book.changes.push({
        ...labels(task),
        action: 'run',
        because: [`known after apply: ${evaluated.what}`],
        risk: 'safe',
      });
      return true;
    case 'invalid':
      book.failures.push(failureOutcome(task, new Error(evaluated.message), 0));
      return false;
    case 'looked': {
      const acts = evaluated.items.map((item) => noteItem(context, book, task, item));
      if (!acts.includes(true)) book.unchanged += 1;
      return acts.includes(true);
    }
  }
}

function noteItem(context: Context, book: Book, task: Task, item: LookedAt): boolean {
  const { change, lifted } = liftGuards(item.change, context.overrides);
  switch (change.action) {
    case 'none':
      return false;
    case 'refuse':
      book.refusals.push({ ...change.refusal, host: task.host });
      return false;
    case 'fail':
      if (!task.ignoreErrors)
        book.failures.push({
          ...failureOutcome(task, new Error(change.message), 0),
          ...(change.hint === undefined ? {} : { hint: change.hint }),
        });
      return false;
    default:
      book.changes.push(planned(context, task, item.label, change, lifted));
      book.steps.push(JSON.stringify([task.id, item.label, change.steps]));
      return true;
  }
}

async function planHandlers(
  context: Context,
  book: Book,
  play: Play,
  notified: ReadonlyMap<string, readonly string[]>,
  owed: ReadonlyMap<string, readonly string[]>,
): Promise<void> {
  for (const handler of play.handlers) {
    const by = notified.get(`${handler.host}\0${handler.name}`);
    const isOwed = owed.get(handler.host)?.includes(handler.name) === true;
    if (by === undefined && !isOwed) continue;
    const evaluated = await lookNow(context, book, handler);
    if (evaluated === undefined) continue;
    const from = book.changes.length;
    note(context, book, handler, evaluated);
    const why = by === undefined ? 'owed by an earlier run' : `notified by ${by.join(', ')}`;
    book.changes.splice(
      from,
      Infinity,
      ...book.changes.slice(from).map((change) => ({ ...change, because: [why, ...change.because] })),
    );
  }
}

async function planRemovals(
  context: Context,
  book: Book,
  plays: readonly Play[],
  manifests: ReadonlyMap<string, readonly Owned[]>,
): Promise<void> {
  for (const [host, entries] of manifests) {
    const wanted = ownedOf(context, plays, book.seen, host);
    if (wanted === undefined) continue;
    for (const task of removalTasks(host, unwanted(entries, wanted))) {
      const evaluated = await lookNow(context, book, task);
      if (evaluated !== undefined) note(context, book, task, evaluated);
    }
  }
}

/** What the plays want to own on a host; undefined while some of it is only known after apply. */
export function ownedOf(
  context: Context,
  plays: readonly Play[],
  seen: ReadonlyMap<string, Evaluated>,
  host: string,
): readonly Owned[] | undefined {
  const { owned, complete } = knownOwned(context, plays, seen, host);
  return complete ? owned : undefined;
}

/** What the plays want to own on a host, as far as it is known yet, and whether that is all. */
export function knownOwned(
  context: Context,
  plays: readonly Play[],
  seen: ReadonlyMap<string, Evaluated>,
  host: string,
): { readonly owned: readonly Owned[]; readonly complete: boolean } {
  const owned: Owned[] = [];
  let complete = true;
  for (const task of plays.flatMap((play) => flatten(play.items))) {
    if (!task.owned || task.host !== host) continue;
    const evaluated = seen.get(task.id);
    if (evaluated?.kind === 'skip') continue;
    if (evaluated?.kind !== 'looked') {
      complete = false;
      continue;
    }
    for (const item of evaluated.items) {
      const removal = moduleOf(context, task).removal?.(item.args);
      if (removal !== undefined) owned.push(removal);
    }
  }
  return { owned, complete };
}

function summarize(context: Context, book: Book): Plan {
  const count = (action: PlannedChange['action']): number =>
    book.changes.filter((c) => c.action === action).length;
  const body = {
    format: 1 as const,
    pair: context.pair,
    playbook: context.playbook,
    epoch: context.epoch,
    roles: context.roles,
    changes: book.changes,
    refusals: book.refusals,
    failures: book.failures,
    summary: {
      create: count('create'),
      update: count('update'),
      remove: count('remove'),
      run: count('run'),
      unchanged: book.unchanged,
    },
  };
  const digest = createHash('sha256')
    .update(JSON.stringify([body, book.steps.map(maskSecrets)]))
    .digest('hex');
  return { ...body, digest: `sha256:${digest}` };
}
