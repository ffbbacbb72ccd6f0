import { PairctlError } from '../model/error.ts';
import { neutral } from './neutral.ts';
import type { Paint } from './paint.ts';

/** An error in a form for documents. */
export interface ErrorDocument {
  readonly message: string;
  readonly hint?: string;
  readonly host?: string;
}

/** An error for people: message and remedy; causes with -v, where it came from with -vvv. */
export function errorText(error: unknown, verbosity: number, paint: Paint): string {
  const { message, hint } = errorDocument(error);
  return [
    `${paint.bad('error:')} ${neutral(message)}`,
    ...(hint === undefined ? [] : [`  do: ${neutral(hint).replaceAll('\n', '\n      ')}`]),
    ...(verbosity >= 1 ? causes(error).map((cause) => `  because: ${neutral(cause)}`) : []),
    ...(verbosity >= 3 && error instanceof Error ? [paint.dim(neutral(error.stack ?? ''))] : []),
  ].join('\n');
}

/** Message, remedy and host of an error. What is not one of ours is a defect, and says so. */
export function errorDocument(error: unknown): ErrorDocument {
  if (error instanceof PairctlError)
    return {
      message: error.message,
      ...(error.hint === undefined ? {} : { hint: error.hint }),
      ...(error.host === undefined ? {} : { host: error.host }),
    };
  return {
    message: error instanceof Error ? error.message : String(error),
    hint: 'this is a defect of pairctl: please report it, with what the same command prints with -vvv',
  };
}

function causes(error: unknown): readonly string[] {
  const found: string[] = [];
  for (let cause = causeOf(error); cause !== undefined && found.length < 10; cause = causeOf(cause))
    found.push(cause instanceof Error ? cause.message : JSON.stringify(cause));
  return found;
}

function causeOf(error: unknown): unknown {
  return error instanceof Error ? (error.cause ?? undefined) : undefined;
}
