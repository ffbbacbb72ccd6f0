import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import { hostAddress, port, secret } from '../../schema/parts.ts';
import { secretRef } from '../secret.ts';
import type { TrafficKind } from './kind.ts';

const label = '[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?';
const domainName = {
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

const schema = {
  type: 'object',
  title: 'a map with provider, server, zone, record and key',
  description:
    'A DNS record that holds the service_address of the active host, changed by RFC 2136 updates signed with TSIG.',
  required: ['provider', 'zone', 'record', 'key'],
  additionalProperties: false,
  properties: {
    provider: {
      enum: ['rfc2136'],
      description: 'How the record is changed: dynamic updates by RFC 2136.',
      examples: ['rfc2136'],
    },
    server: {
      ...hostAddress,
      description: 'Name server that takes updates of the zone. Default port: 53.',
      examples: ['ns1.example.com'],
    },
    port: { ...port, description: 'Port of `server`. Default: 53.', examples: [53] },
    servers: {
      type: 'array',
      title: 'a list of name servers',
      description: 'Instead of server: several name servers that take updates, tried in order.',
      minItems: 1,
      maxItems: 20,
      items: {
        anyOf: [
          hostAddress,
          {
            type: 'object',
            title: 'a map with address and port',
            required: ['address'],
            additionalProperties: false,
            properties: {
              address: {
                ...hostAddress,
                description: 'Name or address of the server.',
                examples: ['ns2.example.com'],
              },
              port: { ...port, description: 'Its port. Default: 53.', examples: [5353] },
            },
          },
        ],
      },
      examples: [['ns1.example.com', { address: 'ns2.example.com', port: 5353 }]],
    },
    zone: { ...domainName, description: 'The zone that takes the updates.', examples: ['example.com'] },
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
    key: {
      type: 'object',
      title: 'a map with name and secret',
      description: 'The TSIG key (RFC 8945) that the name server lets change this record.',
      required: ['name', 'secret'],
      additionalProperties: false,
      properties: {
        name: {
          ...domainName,
          title: 'a key’s name',
          description: 'Name of the key, as the name server has it.',
          examples: ['pairctl.'],
        },
        algorithm: {
          enum: ['hmac-sha224', 'hmac-sha256', 'hmac-sha384', 'hmac-sha512'],
          description: 'Algorithm of the key. Default: hmac-sha256.',
          examples: ['hmac-sha256'],
        },
        secret: {
          ...secret,
          description: 'Where the key’s secret, in base64, is to be had.',
          examples: [{ env: 'TSIG_SECRET' }],
        },
      },
    },
  },
  oneOf: [{ required: ['server'] }, { required: ['servers'] }],
} as const satisfies JSONSchema;
export type WrittenDns = FromSchema<typeof schema>;

/** A DNS record moved by dynamic update (RFC 2136) with TSIG (RFC 8945). */
export const dns = {
  schema,
  resolve: (written) => ({
    provider: 'rfc2136',
    name: fullName(written.record, written.zone),
    on: 'standby',
    servers: serversOf(written),
    zone: bare(written.zone),
    record: fullName(written.record, written.zone),
    type: written.type ?? 'A',
    ...(written.values === undefined ? {} : { values: written.values }),
    also: (written.also ?? []).map((one) => ({
      record: fullName(one.record ?? written.record, written.zone),
      type: one.type ?? 'A',
      ...(one.values === undefined ? {} : { values: one.values }),
    })),
    ttl: written.ttl ?? 60,
    key: {
      name: bare(written.key.name),
      algorithm: written.key.algorithm ?? 'hmac-sha256',
      secret: secretRef(written.key.secret),
    },
  }),
} as const satisfies TrafficKind<WrittenDns>;

function serversOf(written: WrittenDns) {
  if (written.server !== undefined) return [{ address: written.server, port: written.port ?? 53 }];
  return (written.servers ?? []).map((server) =>
    typeof server === 'string'
      ? { address: server, port: 53 }
      : { address: server.address, port: server.port ?? 53 },
  );
}

function bare(name: string): string {
  return name.toLowerCase().replace(/\.$/, '');
}

/** `@` is the zone; a name with a final dot, or one that ends in the zone, is full already (RFC 1035, 5.1). */
function fullName(record: string, zone: string): string {
  const name = bare(record);
  const within = bare(zone);
  if (record === '@' || name === within) return within;
  return record.endsWith('.') || name.endsWith(`.${within}`) ? name : `${name}.${within}`;
}
