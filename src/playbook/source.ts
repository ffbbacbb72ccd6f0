import type { Place, Problem } from '../model/problem.ts';
import type { Path } from './template/error.ts';

/** Where a playbook is written, for messages: the loader of a file knows it, a compiled playbook has none. */
export interface Source {
  place(path: Path): Place;
  /** A problem at a value, with its code frame. */
  problem(path: Path, message: string, hint?: string): Problem;
}

/** Finds the file that a path of the whole playbook stands in, and the path there. */
export type Locate = (path: Path) => { readonly source: Source; readonly path: Path } | undefined;

/** The place of a path, where it is known. */
export function placeIn(locate: Locate, path: Path): Place | undefined {
  const found = locate(path);
  return found?.source.place(found.path);
}

/** A problem at a path, with place and code frame where they are known. */
export function problemIn(locate: Locate, path: Path, message: string, hint?: string): Problem {
  const found = locate(path);
  if (found !== undefined) return found.source.problem(found.path, message, hint);
  return { message, ...(hint === undefined ? {} : { hint }) };
}

/** One file for everything. */
export function wholeSource(source: Source | undefined): Locate {
  return (path) => (source === undefined ? undefined : { source, path });
}

/** A place in words: `deploy.yml:12:5`. */
export function displayPlace({ file, line, column }: Place): string {
  return `${file}:${String(line)}:${String(column)}`;
}
