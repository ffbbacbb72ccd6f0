import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import { shellLine } from '../../schema/parts.ts';
import type { DatabaseKind } from './kind.ts';

const schema = {
  type: 'object',
  title: 'a map with dump and restore',
  description: 'Anything that can write itself to standard output and be read back.',
  required: ['dump', 'restore'],
  additionalProperties: false,
  properties: {
    dump: {
      ...shellLine,
      description:
        'Shell line that writes the data to standard output; status 0 and some output mean success. May use templates.',
      examples: ['/opt/app/bin/dump'],
    },
    restore: {
      ...shellLine,
      description:
        'Shell line that reads them back: from standard input, or from the file {{ artifact }}. May use templates.',
      examples: ['/opt/app/bin/load {{ artifact }}'],
    },
  },
} as const satisfies JSONSchema;
type Written = FromSchema<typeof schema>;

/** Anything that can write itself to standard output. */
export const command = {
  schema,
  resolve: (name, { dump, restore }) => ({
    kind: 'command',
    name,
    settings: { DUMP: dump, RESTORE: restore },
    packages: [],
  }),
  files: () => [],
} as const satisfies DatabaseKind<Written>;
