import { readFileSync, readdirSync } from 'node:fs';
import type { Lab } from '../../../src/lab/lab.ts';
import { runLocal } from '../../../src/transport/local.ts';

export interface HostProcess {
  readonly pid: number;
  readonly parent: number;
  /** Its words, joined by blanks. */
  readonly command: string;
}

/** The processes of a lab host as this machine sees them, so that one that is frozen or unplugged can be looked at, too. */
export async function processesOf(lab: Lab, name: string): Promise<readonly HostProcess[]> {
  const { stdout } = await runLocal({ run: ['ip', 'netns', 'pids', `${lab.prefix}-${name}`] });
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((pid) => {
      const command = commandLine(pid);
      return command === undefined ? [] : [{ pid: Number(pid), parent: parentOf(pid), command }];
    });
}

/** Looks at all command lines of this machine, hosts included, again and again until it is stopped; gives those that bore a secret. */
export function watchCommandLines(secret: string): { stop(): readonly string[] } {
  const found = new Set<string>();
  const look = (): void => {
    for (const pid of readdirSync('/proc')) {
      if (!/^\d+$/.test(pid)) continue;
      const command = commandLine(pid);
      if (command?.includes(secret) === true) found.add(command.replaceAll(secret, '(the secret)'));
    }
  };
  const timer = setInterval(look, 100);
  return {
    stop: () => {
      clearInterval(timer);
      look();
      return [...found];
    },
  };
}

/** 0 where it has ended meanwhile (proc(5), stat, field 4). */
function parentOf(pid: string): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return 0;
  }
}

function commandLine(pid: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    return undefined;
  }
}
