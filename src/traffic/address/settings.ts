import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import { common } from '../parts.ts';

/** An entry of `failover.traffic` with `provider: address`. */
export const addressSchema = {
  type: 'object',
  required: ['provider', 'address', 'interface', 'unit'],
  additionalProperties: false,
  properties: {
    provider: { const: 'address' },
    ...common,
    address: {
      type: 'string',
      pattern: '^[0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}$',
      description: 'The address with its prefix length.',
    },
    interface: {
      type: 'string',
      pattern: '^[A-Za-z0-9][A-Za-z0-9_.@-]{0,14}$',
      description: 'The network interface on both hosts.',
    },
    unit: {
      type: 'string',
      pattern: '^[A-Za-z0-9:_.@-]+\\.service$',
      description: 'The unit whose start takes the address and whose stop gives it up.',
    },
  },
} as const satisfies JSONSchema;
export type AddressSettings = FromSchema<typeof addressSchema>;
