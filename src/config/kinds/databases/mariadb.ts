import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import { absolutePath, text } from '../../schema/parts.ts';
import type { DatabaseKind } from './kind.ts';

const schema = {
  type: 'object',
  title: 'a map with database, or all_databases: true',
  description:
    'MariaDB or MySQL: dumped through the local socket, each database in a transaction of its own.',
  additionalProperties: false,
  properties: {
    database: { ...text, description: 'Name of the database.', examples: ['shop'] },
    all_databases: {
      enum: [true],
      description: 'All databases but the server’s own.',
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

/** MariaDB and MySQL: dumped by mariadb-dump, restored beside and renamed table by table in one statement; docs/mariadb.md. */
export const mariadb = {
  schema,
  resolve: (name, written) => ({
    kind: 'mariadb',
    name,
    settings: {
      // Empty is all.
      DATABASE: written.database ?? '',
      USER: written.user ?? 'root',
      SOCKET: written.socket ?? '',
    },
    packages: ['mariadb-client'],
  }),
  files: () => ['/var/lib/mysql'],
} as const satisfies DatabaseKind<Written>;
