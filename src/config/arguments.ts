import type { JsonObject } from '../model/json.ts';
import { validators } from './generated/arguments.js';
import type { AjvError, Validate } from './validate/ajv.ts';
import { readPointer } from './validate/pointer.ts';
import { findFaults } from './validate/validate.ts';
import { wantedTypes } from './validate/words.ts';
import type { Path } from './yaml/located.ts';
import { setProperty } from './yaml/property.ts';

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
  const validate = Object.hasOwn(validators, module) ? validators[module] : undefined;
  if (validate === undefined)
    return { ok: false, faults: [{ path: [], message: `there is no module ${JSON.stringify(module)}` }] };
  const value = structuredClone(args);
  if (!validate(value) && readTexts(validate, value)) validate(value);
  const { findings } = findFaults(validate, value);
  if (findings.length === 0) return { ok: true, value };
  const faults = findings.map(({ path, message, hint }) => ({
    path,
    message,
    ...(hint === undefined ? {} : { hint }),
  }));
  return { ok: false, faults };
}

/** A template renders to text: reads it as a number or boolean where only that is wanted. True when it changed anything. */
function readTexts(validate: Validate, root: JsonObject): boolean {
  let changed = false;
  for (const error of validate.errors ?? []) {
    if (error.keyword !== 'type' || typeof error.data !== 'string') continue;
    const value = readText(error, error.data);
    if (value === undefined) continue;
    setAt(root, readPointer(error.instancePath, root), value);
    changed = true;
  }
  return changed;
}

function readText(error: AjvError, text: string): number | boolean | undefined {
  const types = wantedTypes(error.parentSchema);
  if (types.includes('boolean') && /^(?:true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  const isNumber = /^-?(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,15})?$/.test(text);
  if (isNumber && (types.includes('number') || types.includes('integer'))) return Number(text);
  return undefined;
}

function setAt(root: JsonObject, path: Path, value: number | boolean): void {
  const last = path.at(-1);
  if (last === undefined) return;
  let parent: unknown = root;
  for (const step of path.slice(0, -1)) parent = (parent as Record<string | number, unknown>)[step];
  setProperty(parent as object, String(last), value);
}
