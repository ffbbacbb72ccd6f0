import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import type { Module } from '../model/change.ts';
import { readContent } from '../shell/read.ts';
import { absolute } from './parts.ts';

const schema = {
  type: 'object',
  required: ['src'],
  additionalProperties: false,
  properties: { src: absolute('The file to read, at most 1 MiB.') },
} as const satisfies JSONSchema;
type Spec = FromSchema<typeof schema>;

/** Reads a file of the host. */
export const slurp: Module<Spec, string | undefined> = {
  name: 'slurp',
  summary: 'Reads a file of the host; registers content, in base64.',
  schema,
  observe: (look, spec) => readContent(look, spec.src),
  diff: (spec, text) =>
    text === undefined ? { action: 'fail', message: `${spec.src} is missing` } : { action: 'none' },
  values: (spec, text) => ({
    source: spec.src,
    encoding: 'base64',
    content: Buffer.from(text ?? '').toString('base64'),
  }),
  resources: (spec) => ({ provides: [], needs: [`path:${spec.src}`] }),
};
