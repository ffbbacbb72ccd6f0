import { findingsOf, statusOf, type HostAnswer } from './findings.ts';
import type { HostStatus, LevelCounts, MirrorStatus } from './hoststatus.ts';
import type { Pair } from './pair.ts';
import { assessDrills } from './rehearsed.ts';
import { blankHosts, mergeRoles, type Remembered, type RoleRecord } from './role.ts';
import type { PairState, StatusReport } from './status.ts';

/** Puts what both hosts answered together and judges it against the objectives. `now` in milliseconds since 1970. */
export function assessStatus(
  pair: Pair,
  answers: Readonly<Record<string, HostAnswer>>,
  now: number,
): StatusReport {
  const names = [pair.primary, pair.standby] as const;
  const records = Object.fromEntries(
    names.map((name) => {
      const status = statusOf(answers[name]);
      return [
        name,
        status?.role != null && status.epoch !== null
          ? { role: status.role, epoch: status.epoch }
          : undefined,
      ];
    }),
  );
  const roles = mergeRoles(names, records, blankHosts(remembered(names, answers, records)));
  const standbyName =
    roles.kind === 'known' ? (names.find((name) => name !== roles.primary) ?? pair.standby) : pair.standby;
  const primaryName = standbyName === pair.primary ? pair.standby : pair.primary;
  const standby = statusOf(answers[standbyName]);
  const unseen = answers[standbyName]?.reachable === true ? undefined : `${standbyName} cannot be reached`;
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
      lastResult: found?.result ?? (unseen === undefined ? 'never' : 'unknown'),
      message: found?.message ?? unseen ?? '',
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
    Object.fromEntries(names.map((name) => [name, statusOf(answers[name])])),
    now,
  );
  const rtoTarget = pair.objectives.rtoSeconds ?? null;
  const findings = [
    ...findingsOf(pair, { answers, records, roles, mirrors, primary: primaryName }),
    ...(met === false && roles.kind === 'known'
      ? [
          actual === null
            ? `what a failover would lose is not known: ${unseen ?? 'something was never copied'}`
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
        const status = statusOf(answers[name]);
        return status === undefined
          ? []
          : [[name, Object.values(status.plans).reduce((sum, plan) => sum + pick(plan), 0)]];
      }),
    );
  const levels = Object.fromEntries(
    names.flatMap((name) => {
      const found = Object.values(statusOf(answers[name])?.plans ?? {}).flatMap((plan) => plan.levels ?? []);
      return found.length === 0 ? [] : [[name, found.reduce(addLevels)]];
    }),
  );
  return {
    format: 1,
    pair: pair.name,
    state: stateOf(
      roles.kind === 'conflict' ||
        roles.kind === 'open' ||
        (roles.kind === 'known' && roles.forgotten === true) ||
        names.some((name) => answers[name]?.reachable !== true),
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

function remembered(
  names: readonly string[],
  answers: Readonly<Record<string, HostAnswer>>,
  records: Readonly<Record<string, RoleRecord | undefined>>,
): Readonly<Record<string, Remembered>> {
  return Object.fromEntries(
    names.flatMap((name) =>
      answers[name]?.reachable === true
        ? [[name, { record: records[name], active: statusOf(answers[name])?.active != null }]]
        : [],
    ),
  );
}

function watchOf(found: MirrorStatus | undefined): { readonly live: boolean; readonly why: string } {
  const watch = found?.watch;
  if (watch === undefined) return { live: false, why: 'the standby does not say: run pairctl apply' };
  return { live: watch.state === 'live', why: watch.why };
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
