import type { Place } from '../../model/problem.ts';

/** Way to a value: keys and indices. */
export type Path = readonly (string | number)[];

/** A template that cannot be evaluated; the message is for people and ends with no period. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
  readonly hint: string | undefined;
  /** True when all that is wrong is that something is not defined, so that `default` may take its place. */
  readonly missing: boolean;
  /** From the data that were rendered down to the text that failed; grows from the inside as the error passes. */
  path: Path = [];
  /** The way to that text from the top of the playbook, for texts that are no arguments. */
  written: Path | undefined;
  /** Where that text is written, once somebody knows. */
  place: Place | undefined;
  constructor(message: string, options: { readonly hint?: string; readonly missing?: boolean } = {}) {
    super(message);
    this.hint = options.hint;
    this.missing = options.missing === true;
  }
}

/** A value is needed that will only be known after apply; the message names it. */
export class NotYet extends Error {
  override readonly name = 'NotYet';
}

/** Does the work; a template error that passes gets one step of its path. */
export function within<T>(step: string | number, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof TemplateError && error.place === undefined) error.path = [step, ...error.path];
    throw error;
  }
}
