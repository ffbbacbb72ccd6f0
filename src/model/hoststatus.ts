import type { DrillStatus } from './drill.ts';
import type { GuardName } from './error.ts';
import type { Role } from './role.ts';
import type { Transition } from './transition.ts';

/**
 * What the host program answers, by command; arguments, exit codes and what each command changes stand in docs/host-program.md.
 * All times are ISO 8601 in UTC with whole seconds. What a host answers is data: validated, never evaluated.
 */

/** How a job of the host program ended last. */
export interface JobStatus {
  readonly started: string;
  readonly ended: string | null;
  /** `running` when it has a start, no end and its lock is held; `died` when the lock is free; `warning` is a success with a note. */
  readonly result: 'ok' | 'warning' | 'failed' | 'refused' | 'running' | 'died';
  readonly message: string;
  /** Guard that refused, when one did. */
  readonly guard: GuardName | null;
  /** Start of the newest run that ended well (`ok` or `warning`): what is certain to be covered. */
  readonly lastSuccess: string | null;
  readonly epoch: number;
  /** Runs left out since then because the one before was still going. */
  readonly skipped: number;
}

/** A mirror's last pull on this host; on a host that never pulled it there is no entry. Counts are those of the last good run. */
export interface MirrorStatus extends JobStatus {
  readonly files: number;
  readonly bytes: number;
  readonly deleted: number;
  /** Since when the copy is between two states of its source: a run began to change it and has not ended well. */
  readonly incompleteSince?: string | null;
  /** Of a mirror with `watch: true`. */
  readonly watch?: WatchStatus;
}

/** Whether this host follows a mirror as it changes: `live`, `waiting` (not its role, or between two connections), `down`, or `off` (nothing runs that would). */
export interface WatchStatus {
  readonly state: 'live' | 'waiting' | 'down' | 'off';
  readonly since: string | null;
  readonly why: string;
}

export type ProofLevel = 'taken' | 'complete' | 'intact' | 'restored';

/** One backup, an element of the array that `pairctl-host catalogue PAIR` prints; newest first by epoch, then seq. */
export interface BackupEntry {
  readonly plan: string;
  /** `backup-2026-01-31_12-00-00+0000`, or `safety-…` for what a restore put aside. */
  readonly name: string;
  /** Grows by one with every backup of a plan; with `epoch` before it, it is the order of backups, whatever clocks said. 0 when unreadable. */
  readonly seq: number;
  readonly takenAt: string;
  readonly epoch: number;
  readonly bytes: number;
  readonly proof: ProofLevel;
  /** When its bytes were last read and found good on this host, or restored in a drill; absent below `intact`. */
  readonly provenAt?: string;
  /** Why it does not count, when it does not: `seal missing`, `path-etc.tar.zst: content differs from the manifest`. */
  readonly bad?: string;
  /** Which rules keep it, apart by `, `, the weightiest first: `5m`, `1d`, `newest`, `newest proven`, `pinned`, `future`, `diverged` (by a host that had lost its role), `safety`; absent when the next prune takes it. */
  readonly keptBy?: string;
}

/** What a plan's jobs and store look like on this host. A plan that was never run here has `started` empty and result `ok`. */
export interface PlanStatus extends JobStatus {
  readonly count: number;
  /** Time of the newest good backup held here, and of the newest at level intact or better. */
  readonly newest: string | null;
  readonly newestProven: string | null;
  readonly bad: number;
  /** How many of the good ones stand at each level; absent from a host program of an earlier version. */
  readonly levels?: LevelCounts;
}

/** Good backups by how far each is proven. */
export type LevelCounts = Readonly<Record<Exclude<ProofLevel, 'taken'>, number>>;

/** The document of `pairctl-host status PAIR`: reading only. */
export interface HostStatus {
  readonly format: 1;
  readonly pair: string;
  readonly host: string;
  readonly time: string;
  /** Version of the host program: the first 12 hexadecimal digits of the SHA-256 of its parts. */
  readonly program: string;
  /** Null when no role was ever set. */
  readonly role: Role | null;
  readonly epoch: number | null;
  /** When the roles became what they are at that epoch; null where it is not known, absent from a host program of an earlier version. */
  readonly changed?: string | null;
  /** Which host was last known to be the primary, at which epoch, and when it was last seen to be; absent from a host program of an earlier version. */
  readonly active?: { readonly host: string; readonly epoch: number; readonly seen: string } | null;
  /** `active`, `inactive`, `failed`, … as systemd says; `unknown` where it could not be asked. */
  readonly services: Readonly<Record<string, string>>;
  readonly mirrors: Readonly<Record<string, MirrorStatus>>;
  readonly plans: Readonly<Record<string, PlanStatus>>;
  /** The last pull of backups from the peer, null when there was none. */
  readonly pull: JobStatus | null;
  /** What this host last learnt of its peer by the pull channel. */
  readonly peer: { readonly seen: string; readonly role: Role | null; readonly epoch: number | null } | null;
  /** Which backup of each plan was restored here last, and at which epoch. */
  readonly restored: { readonly backups: Readonly<Record<string, string>>; readonly epoch: number } | null;
  /** Plans whose restore has begun and not ended, apart by blanks: the guarded services do not start until it has. */
  readonly restoring: string | null;
  /** Since when this host, which was primary, is standby with data that nobody has taken over or copied aside; absent from a host program of an earlier version. */
  readonly own?: string | null;
  /** Nothing was started since the services were stopped for another host to take over; absent from programs that do not tell. */
  readonly quiet?: boolean;
  /** The change of roles that this host is about to take over by and that has not ended; absent from a host program of an earlier version. */
  readonly transition?: Transition | null;
  /** When this host gives its role back, unless that is committed before, and whether it is about to; null where it is primary for good or not at all. */
  readonly trial?: { readonly ends: string; readonly returning: boolean } | null;
  /** Of a pair with `shared`: why it cannot be used here now, null when it can; who holds it, and since which epoch (0: nobody yet). */
  readonly shared?: { readonly why: string | null; readonly holder: string | null; readonly epoch: number };
  /** The drills that were held here; null when there was none. */
  readonly drill: DrillStatus | null;
}

/** The document of `pairctl-host peer PAIR`: this host's view of the other one, by the pull channel, asked now; tells the peer nothing. */
export interface PeerView {
  readonly answered: boolean;
  /** Why it did not answer; empty when it did. */
  readonly why: string;
  readonly role: Role | null;
  readonly epoch: number | null;
  /** The peer's clock minus this host's, in whole seconds. */
  readonly clockOffsetSeconds: number | null;
  readonly services: Readonly<Record<string, string>>;
  /** The epoch of a change of roles by which the peer is about to take over; absent where none was begun. */
  readonly taking?: number;
  /** Whom the name that leads clients points to, and its epoch, where that was asked for; null where no name server says. */
  readonly name?: { readonly primary: string; readonly epoch: number } | null;
}

/** One database of a plan, in the document of `pairctl-host databases PAIR`: the programs by which this host dumps and restores it. */
export interface DatabasePrograms {
  readonly plan: string;
  readonly name: string;
  readonly kind: string;
  /** Version of the dump tool, and of the server that runs; null where it cannot be known. */
  readonly tool: string | null;
  readonly server: string | null;
  /** Dotted numbers: a dump of a higher level does not restore here. */
  readonly level: string | null;
  /** Why it cannot be known. */
  readonly why: string | null;
}

/** One line of `/var/lib/pairctl/PAIR/journal.ndjson` as the host program writes it. */
export interface JournalLine {
  readonly time: string;
  readonly host: string;
  /** `sync`, `pull`, `backup`, `verify`, `prune`, `restore`, `role`, `start-guard`, `serve`, `heartbeat`. */
  readonly job: string;
  /** Mirror, plan or unit; empty where there is none. */
  readonly name: string;
  readonly result: string;
  readonly epoch: number;
  readonly message: string;
}

/** The document of `pairctl-host contents PAIR [--sums] [PLAN…]`: what the items of the plans hold now. */
export interface Contents {
  readonly format: 1;
  readonly host: string;
  readonly items: readonly {
    readonly plan: string;
    readonly name: string;
    readonly kind: string;
    /** Why it cannot be told; null where it can. */
    readonly why: string | null;
    /** Tables with their rows, or `files`. The sum depends on the content and not on the order of rows; null where none was asked for. */
    readonly parts: readonly { readonly name: string; readonly count: number; readonly sum: string | null }[];
  }[];
}
