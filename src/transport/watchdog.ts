import { quoteAll } from '../shell/quote.ts';
import type { Shell } from './shell.ts';

/** Seconds between signs of life, and without one until the host counts the operator as gone. */
export const beat = { every: 15, patience: 60 } as const;

/**
 * The script of the watchdog. A connection that dies without a word (the operator's machine loses power or its network) leaves the host's shell, and with it the
 * lock, alive until TCP gives up, hours later. So while a lock is held, a second shell waits for signs of life; when they stay away it makes the main shell begin
 * nothing more, lets what runs come to its end, and then ends the shell.
 * A line is awaited by `timeout` and a child, as POSIX `read` has no time limit; the end of input is not silence and needs no act.
 */
export function watchdogScript(pid: number, mark: string, patience: number = beat.patience): string {
  return `{
PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin; export PATH
pc_watch() {
  pc_s=0
  while [ "$pc_s" = 0 ]; do timeout "$3" /bin/sh -c 'IFS= read -r line' || pc_s=$?; done
  [ "$pc_s" = 124 ] || [ "$pc_s" = 143 ] || return 0
  kill -s USR1 "$1" || return 0
  while grep -Fqs -- "PAIRCTL_MARK=$2-" /proc/[0-9]*/environ; do sleep 1; done
  kill -s KILL "$1"
}
pc_watch ${quoteAll([String(pid), mark, String(patience)])}
exit
}
`;
}

/** A watchdog that is being fed. */
export interface Watchdog {
  /** Ends it; resolves when its shell is gone. */
  stop(): Promise<void>;
}

/** Starts the watchdog in a shell and keeps it fed until it is stopped; `closed` settles when the shell is gone. */
export function feedWatchdog(shell: Shell, closed: Promise<Error>, pid: number, mark: string): Watchdog {
  shell.stdin.on('error', () => undefined);
  shell.stdout.resume();
  shell.stderr.resume();
  shell.stdin.write(watchdogScript(pid, mark));
  const timer = setInterval(() => {
    shell.stdin.write('.\n');
  }, beat.every * 1000);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      shell.stdin.end();
      await closed;
    },
  };
}
