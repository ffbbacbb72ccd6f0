import type { Duplex } from 'node:stream';
import ssh2, { type Client, type ConnectConfig } from 'ssh2';
import { exitCode, PairctlError, Unreachable } from '../../model/error.ts';
import { credentials, type Credentials } from './credentials.ts';
import { judge, knownKeys, offeredKey, wantedAlgorithms, type KeyPolicy } from './host_keys.ts';
import type { HostKey, KnownKeys } from './known_hosts.ts';
import type { SshOptions } from './options.ts';
import { lateness, whereIs, type Stage } from './stages.ts';

/** How long each stage may take, and what ends all of it. */
export interface Patience {
  readonly seconds: number;
  readonly signal: AbortSignal;
}

/** Opens the way to the server: a TCP connection, or a channel through a jump host. */
export type Way = () => Promise<Duplex>;

/** Logs in. Rejects with `Unreachable` that tells the stage and the reason; the host's key is checked before anything is sent that could be of use to anyone. */
export async function login(
  options: SshOptions,
  policy: KeyPolicy,
  way: Way,
  patience: Patience,
): Promise<Client> {
  const [keys, known] = await Promise.all([credentials(options, policy.name), knownKeys(options, policy)]);
  const algorithms = wantedAlgorithms(known);
  let refused: Unreachable | undefined;
  const config: ConnectConfig = {
    username: options.user,
    authHandler: keys.methods,
    // A host that is cut off or frozen is noticed within 1.5 times the patience of a stage.
    keepaliveInterval: Math.max(500, patience.seconds * 500),
    keepaliveCountMax: 3,
    ...(algorithms === undefined ? {} : { algorithms: { serverHostKey: [...algorithms] } }),
    hostVerifier: (blob: Buffer) => {
      refused = judge(offeredKey(blob), known, options, policy);
      return refused === undefined;
    },
  };
  try {
    return await open(config, options, policy.name, way, patience);
  } catch (error) {
    if (refused !== undefined) throw refused;
    if (!(error instanceof Failed)) throw error;
    if (error.level === 'handshake' && algorithms !== undefined)
      await explainOtherKey(options, policy, way, patience);
    throw error.level === 'client-authentication'
      ? denied(options, policy.name, keys)
      : broken(error, options, policy.name);
  }
}

/** The key that the server shows, one of a type that is known where it has one, without logging in. Rejects with `Unreachable`. */
export async function offeredHostKey(
  options: SshOptions,
  name: string,
  way: Way,
  patience: Patience,
  known?: KnownKeys,
): Promise<HostKey> {
  const algorithms = known === undefined ? undefined : wantedAlgorithms(known);
  let key: HostKey | undefined;
  const config: ConnectConfig = {
    username: options.user,
    ...(algorithms === undefined ? {} : { algorithms: { serverHostKey: [...algorithms] } }),
    hostVerifier: (blob: Buffer) => {
      key = offeredKey(blob);
      return false;
    },
  };
  let failure: unknown;
  try {
    (await open(config, options, name, way, patience)).end();
  } catch (error) {
    failure = error;
  }
  if (key !== undefined) return key;
  if (!(failure instanceof Failed))
    throw failure instanceof Error ? failure : new Error('a server without a key was let in');
  if (failure.level === 'handshake' && algorithms !== undefined)
    return await offeredHostKey(options, name, way, patience);
  throw broken(failure, options, name);
}

/** The server has no key of the types that are known: that is a changed key, too. */
async function explainOtherKey(
  options: SshOptions,
  policy: KeyPolicy,
  way: Way,
  patience: Patience,
): Promise<void> {
  const offered = await offeredHostKey(options, policy.name, way, patience);
  const refused = judge(offered, await knownKeys(options, policy), options, policy);
  if (refused !== undefined) throw refused;
}

/** What ssh2 said when it failed; `level` names the part of the protocol. */
class Failed extends Error {
  readonly level: string;
  constructor(level: string, message: string) {
    super(message);
    this.level = level;
  }
}

async function open(
  config: ConnectConfig,
  options: SshOptions,
  name: string,
  way: Way,
  patience: Patience,
): Promise<Client> {
  const where = whereIs(name, options);
  const sock = await way();
  const client = new ssh2.Client();
  return await new Promise<Client>((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined;
    const enter = (stage: Stage): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        settle(lateness(stage, name, where, patience.seconds));
      }, patience.seconds * 1000);
    };
    const onAbort = (): void => {
      settle(
        new PairctlError(`${where}: interrupted while connecting`, {
          exitCode: exitCode.interrupted,
          host: name,
        }),
      );
    };
    const settle = (error?: Error): void => {
      clearTimeout(timer);
      patience.signal.removeEventListener('abort', onAbort);
      client.removeAllListeners();
      client.on('error', () => undefined);
      if (error === undefined) {
        resolve(client);
        return;
      }
      client.end();
      sock.destroy();
      reject(error);
    };
    patience.signal.addEventListener('abort', onAbort, { once: true });
    client.on('handshake', () => {
      enter('login');
    });
    client.on('ready', () => {
      settle();
    });
    client.on('error', (error: Error & { level?: string }) => {
      // An agent that fails to sign is passed over; ssh2 goes on to the next key.
      if (error.level !== 'agent') settle(new Failed(error.level ?? '', error.message));
    });
    client.on('close', () => {
      settle(new Failed('closed', 'it closed the connection'));
    });
    enter('banner');
    client.connect({ ...config, sock, readyTimeout: 0 });
    sock.once('data', () => {
      enter('handshake');
    });
  });
}

function denied(options: SshOptions, name: string, keys: Credentials): Unreachable {
  const aside = keys.leftAside.length === 0 ? '' : `; left aside: ${keys.leftAside.join('; ')}`;
  return new Unreachable(
    'auth',
    `${whereIs(name, options)}: it does not let ${options.user} in; offered: ${keys.offered.join(', ')}${aside}`,
    {
      host: name,
      hint: `one of these keys must stand in ~${options.user}/.ssh/authorized_keys there (ssh-copy-id)${options.user === 'root' ? ', and PermitRootLogin must not be "no"' : ''}; its log tells why it refused`,
    },
  );
}

function broken(error: Failed, options: SshOptions, name: string): Unreachable {
  return new Unreachable(
    'network',
    `${whereIs(name, options)}: ssh failed before the login: ${error.message}`,
    {
      host: name,
      hint: 'its ssh server refused or broke off: too many connections at once (MaxStartups), a block list, or no algorithm in common; its log tells',
      cause: error,
    },
  );
}
