import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rfc2136 } from '../../src/traffic/rfc2136/target.ts';
import type { Rfc2136 } from '../../src/traffic/rfc2136/settings.ts';
import type { Wanted } from '../../src/traffic/target.ts';
import { goodSecret, hasNamed, keyName, records, startNamed } from './bind.ts';
import type { NameServer } from './bind.ts';
import { commandOf, localStandby } from './local.ts';
import type { Standby } from './local.ts';

const port = 5391;
const settings: Rfc2136 = {
  provider: 'rfc2136',
  servers: [{ address: '127.0.0.1', port }],
  zone: 'example.test',
  record: 'app.example.test',
  type: 'A',
  ttl: 60,
  key: { name: keyName, algorithm: 'hmac-sha256' },
};
const addresses = { web1: '203.0.113.10', web2: '203.0.113.20' };
const web1: Wanted = { pair: 'shop', primary: 'web1', epoch: 7, addresses };
const web2: Wanted = { pair: 'shop', primary: 'web2', epoch: 8, addresses };

describe.skipIf(!hasNamed)('RFC 2136 at a real BIND', () => {
  let server: NameServer;
  let standby: Standby;
  beforeAll(() => {
    standby = localStandby();
    standby.putKey('shop', settings, goodSecret);
  });
  afterAll(() => {
    standby.remove();
  });

  async function withServer(zone: string, body: () => Promise<void>): Promise<void> {
    server = await startNamed({ port, records: zone });
    try {
      await body();
    } finally {
      await server.stop();
    }
  }
  const change = async (to: Wanted, s: Rfc2136 = settings) =>
    rfc2136.diff(s, await rfc2136.look(standby, s, to), to);
  const move = async (to: Wanted, s: Rfc2136 = settings) => await standby.run(commandOf(await change(to, s)));

  test('creates a record that is not there, moves it, and then has nothing to do', async () => {
    await withServer('', async () => {
      const first = await change(web1);
      expect(first).toMatchObject({
        action: 'create',
        because: ['no A record', 'no epoch beside it'],
        risk: 'safe',
      });
      expect(await standby.run(commandOf(first))).toMatchObject({ status: 0 });
      expect(await change(web1)).toEqual({ action: 'none' });
      expect(records(server, 'app.example.test', 'A')).toEqual(['203.0.113.10']);

      const second = await change(web2);
      expect(second).toMatchObject({ action: 'update', risk: 'disruptive' });
      expect(await standby.run(commandOf(second))).toEqual({
        status: 0,
        stdout: '203.0.113.10\n',
        stderr: '',
      });
      expect(records(server, 'app.example.test', 'A')).toEqual(['203.0.113.20']);
      expect(records(server, 'app.example.test', 'TXT')).toEqual(['"pairctl epoch=8 primary=web2"']);
      expect(await change(web2)).toEqual({ action: 'none' });
    });
  });

  test('adopts a record that holds an address of the pair, and leaves other texts beside it', async () => {
    await withServer(
      'app 300 A 203.0.113.10\napp A 203.0.113.20\napp TXT "v=spf1 -all" "x; \\"y\\""',
      async () => {
        expect(await move(web1)).toMatchObject({ status: 0 });
        expect(records(server, 'app.example.test', 'A')).toEqual(['203.0.113.10']);
        expect(records(server, 'app.example.test', 'TXT')).toEqual([
          '"pairctl epoch=7 primary=web1"',
          '"v=spf1 -all" "x; \\"y\\""',
        ]);
        expect(await change(web1)).toEqual({ action: 'none' });
      },
    );
  });

  test('does not touch a name that belongs to somebody else', async () => {
    await withServer('app A 198.51.100.7', async () => {
      expect(await change(web1)).toMatchObject({
        action: 'fail',
        message: expect.stringContaining('198.51.100.7') as string,
      });
    });
    await withServer('app A 203.0.113.10\napp TXT "pairctl epoch=3 primary=db1"', async () => {
      expect(await change(web1)).toMatchObject({
        action: 'fail',
        message: 'app.example.test belongs to another pair: its epoch record names db1 as primary',
      });
    });
    await withServer('app CNAME ns1', async () => {
      expect(await change(web1)).toMatchObject({
        action: 'fail',
        message: expect.stringContaining('is a CNAME to ns1.example.test.') as string,
      });
    });
  });

  test('a CNAME is moved with its epoch at a name beside it', async () => {
    const alias: Rfc2136 = { ...settings, record: 'www.example.test', type: 'CNAME' };
    const names = { web1: 'Web1.example.test', web2: 'web2.example.test.' };
    await withServer('www CNAME web1.example.test.', async () => {
      expect(await move({ ...web1, addresses: names }, alias)).toMatchObject({ status: 0 });
      expect(await move({ ...web2, addresses: names }, alias)).toMatchObject({ status: 0 });
      expect(records(server, 'www.example.test', 'CNAME')).toEqual(['web2.example.test.']);
      expect(records(server, '_pairctl.www.example.test', 'TXT')).toEqual(['"pairctl epoch=8 primary=web2"']);
    });
  });

  test('an AAAA record is compared in its canonical form', async () => {
    const six: Rfc2136 = { ...settings, type: 'AAAA' };
    const to = { ...web1, addresses: { web1: '2001:DB8:0:0::1', web2: '2001:db8::2' } };
    await withServer('', async () => {
      expect(await move(to, six)).toMatchObject({ status: 0 });
      expect(await change(to, six)).toEqual({ action: 'none' });
      expect(records(server, 'app.example.test', 'AAAA')).toEqual(['2001:db8::1']);
    });
  });

  test('fault-009 of two concurrent failovers exactly one wins; the other changes nothing and is told who won', async () => {
    await withServer('app A 203.0.113.10\napp TXT "pairctl epoch=7 primary=web1"', async () => {
      const mine = commandOf(await change(web2));
      const theirs = commandOf(
        await change({ ...web1, epoch: 8, addresses: { ...addresses, web1: '203.0.113.11' } }),
      );
      const outputs = await Promise.all([standby.run(mine), standby.run(theirs)]);
      expect(outputs.map((output) => output.status).sort()).toEqual([0, 75]);
      const won = outputs[0].status === 0 ? web2 : { ...web1, epoch: 8 };
      const lost = outputs.find((output) => output.status === 75);
      expect(records(server, 'app.example.test', 'TXT')).toEqual([
        `"pairctl epoch=8 primary=${won.primary}"`,
      ]);
      expect(rfc2136.explain(settings, lost ?? { status: 0, stdout: '', stderr: '' }, web2)?.message).toBe(
        `127.0.0.1 port 5391: somebody else has changed app.example.test since it was looked at; ` +
          `${won.primary} won, as primary at epoch 8; nothing was changed by this run`,
      );
    });
  });

  test('a name server that knows a higher epoch is not overruled', async () => {
    await withServer('app A 203.0.113.10\napp TXT "pairctl epoch=9 primary=web1"', async () => {
      expect(await change(web2)).toMatchObject({
        action: 'fail',
        message:
          'the name servers know web1 as primary since epoch 9; this run would make it web2 at epoch 8',
      });
    });
    await withServer('app A 203.0.113.10\napp TXT "pairctl epoch=8 primary=web1"', async () => {
      expect(await change(web2)).toMatchObject({ action: 'fail' });
    });
  });

  test('an address changed by hand is put right', async () => {
    await withServer('app A 198.51.100.7\napp TXT "pairctl epoch=8 primary=web2"', async () => {
      expect(await change(web2)).toMatchObject({ because: ['198.51.100.7 now, 203.0.113.20 wanted'] });
      expect(await move(web2)).toMatchObject({ status: 0 });
      expect(records(server, 'app.example.test', 'A')).toEqual(['203.0.113.20']);
    });
  });

  test('a wildcard that answers for the name is told apart from a competitor', async () => {
    const wild: Rfc2136 = { ...settings, record: 'a.wild.example.test' };
    await withServer('*.wild A 203.0.113.10', async () => {
      const output = await move(web1, wild);
      expect(output.status).toBe(75);
      expect(rfc2136.explain(wild, output, web1)?.hint).toContain('wildcard');
      expect(records(server, '*.wild.example.test', 'A')).toEqual(['203.0.113.10']);
    });
  });

  test('the next server is tried when the first does not answer', async () => {
    const two: Rfc2136 = {
      ...settings,
      servers: [{ address: '127.0.0.1', port: 5399 }, ...settings.servers],
    };
    await withServer('', async () => {
      expect(await move(web1, two)).toMatchObject({ status: 0 });
      expect(records(server, 'app.example.test', 'A')).toEqual(['203.0.113.10']);
    });
  });

  test('verify waits until all servers agree, and names those that do not', async () => {
    await withServer('app A 203.0.113.10\napp TXT "pairctl epoch=7 primary=web1"', async () => {
      const state = await rfc2136.look(standby, settings, web2);
      const wait = rfc2136.verify(settings, state, web2, 0);
      expect(wait).toMatchObject({ action: 'run', because: ['127.0.0.1 holds 203.0.113.10'] });
      expect(await standby.run(commandOf(wait))).toEqual({
        status: 1,
        stdout: '',
        stderr: '127.0.0.1: 203.0.113.10\n',
      });
      await move(web2);
      expect(await standby.run(commandOf(wait))).toEqual({ status: 0, stdout: '', stderr: '' });
      expect(rfc2136.verify(settings, await rfc2136.look(standby, settings, web2), web2, 0)).toEqual({
        action: 'none',
      });
    });
  });

  test('when no server answers, it says what each said', async () => {
    expect(
      await change(web1, { ...settings, servers: [{ address: '127.0.0.1', port: 5399 }] }),
    ).toMatchObject({
      action: 'fail',
      message: expect.stringMatching(/127\.0\.0\.1 port 5399: .*connection refused/) as string,
    });
  });
});
