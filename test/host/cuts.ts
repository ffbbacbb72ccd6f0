import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer, BedHost } from './bed.ts';
import type { Disk } from './disk.ts';
import { arm, disarm, type Strike } from './strike.ts';

/** What is cut, and how often. */
export interface Cuts {
  readonly disk: Disk;
  readonly host: BedHost;
  /** Whether another process syncs a file of its own all the time. */
  readonly churn: boolean;
  /** Puts things as they are before each run, and says its command. */
  readonly args: () => readonly [string, ...string[]];
  readonly rounds: number;
  /** Where between the cuts of another test these lie, 0 to 1. */
  readonly shift: number;
  /** A server on the same disk: it dies with the power, and starts after it. */
  readonly server?: { kill(): void; start(): void | Promise<void> };
}

/** One cut: at which step or millisecond, and what the run said when it had ended before the cut. */
export interface Cut {
  readonly at: number;
  readonly ended?: Answer;
}

/** Cuts in each test; `PAIRCTL_CUTS=1000` cuts before and after every step. */
export function rounds(usual: number): number {
  const said = Number(process.env['PAIRCTL_CUTS'] ?? '');
  return said > 0 ? said : usual;
}

/** Runs the command to its end and cuts then, once; after that again and again with the power cut at steps spread over all of it; looks each time when the power is back. */
export async function cuts(of: Cuts, look: (cut: Cut) => void): Promise<void> {
  const steps = await once(of, { at: 1e9, when: 'before' }, look);
  for (const strike of spread(steps, of.rounds, of.shift)) await once(of, strike, look);
}

/** Before and after each step in turn, as many as are wanted, at even distances; `shift`, 0 to 1, is how far into its stretch each of them lies. */
export function spread(steps: number, wanted: number, shift: number): readonly Strike[] {
  const count = Math.min(wanted, steps * 2);
  return Array.from({ length: count }, (_, i) => {
    const chosen = Math.floor(((i + shift) * steps * 2) / count);
    return { at: Math.floor(chosen / 2) + 1, when: chosen % 2 === 0 ? 'before' : 'after' };
  });
}

/** Runs the command again and again, with the power cut so many milliseconds after its start, spread evenly over `within`. */
export async function cutsInTime(of: Cuts, within: number, look: (cut: Cut) => void): Promise<void> {
  for (let i = 0; i < of.rounds; i += 1) {
    const at = Math.round(((i + of.shift) * within) / of.rounds);
    const words = of.args();
    of.disk.settle();
    if (of.churn) of.disk.churn();
    const run = of.host.start(...words);
    const first = await Promise.race([run, sleep(at, undefined)]);
    of.disk.cut();
    if (first === undefined) spawnSync('kill', ['-9', '--', `-${String(run.pid)}`]);
    const answer = first ?? (await run);
    of.disk.boot();
    rmSync(of.host.path('run'), { recursive: true, force: true });
    look({ at, ...(first === undefined || answer.status !== 0 ? {} : { ended: answer }) });
  }
}

/** One run and one cut; how many steps the run had. */
async function once(
  { disk, host, churn, args, server }: Cuts,
  strike: Strike,
  look: (cut: Cut) => void,
): Promise<number> {
  const words = args();
  const armed = { ...strike, blow: disk.blow, aside: disk.aside };
  arm(host, armed);
  disk.settle();
  if (churn) disk.churn();
  const answer = await host.start(...words);
  if (answer.status !== null) disk.cut();
  server?.kill();
  disk.boot();
  await server?.start();
  const { struck, calls } = disarm(host, armed);
  // As /run is after a boot.
  rmSync(host.path('run'), { recursive: true, force: true });
  if (struck !== (answer.status === null)) throw new Error(`the run ended by itself: ${answer.stderr}`);
  look({ at: struck ? strike.at : calls + 1, ...(struck ? {} : { ended: answer }) });
  return calls;
}
