import type { Act } from '../model/change.ts';
import type { Refusal } from '../model/error.ts';
import type { PlannedChange } from '../model/outcome.ts';
import type { Task } from '../model/task.ts';
import { maskSecrets } from '../shell/secret.ts';
import type { Context } from './context.ts';

/** A change as the plan shows it. */
export function planned(
  context: Context,
  task: Task,
  label: string | undefined,
  change: Act,
  lifted: readonly string[] = [],
): PlannedChange {
  const { diff } = change;
  return {
    ...labels(task, label),
    action: change.action,
    because: [
      ...change.because,
      ...lifted.map(
        (guard) => `guard ${guard} lifted: ${context.overrides.get(guard as Refusal['guard']) ?? ''}`,
      ),
    ].map(maskSecrets),
    risk: change.risk,
    ...(diff === undefined
      ? {}
      : { diff: context.unified(diff.before, diff.after, diff.label ?? task.name) }),
  };
}

/** What every row about a task begins with. */
export function labels(task: Task, label?: string): Pick<PlannedChange, 'id' | 'host' | 'module' | 'name'> {
  const suffix = label === undefined ? '' : ` (${label})`;
  return { id: `${task.id}${suffix}`, host: task.host, module: task.module, name: `${task.name}${suffix}` };
}
