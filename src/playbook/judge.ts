import type { Json, JsonObject } from '../model/json.ts';
import type { Scope, Task } from '../model/task.ts';
import { unmet, type Condition } from './condition.ts';
import { variablesOf } from './variables.ts';
import { describe, placeOf, readyItems } from './resolve.ts';
import { displayPlace } from './source.ts';
import { NotYet, TemplateError } from './template/error.ts';
import type { World } from './world.ts';
import type { Written } from './written.ts';

/** `until`, with the number of tries and the seconds between them already rendered. */
export function retryOf(
  world: World,
  written: Written,
  local: JsonObject,
  counts: { readonly retries: number; readonly delaySeconds: number },
): NonNullable<Task['retry']> {
  return {
    ...counts,
    done: (scope, value) =>
      outcomesOf(world, written, local, scope, value).every((each) =>
        hold(world, written, written.until, scope, each),
      ),
  };
}

/** `failed_when` and `changed_when`, for each item of a loop by itself: it failed or changed when one item did. */
export function judgeOf(world: World, written: Written, local: JsonObject): Pick<Task, 'judge'> {
  const { failedWhen, changedWhen } = written;
  if (failedWhen.length === 0 && changedWhen.length === 0) return {};
  return {
    judge: (scope, value) => {
      const outcomes = outcomesOf(world, written, local, scope, value);
      const some = (conditions: readonly Condition[]): boolean =>
        outcomes.some((each) => hold(world, written, conditions, scope, each));
      return {
        ...(failedWhen.length === 0 ? {} : { failed: some(failedWhen) }),
        ...(changedWhen.length === 0 ? {} : { changed: some(changedWhen) }),
      };
    },
  };
}

/** The registered value under its name beside the item that it is of: one of each item of a loop. */
function outcomesOf(
  world: World,
  written: Written,
  local: JsonObject,
  scope: Scope,
  value: Json,
): readonly JsonObject[] {
  const name = written.task.register;
  const registered = (of: Json): JsonObject => (name === undefined ? {} : { [name]: of });
  const results = written.loop === undefined ? undefined : resultsOf(value);
  if (results === undefined) return [{ ...local, ...registered(value) }];
  const items = readyItems(world, written, local, scope);
  return results.map((result, index) => ({ ...local, ...items[index], ...registered(result) }));
}

function resultsOf(value: Json): readonly Json[] | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const { results } = value as JsonObject;
  return Array.isArray(results) ? (results as readonly Json[]) : undefined;
}

/** Whether all conditions hold. Throws an error in words for people when one cannot be evaluated. */
function hold(
  world: World,
  written: Written,
  conditions: readonly Condition[],
  scope: Scope,
  local: JsonObject,
): boolean {
  try {
    return unmet(conditions, variablesOf(world, scope, written.inherited.layers, local)) === undefined;
  } catch (error) {
    if (error instanceof NotYet)
      throw new Error(`it needs ${error.message}, which is not known`, { cause: error });
    if (!(error instanceof TemplateError)) throw error;
    const place = placeOf(written, error);
    throw new Error(describe(error, place === undefined ? undefined : displayPlace(place)), { cause: error });
  }
}
