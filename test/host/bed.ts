import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { vi } from 'vitest';
import { hostProgramFiles } from '../../src/host/program.ts';
import { rsyncdConf } from '../../src/host/rsyncd.ts';
import { settingsFile, sshConfig } from '../../src/host/settings.ts';
import type { HostStatus } from '../../src/model/hoststatus.ts';
import type { InventoryHost } from '../../src/model/inventory.ts';
import { command } from '../../src/config/kinds/databases/command.ts';
import type { BackupItem, BackupPlan, Mirror, Pair, Service } from '../../src/model/pair.ts';

// Each test starts many processes; on a loaded machine that takes its time.
vi.setConfig({ testTimeout: 120_000 });

/** Two hosts on this machine: each a root of its own with the real program, the real rsync, and an `ssh` that runs the other one's `serve`. */
export interface Bed {
  readonly root: string;
  readonly a: BedHost;
  readonly b: BedHost;
  /** Renders settings again, after `pair` was changed. */
  configure(pair: Pair): void;
  pair: Pair;
  remove(): void;
}

export interface BedHost {
  readonly name: string;
  readonly root: string;
  /** A path below this host's root. */
  path(...parts: readonly string[]): string;
  state(...parts: readonly string[]): string;
  run(command: string, ...args: readonly string[]): Answer;
  runWith(env: Readonly<Record<string, string>>, command: string, ...args: readonly string[]): Answer;
  start(command: string, ...args: readonly string[]): Promise<Answer> & { readonly pid: number };
  status(): HostStatus;
  write(path: string, content: string): void;
  read(path: string): string;
  /** From now on this host's ssh reaches nobody (true), or the peer again. */
  cut(cut: boolean): void;
  /** A command that stands before the real one in PATH. */
  shim(name: string, script: string): void;
}

export interface Answer {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface BedOptions {
  /** Where the bed stands; the directory for temporary files unless said. */
  readonly directory?: string;
  readonly shell?: readonly string[];
  readonly services?: readonly Service[];
  readonly mirrors?: (path: (host: 'a' | 'b', ...parts: readonly string[]) => string) => readonly Mirror[];
  readonly plans?: (path: (host: 'a' | 'b', ...parts: readonly string[]) => string) => readonly BackupPlan[];
}

/** What the tests need besides a POSIX shell; a machine without it skips them by name. */
export function missingTools(): readonly string[] {
  return ['rsync', 'flock', 'zstd', 'tar', 'awk'].filter(
    (tool) => spawnSync('sh', ['-c', `command -v ${tool}`]).status !== 0,
  );
}

/** The shells that the program must run under, as far as they are here. */
export const shells: readonly {
  readonly name: string;
  readonly words: readonly string[];
  readonly here: boolean;
}[] = [
  { name: 'dash', words: ['dash'], here: spawnSync('dash', ['-c', ':']).status === 0 },
  {
    name: 'busybox',
    words: ['busybox', 'ash'],
    here: spawnSync('busybox', ['ash', '-c', ':']).status === 0,
  },
];

export function mirror(path: string, standbyPath: string, more: Partial<Mirror> = {}): Mirror {
  return {
    name: 'data',
    path,
    standbyPath,
    exclude: [],
    cron: '0 * * * *',
    keepDeletedSeconds: 0,
    maxDelete: { percent: 25 },
    requireMount: false,
    compress: 'none',
    ...more,
  };
}

export function plan(more: Partial<BackupPlan> = {}): BackupPlan {
  return { name: 'app', schedule: '1h,1d/7d', disabled: false, items: [], ...more };
}

/** An item that a command dumps and another restores. */
export function commandItem(name: string, dump: string, restore: string): BackupItem {
  return command.resolve(name, { dump, restore });
}

export function makeBed(options: BedOptions = {}): Bed {
  const root = mkdtempSync(join(options.directory ?? tmpdir(), 'pairctl-bed-'));
  const shell = options.shell ?? ['/bin/sh'];
  const path = (host: 'a' | 'b', ...parts: readonly string[]): string => join(root, host, ...parts);
  const pair: Pair = {
    name: 'shop',
    primary: 'host-a',
    standby: 'host-b',
    objectives: {},
    packages: [],
    services: options.services ?? [{ unit: 'app.service', onStandby: 'stopped' }],
    mirrors: options.mirrors?.(path) ?? [],
    backup: { directory: join(root, 'backups'), plans: options.plans?.(path) ?? [] },
    failover: { traffic: [], before: [], after: [] },
    drill: { plans: [], writable: [], withinSeconds: 5, checks: [] },
    notify: {},
    vars: {},
  };
  const a = makeHost('host-a', path('a'), shell);
  const b = makeHost('host-b', path('b'), shell);
  const bed: Bed = {
    root,
    a,
    b,
    pair,
    configure(changed) {
      bed.pair = changed;
      for (const [host, peer] of [
        [a, b],
        [b, a],
      ] as const)
        configure(changed, host, peer);
    },
    remove() {
      rmSync(root, { recursive: true, force: true });
    },
  };
  for (const [host, peer] of [
    [a, b],
    [b, a],
  ] as const)
    install(host, peer, shell);
  bed.configure(pair);
  return bed;
}

function makeHost(name: string, root: string, shell: readonly string[]): BedHost {
  const program = join(root, 'usr/local/lib/pairctl/pairctl-host');
  const host: BedHost = {
    name,
    root,
    path: (...parts) => join(root, ...parts),
    state: (...parts) => join(root, 'var/lib/pairctl/shop', ...parts),
    run: (command, ...args) => host.runWith({}, command, ...args),
    runWith(env, command, ...args) {
      const words = [...shell, program, command, 'shop', ...args];
      const { status, stdout, stderr } = spawnSync(words[0] ?? '', words.slice(1), {
        encoding: 'utf8',
        env: { ...process.env, ...env },
      });
      return { status, stdout, stderr };
    },
    start(command, ...args) {
      const words = [...shell, program, command, 'shop', ...args];
      const child = spawn(words[0] ?? '', words.slice(1), {
        stdio: ['ignore', 'pipe', 'pipe'],
        // A group of its own, which can be killed as a whole.
        detached: true,
      });
      let stdout = '';
      let stderr = '';
      child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
      child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
      const ended = new Promise<Answer>((resolve) => {
        child.on('close', (status) => {
          resolve({ status, stdout, stderr });
        });
      });
      return Object.assign(ended, { pid: child.pid ?? 0 });
    },
    status: () => JSON.parse(host.run('status').stdout) as HostStatus,
    write(path, content) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
    },
    read: (path) => readFileSync(join(root, path), 'utf8'),
    cut(cut) {
      if (cut) writeFileSync(join(root, 'cut'), '');
      else rmSync(join(root, 'cut'), { force: true });
    },
    shim(name_, script) {
      const file = join(root, 'shims', name_);
      rmSync(file, { force: true });
      writeFileSync(file, `#!/bin/sh\n${script}\n`);
      chmodSync(file, 0o755);
    },
  };
  return host;
}

/** The program's files with another root, PATH and shell: the only three things that differ from what goes onto hosts. */
function install(host: BedHost, peer: BedHost, shell: readonly string[]): void {
  mkdirSync(host.path('shims'), { recursive: true });
  for (const file of hostProgramFiles()) {
    const content = file.content
      .replace(/^PREFIX=''$/m, `PREFIX='${host.root}'`)
      .replace(/^PATH=/m, `PATH=${host.path('shims')}:`)
      .replace(
        /^#!\/bin\/sh$/m,
        `#!${execFileSync('sh', ['-c', `command -v ${shell[0] ?? ''}`], { encoding: 'utf8' }).trim()}${shell[1] === undefined ? '' : ` ${shell[1]}`}`,
      );
    host.write(file.path, content);
    chmodSync(host.path(file.path), Number.parseInt(file.mode, 8));
  }
  if (shell[0] === 'busybox') useApplets(host);
  host.shim(
    'ssh',
    `if [ -e '${host.root}/cut' ] || [ -e '${peer.root}/off' ]; then echo 'ssh: connect to host peer port 22: No route to host' >&2; exit 255; fi
while [ "$1" != peer ]; do shift; done
shift
SSH_ORIGINAL_COMMAND="$*"
export SSH_ORIGINAL_COMMAND
exec '${peer.path('usr/local/lib/pairctl/pairctl-host')}' serve shop`,
  );
  host.shim(
    'systemctl',
    `mkdir -p '${host.root}/units'
printf '%s\\n' "$*" >>'${host.root}/systemctl.log'
while case $1 in -*) true ;; *) false ;; esac; do shift; done
verb=$1
shift
for unit in "$@"; do
  case $unit in --) continue ;; esac
  case $verb in
  is-active) cat '${host.root}/units/'"$unit" 2>/dev/null || echo inactive ;;
  stop) echo inactive >'${host.root}/units/'"$unit" ;;
  start) echo active >'${host.root}/units/'"$unit" ;;
  esac
done`,
  );
}

/** Every tool that busybox has, from busybox, as on Alpine; flock, rsync and zstd are packages of their own there too. */
function useApplets(host: BedHost): void {
  const applets =
    'awk cat cmp cp cut date dd du find grep head ln ls mkdir mktemp mv od readlink rm rmdir sed sha256sum sleep sort stat sync tail tar timeout touch tr wc xargs';
  const busybox = spawnSync('sh', ['-c', 'command -v busybox'], { encoding: 'utf8' }).stdout.trim();
  for (const applet of applets.split(' ')) symlinkSync(busybox, host.path('shims', applet));
}

function configure(pair: Pair, host: BedHost, peer: BedHost): void {
  const own = { ...pair, backup: { ...pair.backup, directory: host.state('backups') } };
  const config = 'etc/pairctl/shop';
  host.write(`${config}/settings`, settingsFile(own, inventoryHost(host), inventoryHost(peer)));
  host.write(`${config}/ssh_config`, sshConfig(own, inventoryHost(host), inventoryHost(peer)));
  const rsyncd = rsyncdConf(own, inventoryHost(host))
    .replaceAll('/usr/local/lib', host.path('usr/local/lib'))
    .replaceAll('path = /var/lib/pairctl', `path = ${host.path('var/lib/pairctl')}`);
  host.write(
    `${config}/rsyncd.conf`,
    process.getuid?.() === 0
      ? rsyncd
      : rsyncd.replace('use chroot = yes\nuid = 0\ngid = 0\n', 'use chroot = no\n'),
  );
}

function inventoryHost(host: BedHost): InventoryHost {
  return {
    name: host.name,
    address: host.name,
    become: false,
    serviceAddress: '192.0.2.1',
    peerAddress: '192.0.2.2',
    connection: 'ssh',
    vars: {},
  };
}

export { existsSync as exists };
