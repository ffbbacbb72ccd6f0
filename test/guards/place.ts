import type { GuardName } from '../../src/model/error.ts';

/** A place at which a guard refuses, how it is taken out there, and a test that must fail then. */
export interface Place {
  readonly guard: GuardName;
  /** The file, from the root of the project. */
  readonly file: string;
  /** Where its words stand, if that is another file. */
  readonly says?: string;
  /** Stands there once. */
  readonly text: string;
  /** What the place looks like without the guard. */
  readonly without: string;
  /** Test file, and what the name of the test ends in. */
  readonly test: readonly [string, string];
}
