import { describe, expect, it } from 'vitest';
import { defined } from './support.ts';

describe('an inventory', () => {
  it('takes addresses from each other', async () => {
    const { inventory } = await defined(
      '',
      'hosts:\n  a:\n  b: { address: 192.0.2.2, peer_address: 10.0.0.2 }\n',
    );
    expect(inventory.hosts).toEqual({
      a: {
        name: 'a',
        address: 'a',
        serviceAddress: 'a',
        peerAddress: 'a',
        become: false,
        connection: 'ssh',
        vars: {},
      },
      b: {
        name: 'b',
        address: '192.0.2.2',
        serviceAddress: '192.0.2.2',
        peerAddress: '10.0.0.2',
        become: false,
        connection: 'ssh',
        vars: {},
      },
    });
  });

  it('leaves out what ssh’s own configuration is to be asked for', async () => {
    const { inventory } = await defined(
      '',
      'hosts: { a: { port: 2222, user: ops, identity_file: ~/.ssh/x, jump: b, host_key: "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAA" }, b: {} }\n',
    );
    expect(inventory.hosts['a']).toMatchObject({
      port: 2222,
      user: 'ops',
      identityFile: '~/.ssh/x',
      jump: 'b',
      hostKey: 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAA',
    });
    for (const key of ['port', 'user', 'identityFile', 'jump', 'hostKey'])
      expect(inventory.hosts['b']).not.toHaveProperty(key);
  });

  it.each([
    ['false', false],
    ['true', { method: 'sudo' }],
    ['{ method: sudo }', { method: 'sudo' }],
    ['{ password: { env: X } }', { method: 'sudo', password: { env: 'X' } }],
    [
      '{ method: sudo, password: { command: [pass, show, x] } }',
      { method: 'sudo', password: { command: ['pass', 'show', 'x'] } },
    ],
  ])('become: %s', async (written, become) => {
    const { inventory } = await defined('', `hosts: { a: { become: ${written} }, b: {} }\n`);
    expect(inventory.hosts['a']?.become).toEqual(become);
  });

  it('lays vars of the host over those of its groups, later over earlier, over those of all', async () => {
    const { inventory } = await defined(
      '',
      'vars: { x: all, y: all, z: all, w: all }\ngroups:\n  g: { hosts: [a], vars: { x: g, y: g, z: g } }\n  h: { hosts: [a, b], vars: { y: h, z: h } }\nhosts: { a: { vars: { z: a } }, b: {} }\n',
    );
    expect(inventory.hosts['a']?.vars).toEqual({ x: 'g', y: 'h', z: 'a', w: 'all' });
    expect(inventory.hosts['b']?.vars).toEqual({ x: 'all', y: 'h', z: 'h', w: 'all' });
    expect(inventory.groups).toEqual({ g: ['a'], h: ['a', 'b'] });
    expect(inventory.vars).toEqual({ x: 'all', y: 'all', z: 'all', w: 'all' });
  });

  it('takes a variable called __proto__ for a variable', async () => {
    const { inventory, pair } = await defined(
      'vars: { __proto__: { polluted: 1 } }\n',
      'vars: { __proto__: { polluted: 1 } }\nhosts: { a: { vars: { x: 1 } }, b: {} }\n',
    );
    expect(Object.keys(inventory.hosts['a']?.vars ?? {})).toEqual(['__proto__', 'x']);
    expect(Object.keys(pair.vars)).toEqual(['__proto__']);
    expect(pair.vars['polluted']).toBeUndefined();
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
