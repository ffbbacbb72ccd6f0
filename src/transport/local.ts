import { constants } from 'node:os';
import { $, type ProcessOutput, type ProcessPromise } from 'zx';
import type { Command, Output } from '../model/command.ts';
import { Unreachable } from '../model/error.ts';
import type { Become } from '../model/inventory.ts';
import { quote } from '../shell/quote.ts';
import { maskSecrets, openSecrets } from '../shell/secret.ts';
import { awaitGreeting, keepWords, makeGreeting } from './greeting.ts';
import { defaultSeconds } from './script.ts';
import type { ShellSource } from './shell.ts';

/**
 * Programs of the operator's machine, through zx: `/bin/sh` and our own quoting (zx's is for bash alone), nothing printed, no throw for a status, a process group
 * of their own, so that Ctrl-C at the terminal reaches only pairctl, which then stops them in order.
 */
const options = {
  shell: '/bin/sh',
  prefix: '',
  postfix: '',
  quote,
  quiet: true,
  nothrow: true,
  detached: true,
} as const;

/** Runs a command on the operator's machine to its end: a status for whatever happened, 124 at its time limit, 130 when `signal` stopped it. */
export async function runLocal(command: Command, signal?: AbortSignal): Promise<Output> {
  const words =
    'script' in command.run ? ['/bin/sh', '-c', command.run.script, 'sh', ...command.run.args] : command.run;
  const env: NodeJS.ProcessEnv = { ...process.env, LC_ALL: 'C' };
  for (const [key, value] of Object.entries(command.env ?? {})) env[key] = openSecrets(value);
  const running = $({
    ...options,
    env,
    ...(command.cwd === undefined ? {} : { cwd: command.cwd }),
  })`exec ${words}`;
  running.stdin.on('error', () => undefined);
  running.stdin.end(openSecrets(command.stdin ?? ''));
  let stopped: number | undefined;
  let killing: NodeJS.Timeout | undefined;
  const stop = (status: number): void => {
    stopped ??= status;
    signalGroup(running, 'SIGTERM');
    killing = setTimeout(() => {
      signalGroup(running, 'SIGKILL');
    }, 5000);
  };
  const onAbort = (): void => {
    stop(130);
  };
  const limit = setTimeout(
    () => {
      stop(124);
    },
    (command.timeoutSeconds ?? defaultSeconds) * 1000,
  );
  signal?.addEventListener('abort', onAbort, { once: true });
  if (signal?.aborted === true) onAbort();
  const result = await running;
  clearTimeout(limit);
  clearTimeout(killing);
  signal?.removeEventListener('abort', onAbort);
  return { status: stopped ?? statusOf(result), stdout: result.stdout, stderr: result.stderr };
}

/** Shells of the operator's own machine, as root by `sudo -n` where the inventory says so. */
export function localShells(name: string, become: Become): ShellSource {
  const running = new Set<ProcessPromise>();
  const sudo = become === false ? [] : ['sudo', '-n', '--'];
  return {
    remote: false,
    async open(closed) {
      const greeting = makeGreeting();
      const child = $({
        ...options,
        env: process.env,
        store: forgetful(),
      })`exec ${[...sudo, ...greeting.words]}`;
      running.add(child);
      void child.then(() => {
        running.delete(child);
        closed(new Error('the local shell ended'));
      });
      const errors = keepWords(child.stderr);
      child.stdin.on('error', () => undefined);
      const greeted = await awaitGreeting(greeting, child.stdout);
      errors.stop();
      if (greeted === undefined)
        throw new Unreachable(
          become === false ? 'network' : 'sudo',
          `${name}: no shell could be started here: ${maskSecrets(errors.words())}`,
          {
            host: name,
            ...(become === false
              ? {}
              : { hint: 'run pairctl as root, or allow sudo without a password for /bin/sh' }),
          },
        );
      return {
        stdin: child.stdin,
        stdout: child.stdout,
        stderr: child.stderr,
        pid: greeted.pid,
        kill: () => {
          signalGroup(child, 'SIGKILL');
        },
      };
    },
    close() {
      for (const child of running) child.stdin.end();
    },
  };
}

/** zx keeps all output of a process for its end; a session's shell answers for hours and is read as it answers. */
function forgetful(): { stdout: string[]; stderr: string[]; stdall: string[] } {
  const drop = (): string[] => Object.assign<string[], { push(): number }>([], { push: () => 0 });
  return { stdout: drop(), stderr: drop(), stdall: drop() };
}

function signalGroup(child: ProcessPromise, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // it has ended
  }
}

/** 128+N for a signal N, as shells count; 127 when it could not be started. */
function statusOf(result: ProcessOutput): number {
  if (result.signal !== null) return 128 + constants.signals[result.signal];
  return result.exitCode ?? 127;
}
