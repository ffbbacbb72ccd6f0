import { homedir, hostname, userInfo } from 'node:os';
import type { InventoryHost } from '../../model/inventory.ts';
import { Unreachable } from '../../model/error.ts';
import { runLocal } from '../local.ts';

/** All that a connection needs, the inventory first, the operator's ssh configuration for what it leaves out. */
export interface SshOptions {
  readonly address: string;
  readonly port: number;
  readonly user: string;
  readonly identityFiles: readonly string[];
  /** Only these keys are offered, from the agent too: the inventory names one, or IdentitiesOnly is set. */
  readonly identitiesOnly: boolean;
  readonly knownHostsFiles: readonly string[];
  /** New entries are written hashed. */
  readonly hashKnownHosts: boolean;
  /** Socket of the agent. */
  readonly agent: string | undefined;
  /** Jump hosts, the first one nearest to the operator. */
  readonly jumps: readonly string[];
  /** The name under which its key is known, when it is not its address. */
  readonly alias: string | undefined;
}

type Asked = Pick<InventoryHost, 'name' | 'address' | 'port' | 'user' | 'identityFile' | 'jump'>;

/** Asks `ssh -G` (ssh_config(5) applied by ssh itself); without an ssh client plain defaults. Rejects with `Unreachable` for what cannot be honoured. */
export async function sshOptions(host: Asked): Promise<SshOptions> {
  const config = await askSsh(host);
  const first = (key: string): string | undefined => config.get(key)?.[0];
  const proxy = first('proxycommand');
  if (proxy !== undefined && proxy !== 'none' && host.jump === undefined)
    throw new Unreachable(
      'network',
      `${host.name}: your ssh configuration reaches it by a ProxyCommand, which is not run here`,
      {
        host: host.name,
        hint: 'name the host in between with jump: in the inventory, or use ProxyJump',
      },
    );
  const address = first('hostname') ?? host.address;
  const port = host.port ?? Number(first('port') ?? 22);
  const user = host.user ?? first('user') ?? userInfo().username;
  const expand = tokens({ address, port, user, written: host.address });
  const files = config.get('identityfile') ?? ['~/.ssh/id_ed25519', '~/.ssh/id_ecdsa', '~/.ssh/id_rsa'];
  const known = [
    first('userknownhostsfile') ?? '~/.ssh/known_hosts',
    first('globalknownhostsfile') ?? '/etc/ssh/ssh_known_hosts',
  ];
  const jump = host.jump ?? first('proxyjump') ?? 'none';
  return {
    address,
    port,
    user,
    identityFiles: (host.identityFile === undefined ? files : [host.identityFile]).map(expand),
    identitiesOnly: host.identityFile !== undefined || first('identitiesonly') === 'yes',
    knownHostsFiles: known
      .flatMap((list) => list.split(' '))
      .filter((file) => file !== '' && file !== 'none')
      .map(expand),
    hashKnownHosts: first('hashknownhosts') === 'yes',
    agent: agentSocket(first('identityagent'), expand),
    jumps: jump === 'none' ? [] : jump.split(',').map((hop) => hop.trim()),
    alias: first('hostkeyalias'),
  };
}

async function askSsh(host: Asked): Promise<ReadonlyMap<string, readonly string[]>> {
  const port = host.port === undefined ? [] : ['-p', String(host.port)];
  const user = host.user === undefined ? [] : ['-l', host.user];
  const run = ['ssh', '-G', ...port, ...user, '--', host.address] as const;
  const { status, stdout, stderr } = await runLocal({ run, timeoutSeconds: 10 });
  if (status === 127) return new Map();
  if (status !== 0)
    throw new Unreachable(
      'network',
      `${host.name}: your ssh configuration cannot be read: ${stderr.trim().slice(0, 500)}`,
      {
        host: host.name,
        hint: `see what "ssh -G ${host.address}" says`,
      },
    );
  const map = new Map<string, string[]>();
  for (const line of stdout.split('\n')) {
    const at = line.indexOf(' ');
    if (at > 0) map.set(line.slice(0, at), [...(map.get(line.slice(0, at)) ?? []), line.slice(at + 1)]);
  }
  return map;
}

function agentSocket(configured: string | undefined, expand: (path: string) => string): string | undefined {
  const own = process.env['SSH_AUTH_SOCK'];
  if (configured === 'none') return undefined;
  const path = configured === undefined || configured === 'SSH_AUTH_SOCK' ? own : expand(configured);
  return path === '' ? undefined : path;
}

/** The tokens that ssh_config(5) allows in file names, and `~`; `ssh -G` leaves them as they are. */
function tokens(of: {
  address: string;
  port: number;
  user: string;
  written: string;
}): (path: string) => string {
  const home = homedir();
  const values: Readonly<Record<string, string>> = {
    '%%': '%',
    '%d': home,
    '%h': of.address,
    '%n': of.written,
    '%p': String(of.port),
    '%r': of.user,
    '%u': userInfo().username,
    '%l': hostname(),
    '%i': String(process.getuid?.() ?? 0),
  };
  return (path) =>
    path
      .replace(/^~(?=\/)/, home)
      .replace(/%./g, (token) => values[token] ?? token)
      .replace(
        /\$\{([A-Za-z0-9_]+)\}|^\$([A-Za-z0-9_]+)$/g,
        (all, a?: string, b?: string) => process.env[a ?? b ?? ''] ?? all,
      );
}
