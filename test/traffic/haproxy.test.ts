import { expect, test } from 'vitest';
import type { HaproxySettings } from '../../src/traffic/haproxy/settings.ts';
import { haproxy } from '../../src/traffic/haproxy/target.ts';
import type { Wanted } from '../../src/traffic/target.ts';
import { answering, failed, said } from '../modules/own/answers.ts';
import { seenScript } from '../../src/traffic/haproxy/scripts.ts';
import type { Output } from '../../src/model/command.ts';

const settings: HaproxySettings = {
  provider: 'haproxy',
  socket: '/run/haproxy/admin.sock',
  backend: 'app',
  servers: { web1: 'a', web2: 'b' },
  stateFile: '/var/lib/haproxy/app.state',
};
const wanted: Wanted = {
  pair: 'shop',
  primary: 'web2',
  epoch: 8,
  addresses: { web1: '203.0.113.10', web2: '203.0.113.20' },
};
/** As HAProxy 2.6 prints it; `states` are pairs of operational and administrative state. */
const table = (a: string, b: string): string =>
  `1\n# be_id be_name srv_id srv_name srv_addr srv_op_state srv_admin_state srv_uweight\n3 app 1 a 127.0.0.1 ${a} 1\n3 app 2 b 127.0.0.1 ${b} 1\n\n`;

async function diff(output: Output, more: Partial<HaproxySettings> = {}) {
  const used = { ...settings, ...more };
  return haproxy.diff(
    used,
    await haproxy.look(answering({ [`test ${seenScript}`]: output }), used, wanted),
    wanted,
  );
}

test('present: the running HAProxy and the saved state lead to the primary', async () => {
  const file = table('0 1', '2 0');
  expect(await diff(said(`${file}@file\n${file}@loaded\n`))).toEqual({
    action: 'none',
    note: 'it leads to the primary',
  });
  expect(await diff(said(`${file}@file\n${file}`))).toMatchObject({
    action: 'none',
    note: expect.stringContaining('a restart of HAProxy would forget it') as string,
  });
  // Maintenance by configuration (4) and by a tracked server (2) is not for commands to lift.
  expect(await diff(said(table('0 5', '2 6')), { stateFile: undefined as never })).toMatchObject({
    action: 'none',
  });
});

test('differs: now, or only after a restart', async () => {
  expect(await diff(said(`${table('2 0', '0 1')}@file\n`))).toMatchObject({
    action: 'update',
    risk: 'disruptive',
    because: ['clients go to a instead of b', 'nothing is saved for a restart'],
    diff: { before: 'app/a ready\napp/b maint\n', after: 'app/a maint\napp/b ready\n' },
  });
  expect(await diff(said(`${table('0 1', '2 0')}@file\n${table('2 0', '0 1')}`))).toMatchObject({
    action: 'update',
    risk: 'safe',
    because: ['a restart would lead elsewhere'],
  });
  expect(await diff(said(`${table('2 0', '2 0')}@file\n`))).toMatchObject({
    because: ['clients go to a and b instead of b', 'nothing is saved for a restart'],
  });
});

test('inconclusive: each silence has its own words, and nothing is done', async () => {
  expect(await diff(failed(127, 'socat is not installed'))).toMatchObject({
    action: 'fail',
    hint: 'install the package socat',
  });
  expect(await diff(failed(1, 'E connect: No such file or directory'))).toMatchObject({
    action: 'fail',
    message: 'HAProxy does not answer at /run/haproxy/admin.sock: E connect: No such file or directory',
  });
  expect(await diff(said("Can't find backend.\n\n@file\n"))).toMatchObject({
    action: 'fail',
    message: "HAProxy tells no backend app: Can't find backend.",
  });
  expect(await diff(said(table('0 1', '2 0')), { servers: { web1: 'a', web2: 'c' } })).toMatchObject({
    action: 'fail',
    message: "HAProxy's backend app has no server c; it has a, b",
  });
});

test('verify waits until HAProxy calls the primary up', async () => {
  const look = async (text: string) =>
    haproxy.verify(
      settings,
      await haproxy.look(answering({ [`test ${seenScript}`]: said(text) }), settings, wanted),
      wanted,
      5,
    );
  expect(await look(table('0 1', '2 0'))).toEqual({ action: 'none' });
  expect(await look(table('0 1', '0 0'))).toMatchObject({ action: 'run', risk: 'safe' });
  expect(haproxy.explain(settings, failed(71), wanted, 5)?.message).toContain(
    'does not send clients to app/b',
  );
});
