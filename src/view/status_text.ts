import type { StatusReport } from '../model/status.ts';
import { neutral, neutralLine } from './neutral.ts';
import type { Paint } from './paint.ts';
import { tableLines } from './table.ts';
import { displaySeconds } from '../model/duration.ts';

/** The state of a pair for people: findings first, then what was seen. */
export function statusText(report: StatusReport, paint: Paint): string {
  const colour = { working: paint.good, warning: paint.changed, broken: paint.bad }[report.state];
  const epoch = report.epoch === null ? '' : `, epoch ${String(report.epoch)}`;
  return [
    `${paint.strong(report.pair)}: ${colour(report.state)}${epoch}`,
    ...report.findings.map((finding) => `  ${paint.changed('!')} ${neutral(finding)}`),
    ...section('Hosts', hostRows(report), paint),
    ...section('Mirrors', mirrorRows(report), paint),
    ...section('Backups', backupRows(report), paint),
    ...section('Drills', drillRows(report), paint),
    ...section('Objectives', objectiveRows(report), paint),
  ].join('\n');
}

function section(title: string, rows: readonly (readonly string[])[], paint: Paint): readonly string[] {
  if (rows.length === 0) return [];
  return [paint.strong(title), ...tableLines(rows.map(([first = '', ...rest]) => [`  ${first}`, ...rest]))];
}

function hostRows(report: StatusReport): readonly (readonly string[])[] {
  return Object.entries(report.hosts).map(([name, host]) => {
    if (!host.reachable) return [name, 'unreachable', neutralLine(host.why ?? '')];
    const services = Object.entries(host.services).map(([unit, state]) => `${unit} ${state}`);
    const offset = host.clockOffsetSeconds;
    return [
      name,
      host.role ?? 'no role',
      [
        ...(host.epoch === null ? [] : [`epoch ${String(host.epoch)}`]),
        ...(offset === null ? [] : [`clock ${offset < 0 ? '' : '+'}${offset.toFixed(2)} s`]),
        ...services,
      ]
        .map(neutralLine)
        .join(', '),
    ];
  });
}

function mirrorRows(report: StatusReport): readonly (readonly string[])[] {
  return report.mirrors.map((mirror) => [
    mirror.name,
    mirror.lastResult === 'unknown'
      ? `not known: ${neutralLine(mirror.message)}`
      : mirror.ageSeconds === null
        ? 'never copied'
        : `good ${displaySeconds(mirror.ageSeconds)} ago`,
    ['ok', 'never', 'unknown'].includes(mirror.lastResult)
      ? ''
      : `last run: ${neutralLine(mirror.lastResult)}${mirror.message === '' ? '' : `, ${neutralLine(mirror.message)}`}`,
    ...(mirror.watch === undefined ? [] : [mirror.watch.live ? 'followed as it changes' : 'not followed']),
    ...(mirror.incompleteSince === undefined
      ? []
      : [`incomplete since ${neutralLine(mirror.incompleteSince)}`]),
  ]);
}

function backupRows(report: StatusReport): readonly (readonly string[])[] {
  const { newest, newestProven, count, bad, levels } = report.backups;
  if (Object.keys(count).length === 0) return [];
  const kept = Object.entries(count).map(([host, number]) => {
    const spoilt = bad[host] ?? 0;
    const proof = (['restored', 'intact', 'complete'] as const).flatMap((level) => {
      const held = levels[host]?.[level] ?? 0;
      return held === 0 ? [] : [`${String(held)} ${level}`];
    });
    return [
      `kept on ${neutralLine(host)}`,
      `${String(number)}${proof.length === 0 ? '' : `: ${proof.join(', ')}`}${spoilt === 0 ? '' : ` (and ${String(spoilt)} bad)`}`,
    ];
  });
  // Both are of what the standby holds; one that cannot be asked may hold many.
  const hosts = Object.values(report.hosts);
  const asked = hosts.every((host) => host.reachable) || hosts.some((host) => host.role === 'standby');
  const none = asked ? 'none' : 'not known';
  return [
    ['newest', neutralLine(newest ?? none)],
    ['newest proven', neutralLine(newestProven ?? none)],
    ...kept,
  ];
}

function drillRows({ drill }: StatusReport): readonly (readonly string[])[] {
  if (drill.last === null) return [];
  return [
    ['last', `${drill.outcome ?? ''} ${neutralLine(drill.last)}`],
    [
      'last that passed',
      drill.ageSeconds === null
        ? 'none'
        : `${displaySeconds(drill.ageSeconds)} ago, serving after ${displaySeconds(drill.serveSeconds ?? 0)}`,
    ],
  ];
}

function objectiveRows(report: StatusReport): readonly (readonly string[])[] {
  const { rpo, rto } = report.objectives;
  return (
    [
      ['data loss', rpo],
      ['recovery time', rto],
    ] as const
  ).flatMap(([word, { target, actual, met }]) =>
    target === null
      ? []
      : [
          [
            word,
            `${actual === null ? 'not known' : displaySeconds(actual)} of ${displaySeconds(target)}`,
            met === null ? '' : met ? 'met' : 'not met',
          ],
        ],
  );
}
