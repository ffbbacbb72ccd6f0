import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { route53, type Route53 } from '../../src/traffic/route53.ts';
import { exam, web1, web2, Zone } from './zone_exam.ts';

const accessKey = 'AKIDEXAMPLE';
const secret = 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY';
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** AWS Signature Version 4 of a request, computed anew from its parts (docs.aws.amazon.com, Signature Version 4 signing process). */
function isSigned(request: IncomingMessage, body: string, key: string): boolean {
  const match =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/us-east-1\/route53\/aws4_request, ?SignedHeaders=([a-z0-9;-]+), ?Signature=([0-9a-f]{64})$/.exec(
      request.headers.authorization ?? '',
    );
  const time = String(request.headers['x-amz-date'] ?? '');
  if (match === null || match[1] !== accessKey || !time.startsWith(match[2] ?? '-')) return false;
  const [, , day = '', signed = '', signature] = match;
  if (!signed.split(';').includes('host')) return false;
  const url = new URL(request.url ?? '', 'http://x');
  const strict = (text: string): string =>
    encodeURIComponent(text).replaceAll(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  const query = [...url.searchParams]
    .map(([name, value]) => `${strict(name)}=${strict(value)}`)
    .sort()
    .join('&');
  const headers = signed
    .split(';')
    .map((name) => `${name}:${String(request.headers[name] ?? '').trim()}\n`)
    .join('');
  const canonical = [request.method, url.pathname, query, headers, signed, sha256(body)].join('\n');
  const scope = `${day}/us-east-1/route53/aws4_request`;
  const text = ['AWS4-HMAC-SHA256', time, scope, sha256(canonical)].join('\n');
  const signing = ['us-east-1', 'route53', 'aws4_request'].reduce(
    (from, part) => hmac(from, part),
    hmac(`AWS4${key}`, day),
  );
  return hmac(signing, text).toString('hex') === signature;
}

interface Set53 {
  name: string;
  type: string;
  ttl: string;
  values: string[];
}
const inner = (text: string, name: string): string[] =>
  [...text.matchAll(new RegExp(`<${name}>([^]*?)</${name}>`, 'g'))].map(([, found = '']) => found);
const plain = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
const xml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** Speaks as the API reference of 2013-04-01 documents: a list in order from a name and type, a batch that is made whole or not at all. */
class FakeRoute53 {
  sets: Set53[] = [
    { name: 'zz.example.test.', type: 'TXT', ttl: '60', values: ['"pairctl epoch=99 primary=other"'] },
  ];
  readonly server: Server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const [code, text] = this.answer(request, body);
      response.writeHead(code, { 'content-type': 'text/xml' });
      response.end(`<?xml version="1.0"?>\n${text}`);
    });
  });

  answer(request: IncomingMessage, body: string): readonly [number, string] {
    const error = (code: number, word: string) =>
      [code, `<ErrorResponse><Error><Code>${word}</Code></Error></ErrorResponse>`] as const;
    if (!isSigned(request, body, secret)) return error(403, 'SignatureDoesNotMatch');
    const url = new URL(request.url ?? '', 'http://x');
    if (request.method === 'GET' && url.pathname === '/2013-04-01/hostedzone/Z1/rrset') {
      const from = [url.searchParams.get('name') ?? '', url.searchParams.get('type') ?? ''].join(' ');
      const listed = this.sets
        .filter((set) => `${set.name} ${set.type}` >= from)
        .sort((a, b) => (`${a.name} ${a.type}` < `${b.name} ${b.type}` ? -1 : 1))
        .slice(0, Number(url.searchParams.get('maxitems') ?? 100));
      return [
        200,
        `<ListResourceRecordSetsResponse xmlns="https://route53.amazonaws.com/doc/2013-04-01/"><ResourceRecordSets>${listed.map(show).join('')}</ResourceRecordSets></ListResourceRecordSetsResponse>`,
      ];
    }
    if (request.method !== 'POST' || url.pathname !== '/2013-04-01/hostedzone/Z1/rrset/')
      return error(404, 'NoSuchHostedZone');
    const sets = [...this.sets];
    for (const change of inner(body, 'Change')) {
      const wanted = read(inner(change, 'ResourceRecordSet')[0] ?? '');
      const at = sets.findIndex((set) => set.name === wanted.name && set.type === wanted.type);
      if (inner(change, 'Action')[0] === 'DELETE') {
        if (JSON.stringify(sets[at]) !== JSON.stringify(wanted)) return error(400, 'InvalidChangeBatch');
        sets.splice(at, 1);
      } else {
        if (at >= 0) return error(400, 'InvalidChangeBatch');
        sets.push(wanted);
      }
    }
    this.sets = sets;
    return [200, '<ChangeResourceRecordSetsResponse/>'];
  }
}

function show({ name, type, ttl, values }: Set53): string {
  const all = values.map((value) => `<ResourceRecord><Value>${xml(value)}</Value></ResourceRecord>`).join('');
  return `<ResourceRecordSet><Name>${name}</Name><Type>${type}</Type><TTL>${ttl}</TTL><ResourceRecords>${all}</ResourceRecords></ResourceRecordSet>`;
}
function read(text: string): Set53 {
  const one = (name: string): string => inner(text, name)[0] ?? '';
  return { name: one('Name'), type: one('Type'), ttl: one('TTL'), values: inner(text, 'Value').map(plain) };
}

describe('Route 53 by its API, requests signed by curl', () => {
  const fake = new FakeRoute53();
  let zone: Zone<Route53, unknown>;
  beforeAll(async () => {
    await new Promise<void>((resolve) => fake.server.listen(0, '127.0.0.1', resolve));
    const { port } = fake.server.address() as AddressInfo;
    zone = new Zone<Route53, unknown>(route53, {
      provider: 'route53',
      url: `http://127.0.0.1:${String(port)}`,
      zone: 'example.test',
      zoneId: 'Z1',
      accessKey,
      record: 'app.example.test',
      type: 'A',
      also: [
        { record: 'app.example.test', type: 'AAAA', values: { web1: '2001:db8::1', web2: '2001:db8::2' } },
      ],
      ttl: 60,
      secret: { env: 'AWS' },
    });
    zone.putSecret(secret);
  });
  afterAll(() => {
    fake.server.close();
    zone.standby.remove();
  });
  const held = (): readonly string[] =>
    ['A', 'AAAA', 'TXT'].flatMap((type) =>
      fake.sets
        .filter((set) => set.name === 'app.example.test.' && set.type === type)
        .flatMap(({ values }) => values),
    );

  test('goes out, comes home, respects a higher epoch and overwrites nobody', async () => {
    await exam(zone, held);
    expect(fake.sets.find(({ name }) => name === 'zz.example.test.')?.values).toEqual([
      '"pairctl epoch=99 primary=other"',
    ]);
  });

  test('an address changed by hand after it was looked at makes the batch fail as a whole', async () => {
    const change = await zone.change({ ...web2, epoch: 10 });
    const set = fake.sets.find(({ name, type }) => name === 'app.example.test.' && type === 'AAAA');
    if (set !== undefined) set.values = ['2001:db8::99'];
    const { status, said } = await zone.run(change, { ...web2, epoch: 10 });
    expect([status, said]).toEqual([70, expect.stringContaining('InvalidChangeBatch')]);
    expect(held()).toEqual(['203.0.113.10', '2001:db8::99', '"pairctl epoch=9 primary=web1"']);
    expect(await zone.move({ ...web2, epoch: 10 })).toEqual({ status: 0, said: undefined });
  });

  test('other texts of the name stay', async () => {
    const set = fake.sets.find(({ name, type }) => name === 'app.example.test.' && type === 'TXT');
    set?.values.push('"a & b < c"');
    expect(await zone.move({ ...web1, epoch: 11 })).toEqual({ status: 0, said: undefined });
    expect(held().slice(2)).toEqual(['"a & b < c"', '"pairctl epoch=11 primary=web1"']);
  });

  test('a wrong secret and a wrong zone are told apart', async () => {
    zone.putSecret('wrong');
    expect(await zone.change(web2)).toMatchObject({
      action: 'fail',
      message: expect.stringContaining('answered 403: <?xml version="1.0"?> <ErrorResponse>') as string,
      hint: expect.stringContaining('route53:ChangeResourceRecordSets') as string,
    });
    zone.putSecret(secret);
    expect(await zone.change(web2, { zoneId: 'Z2' })).toMatchObject({
      message: expect.stringContaining('404') as string,
    });
  });
});
