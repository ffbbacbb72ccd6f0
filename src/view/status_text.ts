import type { StatusReport } from '../model/status.ts';
import { neutral } from './neutral.ts';
import type { Paint } from './paint.ts';
import { displaySeconds } from './units.ts';

/** The state of a pair for people. */
export function statusText(report: StatusReport, paint: Paint): string {
  const colour = { working: paint.good, warning: paint.changed, broken: paint.bad }[report.state];
  const age = (seconds: number | null): string =>
    seconds === null ? 'never' : `${displaySeconds(seconds)} ago`;
  const hosts = Object.entries(report.hosts).map(([name, host]) => {
    if (!host.reachable) return `  ${name.padEnd(16)} ${paint.bad('unreachable')} ${neutral(host.why ?? '')}`;
    const services = Object.entries(host.services)
      .map(([unit, state]) => `${unit} ${state}`)
      .join(', ');
    const clock =
      host.clockOffsetSeconds === null
        ? ''
        : `, clock ${host.clockOffsetSeconds >= 0 ? '+' : ''}${host.clockOffsetSeconds.toFixed(2)} s`;
    return `  ${name.padEnd(16)} ${(host.role ?? 'no role').padEnd(8)} epoch ${String(host.epoch ?? '-')}${clock}${services === '' ? '' : `  ${neutral(services)}`}`;
  });
  const mirrors = report.mirrors.map(
    (mirror) =>
      `  ${mirror.name.padEnd(16)} last good ${age(mirror.ageSeconds)}, last run ${neutral(mirror.lastResult)}${mirror.message === '' || mirror.lastResult === 'ok' ? '' : `: ${neutral(mirror.message)}`}`,
  );
  const counts = Object.entries(report.backups.count)
    .map(([host, count]) => `${host}: ${String(count)}`)
    .join(', ');
  const objective = (
    word: string,
    o: { readonly target: number | null; readonly actual: number | null; readonly met: boolean | null },
  ): string[] =>
    o.target === null
      ? []
      : [
          `  ${word.padEnd(16)} ${o.actual === null ? 'not known' : displaySeconds(o.actual)} of ${displaySeconds(o.target)}${o.met === false ? paint.bad('  not met') : ''}`,
        ];
  return [
    `${paint.strong(report.pair)}: ${colour(report.state)}${report.epoch === null ? '' : `, epoch ${String(report.epoch)}`}`,
    ...report.findings.map((finding) => `  ${paint.changed('!')} ${neutral(finding)}`),
    'Hosts',
    ...hosts,
    ...(mirrors.length === 0 ? [] : ['Mirrors', ...mirrors]),
    ...(counts === ''
      ? []
      : [
          'Backups',
          `  ${'newest'.padEnd(16)} ${report.backups.newest ?? 'none'}`,
          `  ${'newest proven'.padEnd(16)} ${report.backups.newestProven ?? 'none'}`,
          `  ${'kept'.padEnd(16)} ${counts}`,
        ]),
    ...(report.objectives.rpo.target === null && report.objectives.rto.target === null
      ? []
      : [
          'Objectives',
          ...objective('data loss', report.objectives.rpo),
          ...objective('recovery time', report.objectives.rto),
        ]),
  ].join('\n');
}
