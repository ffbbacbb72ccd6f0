import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import type { Bed } from './bed.ts';

const program = join(import.meta.dirname, '../../../bin/pairctl.js');

/** Runs the program with `--output ndjson` and kills it (SIGKILL) at the n-th beginning or end of a task; the name of that task, or `the end` when it was done before. */
export async function killedAt(bed: Bed, args: readonly string[], place: number): Promise<string> {
  const [file, ...words] = bed.lab.operatorWords([process.execPath, program, ...args]);
  const child = spawn(file, words, {
    cwd: bed.directory,
    env: { ...process.env, TSIG_SECRET: bed.lab.tsig, NO_COLOR: '1', HOME: bed.directory },
    stdio: ['ignore', 'pipe', 'ignore'],
    detached: true,
  });
  const ended = once(child, 'exit');
  let count = 0;
  let last = 'the end';
  for await (const line of createInterface({ input: child.stdout })) {
    const event = JSON.parse(line) as {
      event: string;
      name?: string;
      outcome?: { name?: string };
    };
    if (event.event !== 'task-started' && event.event !== 'task-finished') continue;
    count += 1;
    if (count < place) continue;
    last = `${event.event} ${event.name ?? event.outcome?.name ?? ''}`;
    break;
  }
  if (child.pid !== undefined && child.exitCode === null)
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  await ended;
  return last;
}
