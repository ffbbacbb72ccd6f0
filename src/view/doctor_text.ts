import { doctorGroups, verdicts, type DoctorReport, type Finding, type Verdict } from '../model/doctor.ts';
import { neutral, neutralLine } from './neutral.ts';
import type { Paint } from './paint.ts';

const marks: Readonly<Record<Verdict, string>> = {
  failed: 'FAILED ',
  warning: 'warning',
  'not checked': 'not checked',
  ok: 'ok     ',
};

/** What a doctor found, for people: the groups with the worst in them first, and in each the worst first. */
export function doctorText(report: DoctorReport, paint: Paint): string {
  const groups = doctorGroups
    .map((group) => ({ group, findings: report.findings.filter((finding) => finding.group === group) }))
    .filter(({ findings }) => findings.length > 0)
    .toSorted((a, b) => worst(a.findings) - worst(b.findings));
  return [
    ...groups.flatMap(({ group, findings }) => [
      paint.strong(group),
      ...findings.flatMap((finding) => findingLines(finding, paint)),
    ]),
    summary(report, paint),
  ].join('\n');
}

function worst(findings: readonly Finding[]): number {
  return Math.min(...findings.map(({ verdict }) => verdicts.indexOf(verdict)));
}

function findingLines(
  { verdict, check, host, found, means, remedy }: Finding,
  paint: Paint,
): readonly string[] {
  const colour = { failed: paint.bad, warning: paint.changed, 'not checked': paint.dim, ok: paint.good }[
    verdict
  ];
  const where = host === undefined ? '' : `${neutralLine(host)}: `;
  return [
    `  ${colour(marks[verdict])} ${paint.dim(check)} ${where}${neutral(found)}`,
    ...(means === undefined ? [] : [`            on the day: ${neutral(means)}`]),
    ...(remedy === undefined ? [] : [`            remedy: ${neutral(remedy)}`]),
  ];
}

function summary({ pair, state, counts }: DoctorReport, paint: Paint): string {
  const words = {
    failed: paint.bad('a failover would not go well now'),
    warning: paint.changed('a failover would work, with what is said above'),
    well: paint.good('a failover would work now'),
  }[state];
  const parts = verdicts.flatMap((verdict) =>
    counts[verdict] === 0 ? [] : [`${String(counts[verdict])} ${verdict}`],
  );
  return `${paint.strong(pair)}: ${words} (${parts.join(', ')})`;
}
