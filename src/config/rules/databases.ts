import type { Problem } from '../../model/problem.ts';
import { notReady, readDatabase } from '../kinds/databases/registry.ts';
import { carries, entriesOf, mirrorsOf, repeated, type PairContext, type Rule } from './context.ts';

/** Backup plans call databases by name. */
const databaseNames: Rule<PairContext> = (context) =>
  repeated(entriesOf(context.pair.databases), ({ entry }) => entry.name).map(({ entry, index }) =>
    context.at.problem(
      ['databases', index, 'name'],
      `two databases are called ${entry.name}`,
      'give one of them another name',
    ),
  );

/** A live database's files, copied while they change, are no copy. */
const liveFilesMirrored: Rule<PairContext> = (context) =>
  entriesOf(context.pair.databases).flatMap(({ entry: database }) => {
    const { kind, files } = readDatabase(database);
    return mirrorsOf(context).flatMap((mirror): readonly Problem[] => {
      const file = files.find(
        (one) => carries(mirror, one) || one === mirror.path || mirror.path.startsWith(`${one}/`),
      );
      if (file === undefined) return [];
      const exclude = file === mirror.path ? undefined : file.slice(mirror.path.length);
      return [
        context.at.problem(
          ['mirror', mirror.index, 'path'],
          `the mirror ${mirror.path} carries ${file}, where ${kind} ${database.name} is written: a copy of live files is broken`,
          exclude === undefined || mirror.path.startsWith(`${file}/`)
            ? 'remove this mirror: the backup plan carries the database'
            : `write exclude: [${exclude}] here: the backup plan carries the database`,
        ),
      ];
    });
  });

/** Restoring ahead needs a place of its own beside the database in service. */
const readiness: Rule<PairContext> = (context) =>
  entriesOf(context.pair.databases).flatMap(({ entry, index }) => {
    const why = notReady(entry);
    return why === undefined
      ? []
      : [context.at.problem(['databases', index, 'readiness'], why, 'write cold, or leave it out')];
  });

export const databaseRules = [databaseNames, readiness, liveFilesMirrored] as const;
