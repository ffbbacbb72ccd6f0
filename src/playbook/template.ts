import { Environment } from 'minijinja-js';
import type { Json, JsonObject } from '../model/json.ts';
import { addFilters, plain } from './filters.ts';

/** A template that cannot be evaluated; the message is for people. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
}

/** Gives the value of a variable, undefined when there is none; may throw `TemplateError` or `NotYet`. */
export type Lookup = (name: string) => Json | undefined;

const markers = /\{[{%#]/;
const wholeExpression = /^\s*\{\{((?:(?!\}\}|\{\{).)*)\}\}\s*$/s;
/** Steps of evaluation, so that no template can loop for long. */
const fuel = 1_000_000;

/** Whether a text has anything to evaluate. */
export function isTemplate(text: string): boolean {
  return markers.test(text);
}

/** Names that an expression or template may refer to; string literals inside may add names that do not matter. */
export function identifiers(text: string): readonly string[] {
  return [
    ...new Set(text.match(/(?<![\w.])[A-Za-z_]\w*/g) ?? []),
    ...new Set(text.match(/(?<=\.)[A-Za-z_]\w*/g) ?? []),
  ];
}

/** Renders a text: without markers itself, as one whole expression the expression's own value and type, otherwise text. Its result is never a template again. */
export function render(text: string, lookup: Lookup): Json {
  if (!isTemplate(text)) return text;
  const whole = wholeExpression.exec(text)?.[1];
  return whole === undefined
    ? run(text, lookup, (env, context) => env.renderStr(text, context))
    : evaluate(whole, lookup);
}

/** The value of a bare expression, as in `when`. */
export function evaluate(expression: string, lookup: Lookup): Json {
  return run(expression, lookup, (env, context) => {
    const value: unknown = env.evalExpr(expression, context);
    if (
      value === undefined &&
      !/^\s*(none|null|None)\s*$/.test(expression) &&
      env.evalExpr(`(${expression}) is undefined`, context) === true
    )
      throw new TemplateError(`"${expression.trim()}" is not defined`);
    return plain(value);
  });
}

/** A value as text: strings as they are, all else as JSON. */
export function display(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Renders every string of plain data; keys stay as they are. */
export function renderData(value: Json, lookup: Lookup): Json {
  if (typeof value === 'string') return render(value, lookup);
  if (Array.isArray(value)) return (value as readonly Json[]).map((inner) => renderData(inner, lookup));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value as JsonObject).flatMap(([key, inner]) =>
      inner === undefined ? [] : [[key, renderData(inner, lookup)]],
    ),
  );
}

function run<T>(text: string, lookup: Lookup, work: (env: Environment, context: JsonObject) => T): T {
  const context: Record<string, Json> = {};
  const missing: string[] = [];
  for (const name of identifiers(text)) {
    const value = lookup(name);
    if (value !== undefined) context[name] = value;
    else missing.push(name);
  }
  const environment = new Environment();
  let thrown: unknown;
  environment.debug = false;
  environment.undefinedBehavior = 'strict';
  environment.keepTrailingNewline = true;
  environment.fuel = fuel;
  environment.enablePyCompat();
  addFilters(environment, (error) => {
    thrown ??= error;
  });
  try {
    const result = work(environment, context);
    if (thrown !== undefined)
      throw new TemplateError(thrown instanceof Error ? thrown.message : 'a filter failed');
    return result;
  } catch (error) {
    if (error instanceof TemplateError) throw error;
    throw new TemplateError(explain(text, error, missing));
  } finally {
    environment.free();
  }
}

function explain(text: string, error: unknown, missing: readonly string[]): string {
  const message = (error instanceof Error ? error.message : String(error)).replace(
    / \(in <?[a-z]+>?:(\d+)\)/,
    '',
  );
  const names = missing.filter((name) => !keywords.has(name));
  const hint =
    message.startsWith('undefined value') && names.length > 0 ? ` (not defined: ${names.join(', ')})` : '';
  return `${message}${hint} in "${text.trim().slice(0, 200)}"`;
}

const keywords = new Set([
  'and',
  'or',
  'not',
  'in',
  'is',
  'if',
  'else',
  'elif',
  'endif',
  'for',
  'endfor',
  'set',
  'true',
  'false',
  'none',
  'defined',
  'undefined',
  'default',
]);
