import type { Risk } from '../model/change.ts';
import type { Outcome, Plan } from '../model/outcome.ts';
import type { Context } from './context.ts';
import type { Evaluated } from './evaluate.ts';
import { Journal } from './journal.ts';
import type { Owned } from './manifest.ts';
import type { Planned } from './plan.ts';
import { Registers } from './register.ts';
import { Sessions } from './sessions.ts';

/** The state of a run under way. */
export interface Run {
  readonly context: Context;
  readonly sessions: Sessions;
  readonly journal: Journal;
  readonly registers: Registers;
  readonly outcomes: Outcome[];
  /** Hosts with a failure: nothing more is done for them. */
  readonly failed: Set<string>;
  /** Hosts that were changed since the plan looked at them. */
  readonly dirty: Set<string>;
  readonly notified: Set<string>;
  readonly prior: ReadonlyMap<string, Evaluated>;
  readonly latest: Map<string, Evaluated>;
  readonly shown: ReadonlyMap<string, Risk>;
  readonly later: ReadonlySet<string>;
  /** What the manifest of each host lists, where manifests are kept. */
  readonly listed: Map<string, readonly Owned[]>;
  /** The last addition to each that was begun; fulfilled also where it failed. */
  readonly listing: Map<string, Promise<void>>;
}

/** A run that has not done anything yet. */
export function begin(context: Context, before: Planned): Run {
  const sessions = new Sessions(context.connections);
  return {
    context,
    sessions,
    journal: new Journal(context, sessions),
    registers: new Registers(),
    outcomes: [],
    failed: new Set(),
    dirty: new Set(),
    notified: new Set(),
    prior: before.seen,
    latest: new Map(),
    shown: shownRisks(before.plan),
    later: new Set(
      before.plan.changes
        .filter((c) => c.because.some((b) => b.startsWith('known after apply')))
        .map((c) => c.id),
    ),
    listed: new Map(),
    listing: new Map(),
  };
}

function shownRisks(plan: Plan): Map<string, Risk> {
  return new Map(plan.changes.map((change) => [change.id, change.risk]));
}

/** Whether the operator has interrupted it. */
export function stopped(run: Run): boolean {
  return run.context.signal.aborted;
}
