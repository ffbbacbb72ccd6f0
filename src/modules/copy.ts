import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import type { Module } from '../model/change.ts';
import { diffFile, observeFile, type FoundFile, type WholeFile } from './file_content.ts';
import { absolute, ownership, pathResources } from './parts.ts';

export const copySchema = {
  type: 'object',
  required: ['dest'],
  additionalProperties: false,
  properties: {
    dest: absolute('Where the file is to stand, its name included.'),
    content: { type: 'string', description: 'The content, as text.' },
    content_base64: { type: 'string', description: 'The content, as bytes in base64.' },
    src: { type: 'string', description: 'A file beside the playbook to take the content from.' },
    ...ownership,
    backup: { type: 'boolean', description: 'Keep what was there beside it, with date and a tilde.' },
    force: { type: 'boolean', description: 'false: leave a file that is there as it is.' },
  },
} as const satisfies JSONSchema;
export type Copy = FromSchema<typeof copySchema>;

function wanted(spec: Copy): WholeFile {
  const { mode, owner, group, backup } = spec;
  const content = spec.content_base64 === undefined ? (spec.content ?? '') : { base64: spec.content_base64 };
  return { path: spec.dest, content, mode, owner, group, backup, onlyMissing: spec.force === false };
}

/** Puts a file whole, by rename. */
export const copy: Module<Copy, FoundFile> = {
  name: 'copy',
  summary: 'Puts a file on the host, whole, by rename.',
  schema: copySchema,
  observe: (look, spec) => observeFile(look, wanted(spec)),
  diff: (spec, found) => diffFile(wanted(spec), found),
  values: (spec, { stat }) => ({
    dest: spec.dest,
    ...(stat.kind === 'file'
      ? { mode: stat.mode, owner: stat.owner, group: stat.group, size: stat.size }
      : {}),
  }),
  resources: (spec) => pathResources(spec.dest, spec),
  removal: (spec) => ({ module: 'file', args: { path: spec.dest, state: 'absent' } }),
};

/** The same with a content in which the playbook's variables have been filled in. */
export const template: Module<Copy, FoundFile> = {
  ...copy,
  name: 'template',
  summary: 'Puts a file whose content is a template, filled in from the playbook’s variables.',
};
