import type { JsonObject } from '../model/json.ts';
import type { Problem } from '../model/problem.ts';
import type { ModuleForm } from './arguments.ts';
import { problemIn, type Locate } from './source.ts';
import type { TagChoice } from './tags.ts';
import type { Path } from './template/error.ts';
import type { World } from './world.ts';

/** What the expansion of one playbook shares; problems are gathered so that all can be told at once. */
export interface Expanding {
  readonly world: World;
  readonly modules: Readonly<Record<string, ModuleForm>>;
  /** Every name that has a value on some host or may get one, beside what is written in plays and tasks. */
  readonly known: ReadonlySet<string>;
  readonly choice: TagChoice;
  readonly locate: Locate;
  readonly problems: Problem[];
  /** Ids that are taken. */
  readonly ids: Set<string>;
  /** Files that an argument `content` was read from, by the arguments. */
  readonly contents: WeakMap<object, string>;
  readonly pairVars: JsonObject;
}

/** Notes a problem. */
export function report(expanding: Expanding, path: Path, message: string, hint?: string): void {
  expanding.problems.push(problemIn(expanding.locate, path, message, hint));
}
