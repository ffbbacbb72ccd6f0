import type { Drill, DrillCheck, Expectation } from '../../model/pair.ts';
import { normalizePath } from '../paths.ts';
import { readCron } from '../schedule/cron.ts';
import { cronOfEvery } from '../schedule/every.ts';
import type { WrittenPlan } from '../schema/backup.ts';
import type { WrittenDrill, WrittenDrillCheck } from '../schema/drill.ts';
import type { WrittenPair } from '../schema/pair.ts';
import { durationSeconds } from '../units.ts';
import { checkOf } from './failover.ts';
import { given } from './inventory.ts';

/** The drill with every default; without `drill` in the pair, the one that can be held by hand. */
export function resolveDrill(written: WrittenPair): Drill {
  const drill = written.drill ?? {};
  const plans = written.backup?.plans ?? [];
  const enabled = plans.filter((plan) => plan.disabled !== true).map(({ name }) => name);
  return {
    ...given('cron', cronOf(drill)),
    ...given('maxAgeSeconds', drill.max_age === undefined ? undefined : durationSeconds(drill.max_age)),
    plans: drill.plans ?? enabled,
    ...given('start', drill.start),
    writable: (drill.writable ?? []).map(normalizePath),
    withinSeconds: durationSeconds(drill.within ?? '2m'),
    checks: checksOf(written, drill),
  };
}

function cronOf({ schedule, every }: WrittenDrill): string | undefined {
  if (schedule === undefined && every === undefined) return undefined;
  const read = schedule === undefined ? cronOfEvery(every ?? '1d') : readCron(schedule);
  if (!read.ok) throw new Error(read.message);
  return read.value;
}

/** Where an application is started and nothing is said of checks, it must at least be healthy. */
function checksOf(written: WrittenPair, drill: WrittenDrill): readonly DrillCheck[] {
  // A plan is switched off without the checks of its databases having to be taken out.
  const asked = drill.checks?.filter(
    ({ sql, database = '' }) =>
      sql === undefined || !isSwitchedOff(written.backup?.plans ?? [], drill, database),
  );
  if (asked !== undefined) return asked.map((check) => resolveCheck(written, drill, check));
  const health = written.failover?.health;
  if (drill.start === undefined || health === undefined) return [];
  return [{ name: 'the application is healthy', check: checkOf(health) }];
}

function resolveCheck(written: WrittenPair, drill: WrittenDrill, check: WrittenDrillCheck): DrillCheck {
  if (check.sql !== undefined) {
    const plan = planWith(written.backup?.plans ?? [], drill, check.database ?? '') ?? '';
    return {
      name: check.name ?? check.sql,
      check: {
        kind: 'sql',
        database: `${plan}/${check.database ?? ''}`,
        sql: check.sql,
        expect: expectationOf(check),
      },
    };
  }
  const asked = checkOf(check);
  const what =
    asked.kind === 'http'
      ? asked.url
      : asked.kind === 'tcp'
        ? `port ${String(asked.port)}`
        : (asked.script.split('\n')[0] ?? '');
  return { name: check.name ?? what, check: asked };
}

/** The first plan of the drill that takes that database. */
export function planWith(
  plans: readonly WrittenPlan[],
  drill: WrittenDrill,
  database: string,
): string | undefined {
  return plans.find(
    (plan) =>
      plan.include?.includes(database) === true &&
      (drill.plans === undefined ? plan.disabled !== true : drill.plans.includes(plan.name)),
  )?.name;
}

/** Whether only plans that are disabled take that database, and the drill does not name its plans. */
export function isSwitchedOff(plans: readonly WrittenPlan[], drill: WrittenDrill, database: string): boolean {
  if (drill.plans !== undefined || planWith(plans, drill, database) !== undefined) return false;
  return plans.some((plan) => plan.disabled === true && plan.include?.includes(database) === true);
}

function expectationOf({ equals, at_least: least, tolerance }: WrittenDrillCheck): Expectation {
  if (equals !== undefined) return { rule: 'equals', value: String(equals) };
  if (least !== undefined) return { rule: 'at_least', value: least };
  if (tolerance !== undefined) return { rule: 'tolerance', percent: Number(tolerance.slice(0, -1)) };
  return { rule: 'any' };
}
