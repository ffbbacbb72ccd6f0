import type { Inventory } from '../model/inventory.ts';
import type { JsonObject } from '../model/json.ts';
import type { Pair } from '../model/pair.ts';
import type { Checked, Problem } from '../model/problem.ts';
import type { ReadFile } from './files.ts';
import type { Located } from './yaml/located.ts';

export interface DefinitionRequest {
  readonly readFile: ReadFile;
  readonly pairPath: string;
  /** Wins over the pair's own `inventory:` key; default `inventory.yml` beside the pair. */
  readonly inventoryPath?: string;
  /** `--extra-vars`: laid over the pair's `vars`. */
  readonly extraVars?: JsonObject;
}

export interface Definition {
  readonly pair: Pair;
  readonly inventory: Inventory;
  readonly pairFile: string;
  readonly inventoryFile: string;
  readonly extraVars: JsonObject;
  /** Places in the pair's file, for problems that are found later (`failover.before`, `failover.after`, compile). */
  readonly source: Located;
  /** Well-formed but not done by this version: warnings for `validate` (they are among `warnings` too), refused with exit 78 by whatever contacts a host. */
  readonly unsupported: readonly Problem[];
}

/** Reads and checks both files: the model with every default, or all problems of both at once. Never throws for what a user wrote. */
export function loadDefinition(request: DefinitionRequest): Promise<Checked<Definition>> {
  throw new Error(`not yet: ${request.pairPath}`);
}
