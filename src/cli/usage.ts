import { exitCode, PairctlError } from '../model/error.ts';

/** A wrong command line: exit code 64, with an example of a right one. */
export function usage(message: string, hint: string): PairctlError {
  return new PairctlError(message, { exitCode: exitCode.usage, hint });
}
