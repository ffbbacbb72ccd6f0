import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import { hostAddress, port, secret } from '../../schema/parts.ts';
import { secretRef } from '../secret.ts';
import type { TrafficKind } from './kind.ts';
import { addressed, nameServerList } from './name_servers.ts';
import { bare, domainName, recordKeys, resolveRecords } from './records.ts';

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
      ...nameServerList,
      description: 'Instead of server: several name servers that take updates, tried in order.',
      examples: [['ns1.example.com', { address: 'ns2.example.com', port: 5353 }]],
    },
    ...recordKeys,
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
    ...resolveRecords(written),
    servers: serversOf(written),
    key: {
      name: bare(written.key.name),
      algorithm: written.key.algorithm ?? 'hmac-sha256',
      secret: secretRef(written.key.secret),
    },
  }),
} as const satisfies TrafficKind<WrittenDns>;

function serversOf(written: WrittenDns) {
  if (written.server !== undefined) return [{ address: written.server, port: written.port ?? 53 }];
  return addressed(written.servers ?? []);
}
