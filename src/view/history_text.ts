import { neutralLine } from './neutral.ts';
import type { Paint } from './paint.ts';
import { alignColumns } from './table.ts';

/** A past run as the hosts recorded it. What a host recorded is data: it is made harmless before it is shown. */
export interface PastRun {
  readonly run: string;
  readonly time: string;
  readonly playbook: string;
  readonly operator: string;
  /** `open` where a host has a beginning and no end. */
  readonly outcome: string;
  readonly hosts: readonly string[];
  readonly changed: number;
  /** Guards that were lifted, with the reasons. */
  readonly overrides: readonly string[];
}

/** Past runs as a table in the order given, guards that were lifted below their run. */
export function historyText(runs: readonly PastRun[], paint: Paint): string {
  if (runs.length === 0) return 'no runs yet';
  const rows = alignColumns(
    [
      ['time', 'playbook', 'outcome', 'changed', 'hosts', 'by'],
      ...runs.map((run) => [
        neutralLine(run.time),
        neutralLine(run.playbook),
        neutralLine(run.outcome),
        String(run.changed),
        run.hosts.map(neutralLine).join(', '),
        neutralLine(run.operator),
      ]),
    ],
    [3],
  );
  return rows
    .flatMap((row, index) => {
      const line = row.join('  ');
      const run = runs[index - 1];
      if (run === undefined) return [paint.dim(line)];
      return [
        run.outcome === 'done' ? line : paint.changed(line),
        ...run.overrides.map((each) => paint.bad(`    guard lifted: ${neutralLine(each)}`)),
      ];
    })
    .join('\n');
}
