import type { WrittenTask } from '../model/playbook.ts';
import type { Path } from './template/error.ts';
import { TemplateError } from './template/error.ts';
import { holds } from './template/render.ts';
import type { Variables } from './template/variables.ts';

/** An expression that must hold, and where it is written. */
export interface Condition {
  readonly text: string | boolean;
  readonly path: Path;
}

/** What `when`, `until`, `failed_when` or `changed_when` says: one condition, or several that must all hold. */
export function conditionsOf(written: WrittenTask['when'], path: Path): readonly Condition[] {
  if (written === undefined) return [];
  if (typeof written === 'string' || typeof written === 'boolean') return [{ text: written, path }];
  return written.map((text, at) => ({ text, path: [...path, at] }));
}

/** The first condition that does not hold; undefined when all do. Errors know the condition's path. */
export function unmet(conditions: readonly Condition[], variables: Variables): Condition | undefined {
  return conditions.find((condition) => {
    try {
      return !holds(condition.text, variables);
    } catch (error) {
      if (error instanceof TemplateError && error.place === undefined) error.written = condition.path;
      throw error;
    }
  });
}
