/** A host of a lab, as its state file keeps it. */
export interface LabHost {
  readonly name: string;
  readonly address: string;
  readonly profile: Profile;
  /** The container's process and when it started (clock ticks since boot, proc(5)): together they name it for good. Null while it is off. */
  readonly process: { readonly pid: number; readonly started: string } | null;
}

/** plain: sshd and cron; service: also a small application whose data grow; nameserver: bind9 with a TSIG key and a dynamic zone. */
export type Profile = 'plain' | 'service' | 'nameserver';

/** The lab as a whole. */
export interface LabState {
  readonly name: string;
  readonly prefix: string;
  readonly base: string;
  readonly hosts: readonly LabHost[];
}

/** Where a lab keeps its state and its hosts' disks. */
export function labDirectory(name: string): string {
  return `/run/pairctl-lab/${name}`;
}

/** The operator's address in every lab: TEST-NET-1 (RFC 5737), and only within the lab's own namespaces. */
export const operatorAddress = '192.0.2.1';

/** The zone that a lab's name server serves, and the record that leads to the pair. */
export const zone = 'example.test';
export const record = 'app.example.test';
