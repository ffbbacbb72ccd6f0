import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Output } from '../model/command.ts';
import { exitCode, PairctlError } from '../model/error.ts';
import { runLocal } from '../transport/local.ts';

const programs: Readonly<Record<string, string>> = {
  'systemd-nspawn': 'systemd-container',
  ip: 'iproute2',
  setsid: 'util-linux',
  mount: 'mount',
  losetup: 'mount',
  'mkfs.ext4': 'e2fsprogs',
  ssh: 'openssh-client',
  'ssh-keygen': 'openssh-client',
  'apt-get': 'apt',
};

/** Whether throw-away hosts can be made here, and what is missing where not. */
export function labAvailable(): { readonly ok: true } | { readonly ok: false; readonly why: string } {
  const why = missing();
  return why === undefined ? { ok: true } : { ok: false, why };
}

function missing(): string | undefined {
  if (process.platform !== 'linux') return 'lab hosts need Linux';
  if (process.getuid?.() !== 0) return 'lab hosts need root';
  if (!mayAdminister())
    return 'lab hosts need all of root’s capabilities, which this container does not have';
  if (!existsSync('/etc/debian_version')) return 'lab hosts are made from a Debian system';
  const wanted = Object.keys(programs).filter((program) => !isInstalled(program));
  if (wanted.length > 0)
    return `lab hosts need ${wanted.join(', ')}: apt-get install ${[...new Set(wanted.map((program) => programs[program]))].join(' ')}`;
  const apart = ['/usr', '/var', '/etc'].filter((folder) => mountPoints().includes(folder));
  if (apart.length > 0) return `lab hosts need ${apart.join(' and ')} on the root file system`;
  try {
    accessSync('/sys/fs/cgroup', constants.W_OK);
  } catch {
    return 'lab hosts need control groups that can be written';
  }
  return undefined;
}

/** CAP_NET_ADMIN, CAP_SYS_ADMIN and CAP_MKNOD are bits 12, 21 and 27 (capabilities(7)). */
function mayAdminister(): boolean {
  const effective = /^CapEff:\s*([0-9a-f]+)$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? '0';
  return [12n, 21n, 27n].every((bit) => (BigInt(`0x${effective}`) >> bit) & 1n);
}

function isInstalled(program: string): boolean {
  return ['/usr/bin', '/usr/sbin', '/bin', '/sbin'].some((folder) => existsSync(join(folder, program)));
}

function mountPoints(): readonly string[] {
  return readFileSync('/proc/self/mounts', 'utf8')
    .split('\n')
    .map((line) => line.split(' ')[1] ?? '');
}

/** Throws, with one clear line, where labs cannot be made. */
export function requireLab(): void {
  const available = labAvailable();
  if (!available.ok) throw new PairctlError(available.why, { exitCode: exitCode.failed });
}

/** Runs one of the lab's programs; throws with its last words when it fails. */
export async function labProgram(
  folder: string,
  name: string,
  args: readonly string[],
  options: Waiting = {},
): Promise<string> {
  return (await must(['/bin/sh', join(folder, `${name}.sh`), ...args], options)).stdout.trim();
}

interface Waiting {
  readonly timeoutSeconds?: number;
  readonly signal?: AbortSignal | undefined;
}

/** Runs a program of this machine; throws with its last words when it fails. */
export async function must(
  run: readonly [string, ...string[]],
  { timeoutSeconds = 60, signal }: Waiting = {},
): Promise<Output> {
  const output = await runLocal({ run, timeoutSeconds }, signal);
  if (output.status === 0) return output;
  const words = `${output.stdout}\n${output.stderr}`.trim().split('\n').slice(-5).join('\n');
  throw new PairctlError(
    `${run.slice(0, 3).join(' ')} failed with status ${String(output.status)}: ${words}`,
    { exitCode: signal?.aborted === true ? exitCode.interrupted : exitCode.failed },
  );
}
