import type { JsonObject } from '../model/json.ts';
import type { GuardName } from '../model/error.ts';
import type { Clock } from '../model/clock.ts';
import type { View } from '../view/view.ts';

/** What every command that works on a pair takes. */
export interface PairOptions {
  readonly pairPath: string;
  readonly inventoryPath?: string;
  readonly extraVars: JsonObject;
  readonly limit?: readonly string[];
  readonly tags: readonly string[];
  readonly skipTags: readonly string[];
  readonly preview: boolean;
  readonly detailedExitCode: boolean;
  readonly planFile?: string;
  readonly yes: boolean;
  readonly overrides: ReadonlyMap<GuardName, string>;
  /** Seconds to wait for another run. */
  readonly lockWait: number;
  /** Seconds for connecting and logging in. */
  readonly timeoutSeconds: number;
}

/** What a command is handed besides its options. */
export interface Io {
  readonly view: View;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly env: NodeJS.ProcessEnv;
}
