import type { Json } from '../../model/json.ts';
import type { Analysis } from './analyse.ts';
import { contextOf } from './context.ts';
import { isTrap, withEnvironment } from './environment.ts';
import { NotYet, TemplateError } from './error.ts';
import { plain } from './plain.ts';
import type { Variables } from './variables.ts';
import { shorten } from './words.ts';

/** A text with `{{ }}` in it, or a bare expression. */
export type Form = 'template' | 'expression';

/** Evaluates a template to text, or an expression to its value. Throws `TemplateError` or `NotYet`. */
export function runEngine(form: Form, analysis: Analysis, variables: Variables, text: string): Json {
  const { uses } = analysis;
  const evaluated = analysis.evaluated();
  const faults: unknown[] = [];
  const failed = (error: unknown): void => {
    faults.push(error);
  };
  try {
    const context = contextOf(uses, variables, failed);
    const value = withEnvironment(failed, (environment): unknown => {
      if (form === 'template') return environment.renderStr(evaluated, context);
      const found: unknown = environment.evalExpr(evaluated, context);
      if (found !== undefined || faults.length > 0) return found;
      // The engine gives undefined for none too.
      if (environment.evalExpr(`(${evaluated}) is undefined`, context) === true)
        throw new TemplateError(`it has no value: ${shorten(text)}`, { missing: true });
      return null;
    });
    if (faults.length > 0) throw faults[0];
    return plain(value);
  } catch (error) {
    throw explained(faults[0] ?? error, text);
  }
}

/** What is wrong with the form of a text, or undefined. */
export function syntaxError(form: Form, analysis: Analysis, text: string): TemplateError | undefined {
  try {
    withEnvironment(
      () => undefined,
      (environment) => {
        const evaluated = analysis.evaluated();
        environment.addTemplate('text', form === 'template' ? evaluated : `{{ (${evaluated}) }}`);
        environment.removeTemplate('text');
      },
    );
    return undefined;
  } catch (error) {
    const found = explained(error, text);
    return found instanceof TemplateError ? found : undefined;
  }
}

function explained(error: unknown, text: string): TemplateError | NotYet {
  if (error instanceof TemplateError || error instanceof NotYet) return error;
  const message = messageOf(error).split('\n')[0] ?? '';
  const line = / \(in <?[a-z]+>?:(\d+)\)$/.exec(message)?.[1];
  const what = message
    .replace(/ \(in <?[a-z]+>?:\d+\)$/, '')
    .replace(/^(syntax error|invalid operation): /, '');
  const where = line !== undefined && text.includes('\n') ? ` at its line ${line}` : '';
  const hint = text.includes('${#')
    ? 'in a template {# begins a comment: write {{ "${#" }} for the shell’s ${#'
    : undefined;
  return new TemplateError(`${what}${where}, in: ${shorten(text)}`, hint === undefined ? {} : { hint });
}

function messageOf(error: unknown): string {
  if (isTrap(error)) return 'the template engine gave up';
  return error instanceof Error ? error.message : String(error);
}
