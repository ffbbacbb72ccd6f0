import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import { databaseSchema } from '../kinds/databases/registry.ts';
import { backupSchema } from './backup.ts';
import { drillSchema } from './drill.ts';
import { failoverSchema } from './failover.ts';
import { mirrorSchema } from './mirror.ts';
import { duration, text, variables } from './parts.ts';
import { sharedSchema } from './shared.ts';

const unit = {
  type: 'string',
  title: 'the name of a systemd unit',
  pattern: '^(?!-)[A-Za-z0-9:_.@\\\\-]{1,255}$',
} as const satisfies JSONSchema;

const service = {
  title: 'a unit’s name, or a map with unit',
  description: 'A systemd unit that runs only where the role is primary.',
  anyOf: [
    unit,
    {
      type: 'object',
      title: 'a map with unit',
      required: ['unit'],
      additionalProperties: false,
      properties: {
        unit: {
          ...unit,
          description: 'The unit; without a suffix it is a service.',
          examples: ['report.timer'],
        },
        on_standby: {
          enum: ['stopped', 'running'],
          description: 'running: it runs on the standby too. Default: stopped, and kept from starting.',
          examples: ['running'],
        },
      },
    },
  ],
} as const satisfies JSONSchema;

/** `pair.yml`. */
export const pairSchema = {
  type: 'object',
  title: 'a map with name, primary and standby',
  description: 'Two hosts, and all that keeps the second able to replace the first.',
  required: ['name', 'primary', 'standby'],
  additionalProperties: false,
  properties: {
    name: {
      type: 'string',
      title: 'a name of lower-case letters, digits and -, at most 31, beginning with a letter',
      description: 'Name of the pair; names files on the hosts.',
      pattern: '^[a-z][a-z0-9-]{0,30}$',
      examples: ['cyclecloud'],
    },
    inventory: {
      ...text,
      description: 'Path of the inventory, from this file’s directory. Default: inventory.yml.',
      examples: ['inventory.yml'],
    },
    primary: {
      ...text,
      title: 'a host of the inventory',
      description: 'The preferred primary: a host of the inventory.',
      examples: ['machine-a'],
    },
    standby: {
      ...text,
      title: 'a host of the inventory',
      description: 'The other one: a host of the inventory.',
      examples: ['machine-b'],
    },
    objectives: {
      type: 'object',
      title: 'a map with rpo and rto',
      description: 'What status compares with.',
      examples: [{ rpo: '30m', rto: '10m' }],
      additionalProperties: false,
      properties: {
        rpo: {
          ...duration,
          description: 'Recovery point: at most this much work may be lost.',
          examples: ['30m'],
        },
        rto: {
          ...duration,
          description: 'Recovery time: at most this long until the standby serves.',
          examples: ['10m'],
        },
      },
    },
    packages: {
      type: 'array',
      title: 'a list of packages',
      maxItems: 1000,
      description: 'Packages wanted on both hosts, besides what pairctl itself needs.',
      items: {
        type: 'string',
        title: 'the name of a package',
        pattern: '^[A-Za-z0-9][A-Za-z0-9+._-]{0,127}$',
      },
      examples: [['rsync', 'zstd']],
    },
    services: {
      type: 'array',
      title: 'a list of systemd units',
      maxItems: 200,
      description:
        'Units that run only where the role is primary; started in this order, stopped in reverse.',
      items: service,
      examples: [['app', { unit: 'search.service', on_standby: 'running' }]],
    },
    mirror: {
      type: 'array',
      title: 'a list of mirrors',
      maxItems: 100,
      description: 'Directory trees kept equal on the standby.',
      items: mirrorSchema,
    },
    shared: sharedSchema,
    databases: {
      type: 'array',
      title: 'a list of databases',
      maxItems: 200,
      description: 'Databases, which backup plans include by name.',
      items: databaseSchema,
    },
    backup: backupSchema,
    failover: failoverSchema,
    drill: drillSchema,
    notify: {
      type: 'object',
      title: 'a map with email',
      description: 'Whom the hosts themselves tell when a sync or backup fails.',
      examples: [{ email: 'ops@example.com' }],
      additionalProperties: false,
      properties: {
        email: {
          type: 'string',
          title: 'a mail address, or a local user’s name',
          description: 'Mail through the host’s own sendmail.',
          pattern: '^[A-Za-z0-9][A-Za-z0-9._+-]*(?:@[A-Za-z0-9][A-Za-z0-9.-]*)?$',
          maxLength: 254,
          examples: ['ops@example.com'],
        },
      },
    },
    vars: { ...variables, description: 'Variables for templates and tasks.', examples: [{ site: 'east' }] },
  },
} as const satisfies JSONSchema;
export type WrittenPair = FromSchema<typeof pairSchema>;
export type WrittenService = FromSchema<typeof service>;
