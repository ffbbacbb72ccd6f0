import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import { trafficSchema } from '../kinds/traffic/registry.ts';
import { duration, shellLine } from './parts.ts';

export const health = {
  type: 'object',
  title: 'a map with http, tcp or command',
  description: 'What tells that the application works. It must hold on the standby before traffic moves.',
  additionalProperties: false,
  properties: {
    http: {
      type: 'string',
      title: 'an http:// or https:// address',
      description: 'Fetched on the host itself. May use templates.',
      pattern: '^https?://(?:\\{\\{[^\\n]*?\\}\\}|[^\\s\\u0000-\\u001f])+$',
      examples: ['http://127.0.0.1:8080/'],
    },
    status: {
      type: 'integer',
      title: 'an HTTP status',
      minimum: 100,
      maximum: 599,
      description: 'HTTP status that means health. Default: 200.',
      examples: [200],
    },
    tcp: {
      type: ['string', 'integer'],
      title: 'a port, or address:port',
      description: 'A port that must take connections: PORT (at 127.0.0.1) or ADDRESS:PORT.',
      pattern: '^(?:[A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+\\]):[0-9]{1,5}$',
      minimum: 1,
      maximum: 65535,
      examples: [8080, '127.0.0.1:5432'],
    },
    command: {
      ...shellLine,
      description: 'Shell line that changes nothing; status 0 means health. May use templates.',
      examples: ['/opt/app/bin/check'],
    },
    within: { ...duration, description: 'It must hold within this time. Default: 1m.', examples: ['2m'] },
  },
  oneOf: [{ required: ['http'] }, { required: ['tcp'] }, { required: ['command'] }],
} as const satisfies JSONSchema;

const fence = {
  type: 'object',
  title: 'a map with command',
  description:
    'How a primary is switched off out of band when it does not answer. Lines that name $PAIRCTL_HOST are for whichever host is primary; others are for the preferred primary, and are not run while the other host is primary.',
  required: ['command'],
  additionalProperties: false,
  properties: {
    command: {
      ...shellLine,
      description: 'Shell line that switches off the host that PAIRCTL_HOST names. May use templates.',
      examples: ['ipmitool -H bmc-$PAIRCTL_HOST chassis power off'],
    },
    status: {
      ...shellLine,
      description:
        'Shell line that reads back whether it is off: status 0 is proof. Without it a fence that was sent proves nothing. May use templates.',
      examples: ['ipmitool -H bmc-$PAIRCTL_HOST chassis power status | grep -q "is off"'],
    },
    on: {
      enum: ['standby', 'operator'],
      description: 'Where both run. Default: standby.',
      examples: ['standby'],
    },
    timeout: { ...duration, description: 'At most this long for each. Default: 1m.', examples: ['30s'] },
  },
} as const satisfies JSONSchema;

/** Tasks in a playbook's form; validated by the playbook's own schema, whose modules only the generated one knows. */
const tasks = { $ref: 'playbook.schema.json#/definitions/tasks' } as const;

/** `failover`. */
export const failoverSchema = {
  type: 'object',
  title: 'a map',
  description: 'What happens when the standby takes over.',
  additionalProperties: false,
  properties: {
    health,
    traffic: {
      type: 'array',
      title: 'a list of traffic targets',
      maxItems: 20,
      description: 'What sends clients to the active host.',
      items: trafficSchema,
    },
    fence,
    witness: {
      type: 'string',
      title: 'a host of the inventory',
      minLength: 1,
      description:
        'A third host that is asked what it sees of the primary, before a failover. It needs ssh and nothing of pairctl’s. One that still reaches the application refuses it (guard primary-alive).',
      examples: ['bastion'],
    },
    max_loss: {
      ...duration,
      description:
        'Refuse to go on with a backup or a mirror that is older than this (guard max-loss). Default: no limit.',
      examples: ['30m'],
    },
    hold_down: {
      ...duration,
      description:
        'Refuse another change of roles for so long after one (guard hold-down); 0s for never. Default: 1h.',
      examples: ['1h'],
    },
    before: { ...tasks, description: 'Tasks on the standby before it takes over, as in a playbook.' },
    after: { ...tasks, description: 'Tasks on the standby after traffic has moved, as in a playbook.' },
  },
} as const satisfies JSONSchema;
export type WrittenFailover = FromSchema<typeof failoverSchema>;
export type WrittenHealth = FromSchema<typeof health>;
