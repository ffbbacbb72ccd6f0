/** What a host tells of the drills that were held on it: `drill` in its status. */
export interface DrillStatus {
  /** Of the last one. */
  readonly ended: string;
  readonly outcome: 'passed' | 'failed';
  /** The end of the last one that passed, and how long it took from the first byte restored until every check held. */
  readonly lastPassed: string | null;
  readonly serveSeconds: number | null;
  /** Whether each report bears the hash of the one before it. */
  readonly chain: boolean;
}

/** The document of `pairctl-host drill PAIR --report`, and of a file in `/var/lib/pairctl/PAIR/drills`. */
export interface DrillReport {
  readonly format: 1;
  readonly pair: string;
  readonly host: string;
  readonly epoch: number;
  readonly started: string;
  readonly ended: string;
  readonly outcome: 'passed' | 'failed';
  /** What would have been lost, had the primary died when the drill began: the age of the oldest of its backups. */
  readonly lossSeconds: number;
  /** From the first byte restored until every check held. */
  readonly serveSeconds: number;
  readonly objectives: { readonly rpoSeconds: number | null; readonly rtoSeconds: number | null };
  /** What was not as it should be. */
  readonly why: readonly string[];
  readonly plans: readonly {
    readonly plan: string;
    readonly backup: string | null;
    readonly takenAt: string | null;
    readonly items: readonly DrilledItem[];
  }[];
  readonly checks: readonly {
    readonly name: string;
    readonly result: 'ok' | 'failed';
    readonly seconds: number;
    readonly message: string;
  }[];
  /** Newer backups that did not prove good. */
  readonly rejected: readonly { readonly plan: string; readonly name: string; readonly why: string }[];
  /** SHA-256 of the report before this one, in hexadecimal. */
  readonly previous: string | null;
}

export interface DrilledItem {
  readonly kind: string;
  readonly name: string;
  /** `left`: not rehearsed, because a command of the user's restores it. */
  readonly result: 'ok' | 'failed' | 'left';
  readonly seconds: number;
  readonly message: string;
}
