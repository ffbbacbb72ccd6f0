import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import type { Change, Module } from '../model/change.ts';
import { pathValues } from './directory.ts';
import { removalOf } from './file.ts';
import { diffFile, observeFile, type FoundFile, type WholeFile } from './file_content.ts';
import { absolute, cleanPath, ownership, pathResources } from './parts.ts';

const content = {
  content: {
    type: 'string',
    description: 'The content, as text. Where it holds a secret, mode is 0600 unless it says otherwise.',
  },
  content_base64: {
    type: 'string',
    pattern: '^[A-Za-z0-9+/\\s]*=*\\s*$',
    title: 'base64',
    description: 'The content, as bytes in base64.',
  },
} as const;
const common = {
  dest: absolute('Where the file is to stand, its name included.'),
  ...ownership,
  backup: { type: 'boolean', description: 'Keep what was there beside it, with date and a tilde.' },
  force: { type: 'boolean', description: 'false: leave a file that is there as it is.' },
} as const;

const copySchema = {
  type: 'object',
  examples: [
    { src: 'files/app.conf', dest: '/etc/app.conf', mode: '0644' },
    { content: 'hello\n', dest: '/etc/motd' },
  ],
  required: ['dest'],
  additionalProperties: false,
  properties: {
    ...common,
    src: {
      type: 'string',
      description: 'A file beside the playbook to take the content from, byte for byte.',
    },
    ...content,
  },
} as const satisfies JSONSchema;
type Copy = FromSchema<typeof copySchema>;

const templateSchema = {
  type: 'object',
  examples: [{ src: 'templates/app.conf.j2', dest: '/etc/app.conf', owner: 'app', mode: '0600' }],
  required: ['dest'],
  additionalProperties: false,
  properties: {
    ...common,
    src: { type: 'string', description: 'A file beside the playbook, whose {{ … }} are filled in.' },
    ...content,
  },
} as const satisfies JSONSchema;

/** Puts a file whole, by rename. */
export const copy: Module<Copy, FoundFile> = {
  name: 'copy',
  summary: 'Puts a file on the host, whole, by rename.',
  schema: copySchema,
  observe: (look, spec) => observeFile(look, wanted(spec)),
  diff: (spec, found) => noContent(spec) ?? diffFile(wanted(spec), found),
  values: (spec, { stat }) => ({ dest: spec.dest, ...pathValues(spec.dest, stat) }),
  resources: (spec) => pathResources(spec.dest, spec),
  removal: (spec) => removalOf(cleanPath(spec.dest)),
};

/** The same with a content in which the playbook's variables have been filled in. */
export const template: Module<Copy, FoundFile> = {
  ...copy,
  name: 'template',
  summary: 'Puts a file whose content is a template, filled in from the playbook’s variables.',
  schema: templateSchema,
};

function wanted(spec: Copy): WholeFile {
  const { mode, owner, group, backup } = spec;
  const given = spec.content_base64 === undefined ? (spec.content ?? '') : { base64: spec.content_base64 };
  const path = cleanPath(spec.dest);
  return { path, content: given, mode, owner, group, backup, onlyMissing: spec.force === false };
}

/** A file emptied because a word was forgotten would be a bad surprise. */
function noContent(spec: Copy): Change | undefined {
  if (spec.content !== undefined || spec.content_base64 !== undefined) return undefined;
  return {
    action: 'fail',
    message: `${spec.dest}: no content is given`,
    hint: 'give src, the path of a file beside the playbook, or content',
  };
}
