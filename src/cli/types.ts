import type { Readable, Writable } from 'node:stream';
import type { GuardName } from '../model/error.ts';
import type { Clock } from '../model/clock.ts';
import type { JsonObject } from '../model/json.ts';
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
  /** The steps that wait for a person have been seen to. */
  readonly acknowledged?: boolean;
  readonly overrides: ReadonlyMap<GuardName, string>;
  /** A change of roles is for so long, and then gone back from. */
  readonly trialSeconds?: number;
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

/** What the process gives to a command line. */
export interface Terminal {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number; readonly rows?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly env: NodeJS.ProcessEnv;
  /** Says that the user wants to stop. */
  readonly signal: AbortSignal;
}

/** What a command does once its line is understood; the exit code, which `lab exec` takes over from the command it ran. */
export type Action = (io: Io) => Promise<number>;
