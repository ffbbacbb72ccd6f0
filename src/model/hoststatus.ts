import type { Role } from './role.ts';

/** How a job of the host program ended last. Times are ISO 8601 in UTC. */
export interface JobStatus {
  readonly started: string;
  readonly ended: string | null;
  /** `running` when it has a start and no end and its lock is held; `died` when the lock is free. */
  readonly result: 'ok' | 'warning' | 'failed' | 'refused' | 'skipped' | 'running' | 'died';
  readonly message: string;
  /** Guard that refused, when one did. */
  readonly guard?: string;
  readonly lastSuccess: string | null;
  readonly epoch: number;
}

export interface MirrorStatus extends JobStatus {
  /** Start of the newest run that ended well: what the standby's copy is certain to hold. */
  readonly files: number;
  readonly bytes: number;
  readonly deleted: number;
}

export type ProofLevel = 'taken' | 'complete' | 'intact' | 'restored';

/** One backup as `pairctl-host catalogue` lists it, newest first by `seq`. */
export interface BackupEntry {
  readonly plan: string;
  /** `backup-2026-01-31_12-00-00+0000`. */
  readonly name: string;
  readonly seq: number;
  readonly takenAt: string;
  readonly epoch: number;
  readonly bytes: number;
  readonly proof: ProofLevel;
  /** Why it does not count, when it does not: `seal missing`, `manifest does not match its seal`. */
  readonly bad?: string;
  readonly keptBy?: string;
}

/** The document of `pairctl-host status PAIR`: reading only. */
export interface HostStatus {
  readonly format: 1;
  readonly pair: string;
  readonly host: string;
  readonly time: string;
  /** Version of the host program: the first 12 hexadecimal digits of the SHA-256 of its parts. */
  readonly program: string;
  readonly role: Role | null;
  readonly epoch: number | null;
  readonly services: Readonly<Record<string, string>>;
  readonly mirrors: Readonly<Record<string, MirrorStatus>>;
  readonly plans: Readonly<
    Record<
      string,
      JobStatus & {
        readonly count: number;
        readonly newest: string | null;
        readonly newestProven: string | null;
      }
    >
  >;
  /** What this host last learnt of its peer by the pull channel. */
  readonly peer: { readonly seen: string; readonly role: Role | null; readonly epoch: number | null } | null;
  readonly restored: { readonly backups: Readonly<Record<string, string>>; readonly epoch: number } | null;
}

/** The document of `pairctl-host peer PAIR`: this host's view of the other one, by the pull channel, asked now. */
export interface PeerView {
  readonly answered: boolean;
  readonly why: string;
  readonly role: Role | null;
  readonly epoch: number | null;
  readonly services: Readonly<Record<string, string>>;
}
