import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Rfc2136 } from '../../src/traffic/rfc2136/settings.ts';
import { rfc2136 } from '../../src/traffic/rfc2136/target.ts';
import type { Wanted } from '../../src/traffic/target.ts';
import { goodSecret, hasNamed, keyName, startNamed } from '../traffic/bind.ts';
import type { NameServer } from '../traffic/bind.ts';
import { commandOf, localStandby } from '../traffic/local.ts';
import type { Standby } from '../traffic/local.ts';

const namespace = `pairctl-dns-${String(process.pid)}`;
const inside = ['ip', 'netns', 'exec', namespace];
const able = hasNamed && process.getuid?.() === 0 && spawnSync('ip', ['netns', 'list']).status === 0;

const settings: Rfc2136 = {
  provider: 'rfc2136',
  servers: [{ address: '192.0.2.53', port: 53 }],
  zone: 'example.test',
  record: 'app.example.test',
  type: 'A',
  ttl: 60,
  key: { name: keyName, algorithm: 'hmac-sha256' },
};
const addresses = { web1: '203.0.113.10', web2: '203.0.113.20' };
const wanted: Wanted = { pair: 'shop', primary: 'web2', epoch: 8, addresses };
const before = 'app A 203.0.113.10\napp TXT "pairctl epoch=7 primary=web1"';

describe.skipIf(!able)('a zone with two name servers, in a network of its own', () => {
  let standby: Standby;
  const servers: NameServer[] = [];
  const start = async (copy: boolean): Promise<NameServer> => {
    const server = await startNamed({
      port: 53,
      inside,
      records: before,
      servers: ['192.0.2.53', '192.0.2.54'],
      address: copy ? '192.0.2.54' : '192.0.2.53',
      ...(copy ? { copyOf: { address: '192.0.2.53', port: 53 } } : {}),
    });
    servers.push(server);
    return server;
  };
  beforeAll(async () => {
    spawnSync('ip', ['netns', 'add', namespace]);
    spawnSync('ip', ['-n', namespace, 'link', 'set', 'lo', 'up']);
    for (const address of ['192.0.2.53', '192.0.2.54'])
      spawnSync('ip', ['-n', namespace, 'address', 'add', `${address}/32`, 'dev', 'lo']);
    standby = localStandby(inside);
    standby.putKey('shop', settings, goodSecret);
    await start(false);
  });
  afterAll(async () => {
    for (const server of servers) await server.stop();
    standby.remove();
    spawnSync('ip', ['netns', 'del', namespace]);
  });

  test('fault-109 the copy that lags is named; the move stands; when it has caught up all agree', async () => {
    const copy = await start(true);
    const state = await rfc2136.look(standby, settings, wanted);
    expect(state).toMatchObject({
      views: [
        { server: { name: '192.0.2.53', updates: true } },
        { server: { name: 'ns2.example.test', updates: false } },
      ],
    });

    expect(await standby.run(commandOf(rfc2136.diff(settings, state, wanted)))).toMatchObject({ status: 0 });
    const moved = await rfc2136.look(standby, settings, wanted);
    expect(rfc2136.diff(settings, moved, wanted)).toEqual({ action: 'none' });
    const wait = rfc2136.verify(settings, moved, wanted, 1);
    expect(wait).toMatchObject({ action: 'run', because: ['ns2.example.test holds 203.0.113.10'] });
    expect(await standby.run(commandOf(wait))).toEqual({
      status: 1,
      stdout: '',
      stderr: 'ns2.example.test: 203.0.113.10\n',
    });

    await copy.stop();
    const silent = await rfc2136.look(standby, settings, wanted);
    expect(rfc2136.verify(settings, silent, wanted, 0)).toMatchObject({
      because: [expect.stringMatching(/^ns2\.example\.test: .*connection refused/)],
    });

    await start(true);
    expect(await standby.run(commandOf(wait))).toEqual({ status: 0, stdout: '', stderr: '' });
    const done = await rfc2136.look(standby, settings, wanted);
    expect(rfc2136.verify(settings, done, wanted, 1)).toEqual({ action: 'none' });
    expect(rfc2136.values(settings, done, wanted, [])).toMatchObject({
      servers: { '192.0.2.53': { holds: ['203.0.113.20'] }, 'ns2.example.test': { holds: ['203.0.113.20'] } },
    });
  });
});
