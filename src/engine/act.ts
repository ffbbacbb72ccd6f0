import type { Act } from '../model/change.ts';
import type { Output, Step } from '../model/command.ts';
import { exitCode, OutcomeUnknown, PairctlError } from '../model/error.ts';
import type { Host } from '../model/host.ts';
import type { Task } from '../model/task.ts';
import type { Context } from './context.ts';
import { lookAt, moduleOf, type LookedAt } from './evaluate.ts';
import { Refused, refusalOf, StepFailed } from './failure.ts';
import { humanStep } from './human.ts';
import type { Sessions } from './sessions.ts';

/** What acting on one item came to: the state afterwards and what the steps answered. */
export interface Acted {
  readonly state: unknown;
  readonly outputs: readonly Output[];
}

/**
 * Carries a change out and looks again: a change that did not take is a failure. When the end of a step is not proven, a new session looks whether it was done,
 * and does once more what is safe to repeat; an opaque command stays unknown.
 */
export async function actAndLook(
  context: Context,
  sessions: Sessions,
  task: Task,
  item: LookedAt,
  change: Act,
): Promise<Acted> {
  try {
    return await once(context, sessions.host(task.host), task, item, change);
  } catch (error) {
    if (!(error instanceof OutcomeUnknown) || context.signal.aborted) throw error;
    const host = await sessions.reopen(task.host, error);
    context.listener({
      event: 'message',
      level: 'warning',
      text: `${task.host}: the connection broke during "${task.name}"; looking whether it was done`,
    });
    const again = await observeAgain(context, host, task, item);
    if (again.change.action === 'none') return { state: again.state, outputs: [] };
    if (change.action === 'run' || again.change.action === 'refuse' || again.change.action === 'fail')
      throw error;
    return await once(context, host, task, again, again.change);
  }
}

async function once(context: Context, host: Host, task: Task, item: LookedAt, change: Act): Promise<Acted> {
  const outputs: Output[] = [];
  for (const step of change.steps)
    outputs.push(await explained(context, task, item, carryOut(context, host, task, step)));
  if (change.action === 'run') return { state: item.state, outputs };
  const after = await observeAgain(context, host, task, item);
  if (after.change.action !== 'none') throw new Error(`it did not take: ${reasons(after)}`);
  return { state: after.state, outputs };
}

/** A step that failed, in the module's own words where it has some. */
async function explained(
  context: Context,
  task: Task,
  item: LookedAt,
  output: Promise<Output>,
): Promise<Output> {
  try {
    return await output;
  } catch (error) {
    const words =
      error instanceof StepFailed
        ? moduleOf(context, task).explain?.(item.args, item.state, error.output)
        : undefined;
    if (words === undefined) throw error;
    throw new PairctlError(words.message, {
      ...words,
      exitCode: exitCode.failed,
      host: task.host,
      cause: error,
    });
  }
}

async function observeAgain(context: Context, host: Host, task: Task, item: LookedAt): Promise<LookedAt> {
  const label = item.label === undefined ? {} : { label: item.label };
  const evaluated = await lookAt(
    context,
    task,
    { kind: 'ready', items: [{ ...label, args: item.args }] },
    host,
  );
  const [again] = evaluated.kind === 'looked' ? evaluated.items : [];
  if (again === undefined) throw new Error(`${moduleOf(context, task).name} could not be looked at again`);
  return again;
}

/** A step for a person is not passed over because nobody is there. */
async function confirm(context: Context, task: Task, prompt: string): Promise<void> {
  if (context.prompt === undefined) throw new Refused(humanStep(task.host, task.name, prompt));
  if (await context.prompt(prompt)) return;
  throw new Refused({ ...humanStep(task.host, task.name, prompt), found: `not confirmed: ${prompt}` });
}

async function carryOut(context: Context, host: Host, task: Task, step: Step): Promise<Output> {
  context.signal.throwIfAborted();
  switch (step.do) {
    case 'put':
      await host.put(step.file);
      return { status: 0, stdout: '', stderr: '' };
    case 'pause':
      if (step.prompt !== undefined) await confirm(context, task, step.prompt);
      if (step.seconds !== undefined) await context.clock.sleep(step.seconds * 1000, context.signal);
      return { status: 0, stdout: '', stderr: '' };
    case 'exec': {
      const command = {
        ...step.command,
        ...(task.becomeUser === undefined ? {} : { user: task.becomeUser }),
        ...(task.timeoutSeconds === undefined ? {} : { timeoutSeconds: task.timeoutSeconds }),
      };
      const output = await host.exec(command, (progress) => {
        context.listener({ event: 'task-progress', id: task.id, host: task.host, ...progress });
      });
      const refusal = refusalOf(task.host, output);
      if (refusal !== undefined) throw new Refused(refusal);
      if (!(step.ok ?? [0]).includes(output.status)) throw new StepFailed(output);
      return output;
    }
  }
}

function reasons(item: LookedAt): string {
  const { change } = item;
  switch (change.action) {
    case 'none':
      return '';
    case 'fail':
      return change.message;
    case 'refuse':
      return change.refusal.found;
    default:
      return change.because.join(', ');
  }
}
