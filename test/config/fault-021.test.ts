import { describe, expect, it } from 'vitest';
import { defined, goodInventory, problems } from './support.ts';

const hostNames = [
  '-host',
  'host-',
  'a..b',
  '.a',
  'a.',
  'ho st',
  'host\n',
  'ho\nst',
  '$(id)',
  '`id`',
  'host;id',
  '%h',
  'user@host',
  'user@user@host',
  'hоst',
  'höst',
  'a_b',
  '*',
  '~',
  "a'b",
  'x'.repeat(64),
  `${'abcdefgh.'.repeat(29)}toolong`,
  '999.0.2.1',
  '1.2.3',
  '1:2:3',
  ':::',
  'fe80::1%eth0',
];

describe('fault-021 names of hosts', () => {
  it.each(hostNames)('refuses %j as a name, with its place', async (name) => {
    const found = await problems(
      '',
      `hosts:\n  a: {}\n  b: {}\n  ${JSON.stringify(name)}: { address: 192.0.2.3 }\n`,
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^inventory\.yml:4:3 /);
  });

  it.each(
    ['address', 'service_address', 'peer_address'].flatMap((key) =>
      hostNames.map((name) => [key, name] as const),
    ),
  )('refuses %s: %j', async (key, name) => {
    const found = await problems('', `hosts:\n  a:\n    ${key}: ${JSON.stringify(name)}\n  b: {}\n`);
    expect(found.filter((one) => /^inventory\.yml:3:\d+ /.test(one))).toHaveLength(1);
    expect(found).toHaveLength(1);
  });

  it.each([
    '',
    'a b',
    'user@user@host',
    'user@-x',
    'ops@host:0',
    'ops@host:70000',
    'ops@$(id)',
    '-oProxyCommand=x@y',
    'x@y -oProxyCommand=z',
    '%h@x',
  ])('refuses jump: %j', async (jump) => {
    const found = await problems('', `hosts:\n  a:\n    jump: ${JSON.stringify(jump)}\n  b: {}\n`);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^inventory\.yml:3:/);
  });

  it.each([
    '192.0.2.1',
    '2001:db8::1',
    '::1',
    '::ffff:192.0.2.1',
    'web1',
    'web-1.example.com',
    '3com.example',
    'x'.repeat(63),
  ])('takes %s', async (name) => {
    const { inventory } = await defined(
      '',
      `hosts:\n  a: { address: "${name}" }\n  b: {}\n  "${name}": {}\n`,
    );
    expect(inventory.hosts['a']?.address).toBe(name);
    expect(inventory.hosts[name]?.address).toBe(name);
  });
});

it('has an inventory without fault', async () => {
  expect(await problems('', goodInventory)).toEqual([]);
});
