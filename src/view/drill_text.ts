import type { DrilledItem, DrillReport } from '../model/drill.ts';
import { neutralLine } from './neutral.ts';
import type { Paint } from './paint.ts';
import { displaySeconds } from '../model/duration.ts';

/** How a drill went, for people. */
export function drillLines(report: DrillReport, paint: Paint): readonly string[] {
  const passed = report.outcome === 'passed';
  return [
    `Drill on ${neutralLine(report.host)}: ${passed ? paint.good('passed') : paint.bad('did not pass')}`,
    ...report.why.map((why) => `  ${paint.bad('!')} ${neutralLine(why)}`),
    ...report.plans.flatMap(({ plan, backup, takenAt, items }) => [
      `  plan ${plan}: ${backup === null ? 'no backup' : `${neutralLine(backup)}, taken at ${neutralLine(takenAt ?? '')}`}`,
      ...items.map(
        (item) => `    ${neutralLine(item.name)} (${neutralLine(item.kind)}): ${displayItem(item)}`,
      ),
    ]),
    ...report.checks.map(
      (check) => `  check ${neutralLine(check.name)}: ${check.result}: ${neutralLine(check.message)}`,
    ),
    `  restored and serving after ${against(report.serveSeconds, report.objectives.rtoSeconds)}; would have lost ${against(report.lossSeconds, report.objectives.rpoSeconds)}`,
  ];
}

function displayItem({ result, seconds, message }: DrilledItem): string {
  const words = message === '' ? '' : `, ${neutralLine(message)}`;
  if (result === 'left') return `left out${words}`;
  return `${result === 'ok' ? 'restored' : 'not restored'} in ${displaySeconds(seconds)}${words}`;
}

function against(seconds: number, target: number | null): string {
  return `${displaySeconds(seconds)}${target === null ? '' : ` (objective ${displaySeconds(target)})`}`;
}

/** A report for a wiki or a ticket. */
export function drillMarkdown(report: DrillReport): string {
  const row = (...cells: readonly string[]): string =>
    `| ${cells.map((cell) => neutralLine(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  return [
    `# Drill of ${report.pair}: ${report.outcome}`,
    '',
    row('', ''),
    row('---', '---'),
    row('held on', report.host),
    row('started', report.started),
    row('ended', report.ended),
    row('restored and serving after', against(report.serveSeconds, report.objectives.rtoSeconds)),
    row('would have lost', against(report.lossSeconds, report.objectives.rpoSeconds)),
    ...(report.why.length === 0
      ? []
      : ['', '## What was not as it should be', '', ...report.why.map((why) => `- ${neutralLine(why)}`)]),
    '',
    '## Restored',
    '',
    row('plan', 'backup', 'item', 'result', 'remark'),
    row('---', '---', '---', '---', '---'),
    ...report.plans.flatMap(({ plan, backup, items }) =>
      items.length === 0
        ? [row(plan, backup ?? 'none', '', '', '')]
        : items.map((item) =>
            row(
              plan,
              backup ?? 'none',
              `${item.name} (${item.kind})`,
              displayItem({ ...item, message: '' }),
              item.message,
            ),
          ),
    ),
    ...(report.checks.length === 0
      ? []
      : [
          '',
          '## Checks',
          '',
          row('check', 'result', 'seconds', 'answer'),
          row('---', '---', '---', '---'),
          ...report.checks.map((check) =>
            row(check.name, check.result, String(check.seconds), check.message),
          ),
        ]),
    ...(report.rejected.length === 0
      ? []
      : [
          '',
          '## Newer backups that did not prove good',
          '',
          ...report.rejected.map(({ plan, name, why }) => `- ${plan}/${name}: ${neutralLine(why)}`),
        ]),
    '',
    report.previous === null
      ? 'The first report of this host.'
      : `The report before this one has the SHA-256 ${report.previous}.`,
    '',
  ].join('\n');
}

interface JunitCase {
  readonly group: string;
  readonly name: string;
  readonly seconds: number;
  readonly failure?: string;
  readonly skipped?: string;
}

/** The same as JUnit's XML, which pipelines read: a case for each item, check and objective. */
export function drillJunit(report: DrillReport): string {
  const cases = casesOf(report);
  const failures = cases.filter(({ failure }) => failure !== undefined).length;
  const skipped = cases.filter((one) => one.skipped !== undefined).length;
  const counts = `tests="${String(cases.length)}" failures="${String(failures)}" errors="0" skipped="${String(skipped)}" time="${String(report.serveSeconds)}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${counts}>`,
    `  <testsuite name="${xml(`drill of ${report.pair}`)}" ${counts} timestamp="${xml(report.started.replace(/Z$/, ''))}" hostname="${xml(report.host)}">`,
    ...cases.flatMap(({ group, name, seconds, failure, skipped: left }) => {
      const open = `    <testcase classname="${xml(`${report.pair}.${group}`)}" name="${xml(name)}" time="${String(seconds)}"`;
      if (failure !== undefined)
        return [`${open}>`, `      <failure message="${xml(failure)}"/>`, '    </testcase>'];
      if (left !== undefined)
        return [`${open}>`, `      <skipped message="${xml(left)}"/>`, '    </testcase>'];
      return [`${open}/>`];
    }),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

function casesOf(report: DrillReport): readonly JunitCase[] {
  const { rpoSeconds, rtoSeconds } = report.objectives;
  const objective = (name: string, actual: number, target: number | null): readonly JunitCase[] =>
    target === null
      ? []
      : [
          {
            group: 'objectives',
            name,
            seconds: 0,
            ...(actual > target
              ? { failure: `${String(actual)} s, and at most ${String(target)} s are allowed` }
              : {}),
          },
        ];
  return [
    ...report.plans.flatMap(({ plan, backup, items }): readonly JunitCase[] =>
      backup === null
        ? [
            {
              group: 'restore',
              name: plan,
              seconds: 0,
              failure: 'this host holds no backup that proves good',
            },
          ]
        : items.map((item) => ({
            group: 'restore',
            name: `${plan}/${item.name}`,
            seconds: item.seconds,
            ...(item.result === 'failed' ? { failure: item.message } : {}),
            ...(item.result === 'left' ? { skipped: item.message } : {}),
          })),
    ),
    ...report.checks.map((check) => ({
      group: 'checks',
      name: check.name,
      seconds: check.seconds,
      ...(check.result === 'failed' ? { failure: check.message } : {}),
    })),
    ...objective('data loss', report.lossSeconds, rpoSeconds),
    ...objective('recovery time', report.serveSeconds, rtoSeconds),
  ];
}

/** As the value of an attribute (XML 1.0, 2.2 and 2.4): what XML cannot hold is left out. */
function xml(text: string): string {
  return neutralLine(text)
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
