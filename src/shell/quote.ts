/**
 * One word for a POSIX shell that stands for exactly these characters (XCU 2.2.2, single quotes).
 * Throws on NUL, which no argument can carry. The only quoting in the project.
 */
export function quote(word: string): string {
  if (word.includes('\0')) throw new RangeError('a NUL character cannot be passed to a command');
  if (/^[A-Za-z0-9_./:=@%+,-]+$/.test(word)) return word;
  return `'${word.replaceAll("'", "'\\''")}'`;
}

/** Words joined into one line of shell text. */
export function quoteAll(words: readonly string[]): string {
  return words.map(quote).join(' ');
}
