import { homedir, userInfo } from 'node:os';
import type { InventoryHost } from '../model/inventory.ts';
import { runLocal } from './local.ts';

/** All that a connection needs, the inventory first, the operator's ssh configuration for what it leaves out. */
export interface SshOptions {
  readonly address: string;
  readonly port: number;
  readonly user: string;
  readonly identityFiles: readonly string[];
  readonly knownHostsFiles: readonly string[];
  readonly agent: string | undefined;
  readonly jump: string | undefined;
  /** The name under which its key is known. */
  readonly alias: string | undefined;
}

/** Asks `ssh -G` (ssh_config(5) applied by ssh itself); without an ssh client plain defaults. */
export async function sshOptions(
  host: Pick<InventoryHost, 'address' | 'port' | 'user' | 'identityFile' | 'jump'>,
): Promise<SshOptions> {
  const asked = await runLocal(['ssh', '-G', '--', host.address], { timeoutSeconds: 10 });
  const config = asked.status === 0 ? parse(asked.stdout) : new Map<string, string[]>();
  const first = (key: string): string | undefined => config.get(key)?.[0];
  const home = homedir();
  const files = config.get('identityfile') ?? ['~/.ssh/id_ed25519', '~/.ssh/id_ecdsa', '~/.ssh/id_rsa'];
  const known = `${first('userknownhostsfile') ?? '~/.ssh/known_hosts'} ${first('globalknownhostsfile') ?? '/etc/ssh/ssh_known_hosts'}`;
  const agent = first('identityagent');
  const jump = host.jump ?? first('proxyjump');
  return {
    address: first('hostname') ?? host.address,
    port: host.port ?? Number(first('port') ?? 22),
    user: host.user ?? first('user') ?? userInfo().username,
    identityFiles: (host.identityFile === undefined ? files : [host.identityFile]).map((file) =>
      expand(file, home),
    ),
    knownHostsFiles: known
      .split(' ')
      .filter((f) => f !== '')
      .map((file) => expand(file, home)),
    agent:
      agent === 'none'
        ? undefined
        : agent === undefined || agent === 'SSH_AUTH_SOCK'
          ? process.env['SSH_AUTH_SOCK']
          : expand(agent, home),
    jump: jump === 'none' ? undefined : jump,
    alias: first('hostkeyalias'),
  };
}

function parse(text: string): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const line of text.split('\n')) {
    const at = line.indexOf(' ');
    if (at < 0) continue;
    const key = line.slice(0, at);
    map.set(key, [...(map.get(key) ?? []), line.slice(at + 1)]);
  }
  return map;
}

function expand(path: string, home: string): string {
  return path.startsWith('~/') ? home + path.slice(1) : path.replaceAll('%d', home);
}
