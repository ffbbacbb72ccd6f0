import type { Json, JsonObject } from '../model/json.ts';
import type { Checked } from '../model/problem.ts';
import type { Located } from './yaml/located.ts';

/** A task as written. Beside these keys it has one key that names a module, or `block`. */
export interface WrittenTask {
  readonly name?: string;
  readonly when?: string | boolean | readonly (string | boolean)[];
  readonly register?: string;
  readonly loop?: string | readonly Json[];
  readonly loop_control?: {
    readonly loop_var?: string;
    readonly index_var?: string;
    readonly label?: string;
  };
  readonly until?: string | readonly string[];
  readonly retries?: number | string;
  /** Seconds. */
  readonly delay?: number | string;
  readonly notify?: string | readonly string[];
  readonly tags?: string | readonly string[];
  readonly become?: boolean | string;
  readonly become_user?: string;
  readonly delegate_to?: string;
  readonly run_once?: boolean;
  readonly ignore_errors?: boolean | string;
  readonly ignore_unreachable?: boolean | string;
  readonly failed_when?: string | boolean | readonly (string | boolean)[];
  readonly changed_when?: string | boolean | readonly (string | boolean)[];
  readonly vars?: JsonObject;
  readonly owned?: boolean;
  /** Seconds. */
  readonly timeout?: number | string;
  readonly block?: readonly WrittenTask[];
  readonly rescue?: readonly WrittenTask[];
  readonly always?: readonly WrittenTask[];
  /** The module's arguments, under the module's name. */
  readonly [module: string]: unknown;
}

export interface WrittenPlay {
  readonly name?: string;
  readonly hosts: string | readonly string[];
  readonly vars?: JsonObject;
  readonly pre_tasks?: readonly WrittenTask[];
  readonly tasks?: readonly WrittenTask[];
  readonly post_tasks?: readonly WrittenTask[];
  readonly handlers?: readonly WrittenTask[];
  readonly gather_facts?: boolean;
  readonly become?: boolean;
  readonly become_user?: string;
  readonly tags?: string | readonly string[];
  readonly ignore_unreachable?: boolean;
  readonly any_errors_fatal?: boolean;
}
export type WrittenPlaybook = readonly WrittenPlay[];

/** A playbook whose form has been checked: `source` gives the place of whatever is found wrong later. */
export interface LoadedPlaybook {
  readonly plays: WrittenPlaybook;
  readonly source: Located;
}

/** Reads and checks a playbook: form, keywords, one module per task, and each module's arguments as far as they hold no template. */
export function loadPlaybook(text: string | Uint8Array, file: string): Checked<LoadedPlaybook> {
  throw new Error(`not yet: ${file} ${String(text.length)}`);
}
