import type { Task } from '../model/task.ts';
import { acts, type Evaluated } from './evaluate.ts';
import { finish, look, settleFailure } from './finish.ts';
import { listFound } from './listing.ts';
import { stopped, type Run } from './run.ts';

/**
 * Looks at all of a wave, records what is about to be done, then does it, all at once. What needs no look, or was looked at before, does not wait for what others of
 * the wave look at.
 */
export async function runWave(run: Run, wave: readonly Task[]): Promise<void> {
  const started = run.context.clock.now();
  const seconds = (): number => (run.context.clock.now() - started) / 1000;
  const looks = wave.map((task) => lookFor(run, task));
  const atOnce = await settledNow(looks);
  const others = Promise.all(looks.filter((_, index) => !atOnce.has(index)));
  const first = await Promise.all(looks.filter((_, index) => atOnce.has(index)));
  await Promise.all([carryOut(run, first, seconds), others.then((looked) => carryOut(run, looked, seconds))]);
}

/** Those that are settled by the next turn of the event loop: no host had to be asked for them. */
async function settledNow(promises: readonly Promise<unknown>[]): Promise<ReadonlySet<number>> {
  const settled = new Set<number>();
  for (const [index, promise] of promises.entries()) void promise.then(() => settled.add(index));
  await new Promise<void>((turn) => setImmediate(turn));
  return new Set(settled);
}

/** Records what is about to be done for tasks that were looked at, does it, and records how it ended. */
async function carryOut(run: Run, looked: readonly Looked[], seconds: () => number): Promise<void> {
  const { context } = run;
  const acting = looked.flatMap(({ task, seen }) =>
    seen.ok && seen.evaluated.kind === 'looked' && acts(context, seen.evaluated.items)
      ? [{ task, evaluated: seen.evaluated }]
      : [],
  );
  const unlisted = await listFound(run, acting);
  const intended = acting.map(({ task }) => task);
  const blocked = new Map([...(await run.journal.intend(intended)), ...unlisted]);
  const outcomes = await Promise.all(
    looked.map(async ({ task, seen }) => {
      const reason = intended.includes(task) ? blocked.get(task.host) : undefined;
      if (!seen.ok) return settleFailure(run, task, seen.error, seconds());
      if (reason !== undefined) return settleFailure(run, task, reason, seconds());
      try {
        return await finish(run, task, seen.evaluated, seconds);
      } catch (error) {
        return settleFailure(run, task, error, seconds());
      }
    }),
  );
  const ended = outcomes.filter((outcome) => outcome !== undefined);
  await run.journal.done(
    ended.filter(({ result }) => result === 'changed' || result === 'failed' || result === 'unknown'),
  );
}

type Seen =
  { readonly ok: true; readonly evaluated: Evaluated } | { readonly ok: false; readonly error: unknown };

interface Looked {
  readonly task: Task;
  readonly seen: Seen;
}

async function lookFor(run: Run, task: Task): Promise<Looked> {
  run.context.listener({
    event: 'task-started',
    id: task.id,
    host: task.host,
    name: task.name,
    module: task.module,
  });
  try {
    return { task, seen: { ok: true, evaluated: await look(run, task) } };
  } catch (error) {
    return { task, seen: { ok: false, error } };
  }
}

/** Runs tasks that belong to no play, such as removals, in order. */
export async function runTasks(run: Run, tasks: readonly Task[]): Promise<void> {
  for (const task of tasks) {
    if (run.failed.has(task.forHost) || stopped(run)) return;
    await runWave(run, [task]);
  }
}
