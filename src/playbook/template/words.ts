import { nearest } from '../../model/nearest.ts';

/** "; did you mean x?" for the name nearest to a word, or nothing when none is near. */
export function didYouMean(word: string, names: Iterable<string>): string {
  if (word.length < 3) return '';
  const found = nearest(
    word,
    [...names].filter((name) => name !== word),
  );
  return found === undefined ? '' : `; did you mean ${found}?`;
}

/** A text fit for a message: one line, at most 120 characters. */
export function shorten(text: string): string {
  const line = text.trim().replaceAll(/\s+/g, ' ');
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}
