/** Words of a line by the quoting rules of POSIX shells (XCU 2.2), nothing expanded; undefined where a quote or an escape is not closed. */
export function splitWords(line: string): readonly string[] | undefined {
  const words: string[] = [];
  const token = /\s+|'([^']*)'|"((?:[^"\\]|\\[\s\S])*)"|\\([\s\S])|([^\s'"\\]+)/y;
  let word: string | undefined;
  while (token.lastIndex < line.length) {
    const match = token.exec(line);
    if (match === null) return undefined;
    const [, single, double, escaped, plain] = match;
    const part = single ?? (double === undefined ? undefined : unescape(double)) ?? escaped ?? plain;
    // A backslash before a newline joins two lines: nothing of it is left (XCU 2.2.1).
    if (escaped === '\n') continue;
    if (part === undefined && word !== undefined) words.push(word);
    word = part === undefined ? undefined : (word ?? '') + part;
  }
  if (word !== undefined) words.push(word);
  return words;
}

/** Within double quotes a backslash escapes only these (XCU 2.2.3); before a newline it joins two lines. */
function unescape(text: string): string {
  return text.replaceAll(/\\([\n"\\$`])/g, (_, escaped: string) => (escaped === '\n' ? '' : escaped));
}
