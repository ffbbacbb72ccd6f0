import type { Json } from '../../model/json.ts';
import { hasSecret, makeSecret, openSecrets } from '../../shell/secret.ts';

/** A filter: the value, its other arguments, and the named ones. Undefined reaches it as null. Throws an `Error` that says what it wants. */
export type Filter = (value: Json, args: readonly Json[], named: Readonly<Record<string, Json>>) => Json;
export type Test = (value: Json, args: readonly Json[], named: Readonly<Record<string, Json>>) => boolean;

/** A value as text: for filters of texts. */
export function textOf(value: Json | undefined): string {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return '';
  return JSON.stringify(value);
}

export function listOf(value: Json | undefined): readonly Json[] {
  if (Array.isArray(value)) return value as readonly Json[];
  throw new Error(`it wants a list, not ${kindOf(value)}`);
}

export function mapOf(value: Json | undefined): Readonly<Record<string, Json>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Readonly<Record<string, Json>>;
  throw new Error(`it wants a map, not ${kindOf(value)}`);
}

/** The kind of a value in words. */
export function kindOf(value: Json | undefined): string {
  if (value === null || value === undefined) return 'none';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a map' : `a ${typeof value}`;
}

/** A filter of a text whose result is a text: works on the secret that a token stands for, and its result is a secret again. */
export function sealed(work: (text: string, args: readonly Json[]) => string): Filter {
  return (value, args) => {
    const text = textOf(value);
    return hasSecret(text) ? makeSecret(work(openSecrets(text), args)) : work(text, args);
  };
}

/** Equality of plain data. */
export function same(a: Json | undefined, b: Json | undefined): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
