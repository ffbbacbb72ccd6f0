import type { Output, Step } from './command.ts';
import type { Refusal } from './error.ts';
import type { Look } from './host.ts';
import type { Json, JsonObject } from './json.ts';

export type Action = 'create' | 'update' | 'remove' | 'run';
/** safe: no service interrupted, nothing lost; disruptive: something stops for a while; destructive: data are replaced or removed. */
export type Risk = 'safe' | 'disruptive' | 'destructive';

/** What would have to be done, as a value: shown, compared and digested before it is carried out. */
export type Change =
  | { readonly action: 'none'; readonly note?: string }
  | Act
  /** A guard stands in the way; `otherwise` is what would be done if it were lifted. */
  | { readonly action: 'refuse'; readonly refusal: Omit<Refusal, 'host'>; readonly otherwise: Change }
  /** What was found cannot be made right by this module; a failure, also in a plan. */
  | { readonly action: 'fail'; readonly message: string; readonly hint?: string };

export interface Act {
  readonly action: Action;
  /** Why, each a short phrase: `content differs`, `mode 0644 instead of 0600`. */
  readonly because: readonly string[];
  readonly risk: Risk;
  readonly steps: readonly Step[];
  /** Text before and after, for a unified diff; secrets as tokens. */
  readonly diff?: { readonly before: string; readonly after: string; readonly label?: string };
}

/** What tasks of one play share on a host, so that independent ones can go together. `path:/etc/x`, `user:app`, `unit:a.service`. */
export interface Resources {
  readonly provides: readonly string[];
  readonly needs: readonly string[];
}

/** What `observe` and `diff` may know besides the task's own arguments. */
export interface Surroundings {
  readonly pair: string;
  readonly host: string;
  /** Milliseconds since 1970, by the operator's clock. */
  readonly now: number;
  /** Seconds that a look at a host which may be silent waits for it at most, where the operator has set a limit. */
  readonly patience?: number;
}

/**
 * The contract of a module. `observe` only reads; `diff` is pure. A module whose change cannot be seen afterwards (command, shell)
 * answers with action `run` and is not looked at again; all others are observed again after acting and must then differ in nothing.
 */
export interface Module<Spec = JsonObject, State = unknown> {
  readonly name: string;
  /** One sentence for the reference page. */
  readonly summary: string;
  /** JSON Schema (draft-07) of the arguments, the one source of their type and validator. */
  readonly schema: JsonObject;
  /** For the short form `command: ls /`: the argument that a plain string stands for. */
  readonly shorthand?: string;
  observe(look: Look, spec: Spec, around: Surroundings): Promise<State>;
  diff(spec: Spec, state: State, around: Surroundings): Change;
  /** What `register` keeps, from the last state seen and what the steps answered. */
  values?(spec: Spec, state: State, outputs: readonly Output[]): Json;
  /** What the answer of a failed step means, in words and with a remedy; undefined leaves it to the engine. */
  explain?(
    spec: Spec,
    state: State,
    output: Output,
  ): { readonly message: string; readonly hint?: string } | undefined;
  /** `barrier`: everything before must be done, nothing after may start. */
  resources(spec: Spec): Resources | 'barrier';
  /** The same resource unwanted: a module and its arguments that take it off again. Kept in the host's manifest. */
  removal?(spec: Spec): { readonly module: string; readonly args: JsonObject };
}

/** A module whose types have been set aside, as the registry holds it (methods are bivariant, so every `Module<Spec, State>` is one). */
export type AnyModule = Module;
