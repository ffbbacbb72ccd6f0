import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import { common, recordProperties, secretPlace, serverItems } from '../parts.ts';

/** An entry of `failover.traffic` with `provider: rfc2136`, as the pair has it; the secret itself is in the key file on the hosts. */
export const rfc2136Schema = {
  type: 'object',
  required: ['provider', 'servers', 'zone', 'record', 'type', 'ttl', 'key'],
  additionalProperties: false,
  properties: {
    provider: { const: 'rfc2136' },
    ...common,
    servers: {
      description: 'Name servers that take updates of the zone, tried in order.',
      type: 'array',
      minItems: 1,
      items: serverItems,
    },
    ...recordProperties,
    ttl: { type: 'integer', minimum: 0, maximum: 604800, description: 'Seconds.' },
    key: {
      type: 'object',
      required: ['name', 'algorithm'],
      additionalProperties: false,
      properties: {
        name: { type: 'string', pattern: '^[A-Za-z0-9_][A-Za-z0-9._-]{0,252}$' },
        algorithm: { enum: ['hmac-sha224', 'hmac-sha256', 'hmac-sha384', 'hmac-sha512'] },
        secret: secretPlace,
      },
    },
  },
} as const satisfies JSONSchema;
export type Rfc2136 = FromSchema<typeof rfc2136Schema>;

/**
 * Name of the TXT record that bears the epoch: the record itself, or `_pairctl.RECORD` beside a CNAME, which suffers
 * no other data at its name (RFC 1034, 3.6.2).
 */
export function epochRecord(settings: Pick<Rfc2136, 'record' | 'type'>): string {
  return settings.type === 'CNAME' ? `_pairctl.${settings.record}` : settings.record;
}

/** Where the hosts keep the TSIG key: `/etc/pairctl/PAIR/dns-ZONE-KEY.key`, one file for each key of a zone. */
export function keyFilePath(
  pair: string,
  settings: { readonly zone: string; readonly key: { readonly name: string } },
): string {
  const key = settings.key.name.toLowerCase().replace(/\.$/, '');
  return `/etc/pairctl/${pair}/dns-${settings.zone.toLowerCase()}-${key}.key`;
}

/** The key file in BIND's form (`key` statement, named.conf(5)), mode 0600; `secret` is base64, or the token of a secret. */
export function renderKeyFile(
  key: { readonly name: string; readonly algorithm: string },
  secret: string,
): string {
  return `key "${key.name}" {\n\talgorithm ${key.algorithm};\n\tsecret "${secret}";\n};\n`;
}
