import type { BackupEntry } from '../model/hoststatus.ts';
import { neutral } from './neutral.ts';
import type { Paint } from './paint.ts';
import { displayBytes } from './units.ts';

/** The catalogues of both hosts as tables, newest first. */
export function backupsText(hosts: Readonly<Record<string, readonly BackupEntry[]>>, paint: Paint): string {
  return Object.entries(hosts)
    .flatMap(([host, entries]) => [
      paint.strong(`${host}: ${String(entries.length)} backups`),
      ...entries.map(
        (entry) =>
          `  ${entry.plan.padEnd(12)} ${neutral(entry.name).padEnd(34)} ${displayBytes(entry.bytes).padStart(10)}  ${(entry.bad === undefined ? entry.proof : paint.bad('bad')).padEnd(9)} ${neutral(entry.bad ?? (entry.keptBy === undefined ? 'goes next' : `kept by ${entry.keptBy}`))}`,
      ),
      '',
    ])
    .join('\n');
}
