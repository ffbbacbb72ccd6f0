import { describe, expect, it } from 'vitest';
import { resolveTraffic, type WrittenTraffic } from '../../src/config/kinds/traffic/registry.ts';
import { problems } from './support.ts';

const inventory = `hosts:
  a: { address: 192.0.2.1, service_address: 192.0.2.1 }
  b: { address: 192.0.2.2 }
  lb: { address: 192.0.2.3 }
`;
const traffic = (...targets: readonly string[]) =>
  `failover: { health: { http: "http://127.0.0.1/" }, traffic: [${targets.join(', ')}] }\n`;
const zone = 'zone: example.com, record: app';
const dns = (rest: string) =>
  `{ dns: { provider: rfc2136, server: ns1, ${zone}, key: { name: k, secret: { env: X } }, ${rest} } }`;

describe('traffic targets', () => {
  it.each([
    `{ command: { look: x, switch: y, on: lb } }`,
    `{ command: { look: x, switch: y, on: operator } }`,
    `{ address: { address: 192.0.2.100/24, interface: eth0 } }`,
    `{ haproxy: { on: lb, backend: app } }`,
    `{ haproxy: { socket: "192.0.2.3:9999", backend: app, servers: { a: one, b: two } } }`,
    `{ powerdns: { url: "http://ns1:8081", api_key: { env: K }, ${zone} } }`,
    `{ cloudflare: { zone_id: z1, token: { env: K }, ${zone} } }`,
    `{ route53: { zone_id: Z1, access_key: AK, secret_key: { env: K }, ${zone} } }`,
    dns('also: [{ type: AAAA, values: { a: "2001:db8::1", b: "2001:db8::2" } }]'),
    dns('values: { a: 203.0.113.1 }'),
  ])('takes %s', async (target) => {
    expect(await problems(traffic(target), inventory)).toEqual([]);
  });

  it.each([
    ['{ command: { look: x, switch: y, on: nowhere } }', 'there is no host nowhere in the inventory'],
    [
      '{ haproxy: { on: a, backend: app } }',
      'a is a host of the pair: when it is the one that is gone, nobody could switch',
    ],
    ['{ haproxy: { backend: app, servers: { a: one } } }', 'no server is named for b'],
    ['{ haproxy: { backend: app, servers: { a: one, b: one } } }', 'both hosts have the same server'],
    ['{ haproxy: { backend: app, servers: { a: one, b: two, lb: three } } }', 'lb is no host of the pair'],
    ['{ haproxy: { backend: "a b" } }', 'is not a backend’s name'],
    ['{ haproxy: { backend: app, socket: "/run/x;y" } }', 'is not a path, or ADDRESS:PORT'],
    ['{ address: { address: 192.0.2.2/24, interface: eth0 } }', '192.0.2.2 is the address of b itself'],
    ['{ address: { address: 192.0.2.999/24, interface: eth0 } }', '192.0.2.999 is not an IPv4 address'],
    ['{ address: { address: 192.0.2.9, interface: eth0 } }', 'is not an IPv4 address with its prefix length'],
    ['{ address: { address: 192.0.2.9/24, interface: "-x" } }', 'is not a network interface'],
    [dns('values: { lb: 203.0.113.1 }'), 'lb is no host of the pair'],
    [dns('also: [{ type: AAAA }]'), 'a AAAA record takes an IPv6 address, but a is 192.0.2.1'],
    [dns('values: { a: x.example.com }'), 'a A record takes an IPv4 address, but a is x.example.com'],
    [dns('also: [{ type: A }]'), 'two targets move the A record app.example.com'],
    [
      dns('also: [{ type: CNAME, values: { a: x.example.com, b: y.example.com } }]'),
      'app.example.com is a CNAME here and A elsewhere',
    ],
    [dns('also: [{ record: x.example.org. }]'), 'x.example.org is not in the zone example.com'],
    [
      `{ powerdns: { url: "ftp://x", api_key: { env: K }, ${zone} } }`,
      'is not an http:// or https:// address',
    ],
    [`{ cloudflare: { zone_id: "z/1", token: { env: K }, ${zone} } }`, 'is not a zone’s id'],
  ])('refuses %s', async (target, expected) => {
    const found = await problems(traffic(target), inventory);
    expect(found.join('\n')).toContain(expected);
  });

  it('two that hold one address, or move one record at two places', async () => {
    const address = '{ address: { address: 192.0.2.100/24, interface: eth0 } }';
    expect((await problems(traffic(address, address), inventory)).join()).toContain(
      'two targets hold 192.0.2.100',
    );
    const cloudflare = `{ cloudflare: { zone_id: z1, token: { env: K }, ${zone} } }`;
    expect((await problems(traffic(dns('ttl: 60'), cloudflare), inventory)).join()).toContain(
      'two targets move the A record app.example.com',
    );
  });

  it('has its defaults', () => {
    const resolved = (entry: WrittenTraffic) => resolveTraffic(entry, 'shop', ['a', 'b']);
    expect(resolved({ haproxy: { backend: 'app', on: 'lb' } })).toEqual({
      provider: 'haproxy',
      name: 'HAProxy app on lb',
      on: 'lb',
      socket: '/run/haproxy/admin.sock',
      backend: 'app',
      servers: { a: 'a', b: 'b' },
      stateFile: '/var/lib/haproxy/pairctl-shop-app.state',
    });
    expect(resolved({ haproxy: { backend: 'app', socket: 'lb:9999' } })).not.toHaveProperty('stateFile');
    expect(resolved({ address: { address: '192.0.2.9/24', interface: 'eth0' } })).toMatchObject({
      unit: 'pairctl-shop-address-192.0.2.9.service',
      on: 'standby',
    });
    expect(resolved({ command: { look: 'x', switch: 'y', on: 'operator' } })).toEqual({
      provider: 'command',
      name: 'command',
      on: 'localhost',
      look: 'x',
      switch: 'y',
      timeoutSeconds: 60,
    });
    expect(
      resolved({ cloudflare: { zone: 'Example.com.', zone_id: 'z1', token: { env: 'T' }, record: '@' } }),
    ).toEqual({
      provider: 'cloudflare',
      name: 'example.com',
      on: 'standby',
      zone: 'example.com',
      record: 'example.com',
      type: 'A',
      also: [],
      ttl: 60,
      url: 'https://api.cloudflare.com/client/v4',
      zoneId: 'z1',
      proxied: false,
      secret: { env: 'T' },
    });
  });
});
