import type { Json, JsonObject } from './json.ts';

/** What a task can see while its templates are resolved: `register`ed values and facts, by host. */
export interface Scope {
  readonly host: string;
  /** The value registered on a host, or undefined when nothing was; `unknown` when it will only be known after apply. */
  registered(host: string, name: string): Json | undefined;
  isUnknown(host: string, name: string): boolean;
}

/** A task's arguments once its templates are resolved. */
export type Resolved =
  | { readonly kind: 'skip'; readonly why: string }
  /** One entry without a loop, one per item with it. */
  | { readonly kind: 'ready'; readonly items: readonly ResolvedItem[] }
  /** Something it needs will only be known after apply: `what` names it. */
  | { readonly kind: 'later'; readonly what: string }
  | { readonly kind: 'invalid'; readonly message: string; readonly at?: string };

export interface ResolvedItem {
  /** Distinguishes the items of a loop in ids and rows. */
  readonly label?: string;
  readonly args: JsonObject;
}

/** One task on one host, its templates not yet resolved. The engine calls `resolve`; it knows nothing of templates or modules. */
export interface Task {
  /** Unique in its run and stable between runs: `web2/file:/etc/cron.d/pairctl-shop`, or `web2/play 1/task 3`. */
  readonly id: string;
  readonly host: string;
  /** The host of the play that it is done for: its failure is that host's. Differs from `host` when delegated. */
  readonly forHost: string;
  readonly name: string;
  readonly module: string;
  readonly tags: readonly string[];
  resolve(scope: Scope): Resolved;
  /** Names of registered variables that it reads: it waits for the tasks that write them, on every host. */
  readonly reads: readonly string[];
  readonly register?: string;
  /** Variables that it sets beside `register`, taken from its module's values by name: the keys of `set_fact`. */
  readonly facts: readonly string[];
  /** Handlers to run when it changed something. */
  readonly notify: readonly string[];
  readonly retry?: {
    readonly retries: number;
    readonly delaySeconds: number;
    /** Whether the registered value satisfies `until`. */
    done(scope: Scope, value: Json): boolean;
  };
  readonly ignoreErrors: boolean;
  readonly ignoreUnreachable: boolean;
  /** `failed_when` and `changed_when`, evaluated on the registered value; undefined leaves the module's word. */
  judge?(scope: Scope, value: Json): { readonly failed?: boolean; readonly changed?: boolean };
  /** What it makes belongs to pairctl and is listed in the host's manifest. */
  readonly owned: boolean;
  readonly becomeUser?: string;
  readonly timeoutSeconds?: number;
}

/** Tasks in order, and blocks of them with what follows a failure. A block is a barrier on all hosts of the play. */
export type Item =
  | { readonly kind: 'task'; readonly task: Task }
  | {
      readonly kind: 'block';
      readonly name: string;
      readonly body: readonly Item[];
      readonly rescue: readonly Item[];
      readonly always: readonly Item[];
    };

export interface Play {
  readonly name: string;
  readonly hosts: readonly string[];
  readonly items: readonly Item[];
  readonly handlers: readonly Task[];
  /** A failure on one host ends the run on all (`any_errors_fatal`). */
  readonly anyErrorsFatal: boolean;
}
