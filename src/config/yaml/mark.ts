import type { Json } from '../../model/json.ts';
import type { Path } from './located.ts';

/** Where one value stands, and what it costs. */
export interface Mark {
  readonly value: Json;
  /** Offset of the value. */
  readonly at: number;
  /** Offset of its key, in a map. */
  readonly key?: number;
  /** A plain scalar as it was written. */
  readonly written?: string;
  /** Values in it and itself, aliases counted as often as they are used. */
  readonly size: number;
  readonly depth: number;
  readonly items?: ReadonlyMap<string | number, Mark>;
}

/** The mark at a path, or its nearest ancestor's, with whether the whole way was found. */
export function findMark(root: Mark, path: Path): { readonly mark: Mark; readonly exact: boolean } {
  let mark = root;
  for (const step of path) {
    const next = mark.items?.get(step);
    if (next === undefined) return { mark, exact: false };
    mark = next;
  }
  return { mark, exact: true };
}
