import { CST, Lexer, Parser } from 'yaml';

/** No file is nested deeper, or has more pieces, than a person would write; the parser below walks without recursion, what comes after it would not. */
export const maxDepth = 64;
const maxTokens = 100_000;

export type Tokens =
  | { readonly ok: true; readonly tokens: readonly CST.Token[] }
  | { readonly ok: false; readonly offset: number; readonly message: string; readonly hint: string };

/** Splits text into YAML's concrete syntax and stops at the first place where it grows too deep or too many. */
export function readTokens(text: string): Tokens {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > maxDepth && depth(parser.stack) > maxDepth)
      return {
        ok: false,
        offset: parser.offset - lexeme.length,
        message: `nested deeper than ${String(maxDepth)} levels`,
        hint: 'a definition needs a handful of levels; is a bracket left open?',
      };
    count += 1;
    if (count > maxTokens)
      return {
        ok: false,
        offset: parser.offset - lexeme.length,
        message: `more than ${String(maxTokens)} pieces of syntax`,
        hint: 'split the file, or keep data out of the definition',
      };
  }
  for (const token of parser.end()) tokens.push(token);
  return { ok: true, tokens };
}

function depth(stack: readonly CST.Token[]): number {
  return stack.filter((token) => CST.isCollection(token)).length;
}
