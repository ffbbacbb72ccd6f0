import { runbookPath } from '../host/runbook.ts';
import { failoverSteps } from './failover.ts';
import type { Takeover } from './input.ts';
import { on } from './ssh.ts';
import type { Step } from './step.ts';

/** The failover as a procedure for a binder: every step with its real values, its check and its undo. Markdown, to be printed. */
export function failoverMarkdown(takeover: Takeover): string {
  const { pair, to, from } = takeover;
  const steps = failoverSteps(takeover);
  return [
    `# Failover of ${pair.name}: ${to.name} takes over from ${from.name}`,
    `Compiled from the definition by \`pairctl compile failover --to markdown\`. Compile and print it again when the definition changes, and when the other host has become the preferred primary.`,
    ...facts(takeover),
    '## The short way',
    `With pairctl: \`pairctl run failover\`. Without it, ${to.name}'s own runbook does all that follows, in this order, with the same guards:`,
    code([
      on(takeover, to, `${runbookPath(pair.name)} failover --dry-run`),
      on(takeover, to, `${runbookPath(pair.name)} failover`),
    ]),
    '## By hand, step by step',
    `Lines are typed on a machine that reaches the hosts. EPOCH, BACKUP and SAFETY are written down on the way. Stop at the first check that does not hold: up to "${firstAct(steps)}" nothing has changed.`,
    ...steps.flatMap((step, index) => stepLines(step, index + 1)),
    '## Notes',
    [
      '| | |',
      '|---|---|',
      '| begun at | |',
      '| EPOCH | |',
      '| BACKUP | |',
      '| SAFETY | |',
      '| evidence that the old primary is out of service | |',
      '| ended at, by whom | |',
    ].join('\n'),
    '',
  ].join('\n\n');
}

function firstAct(steps: readonly Step[]): string {
  return steps.find(({ run }) => run === 'step_before')?.title ?? '';
}

function facts({ pair, to, from }: Takeover): readonly string[] {
  const rows: readonly (readonly [string, string])[] = [
    [`${from.name}, the old primary`, `${from.address}; clients reach it at ${from.serviceAddress}`],
    [`${to.name}, which takes over`, `${to.address}; clients reach it at ${to.serviceAddress}`],
    ['services, in starting order', pair.services.map(({ unit }) => unit).join(', ')],
    ['mirrored', pair.mirrors.map(({ path }) => path).join(', ')],
    [
      'restored from backups',
      pair.backup.plans
        .map(({ name, items }) => `${name} (${items.map((item) => item.name).join(', ')})`)
        .join('; '),
    ],
    ['backups lie in', pair.backup.directory],
    ['clients are led by', pair.failover.traffic.map((target) => target.name).join('; ')],
  ];
  const filled = rows.filter(([, value]) => value !== '');
  return [
    [
      '| what | where |',
      '|---|---|',
      ...filled.map(([what, value]) => `| ${cell(what)} | ${cell(value)} |`),
    ].join('\n'),
  ];
}

function stepLines(step: Step, number: number): readonly string[] {
  return [
    `### ${String(number)}. ${step.title}`,
    step.why,
    ...(step.commands.length === 0 ? [] : [code(step.commands)]),
    `- [ ] **Check:** ${inline(step.check)}`,
    `**Undo:** ${inline(step.undo)}`,
  ];
}

/** A fence that no line of it can close. */
function code(lines: readonly string[]): string {
  const text = lines.join('\n');
  const ticks = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  return `${ticks}sh\n${text}\n${ticks}`;
}

/** Sentences stay as they are; a command line is set as code. */
function inline(text: string): string {
  return text
    .split('; ')
    .map((part) => (part.startsWith('ssh ') ? `\`${part}\`` : part))
    .join('; ');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
