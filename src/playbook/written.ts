import type { Json, JsonObject } from '../model/json.ts';
import type { WrittenTask } from '../model/playbook.ts';
import type { Place } from '../model/problem.ts';
import type { ModuleForm } from './arguments.ts';
import type { Condition } from './condition.ts';
import type { Path } from './template/error.ts';
import type { Layers } from './world.ts';

/** Keywords that a task takes from the play, blocks and imports around it. */
export interface Inherited {
  readonly when: readonly Condition[];
  readonly layers: Layers;
  readonly tags: readonly string[];
  readonly becomeUser?: string;
  readonly delegateTo?: string;
  readonly runOnce: boolean;
  readonly ignoreErrors: boolean | string;
  readonly ignoreUnreachable: boolean | string;
  readonly timeout?: number | string;
}

/** One task as written, with all that holds for it, the same on every host. */
export interface Written {
  /** From the top of the playbook. */
  readonly path: Path;
  readonly task: WrittenTask;
  readonly module: string;
  /** The module as the task names it: the key of its arguments. */
  readonly moduleKey: string;
  readonly form: ModuleForm;
  readonly args: JsonObject;
  /** What the task itself says is in it. */
  readonly inherited: Inherited;
  readonly until: readonly Condition[];
  readonly failedWhen: readonly Condition[];
  readonly changedWhen: readonly Condition[];
  readonly loop: Json | undefined;
  /** Of the loop, this item alone: the others are tasks of their own. */
  readonly only?: number;
  place(path: Path): Place | undefined;
}

/** A word or words separated by commas, or a list of words. */
export function wordList(value: string | readonly string[] | undefined): readonly string[] {
  if (value === undefined) return [];
  return (typeof value === 'string' ? value.split(',') : value)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
