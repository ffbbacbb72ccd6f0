import type { Json, JsonObject } from '../model/json.ts';

/** The pair's own tasks as a person would read them, one a line. */
export function tasksText(tasks: readonly Json[]): string {
  return tasks
    .map((task) => {
      const { name, ...rest } = task as JsonObject;
      return `- ${typeof name === 'string' ? `${name}: ` : ''}${JSON.stringify(rest)}`;
    })
    .join('\n');
}
