import type { Refusal } from '../model/error.ts';
import type { Outcome, Plan, PlannedChange } from '../model/outcome.ts';
import { neutral } from './neutral.ts';
import type { Paint } from './paint.ts';

const signs = { create: '+', update: '~', remove: '-', run: '!' } as const;

/** A plan for people: by host, each change with its reasons and, where wanted, its diff; then what would refuse or fail, then the sum. */
export function planText(plan: Plan, options: { readonly diff: boolean; readonly paint: Paint }): string {
  const { paint } = options;
  const hosts = [...new Set(plan.changes.map((change) => change.host))];
  const blocks = hosts.flatMap((host) => [
    paint.strong(`${host}${plan.roles[host] === undefined ? '' : ` (${plan.roles[host]})`}`),
    ...plan.changes
      .filter((change) => change.host === host)
      .flatMap((change) => changeLines(change, options)),
    '',
  ]);
  return [
    ...blocks,
    ...plan.refusals.map((refusal) => refusalText(refusal, paint)),
    ...plan.failures.map((failure) => failureText(failure, paint)),
    summaryText(plan, paint),
    '',
  ].join('\n');
}

/** One line: how many changes of which kind. */
export function summaryText(plan: Plan, paint: Paint): string {
  const { create, update, remove, run, unchanged } = plan.summary;
  if (plan.changes.length === 0)
    return paint.good(`No changes: ${String(unchanged)} tasks are as they should be.`);
  return `Plan: ${String(create)} to create, ${String(update)} to update, ${String(remove)} to remove, ${String(run)} to run; ${String(unchanged)} unchanged.`;
}

/** One change with what it is about. */
export function changeLines(
  change: PlannedChange,
  options: { readonly diff: boolean; readonly paint: Paint },
): readonly string[] {
  const { paint } = options;
  const risk = change.risk === 'safe' ? '' : paint.bad(` [${change.risk}]`);
  const head = `  ${paint.changed(signs[change.action])} ${neutral(change.name)}${risk}${paint.dim(`  ${change.module}: ${neutral(change.because.join('; '))}`)}`;
  if (!options.diff || change.diff === undefined) return [head];
  return [
    head,
    ...neutral(change.diff)
      .trimEnd()
      .split('\n')
      .map((line) => `      ${paintDiff(line, paint)}`),
  ];
}

function paintDiff(line: string, paint: Paint): string {
  if (line.startsWith('+')) return paint.good(line);
  if (line.startsWith('-')) return paint.bad(line);
  return line.startsWith('@@') ? paint.link(line) : line;
}

/** A refusal: guard, what was found, what could be lost, what to do, how to lift it. */
export function refusalText(refusal: Refusal, paint: Paint): string {
  const lift = refusal.guard === 'consent' ? '--yes' : `--override ${refusal.guard}="REASON"`;
  return [
    paint.bad(`Refused by guard ${refusal.guard} (${refusal.host})`),
    `  found:   ${indent(neutral(refusal.found))}`,
    `  at risk: ${indent(neutral(refusal.loss))}`,
    `  do:      ${indent(neutral(refusal.remedy))}`,
    `  lift:    ${lift}`,
    '',
  ].join('\n');
}

/** A failure with its message and remedy. */
export function failureText(outcome: Outcome, paint: Paint): string {
  const word =
    outcome.result === 'unreachable'
      ? 'Unreachable'
      : outcome.result === 'unknown'
        ? 'Outcome unknown'
        : 'Failed';
  return [
    paint.bad(`${word}: ${outcome.host}: ${neutral(outcome.name)}`),
    `  ${indent(neutral(outcome.message ?? ''))}`,
    ...(outcome.hint === undefined ? [] : [`  do: ${indent(neutral(outcome.hint))}`]),
    '',
  ].join('\n');
}

function indent(text: string): string {
  return text.replaceAll('\n', '\n           ');
}
