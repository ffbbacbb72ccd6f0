import { lexExpression, lexTemplate, type Part, type Token } from './lex.ts';
import { noUses, plainReference, rewrite, type Reference, type Uses } from './reference.ts';

/** What a template or expression mentions, and the form in which the engine evaluates it. */
export interface Analysis {
  readonly uses: Uses;
  evaluated(): string;
  /** A template of nothing but text and references whose steps are all written out: needs no engine. */
  readonly simple: readonly (string | Reference)[] | undefined;
  /** An expression of one such reference compared with a text. */
  readonly comparison: Comparison | undefined;
}

export interface Comparison {
  readonly reference: Reference;
  readonly equal: boolean;
  readonly text: string;
}

const known = { template: new Map<string, Analysis>(), expression: new Map<string, Analysis>() };
/** Texts kept, so that a long-lived process does not grow with every run. */
const mostKept = 20_000;

/** Analyses a text with `{{ … }}`, `{% … %}` and `{# … #}` in it. */
export function analyseTemplate(text: string): Analysis {
  return remembered(known.template, text, () => {
    const parts = lexTemplate(text);
    if (parts === undefined) return unreadable(text);
    const whole = (uses: Uses): string => parts.map((part) => evaluatedPart(part, uses)).join('');
    return analysis(whole, simpleParts(parts), undefined);
  });
}

/** Analyses a bare expression. */
export function analyseExpression(text: string): Analysis {
  return remembered(known.expression, text, () => {
    const words = lexExpression(text);
    if (words === undefined) return unreadable(text);
    const whole = (uses: Uses): string => rewrite(words.tokens, uses, () => false);
    const only = plainReference(words.tokens);
    return analysis(whole, only === undefined ? undefined : [only], comparisonOf(words.tokens));
  });
}

/** Most texts need no engine: for those the form that it evaluates is made only when it is asked for. */
function analysis(
  whole: (uses: Uses) => string,
  simple: Analysis['simple'],
  comparison: Analysis['comparison'],
): Analysis {
  const uses = noUses();
  if (simple === undefined && comparison === undefined) {
    const evaluated = whole(uses);
    return { uses, evaluated: () => evaluated, simple, comparison };
  }
  for (const part of simple ?? [comparison?.reference ?? ''])
    if (typeof part !== 'string') uses.references.push(part);
  return { uses, evaluated: () => whole(noUses()), simple, comparison };
}

/** What a text that is no template, or an expression in a template, comes down to: the expression when that is all there is. */
export function wholeExpression(text: string): string | undefined {
  if (!text.startsWith('{{') || !text.endsWith('}}')) return undefined;
  const parts = lexTemplate(text);
  const [part, more] = parts ?? [];
  if (part?.kind !== 'output' || more !== undefined) return undefined;
  return part.tokens.map((token) => token.before + token.text).join('');
}

function remembered(store: Map<string, Analysis>, text: string, make: () => Analysis): Analysis {
  const found = store.get(text);
  if (found !== undefined) return found;
  if (store.size >= mostKept) store.clear();
  const made = make();
  store.set(text, made);
  return made;
}

/** What cannot be read mentions every word in it; the engine will say what is wrong with it. */
function unreadable(text: string): Analysis {
  const uses = noUses();
  for (const [name] of text.matchAll(/(?<![\w.])[A-Za-z_]\w*/g))
    uses.references.push({ root: name, steps: [], text: name, lenient: true });
  return { uses, evaluated: () => text, simple: undefined, comparison: undefined };
}

function evaluatedPart(part: Part, uses: Uses): string {
  if ('text' in part) return part.text;
  const given = part.kind === 'statement' ? targetsOf(part.tokens) : () => false;
  return part.open + rewrite(part.tokens, uses, given) + part.after + part.close;
}

/** Which names of a statement are given a value or are the statement's own words, by the statement's first word. */
function targetsOf(tokens: readonly Token[]): (at: number) => boolean {
  const until = (word: string): number => {
    const at = tokens.findIndex((token) => token.text === word);
    return at < 0 ? tokens.length : at;
  };
  switch (tokens[0]?.text) {
    case 'for':
      return before(tokens, until('in'));
    case 'set':
      return before(tokens, until('='));
    case 'with':
      return (at) => tokens[at]?.kind === 'name' && tokens[at + 1]?.text === '=';
    case 'macro':
      return (at) => at === 1 || (isParameter(tokens, at) && at < tokens.length);
    case 'block':
    case 'filter':
      return (at) => at === 1;
    default:
      return () => false;
  }
}

function before(tokens: readonly Token[], end: number): (at: number) => boolean {
  return (at) => at > 0 && at < end && tokens[at]?.kind === 'name';
}

function isParameter(tokens: readonly Token[], at: number): boolean {
  const previous = tokens[at - 1]?.text;
  return tokens[at]?.kind === 'name' && (previous === '(' || previous === ',');
}

function simpleParts(parts: readonly Part[]): readonly (string | Reference)[] | undefined {
  const simple: (string | Reference)[] = [];
  for (const part of parts) {
    const piece = part.kind === 'text' ? part.text : simpleOutput(part);
    if (piece === undefined) return undefined;
    simple.push(piece);
  }
  return simple;
}

function simpleOutput(part: Part): Reference | undefined {
  if (part.kind !== 'output' || part.open !== '{{' || part.close !== '}}') return undefined;
  return plainReference(part.tokens);
}

function comparisonOf(tokens: readonly Token[]): Comparison | undefined {
  const [operator, text] = tokens.slice(-2);
  if (text?.kind !== 'string' || text.text.includes('\\')) return undefined;
  if (operator?.text !== '==' && operator?.text !== '!=') return undefined;
  const reference = plainReference(tokens.slice(0, -2));
  if (reference === undefined) return undefined;
  return { reference, equal: operator.text === '==', text: text.text.slice(1, -1) };
}
