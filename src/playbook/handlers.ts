import type { WrittenTask } from '../model/playbook.ts';
import { report, type Expanding } from './expanding.ts';
import { renderName } from './settle.ts';
import type { Path } from './template/error.ts';
import { didYouMean } from './template/words.ts';
import type { Inherited } from './written.ts';

/** The handlers of a play by all names that they answer to. */
export interface Handlers {
  /** The name of the handler at an index on one host, by which the engine knows it. */
  title(index: number, host: string): string;
  /** What a task notifies, as a function of its host; unknown names are noted as problems. */
  notifiedBy(task: WrittenTask, path: Path): (host: string) => readonly string[];
}

/** Collects the names of a play's handlers: their own and those of `listen`, each for any number of them. */
export function handlersOf(
  expanding: Expanding,
  handlers: readonly WrittenTask[],
  inherited: Inherited,
): Handlers {
  const topics = new Map<string, number[]>();
  for (const [index, handler] of handlers.entries())
    for (const topic of [...(handler.name === undefined ? [] : [handler.name]), ...listOf(handler.listen)])
      topics.set(topic, [...(topics.get(topic) ?? []), index]);
  const title = (index: number, host: string): string =>
    renderName(
      expanding.world,
      host,
      inherited.layers,
      handlers[index]?.name ?? `handler ${String(index + 1)}`,
    );
  return {
    title,
    notifiedBy(task, path) {
      const indices = listOf(task.notify).flatMap((topic, at) => {
        const found = topics.get(topic);
        if (found === undefined)
          report(
            expanding,
            typeof task.notify === 'string' ? [...path, 'notify'] : [...path, 'notify', at],
            `there is no handler "${topic}" in this play${didYouMean(topic, topics.keys())}`,
          );
        return found ?? [];
      });
      return (host) => [...new Set(indices.sort((a, b) => a - b).map((index) => title(index, host)))];
    },
  };
}

/** Names of handlers may hold commas. */
function listOf(value: string | readonly string[] | undefined): readonly string[] {
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}
