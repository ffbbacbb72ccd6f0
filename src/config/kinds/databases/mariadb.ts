import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import { absolutePath, text } from '../../schema/parts.ts';
import type { BackupItem } from '../../../model/pair.ts';
import type { DatabaseKind } from './kind.ts';

const schema = {
  type: 'object',
  title: 'a map with database, or all_databases: true',
  description: 'MariaDB or MySQL: dumped through the local socket, in one transaction.',
  additionalProperties: false,
  properties: {
    database: { ...text, description: 'Name of the database.', examples: ['shop'] },
    all_databases: {
      enum: [true],
      description: 'All databases with accounts and rights.',
      examples: [true],
    },
    user: { ...text, description: 'Database user. Default: root by the socket.', examples: ['root'] },
    socket: {
      ...absolutePath,
      description: 'The socket. Default: the client’s own.',
      examples: ['/run/mysqld/mysqld.sock'],
    },
  },
  oneOf: [{ required: ['database'] }, { required: ['all_databases'] }],
} as const satisfies JSONSchema;
type Written = FromSchema<typeof schema>;

/** MariaDB and MySQL. This version checks the entry and does not dump it yet. */
export const mariadb = {
  schema,
  resolve: (): BackupItem | undefined => undefined,
  files: () => ['/var/lib/mysql'],
} as const satisfies DatabaseKind<Written>;
