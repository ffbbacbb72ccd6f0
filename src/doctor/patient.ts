import type { Unreachable } from '../model/error.ts';
import type { Host } from '../model/host.ts';
import type { HostStatus, PeerView } from '../model/hoststatus.ts';
import type { Inventory, InventoryHost } from '../model/inventory.ts';
import type { Plan } from '../model/outcome.ts';
import type { Pair } from '../model/pair.ts';
import type { Transition } from '../model/transition.ts';
import type { Roles } from '../model/role.ts';

/** A host of the pair with what it said of itself at the beginning. */
export interface Seat {
  readonly name: string;
  readonly inventory: InventoryHost;
  /** Undefined where there is no session; `why` says why. */
  readonly host: Host | undefined;
  readonly why: Unreachable | undefined;
  /** Undefined where there is no session or the host program is not set up. */
  readonly status: HostStatus | undefined;
  /** What it sees of the other host by the pull channel. */
  readonly peer: PeerView | undefined;
  /** The host's clock minus the operator's, in seconds. */
  readonly clockOffsetSeconds: number | undefined;
  /** ID, VERSION_ID, ARCH and the like; empty where there is no session. */
  readonly system: Readonly<Record<string, string>>;
  /** Its addresses by its own word, without loopback; empty where it could not be asked. */
  readonly addresses: readonly string[];
}

/** All that the checks may use. */
export interface Patient {
  readonly pair: Pair;
  readonly inventory: Inventory;
  /** The folder of pair.yml on the operator's machine. */
  readonly directory: string;
  /** By the roles that they hold now. */
  readonly primary: Seat;
  readonly standby: Seat;
  readonly roles: Roles;
  readonly epoch: number;
  /** A change of roles that was begun and not finished. */
  readonly transition: Transition | undefined;
  /** Work on a host beside the pair, with a session of its own; it is handed why where there is none. */
  onHost<T>(name: string, work: (host: Host | Unreachable) => Promise<T>): Promise<T>;
  /** The operator's machine. */
  readonly operator: Host;
  readonly operatorAddresses: readonly string[];
  /** Whether checks may do more than look. */
  readonly acts: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Version of the host program that this pairctl ships. */
  readonly program: string;
  /** Debian packages that both hosts must have. */
  readonly packages: readonly string[];
  /** The runbook that the definition compiles to for that host. */
  runbook(host: string): string;
  /** What `apply` would change now. */
  plan(): Promise<Plan>;
}

/** Both hosts, the primary first. */
export function seats(patient: Patient): readonly [Seat, Seat] {
  return [patient.primary, patient.standby];
}

/** Seats with a session. */
export function reached(patient: Patient): readonly (Seat & { readonly host: Host })[] {
  return seats(patient).filter((seat): seat is Seat & { host: Host } => seat.host !== undefined);
}

/** The other host. */
export function otherSeat(patient: Patient, seat: Seat): Seat {
  return seat === patient.primary ? patient.standby : patient.primary;
}
