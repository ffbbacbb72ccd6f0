import type { MirrorView, PairContext, Rule } from './context.ts';
import { mirrorsOf } from './context.ts';
import { identity } from '../identity.ts';
import { isExcluded, isWithin } from '../paths.ts';

/** A mirror of a system's tree, where it is allowed, that is meant to put the primary's identity in place of the standby's, or consists of nothing else. */
const identityCarried: Rule<PairContext> = (context) =>
  mirrorsOf(context).flatMap((mirror) => {
    const carried = mirror.allowSystem ? identity.filter((place) => lands(mirror, place)) : [];
    if (carried.length === 0) return [];
    return [
      context.at.problem(
        ['mirror', mirror.index, 'path'],
        `the mirror ${mirror.path} would replace what makes the standby itself: ${carried.join(', ')}`,
        mirror.includeIdentity
          ? 'remove include_identity, unless both hosts are meant to have it alike'
          : 'remove it, unless both hosts are meant to have it alike',
      ),
    ];
  });

/** Only what lands in its own place on the receiving host does harm; inside a larger tree it is left out unless that was asked for. */
function lands({ standbyPath, exclude, includeIdentity }: MirrorView, place: string): boolean {
  if (isWithin(standbyPath, place)) return true;
  if (!includeIdentity || !isWithin(place, standbyPath)) return false;
  return (
    !isExcluded(place, standbyPath, exclude) &&
    !exclude.includes(place.slice(standbyPath === '/' ? 0 : standbyPath.length))
  );
}

export const mirrorWarnings = [identityCarried] as const;
