import type { Token } from './lex.ts';

/** One step of a reference: a key or index that is written out, or an expression that gives one. */
export type Step = { readonly key: string | number } | { readonly dynamic: string };

/** A variable with the steps into it, as a template has it: `there.mirrors[0].name`. */
export interface Reference {
  readonly root: string;
  readonly steps: readonly Step[];
  readonly text: string;
  /** It stands before `is defined`, `is undefined` or `default`: it need not be there. */
  readonly lenient: boolean;
}

/** What an expression or template mentions. */
export interface Uses {
  readonly references: Reference[];
  readonly filters: Set<string>;
  readonly tests: Set<string>;
  readonly functions: Set<string>;
  /** Names that the template itself gives a value: by `for`, `set`, `with` and `macro`. */
  readonly locals: Set<string>;
  /** Its string literals that could name a filter or test, as in `map('basename')`. */
  readonly words: Set<string>;
}

/** Words of the language itself. */
const reserved = new Set(
  'and or not in is if else elif endif for endfor recursive true false none True False None set endset with endwith macro endmacro call endcall filter endfilter block endblock do include import from extends raw endraw autoescape endautoescape break continue'.split(
    ' ',
  ),
);

/** The function of every evaluation that is told of a reference that is not there; it answers false. */
export const missingFunction = '__missing';

export function noUses(): Uses {
  return {
    references: [],
    filters: new Set(),
    tests: new Set(),
    functions: new Set(),
    locals: new Set(),
    words: new Set(),
  };
}

/**
 * The words again as text, with every reference made strict: `a.b` becomes `(a.b if (a is defined and a.b is defined or __missing(…)))`, so that what is not
 * there is told by its name, and only if the evaluation really gets to it. The engine by itself takes it for false, empty or equal to nothing in most places.
 */
export function rewrite(tokens: readonly Token[], uses: Uses, targets: (at: number) => boolean): string {
  return rewriteRange({ tokens, uses, targets }, 0, tokens.length);
}

interface Reading {
  readonly tokens: readonly Token[];
  readonly uses: Uses;
  /** Whether the name at an index is being given a value rather than read. */
  readonly targets: (at: number) => boolean;
}

function rewriteRange(reading: Reading, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to;) {
    const token = reading.tokens[at];
    if (token === undefined) break;
    const path = isReference(reading, at) ? readPath(reading, at, to) : undefined;
    text += token.before + (path?.text ?? (token.kind === 'string' ? escaped(token.text) : token.text));
    at = path?.next ?? at + 1;
  }
  return text;
}

/** A string literal whose unknown escapes, such as `\d`, keep their backslash, as in Python; the engine takes them for an error. */
function escaped(literal: string): string {
  return literal.replace(/\\([^])/g, (whole, char: string) =>
    /[bfnrtux0-7/\\'"]/.test(char) ? whole : `\\${whole}`,
  );
}

/** Notes what kind of name stands at an index; true when it is a variable that is read. */
function isReference({ tokens, uses, targets }: Reading, at: number): boolean {
  const { kind, text } = at < tokens.length ? (tokens[at] as Token) : endToken;
  const before = wordAt(tokens, at - 1);
  if (kind === 'string') uses.words.add(text.slice(1, -1));
  if (kind !== 'name' || before === '.') return false;
  if (before === '|') uses.filters.add(text);
  else if ((before === 'is' && text !== 'not') || (before === 'not' && wordAt(tokens, at - 2) === 'is'))
    uses.tests.add(text);
  else if (targets(at)) uses.locals.add(text);
  else if (reserved.has(text) || wordAt(tokens, at + 1) === '=') return false;
  else if (wordAt(tokens, at + 1) === '(') uses.functions.add(text);
  else return true;
  return false;
}

const endToken: Token = { kind: 'op', text: '', before: '' };

function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text ?? '';
}

/** Reads a variable and the steps after it, up to a call, a slice or the end. */
function readPath(
  reading: Reading,
  start: number,
  to: number,
): { readonly text: string; readonly next: number } {
  const { tokens } = reading;
  const root = wordAt(tokens, start);
  const steps: Step[] = [];
  const written = [root];
  const evaluated = [root];
  let at = start + 1;
  while (at < to) {
    const step = attribute(tokens, at) ?? literalSubscript(tokens, at) ?? subscript(reading, at, to);
    if (step === undefined) break;
    steps.push(step.step);
    written.push(step.written);
    evaluated.push(step.evaluated);
    at = step.next;
  }
  const reference = { root, steps, text: written.join(''), lenient: isLenient(tokens, start, at) };
  reading.uses.references.push(reference);
  return { text: strict(reference, evaluated), next: at };
}

/** The reference that words consist of, when its steps are all written out; undefined when they are anything else. */
export function plainReference(tokens: readonly Token[]): Reference | undefined {
  const [first] = tokens;
  if (first?.kind !== 'name' || reserved.has(first.text)) return undefined;
  const steps: Step[] = [];
  const written = [first.text];
  for (let at = 1; at < tokens.length;) {
    const step = attribute(tokens, at) ?? literalSubscript(tokens, at);
    if (step === undefined) return undefined;
    steps.push(step.step);
    written.push(step.written);
    at = step.next;
  }
  return { root: first.text, steps, text: written.join(''), lenient: false };
}

interface ReadStep {
  readonly step: Step;
  readonly written: string;
  readonly evaluated: string;
  readonly next: number;
}

function attribute(tokens: readonly Token[], at: number): ReadStep | undefined {
  const name = tokens[at + 1];
  if (wordAt(tokens, at) !== '.' || name?.kind !== 'name' || wordAt(tokens, at + 2) === '(') return undefined;
  const text = `.${name.text}`;
  return { step: { key: name.text }, written: text, evaluated: text, next: at + 2 };
}

function literalSubscript(tokens: readonly Token[], at: number): ReadStep | undefined {
  const inside = tokens[at + 1];
  if (wordAt(tokens, at) !== '[' || inside === undefined || wordAt(tokens, at + 2) !== ']') return undefined;
  const key = literalKey(inside);
  const text = `[${inside.text}]`;
  return key === undefined ? undefined : { step: { key }, written: text, evaluated: text, next: at + 3 };
}

function subscript(reading: Reading, at: number, to: number): ReadStep | undefined {
  const { tokens } = reading;
  if (wordAt(tokens, at) !== '[') return undefined;
  const close = closingBracket(tokens, at, to);
  if (close === undefined) return undefined;
  const written = `[${tokens
    .slice(at + 1, close)
    .map((token) => token.before + token.text)
    .join('')}]`;
  const inner = rewriteRange(reading, at + 1, close);
  return { step: { dynamic: inner }, written, evaluated: `[${inner}]`, next: close + 1 };
}

/** The index of the bracket that closes; undefined for a slice. */
function closingBracket(tokens: readonly Token[], open: number, to: number): number | undefined {
  let depth = 0;
  for (let at = open; at < to; at += 1) {
    const { kind, text } = tokens[at] ?? endToken;
    if (kind !== 'op') continue;
    if ('([{'.includes(text)) depth += 1;
    if (')]}'.includes(text)) depth -= 1;
    if (depth === 0) return at;
    if (text === ':' && depth === 1) return undefined;
  }
  return undefined;
}

function literalKey({ kind, text }: Token): string | number | undefined {
  if (kind === 'string' && !text.includes('\\')) return text.slice(1, -1);
  return kind === 'number' && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

/** Whether what follows asks for definedness or gives a default, brackets around the reference set aside. */
function isLenient(tokens: readonly Token[], start: number, next: number): boolean {
  let [before, after] = [start - 1, next];
  while (
    wordAt(tokens, before) === '(' &&
    wordAt(tokens, after) === ')' &&
    tokens[before - 1]?.kind !== 'name'
  )
    [before, after] = [before - 1, after + 1];
  const [one, two, three] = [wordAt(tokens, after), wordAt(tokens, after + 1), wordAt(tokens, after + 2)];
  if (one === '|') return two === 'default' || two === 'd';
  const test = two === 'not' ? three : two;
  return one === 'is' && (test === 'defined' || test === 'undefined');
}

function strict({ root, steps, text, lenient }: Reference, evaluated: readonly string[]): string {
  const prefixes = evaluated.map((_, index) => `${evaluated.slice(0, index + 1).join('')} is defined`);
  const keys = steps.map((step) => ('key' in step ? JSON.stringify(step.key) : step.dynamic));
  const told = [String(!lenient), JSON.stringify(text), JSON.stringify(root), ...keys].join(', ');
  return `(${evaluated.join('')} if (${prefixes.join(' and ')} or ${missingFunction}(${told})))`;
}
