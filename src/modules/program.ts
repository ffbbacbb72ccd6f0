import type { Command } from '../model/command.ts';

/** Where the host program lives, on every host. */
const hostProgram = '/usr/local/lib/pairctl/pairctl-host';

/** A command of the host program that acts: `pairctl-host COMMAND PAIR ARGUMENTS`. */
export function hostCommand(
  command: string,
  pair: string,
  args: readonly string[],
  more: Omit<Command, 'run'> = {},
): Command {
  return { run: [hostProgram, command, pair, ...args], ...more };
}

/** What to do where the host program is not there. */
export const notSetUp = {
  message: 'pairctl is not set up on this host',
  hint: 'run `pairctl apply` first',
} as const;

/** Its last two lines: what failed, and what became of it. */
export function lastLines(text: string): string {
  return text
    .trim()
    .split('\n')
    .slice(-2)
    .map((line) => line.replace(/^pairctl [a-z0-9-]+: [^:]*: /, '').slice(0, 500))
    .join('; ');
}

/** The last line of what a command said: where tools put their reason. */
export function lastLine(text: string): string {
  return (text.trim().split('\n').at(-1) ?? '').slice(0, 500);
}
