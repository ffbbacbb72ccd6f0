import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Unreachable } from '../../src/model/error.ts';
import type { InventoryHost } from '../../src/model/inventory.ts';
import { scanHostKey, trustHostKey } from '../../src/transport/ssh/trust.ts';
import { transportOf } from './exam.ts';
import { useSshConfig } from './operator.ts';
import { startRelay } from './relay.ts';
import { sshdMissing, startSshd, type Sshd } from './sshd.ts';

const folder = useSshConfig(
  (at) => `Host *\n  UserKnownHostsFile ${at}/new/known_hosts\n  GlobalKnownHostsFile ${at}/global\n`,
);
const file = join(folder, 'new/known_hosts');
const patience = { seconds: 5, signal: new AbortController().signal };

function fingerprintOf(sshd: Sshd): string {
  return (
    execFileSync('ssh-keygen', ['-lf', join(sshd.directory, 'host.pub')])
      .toString()
      .split(' ')[1] ?? ''
  );
}

describe.skipIf(sshdMissing !== undefined)('host keys', () => {
  let first: Sshd;
  let second: Sshd;
  beforeAll(async () => {
    [first, second] = await Promise.all([startSshd(), startSshd({ keyType: 'ecdsa' })]);
  });
  afterAll(() => {
    first.stop();
    second.stop();
  });
  beforeEach(() => {
    rmSync(join(folder, 'new'), { recursive: true, force: true });
    rmSync(join(folder, 'global'), { force: true });
  });
  const unpinned = (sshd: Sshd, more: object = {}) => {
    const inventory = sshd.inventory(more);
    const box = Object.entries(inventory.hosts['box'] ?? {}).filter(([key]) => key !== 'hostKey');
    return { ...inventory, hosts: { box: Object.fromEntries(box) as unknown as InventoryHost } };
  };
  const failure = (inventory: ReturnType<Sshd['inventory']>): Promise<Unreachable> =>
    transportOf(inventory)
      .connect('box')
      .then(
        () => Promise.reject(new Error('it connected')),
        (error: unknown) => error as Unreachable,
      );

  it('fault-036 an unknown key: its fingerprint, the line that trusts it, and nothing sent to the host', async () => {
    const relay = await startRelay(first.port);
    const error = await failure(unpinned(first, { port: relay.port }));
    expect(error).toMatchObject({ why: 'host-key-unknown', exitCode: 69, host: 'box' });
    expect(error.message).toContain(fingerprintOf(first));
    expect(error.hint).toMatch(/pairctl trust box$/);
    // Greeting and key exchange only: no name of a user, no key.
    expect(relay.sent).toBeLessThan(2500);
    relay.stop();
  });

  it('fault-036 trusted once, it is known from then on', async () => {
    const offered = await scanHostKey(unpinned(first), 'box', patience);
    expect(offered).toMatchObject({
      standing: 'unknown',
      fingerprint: fingerprintOf(first),
      type: 'ssh-ed25519',
      file,
      before: [],
    });
    await trustHostKey(offered);
    expect(readFileSync(file, 'utf8')).toBe(`[127.0.0.1]:${String(first.port)} ${first.hostKey}\n`);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect((await scanHostKey(unpinned(first), 'box', patience)).standing).toBe('trusted');
    const host = await transportOf(unpinned(first)).connect('box');
    await host.close();
  });

  it('fault-037 a changed key: both fingerprints, and no way around but to trust anew', async () => {
    await trustHostKey({ ...(await scanHostKey(unpinned(first), 'box', patience)), hashed: true });
    expect(readFileSync(file, 'utf8')).toMatch(/^\|1\|/);
    const relay = await startRelay(second.port);
    // The same name and port now leads to another machine: its key is of another type, even.
    const text = readFileSync(file, 'utf8') + `[127.0.0.1]:${String(relay.port)} ${first.hostKey}\n`;
    writeFileSync(file, text);
    const moved = unpinned(second, { port: relay.port });
    const error = await failure(moved);
    expect(error).toMatchObject({ why: 'host-key-changed', exitCode: 69 });
    expect(error.message).toContain(`trusted: ${fingerprintOf(first)}`);
    expect(error.message).toContain(`offered: ${fingerprintOf(second)}`);
    expect(error.hint).toMatch(/set up anew: pairctl trust box$/);
    const offered = await scanHostKey(moved, 'box', patience);
    expect(offered).toMatchObject({ standing: 'changed', before: [fingerprintOf(first)] });
    await trustHostKey(offered);
    expect(
      readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line.includes(first.hostKey)),
    ).toHaveLength(1);
    await (await transportOf(moved).connect('box')).close();
    relay.stop();
  });

  it('fault-037 a pinned key rules over known_hosts', async () => {
    await trustHostKey(await scanHostKey(unpinned(first), 'box', patience));
    const error = await failure(first.inventory({ hostKey: second.hostKey }));
    expect(error).toMatchObject({ why: 'host-key-changed' });
    expect(error.message).toContain(fingerprintOf(second));
    expect(error.hint).toMatch(/host_key in the inventory/);
    const offered = await scanHostKey(first.inventory({ hostKey: second.hostKey }), 'box', patience);
    await expect(trustHostKey(offered)).rejects.toThrow(/pinned/);
  });

  it('a revoked key is refused and cannot be trusted again', async () => {
    const name = `[127.0.0.1]:${String(first.port)}`;
    writeFileSync(join(folder, 'global'), `@revoked * ${first.hostKey}\n${name} ${first.hostKey}\n`);
    expect(await failure(unpinned(first))).toMatchObject({ why: 'host-key-revoked' });
    const offered = await scanHostKey(unpinned(first), 'box', patience);
    expect(offered.standing).toBe('revoked');
    await expect(trustHostKey(offered)).rejects.toMatchObject({ exitCode: 77 });
  });

  it('asks a server with several keys for the one that is known', async () => {
    execFileSync('ssh-keygen', [
      '-q',
      '-t',
      'rsa',
      '-N',
      '',
      '-f',
      join(folder, `rsa-${String(process.pid)}`),
    ]);
    const rsa = join(folder, `rsa-${String(process.pid)}`);
    const both = await startSshd({ config: `HostKey ${rsa}` });
    const [type = '', key = ''] = readFileSync(`${rsa}.pub`, 'utf8').split(' ');
    await (await transportOf(both.inventory({ hostKey: `${type} ${key}` })).connect('box')).close();
    both.stop();
  });

  it('a certificate authority is not enough, and that is said', async () => {
    writeFileSync(join(folder, 'global'), `@cert-authority * ${first.hostKey}\n`);
    const error = await failure(unpinned(first));
    expect(error.why).toBe('host-key-unknown');
    expect(error.hint).toMatch(/certificate authority.*cannot be checked/);
  });
});
