import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exitCode, PairctlError } from '../model/error.ts';
import type { Output } from '../model/command.ts';
import { runLocal } from '../transport/local.ts';

/** Whether throw-away hosts can be made here, and what is missing where not. */
export function labAvailable(): { readonly ok: true } | { readonly ok: false; readonly why: string } {
  const no = (why: string) => ({ ok: false, why }) as const;
  if (process.platform !== 'linux') return no('lab hosts need Linux');
  if (process.getuid?.() !== 0) return no('lab hosts need root');
  if (!existsSync('/etc/debian_version')) return no('lab hosts are made from a Debian system');
  for (const program of ['systemd-nspawn', 'ip', 'setsid', 'mount'])
    if (!['/usr/bin', '/usr/sbin', '/bin', '/sbin'].some((folder) => existsSync(join(folder, program))))
      return no(`lab hosts need ${program}: apt-get install systemd-container iproute2 util-linux`);
  if (!readFileSync('/proc/filesystems', 'utf8').includes('overlay') && !existsSync('/sys/module/overlay'))
    return no('lab hosts need overlayfs, which this kernel has not loaded: modprobe overlay');
  return { ok: true };
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
  timeoutSeconds = 60,
): Promise<string> {
  return (await must(['/bin/sh', join(folder, `${name}.sh`), ...args], timeoutSeconds)).stdout.trim();
}

/** Runs a program of this machine; throws with its last words when it fails. */
export async function must(run: readonly [string, ...string[]], timeoutSeconds = 60): Promise<Output> {
  const output = await runLocal({ run, timeoutSeconds });
  if (output.status === 0) return output;
  const words = `${output.stdout}\n${output.stderr}`.trim().split('\n').slice(-5).join('\n');
  throw new PairctlError(
    `${run.slice(0, 3).join(' ')} failed with status ${String(output.status)}: ${words}`,
    { exitCode: exitCode.failed },
  );
}

/** When a process started, in clock ticks since boot; undefined when there is none of that number (proc(5), stat, field 22). */
export function processStart(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
}
