import type { JSONSchema } from 'json-schema-to-ts';
import type { BackupItem } from '../../../model/pair.ts';

/** One kind of database: a file of its own here, and one line for each of its parts in registry.ts. */
export interface DatabaseKind<Written> {
  /** Its settings under its key in an entry of `databases`. */
  readonly schema: JSONSchema;
  /** What a backup plan takes. */
  readonly resolve: (name: string, written: Written) => BackupItem;
  /** Where its live files are, which no mirror may copy. */
  readonly files: (written: Written) => readonly string[];
}
