import { execFileSync, spawn } from 'node:child_process';
import { accessSync, chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Inventory, InventoryHost } from '../../src/model/inventory.ts';

export interface Sshd {
  readonly directory: string;
  readonly port: number;
  readonly hostKey: string;
  readonly identityFile: string;
  /** An inventory whose only host `box` is this sshd, its key pinned. */
  inventory(more?: Partial<InventoryHost>): Inventory;
  stop(): void;
}

/** Whether a real sshd can be started here: Debian's path, and root to log in as. */
export const sshdMissing = ((): string | undefined => {
  try {
    accessSync('/usr/sbin/sshd');
  } catch {
    return 'no sshd on this machine';
  }
  return process.getuid?.() === 0 ? undefined : 'logging in needs root';
})();

/** A real sshd on a free port of the loopback, with keys of its own. */
export async function startSshd(
  options: {
    readonly config?: string;
    readonly keyOptions?: string;
    readonly keyType?: 'ed25519' | 'ecdsa' | 'rsa';
    /** Shell text that prepares a private mount namespace, in which sshd then runs: `/etc` can be changed there. */
    readonly within?: string;
  } = {},
): Promise<Sshd> {
  const directory = mkdtempSync(join(tmpdir(), 'pairctl-sshd-'));
  const at = (name: string): string => join(directory, name);
  for (const [key, type] of [
    ['host', options.keyType ?? 'ed25519'],
    ['user', 'ed25519'],
  ] as const)
    execFileSync('ssh-keygen', ['-q', '-t', type, '-N', '', '-f', at(key)]);
  const prefix = options.keyOptions === undefined ? '' : `${options.keyOptions} `;
  writeFileSync(at('authorized'), prefix + readFileSync(at('user.pub'), 'utf8'));
  const port = await freePort();
  mkdirSync('/run/sshd', { recursive: true });
  writeFileSync(
    at('config'),
    [
      `Port ${String(port)}`,
      'ListenAddress 127.0.0.1',
      `HostKey ${at('host')}`,
      `AuthorizedKeysFile ${at('authorized')}`,
      'StrictModes no',
      'UsePAM no',
      'PermitRootLogin yes',
      'PasswordAuthentication no',
      'KbdInteractiveAuthentication no',
      'UseDNS no',
      `PidFile ${at('pid')}`,
      options.config ?? '',
      '',
    ].join('\n'),
  );
  // Keys outside of home directories are read as the user who logs in.
  chmodSync(directory, 0o755);
  const sshd = ['/usr/sbin/sshd', '-D', '-e', '-f', at('config')];
  const child =
    options.within === undefined
      ? spawn('/usr/sbin/sshd', sshd.slice(1), { stdio: 'ignore' })
      : spawn('unshare', ['--mount', 'sh', '-ec', `${options.within}\nexec "$@"`, 'sh', ...sshd], {
          stdio: 'ignore',
        });
  await answers(port);
  const [type = '', key = ''] = readFileSync(at('host.pub'), 'utf8').split(' ');
  const hostKey = `${type} ${key}`;
  return {
    directory,
    port,
    hostKey,
    identityFile: at('user'),
    inventory: (more = {}) => ({
      hosts: {
        box: {
          name: 'box',
          address: '127.0.0.1',
          port,
          user: 'root',
          identityFile: at('user'),
          hostKey,
          become: false,
          connection: 'ssh',
          serviceAddress: '127.0.0.1',
          peerAddress: '127.0.0.1',
          vars: {},
          ...more,
        },
      },
      groups: {},
      vars: {},
    }),
    stop: () => {
      child.kill();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
  });
}

async function answers(port: number): Promise<void> {
  for (let i = 0; i < 200; i += 1) {
    const ok = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('connect', () => {
        socket.destroy();
        resolve(true);
      });
      socket.once('error', () => {
        resolve(false);
      });
    });
    if (ok) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('sshd did not start');
}
