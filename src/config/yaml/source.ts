import type { Place } from '../../model/problem.ts';

/** Text with its lines found once, so that places and frames cost little. */
export interface Source {
  readonly file: string;
  readonly text: string;
  /** Offset at which each line begins. */
  readonly lineStarts: readonly number[];
}

/** A source from text; CR LF and a lone LF both end a line. */
export function makeSource(file: string, text: string): Source {
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  return { file, text, lineStarts };
}

/** The place of an offset in UTF-16 units, as editors count columns. */
export function placeAt(source: Source, offset: number): Place {
  const { file, lineStarts } = source;
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { file, line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
}

/** One line by its number from 1, without its end. */
export function lineAt(source: Source, line: number): string | undefined {
  const start = source.lineStarts[line - 1];
  if (start === undefined) return undefined;
  const next = source.lineStarts[line];
  const end = next === undefined ? source.text.length : next - 1;
  return source.text.slice(start, source.text[end - 1] === '\r' ? end - 1 : end);
}
