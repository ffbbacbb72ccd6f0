import type { Refusal } from '../model/error.ts';
import type { Host, Look } from '../model/host.ts';
import type { JsonObject } from '../model/json.ts';
import type { Outcome, PlannedChange } from '../model/outcome.ts';
import type { Task } from '../model/task.ts';
import type { Context } from './context.ts';
import { lookAt, moduleOf, prepare, type Evaluated, type LookedAt } from './evaluate.ts';
import { failureOutcome } from './failure.ts';
import { askedOnce } from './once.ts';
import { loopValue, registeredValue, Registers } from './register.ts';

/** What a planning look notes down. */
export interface Book {
  readonly changes: PlannedChange[];
  readonly refusals: Refusal[];
  readonly failures: Outcome[];
  readonly seen: Map<string, Evaluated>;
  readonly steps: string[];
  unchanged: number;
  readonly down: Set<string>;
  readonly registers: Registers;
  /** The hosts' own looks, each question asked once. */
  readonly looks: Map<Host, Look>;
}

/** An empty book. */
export function emptyBook(): Book {
  return {
    changes: [],
    refusals: [],
    failures: [],
    seen: new Map(),
    steps: [],
    unchanged: 0,
    down: new Set(),
    registers: new Registers(),
    looks: new Map(),
  };
}

/** Looks at a task as soon as all that it reads is registered, and registers what can be known without doing anything. Undefined: it could not be looked at, and why is noted. */
export async function look(
  context: Context,
  book: Book,
  task: Task,
  writers: Map<string, Promise<unknown>[]>,
): Promise<Evaluated | undefined> {
  const before = task.reads.flatMap((name) => writers.get(name) ?? []);
  const done = (async () => {
    await Promise.all(before);
    return await lookNow(context, book, task);
  })();
  const settled = done.then(
    (evaluated) => {
      register(context, book.registers, task, evaluated);
    },
    () => undefined,
  );
  for (const name of [...(task.register === undefined ? [] : [task.register]), ...task.facts])
    push(writers, name, settled);
  return await done;
}

/** Looks at a task at once. */
export async function lookNow(context: Context, book: Book, task: Task): Promise<Evaluated | undefined> {
  const connection = context.connections.get(task.host);
  const resolved = prepare(context, task, book.registers.scope(task.forHost));
  if (resolved.kind === 'skip') {
    book.seen.set(task.id, resolved);
    return resolved;
  }
  try {
    if (connection === undefined) throw new Error(`${task.host} is not part of this run`);
    if (!connection.up) throw connection.error;
    const evaluated = await lookAt(context, task, resolved, lookOf(book, connection.host));
    book.seen.set(task.id, evaluated);
    return evaluated;
  } catch (error) {
    const outcome = failureOutcome(task, error, 0);
    if (outcome.result === 'unreachable') {
      if (book.down.has(task.forHost)) return undefined;
      book.down.add(task.forHost);
      if (task.ignoreUnreachable) return undefined;
    }
    if (!task.ignoreErrors) book.failures.push(outcome);
    return undefined;
  }
}

function lookOf({ looks }: Book, host: Host): Look {
  const look = looks.get(host) ?? askedOnce(host);
  looks.set(host, look);
  return look;
}

function register(
  context: Context,
  registers: Registers,
  task: Task,
  evaluated: Evaluated | undefined,
): void {
  const host = task.forHost;
  const names = [...(task.register === undefined ? [] : [task.register])];
  if (names.length === 0 && task.facts.length === 0) return;
  const unknown = (): void => {
    for (const name of [...names, ...task.facts]) registers.setUnknown(host, name);
  };
  if (evaluated === undefined) {
    for (const name of names)
      registers.set(host, name, { changed: false, failed: true, skipped: false, unreachable: true });
    return;
  }
  if (evaluated.kind === 'skip') {
    for (const name of names)
      registers.set(host, name, registeredValue(undefined, { changed: false, failed: false, skipped: true }));
    return;
  }
  if (evaluated.kind !== 'looked') {
    unknown();
    return;
  }
  const values = evaluated.items.map((item) => knownValue(context, task, item));
  if (values.some((value) => value === undefined)) {
    unknown();
    return;
  }
  const known = values.filter((value) => value !== undefined);
  const [first] = known;
  const single = known.length === 1 && evaluated.items[0]?.label === undefined && first !== undefined;
  for (const name of names) registers.set(host, name, single ? first : loopValue(known));
  if (first !== undefined) for (const name of task.facts) registers.set(host, name, first[name] ?? null);
}

/** The value that a task will have registered, when nothing has to be done for it; undefined when only doing it can tell. */
function knownValue(context: Context, task: Task, item: LookedAt): JsonObject | undefined {
  const { change } = item;
  const settled = change.action === 'none' || change.action === 'refuse' || change.action === 'fail';
  if (!settled) return undefined;
  const values = moduleOf(context, task).values?.(item.args, item.state, []);
  return registeredValue(values, { changed: false, failed: change.action !== 'none', skipped: false });
}

/** Adds to the list under a key. */
export function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
