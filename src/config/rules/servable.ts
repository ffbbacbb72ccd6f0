import { backupDirectory, entriesOf, type PairContext, type Rule } from './context.ts';
import type { Path } from '../yaml/located.ts';

/** Paths that rsync's daemon serves stand in rsyncd.conf, which knows no quoting (rsyncd.conf(5)). */
const unservablePaths: Rule<PairContext> = (context) => {
  const { pair } = context;
  const mirrors = entriesOf(pair.mirror).flatMap(({ entry: mirror, index }) => [
    { path: ['mirror', index, 'path'], value: mirror.path },
    { path: ['mirror', index, 'standby_path'], value: mirror.standby_path ?? '' },
  ]);
  const external = entriesOf(pair.backup?.plans).map(({ entry: plan, index }) => ({
    path: ['backup', 'plans', index, 'external', 'directory'],
    value: plan.external?.directory ?? '',
  }));
  const directory = { path: ['backup', 'directory'], value: backupDirectory(context) };
  return [...mirrors, ...external, directory].flatMap(({ path, value }: { path: Path; value: string }) =>
    /\s$|\\$|%[A-Za-z_]+%/.test(value)
      ? [
          context.at.problem(
            path,
            `rsync cannot serve ${JSON.stringify(value)}: a path must not end in a blank or \\, nor hold %NAME%`,
            'rename the directory',
          ),
        ]
      : [],
  );
};

export const servableRules = [unservablePaths] as const;
