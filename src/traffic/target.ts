import type { Change } from '../model/change.ts';
import type { Output } from '../model/command.ts';
import type { Look } from '../model/host.ts';
import type { SecretRef } from '../model/inventory.ts';
import type { Json, JsonObject } from '../model/json.ts';

/** Where clients are to be sent: by whom, at which epoch, and what each host of the pair is called in the target's own terms. */
export interface Wanted {
  readonly pair: string;
  /** The host that clients shall reach. */
  readonly primary: string;
  readonly epoch: number;
  /** What clients reach, by host: its `service_address`. */
  readonly addresses: Readonly<Record<string, string>>;
  /** The host that is asked, where that is known: what a floating address is held by. */
  readonly asked?: string;
}

export interface TargetFile {
  readonly path: string;
  /** May bear secret tokens. */
  readonly content: string;
}

export interface Explanation {
  readonly message: string;
  readonly hint?: string;
}

/** The token of a secret; with `form` that of what the form makes of its value. */
export type SecretToken = (ref: SecretRef, form?: (value: string) => string) => string;

/**
 * One way to send clients to the active host. All its questions and steps go through the host that the task runs on: the target's own `on`.
 * A target is one file (or folder) and one line in `registry.ts`; `Settings` is its entry in the pair's `failover.traffic`.
 * Its undo is itself: the same act with the host as primary that had clients before.
 */
export interface TrafficTarget<Settings = JsonObject, State = unknown> {
  readonly provider: string;
  /** JSON Schema of the settings, with secrets already replaced by the files that hold them. */
  readonly schema: JsonObject;
  /** Files (0600, root) that hosts of the pair need for it. */
  files(pair: string, settings: Settings, secret: SecretToken): readonly TargetFile[];
  /** Asks where clients are sent now. Reads only. */
  look(look: Look, settings: Settings, wanted: Wanted): Promise<State>;
  /** What would have to change; pure. */
  diff(settings: Settings, state: State, wanted: Wanted): Change;
  /** Whether everybody who is asked already gives the wanted answer, and otherwise the step that waits for it, at most `within` seconds. */
  verify(settings: Settings, state: State, wanted: Wanted, within: number): Change;
  /** What `register` keeps: at least `before` and `after`. */
  values(settings: Settings, state: State, wanted: Wanted, outputs: readonly Output[]): Json;
  /** What the answer of a failed step means, and what to do; with `within` of the step that waits. */
  explain(settings: Settings, output: Output, wanted: Wanted, within?: number): Explanation | undefined;
}
