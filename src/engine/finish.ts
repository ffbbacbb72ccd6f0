import type { Act, Risk } from '../model/change.ts';
import type { JsonObject } from '../model/json.ts';
import type { Outcome, PlannedChange } from '../model/outcome.ts';
import type { Task } from '../model/task.ts';
import { maskSecrets } from '../shell/secret.ts';
import { actAndLook } from './act.ts';
import { isAct, liftGuards, lookAt, moduleOf, prepare, type Evaluated, type LookedAt } from './evaluate.ts';
import { failureOutcome, Refused } from './failure.ts';
import { loopValue, registeredValue } from './register.ts';
import type { Run } from './run.ts';
import { planned } from './show.ts';

/** What is there now: what the plan saw counts as long as nothing was changed on the host. */
export async function look(run: Run, task: Task): Promise<Evaluated> {
  const { context } = run;
  const resolved = prepare(context, task, run.registers.scope(task.forHost));
  if (resolved.kind !== 'ready') {
    run.latest.set(task.id, resolved);
    return resolved;
  }
  const prior = run.prior.get(task.id);
  const fresh =
    prior?.kind === 'looked' && !run.dirty.has(task.host) && sameArgs(prior.items, resolved.items);
  const evaluated = fresh ? prior : await lookAt(context, task, resolved, run.sessions.host(task.host));
  run.latest.set(task.id, evaluated);
  return evaluated;
}

function sameArgs(
  a: readonly { readonly args: JsonObject }[],
  b: readonly { readonly args: JsonObject }[],
): boolean {
  return JSON.stringify(a.map((item) => item.args)) === JSON.stringify(b.map((item) => item.args));
}

/** Acts on a task's items in order, retries as it asks, registers its value and reports its outcome. */
export async function finish(
  run: Run,
  task: Task,
  first: Evaluated,
  seconds: () => number,
): Promise<Outcome> {
  let evaluated = first;
  for (let attempt = 1; ; attempt += 1) {
    if (evaluated.kind === 'skip') return skip(run, task, evaluated.why, seconds());
    if (evaluated.kind === 'later') throw new Error(`it needs ${evaluated.what}, which is not known`);
    if (evaluated.kind === 'invalid') throw new Error(evaluated.message);
    const tried = await tryItems(run, task, evaluated.items);
    if (tried.ok) return succeed(run, task, evaluated.items, tried.result, seconds());
    const { retry } = task;
    if (
      retry === undefined ||
      attempt > retry.retries ||
      run.context.signal.aborted ||
      tried.error instanceof Refused
    )
      throw tried.error;
    await run.context.clock.sleep(retry.delaySeconds * 1000, run.context.signal);
    run.dirty.add(task.host);
    evaluated = await look(run, task);
  }
}

type Tried = { readonly ok: true; readonly result: Values } | { readonly ok: false; readonly error: unknown };

async function tryItems(run: Run, task: Task, items: readonly LookedAt[]): Promise<Tried> {
  try {
    const result = await actOnItems(run, task, items);
    const satisfied =
      task.retry === undefined || task.retry.done(run.registers.scope(task.forHost), result.value);
    return satisfied
      ? { ok: true, result }
      : { ok: false, error: new Error('still not as `until` wants it') };
  } catch (error) {
    return { ok: false, error };
  }
}

interface Values {
  readonly value: JsonObject;
  readonly changed: boolean;
  readonly values: readonly JsonObject[];
}

async function actOnItems(run: Run, task: Task, items: readonly LookedAt[]): Promise<Values> {
  const values: JsonObject[] = [];
  for (const item of items) values.push(await actOnItem(run, task, item));
  const [only] = values;
  const value =
    items.length === 1 && items[0]?.label === undefined && only !== undefined ? only : loopValue(values);
  const judged = task.judge?.(run.registers.scope(task.forHost), value);
  if (judged?.failed === true) throw new Error('failed_when says that it failed');
  const changed = judged?.changed ?? values.some((v) => v['changed'] === true);
  return { value: { ...value, changed }, changed, values };
}

async function actOnItem(run: Run, task: Task, item: LookedAt): Promise<JsonObject> {
  const { context } = run;
  const module = moduleOf(context, task);
  const { change, lifted } = liftGuards(item.change, context.overrides);
  for (const guard of lifted) await run.journal.lifted(task, guard);
  if (change.action === 'refuse') {
    remember(
      run,
      task,
      registeredValue(module.values?.(item.args, item.state, []), {
        changed: false,
        failed: true,
        skipped: false,
      }),
    );
    throw new Refused({ ...change.refusal, host: task.host });
  }
  if (change.action === 'fail')
    throw new Error(change.hint === undefined ? change.message : `${change.message}; ${change.hint}`);
  if (change.action === 'none')
    return registeredValue(module.values?.(item.args, item.state, []), {
      changed: false,
      failed: false,
      skipped: false,
    });
  holdToPlan(run, task, item, change);
  run.dirty.add(task.host);
  const { state, outputs } = await actAndLook(context, run.sessions, task, item, change);
  return registeredValue(module.values?.(item.args, state, outputs), {
    changed: true,
    failed: false,
    skipped: false,
  });
}

const rank: Readonly<Record<Risk, number>> = { safe: 0, disruptive: 1, destructive: 2 };

/** Nothing riskier is done than was shown. */
function holdToPlan(run: Run, task: Task, item: LookedAt, change: Act): void {
  if (run.later.has(task.id)) return;
  const id = item.label === undefined ? task.id : `${task.id} (${item.label})`;
  const shown = run.shown.get(id) ?? 'safe';
  if (rank[change.risk] <= rank[shown]) return;
  throw new Error(
    `it has become ${change.risk} (${change.because.join(', ')}) since the plan showed it as ${run.shown.has(id) ? shown : 'no change'}; nothing was done. Look at a new plan`,
  );
}

function remember(run: Run, task: Task, value: JsonObject, first: JsonObject = value): void {
  if (task.register !== undefined) run.registers.set(task.forHost, task.register, value);
  for (const name of task.facts) run.registers.set(task.forHost, name, first[name] ?? null);
}

function skip(run: Run, task: Task, why: string, seconds: number): Outcome {
  remember(run, task, registeredValue(undefined, { changed: false, failed: false, skipped: true }));
  return report(run, {
    id: task.id,
    host: task.host,
    name: task.name,
    module: task.module,
    result: 'skipped',
    seconds,
    message: why,
  });
}

function succeed(run: Run, task: Task, items: readonly LookedAt[], result: Values, seconds: number): Outcome {
  remember(run, task, result.value, result.values[0] ?? result.value);
  if (result.changed) for (const name of task.notify) run.notified.add(`${task.host}\0${name}`);
  const change = items
    .map((item) => ({ item, change: liftGuards(item.change, run.context.overrides).change }))
    .find((c) => isAct(c.change));
  const shown =
    change !== undefined && isAct(change.change)
      ? planned(run.context, task, change.item.label, change.change)
      : undefined;
  const message =
    typeof result.value['msg'] === 'string' ? { message: maskSecrets(result.value['msg']) } : {};
  const outcome: Outcome = {
    id: task.id,
    host: task.host,
    name: task.name,
    module: task.module,
    result: result.changed ? 'changed' : 'ok',
    seconds,
    ...message,
  };
  return report(run, outcome, shown);
}

/** The outcome of a task that threw; undefined when its host is already known to be out of reach. */
export function settleFailure(run: Run, task: Task, error: unknown, seconds: number): Outcome | undefined {
  const outcome = failureOutcome(task, error, seconds);
  const value = registeredValue(undefined, {
    changed: false,
    failed: true,
    skipped: false,
    msg: outcome.message ?? '',
  });
  const unreachable = outcome.result === 'unreachable';
  if (
    run.registers.scope(task.forHost).registered(task.forHost, task.register ?? '') === undefined ||
    unreachable
  )
    remember(run, task, unreachable ? { ...value, unreachable: true } : value);
  const tolerated = unreachable ? task.ignoreUnreachable : task.ignoreErrors && outcome.refusal === undefined;
  if (unreachable || !tolerated) {
    const known = run.failed.has(task.forHost);
    if (!unreachable || !task.ignoreUnreachable) run.failed.add(task.forHost);
    if (unreachable && (known || alreadyUnreachable(run, task))) return undefined;
  }
  return report(run, tolerated ? { ...outcome, tolerated } : outcome);
}

function alreadyUnreachable(run: Run, task: Task): boolean {
  return run.outcomes.some((outcome) => outcome.host === task.host && outcome.result === 'unreachable');
}

function report(run: Run, outcome: Outcome, change?: PlannedChange): Outcome {
  run.outcomes.push(outcome);
  run.context.listener({ event: 'task-finished', outcome, ...(change === undefined ? {} : { change }) });
  return outcome;
}
