import type { HostStatus } from './hoststatus.ts';
import type { Pair } from './pair.ts';
import { forgottenWords, type RoleRecord, type Roles } from './role.ts';
import type { StatusReport } from './status.ts';
import { displayTransition, openTransition } from './transition.ts';

/** What a look at one host gave; `status` undefined where the host program is not set up. */
export type HostAnswer =
  | { readonly reachable: false; readonly why: string }
  | {
      readonly reachable: true;
      readonly status: HostStatus | undefined;
      readonly clockOffsetSeconds: number;
    };

/** What the hosts answered, and what follows of it. */
export interface Seen {
  readonly answers: Readonly<Record<string, HostAnswer>>;
  readonly records: Readonly<Record<string, RoleRecord | undefined>>;
  readonly roles: Roles;
  readonly mirrors: StatusReport['mirrors'];
  /** The host that is primary, or would be. */
  readonly primary: string;
}

/** What the host said of itself; undefined where it did not. */
export function statusOf(answer: HostAnswer | undefined): HostStatus | undefined {
  return answer?.reachable === true ? answer.status : undefined;
}

/** What is not as it should be on either host, a sentence each, the weightiest first. */
export function findingsOf(pair: Pair, seen: Seen): readonly string[] {
  const { answers, records, roles, primary } = seen;
  const names = [pair.primary, pair.standby] as const;
  return [
    ...rolesAmiss(names, seen),
    ...names.flatMap((name) =>
      hostAmiss(
        name,
        answers[name],
        pair,
        roles.kind === 'conflict' ? records[name]?.role === 'primary' : name === primary,
        roles.kind === 'known' && roles.forgotten === true && name === primary,
      ),
    ),
    ...mirrorsAmiss(seen.mirrors),
  ];
}

function rolesAmiss(names: readonly string[], { answers, roles }: Seen): readonly string[] {
  const open = openTransition(
    names.map((name) => statusOf(answers[name])?.transition),
    names.map((name) => statusOf(answers[name])?.epoch),
  );
  return [
    ...(roles.kind === 'open' ? ['nobody is primary, and nobody serves'] : []),
    ...(open === undefined
      ? []
      : [
          `a change of roles was begun and not finished: ${displayTransition(open)}: go on with it (pairctl resume) or go back (pairctl resume --abort)`,
        ]),
    ...(roles.kind === 'conflict' ? [roles.why] : []),
    ...names.flatMap((name) => trialOf(name, statusOf(answers[name]))),
    ...(roles.kind === 'open' && open === undefined
      ? [
          `a change of roles from ${roles.from} to ${roles.to} was begun and not finished: run it again (pairctl run failover)`,
        ]
      : []),
    // A host that cannot be asked may well have a role.
    ...(roles.kind === 'unset' && names.every((name) => answers[name]?.reachable === true)
      ? ['no role was ever set: run pairctl apply']
      : []),
    ...(roles.kind === 'known' && roles.forgotten === true
      ? [`${forgottenWords(roles)}: pairctl run failover lets the standby take over`]
      : []),
    ...(roles.kind === 'known'
      ? roles.outdated.map((name) => `${name} has an outdated role and must be told: run pairctl apply`)
      : []),
  ];
}

/** A role on trial is gone back from unless somebody says that it stays. */
function trialOf(name: string, status: HostStatus | undefined): readonly string[] {
  if (status?.trial == null) return [];
  return [
    status.trial.returning
      ? `the trial is over, and ${name} is giving its role back`
      : `${name} is primary on trial until ${status.trial.ends}: pairctl commit keeps it so`,
  ];
}

function hostAmiss(
  name: string,
  answer: HostAnswer | undefined,
  pair: Pair,
  primary: boolean,
  forgotten: boolean,
): readonly string[] {
  if (answer?.reachable !== true) return [`${name} cannot be reached (which does not mean that it is down)`];
  const { status } = answer;
  if (status === undefined) return forgotten ? [] : [`${name} is not set up: run pairctl apply`];
  return [
    ...(Math.abs(answer.clockOffsetSeconds) > 30
      ? [`the clock of ${name} is ${String(answer.clockOffsetSeconds)} s off`]
      : []),
    ...pair.services.flatMap((service) => {
      const state = status.services[service.unit] ?? 'unknown';
      const wanted = primary || service.onStandby === 'running';
      if (wanted && state !== 'active') return [`${service.unit} is ${state} on ${name}`];
      return !wanted && state === 'active' ? [`${service.unit} runs on ${name}, which is standby`] : [];
    }),
    ...Object.entries(status.plans).flatMap(([plan, found]) => [
      ...(found.bad > 0
        ? [`${name} holds ${String(found.bad)} bad backup${found.bad === 1 ? '' : 's'} of plan ${plan}`]
        : []),
      ...(found.result === 'failed' || found.result === 'died'
        ? [`backup plan ${plan} on ${name}: last run ${found.result}: ${found.message}`]
        : []),
    ]),
    ...(status.shared?.why == null ? [] : [`${name} could not be primary now: ${status.shared.why}`]),
    ...(status.own == null || primary
      ? []
      : [
          `${name} was primary until ${status.own} and holds data that nobody took over: pairctl apply keeps them, pairctl run diverged shows them`,
        ]),
    ...(status.restoring === null
      ? []
      : [`a restore of plan ${status.restoring} on ${name} has begun and not ended`]),
  ];
}

function mirrorsAmiss(mirrors: StatusReport['mirrors']): readonly string[] {
  return [
    ...mirrors
      .filter(({ lastResult }) => !['ok', 'warning', 'running', 'never', 'unknown'].includes(lastResult))
      .map((each) => `mirror ${each.name}: last run ${each.lastResult}: ${each.message}${sinceWhen(each)}`),
    ...mirrors.flatMap(({ name, watch, lastResult }) =>
      watch === undefined || watch.live || lastResult === 'never' || lastResult === 'unknown'
        ? []
        : [`mirror ${name} is not followed as it changes, only by schedule: ${watch.why}`],
    ),
  ];
}

function sinceWhen({ incompleteSince: since }: StatusReport['mirrors'][number]): string {
  return since === undefined ? '' : `; its copy is incomplete since ${since}`;
}
