import { describe, expect, it } from 'vitest';
import { problems, warnings } from './support.ts';

describe('failover', () => {
  const dns = (rest: string) =>
    `{ dns: { provider: rfc2136, zone: example.com, key: { name: k, secret: { env: X } }, ${rest} } }`;
  const traffic = (...targets: readonly string[]) =>
    `failover: { health: { http: "http://127.0.0.1/" }, traffic: [${targets.join(', ')}] }\n`;
  const messages = (found: readonly string[]) => found.map((one) => one.replace(/^\S+ /, ''));

  it.each([
    ['http: "http://"', '"http://" is not'],
    ['http: "http://127.0.0.1:99999/"', 'is not a web address'],
    ['http: "http://127.0.0.1:0/"', 'nothing answers at port 0'],
    ['http: "http://u:p@127.0.0.1/"', 'a name or password must not stand in an address'],
    ['http: "ftp://127.0.0.1/"', 'is not an http:// or https:// address'],
    ['tcp: "127.0.0.1:99999"', 'a port is from 1 to 65535'],
    ['tcp: 80, status: 200', 'status goes with http only'],
    ['http: "http://x/", tcp: 80', 'http and tcp exclude each other'],
  ])('refuses health: %s', async (health, expected) => {
    const found = await problems(`failover: { health: { ${health} } }\n`);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(expected);
  });

  it.each([
    'http: "http://127.0.0.1:8080/x?y=1"',
    'http: "https://[::1]/"',
    'http: "http://{{ host.service_address }}:{{ vars.port }}/"',
    'tcp: 5432',
    'tcp: "[::1]:5432"',
    'tcp: "localhost:1"',
    'command: "test -e /x"',
  ])('takes health: %s', async (health) => {
    expect(await problems(`failover: { health: { ${health} } }\n`)).toEqual([]);
  });

  it.each([
    [
      [dns('server: ns1, record: app'), dns('server: ns1, record: app.example.com.')],
      'two targets move the A record app.example.com (remove one of them)',
    ],
    [
      [dns('server: ns1, record: "@", type: CNAME')],
      'example.com is the zone itself: it cannot be a CNAME (use type A or AAAA, or a name below the zone)',
    ],
    [
      [dns('server: ns1, record: app.example.org.')],
      'app.example.org is not in the zone example.com (leave the final dot out, or correct the zone)',
    ],
    [[dns('server: 1.2.3.444, record: app')], '1.2.3.444 is not an IPv4 address'],
    [[dns('record: app')], 'dns needs one of server or servers'],
    [
      [dns('server: ns1, record: "a b"')],
      'record: "a b" is not a record’s name within the zone, or @ (for example app)',
    ],
  ])('%j', async (targets, expected) => {
    const found = messages(
      await problems(
        traffic(...targets),
        'hosts: { a: { address: 192.0.2.1, service_address: 192.0.2.1 }, b: { address: 192.0.2.2 } }\n',
      ),
    );
    expect(found).toContain(expected);
  });

  it('wants addresses of the record’s type', async () => {
    const inventory = 'hosts: { a: { address: 192.0.2.1 }, b: { address: b.example.com } }\n';
    expect(messages(await problems(traffic(dns('server: ns1, record: app')), inventory))).toEqual([
      'a A record takes an IPv4 address, but b is b.example.com (give b a service_address in the inventory, or change the type)',
    ]);
    expect(
      await problems(
        traffic(dns('server: ns1, record: app, type: AAAA')),
        'hosts: { a: { service_address: "2001:db8::1" }, b: { service_address: "2001:db8::2" } }\n',
      ),
    ).toEqual([]);
    expect(
      await problems(traffic(dns('server: ns1, record: app, type: CNAME')), 'hosts: { a: {}, b: {} }\n'),
    ).toEqual([]);
  });

  it('does not ask for health by the name that is about to be moved', async () => {
    const found = await problems(
      `failover: { health: { http: "http://APP.example.com/" }, traffic: [${dns('server: ns1, record: app')}] }\n`,
    );
    expect(messages(found)).toEqual([
      'app.example.com leads to the other host until traffic has moved: asking it proves nothing (ask the host itself: http://127.0.0.1:PORT/)',
    ]);
  });

  it.each([
    'command: "off $PAIRCTL_HOST", status: is-off',
    'command: "off", status: "is-off ${PAIRCTL_HOST}"',
  ])(
    'refuses a fence whose status tells of another host than its command switches off: %s',
    async (fence) => {
      const found = await problems(`failover: { fence: { ${fence} } }\n`);
      expect(found).toHaveLength(1);
      expect(found[0]).toContain('names $PAIRCTL_HOST, and this line does not');
      expect(found[0]).toContain('name $PAIRCTL_HOST in both, or in neither');
    },
  );

  it('warns of a fence that nobody reads back, and of traffic without a check', async () => {
    expect(messages(await warnings('failover: { fence: { command: x } }\n'))).toEqual([
      'without fence.status nobody can tell whether the fence worked: a failover will ask for --override unfenced=REASON (add status: a command whose status 0 proves that the primary is off)',
    ]);
    expect(messages(await warnings(`failover: { traffic: [${dns('server: ns1, record: app')}] }\n`))).toEqual(
      [
        'there is no health check: traffic would move to an application that may not work (add failover.health)',
      ],
    );
  });
});
