import type { GuardName, Refusal } from '../model/error.ts';
import type { Outcome, Plan, PlannedChange } from '../model/outcome.ts';
import type { Outlook } from '../model/outlook.ts';
import { neutral, neutralLine } from './neutral.ts';
import type { Paint } from './paint.ts';

const signs = { create: '+', update: '~', remove: '-', run: '!' } as const;

export interface PlanStyle {
  readonly diff: boolean;
  readonly paint: Paint;
}

/** A plan for people: by host, each change with its reasons and, where wanted, its diff; then what would refuse or fail, then the sum. */
export function planText(plan: Plan, style: PlanStyle): string {
  const { paint } = style;
  const hosts = [...new Set(plan.changes.map((change) => change.host))];
  const blocks = hosts.flatMap((host) => [
    paint.strong(`${host}${plan.roles[host] === undefined ? '' : ` (${plan.roles[host]})`}`),
    ...plan.changes.filter((change) => change.host === host).flatMap((change) => changeLines(change, style)),
    '',
  ]);
  return [
    ...blocks,
    ...plan.refusals.map((refusal) => refusalText(refusal, paint)),
    ...plan.failures.map((failure) => failureText(failure, paint)),
    summaryText(plan, paint),
    ...(plan.outlook === undefined ? [] : [outlookText(plan.outlook, paint)]),
    '',
  ].join('\n');
}

/** One line: what a change of roles would lose and how long it would take. */
function outlookText({ sentence }: Outlook, paint: Paint): string {
  const line = neutralLine(sentence);
  return paint.strong(`${line.slice(0, 1).toUpperCase()}${line.slice(1)}.`);
}

/** One line: how many changes of which kind, and how many things stand in the way. */
export function summaryText(plan: Plan, paint: Paint): string {
  const { create, update, remove, run, unchanged } = plan.summary;
  const inTheWay = [
    ...(plan.refusals.length === 0 ? [] : [`${String(plan.refusals.length)} refused by guards`]),
    ...(plan.failures.length === 0 ? [] : [`${String(plan.failures.length)} would fail`]),
  ];
  if (plan.changes.length === 0 && inTheWay.length === 0)
    return paint.good(
      `No changes: ${String(unchanged)} task${unchanged === 1 ? ' is as it' : 's are as they'} should be.`,
    );
  const counts = `Plan: ${String(create)} to create, ${String(update)} to update, ${String(remove)} to remove, ${String(run)} to run; ${String(unchanged)} unchanged`;
  return inTheWay.length === 0 ? `${counts}.` : `${counts}; ${paint.bad(inTheWay.join(', '))}.`;
}

/** One change with what it is about. */
export function changeLines(change: PlannedChange, style: PlanStyle): readonly string[] {
  const { paint } = style;
  const risk = change.risk === 'safe' ? '' : paint.bad(` [${change.risk}]`);
  const why = paint.dim(`  ${change.module}: ${neutralLine(change.because.join('; '))}`);
  return [
    `  ${paint.changed(signs[change.action])} ${neutralLine(change.name)}${risk}${why}`,
    ...diffLines(change, style),
  ];
}

/** A change's unified diff, indented, one hostile line at a time; nothing where there is none or none is wanted. */
export function diffLines(change: PlannedChange, style: PlanStyle): readonly string[] {
  if (!style.diff || change.diff === undefined) return [];
  return change.diff
    .replace(/\n+$/, '')
    .split('\n')
    .map((line) => `      ${paintDiff(neutralLine(line), style.paint)}`);
}

function paintDiff(line: string, paint: Paint): string {
  if (line.startsWith('+')) return paint.good(line);
  if (line.startsWith('-')) return paint.bad(line);
  return line.startsWith('@@') ? paint.link(line) : line;
}

/** Guards that no reason lifts. */
const ownLifts: Readonly<Partial<Record<GuardName, string>>> = {
  consent: '--yes',
  'human-step': '--acknowledge',
};

/** A refusal: guard, what was found, what could be lost, what to do, how to lift it. */
export function refusalText(refusal: Refusal, paint: Paint): string {
  const lift = ownLifts[refusal.guard] ?? `--override ${refusal.guard}="REASON"`;
  const field = (word: string, text: string): string =>
    `  ${`${word}:`.padEnd(8)} ${neutral(text).replaceAll('\n', `\n${' '.repeat(11)}`)}`;
  return [
    paint.bad(`Refused by guard ${refusal.guard} (${neutralLine(refusal.host)})`),
    field('found', refusal.found),
    field('at risk', refusal.loss),
    field('do', refusal.remedy),
    // Two hosts at one epoch are for a person to decide, by a command of its own.
    ...(refusal.guard === 'role-conflict' ? [] : [field('lift', lift)]),
    '',
  ].join('\n');
}

const badWords = {
  failed: 'Failed',
  unreachable: 'Unreachable',
  unknown: 'Outcome unknown',
  ok: 'Ok',
  changed: 'Changed',
  skipped: 'Skipped',
} as const;

/** A failure with its message and remedy. */
export function failureText(outcome: Outcome, paint: Paint): string {
  return [
    paint.bad(`${badWords[outcome.result]}: ${outcome.host}: ${neutralLine(outcome.name)}`),
    ...(outcome.message === undefined ? [] : [`  ${neutral(outcome.message).replaceAll('\n', '\n  ')}`]),
    ...(outcome.hint === undefined ? [] : [`  do: ${neutral(outcome.hint).replaceAll('\n', '\n      ')}`]),
    '',
  ].join('\n');
}
