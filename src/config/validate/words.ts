import type { SchemaWords } from './ajv.ts';
import type { Path } from '../yaml/located.ts';

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  object: 'a map',
  array: 'a list',
  null: 'nothing',
};

/** What a schema wants, as a noun: its title, or its kinds of value. */
export function wanted(schema: SchemaWords | undefined): string {
  if (schema?.title !== undefined) return schema.title;
  if (schema?.enum !== undefined) return `one of ${schema.enum.map(String).join(', ')}`;
  const types = wantedTypes(schema);
  return types.length === 0 ? 'something else' : types.map((type) => kinds[type] ?? type).join(' or ');
}

/** JSON Schema's names of the kinds of value that a schema takes. */
export function wantedTypes(schema: SchemaWords | undefined): readonly string[] {
  const type = schema?.type ?? [];
  return typeof type === 'string' ? [type] : type;
}

/** What was given, short enough for one line. */
export function given(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…"` : text;
}

/** How people call a place: its key, or which entry of which list. */
export function called(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'the whole file';
  if (typeof last === 'string') return last;
  return `entry ${String(last + 1)} of ${called(path.slice(0, -1))}`;
}

/** `a, b and c`. */
export function listed(words: readonly string[], last = 'and'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`;
}
