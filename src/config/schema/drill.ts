import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import { health } from './failover.ts';
import { absolutePath, duration, shellLine, shortName, text } from './parts.ts';
import { mirrorSchema } from './mirror.ts';

const { http, status, tcp } = health.properties;

const check = {
  type: 'object',
  title: 'a map with sql, http, tcp or command',
  description: 'What must hold of what was restored.',
  additionalProperties: false,
  properties: {
    name: {
      ...text,
      description: 'What reports call it. Default: what it asks.',
      examples: ['orders are there'],
    },
    sql: {
      ...text,
      maxLength: 4096,
      description: 'A query; the first column of its first row is compared. No row is a failure.',
      examples: ['SELECT count(*) FROM orders'],
    },
    database: { ...shortName, description: 'Of which of the pair’s databases (sql).', examples: ['app'] },
    equals: { type: ['string', 'number'], description: 'The value that it must have (sql).', examples: [42] },
    at_least: { type: 'number', description: 'The least that it may be (sql).', examples: [1] },
    tolerance: {
      type: 'string',
      title: 'a share such as 10%',
      pattern: '^(?:[0-9]|[1-9][0-9]|100)%$',
      description: 'How much less it may be than in the last drill that passed (sql).',
      examples: ['10%'],
    },
    http: {
      ...http,
      description: 'Fetched in the drill’s own network, where `start` has started the application.',
    },
    status,
    tcp,
    command: {
      ...shellLine,
      description:
        'Shell line; status 0 means that it holds. Paths are as in production, with the restored data in place.',
      examples: ['test -s /etc/app/license'],
    },
  },
  oneOf: [{ required: ['sql'] }, { required: ['http'] }, { required: ['tcp'] }, { required: ['command'] }],
} as const satisfies JSONSchema;

/** `drill`. */
export const drillSchema = {
  type: 'object',
  title: 'a map',
  description: 'A rehearsal on the standby, beside production: the newest backups are restored and tried.',
  additionalProperties: false,
  properties: {
    schedule: {
      ...mirrorSchema.properties.schedule,
      description:
        'When the standby holds one by itself: five cron fields. Or use every. Default: only by hand.',
      examples: ['30 4 * * 0'],
    },
    every: {
      ...mirrorSchema.properties.every,
      description: 'Instead of schedule: how often.',
      examples: ['1d'],
    },
    max_age: {
      ...duration,
      description: 'status is not well when the last drill that passed is older. Default: no limit.',
      examples: ['10d'],
    },
    plans: {
      type: 'array',
      title: 'a list of backup plans',
      items: shortName,
      minItems: 1,
      maxItems: 100,
      description: 'Which backup plans are restored. Default: all that are not disabled.',
      examples: [['data']],
    },
    start: {
      ...shellLine,
      description: 'Shell line that starts the application and stays with it, for checks that talk to it.',
      examples: ['/opt/app/bin/app --foreground'],
    },
    writable: {
      type: 'array',
      title: 'a list of directories',
      items: absolutePath,
      maxItems: 100,
      description:
        'Directories that the application writes to, besides restored ones, /run, /tmp, /var/tmp, /var/log and /var/spool: empty in a drill.',
      examples: [['/var/cache/app']],
    },
    within: {
      ...duration,
      description: 'Each check must hold within this time. Default: 2m.',
      examples: ['5m'],
    },
    checks: {
      type: 'array',
      title: 'a list of checks',
      items: check,
      maxItems: 100,
      description:
        'What must hold. Default: with start, the health check of failover; else that all was restored.',
    },
  },
} as const satisfies JSONSchema;
export type WrittenDrill = FromSchema<typeof drillSchema>;
export type WrittenDrillCheck = FromSchema<typeof check>;
