import type { Problem } from '../../model/problem.ts';
import { readDatabase } from '../kinds/databases/registry.ts';
import { isSwitchedOff, planWith } from '../resolve/drill.ts';
import { cronOfEvery } from '../schedule/every.ts';
import { readCron } from '../schedule/cron.ts';
import { entriesOf, type PairContext, type Rule } from './context.ts';
import { plansOf } from './plans.ts';

/** Kinds whose part of the host program can ask what it has rehearsed. */
const askable: readonly string[] = ['postgresql', 'mariadb', 'sqlite'];

const schedule: Rule<PairContext> = ({ pair, at }) => {
  const { schedule: cron, every } = pair.drill ?? {};
  if (cron !== undefined && every !== undefined)
    return [
      at.keyProblem(['drill', 'every'], 'schedule and every say the same thing twice', 'keep one of them'),
    ];
  const read = cron !== undefined ? readCron(cron) : every !== undefined ? cronOfEvery(every) : undefined;
  if (read === undefined || read.ok) return [];
  return [at.problem(['drill', cron === undefined ? 'every' : 'schedule'], read.message)];
};

const plans: Rule<PairContext> = (context) => {
  const names = plansOf(context).map(({ plan }) => plan.name);
  return entriesOf(context.pair.drill?.plans).flatMap(({ entry, index }) =>
    names.includes(entry)
      ? []
      : [
          context.at.problem(
            ['drill', 'plans', index],
            `there is no backup plan ${JSON.stringify(entry)}`,
            names.length === 0 ? 'declare it under backup.plans' : `there are ${names.join(', ')}`,
          ),
        ],
  );
};

const checks: Rule<PairContext> = (context) => {
  const drill = context.pair.drill;
  if (drill === undefined) return [];
  return entriesOf(drill.checks).flatMap(({ entry, index }): readonly Problem[] => {
    const at = ['drill', 'checks', index];
    const rules = [entry.equals, entry.at_least, entry.tolerance].filter((one) => one !== undefined);
    if (entry.sql === undefined) {
      if (rules.length > 0)
        return [context.at.problem(at, 'equals, at_least and tolerance go with sql only', 'remove it')];
      return entry.command === undefined && drill.start === undefined
        ? [
            context.at.problem(
              at,
              'nothing listens in a drill until the application is started there',
              'add start: the command that starts it and stays with it',
            ),
          ]
        : [];
    }
    if (entry.database === undefined)
      return [
        context.at.problem(
          at,
          'sql needs database: in which of the pair’s databases it is asked',
          'for example database: app',
        ),
      ];
    if (rules.length > 1)
      return [
        context.at.problem(at, 'more than one of equals, at_least and tolerance', 'make a check of each'),
      ];
    return databaseProblems(context, entry.database, [...at, 'database']);
  });
};

function databaseProblems(
  context: PairContext,
  name: string,
  at: readonly (string | number)[],
): readonly Problem[] {
  const database = entriesOf(context.pair.databases).find(({ entry }) => entry.name === name)?.entry;
  if (database === undefined)
    return [
      context.at.problem(at, `there is no database ${JSON.stringify(name)}`, 'declare it under databases'),
    ];
  const { kind } = readDatabase(database);
  if (!askable.includes(kind))
    return [
      context.at.problem(at, `${kind} cannot be asked by sql; ${askable.join(', ')} can`, 'use command'),
    ];
  const plans = plansOf(context).map(({ plan }) => plan);
  const drill = context.pair.drill ?? {};
  return planWith(plans, drill, name) === undefined && !isSwitchedOff(plans, drill, name)
    ? [
        context.at.problem(
          at,
          `no backup plan of the drill includes ${name}`,
          'name it in the include of a plan',
        ),
      ]
    : [];
}

export const drillRules = [schedule, plans, checks] as const;
