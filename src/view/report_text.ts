import type { RecapLine, RunReport } from '../model/outcome.ts';
import { neutral } from './neutral.ts';
import type { Paint } from './paint.ts';
import { failureText, refusalText } from './plan_text.ts';
import { displaySeconds } from './units.ts';

/** The end of a run for people: refusals and failures once more, what a failover came to, the recap. */
export function reportText(report: RunReport, paint: Paint): string {
  const failures = report.tasks.filter(
    (task) =>
      (task.result === 'failed' || task.result === 'unreachable' || task.result === 'unknown') &&
      task.tolerated !== true &&
      task.refusal === undefined,
  );
  return [
    ...report.refusals.map((refusal) => refusalText(refusal, paint)),
    ...failures.map((failure) => failureText(failure, paint)),
    ...failoverLines(report),
    ...Object.entries(report.recap).map(([host, line]) => recapLine(host, line, paint)),
    '',
  ].join('\n');
}

/** Ansible's form: `host : ok=12 changed=3 unreachable=0 failed=0 skipped=1`. */
export function recapLine(host: string, line: RecapLine, paint: Paint): string {
  const text = `${host.padEnd(16)} : ok=${String(line.ok)} changed=${String(line.changed)} unreachable=${String(line.unreachable)} failed=${String(line.failed)} skipped=${String(line.skipped)}`;
  if (line.failed + line.unreachable > 0) return paint.bad(text);
  return line.changed > 0 ? paint.changed(text) : paint.good(text);
}

function failoverLines(report: RunReport): readonly string[] {
  const lines = [
    ...(report.backup === undefined
      ? []
      : [`Backup used: ${report.backup.name}, taken at ${report.backup.takenAt}, ${report.backup.proof}`]),
    ...(report.rejected ?? []).map(
      (entry) => `Backup passed over: ${neutral(entry.name)}: ${neutral(entry.why)}`,
    ),
    ...(report.lossSeconds === undefined
      ? []
      : [`Lost: at most what was written in the ${displaySeconds(report.lossSeconds)} before`]),
    ...(report.downtimeSeconds === undefined
      ? []
      : [
          `From the start of this run until clients are served again: ${displaySeconds(report.downtimeSeconds)}`,
        ]),
  ];
  return lines.length === 0 ? [] : [...lines, ''];
}
