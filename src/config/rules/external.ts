import type { Problem } from '../../model/problem.ts';
import { isWithin, normalizePath } from '../paths.ts';
import { backupDirectory, carries, mirrorsOf, type PairContext, type Rule } from './context.ts';
import { plansOf } from './plans.ts';
import { ownPlaces } from './system.ts';

/** The application's own backups lie elsewhere than pairctl's, and no mirror brings them past the proof. */
const externalPlace: Rule<PairContext> = (context) =>
  plansOf(context).flatMap(({ plan, at }): readonly Problem[] => {
    if (plan.external === undefined) return [];
    const directory = normalizePath(plan.external.directory);
    const place = [...at, 'external', 'directory'];
    const own = [backupDirectory(context), ...ownPlaces].find(
      (one) => isWithin(directory, one) || isWithin(one, directory),
    );
    if (own !== undefined)
      return [
        context.at.problem(
          place,
          `${directory} and ${own} lie inside each other`,
          'the application’s backups need a directory of their own',
        ),
      ];
    const mirror = mirrorsOf(context).find((one) => carries(one, directory));
    if (mirror === undefined) return [];
    return [
      context.at.problem(
        place,
        `the mirror ${mirror.path} carries ${directory} too: what it brings is not verified`,
        `write exclude: [${directory.slice(mirror.path.length) || '*'}/] at that mirror`,
      ),
    ];
  });

/** Without its date a name tells no age. */
const externalPattern: Rule<PairContext> = (context) =>
  plansOf(context).flatMap(({ plan, at }): readonly Problem[] => {
    if (plan.external === undefined) return [];
    const { pattern } = plan.external;
    const missing = ['%Y', '%m', '%d', '%H', '%M'].filter((part) => !pattern.includes(part));
    const unknown = [...pattern.matchAll(/%(.?)/g)]
      .map((match) => match[0])
      .filter((part) => !/^%[YmdHMSz%]$/.test(part));
    const fault = pattern.includes('/')
      ? 'it is a name, not a path'
      : missing.length > 0
        ? `${missing.join(' ')} ${missing.length === 1 ? 'is' : 'are'} missing`
        : unknown.length > 0
          ? `${unknown.join(' ')} is not known`
          : undefined;
    return fault === undefined
      ? []
      : [
          context.at.problem(
            [...at, 'external', 'pattern'],
            `pattern ${JSON.stringify(pattern)}: ${fault}`,
            'for example backup-%Y-%m-%d_%H-%M-%S%z; known are %Y %m %d %H %M %S %z',
          ),
        ];
  });

/** What fits the pattern is a backup, which is pruned. */
const externalCompanion: Rule<PairContext> = (context) =>
  plansOf(context).flatMap(({ plan, at }): readonly Problem[] => {
    const { companion, pattern } = plan.external ?? {};
    if (companion === undefined || pattern === undefined) return [];
    const fixed = pattern.split(/%./).filter((part) => part !== '');
    if (fixed.length === 0 || !companion.startsWith(fixed[0] ?? '')) return [];
    return [
      context.at.problem(
        [...at, 'external', 'companion'],
        `${companion} begins as the names of backups do (${pattern})`,
        'name a folder that no backup can be taken for',
      ),
    ];
  });

export const externalRules = [externalPlace, externalPattern, externalCompanion] as const;
