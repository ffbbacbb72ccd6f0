import { common } from '../parts.ts';

const name = '^[A-Za-z0-9_]([A-Za-z0-9_-]{0,62})(\\.[A-Za-z0-9_]([A-Za-z0-9_-]{0,62}))*$';
const type = { enum: ['A', 'AAAA', 'CNAME'] } as const;
const values = { type: 'object', additionalProperties: { type: 'string' } } as const;

/** Settings that every zone behind an HTTP interface has. */
export const zoneProperties = {
  ...common,
  zone: { type: 'string', pattern: name, description: 'The zone, without a final dot.' },
  record: { type: 'string', pattern: name, description: 'Full name of the record, without a final dot.' },
  type,
  values,
  also: {
    type: 'array',
    items: {
      type: 'object',
      required: ['record', 'type'],
      additionalProperties: false,
      properties: { record: { type: 'string', pattern: name }, type, values },
    },
  },
  ttl: { type: 'integer', minimum: 1, maximum: 604800, description: 'Seconds.' },
  nameServers: {
    type: 'array',
    items: {
      type: 'object',
      required: ['address', 'port'],
      additionalProperties: false,
      properties: {
        address: { type: 'string', pattern: '^[A-Za-z0-9:_][A-Za-z0-9:._-]{0,252}$' },
        port: { type: 'integer', minimum: 1, maximum: 65535 },
      },
    },
    description: 'Asked after a switch.',
  },
  url: { type: 'string', pattern: '^https?://[^\\s]+$', description: 'Where the interface is.' },
  secret: {
    description: 'Where the operator has it; not read here.',
    type: 'object',
    additionalProperties: { type: ['string', 'array'], items: { type: 'string' } },
  },
} as const;
