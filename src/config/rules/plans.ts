import type { WrittenPlan } from '../schema/backup.ts';
import { entriesOf, type PairContext } from './context.ts';

/** Way to a part of the pair. */
export type At = readonly (string | number)[];

/** The backup plans and where they stand. */
export function plansOf({ pair }: PairContext): readonly { readonly plan: WrittenPlan; readonly at: At }[] {
  return entriesOf(pair.backup?.plans).map(({ entry, index }) => ({
    plan: entry,
    at: ['backup', 'plans', index],
  }));
}

/** The entries of every plan's `include` and where they stand. */
export function includesOf(context: PairContext) {
  return plansOf(context).flatMap(({ plan, at }) =>
    (plan.include ?? []).map((entry, index) => ({ entry, at: [...at, 'include', index] as At })),
  );
}
