import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import { apiTarget } from './api/api.ts';
import { zoneProperties } from './api/schema.ts';
import { quoted, refOf } from './api/secret.ts';
import { canonicalAddress } from './rfc2136/address.ts';
import type { DnsRecord } from './rfc2136/answer.ts';

const schema = {
  type: 'object',
  required: ['provider', 'url', 'server', 'zone', 'record', 'type', 'ttl'],
  additionalProperties: false,
  properties: {
    provider: { const: 'powerdns' },
    ...zoneProperties,
    server: {
      type: 'string',
      pattern: '^[A-Za-z0-9._-]+$',
      description: 'Its id; localhost for the authoritative server.',
    },
  },
} as const satisfies JSONSchema;
export type PowerDns = FromSchema<typeof schema>;

/** A zone of PowerDNS by its HTTP API (doc.powerdns.com, authoritative server, HTTP API): PATCH replaces whole record sets in one transaction. */
export const powerdns = apiTarget<PowerDns>({
  provider: 'powerdns',
  schema,
  title: ({ url }) => `PowerDNS at ${url}`,
  options(settings, secret) {
    const ref = refOf(settings.secret);
    if (ref === undefined) return undefined;
    return `header = ${secret(ref, (value) => quoted(`X-API-Key: ${value}`))}\n`;
  },
  readUrl: (settings, record, type) =>
    `${zoneUrl(settings)}?rrset_name=${encodeURIComponent(`${record}.`)}&rrset_type=${type}`,
  parse(_settings, body, record, type) {
    const sets = (JSON.parse(body) as { readonly rrsets?: readonly Rrset[] }).rrsets;
    return sets
      ?.filter((set) => set.type === type && set.name.toLowerCase() === `${record.toLowerCase()}.`)
      .flatMap((set) =>
        set.records
          .filter(({ disabled }) => disabled !== true)
          .map(({ content }): DnsRecord => ({ ttl: set.ttl, type, data: canonical(type, content) })),
      );
  },
  write: (settings, _seen, { sets, epochName, texts }) => ({
    method: 'PATCH',
    url: zoneUrl(settings),
    type: 'application/json',
    body: JSON.stringify({
      rrsets: [
        ...sets.map(({ record, type, value }) => replacing(settings, record, type, [value])),
        replacing(settings, epochName, 'TXT', texts),
      ],
    }),
  }),
  hint(code, { zone, server }) {
    if (code === '401')
      return 'the key is not that of its setting api-key: compare them, then run `pairctl apply`';
    if (code === '403') return 'its settings webserver-allow-from must let both hosts in';
    if (code === '404') return `it has no zone ${zone}, or no server ${server}`;
    if (code === '422')
      return 'it does not take these records: does something else stand at the name, or is the zone a copy?';
    return 'see its log';
  },
});

interface Rrset {
  readonly name: string;
  readonly type: string;
  readonly ttl: number;
  readonly records: readonly { readonly content: string; readonly disabled?: boolean }[];
}

function zoneUrl({ url, server, zone }: PowerDns): string {
  return `${url.replace(/\/+$/, '')}/api/v1/servers/${server}/zones/${encodeURIComponent(`${zone}.`)}`;
}

function replacing({ ttl }: PowerDns, record: string, type: string, contents: readonly string[]): object {
  const records = contents.map((content) => ({ content, disabled: false }));
  return { name: `${record}.`, type, ttl, changetype: 'REPLACE', records };
}

function canonical(type: string, content: string): string {
  return type === 'TXT' ? content : (canonicalAddress(type as 'A' | 'AAAA' | 'CNAME', content) ?? content);
}
