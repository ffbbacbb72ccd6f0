import { $, type ProcessPromise } from 'zx';
import type { Output } from '../model/command.ts';
import type { ShellSource } from './shell_host.ts';

const quiet = $({ nothrow: true, quiet: true, detached: false });

/** Runs a program of the operator's machine to its end; never throws for a status. No shell reads the words: they go to `sh -c '"$@"'` as parameters. */
export async function runLocal(
  words: readonly [string, ...string[]],
  options: { readonly stdin?: string; readonly timeoutSeconds?: number } = {},
): Promise<Output> {
  const run = $({
    nothrow: true,
    quiet: true,
    input: options.stdin ?? '',
    timeout: (options.timeoutSeconds ?? 60) * 1000,
  });
  const result = await run`${words}`;
  return { status: result.exitCode ?? 143, stdout: result.stdout, stderr: result.stderr };
}

/** Shells of the operator's own machine. */
export function localShell(): ShellSource {
  const running = new Set<ProcessPromise>();
  return {
    open(closed) {
      const process = quiet`/bin/sh`;
      running.add(process);
      void process.then(() => {
        running.delete(process);
        closed(new Error('the local shell ended'));
      });
      return Promise.resolve({
        stdin: process.stdin,
        stdout: process.stdout,
        stderr: process.stderr,
        kill: () => void process.kill(),
      });
    },
    close() {
      for (const process of running) process.stdin.end();
    },
  };
}
