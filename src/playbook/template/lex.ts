/** One word of an expression; `before` is the white space in front of it. */
export interface Token {
  readonly kind: 'name' | 'number' | 'string' | 'op';
  readonly text: string;
  readonly before: string;
}

/** An expression or statement as words; `after` is the white space behind the last one. */
export interface Words {
  readonly tokens: readonly Token[];
  readonly after: string;
}

/** A piece of a template: text, what is kept as it is (comments, raw blocks), or something to evaluate between its delimiters. */
export type Part =
  | { readonly kind: 'text' | 'kept'; readonly text: string }
  | ({ readonly kind: 'output' | 'statement'; readonly open: string; readonly close: string } & Words);

const token =
  /(\s*)(?:([\p{L}_][\p{L}\p{N}_]*)|(\d[\d_.xXa-fA-FeE]*)|('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")|(\*\*|\/\/|==|!=|<=|>=|[-+*/%~|.,:()[\]{}<>=!]))/suy;
const opening = /\{[{%#][-+]?/g;
const closing = { output: /(\s*)([-+]?\}\})/y, statement: /(\s*)([-+]?%\})/y } as const;
const rawBlock = /\{%[-+]?\s*raw\s*[-+]?%\}.*?\{%[-+]?\s*endraw\s*[-+]?%\}/sy;
const comment = /\{#.*?#\}/sy;

/** The words of a bare expression, as in `when`; undefined where it cannot be read, which the template engine can explain better. */
export function lexExpression(text: string): Words | undefined {
  const read = readWords(text, 0, (at) => (/^\s*$/.test(text.slice(at)) ? text.slice(at) : undefined));
  return read === undefined ? undefined : { tokens: read.tokens, after: read.end };
}

/** The pieces of a template, which joined give the template again; undefined where it cannot be read. */
export function lexTemplate(text: string): readonly Part[] | undefined {
  const parts: Part[] = [];
  let at = 0;
  while (at < text.length) {
    opening.lastIndex = at;
    const found = opening.exec(text);
    if (found === null) break;
    if (found.index > at) parts.push({ kind: 'text', text: text.slice(at, found.index) });
    const part = readPart(text, found.index, found[0]);
    if (part === undefined) return undefined;
    parts.push(part.part);
    at = part.next;
  }
  if (at < text.length) parts.push({ kind: 'text', text: text.slice(at) });
  return parts;
}

function readPart(
  text: string,
  at: number,
  open: string,
): { readonly part: Part; readonly next: number } | undefined {
  const kept = matchAt(open.startsWith('{#') ? comment : rawBlock, text, at);
  if (kept !== undefined) return { part: { kind: 'kept', text: kept[0] }, next: at + kept[0].length };
  if (open.startsWith('{#')) return undefined;
  const kind = open.startsWith('{{') ? 'output' : 'statement';
  const close = closing[kind];
  const read = readWords(text, at + open.length, (here) => matchAt(close, text, here)?.[0]);
  if (read === undefined) return undefined;
  const after = /^\s*/.exec(read.end)?.[0] ?? '';
  const part: Part = { kind, open, tokens: read.tokens, after, close: read.end.slice(after.length) };
  return { part, next: read.next };
}

/** Words up to where `ends` finds the end outside all brackets. */
function readWords(
  text: string,
  from: number,
  ends: (at: number) => string | undefined,
): { readonly tokens: Token[]; readonly end: string; readonly next: number } | undefined {
  const tokens: Token[] = [];
  let depth = 0;
  let at = from;
  for (;;) {
    const end = depth === 0 ? ends(at) : undefined;
    if (end !== undefined) return { tokens, end, next: at + end.length };
    const match = matchAt(token, text, at);
    if (match === undefined) return undefined;
    const [whole, before = '', name, number, quoted] = match;
    const kind =
      name !== undefined ? 'name' : number !== undefined ? 'number' : quoted !== undefined ? 'string' : 'op';
    const word = whole.slice(before.length);
    if (kind === 'op' && '([{'.includes(word)) depth += 1;
    if (kind === 'op' && ')]}'.includes(word)) depth -= 1;
    if (depth < 0) return undefined;
    tokens.push({ kind, text: word, before });
    at += whole.length;
  }
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
