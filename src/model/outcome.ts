import type { HostEvidence } from './conflict.ts';
import type { Action, Risk } from './change.ts';
import type { ExitCode, Refusal } from './error.ts';
import type { DrillReport } from './drill.ts';
import type { Progress } from './host.ts';
import type { Json } from './json.ts';
import type { Outlook } from './outlook.ts';
import type { Role } from './role.ts';

export type Result = 'ok' | 'changed' | 'skipped' | 'failed' | 'unreachable' | 'unknown';

/** How one task ended on one host. */
export interface Outcome {
  readonly id: string;
  readonly host: string;
  readonly name: string;
  readonly module: string;
  readonly result: Result;
  readonly seconds: number;
  readonly message?: string;
  readonly hint?: string;
  readonly value?: Json;
  readonly refusal?: Refusal;
  /** A failure that `ignore_errors` or a rescue took care of. */
  readonly tolerated?: boolean;
}

/** One planned change, as printed by `plan`. */
export interface PlannedChange {
  readonly id: string;
  readonly host: string;
  readonly module: string;
  readonly name: string;
  readonly action: Action;
  readonly because: readonly string[];
  readonly risk: Risk;
  /** Unified diff, secrets masked. */
  readonly diff?: string;
}

export interface PlanSummary {
  readonly create: number;
  readonly update: number;
  readonly remove: number;
  readonly run: number;
  readonly unchanged: number;
}

/** A plan as a value: printable, storable, comparable. */
export interface Plan {
  readonly format: 1;
  readonly pair: string;
  readonly playbook: string;
  readonly epoch: number;
  readonly roles: Readonly<Record<string, Role>>;
  readonly changes: readonly PlannedChange[];
  /** Guards that would refuse, and problems that would fail, when it is carried out. */
  readonly refusals: readonly Refusal[];
  readonly failures: readonly Outcome[];
  readonly summary: PlanSummary;
  /** What a change of roles would cost. */
  readonly outlook?: Outlook;
  /** Where both hosts claimed one epoch: what each of them knows. */
  readonly evidence?: readonly HostEvidence[];
  /** `sha256:…` over everything above that a run depends on. */
  readonly digest: string;
}

export interface RecapLine {
  readonly ok: number;
  readonly changed: number;
  readonly unreachable: number;
  readonly failed: number;
  readonly skipped: number;
}

export type RunOutcome = 'done' | 'failed' | 'refused' | 'interrupted';

/** What a run leaves behind, as `--output json` prints it. */
export interface RunReport {
  readonly format: 1;
  readonly pair: string;
  readonly run: string;
  readonly playbook: string;
  readonly outcome: RunOutcome;
  readonly tasks: readonly Outcome[];
  readonly recap: Readonly<Record<string, RecapLine>>;
  /** Failover, switchover, failback and drill add these. */
  readonly backup?: { readonly name: string; readonly takenAt: string; readonly proof: string };
  readonly lossSeconds?: number;
  readonly downtimeSeconds?: number;
  readonly rejected?: readonly { readonly name: string; readonly why: string }[];
  /** What a drill wrote, as it stands on the host that held it. */
  readonly drill?: DrillReport;
  readonly outlook?: Outlook;
  /** Where both hosts claimed one epoch: what each of them knows. */
  readonly evidence?: readonly HostEvidence[];
  readonly refusals: readonly Refusal[];
  /** Scripts sent and answered, by host. */
  readonly roundTrips?: Readonly<Record<string, number>>;
  readonly exitCode: ExitCode;
}

/** All that a view ever sees of a run. */
export type Event =
  | {
      readonly event: 'run-started';
      readonly run: string;
      readonly pair: string;
      readonly playbook: string;
      readonly preview: boolean;
      readonly hosts: readonly string[];
    }
  | { readonly event: 'play-started'; readonly name: string; readonly hosts: readonly string[] }
  | {
      readonly event: 'task-started';
      readonly id: string;
      readonly host: string;
      readonly name: string;
      readonly module: string;
    }
  | ({ readonly event: 'task-progress'; readonly id: string; readonly host: string } & Progress)
  | { readonly event: 'task-finished'; readonly outcome: Outcome; readonly change?: PlannedChange }
  | {
      readonly event: 'message';
      readonly level: 'info' | 'warning' | 'error';
      readonly text: string;
      readonly hint?: string;
    }
  | { readonly event: 'run-finished'; readonly report: RunReport };

export type Listener = (event: Event) => void;
