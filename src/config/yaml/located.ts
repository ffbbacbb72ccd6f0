import type { Json } from '../../model/json.ts';
import type { Place, Problem } from '../../model/problem.ts';

/** Way into a document: keys and indices from its root. */
export type Path = readonly (string | number)[];

/** A document's plain value, and where in its file each part of it stands. */
export interface Located {
  readonly file: string;
  readonly value: Json;
  /** The place of a value, or of its nearest known ancestor. */
  place(path: Path): Place;
  /** The place of a key in a map, or of the value where there is no key. */
  keyPlace(path: Path): Place;
  /** A problem at a value, with its code frame. */
  problem(path: Path, message: string, hint?: string): Problem;
  /** A problem at a key, with its code frame. */
  keyProblem(path: Path, message: string, hint?: string): Problem;
  /** The scalar as it was written, such as `0644` for the number 644; undefined for collections and what is not there. */
  written(path: Path): string | undefined;
}
