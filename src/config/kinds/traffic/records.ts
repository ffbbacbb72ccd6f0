import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import { hostAddress } from '../../schema/parts.ts';

const label = '[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?';
export const domainName = {
  type: 'string',
  title: 'a domain name',
  pattern: `^(?=.{1,254}$)${label}(?:\\.${label})*\\.?$`,
} as const satisfies JSONSchema;

const recordName = {
  type: 'string',
  title: 'a record’s name within the zone, or @',
  pattern: `^(?:@|(?=.{1,254}$)${label}(?:\\.${label})*\\.?)$`,
} as const satisfies JSONSchema;
const recordType = { enum: ['A', 'AAAA', 'CNAME'] } as const satisfies JSONSchema;
const values = {
  type: 'object',
  title: 'a map of addresses or names by host',
  additionalProperties: hostAddress,
} as const satisfies JSONSchema;

/** Keys of every kind of target that moves records of a zone. */
export const recordKeys = {
  zone: { ...domainName, description: 'The zone.', examples: ['example.com'] },
  record: {
    ...recordName,
    description: 'The record: relative to the zone, or its full name; @ is the zone itself.',
    examples: ['app', 'app.example.com'],
  },
  type: { ...recordType, description: 'Type of the record. Default: A.', examples: ['A'] },
  values: {
    ...values,
    description: 'What the record holds for each host. Default: its service_address.',
    examples: [{ 'machine-a': '203.0.113.10', 'machine-b': '203.0.113.20' }],
  },
  also: {
    type: 'array',
    title: 'a list of records',
    description:
      'More records of the zone, moved together with the first in one atomic message, with the same ttl.',
    minItems: 1,
    maxItems: 50,
    items: {
      type: 'object',
      title: 'a map with type or record',
      additionalProperties: false,
      properties: {
        record: {
          ...recordName,
          description: 'The record. Default: the first one’s name.',
          examples: ['www'],
        },
        type: { ...recordType, description: 'Its type. Default: A.', examples: ['AAAA'] },
        values: {
          ...values,
          description: 'What it holds for each host. Default: its service_address.',
          examples: [{ 'machine-a': '2001:db8::a', 'machine-b': '2001:db8::b' }],
        },
      },
    },
  },
  ttl: {
    type: 'integer',
    title: 'seconds',
    minimum: 0,
    maximum: 604800,
    description: 'Seconds that clients may keep the answer. Default: 60.',
    examples: [60],
  },
} as const;

type WrittenRecords = FromSchema<{
  readonly type: 'object';
  readonly required: readonly ['zone', 'record'];
  readonly additionalProperties: false;
  readonly properties: typeof recordKeys;
}>;

/** Names made full, defaults filled in. */
export function resolveRecords(written: WrittenRecords) {
  const { zone, record, type = 'A', values: held, also = [], ttl = 60 } = written;
  return {
    name: fullName(record, zone),
    on: 'standby',
    zone: bare(zone),
    record: fullName(record, zone),
    type,
    ...(held === undefined ? {} : { values: held }),
    also: also.map((one) => ({
      record: fullName(one.record ?? record, zone),
      type: one.type ?? 'A',
      ...(one.values === undefined ? {} : { values: one.values }),
    })),
    ttl,
  };
}

/** In small letters, without a final dot. */
export function bare(name: string): string {
  return name.toLowerCase().replace(/\.$/, '');
}

/** `@` is the zone; a name with a final dot, or one that ends in the zone, is full already (RFC 1035, 5.1). */
function fullName(record: string, zone: string): string {
  const name = bare(record);
  const within = bare(zone);
  if (record === '@' || name === within) return within;
  return record.endsWith('.') || name.endsWith(`.${within}`) ? name : `${name}.${within}`;
}
