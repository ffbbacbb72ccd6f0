import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import { absolutePath } from '../../schema/parts.ts';
import type { BackupItem } from '../../../model/pair.ts';
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

/** SQLite. This version checks the entry and does not dump it yet. */
export const sqlite = {
  schema,
  resolve: (): BackupItem | undefined => undefined,
  files: (written) => [written.path],
} as const satisfies DatabaseKind<Written>;
