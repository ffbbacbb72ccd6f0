import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import { apiTarget } from './api/api.ts';
import { zoneProperties } from './api/schema.ts';
import { quoted, refOf } from './api/secret.ts';
import { canonicalAddress } from './rfc2136/address.ts';
import type { DnsRecord } from './rfc2136/answer.ts';

const schema = {
  type: 'object',
  required: ['provider', 'url', 'zone', 'zoneId', 'record', 'type', 'ttl'],
  additionalProperties: false,
  properties: {
    provider: { const: 'cloudflare' },
    ...zoneProperties,
    zoneId: { type: 'string', pattern: '^[A-Za-z0-9]{1,64}$', description: 'The zone’s id.' },
    proxied: { type: 'boolean', description: 'Clients reach Cloudflare, which reaches the host.' },
  },
} as const satisfies JSONSchema;
export type Cloudflare = FromSchema<typeof schema>;

interface Found {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly content: string;
  readonly ttl: number;
}

/** A zone at Cloudflare by its API v4 (developers.cloudflare.com/api, DNS records, batch): one transaction deletes what was there and adds what shall be. */
export const cloudflare = apiTarget<Cloudflare>({
  provider: 'cloudflare',
  schema,
  title: () => 'Cloudflare',
  options(settings, secret) {
    const ref = refOf(settings.secret);
    if (ref === undefined) return undefined;
    return `header = ${secret(ref, (value) => quoted(`Authorization: Bearer ${value}`))}\n`;
  },
  readUrl: (settings, record, type) => `${recordsUrl(settings)}?name=${record}&per_page=100&type=${type}`,
  parse: (settings, body, record, type) =>
    foundIn(body)
      ?.filter((one) => one.type === type && one.name.toLowerCase() === record.toLowerCase())
      .map((one): DnsRecord => ({
        // A proxied record has no TTL of its own: it reads 1, automatic.
        ttl: settings.proxied === true && type !== 'TXT' ? settings.ttl : one.ttl,
        type,
        data: canonical(type, one.content),
      })),
  write: (settings, seen, { sets, epochName, texts }, raw) => {
    const old = [...raw.values()].flatMap((body) => foundIn(body) ?? []);
    const kept = seen.texts.filter((text) => texts.includes(text));
    const gone = old.filter((one) => one.type !== 'TXT' || !kept.includes(canonical('TXT', one.content)));
    const added = texts.filter((text) => !kept.includes(text));
    return {
      method: 'POST',
      url: `${recordsUrl(settings)}/batch`,
      type: 'application/json',
      body: JSON.stringify({
        deletes: gone.map(({ id }) => ({ id })),
        posts: [
          ...sets.map(({ record, type, value }) => ({
            name: record,
            type,
            content: value.replace(/\.$/, ''),
            ttl: settings.proxied === true ? 1 : settings.ttl,
            proxied: settings.proxied === true,
          })),
          ...added.map((text) => ({ name: epochName, type: 'TXT', content: text, ttl: settings.ttl })),
        ],
      }),
    };
  },
  hint(code, { zoneId }) {
    if (code === '401' || code === '403' || code === '400')
      return 'the token must be valid and may edit the DNS of this zone (Zone, DNS, Edit); then run `pairctl apply`';
    if (code === '404') return `is ${zoneId} the id of the zone?`;
    if (code === '429') return 'too many requests: run again in some minutes';
    return 'see cloudflarestatus.com, then run again';
  },
});

function recordsUrl({ url, zoneId }: Cloudflare): string {
  return `${url.replace(/\/+$/, '')}/zones/${zoneId}/dns_records`;
}

function foundIn(body: string): readonly Found[] | undefined {
  const answer = JSON.parse(body) as { readonly success?: boolean; readonly result?: readonly Found[] };
  return answer.success === true ? answer.result : undefined;
}

/** TXT comes with or without its quotes, names without their final dot. */
function canonical(type: string, content: string): string {
  if (type === 'TXT') return content.startsWith('"') ? content : `"${content}"`;
  return canonicalAddress(type as 'A' | 'AAAA' | 'CNAME', content) ?? content;
}
