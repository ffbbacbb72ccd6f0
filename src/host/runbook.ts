import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { programSource } from './program.ts';

/** Where `apply` leaves a pair's runbook, on both hosts. */
export function runbookPath(pair: string): string {
  return `/usr/local/sbin/pairctl-${pair}`;
}

const parts = ['lib', 'dns', 'failover', 'switchover', 'status', 'main'] as const;

/** The parts of a runbook that are the same for every pair, in the order in which they stand in it; read from the package. */
export function runbookParts(): readonly string[] {
  const folder = join(dirname(programSource()), 'runbook');
  return parts.map((name) =>
    readFileSync(join(folder, `${name}.sh`), 'utf8').replace(/^# shellcheck disable=SC2154,SC2034\n/m, ''),
  );
}
