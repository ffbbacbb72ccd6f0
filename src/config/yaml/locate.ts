import type { Problem } from '../../model/problem.ts';
import { codeFrame } from './frame.ts';
import type { Located } from './located.ts';
import { findMark, type Mark } from './mark.ts';
import { placeAt, type Source } from './source.ts';

/** A document's value together with its places. */
export function locate(source: Source, root: Mark): Located {
  const make = (offset: number, message: string, hint: string | undefined): Problem => {
    const place = placeAt(source, offset);
    return { place, message, ...(hint === undefined ? {} : { hint }), frame: codeFrame(source, place) };
  };
  const valueAt: Find = (path) => findMark(root, path).mark.at;
  const keyAt: Find = (path) => {
    const { mark, exact } = findMark(root, path);
    return exact ? (mark.key ?? mark.at) : mark.at;
  };
  return {
    file: source.file,
    value: root.value,
    place: (path) => placeAt(source, valueAt(path)),
    keyPlace: (path) => placeAt(source, keyAt(path)),
    problem: (path, message, hint) => make(valueAt(path), message, hint),
    keyProblem: (path, message, hint) => make(keyAt(path), message, hint),
    written: (path) => {
      const { mark, exact } = findMark(root, path);
      return exact ? mark.written : undefined;
    },
  };
}
type Find = (path: readonly (string | number)[]) => number;
