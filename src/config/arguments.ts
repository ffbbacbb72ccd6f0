import type { JsonObject } from '../model/json.ts';
import type { Path } from './yaml/located.ts';

/** What is wrong with one argument; `path` leads from the arguments' root. */
export interface ArgumentFault {
  readonly path: Path;
  readonly message: string;
  readonly hint?: string;
}
export type CheckedArguments =
  | { readonly ok: true; readonly value: JsonObject }
  | { readonly ok: false; readonly faults: readonly ArgumentFault[] };

/**
 * Checks a module's arguments after their templates are rendered, by the module's own schema. The value is a copy with the schema's
 * defaults filled in (what FromSchema promises the module); texts such as `8080` and `true` become numbers and booleans where those are wanted.
 */
export function checkArguments(module: string, args: JsonObject): CheckedArguments {
  return {
    ok: false,
    faults: [{ path: [], message: `not yet: ${module} ${String(Object.keys(args).length)}` }],
  };
}
