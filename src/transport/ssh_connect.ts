import { createRequire } from 'node:module';
import { existsSync, readFileSync } from 'node:fs';
import { connect as tcpConnect } from 'node:net';
import type { Duplex } from 'node:stream';
import ssh2, { type Client, type ConnectConfig } from 'ssh2';
import { Unreachable } from '../model/error.ts';
import { fingerprint, knownName, lookUp, type HostKey } from './known_hosts.ts';
import type { SshOptions } from './ssh_options.ts';

export interface Deadlines {
  /** Milliseconds until TCP, then until the greeting and key exchange, then until the login must be done. */
  readonly connect: number;
  readonly handshake: number;
}

export interface KeyPolicy {
  /** A key that the inventory pins: `ssh-ed25519 AAAA…`. */
  readonly pinned: string | undefined;
  /** The host's name in the inventory, for the advice to trust it. */
  readonly name: string;
}

const { Client: SshClient, utils } = ssh2;
void createRequire;

/** Opens and authenticates a connection; rejects with `Unreachable` that says what exactly failed. */
export async function connectSsh(
  options: SshOptions,
  policy: KeyPolicy,
  deadlines: Deadlines,
  through?: Duplex,
): Promise<Client> {
  const sock = through ?? (await dial(options, policy.name, deadlines.connect));
  const known = knownKeys(options, policy);
  let refused: Unreachable | undefined;
  const client = new SshClient();
  const types = [...new Set(known.trusted.map((key) => key.type))];
  const config: ConnectConfig = {
    sock: sock as never,
    username: options.user,
    readyTimeout: deadlines.handshake,
    keepaliveInterval: 5_000,
    keepaliveCountMax: 3,
    ...(types.length === 0 ? {} : { algorithms: { serverHostKey: algorithmsFor(types) as never } }),
    hostVerifier: (blob: Buffer) => {
      refused = judge(blob.toString('base64'), known, options, policy);
      return refused === undefined;
    },
    ...authentication(options, policy.name),
  };
  return await new Promise<Client>((resolve, reject) => {
    let greeted = false;
    client.on('handshake', () => {
      greeted = true;
    });
    client.once('ready', () => {
      resolve(client);
    });
    const fail = (error: Error & { level?: string }): void => {
      client.end();
      sock.destroy();
      reject(refused ?? explain(error, options, policy.name, greeted));
    };
    client.once('error', fail);
    client.once('close', () => {
      fail(new Error('the connection was closed before the login was done'));
    });
    client.connect(config);
  });
}

function dial(options: SshOptions, name: string, timeout: number): Promise<Duplex> {
  const where = `${name} (${options.address} port ${String(options.port)})`;
  return new Promise((resolve, reject) => {
    const socket = tcpConnect({ host: options.address, port: options.port, noDelay: true });
    const timer = setTimeout(() => {
      socket.destroy();
      reject(
        new Unreachable('timeout', `${where}: no answer within ${String(timeout / 1000)} s`, {
          host: name,
          hint: 'is it switched on, and does a firewall let port and address through? Unreachable is not the same as down',
        }),
      );
    }, timeout);
    socket.once('connect', () => {
      clearTimeout(timer);
      socket.removeAllListeners('error');
      resolve(socket);
    });
    socket.once('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(timer);
      const why =
        error.code === 'ECONNREFUSED'
          ? 'refused'
          : error.code === 'ENOTFOUND' || error.code === 'EAI_AGAIN'
            ? 'dns'
            : error.code === 'ETIMEDOUT'
              ? 'timeout'
              : 'network';
      const words = {
        refused: 'connection refused: nothing listens there, or a firewall rejects it',
        dns: 'its name cannot be resolved',
        timeout: 'no answer',
        network: `network error ${error.code ?? ''}`,
      }[why];
      reject(new Unreachable(why, `${where}: ${words}`, { host: name, cause: error }));
    });
  });
}

interface Known {
  readonly trusted: readonly HostKey[];
  readonly revoked: readonly HostKey[];
  readonly authority: boolean;
}

function knownKeys(options: SshOptions, policy: KeyPolicy): Known {
  if (policy.pinned !== undefined) {
    const [type = '', key = ''] = policy.pinned.trim().split(/\s+/);
    return { trusted: [{ type, key }], revoked: [], authority: false };
  }
  const text = options.knownHostsFiles
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  return lookUp(
    text,
    knownName(options.alias ?? options.address, options.alias === undefined ? options.port : 22),
  );
}

function judge(key: string, known: Known, options: SshOptions, policy: KeyPolicy): Unreachable | undefined {
  const { name } = policy;
  const offered = fingerprint(key);
  const where = `${name} (${options.address} port ${String(options.port)})`;
  if (known.revoked.some((k) => k.key === key))
    return new Unreachable(
      'host-key-revoked',
      `${where}: its host key ${offered} is revoked in known_hosts; nothing was sent`,
      {
        host: name,
        hint: 'this key must never be trusted again: somebody may be in between. Give the host a new key',
      },
    );
  if (known.trusted.some((k) => k.key === key)) return undefined;
  if (known.trusted.length > 0)
    return new Unreachable(
      'host-key-changed',
      `${where}: its host key has changed; nothing was sent\n  trusted: ${known.trusted.map((k) => fingerprint(k.key)).join(', ')}\n  offered: ${offered}`,
      {
        host: name,
        hint:
          policy.pinned === undefined
            ? `if the host was really set up anew, remove the old key (ssh-keygen -R ${quoteName(options)}) and run: pairctl trust ${name}`
            : `the key is pinned as host_key in the inventory; if the host was really set up anew, change it there`,
      },
    );
  return new Unreachable(
    'host-key-unknown',
    `${where}: its host key ${offered} is not known; nothing was sent`,
    {
      host: name,
      hint: `${known.authority ? 'known_hosts names a certificate authority for it, which is not supported here; trust the key itself. ' : ''}compare the fingerprint with the host's own (ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub), then run: pairctl trust ${name}`,
    },
  );
}

function quoteName(options: SshOptions): string {
  return `'${knownName(options.alias ?? options.address, options.port)}'`;
}

function algorithmsFor(types: readonly string[]): readonly string[] {
  return types
    .flatMap((type) => (type === 'ssh-rsa' ? ['rsa-sha2-512', 'rsa-sha2-256', 'ssh-rsa'] : [type]))
    .filter((t) => /^(ssh-ed25519|ecdsa-sha2-nistp(256|384|521)|rsa-sha2-(256|512)|ssh-rsa)$/.test(t));
}

function authentication(options: SshOptions, name: string): Partial<ConnectConfig> {
  const keys = options.identityFiles.flatMap((file) => readKey(file));
  const usable = keys.filter((k) => k.key !== undefined);
  const methods = [
    ...usable.map((k) => ({ type: 'publickey' as const, username: options.user, key: k.key ?? '' })),
    ...(options.agent === undefined
      ? []
      : [{ type: 'agent' as const, username: options.user, agent: options.agent }]),
  ];
  if (methods.length === 0)
    throw new Unreachable(
      'auth',
      `${name}: there is no key to log in with: no agent, and ${keys.map((k) => `${k.file} ${k.why}`).join('; ') || `none of ${options.identityFiles.join(', ')} exists`}`,
      {
        host: name,
        hint: 'load a key into the agent (ssh-add), or name one with identity_file in the inventory',
      },
    );
  let next = 0;
  return {
    authHandler: ((_left: unknown, _partial: unknown, callback: (m: unknown) => void) => {
      callback(methods[next++] ?? false);
    }) as never,
  };
}

function readKey(file: string): { readonly file: string; readonly key?: Buffer; readonly why: string }[] {
  if (!existsSync(file)) return [];
  try {
    const key = readFileSync(file);
    const parsed = utils.parseKey(key);
    if (parsed instanceof Error)
      return [
        {
          file,
          why: `cannot be used (${/encrypted|passphrase/i.test(parsed.message) ? 'it has a passphrase: load it into the agent' : 'not a private key that ssh2 reads; security keys and certificates work only through the agent'})`,
        },
      ];
    return [{ file, key, why: '' }];
  } catch {
    return [{ file, why: 'cannot be read' }];
  }
}

function explain(
  error: Error & { level?: string },
  options: SshOptions,
  name: string,
  greeted: boolean,
): Unreachable {
  const where = `${name} (${options.address} port ${String(options.port)})`;
  if (error.level === 'client-authentication')
    return new Unreachable('auth', `${where}: login as ${options.user} was refused`, {
      host: name,
      hint: `its authorized_keys must hold one of your keys (ssh-copy-id), and PermitRootLogin must allow it if the user is root`,
      cause: error,
    });
  if (error.level === 'client-timeout')
    return new Unreachable(
      greeted ? 'timeout' : 'banner',
      `${where}: it accepts connections but ssh does not go on (${greeted ? 'login' : 'no greeting'})`,
      {
        host: name,
        hint: 'sshd hangs, or the host is frozen or overloaded; that is not the same as down',
        cause: error,
      },
    );
  return new Unreachable('network', `${where}: ${error.message}`, { host: name, cause: error });
}
