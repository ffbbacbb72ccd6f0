import type { SecretRef } from '../../model/inventory.ts';

/** The way to a secret among settings; undefined where they come without it. */
export function refOf(written: { readonly [key: string]: unknown } | undefined): SecretRef | undefined {
  if (typeof written?.['env'] === 'string') return { env: written['env'] };
  if (typeof written?.['file'] === 'string') return { file: written['file'] };
  const command = written?.['command'];
  const words: readonly unknown[] = Array.isArray(command) ? command : [];
  const [program, ...args] = words.filter((word) => typeof word === 'string');
  return program === undefined ? undefined : { command: [program, ...args] };
}

/** A value as curl's configuration takes it (curl(1), -K): quoted, its quotes and backslashes escaped. Throws where it has a line break. */
export function quoted(value: string): string {
  if (/[\r\n\0]/.test(value)) throw new RangeError('a secret with a line break cannot be sent');
  return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
