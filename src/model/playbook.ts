import type { Json, JsonObject } from './json.ts';

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
  /** On a handler: other names that it answers to. */
  readonly listen?: string | readonly string[];
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
  /** Files with more variables; they win over `vars`. */
  readonly vars_files?: readonly string[];
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

/** A playbook in Ansible's form. An entry may be `import_playbook` with a file instead, and a task `import_tasks`; expanding puts in what they name. */
export type WrittenPlaybook = readonly WrittenPlay[];
