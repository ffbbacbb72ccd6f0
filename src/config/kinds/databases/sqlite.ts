import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import { normalizePath } from '../../paths.ts';
import { absolutePath } from '../../schema/parts.ts';
import type { DatabaseKind } from './kind.ts';

const schema = {
  type: 'object',
  title: 'a map with path',
  description: 'SQLite: copied whole by its own online backup, while it is in use.',
  required: ['path'],
  additionalProperties: false,
  properties: {
    path: { ...absolutePath, description: 'The database file.', examples: ['/var/lib/app/state.db'] },
  },
} as const satisfies JSONSchema;
type Written = FromSchema<typeof schema>;

/** SQLite: copied by its own online backup, put back by rename; docs/sqlite.md. */
export const sqlite = {
  schema,
  resolve: (name, { path }) => ({
    kind: 'sqlite',
    name,
    settings: { PATH: normalizePath(path) },
    packages: ['sqlite3'],
  }),
  files: (written) => [written.path],
} as const satisfies DatabaseKind<Written>;
