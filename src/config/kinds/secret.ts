import type { FromSchema } from 'json-schema-to-ts';
import type { SecretRef } from '../../model/inventory.ts';
import type { secret } from '../schema/parts.ts';

export type WrittenSecret = FromSchema<typeof secret>;

/** The way to a secret; the schema has seen to it that there is exactly one. */
export function secretRef(written: WrittenSecret): SecretRef {
  if (written.env !== undefined) return { env: written.env };
  if (written.file !== undefined) return { file: written.file };
  const [program, ...rest] = written.command ?? [];
  if (program === undefined) throw new Error('a secret without a way to it');
  return { command: [program, ...rest] };
}
