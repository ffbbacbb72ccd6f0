import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import type { TrafficKind } from './kind.ts';

const schema = {
  type: 'object',
  title: 'a map with address and interface',
  description:
    'A floating IPv4 address that the primary holds beside its own; taken over with gratuitous ARP, never while another machine answers at it.',
  required: ['address', 'interface'],
  additionalProperties: false,
  properties: {
    address: {
      type: 'string',
      title: 'an IPv4 address with its prefix length',
      pattern: '^(?:[0-9]{1,3}\\.){3}[0-9]{1,3}/(?:[0-9]|[12][0-9]|3[0-2])$',
      description: 'The address with its prefix length.',
      examples: ['203.0.113.5/24'],
    },
    interface: {
      type: 'string',
      title: 'a network interface',
      pattern: '^[A-Za-z0-9][A-Za-z0-9_.@-]{0,14}$',
      description: 'The network interface that takes it, of the same name on both hosts.',
      examples: ['eth0'],
    },
  },
} as const satisfies JSONSchema;
export type WrittenAddress = FromSchema<typeof schema>;

/** An address that goes with the role. */
export const address = {
  schema,
  resolve: (written, pair) => ({
    provider: 'address',
    name: `${written.address} on ${written.interface}`,
    on: 'standby',
    address: written.address,
    interface: written.interface,
    unit: `pairctl-${pair}-address-${written.address.replace(/\/.*/, '')}.service`,
  }),
} as const satisfies TrafficKind<WrittenAddress>;
