import type { Path } from '../yaml/located.ts';
import type { AjvError } from './ajv.ts';
import type { Finding } from './finding.ts';
import { exampleHint } from './hint.ts';
import { nearest } from './nearest.ts';
import { called, given, wanted } from './words.ts';

/** A key whose own form is wrong, such as a host's name. */
export function describeName(error: AjvError, path: Path, name: string): Finding {
  const message = `${given(name)} is not ${wanted(error.parentSchema)}`;
  return { path: [...path, name], atKey: true, message, hint: exampleHint(error.parentSchema) };
}

/** A key that is not known here, with the one that was probably meant, or all that are known. */
export function describeUnknown(error: AjvError, path: Path, key: string): Finding {
  const known = Object.keys(error.parentSchema?.properties ?? {});
  const at = { path: [...path, key], atKey: true, message: `unknown key ${given(key)}` };
  const meant = nearest(key, known);
  if (meant !== undefined) return { ...at, hint: `did you mean ${meant}?`, meant };
  return { ...at, hint: known.length > 16 ? undefined : `known here: ${known.join(', ')}` };
}

/** A key that must be there, with what it is for. */
export function describeMissing(error: AjvError, path: Path, key: string): Finding {
  const property = error.parentSchema?.properties?.[key];
  const hint = [property?.description?.replace(/\.$/, ''), exampleHint(property)].filter(Boolean).join('; ');
  const where = path.length === 0 ? '' : ` in ${called(path)}`;
  return { path, atKey: true, message: `${key} is missing${where}`, hint: hint || undefined, missing: key };
}
