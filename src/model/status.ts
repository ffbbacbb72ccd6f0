import type { LevelCounts } from './hoststatus.ts';
import type { Rehearsed } from './rehearsed.ts';
import type { Role } from './role.ts';

/** How the pair as a whole is: working, a warning (something is late or stopped), broken (roles in conflict, a host out of reach). */
export type PairState = 'working' | 'warning' | 'broken';

/** The document of `pairctl status`. Times ISO 8601 in UTC, durations in seconds; null is not known. */
export interface StatusReport {
  readonly format: 1;
  readonly pair: string;
  readonly state: PairState;
  /** What keeps the state from being `working`, a sentence each. */
  readonly findings: readonly string[];
  readonly epoch: number | null;
  readonly hosts: Readonly<
    Record<
      string,
      {
        readonly reachable: boolean;
        readonly why?: string;
        readonly role: Role | null;
        readonly epoch: number | null;
        /** The host's clock minus the operator's. */
        readonly clockOffsetSeconds: number | null;
        readonly services: Readonly<Record<string, string>>;
      }
    >
  >;
  readonly mirrors: readonly {
    readonly name: string;
    readonly lastSuccess: string | null;
    readonly ageSeconds: number | null;
    readonly lastResult: string;
    readonly message: string;
    /** Since when the copy is between two states of its source; absent when it is whole. */
    readonly incompleteSince?: string;
    /** Whether it is followed as it changes, and why not; absent without `watch: true`. */
    readonly watch?: { readonly live: boolean; readonly why: string };
  }[];
  readonly backups: {
    readonly newest: string | null;
    readonly newestProven: string | null;
    readonly count: Readonly<Record<string, number>>;
    readonly bad: Readonly<Record<string, number>>;
    /** Of the good ones, by host: how many are proven how far; a host that does not say is left out. */
    readonly levels: Readonly<Record<string, LevelCounts>>;
  };
  readonly drill: Rehearsed;
  readonly objectives: {
    readonly rpo: {
      readonly target: number | null;
      readonly actual: number | null;
      readonly met: boolean | null;
    };
    readonly rto: {
      readonly target: number | null;
      readonly actual: number | null;
      readonly met: boolean | null;
    };
  };
}
