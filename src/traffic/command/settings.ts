import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import { common } from '../parts.ts';

const line = { type: 'string', minLength: 1 } as const;

/** An entry of `failover.traffic` with `provider: command`. */
export const commandSchema = {
  type: 'object',
  required: ['provider', 'look', 'switch', 'timeoutSeconds'],
  additionalProperties: false,
  properties: {
    provider: { const: 'command' },
    ...common,
    look: { ...line, description: 'Prints the name or address of the host that clients reach now.' },
    switch: { ...line, description: 'Sends clients to the primary.' },
    verify: { ...line, description: 'Status 0 when clients reach the primary; default: look says so.' },
    timeoutSeconds: { type: 'number', exclusiveMinimum: 0, description: 'For each of them.' },
  },
} as const satisfies JSONSchema;
export type CommandSettings = FromSchema<typeof commandSchema>;
