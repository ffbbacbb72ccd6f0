import type { Outcome, RecapLine, RunReport } from '../model/outcome.ts';
import { drillLines } from './drill_text.ts';
import { neutral, neutralLine } from './neutral.ts';
import type { Paint } from './paint.ts';
import { failureText, refusalText } from './plan_text.ts';
import { displaySeconds } from '../model/duration.ts';

/** The end of a run for people: refusals and failures once more, what was done before an interruption, what a failover came to, the recap. */
export function reportText(report: RunReport, paint: Paint): string {
  const width = Math.max(16, ...Object.keys(report.recap).map((host) => host.length));
  return [
    ...report.refusals.map((refusal) => refusalText(refusal, paint)),
    ...report.tasks.filter(needsWords).map((failure) => failureText(failure, paint)),
    ...interruptedLines(report, paint),
    ...failoverLines(report),
    ...(report.drill === undefined ? [] : [...drillLines(report.drill, paint), '']),
    ...Object.entries(report.recap).map(([host, line]) => recapLine(host, line, paint, width)),
    '',
  ].join('\n');
}

/** Ansible's form: `host : ok=12 changed=3 unreachable=0 failed=0 skipped=1`. */
export function recapLine(host: string, line: RecapLine, paint: Paint, width = 16): string {
  const text = `${host.padEnd(width)} : ok=${String(line.ok)} changed=${String(line.changed)} unreachable=${String(line.unreachable)} failed=${String(line.failed)} skipped=${String(line.skipped)}`;
  if (line.failed + line.unreachable > 0) return paint.bad(text);
  return line.changed > 0 ? paint.changed(text) : paint.good(text);
}

/** A bad end that no refusal has told already and that nobody took care of. */
function needsWords(task: Outcome): boolean {
  const bad = task.result === 'failed' || task.result === 'unreachable' || task.result === 'unknown';
  return bad && task.tolerated !== true && task.refusal === undefined;
}

function interruptedLines(report: RunReport, paint: Paint): readonly string[] {
  if (report.outcome !== 'interrupted') return [];
  const done = report.tasks.filter((task) => task.result === 'changed');
  return [
    paint.bad(
      done.length === 0
        ? 'Interrupted: nothing was changed.'
        : `Interrupted. Changed until then (running it again goes on from there):`,
    ),
    ...done.map((task) => `  ${task.host}: ${neutralLine(task.name)}`),
    '',
  ];
}

function failoverLines(report: RunReport): readonly string[] {
  if (report.drill !== undefined) return [];
  const { backup, lossSeconds, downtimeSeconds } = report;
  const lines = [
    ...(backup === undefined
      ? []
      : [
          `Backup used: ${neutralLine(backup.name)}, taken at ${neutralLine(backup.takenAt)}, ${neutralLine(backup.proof)}`,
        ]),
    ...(report.rejected ?? []).map(
      (entry) => `Backup passed over: ${neutralLine(entry.name)}: ${neutral(entry.why)}`,
    ),
    ...(lossSeconds === undefined
      ? []
      : [
          lossSeconds === 0
            ? 'Lost: nothing'
            : `Lost: at most what was written in the ${displaySeconds(lossSeconds)} before`,
        ]),
    ...(downtimeSeconds === undefined
      ? []
      : [
          // A failover cannot know when the outage began; a planned change of roles begins it.
          report.playbook === 'failover'
            ? `From the start of this run until clients are served again: ${displaySeconds(downtimeSeconds)}`
            : `Nobody served for ${displaySeconds(downtimeSeconds)}`,
        ]),
  ];
  return lines.length === 0 ? [] : [...lines, ''];
}
