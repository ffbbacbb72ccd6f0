import type { SecretRef } from './inventory.ts';

/** What every traffic target has, whatever its kind. */
interface TargetBase {
  /** For messages and rows: `app.example.com`, `203.0.113.5/24 on eth0`. */
  readonly name: string;
  /** Where it is asked and switched, as `delegate_to` takes it: `standby` (in a change of roles the new primary), `localhost` (the operator's machine), or a host of the inventory. */
  readonly on: string;
}

type RecordType = 'A' | 'AAAA' | 'CNAME';
export interface RecordSet {
  readonly record: string;
  readonly type: RecordType;
  readonly values?: Readonly<Record<string, string>>;
}

/** RFC 2136 dynamic update, signed by TSIG (RFC 8945). */
export interface Rfc2136Target extends TargetBase {
  readonly provider: 'rfc2136';
  /** Servers that take updates, tried in order. */
  readonly servers: readonly { readonly address: string; readonly port: number }[];
  /** Zone and record without a final dot; record is the full name. */
  readonly zone: string;
  readonly record: string;
  readonly type: RecordType;
  /** What the record holds for each host; default: its `service_address`. */
  readonly values?: Readonly<Record<string, string>>;
  /** More record sets, moved in the same message with the same TTL. The epoch is beside the first. */
  readonly also?: readonly RecordSet[];
  /** Seconds. */
  readonly ttl: number;
  readonly key: { readonly name: string; readonly algorithm: string; readonly secret: SecretRef };
}

/** A zone behind an HTTP interface. */
interface ZoneTarget extends TargetBase, RecordSet {
  readonly zone: string;
  readonly also?: readonly RecordSet[];
  /** Seconds. */
  readonly ttl: number;
  /** Where the interface is. */
  readonly url: string;
  readonly secret: SecretRef;
  /** Name servers of the zone that are asked after a switch, and by hosts that want to know the epoch. */
  readonly nameServers?: readonly { readonly address: string; readonly port: number }[];
}
export interface PowerDnsTarget extends ZoneTarget {
  readonly provider: 'powerdns';
  /** Id of the server behind that interface. */
  readonly server: string;
}
export interface CloudflareTarget extends ZoneTarget {
  readonly provider: 'cloudflare';
  readonly zoneId: string;
  /** Clients reach Cloudflare, which reaches the host. */
  readonly proxied: boolean;
}
export interface Route53Target extends ZoneTarget {
  readonly provider: 'route53';
  readonly zoneId: string;
  /** Id of the access key whose secret it is. */
  readonly accessKey: string;
}
export type DnsTarget = Rfc2136Target | PowerDnsTarget | CloudflareTarget | Route53Target;

/** Shell lines of the user's own; what they need to know is in their environment. */
export interface CommandTarget extends TargetBase {
  readonly provider: 'command';
  /** Prints the name or address of the host that clients reach now. */
  readonly look: string;
  readonly switch: string;
  /** Status 0 when clients reach the primary. */
  readonly verify?: string;
  /** For each of them. */
  readonly timeoutSeconds: number;
}

/** An IPv4 address that the primary holds beside its own, by a guarded unit on both hosts. */
export interface AddressTarget extends TargetBase {
  readonly provider: 'address';
  /** With its prefix length: `203.0.113.5/24`. */
  readonly address: string;
  readonly interface: string;
  /** The unit whose start takes the address and whose stop gives it up. */
  readonly unit: string;
}

/** A backend of HAProxy with both hosts behind it. */
export interface HaproxyTarget extends TargetBase {
  readonly provider: 'haproxy';
  /** Its admin socket: a path on `on`, or `ADDRESS:PORT`. */
  readonly socket: string;
  readonly backend: string;
  /** What the backend calls each host. */
  readonly servers: Readonly<Record<string, string>>;
  /** Where the state is saved for a restart of HAProxy. */
  readonly stateFile?: string;
}

export type TrafficTarget = DnsTarget | CommandTarget | AddressTarget | HaproxyTarget;

/** Whether a target moves records of a zone, with the epoch beside the first. */
export function isDns(target: TrafficTarget): target is DnsTarget {
  return 'zone' in target;
}

/** The units through which traffic targets hold something where the role is primary. */
export function trafficUnits(targets: readonly TrafficTarget[]): readonly string[] {
  return targets.flatMap((target) => (target.provider === 'address' ? [target.unit] : []));
}

/** Floating addresses as `ADDRESS/PREFIX INTERFACE`. */
export function floatingAddresses(targets: readonly TrafficTarget[]): readonly string[] {
  return targets.flatMap((target) =>
    target.provider === 'address' ? [`${target.address} ${target.interface}`] : [],
  );
}
