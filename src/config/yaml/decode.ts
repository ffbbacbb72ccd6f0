import type { Checked } from '../../model/problem.ts';

/** Larger files are refused unread: a definition that a person wrote is a few KiB. */
export const maxBytes = 256 * 1024;

/** Text of a file's content: at most 256 KiB of UTF-8 without NUL; a byte order mark is dropped. */
export function decode(content: string | Uint8Array, file: string): Checked<string> {
  const size = typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength;
  if (size > maxBytes)
    return refuse(file, 1, `larger than ${String(maxBytes / 1024)} KiB: not read`, 'is this the right file?');
  const text = typeof content === 'string' ? content : decodeBytes(content);
  if (typeof text !== 'string') return refuse(file, text.line, 'not UTF-8 text', 'save the file as UTF-8');
  const nul = text.indexOf('\0');
  if (nul >= 0)
    return refuse(
      file,
      lineOf(text, nul),
      'a NUL character: this is not a text file',
      'is this the right file?',
    );
  return { ok: true, value: text.replace(/^\uFEFF/, ''), warnings: [] };
}

function decodeBytes(bytes: Uint8Array): string | { readonly line: number } {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const loose = new TextDecoder('utf-8').decode(bytes);
    return { line: lineOf(loose, Math.max(0, loose.indexOf('\u{FFFD}'))) };
  }
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function refuse(file: string, line: number, message: string, hint: string): Checked<string> {
  return { ok: false, problems: [{ place: { file, line, column: 1 }, message, hint }] };
}
