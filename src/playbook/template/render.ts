import type { Json, JsonObject } from '../../model/json.ts';
import { analyseExpression, analyseTemplate, wholeExpression, type Analysis } from './analyse.ts';
import { runEngine } from './engine.ts';
import { TemplateError, within } from './error.ts';
import { display, keepSecretsWhole } from './plain.ts';
import { follow } from './resolve.ts';
import type { Variables } from './variables.ts';
import { shorten } from './words.ts';

/** Whether a text has anything to evaluate. */
export function isTemplate(text: string): boolean {
  return /\{[{%#]/.test(text);
}

/**
 * Renders a text: without markers itself; where it is nothing but one `{{ expression }}`, the expression's value with its own type; otherwise text.
 * The result is never a template again. Throws `TemplateError` or `NotYet`.
 */
export function render(text: string, variables: Variables): Json {
  if (!isTemplate(text)) return text;
  const whole = wholeExpression(text);
  return whole === undefined ? renderText(text, variables) : evaluate(whole, variables);
}

/** Renders to text, also where it is one expression. */
export function renderText(text: string, variables: Variables): string {
  if (!isTemplate(text)) return text;
  const analysis = analyseTemplate(text);
  const simple = simpleText(analysis, variables);
  if (simple !== undefined) return simple;
  const value = runEngine('template', analysis, variables, text);
  keepSecretsWhole(value);
  return display(value);
}

/** The value of a bare expression, as in `when`. */
export function evaluate(expression: string, variables: Variables): Json {
  const analysis = analyseExpression(expression);
  const [reference] = analysis.simple ?? [];
  if (reference !== undefined && typeof reference !== 'string') {
    const value = follow(reference, variables);
    if (value !== undefined) return value;
  }
  if (analysis.comparison !== undefined) {
    const { reference: left, equal, text } = analysis.comparison;
    const value = follow(left, variables);
    if (typeof value === 'string') return (value === text) === equal;
  }
  const value = runEngine('expression', analysis, variables, expression);
  keepSecretsWhole(value);
  return value;
}

/** Renders every string of plain data; keys stay as they are. An error knows the way to its text. */
export function renderData(value: Json, variables: Variables): Json {
  if (typeof value === 'string') return render(value, variables);
  if (Array.isArray(value))
    return (value as readonly Json[]).map((inner, at) => within(at, () => renderData(inner, variables)));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value as JsonObject).flatMap(([key, inner]) =>
      inner === undefined ? [] : [[key, within(key, () => renderData(inner, variables))]],
    ),
  );
}

/** A condition as in `when`: an expression, or a template that gives a value. A text that only looks like a truth value is refused rather than taken for true. */
export function holds(condition: string | boolean, variables: Variables): boolean {
  if (typeof condition === 'boolean') return condition;
  const expression = isTemplate(condition) ? wholeExpression(condition.trim()) : condition;
  if (expression === undefined) throw bracesInCondition(condition);
  const value = evaluate(expression, variables);
  if (typeof value === 'string' && /^(true|false|yes|no|on|off|0|1)?$/i.test(value.trim()) && value !== '')
    throw new TemplateError(`"${condition}" is the text "${value}", neither true nor false`, {
      hint: `write: ${expression.trim()} | bool`,
    });
  return Array.isArray(value)
    ? value.length > 0
    : typeof value === 'object' && value !== null
      ? Object.keys(value).length > 0
      : Boolean(value);
}

/** A text that is put together is always true: what was meant is an expression. */
export function bracesInCondition(condition: string): TemplateError {
  return new TemplateError(
    `a condition is an expression already, and "${shorten(condition)}" is one with {{ }} in it`,
    {
      hint: 'leave the braces out: when: site == "east"',
    },
  );
}

function simpleText(analysis: Analysis, variables: Variables): string | undefined {
  if (analysis.simple === undefined) return undefined;
  let text = '';
  for (const part of analysis.simple) {
    const value = typeof part === 'string' ? part : follow(part, variables);
    if (
      value === undefined ||
      typeof value === 'object' ||
      (typeof value === 'number' && !Number.isSafeInteger(value))
    )
      return undefined;
    text += display(value);
  }
  return text;
}
