import type { Place } from '../../model/problem.ts';
import { lineAt, type Source } from './source.ts';

const before = 2;
const after = 1;
const width = 100;

/** The lines around a place with their numbers, and a caret below the column; at most 100 columns, nothing that a terminal would obey. */
export function codeFrame(source: Source, place: Place): string {
  const first = Math.max(1, place.line - before);
  const digits = String(place.line + after).length;
  const shift = place.column > width - 20 ? place.column - Math.floor(width / 2) : 0;
  const rows: string[] = [];
  for (let number = first; number <= place.line + after; number += 1) {
    const text = lineAt(source, number);
    if (text === undefined) break;
    const here = number === place.line;
    rows.push(row(here ? '>' : ' ', String(number).padStart(digits), harmless(clip(text, shift))));
    if (here) rows.push(row(' ', ' '.repeat(digits), `${' '.repeat(place.column - shift - 1)}^`));
  }
  return rows.join('\n');
}

function row(mark: string, number: string, text: string): string {
  return `${mark} ${number} | ${text}`.trimEnd();
}

function clip(text: string, shift: number): string {
  const end = shift + width;
  return text.length > end ? `${text.slice(shift, end - 1)}…` : text.slice(shift);
}

/** Each control, bidirectional and separator character becomes one visible one, so that columns stay true. */
function harmless(text: string): string {
  return text.replaceAll('\t', '→').replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, '\u{FFFD}');
}
