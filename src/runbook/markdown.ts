import { runbookPath } from '../host/runbook.ts';
import { failoverSteps } from './failover.ts';
import { switchoverSteps } from './switchover.ts';
import type { Takeover } from './input.ts';
import { on } from './ssh.ts';
import type { Step } from './step.ts';

/** What can be printed, and how each begins. */
const procedures = {
  failover: { title: 'Failover', steps: failoverSteps, command: 'failover' },
  switchover: { title: 'Switchover', steps: switchoverSteps, command: 'switchover' },
  failback: { title: 'Failback', steps: switchoverSteps, command: 'switchover' },
} as const;
export type Procedure = keyof typeof procedures;

/** Whether there is a procedure of that name. */
export function isProcedure(name: string): name is Procedure {
  return Object.hasOwn(procedures, name);
}

/** A change of roles as a procedure for a binder: every step with its real values, its check and its undo. Markdown, to be printed. */
export function procedureMarkdown(name: Procedure, takeover: Takeover): string {
  const { pair, to, from } = takeover;
  const { title, steps: stepsOf, command } = procedures[name];
  const steps = stepsOf(takeover);
  const runbook = `${runbookPath(pair.name)} ${command}`;
  const leaving =
    command === 'switchover' ? [on(takeover, from, `${runbook}      # when the other one says so`)] : [];
  return [
    `# ${title} of ${pair.name}: ${to.name} takes over from ${from.name}`,
    `Compiled from the definition by \`pairctl compile ${name} --to markdown\`. Compile and print it again when the definition changes, and when the other host has become the preferred primary.`,
    ...facts(takeover),
    '## The short way',
    `With pairctl: \`pairctl run ${name}\`. Without it, the hosts’ own runbook does all that follows, in this order, with the same guards:`,
    code([on(takeover, to, `${runbook} --dry-run`), on(takeover, to, runbook), ...leaving]),
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
