/** A place in a file: line and column count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One thing that is wrong with a definition. All of them are reported at once. */
export interface Problem {
  readonly place?: Place;
  readonly message: string;
  /** What to do. */
  readonly hint?: string;
  /** The lines around it with a caret below. */
  readonly frame?: string;
}

export type Checked<T> =
  | { readonly ok: true; readonly value: T; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };
