import type { Problem } from '../../model/problem.ts';
import { isExcluded, isWithin } from '../paths.ts';
import { cronOfEvery } from '../schedule/every.ts';
import { readCron } from '../schedule/cron.ts';
import {
  backupDirectory,
  carries,
  entriesOf,
  mirrorsOf,
  repeated,
  type MirrorView,
  type PairContext,
  type Rule,
} from './context.ts';
import { ownPlaces, systemTree } from './system.ts';

/** Two mirrors of one name would share their status and their rsync module. */
const mirrorNames: Rule<PairContext> = (context) => {
  const mirrors = mirrorsOf(context);
  return repeated(mirrors, ({ name }) => name).flatMap(({ name, path, index }) => {
    const earlier = mirrors.find((one) => one.name === name);
    if (earlier === undefined || earlier.path === path) return [];
    return [
      context.at.problem(
        ['mirror', index, hasName(context, index) ? 'name' : 'path'],
        `two mirrors are called ${name}: ${earlier.path} and ${path}`,
        'give one of them a name of its own: name: …',
      ),
    ];
  });
};

function hasName({ pair }: PairContext, index: number): boolean {
  return pair.mirror?.[index]?.name !== undefined;
}

/** One tree in two mirrors: the two would undo each other. */
const mirrorOverlap: Rule<PairContext> = (context) => {
  const mirrors = mirrorsOf(context);
  return mirrors.flatMap((mirror, position) =>
    mirrors.slice(0, position).flatMap((earlier) => {
      const message = overlap(earlier, mirror);
      return message === undefined
        ? []
        : [context.at.problem(['mirror', mirror.index, 'path'], message.message, message.hint)];
    }),
  );
};

function overlap(
  a: MirrorView,
  b: MirrorView,
): { readonly message: string; readonly hint: string } | undefined {
  for (const side of ['path', 'standbyPath'] as const) {
    const where = side === 'path' ? '' : ' on the standby';
    if (a[side] === b[side])
      return { message: `${b[side]} is mirrored twice${where}`, hint: 'keep one of the two' };
    const [outer, inner] = isWithin(a[side], b[side]) ? [b, a] : [a, b];
    if (!isWithin(inner[side], outer[side]) || isExcluded(inner[side], outer[side], outer.exclude)) continue;
    const exclude = inner[side].slice(outer[side] === '/' ? 0 : outer[side].length);
    return {
      message: `${inner[side]} lies inside ${outer[side]}${where}, which is mirrored too`,
      hint: `remove it, or write exclude: [${exclude}/] at ${outer[side]}`,
    };
  }
  return undefined;
}

/** A destination inside its source, or around it, would copy itself once the roles have changed. */
const mirrorIntoItself: Rule<PairContext> = (context) =>
  mirrorsOf(context).flatMap(({ index, path, standbyPath }) => {
    if (path === standbyPath || (!isWithin(path, standbyPath) && !isWithin(standbyPath, path))) return [];
    return [
      context.at.problem(
        ['mirror', index, 'standby_path'],
        `${standbyPath} and ${path} lie inside each other: once the roles have changed, the mirror would copy itself`,
        'leave standby_path out to use the same path, or choose one outside',
      ),
    ];
  });

/** A system's own trees differ between two hosts, and one that gets the other's stops working. */
const mirrorOfSystem: Rule<PairContext> = (context) =>
  mirrorsOf(context).flatMap(({ index, path, standbyPath, allowSystem }) =>
    allowSystem
      ? []
      : sides(path, standbyPath).flatMap(({ key, value }) => {
          const tree = systemTree(value);
          if (tree === undefined) return [];
          return [
            context.at.problem(
              ['mirror', index, key],
              `${value} belongs to the operating system${tree === value ? '' : ` (${tree})`}: a mirror would replace the standby’s own`,
              'mirror the application’s own directories; if it must be, write allow_system: true',
            ),
          ];
        }),
  );

/** A mirror of pairctl's own files would give the standby the primary's role, keys and settings. */
const mirrorOfPairctl: Rule<PairContext> = (context) =>
  mirrorsOf(context).flatMap((mirror) =>
    sides(mirror.path, mirror.standbyPath).flatMap(({ key, value }) => {
      const place = ownPlaces.find(
        (own) => isWithin(value, own) || (isWithin(own, value) && !isExcluded(own, value, mirror.exclude)),
      );
      if (place === undefined) return [];
      return [
        context.at.problem(
          ['mirror', mirror.index, key],
          `${value} would carry pairctl’s own state (${place}) to the standby`,
          isWithin(value, place)
            ? 'choose another directory'
            : `write exclude: [${place.slice(value === '/' ? 0 : value.length)}/]`,
        ),
      ];
    }),
  );

/** Backups in a mirror would be changed by what the primary does; a mirror among the backups would be taken for one. */
const mirrorAndBackups: Rule<PairContext> = (context) => {
  const directory = backupDirectory(context);
  if (ownPlaces.some((place) => isWithin(directory, place))) return mirrorsAmong(context, directory);
  return mirrorsOf(context).flatMap((mirror) =>
    carries(mirror, directory)
      ? [
          context.at.problem(
            ['mirror', mirror.index, 'path'],
            `the backup directory ${directory} lies inside the mirror ${mirror.path}: the primary could change the standby’s backups`,
            `write exclude: [${directory.slice(mirror.path.length)}/] here, or keep the backups elsewhere`,
          ),
        ]
      : mirrorsAmong(context, directory, mirror),
  );
};

function mirrorsAmong(context: PairContext, directory: string, only?: MirrorView): readonly Problem[] {
  const mirrors = only === undefined ? mirrorsOf(context) : [only];
  return mirrors.flatMap(({ index, path, standbyPath }) =>
    sides(path, standbyPath)
      .filter(({ value }) => isWithin(value, directory) && !ownPlaces.some((place) => isWithin(value, place)))
      .map(({ key, value }) =>
        context.at.problem(
          ['mirror', index, key],
          `${value} lies inside the backup directory ${directory}`,
          'choose another directory for one of them',
        ),
      ),
  );
}

function sides(
  path: string,
  standbyPath: string,
): readonly { readonly key: 'path' | 'standby_path'; readonly value: string }[] {
  const first = { key: 'path', value: path } as const;
  return path === standbyPath ? [first] : [first, { key: 'standby_path', value: standbyPath }];
}

/** Schedules that cron would not keep. */
const mirrorSchedules: Rule<PairContext> = (context) =>
  entriesOf(context.pair.mirror).flatMap(({ entry: { schedule, every }, index }) => {
    const key = schedule === undefined ? 'every' : 'schedule';
    const read = schedule === undefined ? cronOfEvery(every ?? '1h') : readCron(schedule);
    return read.ok ? [] : [context.at.problem(['mirror', index, key], read.message, read.hint)];
  });

/** `compare` is a schedule of the same form. */
const compareSchedules: Rule<PairContext> = (context) =>
  entriesOf(context.pair.mirror).flatMap(({ entry: { compare }, index }) => {
    if (compare === undefined || compare === 'never') return [];
    const read = readCron(compare);
    return read.ok ? [] : [context.at.problem(['mirror', index, 'compare'], read.message, read.hint)];
  });

export const mirrorRules = [
  mirrorNames,
  mirrorOverlap,
  mirrorIntoItself,
  mirrorOfSystem,
  mirrorOfPairctl,
  mirrorAndBackups,
  mirrorSchedules,
  compareSchedules,
] as const;
