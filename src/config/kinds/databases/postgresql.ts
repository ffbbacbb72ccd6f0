import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import { absolutePath, port, text } from '../../schema/parts.ts';
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
      pattern: '^[0-9]{1,3}(?:\\.[0-9])?/[A-Za-z0-9_-]+$',
      title: 'a cluster such as 15/main',
      description: 'Cluster on Debian, as `pg_lsclusters` lists it. Default: the one on the port.',
      examples: ['15/main'],
    },
    jobs: {
      type: 'integer',
      title: 'a number from 1 to 64',
      minimum: 1,
      maximum: 64,
      description:
        'Tables that are dumped and loaded at once, for large databases: as many connections to the server. Default: 1.',
      examples: [4],
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

/** PostgreSQL: dumped by pg_dump, restored beside and renamed; docs/postgresql.md. */
export const postgresql = {
  schema,
  resolve: (name, written) => ({
    kind: 'postgresql',
    name,
    settings: {
      DATABASE: written.database,
      USER: written.user ?? 'postgres',
      PORT: written.port === undefined ? '' : String(written.port),
      CLUSTER: written.cluster ?? '',
      SOCKET: written.socket ?? '',
      JOBS: String(written.jobs ?? 1),
    },
    packages: ['postgresql-client'],
  }),
  files: () => ['/var/lib/postgresql', '/var/lib/pgsql'],
} as const satisfies DatabaseKind<Written>;
