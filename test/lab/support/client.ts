import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { RunReport } from '../../../src/model/outcome.ts';
import type { Bed } from './bed.ts';

/** A write that was acknowledged to the client: its number, when the answer was there (seconds since 1970), and the host that gave it. */
export interface Kept {
  readonly number: number;
  readonly at: number;
  readonly host: string;
}

/** A client in the lab's network that asks for a new write ten times a second, whatever becomes of those before. */
export interface Client {
  /** Each write is a GET of `url` with its number behind, answered by `kept NUMBER HOST`. */
  start(url: string): void;
  /** All that was acknowledged so far, in the order of their answers. */
  kept(): readonly Kept[];
  /** Waits until the host has acknowledged this many more writes. */
  served(host: string, count?: number): Promise<void>;
  stop(): void;
}

export function clientOf(bed: Bed): Client {
  let child: ChildProcess | undefined;
  const kept = (): readonly Kept[] => {
    const receipts = bed.path('client.receipts');
    if (!existsSync(receipts)) return [];
    return [...readFileSync(receipts, 'utf8').matchAll(/^(\d+) (\d+\.\d+) (\S+)\n/gm)].map(
      ([, number, at, host = '']) => ({ number: Number(number), at: Number(at), host }),
    );
  };
  return {
    start(url) {
      const script = join(import.meta.dirname, 'client.sh');
      const [file, ...words] = bed.lab.operatorWords(['sh', script, url, bed.path('client.receipts')]);
      child = spawn(file, words, { stdio: 'ignore', detached: true });
    },
    kept,
    async served(host, count = 10) {
      const given = (): number => kept().filter((write) => write.host === host).length;
      const before = given();
      await expect
        .poll(() => given() - before, {
          timeout: 30_000,
          interval: 100,
          message: `writes that ${host} acknowledged`,
        })
        .toBeGreaterThanOrEqual(count);
    },
    stop() {
      if (child?.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
    },
  };
}

/**
 * Compares what the client was promised before the power was cut with what the new primary holds: nothing older than `since` is lost (the moment that the copy is
 * of), and what was said to be lost is what was lost, but for the time in which nobody served. Times in seconds since 1970. Gives the lost ones.
 */
export function expectOnlyYoungWritesLost(
  promised: readonly Kept[],
  held: ReadonlySet<number>,
  since: number,
): readonly Kept[] {
  const lost = promised.filter(({ number }) => !held.has(number));
  expect(
    lost.filter(({ at }) => at < since),
    `lost, though older than the copy of ${String(since)}`,
  ).toEqual([]);
  return lost;
}

/** What the report says was lost covers the client's own count, and is not more than that and the time for which nobody served. */
export function expectStatedLoss(report: RunReport, lost: readonly Kept[], promised: readonly Kept[]): void {
  const last = promised.at(-1)?.at ?? NaN;
  const truth = last - Math.min(last, ...lost.map(({ at }) => at));
  const stated = report.lossSeconds ?? NaN;
  expect(stated, 'seconds that were said to be lost').toBeGreaterThanOrEqual(truth);
  // Ten a second, each once though it may be missing in two places, and one whose answer came a moment late.
  expect(
    new Set(lost.map(({ number }) => number)).size,
    'writes lost, against the seconds that were said',
  ).toBeLessThanOrEqual(10 * (stated + 1));
}
