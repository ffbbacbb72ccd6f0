import type { Problem } from '../../model/problem.ts';
import { isWithin, normalizePath } from '../paths.ts';
import { itemName } from '../resolve/items.ts';
import { readRolling } from '../schedule/rolling.ts';
import { nearest } from '../validate/nearest.ts';
import { maxProblems } from '../validate/validate.ts';
import {
  backupDirectory,
  carries,
  entriesOf,
  mirrorsOf,
  repeated,
  type PairContext,
  type Rule,
} from './context.ts';
import { includesOf, plansOf } from './plans.ts';
import { ownPlaces, systemTree } from './system.ts';

/** Plans keep their backups in a directory of their name. */
const planNames: Rule<PairContext> = (context) =>
  repeated(plansOf(context), ({ plan }) => plan.name).map(({ plan, at }) =>
    context.at.problem(
      [...at, 'name'],
      `two backup plans are called ${plan.name}`,
      'give one of them another name',
    ),
  );

/** The grammar of rolling schedules. */
const planSchedules: Rule<PairContext> = (context) =>
  plansOf(context).flatMap(({ plan, at }) => {
    const read = readRolling(plan.schedule);
    return read.ok ? [] : [context.at.problem([...at, 'schedule'], read.message, read.hint)];
  });

/** `include` names databases of this file. */
const unknownDatabases: Rule<PairContext> = (context) => {
  const databases = entriesOf(context.pair.databases);
  if (databases.length < writtenDatabases(context)) return [];
  const names = databases.map(({ entry }) => entry.name);
  return includesOf(context)
    .flatMap(({ entry, at }) => (typeof entry === 'string' && !names.includes(entry) ? [{ entry, at }] : []))
    .slice(0, maxProblems)
    .map(({ entry, at }) =>
      context.at.problem(at, `there is no database ${JSON.stringify(entry)}`, includeHint(entry, names)),
    );
};

/** How many entries the file has: those that do not fit the schema may be the ones that are named. */
function writtenDatabases({ at: { value } }: PairContext): number {
  const list = value !== null && typeof value === 'object' && 'databases' in value ? value.databases : [];
  return Array.isArray(list) ? list.length : 1;
}

function includeHint(entry: string, names: readonly string[]): string {
  if (entry.includes('/')) return `a path is written { path: ${entry} }`;
  const near = nearest(entry, names);
  if (near !== undefined) return `did you mean ${near}?`;
  return names.length === 0
    ? 'declare it under databases'
    : `declared under databases are ${names.join(', ')}`;
}

/** Each artifact of a backup is a file of its own name. */
const itemNames: Rule<PairContext> = (context) =>
  plansOf(context).flatMap(({ plan, at }) =>
    repeated(entriesOf(plan.include), ({ entry }) => itemName(entry)).map(({ entry, index }) =>
      context.at.problem(
        [...at, 'include', index],
        `two entries of this plan are called ${itemName(entry)}`,
        'remove one, or give a path a name: { path: …, name: … }',
      ),
    ),
  );

/** A backup that holds the backups grows without end. */
const backupOfBackups: Rule<PairContext> = (context) => {
  const directory = backupDirectory(context);
  return includesOf(context).flatMap(({ entry, at }): readonly Problem[] => {
    if (typeof entry === 'string') return [];
    const path = normalizePath(entry.path);
    const inside = [directory, ...ownPlaces].find((place) => isWithin(place, path) || isWithin(path, place));
    if (inside === undefined) return [];
    return [
      context.at.problem(
        [...at, 'path'],
        `${path} holds ${inside === directory ? 'the backups themselves' : `pairctl’s own ${inside}`}`,
        'include the application’s own directories',
      ),
    ];
  });
};

/** Restoring a whole system tree would replace the standby's own; what the kernel makes up cannot be backed up. */
const backupOfSystem: Rule<PairContext> = (context) =>
  includesOf(context).flatMap(({ entry, at }) => {
    if (typeof entry === 'string') return [];
    const path = normalizePath(entry.path);
    return systemTree(path) === undefined || path === '/'
      ? []
      : [
          context.at.problem(
            [...at, 'path'],
            `${path} belongs to the operating system: a restore would replace the standby’s own`,
            'include the application’s own directories or files',
          ),
        ];
  });

/** Two paths of one plan, one inside the other, would be restored over each other. */
const nestedPaths: Rule<PairContext> = (context) =>
  plansOf(context).flatMap(({ plan, at }) => {
    const paths = (plan.include ?? []).map((entry) =>
      typeof entry === 'string' ? undefined : normalizePath(entry.path),
    );
    return paths.flatMap((path, index) => {
      const outer =
        path === undefined
          ? undefined
          : paths.find(
              (other, i) => i !== index && other !== undefined && other !== path && isWithin(path, other),
            );
      return outer === undefined
        ? []
        : [
            context.at.problem(
              [...at, 'include', index, 'path'],
              `${path ?? ''} lies inside ${outer}, which this plan includes too`,
              'remove it',
            ),
          ];
    });
  });

/** Where backups are kept. */
const backupPlace: Rule<PairContext> = (context) => {
  if (context.pair.backup?.directory === undefined) return [];
  const directory = backupDirectory(context);
  if (systemTree(directory) === undefined && !ownPlaces.some((place) => place === directory)) return [];
  return [
    context.at.problem(
      ['backup', 'directory'],
      `${directory} is no directory for backups alone`,
      'write one that holds nothing else, such as /srv/backups/pairctl',
    ),
  ];
};

export const backupRules = [
  planNames,
  planSchedules,
  unknownDatabases,
  itemNames,
  backupOfBackups,
  backupOfSystem,
  nestedPaths,
  backupPlace,
] as const;

/** A restore would put an older state over the mirrored one. */
const mirroredAndRestored: Rule<PairContext> = (context) =>
  includesOf(context).flatMap(({ entry, at }) => {
    if (typeof entry === 'string') return [];
    const path = normalizePath(entry.path);
    const mirror = mirrorsOf(context).find((one) => carries(one, path));
    return mirror === undefined
      ? []
      : [
          context.at.problem(
            [...at, 'path'],
            `${path} is mirrored too (${mirror.path}): a failover puts the backup, which may be older, over the mirrored copy`,
            `keep it in one of them, or write exclude: at ${mirror.path}`,
          ),
        ];
  });

/** A database that no plan includes would be lost with the primary. */
const forgottenDatabases: Rule<PairContext> = (context) => {
  const included = new Set(
    includesOf(context).flatMap(({ entry }) => (typeof entry === 'string' ? [entry] : [])),
  );
  return entriesOf(context.pair.databases).flatMap(({ entry: database, index }) =>
    included.has(database.name)
      ? []
      : [
          context.at.problem(
            ['databases', index, 'name'],
            `no backup plan includes the database ${database.name}`,
            'name it in the include of a plan',
          ),
        ],
  );
};

export const backupWarnings = [mirroredAndRestored, forgottenDatabases] as const;
