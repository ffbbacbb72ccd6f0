import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { baseView } from '../../src/traffic/rfc2136/look.ts';
import { updateCommand } from '../../src/traffic/rfc2136/message.ts';
import { rfc2136 } from '../../src/traffic/rfc2136/target.ts';
import type { Rfc2136 } from '../../src/traffic/rfc2136/settings.ts';
import { goodSecret, hasNamed, keyName, records, startNamed } from './bind.ts';
import type { NameServer } from './bind.ts';
import { localStandby } from './local.ts';
import type { Standby } from './local.ts';
import { rcodes, startStub } from './stub.ts';
import type { Behaviour } from './stub.ts';

const port = 5392;
const wanted = {
  pair: 'shop',
  primary: 'web2',
  epoch: 8,
  addresses: { web1: '203.0.113.10', web2: '203.0.113.20' },
};
const settings: Rfc2136 = {
  provider: 'rfc2136',
  servers: [{ address: '127.0.0.1', port }],
  zone: 'example.test',
  record: 'app.example.test',
  type: 'A',
  ttl: 60,
  key: { name: keyName, algorithm: 'hmac-sha256' },
};

function setsFor({ record, type }: Rfc2136) {
  return [{ record, type, value: '203.0.113.20' }];
}

/** Makes the update from what an empty zone would show, sends it, and tells how the answer is explained. */
async function explained(standby: Standby, s: Rfc2136, secret = goodSecret): Promise<string> {
  standby.putKey('shop', s, secret);
  const [server] = s.servers;
  if (server === undefined) throw new Error('no server');
  const seen = {
    server: { ...server, name: server.address, updates: true },
    kind: 'seen',
    sets: [{ records: [] }],
    texts: [],
  } as const;
  const output = await standby.run(updateCommand(s, seen, setsFor(s), wanted));
  expect(output.status).not.toBe(0);
  const { message, hint } = rfc2136.explain(s, output, wanted) ?? { message: '' };
  expect(hint).toBeTruthy();
  return message.replaceAll(String(server.port), 'PORT');
}

describe.skipIf(!hasNamed)('fault-108 each refusal of a name server has its own message', () => {
  let standby: Standby;
  let server: NameServer;
  beforeAll(async () => {
    standby = localStandby();
    server = await startNamed({ port, records: '' });
  });
  afterAll(async () => {
    expect(records(server, 'app.example.test', 'A')).toEqual([]);
    await server.stop();
    standby.remove();
  });

  const stubbed = async (behaviour: Behaviour): Promise<string> => {
    const stub = await startStub(behaviour, goodSecret);
    try {
      return await explained(standby, { ...settings, servers: [{ address: '127.0.0.1', port: stub.port }] });
    } finally {
      stub.stop();
    }
  };

  test('fault-108 wrong secret', async () => {
    expect(await explained(standby, settings, 'd3Jvbmctc2VjcmV0LW9mLXRoZS10ZXN0LXNlcnZlcg==')).toBe(
      '127.0.0.1 port PORT has another secret for the key pairctl. (hmac-sha256)',
    );
  });

  test('fault-108 unknown key, and a known key with another algorithm', async () => {
    expect(await explained(standby, { ...settings, key: { ...settings.key, name: 'other.' } })).toBe(
      '127.0.0.1 port PORT does not know the key other. (hmac-sha256)',
    );
    expect(
      await explained(standby, { ...settings, key: { ...settings.key, algorithm: 'hmac-sha512' } }),
    ).toBe('127.0.0.1 port PORT does not know the key pairctl. (hmac-sha512)');
  });

  test('fault-108 a key that may not change the record', async () => {
    expect(await explained(standby, { ...settings, record: 'ns2.example.test' })).toBe(
      '127.0.0.1 port PORT refuses to change ns2.example.test with the key pairctl.',
    );
  });

  test('fault-108 a zone that the server does not serve, and a record outside the zone', async () => {
    expect(await explained(standby, { ...settings, zone: 'other.test', record: 'app.other.test' })).toBe(
      '127.0.0.1 port PORT is not authoritative for the zone other.test',
    );
    expect(await explained(standby, { ...settings, record: 'app.other.test' })).toBe(
      '127.0.0.1 port PORT says that app.other.test is not in the zone example.test',
    );
  });

  test('fault-108 no key file', async () => {
    standby.putKey('shop', settings, goodSecret);
    const seen = baseView(await rfc2136.look(standby, settings, wanted));
    if (seen === undefined) throw new Error('the server was not seen');
    const output = await standby.run(
      updateCommand(
        { ...settings, key: { ...settings.key, name: 'absent' } },
        seen,
        setsFor(settings),
        wanted,
      ),
    );
    expect(
      rfc2136.explain({ ...settings, key: { ...settings.key, name: 'absent' } }, output, wanted),
    ).toEqual({
      message: 'the TSIG key /etc/pairctl/shop/dns-example.test-absent.key cannot be read',
      hint: 'run `pairctl apply`, which puts it there',
    });
  });

  test('fault-108 nothing listens', async () => {
    expect(await explained(standby, { ...settings, servers: [{ address: '127.0.0.1', port: 5398 }] })).toBe(
      '127.0.0.1 port PORT has nothing that listens on that port (connection refused)',
    );
  });

  test('fault-108 no answer in time', async () => {
    expect(await stubbed({ kind: 'silent' })).toBe('127.0.0.1 port PORT did not answer in time');
  });

  test('fault-108 the clocks differ, by how much', async () => {
    expect(await stubbed({ kind: 'badtime', ahead: 4000 })).toBe(
      '127.0.0.1 port PORT sees a clock that is 4000 s behind on this host; a signature may be 300 s off',
    );
    expect(await stubbed({ kind: 'badtime', ahead: -400 })).toContain('400 s ahead');
  });

  test.each([
    ['SERVFAIL', 'could not carry the update out (SERVFAIL)'],
    ['FORMERR', 'does not understand the update (FORMERR)'],
    ['NOTIMP', 'does not take dynamic updates (NOTIMP)'],
  ] as const)('fault-108 %s', async (code, said) => {
    expect(await stubbed({ kind: 'rcode', rcode: rcodes[code], signed: 'well' })).toBe(
      `127.0.0.1 port PORT ${said}`,
    );
  });

  test('fault-108 an unsigned or badly signed success is not believed', async () => {
    for (const signed of ['not', 'badly'] as const)
      expect(await stubbed({ kind: 'rcode', rcode: rcodes.NOERROR, signed })).toBe(
        '127.0.0.1 port PORT gave an answer that is not signed, or not by this key; it was ignored',
      );
  });
});

describe.skipIf(!hasNamed)('fault-108 an answer that was lost', () => {
  test('fault-108 an update that was made although its answer was lost counts as made', async () => {
    const standby = localStandby();
    const server = await startNamed({
      port: 5393,
      records: 'app A 203.0.113.20\napp TXT "pairctl epoch=8 primary=web2"',
    });
    try {
      standby.putKey('shop', settings, goodSecret);
      const at = { ...settings, servers: [{ address: '127.0.0.1', port: 5393 }] };
      const seen = {
        server: { address: '127.0.0.1', port: 5393, name: 'ns1', updates: true },
        kind: 'seen',
        sets: [{ records: [{ ttl: 60, type: 'A', data: '203.0.113.10' }] }],
        texts: [],
      } as const;
      // The zone already holds what this message asks for, as after a lost answer: its prerequisites fail, and reading back settles it.
      expect(await standby.run(updateCommand(at, seen, setsFor(settings), wanted))).toEqual({
        status: 0,
        stdout: '203.0.113.10\n',
        stderr: '',
      });
    } finally {
      await server.stop();
      standby.remove();
    }
  });
});
