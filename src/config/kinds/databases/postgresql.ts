import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import { absolutePath, port, text } from '../../schema/parts.ts';
import type { BackupItem } from '../../../model/pair.ts';
import type { DatabaseKind } from './kind.ts';

const schema = {
  type: 'object',
  title: 'a map with database',
  description: 'PostgreSQL: dumped by the postgres user through the local socket.',
  required: ['database'],
  additionalProperties: false,
  properties: {
    database: { ...text, description: 'Name of the database.', examples: ['app'] },
    port: {
      ...port,
      description: 'Port of the cluster, which names its socket. Default: 5432.',
      examples: [5432],
    },
    cluster: {
      ...text,
      description: 'Cluster on Debian, as `pg_lsclusters` lists it. Default: the one on the port.',
      examples: ['15/main'],
    },
    user: {
      ...text,
      description: 'System user that dumps and restores. Default: postgres.',
      examples: ['postgres'],
    },
    socket: {
      ...absolutePath,
      description: 'Directory of the socket. Default: the client’s own.',
      examples: ['/var/run/postgresql'],
    },
  },
} as const satisfies JSONSchema;
type Written = FromSchema<typeof schema>;

/** PostgreSQL. This version checks the entry and does not dump it yet. */
export const postgresql = {
  schema,
  resolve: (): BackupItem | undefined => undefined,
  files: () => ['/var/lib/postgresql', '/var/lib/pgsql'],
} as const satisfies DatabaseKind<Written>;
