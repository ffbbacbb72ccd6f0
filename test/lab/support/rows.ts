import { readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { applicationOf, type DatabaseServer } from '../../../src/lab/host.ts';
import type { Lab } from '../../../src/lab/lab.ts';
import type { RunReport } from '../../../src/model/outcome.ts';
import type { Bed } from './bed.ts';

/** What a customer holds in hand for a row: the server had acknowledged it. Time in seconds since 1970, by the host's clock. */
export interface Receipt {
  readonly number: number;
  readonly at: number;
}

/** The receipts that were given on a host since they were last forgotten; also of one that is off, whose disk is a tmpfs. */
export function receiptsOf(lab: Lab, host: string, server: DatabaseServer): readonly Receipt[] {
  const text = readFileSync(receiptsFile(lab, host, server), 'utf8');
  // What a power cut made of the last line, or a shell that was killed wrote below it, was never handed out.
  return [...text.matchAll(/^(\d+) (\d+\.\d+)\n/gm)].map(([, number, at]) => ({
    number: Number(number),
    at: Number(at),
  }));
}

/** From here on only new receipts count. */
export function forgetReceipts(lab: Lab, host: string, server: DatabaseServer): void {
  truncateSync(receiptsFile(lab, host, server));
}

/** Waits until this many rows were acknowledged on a host. */
export async function rowsFlow(
  lab: Lab,
  host: string,
  servers: readonly DatabaseServer[],
  count = 5,
): Promise<void> {
  for (const server of servers)
    await expect
      .poll(() => receiptsOf(lab, host, server).length, { timeout: 20_000, interval: 100 })
      .toBeGreaterThanOrEqual(count);
}

/** What a host's database holds: how many rows, the newest number, and how many are missing below it or damaged. */
export async function rowsIn(
  bed: Bed,
  host: string,
  server: DatabaseServer,
): Promise<{ readonly count: number; readonly newest: number; readonly wrong: number }> {
  const said = await bed.must(host, '/usr/local/bin/rows "$1" check', server);
  const [count = NaN, newest = NaN, wrong = NaN] = said.split(' ').map(Number);
  return { count, newest, wrong };
}

/**
 * Compares what customers hold with what the new primary has: every row whole, none older than the backup lost, and no more lost than was said.
 * Gives how many were lost.
 */
export async function expectOnlyYoungRowsLost(
  bed: Bed,
  from: string,
  to: string,
  server: DatabaseServer,
  report: RunReport,
): Promise<number> {
  const given = receiptsOf(bed.lab, from, server);
  const kept = Number(await bed.must(to, '/usr/local/bin/rows "$1" newest "$2"', server, from));
  expect((await rowsIn(bed, to, server)).wrong, `rows of ${server} missing or damaged`).toBe(0);
  const last = given.at(-1);
  if (last === undefined) throw new Error(`${from} has no receipts`);
  const lost = given.filter(({ number }) => number > kept);
  const takenAt = Date.parse(report.backup?.takenAt ?? '') / 1000;
  const tooOld = lost.filter(({ at }) => at < takenAt);
  expect(tooOld, `lost, though older than the backup of ${report.backup?.takenAt ?? 'none'}`).toEqual([]);
  const truth = last.at - (lost[0]?.at ?? last.at);
  expect(truth, 'seconds of rows lost, against what was said').toBeLessThanOrEqual(report.lossSeconds ?? -1);
  return lost.length;
}

function receiptsFile(lab: Lab, host: string, server: DatabaseServer): string {
  return join(lab.root(host), 'var/log', applicationOf[server]);
}

/** Random numbers between 0 and 1, always the same for a seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
