import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import { secret } from '../../schema/parts.ts';
import { secretRef } from '../secret.ts';
import type { TrafficKind } from './kind.ts';
import { addressed, nameServerList } from './name_servers.ts';
import { recordKeys, resolveRecords } from './records.ts';

const nameServers = {
  ...nameServerList,
  description:
    'Name servers of the zone that are asked after a switch until all agree, and by a host that starts and wants to know the epoch. Default: none.',
  examples: [['ns1.example.com', 'ns2.example.com']],
} as const satisfies JSONSchema;
const url = {
  type: 'string',
  title: 'an http:// or https:// address',
  pattern: '^https?://[^\\s\\u0000-\\u001f{}]+$',
} as const satisfies JSONSchema;
const zoneId = {
  type: 'string',
  title: 'a zone’s id',
  pattern: '^[A-Za-z0-9]{1,64}$',
} as const satisfies JSONSchema;

const powerdnsSchema = {
  type: 'object',
  title: 'a map with url, zone, record and api_key',
  description:
    'A DNS record that holds the service_address of the active host, changed by the HTTP API of PowerDNS.',
  required: ['url', 'zone', 'record', 'api_key'],
  additionalProperties: false,
  properties: {
    url: { ...url, description: 'Its webserver.', examples: ['http://ns1.example.com:8081'] },
    server: {
      type: 'string',
      title: 'a server’s id',
      pattern: '^[A-Za-z0-9._-]+$',
      description: 'Id of the server behind it. Default: localhost.',
      examples: ['localhost'],
    },
    api_key: {
      ...secret,
      description: 'Where its api-key is to be had.',
      examples: [{ env: 'PDNS_API_KEY' }],
    },
    ...recordKeys,
    name_servers: nameServers,
  },
} as const satisfies JSONSchema;
export type WrittenPowerDns = FromSchema<typeof powerdnsSchema>;

const cloudflareSchema = {
  type: 'object',
  title: 'a map with zone, zone_id, record and token',
  description: 'A DNS record that holds the service_address of the active host, changed at Cloudflare.',
  required: ['zone', 'zone_id', 'record', 'token'],
  additionalProperties: false,
  properties: {
    zone_id: {
      ...zoneId,
      description: 'The zone’s id, from its overview.',
      examples: ['023e105f4ecef8ad9ca31a8372d0c353'],
    },
    token: {
      ...secret,
      description: 'Where an API token is to be had that may edit the DNS of this zone.',
      examples: [{ env: 'CLOUDFLARE_TOKEN' }],
    },
    proxied: {
      type: 'boolean',
      description:
        'Whether clients reach Cloudflare, which reaches the host; ttl is its own then. Default: false.',
      examples: [false],
    },
    url: {
      ...url,
      description: 'Where the API is. Default: https://api.cloudflare.com/client/v4.',
      examples: ['https://api.cloudflare.com/client/v4'],
    },
    ...recordKeys,
    name_servers: nameServers,
  },
} as const satisfies JSONSchema;
export type WrittenCloudflare = FromSchema<typeof cloudflareSchema>;

const route53Schema = {
  type: 'object',
  title: 'a map with zone, zone_id, record, access_key and secret_key',
  description: 'A DNS record that holds the service_address of the active host, changed at Amazon Route 53.',
  required: ['zone', 'zone_id', 'record', 'access_key', 'secret_key'],
  additionalProperties: false,
  properties: {
    zone_id: { ...zoneId, description: 'The hosted zone’s id.', examples: ['Z1D633PJN98FT9'] },
    access_key: {
      type: 'string',
      title: 'an access key’s id',
      pattern: '^[A-Za-z0-9]{1,128}$',
      description: 'Id of the access key; no secret.',
      examples: ['AKIAIOSFODNN7EXAMPLE'],
    },
    secret_key: {
      ...secret,
      description: 'Where its secret is to be had.',
      examples: [{ env: 'AWS_SECRET_ACCESS_KEY' }],
    },
    url: {
      ...url,
      description: 'Where the API is. Default: https://route53.amazonaws.com.',
      examples: ['https://route53.amazonaws.com'],
    },
    ...recordKeys,
    name_servers: nameServers,
  },
} as const satisfies JSONSchema;
export type WrittenRoute53 = FromSchema<typeof route53Schema>;

/** A zone of PowerDNS by its HTTP API. */
export const powerdns = {
  schema: powerdnsSchema,
  resolve: (written) => ({
    provider: 'powerdns',
    ...resolveRecords(written),
    ...serversOf(written),
    url: written.url,
    server: written.server ?? 'localhost',
    secret: secretRef(written.api_key),
  }),
} as const satisfies TrafficKind<WrittenPowerDns>;

/** A zone at Cloudflare. */
export const cloudflare = {
  schema: cloudflareSchema,
  resolve: (written) => ({
    provider: 'cloudflare',
    ...resolveRecords(written),
    ...serversOf(written),
    url: written.url ?? 'https://api.cloudflare.com/client/v4',
    zoneId: written.zone_id,
    proxied: written.proxied ?? false,
    secret: secretRef(written.token),
  }),
} as const satisfies TrafficKind<WrittenCloudflare>;

/** A hosted zone of Amazon Route 53. */
export const route53 = {
  schema: route53Schema,
  resolve: (written) => ({
    provider: 'route53',
    ...resolveRecords(written),
    ...serversOf(written),
    url: written.url ?? 'https://route53.amazonaws.com',
    zoneId: written.zone_id,
    accessKey: written.access_key,
    secret: secretRef(written.secret_key),
  }),
} as const satisfies TrafficKind<WrittenRoute53>;

function serversOf({ name_servers: servers }: { readonly name_servers?: FromSchema<typeof nameServers> }) {
  if (servers === undefined) return {};
  return { nameServers: addressed(servers) };
}
