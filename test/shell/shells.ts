import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A POSIX shell of this machine and the PATH that it is tried with. */
export interface TestShell {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly path: string;
  /** Not installed here: what needs it is skipped by name. */
  readonly missing: boolean;
}

const usual = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

function found(program: string): boolean {
  return spawnSync('sh', ['-c', 'command -v "$1"', 'sh', program]).status === 0;
}

/** A folder of links to busybox, first in PATH: its shell with its own stat, ls, xargs and sha256sum, not the machine's. */
function busyboxPath(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pairctl-busybox-'));
  execFileSync('busybox', ['--install', '-s', folder]);
  return `${folder}:${usual}`;
}

function shellNamed(name: string): TestShell {
  if (name !== 'busybox') return { name, command: [name], path: usual, missing: !found(name) };
  const missing = !found('busybox');
  return { name, command: ['busybox', 'ash'], path: missing ? usual : busyboxPath(), missing };
}

/** Shells that quoting must hold in. */
export const shells = ['dash', 'bash', 'busybox', 'mksh', 'zsh'].map(shellNamed);

/** Those in which the functions of the prelude run on hosts: `/bin/sh` is one of them. */
export const hostShells = shells.slice(0, 3);

/** Login shells that know no POSIX syntax. */
export const loginShells = ['fish', 'tcsh'].map(shellNamed);

/** Runs a script given on standard input; bytes out as they came. */
export function runIn(
  shell: TestShell,
  script: string | Buffer,
  uid?: number,
): { readonly status: number | null; readonly stdout: Buffer; readonly stderr: string } {
  const [file, ...args] = shell.command;
  const result = spawnSync(file, args, {
    input: script,
    env: { PATH: shell.path, LC_ALL: 'C' },
    maxBuffer: 64 * 1024 * 1024,
    timeout: 20_000,
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  return { status: result.status, stdout: result.stdout, stderr: result.stderr.toString() };
}
