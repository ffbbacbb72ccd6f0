import type { HostStatus, LevelCounts, MirrorStatus } from './hoststatus.ts';
import type { Pair } from './pair.ts';
import { assessDrills } from './rehearsed.ts';
import { mergeRoles } from './role.ts';
import type { PairState, StatusReport } from './status.ts';
import { displayTransition, openTransition } from './transition.ts';

/** What a look at one host gave; `status` undefined where the host program is not set up. */
export type HostAnswer =
  | { readonly reachable: false; readonly why: string }
  | {
      readonly reachable: true;
      readonly status: HostStatus | undefined;
      readonly clockOffsetSeconds: number;
    };

/** Puts what both hosts answered together and judges it against the objectives. `now` in milliseconds since 1970. */
export function assessStatus(
  pair: Pair,
  answers: Readonly<Record<string, HostAnswer>>,
  now: number,
): StatusReport {
  const names = [pair.primary, pair.standby] as const;
  const statusOf = (name: string): HostStatus | undefined => {
    const answer = answers[name];
    return answer?.reachable === true ? answer.status : undefined;
  };
  const records = Object.fromEntries(
    names.map((name) => {
      const status = statusOf(name);
      return [
        name,
        status?.role != null && status.epoch !== null
          ? { role: status.role, epoch: status.epoch }
          : undefined,
      ];
    }),
  );
  const roles = mergeRoles(names, records);
  const standbyName =
    roles.kind === 'known' ? (names.find((name) => name !== roles.primary) ?? pair.standby) : pair.standby;
  const primaryName = standbyName === pair.primary ? pair.standby : pair.primary;
  const standby = statusOf(standbyName);
  const age = (time: string | null | undefined): number | null =>
    time === null || time === undefined || time === ''
      ? null
      : Math.max(0, Math.round((now - Date.parse(time)) / 1000));
  const mirrors = pair.mirrors.map((mirror) => {
    const found = standby?.mirrors[mirror.name];
    return {
      name: mirror.name,
      lastSuccess: found?.lastSuccess ?? null,
      ageSeconds: age(found?.lastSuccess),
      lastResult: found?.result ?? 'never',
      message: found?.message ?? '',
      ...(found?.incompleteSince == null || found.result === 'running'
        ? {}
        : { incompleteSince: found.incompleteSince }),
      ...(mirror.watch === true ? { watch: watchOf(found) } : {}),
    };
  });
  // What is on a shared file system is there after a failover, whatever the age of its backups.
  const plans = pair.backup.plans.filter((plan) => !plan.disabled);
  const restored = plans.filter((plan) => plan.onShare !== true);
  const proven = plans.map((plan) => standby?.plans[plan.name]?.newestProven ?? null);
  const ages = [
    ...mirrors.map((mirror) => mirror.ageSeconds),
    ...restored.map((plan) => age(standby?.plans[plan.name]?.newestProven ?? null)),
    ...(pair.shared === undefined ? [] : [0]),
  ];
  const actual =
    ages.length === 0 || ages.includes(null) ? null : Math.max(...ages.filter((a) => a !== null));
  const target = pair.objectives.rpoSeconds ?? null;
  const met = target === null ? null : actual === null ? false : actual <= target;
  const { drill, findings: drillFindings } = assessDrills(
    pair,
    Object.fromEntries(names.map((name) => [name, statusOf(name)])),
    now,
  );
  const rtoTarget = pair.objectives.rtoSeconds ?? null;
  const open = openTransition(
    names.map((name) => statusOf(name)?.transition),
    names.map((name) => statusOf(name)?.epoch),
  );
  const findings = [
    ...(open === undefined
      ? []
      : [
          `a change of roles was begun and not finished: ${displayTransition(open)}: go on with it (pairctl resume) or go back (pairctl resume --abort)`,
        ]),
    ...(roles.kind === 'conflict' ? [roles.why] : []),
    ...names.flatMap((name) => trialOf(name, statusOf(name))),
    ...(roles.kind === 'open' && open === undefined
      ? [
          `a change of roles from ${roles.from} to ${roles.to} was begun and not finished: run it again (pairctl run failover)`,
        ]
      : []),
    ...(roles.kind === 'unset' ? ['no role was ever set: run pairctl apply'] : []),
    ...(roles.kind === 'known'
      ? roles.outdated.map((name) => `${name} has an outdated role and must be told: run pairctl apply`)
      : []),
    ...names.flatMap((name) =>
      findingsOf(
        name,
        answers[name],
        pair,
        roles.kind === 'conflict' ? records[name]?.role === 'primary' : name === primaryName,
      ),
    ),
    ...mirrors
      .filter((m) => !['ok', 'warning', 'running', 'never'].includes(m.lastResult))
      .map((m) => `mirror ${m.name}: last run ${m.lastResult}: ${m.message}${sinceWhen(m)}`),
    ...mirrors.flatMap(({ name, watch, lastResult }) =>
      watch === undefined || watch.live || lastResult === 'never'
        ? []
        : [`mirror ${name} is not followed as it changes, only by schedule: ${watch.why}`],
    ),
    ...(met === false && roles.kind === 'known'
      ? [
          actual === null
            ? 'what a failover would lose is not known: something was never copied'
            : 'what a failover would lose is more than the objective allows',
        ]
      : []),
    ...drillFindings,
  ];
  const newest = (times: readonly (string | null)[]): string | null =>
    times
      .filter((t) => t !== null)
      .sort()
      .at(-1) ?? null;
  const counted = (pick: (plan: HostStatus['plans'][string]) => number): Record<string, number> =>
    Object.fromEntries(
      names.flatMap((name) => {
        const status = statusOf(name);
        return status === undefined
          ? []
          : [[name, Object.values(status.plans).reduce((sum, plan) => sum + pick(plan), 0)]];
      }),
    );
  const levels = Object.fromEntries(
    names.flatMap((name) => {
      const found = Object.values(statusOf(name)?.plans ?? {}).flatMap((plan) => plan.levels ?? []);
      return found.length === 0 ? [] : [[name, found.reduce(addLevels)]];
    }),
  );
  return {
    format: 1,
    pair: pair.name,
    state: stateOf(
      roles.kind === 'conflict' || names.some((name) => answers[name]?.reachable !== true),
      findings,
    ),
    findings,
    epoch: roles.kind === 'unset' ? null : roles.epoch,
    hosts: Object.fromEntries(names.map((name) => [name, hostOf(answers[name])])),
    mirrors,
    backups: {
      newest: newest(plans.map((plan) => standby?.plans[plan.name]?.newest ?? null)),
      newestProven: newest(proven),
      count: counted((plan) => plan.count),
      bad: counted((plan) => plan.bad),
      levels,
    },
    drill,
    // The time to recover is only known once it has been rehearsed.
    objectives: {
      rpo: { target, actual, met },
      rto: {
        target: rtoTarget,
        actual: drill.serveSeconds,
        met: rtoTarget === null || drill.serveSeconds === null ? null : drill.serveSeconds <= rtoTarget,
      },
    },
  };
}

function watchOf(found: MirrorStatus | undefined): { readonly live: boolean; readonly why: string } {
  const watch = found?.watch;
  if (watch === undefined) return { live: false, why: 'the standby does not say: run pairctl apply' };
  return { live: watch.state === 'live', why: watch.why };
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

function addLevels(a: LevelCounts, b: LevelCounts): LevelCounts {
  return {
    complete: a.complete + b.complete,
    intact: a.intact + b.intact,
    restored: a.restored + b.restored,
  };
}

function stateOf(broken: boolean, findings: readonly string[]): PairState {
  if (broken) return 'broken';
  return findings.length > 0 ? 'warning' : 'working';
}

function hostOf(answer: HostAnswer | undefined): StatusReport['hosts'][string] {
  if (answer?.reachable !== true)
    return {
      reachable: false,
      why: answer?.why ?? 'not asked',
      role: null,
      epoch: null,
      clockOffsetSeconds: null,
      services: {},
    };
  const { status, clockOffsetSeconds } = answer;
  return {
    reachable: true,
    role: status?.role ?? null,
    epoch: status?.epoch ?? null,
    clockOffsetSeconds,
    services: status?.services ?? {},
  };
}

function findingsOf(
  name: string,
  answer: HostAnswer | undefined,
  pair: Pair,
  primary: boolean,
): readonly string[] {
  if (answer?.reachable !== true) return [`${name} cannot be reached (which does not mean that it is down)`];
  const { status } = answer;
  if (status === undefined) return [`${name} is not set up: run pairctl apply`];
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

function sinceWhen({ incompleteSince: since }: StatusReport['mirrors'][number]): string {
  return since === undefined ? '' : `; its copy is incomplete since ${since}`;
}
