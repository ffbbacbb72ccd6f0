import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import type { TrafficTarget } from '../../../model/traffic.ts';
import { address } from './address.ts';
import { command } from './command.ts';
import { dns } from './dns.ts';
import { haproxy } from './haproxy.ts';
import { cloudflare, powerdns, route53 } from './zones.ts';

/** One entry of `failover.traffic`: under the key of its kind the settings. */
export const trafficSchema = {
  type: 'object',
  title: 'a map with one kind of traffic target',
  description: 'Something that sends clients to the active host.',
  minProperties: 1,
  maxProperties: 1,
  additionalProperties: false,
  properties: {
    dns: dns.schema,
    powerdns: powerdns.schema,
    cloudflare: cloudflare.schema,
    route53: route53.schema,
    haproxy: haproxy.schema,
    address: address.schema,
    command: command.schema,
  },
} as const satisfies JSONSchema;
export type WrittenTraffic = FromSchema<typeof trafficSchema>;

/** An entry by its kind, all defaults filled in; the schema has seen to it that there is exactly one. */
export function resolveTraffic(entry: WrittenTraffic, pair: string, hosts: readonly string[]): TrafficTarget {
  if (entry.dns !== undefined) return dns.resolve(entry.dns);
  if (entry.powerdns !== undefined) return powerdns.resolve(entry.powerdns);
  if (entry.cloudflare !== undefined) return cloudflare.resolve(entry.cloudflare);
  if (entry.route53 !== undefined) return route53.resolve(entry.route53);
  if (entry.haproxy !== undefined) return haproxy.resolve(entry.haproxy, pair, hosts);
  if (entry.address !== undefined) return address.resolve(entry.address, pair);
  if (entry.command !== undefined) return command.resolve(entry.command);
  throw new Error('a traffic target of no known kind');
}
