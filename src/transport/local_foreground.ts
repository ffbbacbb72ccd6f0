import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/** Runs a program of the operator's machine with this process's own terminal and gives its status; 128+N when signal N ended it. */
export function runForeground(
  words: readonly [string, ...string[]],
  options: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<number> {
  const [program, ...args] = words;
  const { cwd, env } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      stdio: 'inherit',
      env: { ...process.env, ...env },
      ...(cwd === undefined ? {} : { cwd }),
    });
    child.once('error', reject);
    child.once('close', (code, signal) => {
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal]));
    });
  });
}
