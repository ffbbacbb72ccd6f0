import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cloudflare, type Cloudflare } from '../../src/traffic/cloudflare.ts';
import { commandOf } from './local.ts';
import { exam, web1, web2, Zone } from './zone_exam.ts';

const token = 'Sn3lZJTBX6kkg7OdcBUAxOO963GEIyGQqnFTOFYY';
interface Row {
  id: string;
  name: string;
  type: string;
  content: string;
  ttl: number;
}

/** Speaks as developers.cloudflare.com documents: list with name and type, batch of deletes and posts in one transaction, token as bearer. */
class FakeCloudflare {
  rows: Row[] = [{ id: 'r0', name: 'other.example.test', type: 'A', content: '192.0.2.1', ttl: 60 }];
  proxied = false;
  /** Close the connection instead of answering a write that was made. */
  loseAnswer = false;
  readonly server: Server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const [code, answer] = this.answer(
        request.method ?? '',
        request.url ?? '',
        request.headers.authorization,
        body,
      );
      if (code === 0) {
        response.destroy();
        return;
      }
      response.writeHead(code, { 'content-type': 'application/json' });
      response.end(JSON.stringify(answer));
    });
  });
  #next = 1;

  answer(
    method: string,
    path: string,
    authorization: string | undefined,
    body: string,
  ): readonly [number, object] {
    const wrong = (code: number, message: string) =>
      [code, { success: false, errors: [{ code: 10000, message }], result: null }] as const;
    if (authorization !== `Bearer ${token}`) return wrong(403, 'Authentication error');
    const url = new URL(path, 'http://x');
    if (!url.pathname.startsWith('/client/v4/zones/z1/dns_records')) return wrong(404, 'Could not route');
    if (method === 'GET') {
      const { name, type } = Object.fromEntries(url.searchParams);
      const result = this.rows.filter((row) => row.name === name && row.type === type);
      return [
        200,
        {
          success: true,
          errors: [],
          result: result.map((row) => (this.proxied && row.type !== 'TXT' ? { ...row, ttl: 1 } : row)),
        },
      ];
    }
    const batch = JSON.parse(body) as { deletes: { id: string }[]; posts: Omit<Row, 'id'>[] };
    const gone = batch.deletes.map(({ id }) => id);
    if (gone.some((id) => !this.rows.some((row) => row.id === id)))
      return wrong(400, 'Record does not exist.');
    const left = this.rows.filter(({ id }) => !gone.includes(id));
    for (const post of batch.posts) {
      if (left.some((row) => row.name === post.name && (row.type === 'CNAME' || post.type === 'CNAME')))
        return wrong(400, 'A CNAME record with that host already exists.');
      left.push({ ...post, id: `r${String((this.#next += 1))}` });
    }
    this.rows = left;
    if (this.loseAnswer) return [0, {}];
    return [200, { success: true, errors: [], result: { posts: batch.posts } }];
  }
}

describe('Cloudflare by its API', () => {
  const fake = new FakeCloudflare();
  let zone: Zone<Cloudflare, unknown>;
  beforeAll(async () => {
    await new Promise<void>((resolve) => fake.server.listen(0, '127.0.0.1', resolve));
    const { port } = fake.server.address() as AddressInfo;
    zone = new Zone<Cloudflare, unknown>(cloudflare, {
      provider: 'cloudflare',
      url: `http://127.0.0.1:${String(port)}/client/v4`,
      zone: 'example.test',
      zoneId: 'z1',
      record: 'app.example.test',
      type: 'A',
      also: [
        { record: 'app.example.test', type: 'AAAA', values: { web1: '2001:db8::1', web2: '2001:db8::2' } },
      ],
      ttl: 60,
      secret: { env: 'CF' },
    });
    zone.putSecret(token);
  });
  afterAll(() => {
    fake.server.close();
    zone.standby.remove();
  });
  const held = (): readonly string[] =>
    ['A', 'AAAA', 'TXT'].flatMap((type) =>
      fake.rows
        .filter((row) => row.name === 'app.example.test' && row.type === type)
        .map(({ content }) => content),
    );

  test('goes out, comes home, respects a higher epoch and overwrites nobody', async () => {
    await exam(zone, held);
    expect(fake.rows.find(({ id }) => id === 'r0')).toBeDefined();
  });

  test('an answer that was lost on its way back is settled by reading again', async () => {
    fake.loseAnswer = true;
    expect(await zone.move({ ...web2, epoch: 10 })).toEqual({ status: 0, said: undefined });
    fake.loseAnswer = false;
    expect(await zone.change({ ...web2, epoch: 10 })).toEqual({ action: 'none' });
  });

  test('the records of others at the name, texts without quotes, and a proxied record', async () => {
    fake.rows.push({ id: 'spf', name: 'app.example.test', type: 'TXT', content: 'v=spf1 -all', ttl: 300 });
    const unquoted = fake.rows.find(({ content }) => content.startsWith('"pairctl'));
    if (unquoted !== undefined) unquoted.content = unquoted.content.replaceAll('"', '');
    expect(await zone.change({ ...web2, epoch: 10 })).toEqual({ action: 'none' });
    expect(await zone.move({ ...web1, epoch: 11 })).toEqual({ status: 0, said: undefined });
    expect(fake.rows.find(({ id }) => id === 'spf')).toMatchObject({ content: 'v=spf1 -all', ttl: 300 });
    fake.proxied = true;
    expect(await zone.change({ ...web1, epoch: 11 }, { proxied: true })).toEqual({ action: 'none' });
    fake.proxied = false;
  });

  test('each refusal has its own words, and the token is in no argument', async () => {
    const command = commandOf(await zone.change({ ...web2, epoch: 12 }));
    expect(JSON.stringify(command)).not.toContain(token);
    zone.putSecret('wrong');
    expect(await zone.change(web2)).toMatchObject({
      action: 'fail',
      message: expect.stringContaining('Cloudflare answered 403') as string,
      hint: expect.stringContaining('Zone, DNS, Edit') as string,
    });
    expect(
      (await zone.run({ action: 'run', because: [], risk: 'safe', steps: [{ do: 'exec', command }] }, web2))
        .said,
    ).toContain('no clear answer');
    zone.putSecret(token);
    expect(await zone.change(web2, { zoneId: 'z2' })).toMatchObject({
      message: expect.stringContaining('404') as string,
    });
  });
});
