import type { AnyModule } from '../model/change.ts';
import type { Clock } from '../model/clock.ts';
import type { GuardName, Unreachable } from '../model/error.ts';
import type { Host } from '../model/host.ts';
import type { JsonObject } from '../model/json.ts';
import type { Listener } from '../model/outcome.ts';
import type { Role } from '../model/role.ts';

/** A host of the run: its session, or why there is none. `reopen` is for settling what a broken session left unknown. */
export type Connection =
  | { readonly up: true; readonly host: Host; reopen(): Promise<Connection> }
  | { readonly up: false; readonly error: Unreachable };

/** What a run is about and what it may use; everything outside the engine comes in through here. */
export interface Context {
  readonly pair: string;
  readonly playbook: string;
  /** Names the run in journals: `2026-01-31T12-00-00Z-ab12`. */
  readonly run: string;
  /** Who runs it, for journals and locks: `user@machine pid 4711`. */
  readonly operator: string;
  readonly epoch: number;
  readonly roles: Readonly<Record<string, Role>>;
  readonly connections: Map<string, Connection>;
  readonly modules: Readonly<Record<string, AnyModule>>;
  /** Rendered arguments as the module's schema wants them, defaults filled in; or what does not fit, a sentence each. */
  check(module: string, args: JsonObject): CheckedArgs;
  readonly clock: Clock;
  readonly listener: Listener;
  /** A unified diff of two texts, secrets masked. */
  unified(before: string, after: string, label: string): string;
  readonly overrides: ReadonlyMap<GuardName, string>;
  readonly signal: AbortSignal;
  /** Keep the hosts' manifests of owned resources: read them, remove what is no longer wanted, write them. */
  readonly keepManifest: boolean;
  /** Seconds that a look waits at most for a host that may be silent. */
  readonly patience?: number;
  /** Asks a person to confirm a step; absent where nobody can be asked. */
  prompt?(text: string): Promise<boolean>;
}

export type CheckedArgs =
  | { readonly ok: true; readonly value: JsonObject }
  | { readonly ok: false; readonly problems: readonly string[] };
