import { execFileSync, spawn } from 'node:child_process';
import { appendFileSync, copyFileSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Unreachable } from '../../src/model/error.ts';
import { credentials } from '../../src/transport/ssh/credentials.ts';
import { parseKeyFile } from '../../src/transport/ssh/key_file.ts';
import type { SshOptions } from '../../src/transport/ssh/options.ts';
import { transportOf } from './exam.ts';
import { useSshConfig } from './operator.ts';
import { sshdMissing, startSshd, type Sshd } from './sshd.ts';

const folder = mkdtempSync(join(tmpdir(), 'pairctl-keys-'));
const at = (name: string): string => join(folder, name);
const keygen = (name: string, ...more: string[]): void => {
  execFileSync('ssh-keygen', ['-q', '-f', at(name), '-C', name, ...more]);
};
useSshConfig(
  () =>
    `Host *\n  IdentityAgent ${at('agent')}\n  IdentityFile ${at('none')}\n  UserKnownHostsFile /dev/null\n`,
);

describe.skipIf(sshdMissing !== undefined)('keys to log in with', () => {
  let sshd: Sshd;
  let agent: ReturnType<typeof spawn>;
  beforeAll(async () => {
    keygen('plain', '-t', 'ed25519', '-N', '');
    keygen('locked', '-t', 'ed25519', '-N', 'a passphrase');
    keygen('pem', '-t', 'rsa', '-N', '', '-m', 'PEM');
    keygen('lockedpem', '-t', 'rsa', '-N', 'a passphrase', '-m', 'PEM');
    keygen('loaded', '-t', 'ecdsa', '-N', '');
    writeFileSync(at('rubbish'), 'not a key');
    sshd = await startSshd();
    agent = spawn('ssh-agent', ['-D', '-a', at('agent')], { stdio: 'ignore' });
    while (!existsSync(at('agent'))) await new Promise((resolve) => setTimeout(resolve, 20));
    execFileSync('ssh-add', [at('loaded')], {
      env: { ...process.env, SSH_AUTH_SOCK: at('agent') },
      stdio: 'ignore',
    });
    execFileSync('ssh-add', [at('plain')], {
      env: { ...process.env, SSH_AUTH_SOCK: at('agent') },
      stdio: 'ignore',
    });
  });
  afterAll(() => {
    agent.kill();
    sshd.stop();
  });
  const options = (more: Partial<SshOptions>): SshOptions => ({
    address: '127.0.0.1',
    port: 22,
    user: 'root',
    identityFiles: [],
    identitiesOnly: false,
    knownHostsFiles: [],
    hashKnownHosts: false,
    agent: undefined,
    jumps: [],
    alias: undefined,
    ...more,
  });

  it('tell usable files from others without asking for a passphrase', () => {
    const kinds = ['plain', 'pem', 'locked', 'lockedpem', 'rubbish', 'plain.pub'].map((name) => {
      const file = parseKeyFile(readFileSync(at(name)));
      return file.kind === 'usable' ? 'usable' : file.why;
    });
    const locked = 'it has a passphrase and is not in the agent: ssh-add it';
    const rubbish = 'not a private key that can be read';
    expect(kinds).toEqual(['usable', 'usable', locked, locked, rubbish, rubbish]);
    // Of a locked key the public half is read, so that the agent's key is known for the same.
    const half = readFileSync(at('locked.pub'), 'utf8').split(' ')[1];
    expect(parseKeyFile(readFileSync(at('locked'))).blob?.toString('base64')).toBe(half);
  });

  it('are tried in the order of ssh: named ones of the agent, files, others of the agent', async () => {
    const all = await credentials(
      options({ identityFiles: [at('pem'), at('plain'), at('none')], agent: at('agent') }),
      'box',
    );
    expect(all.offered).toEqual(['plain (agent)', 'loaded (agent)', at('pem')]);
    expect(all.methods.map((method) => method.type)).toEqual(['agent', 'publickey', 'agent']);
    const only = await credentials(
      options({ identityFiles: [at('pem'), at('plain')], agent: at('agent'), identitiesOnly: true }),
      'box',
    );
    expect(only.offered).toEqual(['plain (agent)', at('pem')]);
  });

  it('by the agent alone', async () => {
    appendFileSync(join(sshd.directory, 'authorized'), readFileSync(at('loaded.pub')));
    const { hosts, ...rest } = sshd.inventory();
    const box = Object.fromEntries(
      Object.entries(hosts['box'] ?? {}).filter(([key]) => key !== 'identityFile'),
    );
    const host = await transportOf({ ...rest, hosts: { box: box as never } }).connect('box');
    expect((await host.exec({ run: ['id', '-un'] })).stdout).toBe('root\n');
    await host.close();
  });

  it('by the agent for a file with a passphrase', async () => {
    copyFileSync(at('loaded'), at('same'));
    execFileSync('ssh-keygen', ['-q', '-p', '-N', 'a passphrase', '-P', '', '-f', at('same')]);
    const host = await transportOf(sshd.inventory({ identityFile: at('same') })).connect('box');
    await host.close();
  });

  it('a file with a passphrase that the agent does not hold is named, with the remedy', async () => {
    const error = await transportOf(sshd.inventory({ identityFile: at('locked') }))
      .connect('box')
      .then(
        () => Promise.reject(new Error('it connected')),
        (reason: unknown) => reason as Unreachable,
      );
    expect(error).toMatchObject({ why: 'auth', exitCode: 69 });
    expect(error.message).toContain(`${at('locked')}: it has a passphrase`);
    expect(error.hint).toMatch(/ssh-add/);
  });

  it('none at all, and an agent that does not answer, are told', async () => {
    await expect(credentials(options({ identityFiles: [at('none')] }), 'box')).rejects.toThrow(
      /none of .*none exists/,
    );
    await expect(credentials(options({ agent: at('no-agent') }), 'box')).rejects.toThrow(
      /the agent at .*no-agent does not answer/,
    );
  });
});
