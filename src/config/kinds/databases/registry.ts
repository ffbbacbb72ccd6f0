import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import type { BackupItem } from '../../../model/pair.ts';
import { shortName } from '../../schema/parts.ts';
import { command } from './command.ts';
import { mariadb } from './mariadb.ts';
import { postgresql } from './postgresql.ts';
import { sqlite } from './sqlite.ts';

/** One entry of `databases`: a name, and under the key of its kind the settings. */
export const databaseSchema = {
  type: 'object',
  title: 'a map with a name and one kind of database',
  description: 'A database, or anything else that is dumped and loaded by a program.',
  required: ['name'],
  additionalProperties: false,
  properties: {
    name: { ...shortName, description: 'What backup plans call it; names its artifact.', examples: ['app'] },
    readiness: {
      enum: ['cold', 'warm'],
      title: 'cold or warm',
      description:
        'cold (default): restored in a failover. warm: the standby restores each new backup ahead, into a database of its own, which a failover only renames.',
      examples: ['warm'],
    },
    postgresql: postgresql.schema,
    mariadb: mariadb.schema,
    sqlite: sqlite.schema,
    command: command.schema,
  },
  oneOf: [
    { required: ['postgresql'] },
    { required: ['mariadb'] },
    { required: ['sqlite'] },
    { required: ['command'] },
  ],
} as const satisfies JSONSchema;
export type WrittenDatabase = FromSchema<typeof databaseSchema>;

/** What the rest of the room wants to know of an entry, whatever its kind. */
export interface Database {
  readonly kind: string;
  readonly item: BackupItem;
  readonly files: readonly string[];
}

/** Kinds whose part of the host program can restore ahead. */
const warmable: readonly string[] = ['postgresql', 'mariadb'];

/** Why an entry cannot be kept ready as it asks. */
export function notReady(entry: WrittenDatabase): string | undefined {
  const { kind } = readDatabase(entry);
  return entry.readiness === 'warm' && !warmable.includes(kind)
    ? `${kind} cannot be kept warm; ${warmable.join(', ')} can`
    : undefined;
}

/** An entry by its kind; the schema has seen to it that there is exactly one. */
export function readDatabase(entry: WrittenDatabase): Database {
  const { name } = entry;
  if (entry.postgresql !== undefined)
    return {
      kind: 'postgresql',
      item: withReadiness(postgresql.resolve(name, entry.postgresql), entry),
      files: postgresql.files(),
    };
  if (entry.mariadb !== undefined)
    return {
      kind: 'mariadb',
      item: withReadiness(mariadb.resolve(name, entry.mariadb), entry),
      files: mariadb.files(),
    };
  if (entry.sqlite !== undefined)
    return { kind: 'sqlite', item: sqlite.resolve(name, entry.sqlite), files: sqlite.files(entry.sqlite) };
  if (entry.command !== undefined)
    return { kind: 'command', item: command.resolve(name, entry.command), files: command.files() };
  throw new Error(`database ${name} is of no known kind`);
}

function withReadiness(item: BackupItem, { readiness }: WrittenDatabase): BackupItem {
  return { ...item, settings: { ...item.settings, READINESS: readiness ?? 'cold' } };
}
