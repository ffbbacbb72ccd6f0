import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import type { TrafficTarget } from '../../../model/pair.ts';
import { dns } from './dns.ts';

/** One entry of `failover.traffic`: under the key of its kind the settings. */
export const trafficSchema = {
  type: 'object',
  title: 'a map with one kind of traffic target',
  description: 'Something that sends clients to the active host.',
  minProperties: 1,
  maxProperties: 1,
  additionalProperties: false,
  properties: { dns: dns.schema },
} as const satisfies JSONSchema;
export type WrittenTraffic = FromSchema<typeof trafficSchema>;

/** An entry by its kind, all defaults filled in; the schema has seen to it that there is exactly one. */
export function resolveTraffic(entry: WrittenTraffic): TrafficTarget {
  if (entry.dns !== undefined) return dns.resolve(entry.dns);
  throw new Error('a traffic target of no known kind');
}
