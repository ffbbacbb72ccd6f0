import { OutcomeUnknown, PairctlError, Unreachable, type Refusal } from '../model/error.ts';
import type { Output } from '../model/command.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Task } from '../model/task.ts';
import { guards, type GuardName } from '../model/error.ts';
import { maskSecrets } from '../shell/secret.ts';

/** A step that answered with a status that does not mean success. */
export class StepFailed extends Error {
  override readonly name = 'StepFailed';
  readonly output: Output;
  constructor(output: Output) {
    super(stepMessage(output));
    this.output = output;
  }
}

/** A guard that stood in the way while acting. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(`refused by guard ${refusal.guard}: ${refusal.found}`);
    this.refusal = refusal;
  }
}

/** How a task ended that threw: unreachable, unknown, refused or failed, with message and remedy. */
export function failureOutcome(task: Task, error: unknown, seconds: number): Outcome {
  const message = maskSecrets(error instanceof Error ? error.message : String(error));
  const base = { id: task.id, host: task.host, name: task.name, module: task.module, seconds, message };
  const hint = error instanceof PairctlError && error.hint !== undefined ? { hint: error.hint } : {};
  if (error instanceof Unreachable) return { ...base, ...hint, result: 'unreachable' };
  if (error instanceof OutcomeUnknown) return { ...base, ...hint, result: 'unknown' };
  if (error instanceof Refused) return { ...base, result: 'failed', refusal: error.refusal };
  return { ...base, ...hint, result: 'failed' };
}

/**
 * The refusal that a host's own guard printed: exit status 77 and a line `guard NAME: what was found` on stderr.
 * Undefined when the output is none.
 */
export function refusalOf(host: string, output: Output): Refusal | undefined {
  if (output.status !== 77) return undefined;
  const match =
    /^guard ([a-z-]+): (.*)$/m.exec(output.stderr) ?? /^guard ([a-z-]+): (.*)$/m.exec(output.stdout);
  const name = match?.[1];
  if (name === undefined || !isGuard(name)) return undefined;
  return {
    guard: name,
    host,
    found: match?.[2] ?? '',
    loss: `it refuses ${guards[name]}`,
    remedy: 'look at the host, mend the cause and run again',
  };
}

function isGuard(name: string): name is GuardName {
  return Object.hasOwn(guards, name);
}

function stepMessage(output: Output): string {
  const said = (output.stderr.trim() === '' ? output.stdout : output.stderr)
    .trim()
    .split('\n')
    .slice(-5)
    .join('\n')
    .slice(0, 2000);
  const status = output.status === 124 ? 'stopped at its time limit' : `exit status ${String(output.status)}`;
  return said === '' ? status : `${status}: ${said}`;
}
