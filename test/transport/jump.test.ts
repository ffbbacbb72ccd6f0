import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Inventory, InventoryHost } from '../../src/model/inventory.ts';
import { scanHostKey } from '../../src/transport/ssh/trust.ts';
import { transportOf } from './exam.ts';
import { useSshConfig } from './operator.ts';
import { sshdMissing, startSshd, type Sshd } from './sshd.ts';

const folder = useSshConfig(
  (at) => `Host by-config
  HostName 127.0.0.1
  ProxyJump first
Host by-command
  ProxyCommand nc %h %p
Host *
  UserKnownHostsFile /dev/null
  IdentityFile ${at}/key
`,
);

describe.skipIf(sshdMissing !== undefined)('jump hosts', () => {
  let first: Sshd;
  let second: Sshd;
  let closed: Sshd;
  beforeAll(async () => {
    [first, second, closed] = await Promise.all([
      startSshd(),
      startSshd(),
      startSshd({ config: 'AllowTcpForwarding no' }),
    ]);
    copyFileSync(first.identityFile, join(folder, 'key'));
  });
  afterAll(() => {
    for (const sshd of [first, second, closed]) sshd.stop();
  });
  const named = (sshd: Sshd, name: string, more: Partial<InventoryHost> = {}): InventoryHost => ({
    ...(sshd.inventory().hosts['box'] as InventoryHost),
    name,
    ...more,
  });
  const inventory = (...hosts: InventoryHost[]): Inventory => ({
    hosts: Object.fromEntries(hosts.map((host) => [host.name, host])),
    groups: {},
    vars: {},
  });
  const whoAmI = async (all: Inventory): Promise<string> => {
    const host = await transportOf(all).connect('target');
    const { stdout } = await host.exec({ run: ['id', '-un'] });
    await host.close();
    return stdout;
  };

  it('one by its name in the inventory, two in a chain, and a list', async () => {
    const one = inventory(named(first, 'first'), named(second, 'target', { jump: 'first' }));
    expect(await whoAmI(one)).toBe('root\n');
    const chain = inventory(
      named(first, 'first'),
      named(second, 'middle', { jump: 'first' }),
      named(first, 'target', { jump: 'middle' }),
    );
    expect(await whoAmI(chain)).toBe('root\n');
    const list = inventory(
      named(first, 'first'),
      named(second, 'middle'),
      named(first, 'target', { jump: 'first,middle' }),
    );
    expect(await whoAmI(list)).toBe('root\n');
  });

  it('one that the ssh configuration names', async () => {
    const target = named(second, 'target', { address: 'by-config' });
    expect(await whoAmI(inventory(named(first, 'first'), target))).toBe('root\n');
  });

  it('each with its own key checked', async () => {
    const wrong = named(first, 'first', { hostKey: second.hostKey });
    await expect(whoAmI(inventory(wrong, named(second, 'target', { jump: 'first' })))).rejects.toMatchObject({
      why: 'host-key-changed',
      host: 'first',
    });
    const unknown = inventory(named(second, 'target', { jump: `root@127.0.0.1:${String(first.port)}` }));
    await expect(whoAmI(unknown)).rejects.toMatchObject({ why: 'host-key-unknown' });
    const behind = inventory(
      named(first, 'first'),
      named(second, 'target', { jump: 'first', hostKey: first.hostKey }),
    );
    await expect(whoAmI(behind)).rejects.toMatchObject({ why: 'host-key-changed', host: 'target' });
  });

  it('says what is in the way', async () => {
    const refusing = inventory(named(closed, 'first'), named(second, 'target', { jump: 'first' }));
    await expect(whoAmI(refusing)).rejects.toMatchObject({
      name: 'Unreachable',
      hint: expect.stringMatching(/AllowTcpForwarding/) as string,
    });
    const nobody = inventory(named(first, 'first'), named(second, 'target', { jump: 'first', port: 1 }));
    await expect(whoAmI(nobody)).rejects.toThrow(/first cannot reach 127\.0\.0\.1 port 1/);
    const circle = inventory(
      named(first, 'first', { jump: 'target' }),
      named(second, 'target', { jump: 'first' }),
    );
    await expect(whoAmI(circle)).rejects.toThrow(/target → first → target/);
    const command = inventory(named(first, 'target', { address: 'by-command' }));
    await expect(whoAmI(command)).rejects.toThrow(/ProxyCommand/);
  });

  it('are gone through to ask for a key, too', async () => {
    const all = inventory(named(first, 'first'), named(second, 'target', { jump: 'first' }));
    const patience = { seconds: 5, signal: new AbortController().signal };
    expect(await scanHostKey(all, 'target', patience)).toMatchObject({
      pin: second.hostKey,
      standing: 'trusted',
      pinned: true,
    });
  });
});
