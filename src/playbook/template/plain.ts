import { maskSecrets } from '../../shell/secret.ts';
import type { Json } from '../../model/json.ts';
import { TemplateError } from './error.ts';

/** Deeper data overflow the stack of the engine's WebAssembly and leave it unusable for the rest of the process. */
const deepest = 100;

const sound = new WeakMap<object, Json>();

/** The same value without undefined entries, fit for the engine. Throws when it is nested too deep. Remembers objects, which must not be changed afterwards. */
export function soundData(value: Json, depth = 0): Json {
  if (typeof value !== 'object' || value === null) return value;
  const known = depth === 0 ? sound.get(value) : undefined;
  if (known !== undefined) return known;
  if (depth >= deepest) throw new TemplateError(`data are nested deeper than ${String(deepest)} levels`);
  const made = Array.isArray(value)
    ? (value as readonly Json[]).map((inner) => soundData(inner, depth + 1))
    : Object.fromEntries(
        Object.entries(value).flatMap(([key, inner]: [string, Json | undefined]) =>
          inner === undefined ? [] : [[key, soundData(inner, depth + 1)]],
        ),
      );
  if (depth === 0) sound.set(value, made);
  return made;
}

/** What the engine hands out as plain data: maps as objects, undefined and none as null, big integers as numbers. */
export function plain(value: unknown): Json {
  if (value === undefined || value === null) return null;
  if (value instanceof Map)
    return Object.fromEntries(
      [...(value as Map<unknown, unknown>)].map(([key, inner]) => [String(key), plain(inner)]),
    );
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'bigint') return Number(value);
  if (typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
  if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number') return value;
  throw new TemplateError('a function is no value');
}

/** A value as text: strings as they are, none, booleans and numbers as Jinja writes them, all else as JSON. */
export function display(value: Json): string {
  if (typeof value === 'string') return value;
  return value === null ? 'none' : JSON.stringify(value);
}

/** What is left of a token (shell/secret.ts) that was cut. */
const traces = /\u2063|pairctl-secret/i;

/** Throws when a template has cut or changed the token that stands for a secret: what it stands for would be lost. */
export function keepSecretsWhole(value: Json): void {
  if (typeof value === 'string') {
    if (traces.test(value) && traces.test(maskSecrets(value)))
      throw new TemplateError('a template may pass a secret on, but not take it apart or change it', {
        hint: 'of the filters, only quote, b64encode, hash, to_json and default can be used on it',
      });
  } else if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value) as (Json | undefined)[])
      if (inner !== undefined) keepSecretsWhole(inner);
}
