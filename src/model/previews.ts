import type { GuardName } from './error.ts';

/** The document of `pairctl-host preview PAIR sync MIRROR`: what a pull would do now. */
export interface SyncPreview {
  readonly format: 1;
  readonly mirror: string;
  /** False when a guard would refuse or the peer does not answer. */
  readonly ok: boolean;
  readonly guard: GuardName | null;
  readonly found: string;
  /** Entries in the source, and what of them is new or differs; bytes to be transferred. */
  readonly files: number;
  readonly create: number;
  readonly update: number;
  readonly delete: number;
  /** The count that `--accept` must name for guard mass-change to let it happen; 0 where it does not refuse. */
  readonly accept: number;
  readonly bytes: number;
  /** True when the destination has content and was never mirrored: `--initial` is needed, and keeps what it replaces. */
  readonly initial: boolean;
}

/** The document of `pairctl-host preview PAIR role primary EPOCH`: whether a shared file system forbids it. */
export interface RolePreview {
  readonly format: 1;
  readonly ok: boolean;
  readonly guard: GuardName | null;
  readonly found: string;
}

/** One kept file, in the document of `pairctl-host preview PAIR undelete …`. */
export interface UndeleteEntry {
  /** `back`: it is gone and comes back; `over`: it replaces what is there; `there`: something is there and stays; `blocked`: a link or the like is in its way. */
  readonly state: 'back' | 'over' | 'there' | 'blocked';
  /** The host that keeps it. */
  readonly host: string;
  /** The pull that deleted or overwrote it, by its time: `2026-01-31_12-00-00+0000`. */
  readonly run: string;
  readonly bytes: number;
  /** Below the mirror's top. */
  readonly path: string;
}

/** The document of `pairctl-host preview PAIR undelete MIRROR …`. */
export interface UndeletePreview {
  readonly format: 1;
  readonly mirror: string;
  readonly to: string;
  /** Why what the peer keeps is not among them; null when it is. */
  readonly unasked: string | null;
  /** Counts of files that come back (`back` and `over`), with their bytes, that stay, and that cannot. */
  readonly back: number;
  readonly there: number;
  readonly blocked: number;
  readonly bytes: number;
  /** The first 1000. */
  readonly entries: readonly UndeleteEntry[];
}

/** The document of `pairctl-host preview PAIR restore PLAN NAME`; hashes are verified for it. */
export interface RestorePreview {
  readonly format: 1;
  readonly plan: string;
  readonly name: string;
  /** False when it does not verify or does not fit. */
  readonly ok: boolean;
  readonly guard: GuardName | null;
  readonly found: string;
  readonly takenAt: string | null;
  readonly epoch: number;
  readonly seq: number;
  readonly items: readonly {
    /** `external`, or the kind of an item. */
    readonly kind: string;
    readonly name: string;
    /** The path that is replaced, or the command that is run. */
    readonly target: string;
    readonly artifact: string;
    readonly bytes: number;
    /** What is there now; null where it is not a path or is absent. */
    readonly bytesNow: number | null;
  }[];
  readonly needBytes: number;
  readonly freeBytes: number;
}
