import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import { absolutePath } from './parts.ts';

const sharedPath = {
  type: 'object',
  title: 'a map with path',
  description: 'A file system that both hosts mount.',
  required: ['path'],
  additionalProperties: false,
  properties: {
    path: {
      ...absolutePath,
      description: 'Where it is mounted, on both hosts.',
      examples: ['/srv/data'],
    },
    require_mount: {
      type: 'boolean',
      description:
        'false: the path is inside a mounted file system and no mount point itself. Default: true, nothing starts where nothing is mounted on it.',
      examples: [false],
    },
  },
} as const satisfies JSONSchema;

/** `shared` of pair.yml. */
export const sharedSchema = {
  type: 'array',
  title: 'a list of shared paths',
  minItems: 1,
  maxItems: 20,
  description:
    'File systems that both hosts mount (NFS and the like) and only the primary uses: not mirrored, not restored by a failover.',
  items: sharedPath,
} as const satisfies JSONSchema;
export type WrittenShared = FromSchema<typeof sharedPath>;
