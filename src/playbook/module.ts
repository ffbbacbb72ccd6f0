import { nearest } from '../model/nearest.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { WrittenTask } from '../model/playbook.ts';
import type { ModuleForm } from './arguments.ts';
import { report, type Expanding } from './expanding.ts';
import { bareModule, insteadOf, taskKeywords } from './keywords.ts';
import type { Path } from './template/error.ts';
import { own } from './world.ts';

/** The module of a task with its arguments. */
export interface Named {
  /** As the task names it. */
  readonly key: string;
  readonly name: string;
  readonly form: ModuleForm;
  readonly args: JsonObject;
}

/** The one key of a task that names a module, and its arguments; undefined, and problems noted, where there is not exactly one. */
export function moduleOf(expanding: Expanding, task: WrittenTask, path: Path): Named | undefined {
  const keys = Object.keys(task).filter((key) => !taskKeywords.has(key));
  const named = keys.filter((key) => own(expanding.modules, bareModule(key)) !== undefined);
  const unknown = keys.filter((key) => !named.includes(key));
  for (const key of unknown) reportUnknown(expanding, key, [...path, key], named.length > 0);
  const [key, another] = named;
  if (another !== undefined)
    report(expanding, path, `this task has two modules: ${named.join(' and ')}`, 'write one task for each');
  if (keys.length === 0)
    report(expanding, path, 'this task names no module', 'give it one, such as command: or copy:');
  const form = key === undefined ? undefined : own(expanding.modules, bareModule(key));
  if (key === undefined || form === undefined || another !== undefined || unknown.length > 0)
    return undefined;
  const args = argumentsOf(expanding, key, form, task[key] as Json | undefined, [...path, key]);
  return args === undefined ? undefined : { key, name: bareModule(key), form, args };
}

function reportUnknown(expanding: Expanding, key: string, path: Path, hasModule: boolean): void {
  const instead = insteadOf(key);
  if (instead !== undefined) {
    report(expanding, path, `"${key}" is not supported`, instead);
    return;
  }
  const modules = Object.keys(expanding.modules);
  const near = nearest(bareModule(key), hasModule ? [...taskKeywords] : [...modules, ...taskKeywords]);
  report(
    expanding,
    path,
    hasModule ? `a task has no key "${key}"` : `there is no module "${key}"`,
    near === undefined ? `modules: ${modules.join(', ')}` : `did you mean ${near}?`,
  );
}

function argumentsOf(
  expanding: Expanding,
  key: string,
  form: ModuleForm,
  written: Json | undefined,
  path: Path,
): JsonObject | undefined {
  if (written === undefined || written === null) return {};
  if (typeof written === 'object' && !Array.isArray(written)) return written as JsonObject;
  if (form.shorthand !== undefined && typeof written === 'string') return { [form.shorthand]: written };
  report(expanding, path, `${key} wants its arguments as a map`, `write them below it, one on each line`);
  return undefined;
}
