/**
 * plain: sshd and cron; service: also a small application whose data grow; nameserver: bind9 with a TSIG key and a dynamic zone (a second one is its copy);
 * balancer: HAProxy before the applications of all service hosts.
 */
export type Profile = 'plain' | 'service' | 'nameserver' | 'balancer';

/** Where a host's disk is: tmpfs is quick and keeps all it was given; ext4 and xfs lose at a power cut what was not synced, as disks do. */
export const disks = ['tmpfs', 'ext4', 'xfs'] as const;
export type Disk = (typeof disks)[number];

/** Database servers that a host may run; what each is called, as a unit and in `--with`. */
export const databaseServers = ['postgresql', 'mariadb'] as const;
export type DatabaseServer = (typeof databaseServers)[number];

/** The application of each server, and its database: also its unit's name, and that of the file in /var/log with what was acknowledged. */
export const applicationOf = { postgresql: 'orders', mariadb: 'ledger' } as const satisfies Record<
  DatabaseServer,
  string
>;

/** A host of a lab, as its state file keeps it. Whether it has power is not written there: see `power.ts`. */
export interface LabHost {
  readonly name: string;
  readonly address: string;
  readonly profile: Profile;
  /** Started at boot; an application of each writes on the host where it is started. */
  readonly servers: readonly DatabaseServer[];
}

/** The lab as a whole: written once, when it is made. */
export interface LabState {
  readonly name: string;
  /** What the names of its network namespaces begin with: PREFIX-HOST, PREFIX-op, and PREFIX itself, where the bridge is. */
  readonly prefix: string;
  readonly hosts: readonly LabHost[];
}

/** The operator's address in every lab: TEST-NET-1 (RFC 5737), and only within the lab's own namespaces. */
export const operatorAddress = '192.0.2.1';

/** The zone that a lab's name server serves, and the record that leads to the pair. */
export const zone = 'example.test';
export const record = 'app.example.test';
