import type { Json, JsonObject } from '../model/json.ts';
import { expressionArguments } from './arguments.ts';
import type { Condition } from './condition.ts';
import type { Text } from './reads.ts';
import type { Path } from './template/error.ts';
import { isTemplate } from './template/render.ts';
import type { Written } from './written.ts';

/** A text to be evaluated, with the path at which it stands. */
export interface Spot extends Text {
  readonly path: Path;
}

/** Everything of a task that is evaluated. */
export function spotsOf(written: Written): readonly Spot[] {
  const { task, path, args, module, moduleKey, loop } = written;
  const expressions = expressionArguments(module, args);
  const plain = Object.fromEntries(
    Object.entries(args).filter(([key]) => !expressions.some(([[first]]) => first === key)),
  );
  return [
    ...conditionSpots([
      ...written.inherited.when,
      ...written.until,
      ...written.failedWhen,
      ...written.changedWhen,
    ]),
    ...expressions.map(([key, text]): Spot => ({ ...asText(text), path: [...path, moduleKey, ...key] })),
    ...templates(plain, [...path, moduleKey]),
    ...templates(loop, [...path, task.loop === undefined ? 'with_items' : 'loop']),
    ...templates(task.loop_control?.label, [...path, 'loop_control', 'label']),
    ...templates(task.vars, [...path, 'vars']),
    ...templates(task.name, [...path, 'name']),
  ];
}

function conditionSpots(conditions: readonly Condition[]): readonly Spot[] {
  return conditions.flatMap(({ text, path }) =>
    typeof text === 'string' ? [{ kind: 'expression' as const, text, path }] : [],
  );
}

function asText(text: string): Text {
  return { kind: isTemplate(text) ? 'template' : 'expression', text };
}

/** All templates in plain data with their paths. */
export function templates(value: Json | undefined, path: Path): readonly Spot[] {
  if (typeof value === 'string') return isTemplate(value) ? [{ kind: 'template', text: value, path }] : [];
  if (typeof value !== 'object' || value === null) return [];
  const entries: readonly (readonly [string | number, Json | undefined])[] = Array.isArray(value)
    ? [...(value as readonly Json[]).entries()]
    : Object.entries(value as JsonObject);
  return entries.flatMap(([key, inner]) => templates(inner, [...path, key]));
}
