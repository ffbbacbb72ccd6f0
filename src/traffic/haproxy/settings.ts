import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import { common } from '../parts.ts';

const word = { type: 'string', pattern: '^[A-Za-z0-9_.:-]{1,100}$' } as const;
const path = '/[A-Za-z0-9._/-]{1,100}';

/** An entry of `failover.traffic` with `provider: haproxy`. */
export const haproxySchema = {
  type: 'object',
  required: ['provider', 'socket', 'backend', 'servers'],
  additionalProperties: false,
  properties: {
    provider: { const: 'haproxy' },
    ...common,
    socket: {
      type: 'string',
      pattern: `^(${path}|([A-Za-z0-9.-]{1,253}|\\[[0-9A-Fa-f:.]+\\]):[0-9]{1,5})$`,
      description: 'The admin socket: a path, or ADDRESS:PORT.',
    },
    backend: word,
    servers: {
      type: 'object',
      additionalProperties: word,
      description: 'What the backend calls each host of the pair.',
    },
    stateFile: {
      type: 'string',
      pattern: `^${path}$`,
      description: 'Where HAProxy finds the state again when it starts anew.',
    },
  },
} as const satisfies JSONSchema;
export type HaproxySettings = FromSchema<typeof haproxySchema>;
