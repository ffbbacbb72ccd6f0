import { isExcluded, isWithin, normalizePath } from '../paths.ts';
import { backupDirectory, entriesOf, mirrorsOf, type PairContext, type Rule } from './context.ts';
import { plansOf } from './plans.ts';
import { ownPlaces, systemTree } from './system.ts';

/** The shared paths and where they stand. */
function sharedOf({ pair }: PairContext): readonly { readonly path: string; readonly index: number }[] {
  return entriesOf(pair.shared).map(({ entry, index }) => ({ path: normalizePath(entry.path), index }));
}

function touches(a: string, b: string): boolean {
  return isWithin(a, b) || isWithin(b, a);
}

/** What both hosts use at once is no place of a system's own, nor of pairctl's. */
const sharedSystem: Rule<PairContext> = (context) =>
  sharedOf(context).flatMap(({ path, index }) =>
    systemTree(path) === undefined && !ownPlaces.some((place) => touches(place, path))
      ? []
      : [
          context.at.problem(
            ['shared', index, 'path'],
            `${path} belongs to each host itself and cannot be shared`,
            'write the mount point of the application’s own data, such as /srv/data',
          ),
        ],
  );

/** One file system bears one holder. */
const sharedTwice: Rule<PairContext> = (context) => {
  const all = sharedOf(context);
  return all.flatMap(({ path, index }, position) => {
    const outer = all.find(
      (other, i) => i !== position && isWithin(path, other.path) && (other.path !== path || i < position),
    );
    return outer === undefined
      ? []
      : [
          context.at.problem(
            ['shared', index, 'path'],
            `${path} is shared twice (${outer.path})`,
            'remove one',
          ),
        ];
  });
};

/** A mirror of what is the same on both hosts would copy a tree onto itself. */
const sharedMirrored: Rule<PairContext> = (context) =>
  mirrorsOf(context).flatMap((mirror) => {
    const both = [mirror.path, mirror.standbyPath];
    const found = sharedOf(context).find(({ path }) =>
      both.some(
        (top) => isWithin(top, path) || (isWithin(path, top) && !isExcluded(path, top, mirror.exclude)),
      ),
    );
    if (found === undefined) return [];
    const around = both.find((top) => isWithin(found.path, top) && top !== found.path);
    return [
      context.at.problem(
        ['mirror', mirror.index, 'path'],
        `the mirror ${mirror.path} carries the shared ${found.path}, which is the same on both hosts`,
        around === undefined
          ? 'remove the mirror'
          : `write exclude: [${found.path.slice(around === '/' ? 0 : around.length)}/] here`,
      ),
    ];
  });

/** Backups on what both hosts share are lost with it, and each host prunes the other's. */
const sharedBackups: Rule<PairContext> = (context) => {
  const directory = backupDirectory(context);
  const found = sharedOf(context).find(
    ({ path }) => touches(directory, path) && !ownPlaces.some((place) => touches(place, path)),
  );
  if (found === undefined) return [];
  return [
    context.at.problem(
      context.pair.backup?.directory === undefined
        ? ['shared', found.index, 'path']
        : ['backup', 'directory'],
      `the backup directory ${directory} and the shared ${found.path} lie inside each other: each host keeps backups of its own`,
      'keep the backups on the hosts’ own disks',
    ),
  ];
};

/** What is on the share is there after a failover, newer than any backup of it: a plan is of such data or of none. */
const sharedPlans: Rule<PairContext> = (context) => {
  const shared = sharedOf(context);
  const databases = entriesOf(context.pair.databases).map(({ entry }) => entry);
  return plansOf(context).flatMap(({ plan, at }) => {
    if (plan.on_share === true && shared.length === 0)
      return [
        context.at.problem(
          [...at, 'on_share'],
          `plan ${plan.name}: nothing is shared`,
          'declare shared:, or remove on_share',
        ),
      ];
    return entriesOf(plan.include).flatMap(({ entry, index }) => {
      const path =
        typeof entry === 'string'
          ? sqlitePath(databases.find(({ name }) => name === entry))
          : normalizePath(entry.path);
      if (path === undefined) return [];
      const on = shared.some((one) => touches(path, one.path));
      if (on === (plan.on_share === true)) return [];
      return [
        context.at.problem(
          typeof entry === 'string' ? [...at, 'include', index] : [...at, 'include', index, 'path'],
          on
            ? `${path} is on a shared file system: a failover would put an older state over it, on both hosts`
            : `${path} is on no shared file system, and plan ${plan.name} with on_share is restored by no failover`,
          on
            ? 'give it a plan of its own with on_share: true, which is backed up and never restored by a failover'
            : 'give it a plan of its own without on_share',
        ),
      ];
    });
  });
};

function sqlitePath(database: object | undefined): string | undefined {
  if (database === undefined || !('sqlite' in database)) return undefined;
  const { sqlite } = database as { readonly sqlite?: { readonly path?: string } };
  return sqlite?.path === undefined ? undefined : normalizePath(sqlite.path);
}

export const sharedRules = [sharedSystem, sharedTwice, sharedMirrored, sharedBackups, sharedPlans] as const;
