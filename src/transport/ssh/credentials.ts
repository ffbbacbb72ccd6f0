import { readFile } from 'node:fs/promises';
import ssh2, {
  type AgentAuthMethod,
  type BaseAgent,
  type IdentityCallback,
  type ParsedKey,
  type PublicKeyAuthMethod,
  type SignCallback,
  type SigningRequestOptions,
} from 'ssh2';
import { Unreachable } from '../../model/error.ts';
import { parseKeyFile, type KeyFile } from './key_file.ts';
import type { SshOptions } from './options.ts';
import { whereIs } from './stages.ts';

/** With what to log in, in the order to be tried, and what was left aside, for people. */
export interface Credentials {
  readonly methods: (AgentAuthMethod | PublicKeyAuthMethod)[];
  readonly offered: readonly string[];
  readonly leftAside: readonly string[];
}

/**
 * The agent's keys that the configuration names, then key files without a passphrase, then the agent's other keys (as ssh does), unless only the named ones are
 * wanted. Throws `Unreachable` when there is nothing to log in with.
 */
export async function credentials(options: SshOptions, name: string): Promise<Credentials> {
  const files = (await Promise.all(options.identityFiles.map(readKeyFile))).flatMap((file) => file ?? []);
  const named = files.flatMap((file) => file.found.blob ?? []);
  const { agent, keys, why } = await agentKeys(options.agent);
  const isNamed = (key: ParsedKey): boolean => named.some((blob) => blob.equals(key.getPublicSSH()));
  const inAgent = (blob: Buffer | undefined): boolean =>
    blob !== undefined && keys.some((key) => blob.equals(key.getPublicSSH()));
  const byAgent = (chosen: readonly ParsedKey[]): AgentAuthMethod[] =>
    agent === undefined || chosen.length === 0
      ? []
      : [{ type: 'agent', username: options.user, agent: new ChosenKeys(agent, chosen) }];
  const usable = files.filter((file) => file.found.kind === 'usable' && !inAgent(file.found.blob));
  const others = options.identitiesOnly ? [] : keys.filter((key) => !isNamed(key));
  const methods = [
    ...byAgent(keys.filter(isNamed)),
    ...usable.flatMap(({ found }): PublicKeyAuthMethod[] =>
      found.kind === 'usable' ? [{ type: 'publickey', username: options.user, key: found.key }] : [],
    ),
    ...byAgent(others),
  ];
  const leftAside = [
    ...files.flatMap(({ path, found }) =>
      found.kind === 'unusable' && !inAgent(found.blob) ? [`${path}: ${found.why}`] : [],
    ),
    ...(why === undefined ? [] : [why]),
  ];
  if (methods.length === 0) throw nothing(options, name, leftAside);
  const agentNames = [...keys.filter(isNamed), ...others].map((key) => `${key.comment || key.type} (agent)`);
  return { methods, offered: [...agentNames, ...usable.map((file) => file.path)], leftAside };
}

function nothing(options: SshOptions, name: string, leftAside: readonly string[]): Unreachable {
  const reasons =
    leftAside.length === 0 ? `none of ${options.identityFiles.join(', ')} exists` : leftAside.join('; ');
  return new Unreachable(
    'auth',
    `${whereIs(name, options)}: there is no key to log in with as ${options.user}: ${reasons}`,
    {
      host: name,
      hint: 'load a key into the agent (ssh-add), or name a key file with identity_file in the inventory',
    },
  );
}

async function readKeyFile(path: string): Promise<{ path: string; found: KeyFile } | undefined> {
  let content: Buffer;
  try {
    content = await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    return { path, found: { kind: 'unusable', why: 'it cannot be read' } };
  }
  const found = parseKeyFile(content);
  if (found.blob !== undefined) return { path, found };
  const half = (await readFile(`${path}.pub`, 'utf8').catch(() => '')).split(' ')[1];
  return half === undefined
    ? { path, found }
    : { path, found: { ...found, blob: Buffer.from(half, 'base64') } };
}

interface AgentKeys {
  readonly agent?: BaseAgent;
  readonly keys: readonly ParsedKey[];
  readonly why?: string;
}

/** The keys that an agent holds, of the kinds that ssh2 can use. An agent that does not answer is left aside. */
function agentKeys(socket: string | undefined): Promise<AgentKeys> {
  if (socket === undefined) return Promise.resolve({ keys: [] });
  const agent = ssh2.createAgent(socket);
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      resolve({ keys: [], why: `the agent at ${socket} does not answer` });
    }, 5000);
    agent.getIdentities((error, keys) => {
      clearTimeout(timer);
      if (error instanceof Error)
        resolve({ keys: [], why: `the agent at ${socket} does not answer: ${error.message}` });
      else resolve({ agent, keys: (keys ?? []).flatMap(asParsed) });
    });
  });
}

function asParsed(key: unknown): ParsedKey[] {
  return isParsed(key) ? [key] : [];
}

function isParsed(key: unknown): key is ParsedKey {
  return typeof key === 'object' && key !== null && 'getPublicSSH' in key;
}

/** An agent that shows only some of its keys: a server counts every key offered (sshd_config(5), MaxAuthTries). */
class ChosenKeys extends ssh2.BaseAgent {
  readonly #agent: BaseAgent;
  readonly #keys: readonly ParsedKey[];
  constructor(agent: BaseAgent, keys: readonly ParsedKey[]) {
    super();
    this.#agent = agent;
    this.#keys = keys;
  }
  override getIdentities(done: IdentityCallback): void {
    done(undefined, [...this.#keys]);
  }
  override sign(
    key: AnyKey,
    data: Buffer,
    options: SigningRequestOptions | SignCallback,
    done?: SignCallback,
  ): void {
    if (typeof options === 'function') this.#agent.sign(key, data, options);
    else this.#agent.sign(key, data, options, done);
  }
}
type AnyKey = string | Buffer | ParsedKey;
