import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rfc2136 } from '../../src/traffic/rfc2136/target.ts';
import type { Rfc2136 } from '../../src/traffic/rfc2136/settings.ts';
import type { Wanted } from '../../src/traffic/target.ts';
import { goodSecret, hasNamed, keyName, records, startNamed } from './bind.ts';
import type { NameServer } from './bind.ts';
import { commandOf, localStandby } from './local.ts';
import type { Standby } from './local.ts';

const port = 5394;
const settings: Rfc2136 = {
  provider: 'rfc2136',
  servers: [{ address: '127.0.0.1', port }],
  zone: 'example.test',
  record: 'app.example.test',
  type: 'A',
  also: [
    {
      record: 'app.example.test',
      type: 'AAAA',
      values: { web1: '2001:DB8:0::1', web2: '2001:db8::2' },
    },
    {
      record: 'www.example.test',
      type: 'CNAME',
      values: { web1: 'One.example.test', web2: 'two.example.test.' },
    },
  ],
  ttl: 60,
  key: { name: keyName, algorithm: 'hmac-sha256' },
};
const addresses = { web1: '203.0.113.10', web2: '203.0.113.20' };
const web1: Wanted = { pair: 'shop', primary: 'web1', epoch: 7, addresses };
const web2: Wanted = { pair: 'shop', primary: 'web2', epoch: 8, addresses };

describe.skipIf(!hasNamed)('A, AAAA and CNAME in one message', () => {
  let server: NameServer;
  let standby: Standby;
  beforeAll(async () => {
    standby = localStandby();
    standby.putKey('shop', settings, goodSecret);
    server = await startNamed({ port, records: '' });
  });
  afterAll(async () => {
    await server.stop();
    standby.remove();
  });
  const change = async (to: Wanted, s: Rfc2136 = settings) =>
    rfc2136.diff(s, await rfc2136.look(standby, s, to), to);
  const held = (): readonly string[] =>
    [
      ['app', 'A'],
      ['app', 'AAAA'],
      ['app', 'TXT'],
      ['www', 'CNAME'],
    ].flatMap(([name = '', type = '']) => records(server, `${name}.example.test`, type));

  test('all are made, moved and moved back, and then there is nothing to do', async () => {
    const first = await change(web1);
    expect(first).toMatchObject({
      action: 'create',
      because: [
        'no A record',
        'app.example.test AAAA: no record',
        'www.example.test CNAME: no record',
        'no epoch beside it',
      ],
    });
    expect(await standby.run(commandOf(first))).toMatchObject({ status: 0 });
    expect(held()).toEqual([
      '203.0.113.10',
      '2001:db8::1',
      '"pairctl epoch=7 primary=web1"',
      'one.example.test.',
    ]);
    expect(await change(web1)).toEqual({ action: 'none' });
    for (const [to, last] of [
      [web2, 'two.example.test.'],
      [{ ...web1, epoch: 9 }, 'one.example.test.'],
      [{ ...web2, epoch: 10 }, 'two.example.test.'],
    ] as const) {
      const wait = rfc2136.verify(settings, await rfc2136.look(standby, settings, to), to, 0);
      expect(wait).toMatchObject({ action: 'run' });
      expect(await standby.run(commandOf(wait))).toMatchObject({ status: 1 });
      expect(await standby.run(commandOf(await change(to)))).toMatchObject({ status: 0 });
      expect(held().at(-1)).toBe(last);
      expect(await change(to)).toEqual({ action: 'none' });
      expect(await standby.run(commandOf(wait))).toMatchObject({ status: 0 });
      expect(rfc2136.values(settings, await rfc2136.look(standby, settings, to), to, [])).toMatchObject({
        hosts: [to.primary],
      });
    }
  });

  test('a server that does not answer for the name, and one that is not there, are told apart while it is waited', async () => {
    const asked = async (more: Partial<Rfc2136>): Promise<string> => {
      const used = { ...settings, also: [], ...more };
      const state = { asked: true, views: [{ server: at(used), kind: 'unknown', why: 'x' }] } as const;
      return (await standby.run(commandOf(rfc2136.verify(used, state, web2, 0)))).stderr;
    };
    const at = (used: Rfc2136) => ({
      name: 'ns1',
      ...(used.servers[0] ?? { address: '', port: 0 }),
      updates: true,
    });
    expect(await asked({ record: 'app.elsewhere.test' })).toBe('ns1: it answered REFUSED\n');
    expect(await asked({ record: 'nobody.example.test' })).toBe('ns1: no such record\n');
    expect(await asked({ servers: [{ address: '127.0.0.1', port: 5397 }] })).toBe('ns1: no answer\n');
  });

  test('one of them was changed meanwhile: none is moved', async () => {
    const before = held();
    const stale = await change({ ...web1, epoch: 11 });
    const other = { ...settings, record: 'www.example.test', type: 'CNAME' as const, also: [] };
    const own = { ...web2, epoch: 11, addresses: { web1: 'x.example.test', web2: 'two.example.test' } };
    const foreign = await change({ ...own, primary: 'web1' }, other);
    expect(await standby.run(commandOf(foreign))).toMatchObject({ status: 0 });
    const output = await standby.run(commandOf(stale));
    expect(output.status).toBe(75);
    expect(rfc2136.explain(settings, output, { ...web1, epoch: 11 })?.message).toContain(
      'somebody else has changed',
    );
    expect(held().slice(0, 3)).toEqual(before.slice(0, 3));
    expect(held().at(-1)).toBe('x.example.test.');
  });

  test('one that cannot be moved, cannot: none is moved', async () => {
    const refused: Rfc2136 = {
      ...settings,
      also: [{ record: 'ns2.example.test', type: 'A' }],
    };
    const before = held();
    const output = await standby.run(commandOf(await change({ ...web1, epoch: 12 }, refused)));
    expect(rfc2136.explain(refused, output, web1)?.message).toContain('refuses to change');
    expect(held()).toEqual(before);
    expect(
      await change(web2, {
        ...settings,
        also: [{ record: 'www.example.test', type: 'CNAME', values: { web2: '192.0.2.1' } }],
      }),
    ).toMatchObject({
      action: 'fail',
      message: '192.0.2.1, the value of web2, cannot stand in a record of type CNAME',
    });
  });
});
