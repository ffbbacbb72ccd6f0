import type { BackupEntry } from '../model/hoststatus.ts';
import { neutralLine } from './neutral.ts';
import type { Paint } from './paint.ts';
import { alignColumns } from './table.ts';
import { displayBytes } from './units.ts';

/** The catalogues of both hosts as tables, as the hosts order them: newest first. */
export function backupsText(hosts: Readonly<Record<string, readonly BackupEntry[]>>, paint: Paint): string {
  return Object.entries(hosts)
    .flatMap(([host, entries]) => [...hostLines(host, entries, paint), ''])
    .join('\n')
    .trimEnd();
}

function hostLines(host: string, entries: readonly BackupEntry[], paint: Paint): readonly string[] {
  const bytes = entries.reduce((sum, entry) => sum + entry.bytes, 0);
  const bad = entries.filter((entry) => entry.bad !== undefined).length;
  const head = `${paint.strong(host)}: ${entries.length === 0 ? 'no backups' : `${String(entries.length)} backup${entries.length === 1 ? '' : 's'}, ${displayBytes(bytes)}`}${bad === 0 ? '' : paint.bad(`, ${String(bad)} bad`)}`;
  if (entries.length === 0) return [head];
  const rows = alignColumns(
    [['plan', 'taken at', 'size', 'proof', 'proven at', 'epoch', 'name', 'kept by'], ...entries.map(cells)],
    [2, 5],
  );
  return [
    head,
    ...rows.map((row, index) => {
      const line = `  ${row.join('  ')}`;
      if (index === 0) return paint.dim(line);
      return entries[index - 1]?.bad === undefined ? line : paint.bad(line);
    }),
  ];
}

function cells(entry: BackupEntry): readonly string[] {
  return [
    neutralLine(entry.plan),
    neutralLine(entry.takenAt),
    displayBytes(entry.bytes),
    entry.bad === undefined ? entry.proof : 'bad',
    neutralLine(entry.provenAt ?? '-'),
    String(entry.epoch),
    neutralLine(entry.name),
    neutralLine(entry.bad ?? entry.keptBy ?? '(goes with the next prune)'),
  ];
}
