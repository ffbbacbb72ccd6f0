import type { HostStatus, PeerView } from './hoststatus.ts';
import type { Role } from './role.ts';

/** What one host knows of who was right, where both claim one epoch. Times ISO 8601 in UTC; null is not known. */
export interface HostEvidence {
  readonly host: string;
  readonly role: Role | null;
  readonly epoch: number | null;
  /** Since when it has that role. */
  readonly since: string | null;
  /** Who was the primary, as far as this host last saw. */
  readonly active: { readonly host: string; readonly epoch: number; readonly seen: string } | null;
  readonly services: Readonly<Record<string, string>>;
  /** By plan: its newest good backup on this host, and its newest proven one. */
  readonly backups: Readonly<
    Record<string, { readonly newest: string | null; readonly newestProven: string | null }>
  >;
  /** What it sees of the other one, asked now. */
  readonly peer: {
    readonly answered: boolean;
    readonly why: string;
    readonly role: Role | null;
    readonly epoch: number | null;
  } | null;
  /** Whom the name that leads clients points to. */
  readonly name: { readonly primary: string; readonly epoch: number } | null;
}

/** Puts together what a host says of itself and what it sees. */
export function evidenceOf(
  host: string,
  status: HostStatus | undefined,
  peer: PeerView | undefined,
): HostEvidence {
  return {
    host,
    role: status?.role ?? null,
    epoch: status?.epoch ?? null,
    since: status?.changed ?? null,
    active: status?.active ?? null,
    services: status?.services ?? {},
    backups: Object.fromEntries(
      Object.entries(status?.plans ?? {}).map(([plan, { newest, newestProven }]) => [
        plan,
        { newest, newestProven },
      ]),
    ),
    peer:
      peer === undefined
        ? null
        : { answered: peer.answered, why: peer.why, role: peer.role, epoch: peer.epoch },
    name: peer?.name ?? null,
  };
}
