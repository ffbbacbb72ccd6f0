import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import { absolutePath, shellLine, shortName, text } from './parts.ts';

const external = {
  type: 'object',
  title: 'a map with directory, pattern and restore',
  description: 'The application writes its own backups; pairctl carries, proves and restores them.',
  required: ['directory', 'pattern', 'restore'],
  additionalProperties: false,
  properties: {
    directory: {
      ...absolutePath,
      description: 'Where the application puts them.',
      examples: ['/opt/cycle_server/data/backups'],
    },
    pattern: {
      ...text,
      title: 'a name with %Y %m %d %H %M %S and, if they bear it, %z',
      description:
        'Their names, with the date as in date(1): %Y %m %d %H %M %S %z. What does not fit is never touched.',
      examples: ['backup-%Y-%m-%d_%H-%M-%S%z'],
    },
    companion: {
      type: 'string',
      title: 'the name of a folder',
      pattern: '^[A-Za-z0-9][A-Za-z0-9._+:@=,-]{0,254}$',
      description:
        'A folder in that directory that backups refer to: carried with them, beside them when one is restored, and never pruned.',
      examples: ['shared'],
    },
    restore: {
      ...shellLine,
      description: 'Shell line that restores one: {{ backup.path }} is where it is. May use templates.',
      examples: ['/opt/cycle_server/util/restore.sh {{ backup.path }}'],
    },
  },
} as const satisfies JSONSchema;

const plan = {
  type: 'object',
  title: 'a map with name, schedule and include or external',
  description: 'What is backed up, how often and how long it is kept.',
  required: ['name', 'schedule'],
  additionalProperties: false,
  properties: {
    name: {
      ...shortName,
      description: 'Its name in commands, messages and on disk.',
      examples: ['datastore'],
    },
    schedule: {
      type: 'string',
      title: 'a rolling schedule such as 1h,1d/7d',
      description:
        'Rolling schedule D1,D2,…/T: every D1, thinned out to D2, … as they age, kept for T. See `pairctl schedule explain`.',
      examples: ['5m,15m,1h,2h,4h,8h,1d/7d', '1h,1d/7d'],
    },
    on_share: {
      type: 'boolean',
      description:
        'true: what it holds is on a shared file system; it is backed up and proven, and no failover restores it. Default: false.',
      examples: [true],
    },
    include: {
      type: 'array',
      title: 'a list of databases by name, and of { path: … }',
      description: 'What one backup holds: databases by name, and paths.',
      minItems: 1,
      maxItems: 200,
      items: {
        anyOf: [
          { type: 'string', title: 'the name of a database' },
          {
            type: 'object',
            title: 'a map with path',
            required: ['path'],
            additionalProperties: false,
            properties: {
              path: { ...absolutePath, description: 'A file or directory.', examples: ['/etc/app'] },
              name: {
                ...shortName,
                description: 'Names its artifact. Default: made from the path.',
                examples: ['settings'],
              },
            },
          },
        ],
      },
      examples: [['app', { path: '/etc/app' }]],
    },
    external,
    description: { ...text, description: 'For people.', examples: ['application data'] },
    disabled: {
      type: 'boolean',
      description: 'true: none are taken and none are removed. Default: false.',
      examples: [false],
    },
  },
  oneOf: [{ required: ['include'] }, { required: ['external'] }],
} as const satisfies JSONSchema;

/** `backup`. */
export const backupSchema = {
  type: 'object',
  title: 'a map with plans',
  description: 'What is backed up on the primary, and carried to and verified on the standby.',
  additionalProperties: false,
  properties: {
    directory: {
      ...absolutePath,
      description: 'Where both hosts keep backups. Default: /var/lib/pairctl/PAIR/backups.',
      examples: ['/var/lib/pairctl/cyclecloud/backups'],
    },
    plans: {
      type: 'array',
      title: 'a list of backup plans',
      description: 'Backup plans.',
      maxItems: 100,
      items: plan,
    },
  },
} as const satisfies JSONSchema;
export type WrittenBackup = FromSchema<typeof backupSchema>;
export type WrittenPlan = FromSchema<typeof plan>;
