import { expect, test } from 'vitest';
import { traffic as dns } from '../../../src/modules/traffic.ts';
import { answering, around, failed, said } from './answers.ts';
import type { Output } from '../../../src/model/command.ts';

type Spec = Parameters<typeof dns.diff>[0];
const target = {
  provider: 'rfc2136',
  servers: [{ address: '192.0.2.53', port: 53 }],
  zone: 'example.test',
  record: 'app.example.test',
  type: 'A',
  ttl: 60,
  key: { name: 'pairctl.', algorithm: 'hmac-sha256', secret: { env: 'TSIG' } },
};
const spec: Spec = {
  target,
  addresses: { web1: '203.0.113.10', web2: '203.0.113.20' },
  primary: 'web2',
  epoch: 8,
};
const answer = (...records: string[]): Output =>
  said([';; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 1', ...records, ''].join('\n'));
/** Two servers: the one that takes updates, and another one of the zone at 192.0.2.54. */
const zone = (at54: string): Readonly<Record<string, Output>> => ({
  'dns 192.0.2.53 example.test NS': answer(
    'example.test. 60 IN NS ns1.example.test.',
    'example.test. 60 IN NS ns2.example.test.',
  ),
  'dns 192.0.2.53 ns1.example.test A': answer('ns1.example.test. 60 IN A 192.0.2.53'),
  'dns 192.0.2.53 ns1.example.test AAAA': answer(),
  'dns 192.0.2.53 ns2.example.test A': answer('ns2.example.test. 60 IN A 192.0.2.54'),
  'dns 192.0.2.53 ns2.example.test AAAA': answer(),
  'dns 192.0.2.53 app.example.test A': answer('app.example.test. 60 IN A 203.0.113.20'),
  'dns 192.0.2.53 app.example.test TXT': answer('app.example.test. 60 IN TXT "pairctl epoch=8 primary=web2"'),
  'dns 192.0.2.54 app.example.test A': answer(`app.example.test. 60 IN A ${at54}`),
  'dns 192.0.2.54 app.example.test TXT': answer('app.example.test. 60 IN TXT "pairctl epoch=8 primary=web2"'),
});

async function look(more: Partial<Spec>, answers: Readonly<Record<string, Output>>) {
  const asked = { ...spec, ...more };
  const state = await dns.observe(answering(answers), asked, around);
  return { change: dns.diff(asked, state, around), values: dns.values?.(asked, state, []), state };
}

test('present: the update server holds what is wanted', async () => {
  const { change, values } = await look({}, zone('203.0.113.20'));
  expect(change).toEqual({ action: 'none' });
  expect(values).toMatchObject({
    record: 'app.example.test',
    before: ['203.0.113.20'],
    after: ['203.0.113.20'],
  });
});

test('fault-109 servers that lag behind are waited for by verify, by name, and do not undo the move', async () => {
  expect((await look({}, zone('203.0.113.10'))).change).toEqual({ action: 'none' });
  const { change, state } = await look({ verify: true, within: 5 }, zone('203.0.113.10'));
  expect(change).toMatchObject({
    action: 'run',
    risk: 'safe',
    because: ['ns2.example.test holds 203.0.113.10'],
  });
  expect(
    dns.explain?.({ ...spec, verify: true, within: 5 }, state, failed(1, 'ns2.example.test: 203.0.113.10\n')),
  ).toMatchObject({
    message: 'after 5 s not all name servers agree: ns2.example.test: 203.0.113.10',
  });
  expect((await look({ verify: true }, zone('203.0.113.20'))).change).toEqual({ action: 'none' });
});

test('missing: before dig is installed the change is known, and counted as the riskiest that it can be', async () => {
  const answers = Object.fromEntries(
    Object.keys(zone('x')).map((question) => [question, failed(127, 'dig: not found')]),
  );
  expect((await look({}, answers)).change).toMatchObject({ action: 'update', risk: 'disruptive' });
});

test('the move is one message that is carried out only while nothing has changed', async () => {
  const old = {
    ...zone('203.0.113.10'),
    'dns 192.0.2.53 app.example.test A': answer('app.example.test. 60 IN A 203.0.113.10'),
    'dns 192.0.2.53 app.example.test TXT': answer(
      'app.example.test. 60 IN TXT "pairctl epoch=7 primary=web1"',
      'app.example.test. 60 IN TXT "v=spf1"',
    ),
  };
  const { change } = await look({}, old);
  expect(change).toMatchObject({
    action: 'update',
    risk: 'disruptive',
    because: [
      '203.0.113.10 now, 203.0.113.20 wanted',
      '"pairctl epoch=7 primary=web1" now, "pairctl epoch=8 primary=web2" wanted',
    ],
    diff: { label: 'DNS app.example.test' },
  });
  const step = change.action === 'update' ? change.steps[0] : undefined;
  expect(step?.do === 'exec' ? step.command.stdin?.split('\n') : []).toEqual([
    'zone example.test.',
    'prereq yxrrset app.example.test. IN A 203.0.113.10',
    'prereq yxrrset app.example.test. IN TXT "pairctl epoch=7 primary=web1"',
    'prereq yxrrset app.example.test. IN TXT "v=spf1"',
    'update delete app.example.test. IN A',
    'update add app.example.test. 60 IN A 203.0.113.20',
    'update delete app.example.test. IN TXT "pairctl epoch=7 primary=web1"',
    'update add app.example.test. 60 IN TXT "pairctl epoch=8 primary=web2"',
    '',
  ]);
});

test('an address that cannot stand in such a record fails before anything is asked of it', async () => {
  const { change } = await look(
    { addresses: { web1: '203.0.113.10', web2: 'web2.example.test' } },
    zone('203.0.113.20'),
  );
  expect(change).toMatchObject({
    action: 'fail',
    message: 'web2.example.test, the service_address of web2, cannot stand in a record of type A',
  });
});
