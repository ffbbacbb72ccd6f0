import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { powerdns, type PowerDns } from '../../src/traffic/powerdns.ts';
import { commandOf } from './local.ts';
import { apiKey, hasPdns, startPdns } from './pdns.ts';
import { records } from './bind.ts';
import { exam, web1, web2, Zone } from './zone_exam.ts';

const port = 5431;
const settings: PowerDns = {
  provider: 'powerdns',
  url: `http://127.0.0.1:${String(port)}`,
  server: 'localhost',
  zone: 'example.test',
  record: 'app.example.test',
  type: 'A',
  also: [{ record: 'app.example.test', type: 'AAAA', values: { web1: '2001:db8::1', web2: '2001:db8::2' } }],
  ttl: 60,
  secret: { env: 'PDNS' },
  nameServers: [{ address: '127.0.0.1', port: port + 1 }],
};

describe.skipIf(!hasPdns)('a real PowerDNS by its HTTP API', () => {
  let server: Awaited<ReturnType<typeof startPdns>>;
  const zone = new Zone(powerdns, settings);
  const held = () =>
    ['A', 'AAAA', 'TXT'].flatMap((type) => records({ port: port + 1 }, 'app.example.test', type));
  beforeAll(async () => {
    server = await startPdns(port);
    zone.putSecret(apiKey);
  });
  afterAll(async () => {
    await server.stop();
    zone.standby.remove();
  });

  test('goes out, comes home, respects a higher epoch and overwrites nobody', async () => {
    await exam(zone, held);
  });

  test('other texts of the name stay; the name server itself is waited for', async () => {
    const state = await powerdns.look(zone.standby, settings, { ...web2, epoch: 10 });
    const wait = powerdns.verify(settings, state, { ...web2, epoch: 10 }, 0);
    expect(wait).toMatchObject({ action: 'run' });
    expect(await zone.standby.run(commandOf(wait))).toMatchObject({ status: 1 });
    await fetch(`${settings.url}/api/v1/servers/localhost/zones/example.test.`, {
      method: 'PATCH',
      headers: { 'X-API-Key': apiKey },
      body: JSON.stringify({
        rrsets: [
          {
            name: 'app.example.test.',
            type: 'TXT',
            ttl: 60,
            changetype: 'REPLACE',
            records: ['"v=spf1 -all"', '"pairctl epoch=9 primary=web1"'].map((content) => ({
              content,
              disabled: false,
            })),
          },
        ],
      }),
    });
    expect(await zone.move({ ...web2, epoch: 10 })).toEqual({ status: 0, said: undefined });
    expect(held()).toEqual([
      '203.0.113.20',
      '2001:db8::2',
      '"pairctl epoch=10 primary=web2"',
      '"v=spf1 -all"',
    ]);
    expect(await zone.standby.run(commandOf(wait))).toMatchObject({ status: 0 });
    const now = await powerdns.look(zone.standby, settings, { ...web2, epoch: 10 });
    expect(powerdns.verify(settings, now, { ...web2, epoch: 10 }, 0)).toEqual({ action: 'none' });
  });

  test('each refusal has its own words', async () => {
    zone.putSecret('another');
    expect(await zone.change(web2)).toMatchObject({
      action: 'fail',
      message: expect.stringContaining('answered 401') as string,
      hint: expect.stringContaining('api-key') as string,
    });
    zone.putSecret(apiKey);
    // In a first plan, before apply has put the secret there.
    const early = await zone.change(web1, { zone: 'other.test', record: 'app.other.test', also: [] });
    expect(early).toMatchObject({
      action: 'update',
      risk: 'disruptive',
      because: [
        'what app.other.test holds cannot be asked yet: /etc/pairctl/shop/powerdns-other.test.curl cannot be read',
      ],
      diff: { after: 'app.other.test. 60 IN A 203.0.113.10\n' },
    });
    expect(await zone.run(early, web1)).toMatchObject({ status: 66 });
    expect(await zone.change(web2, { server: 'nobody' })).toMatchObject({
      action: 'fail',
      message: expect.stringContaining('answered 404') as string,
    });
    expect(await zone.change(web2, { url: 'http://127.0.0.1:5439' })).toMatchObject({
      action: 'fail',
      message: expect.stringMatching(/does not answer: curl: \(7\)/) as string,
    });
  });
});
