import type { Refusal } from '../model/error.ts';
import type { Json } from '../model/json.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Item, Play, Task } from '../model/task.ts';
import type { Context } from './context.ts';
import { prepare, resourcesOf } from './evaluate.ts';
import { keepManifests, removeUnwanted } from './owning.ts';
import type { Planned } from './plan.ts';
import { begin, stopped, type Run } from './run.ts';
import { runWave } from './wave.ts';
import { nextWave } from './waves.ts';

/** What a run came to. `facts` reads a value that was registered. */
export interface Applied {
  readonly outcomes: readonly Outcome[];
  readonly refusals: readonly Refusal[];
  readonly interrupted: boolean;
  facts(host: string, name: string): Json | undefined;
}

/**
 * Carries the plays out: looks, acts and looks again, wave by wave, on all hosts at once. What the plan saw counts until the host is first changed.
 * Never rejects for what happens to a host: that is in the outcomes.
 */
export async function apply(context: Context, plays: readonly Play[], before: Planned): Promise<Applied> {
  const run = begin(context, before);
  await keepManifests(run, plays, before);
  for (const host of before.owed.keys())
    for (const name of before.owed.get(host) ?? []) run.notified.add(`${host}\0${name}`);
  for (const play of plays) {
    if (stopped(run)) break;
    context.listener({ event: 'play-started', name: play.name, hosts: play.hosts });
    await runItems(run, play, play.items);
    await runHandlers(run, play);
    if (play.hosts.length > 0 && play.hosts.every((host) => run.failed.has(host))) break;
    if (play.anyErrorsFatal && play.hosts.some((host) => run.failed.has(host))) break;
  }
  if (run.failed.size === 0 && !stopped(run)) await removeUnwanted(run, plays, before);
  const refusals = run.outcomes.flatMap((o) =>
    o.refusal === undefined || o.tolerated === true ? [] : [o.refusal],
  );
  await run.journal.end(outcomeWord(run, refusals));
  return {
    outcomes: run.outcomes,
    refusals,
    interrupted: context.signal.aborted,
    facts: (host, name) => run.registers.scope(host).registered(host, name),
  };
}

async function runItems(
  run: Run,
  play: Play,
  items: readonly Item[],
  only?: ReadonlySet<string>,
): Promise<void> {
  let segment: Task[] = [];
  for (const item of items) {
    if (item.kind === 'task') {
      segment.push(item.task);
      continue;
    }
    await runSegment(run, play, segment, only);
    segment = [];
    await runBlock(run, play, item, only);
  }
  await runSegment(run, play, segment, only);
}

async function runBlock(
  run: Run,
  play: Play,
  block: Item & { kind: 'block' },
  only?: ReadonlySet<string>,
): Promise<void> {
  if (stopped(run)) return;
  const before = new Set(run.failed);
  const from = run.outcomes.length;
  await runItems(run, play, block.body, only);
  const inBlock = [...run.failed].filter((host) => !before.has(host));
  if (inBlock.length > 0 && block.rescue.length > 0 && !stopped(run)) {
    for (const host of inBlock) run.failed.delete(host);
    tolerate(run, from, inBlock);
    await runItems(run, play, block.rescue, new Set(inBlock));
  }
  const failedNow = [...run.failed].filter((host) => !before.has(host));
  for (const host of failedNow) run.failed.delete(host);
  await runItems(run, play, block.always, only);
  for (const host of failedNow) run.failed.add(host);
}

function tolerate(run: Run, from: number, hosts: readonly string[]): void {
  for (const [index, outcome] of run.outcomes.entries())
    if (index >= from && hosts.includes(outcome.host) && outcome.result === 'failed')
      run.outcomes[index] = { ...outcome, tolerated: true };
}

async function runSegment(
  run: Run,
  play: Play,
  tasks: readonly Task[],
  only?: ReadonlySet<string>,
): Promise<void> {
  let waiting = [...tasks];
  for (;;) {
    waiting = waiting.filter(
      (task) => !run.failed.has(task.forHost) && (only === undefined || only.has(task.forHost)),
    );
    if (
      play.anyErrorsFatal &&
      play.hosts.some((host) => run.failed.has(host) && (only === undefined || only.has(host)))
    )
      return;
    if (waiting.length === 0 || stopped(run)) return;
    const wave = nextWave(
      waiting.map((task) => ({
        task,
        resources: () =>
          resourcesOf(run.context, task, prepare(run.context, task, run.registers.scope(task.forHost))),
      })),
    );
    const going = new Set(wave.map(({ task }) => task));
    await runWave(run, [...going]);
    waiting = waiting.filter((task) => !going.has(task));
  }
}

async function runHandlers(run: Run, play: Play): Promise<void> {
  for (const handler of play.handlers) {
    const key = `${handler.host}\0${handler.name}`;
    if (!run.notified.has(key) || run.failed.has(handler.forHost) || stopped(run)) continue;
    run.dirty.add(handler.host);
    const from = run.outcomes.length;
    await runWave(run, [handler]);
    run.notified.delete(key);
    if (
      run.outcomes
        .slice(from)
        .every(
          (outcome) =>
            outcome.result === 'ok' || outcome.result === 'changed' || outcome.result === 'skipped',
        )
    )
      await run.journal.settle(handler);
  }
}

function outcomeWord(run: Run, refusals: readonly Refusal[]): string {
  if (run.context.signal.aborted) return 'interrupted';
  if (refusals.length > 0) return 'refused';
  return run.failed.size > 0 ? 'failed' : 'done';
}
