import type { Path } from '../yaml/located.ts';

/** One fault in words; `atKey` points at the key rather than at its value. */
export interface Finding {
  readonly path: Path;
  readonly atKey: boolean;
  readonly message: string;
  readonly hint: string | undefined;
  /** The key that is missing at the path. */
  readonly missing?: string;
  /** What an unknown key was probably meant to be. */
  readonly meant?: string;
}
