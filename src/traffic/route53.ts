import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import { apiTarget } from './api/api.ts';
import { zoneProperties } from './api/schema.ts';
import { quoted, refOf } from './api/secret.ts';
import { canonicalAddress } from './rfc2136/address.ts';
import type { DnsRecord } from './rfc2136/answer.ts';
import { setsOf } from './rfc2136/sets.ts';
import { epochRecord } from './rfc2136/settings.ts';

const schema = {
  type: 'object',
  required: ['provider', 'url', 'zone', 'zoneId', 'accessKey', 'record', 'type', 'ttl'],
  additionalProperties: false,
  properties: {
    provider: { const: 'route53' },
    ...zoneProperties,
    zoneId: { type: 'string', pattern: '^[A-Za-z0-9]{1,64}$', description: 'The hosted zone’s id.' },
    accessKey: { type: 'string', pattern: '^[A-Za-z0-9]{1,128}$', description: 'Id of the access key.' },
  },
} as const satisfies JSONSchema;
export type Route53 = FromSchema<typeof schema>;

/**
 * A hosted zone of Amazon Route 53 (API 2013-04-01), requests signed by curl (AWS Signature Version 4). A batch of changes is made as a whole or not at all, and a
 * record is deleted only when its value is given exactly: deleting what was seen and creating what shall be is a compare-and-swap.
 */
export const route53 = apiTarget<Route53>({
  provider: 'route53',
  schema,
  title: () => 'Route 53',
  options(settings, secret) {
    const ref = refOf(settings.secret);
    if (ref === undefined) return undefined;
    const user = secret(ref, (value) => quoted(`${settings.accessKey}:${value}`));
    return `aws-sigv4 = "aws:amz:us-east-1:route53"\nuser = ${user}\n`;
  },
  // In the order that the signature wants them, and of characters that need no escape.
  readUrl: (settings, record, type) => `${zoneUrl(settings)}?maxitems=1&name=${record}.&type=${type}`,
  marker: (settings) => `<Name>${epochRecord(settings)}.</Name>`,
  parse(_settings, body, record, type) {
    if (!body.includes('<ListResourceRecordSetsResponse')) return undefined;
    return elements(body, 'ResourceRecordSet')
      .filter(
        (set) =>
          element(set, 'Type') === type && element(set, 'Name').toLowerCase() === `${record.toLowerCase()}.`,
      )
      .flatMap((set) => {
        const alias = elements(set, 'AliasTarget').map((one) => `alias of ${element(one, 'DNSName')}`);
        const values = elements(set, 'Value').map(unescape);
        const ttl = Number(element(set, 'TTL'));
        return [...alias, ...values].map((value): DnsRecord => ({ ttl, type, data: canonical(type, value) }));
      });
  },
  write: (settings, seen, { sets, epochName, texts }, raw) => {
    const named = [...setsOf(settings), { record: epochName, type: 'TXT' }];
    const old = named.flatMap(({ record, type }) =>
      setIn(raw.get(`${record} ${type}`) ?? '', record, type).map((set) => change('DELETE', set)),
    );
    const made = [
      ...sets.map(({ record, type, value }) => rendered(record, type, settings.ttl, [value])),
      rendered(epochName, 'TXT', settings.ttl, texts),
    ].map((set) => change('CREATE', set));
    return {
      method: 'POST',
      url: `${zoneUrl(settings)}/`,
      type: 'application/xml',
      body: `<?xml version="1.0" encoding="UTF-8"?>\n<ChangeResourceRecordSetsRequest xmlns="https://route53.amazonaws.com/doc/2013-04-01/"><ChangeBatch><Comment>pairctl: ${escape(seen.server.name)}</Comment><Changes>${[...old, ...made].join('')}</Changes></ChangeBatch></ChangeResourceRecordSetsRequest>`,
    };
  },
  hint(code, { zoneId }) {
    if (code === '403')
      return 'the key must be valid, the clock right to 5 minutes, and the key allowed route53:ListResourceRecordSets and route53:ChangeResourceRecordSets for this zone';
    if (code === '404') return `is ${zoneId} the id of the hosted zone?`;
    if (code === '400')
      return 'a record that was to be replaced is no longer as it was seen (somebody else has changed it), or it does not take these records: run again, which looks again';
    return 'see health.aws.amazon.com, then run again';
  },
});

function zoneUrl({ url, zoneId }: Route53): string {
  return `${url.replace(/\/+$/, '')}/2013-04-01/hostedzone/${zoneId}/rrset`;
}

/** The record set as it was answered, to be deleted as it is; none where it is another one's. */
function setIn(body: string, record: string, type: string): readonly string[] {
  return elements(body, 'ResourceRecordSet')
    .filter(
      (set) =>
        element(set, 'Type') === type && element(set, 'Name').toLowerCase() === `${record.toLowerCase()}.`,
    )
    .map((set) => `<ResourceRecordSet>${set}</ResourceRecordSet>`);
}

function change(action: string, set: string): string {
  return `<Change><Action>${action}</Action>${set}</Change>`;
}

function rendered(record: string, type: string, ttl: number, values: readonly string[]): string {
  const records = values.map((value) => `<ResourceRecord><Value>${escape(value)}</Value></ResourceRecord>`);
  return `<ResourceRecordSet><Name>${record}.</Name><Type>${type}</Type><TTL>${String(ttl)}</TTL><ResourceRecords>${records.join('')}</ResourceRecords></ResourceRecordSet>`;
}

/** What stands within each element of that name; these answers have no attributes and do not nest it. */
function elements(text: string, name: string): readonly string[] {
  return [...text.matchAll(new RegExp(`<${name}>([^]*?)</${name}>`, 'g'))].map(([, inner = '']) => inner);
}

function element(text: string, name: string): string {
  return elements(text, name)[0] ?? '';
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function unescape(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

function canonical(type: string, value: string): string {
  return type === 'TXT' ? value : (canonicalAddress(type as 'A' | 'AAAA' | 'CNAME', value) ?? value);
}
