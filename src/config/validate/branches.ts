import type { AjvError } from './ajv.ts';

/** What a relaxed schema (schema/relax.ts) takes instead of its own kind of value. */
export const templatePattern = '\\{\\{';

/**
 * Where a value may have one of several forms, ajv tells what is wrong with each of them. Keeps what is wrong with the form that was meant: the
 * one whose kind of value fits. Linear: the faults of the forms stand directly before the fault of the whole.
 */
export function chooseBranches(errors: readonly AjvError[]): readonly AjvError[] {
  const kept: AjvError[] = [];
  for (const error of errors) {
    if (error.keyword === 'propertyNames') continue;
    if (error.keyword !== 'anyOf' && error.keyword !== 'oneOf') {
      kept.push(error);
      continue;
    }
    const inside = takeInside(kept, error);
    kept.push(...choose(error, inside));
  }
  return kept;
}

function takeInside(kept: AjvError[], union: AjvError): readonly AjvError[] {
  let start = kept.length;
  while (start > 0 && isInside(kept[start - 1], union)) start -= 1;
  return kept.splice(start);
}

function isInside(error: AjvError | undefined, union: AjvError): boolean {
  return (
    error?.schemaPath.startsWith(`${union.schemaPath}/`) === true &&
    error.instancePath.startsWith(union.instancePath)
  );
}

function choose(union: AjvError, inside: readonly AjvError[]): readonly AjvError[] {
  if (requiredKeys(union) !== undefined) return [union];
  const branches = new Map<string, AjvError[]>();
  for (const error of inside) {
    const branch = error.schemaPath.slice(union.schemaPath.length + 1).split('/', 1)[0] ?? '';
    branches.set(branch, [...(branches.get(branch) ?? []), error]);
  }
  const fitting = [...branches.values()].filter(
    (faults) => !faults.some((fault) => isOtherKind(fault, union)),
  );
  const [best] = fitting.sort((a, b) => a.length - b.length);
  return best ?? [union];
}

/** The form takes another kind of value, or is the one that takes only templates. */
function isOtherKind(fault: AjvError, union: AjvError): boolean {
  if (fault.instancePath !== union.instancePath) return false;
  return (
    fault.keyword === 'type' || (fault.keyword === 'pattern' && fault.params['pattern'] === templatePattern)
  );
}

/** The keys of `oneOf: [{ required: [a] }, { required: [b] }]`; undefined for any other union. */
export function requiredKeys(union: AjvError): readonly string[] | undefined {
  if (!Array.isArray(union.schema)) return undefined;
  const keys = union.schema.map((branch: unknown) => onlyRequired(branch));
  return keys.every((key) => key !== undefined) ? keys : undefined;
}

function onlyRequired(branch: unknown): string | undefined {
  if (typeof branch !== 'object' || branch === null) return undefined;
  const [entry, ...others] = Object.entries(branch);
  if (entry?.[0] !== 'required' || others.length > 0 || !Array.isArray(entry[1])) return undefined;
  const key: unknown = entry[1][0];
  return typeof key === 'string' ? key : undefined;
}
