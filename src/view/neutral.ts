import { maskSecrets } from '../shell/secret.ts';

/**
 * What may not reach a terminal as it is: control characters (ECMA-48, 7 and 8 bit) but newline and tab, bidirectional marks, overrides and isolates
 * (Unicode Technical Report 36), line and paragraph separators, the invisible tag characters, and halves of surrogate pairs.
 */
const hostile =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|[\u{e0000}-\u{e007f}]|\p{Cs}/gu;

/** Text that came from elsewhere, safe to show: secrets masked, hostile characters made visible as `\u001b`. Newlines and tabs stay. */
export function neutral(text: string): string {
  return maskSecrets(text).replaceAll('\r\n', '\n').replace(hostile, visible);
}

/** The same for what belongs on one line, a name or a line of a diff: nothing in it can begin another line; carriage returns show. */
export function neutralLine(text: string): string {
  return maskSecrets(text).replace(hostile, visible).replaceAll('\n', '\\n');
}

function visible(char: string): string {
  if (char === '\r') return '\\r';
  return `\\u${(char.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
}
