import { describe, expect, it } from 'vitest';
import { defined, goodInventory, problems } from './support.ts';

describe('hosts', () => {
  const withHosts = (primary: string, standby: string) =>
    problems('', goodInventory.replace('  a:', `  ${primary}:`).replace('  b:', `  ${standby}:`));

  it('suggests the host that was meant', async () => {
    expect(await withHosts('aa', 'b')).toEqual([
      'pair.yml:2:10 primary: there is no host "a" in the inventory (did you mean aa?)',
    ]);
    expect(await withHosts('office', 'reserve')).toEqual([
      'pair.yml:2:10 primary: there is no host "a" in the inventory (the inventory has office, reserve)',
      'pair.yml:3:10 standby: there is no host "b" in the inventory (the inventory has office, reserve)',
    ]);
  });

  it('knows a group for what it is', async () => {
    const found = await problems('', 'hosts: { x: {}, b: {} }\ngroups: { a: { hosts: [x] } }\n');
    expect(found).toEqual(['pair.yml:2:10 primary: a is a group (name one host of it)']);
  });

  it('takes one machine for one host', async () => {
    expect(await problems('', 'hosts: { a: { address: 192.0.2.1 }, b: { address: 192.0.2.1 } }\n')).toEqual([
      'pair.yml:3:10 a and b are the same machine: both are at 192.0.2.1 (give each its own address in the inventory)',
    ]);
    expect(
      await problems('', 'hosts: { a: { connection: local }, b: { connection: local } }\n'),
    ).toHaveLength(1);
    expect(
      await problems(
        '',
        'hosts: { a: { address: 127.0.0.1, port: 2201 }, b: { address: 127.0.0.1, port: 2202 } }\n',
      ),
    ).toEqual([]);
  });
});

describe('inventory', () => {
  it.each([
    [
      'hosts: { a: {}, b: {}, primary: {} }',
      '1:24 primary is a word of pairctl’s own in playbooks (choose another name)',
    ],
    [
      'hosts: { a: {}, b: {} }\ngroups: { all: { hosts: [a] } }',
      '2:11 all is a word of pairctl’s own in playbooks (choose another name)',
    ],
    [
      'hosts: { a: {}, b: {} }\ngroups: { a: { hosts: [b] } }',
      '2:11 a is a host and a group (rename the group)',
    ],
    [
      'hosts: { a: {}, b: {} }\ngroups: { g: { hosts: [a, bb] } }',
      '2:27 there is no host "bb" (did you mean b?)',
    ],
    [
      'hosts: { a: { jump: bastian }, b: {}, bastion: {} }',
      '1:21 "bastian" is neither a host of this inventory nor user@address:port (did you mean bastion?)',
    ],
    [
      'hosts: { a: { jump: a }, b: {} }',
      '1:21 the way to a leads through itself: a → a (let one of them be reached directly)',
    ],
    [
      'hosts: { a: { connection: local, jump: b }, b: {} }',
      '1:34 jump has no meaning with connection: local (remove one of the two)',
    ],
    [
      'hosts: { a: { host_key: abc }, b: {} }',
      '1:25 host_key: "abc" is not a public host key, such as "ssh-ed25519 AAAA…" (for example ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ5C8y4o2gqXnTt0v6b1pQe0w4kTqgq4o8l3b1T2cX9a)',
    ],
    [
      'hosts: { a: { become: yes }, b: {} }',
      '1:23 become must be false, true, or { method: sudo, password: … }, not "yes" (YAML 1.2 reads yes as text: write true)',
    ],
    [
      'hosts: { a: { become: { password: geheim } }, b: {} }',
      '1:35 password must be a way to a secret: { env: NAME }, { file: PATH } or { command: [PROGRAM, …] }, not "geheim" (for example { env: SUDO_PASSWORD })',
    ],
  ])('%s', async (inventory, expected) => {
    expect(await problems('', `${inventory}\n`)).toEqual([`inventory.yml:${expected}`]);
  });

  it('shows every host of a circle its way', async () => {
    const found = await problems(
      '',
      'hosts:\n  a: { jump: b }\n  b: { jump: c }\n  c: { jump: a }\n  d: { jump: a }\n',
    );
    expect(found.map((one) => one.replace(/ \(.*/, ''))).toEqual([
      'inventory.yml:2:14 the way to a leads through itself: a → b → c → a',
      'inventory.yml:3:14 the way to b leads through itself: b → c → a → b',
      'inventory.yml:4:14 the way to c leads through itself: c → a → b → c',
    ]);
  });

  it.each([
    'ops@bastion',
    'bastion.example.com',
    'ops@bastion:2222',
    '192.0.2.9',
    '[2001:db8::1]:22',
    'ops@[2001:db8::1]',
    'b',
  ])('takes jump: %s', async (jump) => {
    expect(await problems('', `hosts: { a: { jump: "${jump}" }, b: {} }\n`)).toEqual([]);
  });
});

describe('services', () => {
  it.each([
    ['[app, app.service]', '4:17 the service app.service is listed twice (remove one of them)'],
    ['[app, { unit: app }]', '4:17 the service app.service is listed twice (remove one of them)'],
    ['[app@]', '4:12 app@.service is a template (name an instance: app@NAME.service)'],
    [
      '[ssh]',
      '4:12 ssh.service belongs to the system: it must run on both hosts (list only units of the application)',
    ],
    [
      '[multi-user.target]',
      '4:12 multi-user.target belongs to the system: it must run on both hosts (list only units of the application)',
    ],
  ])('%s', async (services, expected) => {
    expect(await problems(`services: ${services}\n`)).toEqual([`pair.yml:${expected}`]);
  });

  it('takes a service and its timer, and instances', async () => {
    expect(await problems('services: [app, app.timer, app@1, app@2, dev-x\\x2d1.device]\n')).toEqual([]);
  });
});

describe('a witness', () => {
  const inventory = `${goodInventory}  c: { address: 192.0.2.3 }\n`;
  it('is a third host of the inventory', async () => {
    expect(await problems('failover: { witness: c }\n', inventory)).toEqual([]);
    expect((await defined('failover: { witness: c }\n', inventory)).pair.failover.witness).toBe('c');
    const [twice] = await problems('failover: { witness: b }\n', inventory);
    expect(twice).toContain('b is a host of the pair: it is asked anyway');
    const [unknown] = await problems('failover: { witness: cc }\n', inventory);
    expect(unknown).toContain('witness: there is no host "cc" in the inventory (did you mean c?)');
  });
});
