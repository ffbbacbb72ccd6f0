import type { Task } from '../model/task.ts';
import { acts, type Evaluated } from './evaluate.ts';
import { finish, look, settleFailure } from './finish.ts';
import { listFound } from './listing.ts';
import { stopped, type Run } from './run.ts';

/** Looks at all of a wave, records what is about to be done, then does it, all at once. */
export async function runWave(run: Run, wave: readonly Task[]): Promise<void> {
  const { context } = run;
  const started = context.clock.now();
  const seconds = (): number => (context.clock.now() - started) / 1000;
  const looked = await Promise.all(wave.map((task) => lookFor(run, task)));
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

async function lookFor(run: Run, task: Task): Promise<{ readonly task: Task; readonly seen: Seen }> {
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
