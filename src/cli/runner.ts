import { writeFile } from 'node:fs/promises';
import { apply, type Applied } from '../engine/apply.ts';
import type { Context } from '../engine/context.ts';
import { humanSteps } from '../engine/human.ts';
import { plan, type Planned } from '../engine/plan.ts';
import { exitCode, type ExitCode, type Refusal } from '../model/error.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { DrillReport } from '../model/drill.ts';
import type { Outcome, Plan, RecapLine, RunOutcome, RunReport } from '../model/outcome.ts';
import type { Outlook } from '../model/outlook.ts';
import type { Play } from '../model/task.ts';
import { displayPlanFile } from './planfile.ts';
import type { Io, PairOptions } from './types.ts';

/** A run on an open session: preview or the real thing. `before` sees the plan first and may refuse it. */
export interface RunRequest {
  readonly context: Context;
  readonly plays: readonly Play[];
  readonly options: PairOptions;
  readonly io: Io;
  /** Ask before changes of this risk or worse; undefined never asks. */
  readonly ask: 'destructive' | 'disruptive' | 'any';
  readonly question: string;
  /** Do nothing at all when the plan already shows a refusal: for procedures, whose first half is worse than nothing. */
  readonly stopWhenRefused?: boolean;
  /** Where it was planned already. */
  readonly planned?: Planned;
  /** Known before it was planned, and told with the plan and the report. */
  readonly about?: Pick<Plan, 'evidence'>;
  before?(planned: Plan): Refusal | undefined;
  /** Once it was agreed to, before anything is done; what it throws ends the run. */
  begin?(): Promise<void>;
  /** Sees the report when all is over. */
  after?(report: RunReport): Promise<void>;
}

/** Plans, shows, asks where something could be lost, carries out, reports. Gives the exit code. */
export async function carryOut(request: RunRequest): Promise<ExitCode> {
  const { context, plays, options, io } = request;
  context.listener({
    event: 'run-started',
    run: context.run,
    pair: context.pair,
    playbook: context.playbook,
    preview: options.preview,
    hosts: [...context.connections.keys()],
  });
  const planned = withOutlook(request.planned ?? (await plan(context, plays)), plays, request.about);
  if (options.preview) return await showPreview(planned, options, io);
  const refusal = request.before?.(planned.plan) ?? (await consent(request, planned.plan));
  const refusals = [
    ...(refusal === undefined ? [] : [refusal]),
    ...(request.stopWhenRefused === true ? planned.plan.refusals : []),
    // Found out now, not in the middle.
    ...(context.prompt === undefined ? humanSteps(planned) : []),
  ];
  if (refusals.length > 0)
    return await finish(request, planned.plan, {
      outcomes: [],
      refusals,
      interrupted: false,
      facts: () => undefined,
    });
  await request.begin?.();
  return await finish(request, planned.plan, await apply(context, plays, planned));
}

/** What a procedure registered as `outlook` is part of its plan. */
function withOutlook(planned: Planned, plays: readonly Play[], about: Pick<Plan, 'evidence'> = {}): Planned {
  const [found] = plays
    .flatMap((play) => play.hosts)
    .flatMap((host) => planned.registers.scope(host).registered(host, 'outlook') ?? []);
  const outlook = isObject(found) ? outlookOf(found) : undefined;
  return {
    ...planned,
    plan: { ...planned.plan, ...about, ...(outlook === undefined ? {} : { outlook }) },
  };
}

function outlookOf(found: JsonObject): Outlook | undefined {
  const { sentence, asOf } = found;
  if (typeof sentence !== 'string') return undefined;
  const number = (value: Json | undefined): number | null => (typeof value === 'number' ? value : null);
  return {
    asOf: typeof asOf === 'string' ? asOf : null,
    lossSeconds: number(found['lossSeconds']),
    expectedSeconds: number(found['expectedSeconds']),
    lastDrillSeconds: number(found['lastDrillSeconds']),
    sentence,
  };
}

async function showPreview(planned: Planned, options: PairOptions, io: Io): Promise<ExitCode> {
  const { plan: shown } = planned;
  if (options.planFile !== undefined)
    await writeFile(options.planFile, displayPlanFile(shown, options), { mode: 0o600 });
  io.view.showPlan(shown);
  if (shown.failures.some((failure) => failure.result === 'unreachable')) return exitCode.unreachable;
  if (shown.refusals.length > 0) return exitCode.refused;
  if (shown.failures.length > 0) return exitCode.failed;
  return options.detailedExitCode && shown.changes.length > 0 ? exitCode.changesPending : exitCode.done;
}

/** Asks where the plan could lose something; what ends before it begins needs no question. A task that is seen to fail is no such end: those before it are carried out. */
async function consent(request: RunRequest, shown: Plan): Promise<Refusal | undefined> {
  const { options, io, ask } = request;
  const ends = request.stopWhenRefused === true && shown.refusals.length > 0;
  const unasked = options.yes || ends;
  // Who is asked sees it in the plan, right above the question.
  if (shown.outlook !== undefined && (unasked || !io.view.interactive))
    request.context.listener({ event: 'message', level: 'info', text: shown.outlook.sentence });
  if (unasked) return undefined;
  const grave = shown.changes.filter(
    (change) =>
      ask === 'any' ||
      change.risk === 'destructive' ||
      (ask === 'disruptive' && change.risk === 'disruptive'),
  );
  if (grave.length === 0) return undefined;
  const changes =
    grave.length === 1
      ? `1 change that ${ask === 'any' ? 'waits for a yes' : 'replaces or stops something'}`
      : `${String(grave.length)} changes that ${ask === 'any' ? 'wait for a yes' : 'replace or stop something'}`;
  const found = `${changes}: ${grave
    .slice(0, 5)
    .map((change) => `${change.host}: ${change.name}`)
    .join('; ')}${grave.length > 5 ? '; …' : ''}`;
  if (io.view.interactive) {
    io.view.showPlan(shown);
    if (await io.view.confirm(request.question)) return undefined;
  }
  return {
    guard: 'consent',
    host: 'operator',
    found,
    loss: 'see the plan',
    remedy: 'look at --dry-run, then say yes with --yes',
  };
}

async function finish(request: RunRequest, { outlook, evidence }: Plan, applied: Applied): Promise<ExitCode> {
  const { context, io } = request;
  const found = reportOf(context, request.plays, applied);
  const report = {
    ...found,
    ...(outlook === undefined ? {} : { outlook }),
    ...(evidence === undefined ? {} : { evidence }),
  };
  context.listener({ event: 'run-finished', report });
  await io.view.showReport(report);
  await request.after?.(report);
  return report.exitCode;
}

/** The report of a run: recap by host, how it ended, and what a failover registered as `report`. */
export function reportOf(context: Context, plays: readonly Play[], applied: Applied): RunReport {
  const { outcomes, refusals } = applied;
  const hosts = [...new Set([...plays.flatMap((play) => play.hosts), ...outcomes.map((o) => o.host)])];
  const outcome = outcomeOf(applied);
  return {
    format: 1,
    pair: context.pair,
    run: context.run,
    playbook: context.playbook,
    outcome,
    tasks: outcomes,
    recap: Object.fromEntries(hosts.map((host) => [host, recapOf(outcomes.filter((o) => o.host === host))])),
    ...failoverFacts(hosts, applied),
    refusals,
    roundTrips: Object.fromEntries(
      [...context.connections].flatMap(([name, c]) => (c.up ? [[name, c.host.roundTrips]] : [])),
    ),
    exitCode: codeOf(outcome, outcomes),
  };
}

function outcomeOf({ outcomes, refusals, interrupted }: Applied): RunOutcome {
  if (interrupted) return 'interrupted';
  if (refusals.length > 0) return 'refused';
  return outcomes.some(isBad) ? 'failed' : 'done';
}

function isBad(outcome: Outcome): boolean {
  return (
    outcome.tolerated !== true &&
    (outcome.result === 'failed' || outcome.result === 'unreachable' || outcome.result === 'unknown')
  );
}

function codeOf(outcome: RunOutcome, outcomes: readonly Outcome[]): ExitCode {
  switch (outcome) {
    case 'done':
      return exitCode.done;
    case 'refused':
      return exitCode.refused;
    case 'interrupted':
      return exitCode.interrupted;
    case 'failed':
      return outcomes.filter(isBad).every((o) => o.result === 'unreachable' || o.result === 'unknown')
        ? exitCode.unreachable
        : exitCode.failed;
  }
}

function recapOf(outcomes: readonly Outcome[]): RecapLine {
  const count = (...results: Outcome['result'][]): number =>
    outcomes.filter((o) => results.includes(o.result)).length;
  return {
    ok: count('ok', 'changed'),
    changed: count('changed'),
    unreachable: count('unreachable', 'unknown'),
    failed: count('failed'),
    skipped: count('skipped'),
  };
}

/** What the playbook set as `report`, as far as it has the shape of the contract. */
function failoverFacts(hosts: readonly string[], applied: Applied): Partial<RunReport> {
  const found = hosts.map((host) => applied.facts(host, 'report')).find((value) => value !== undefined);
  const facts =
    typeof found === 'object' && found !== null && !Array.isArray(found) ? (found as JsonObject) : {};
  const { backup, rejected, lossSeconds, downtimeSeconds } = facts;
  return {
    ...(isObject(backup)
      ? {
          backup: {
            name: text(backup['name']),
            takenAt: text(backup['takenAt']),
            proof: text(backup['proof']),
          },
        }
      : {}),
    ...(Array.isArray(rejected)
      ? {
          rejected: (rejected as readonly Json[])
            .filter(isObject)
            .map((entry) => ({ name: text(entry['name']), why: text(entry['why']) })),
        }
      : {}),
    ...(typeof lossSeconds === 'number' ? { lossSeconds } : {}),
    ...(typeof downtimeSeconds === 'number' ? { downtimeSeconds } : {}),
    // It was decoded when it was read.
    ...(isObject(facts['drill']) ? { drill: facts['drill'] as unknown as DrillReport } : {}),
  };
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}
