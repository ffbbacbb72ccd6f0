import type { Output } from '../model/command.ts';

/** Settings that every target has: what it is called and where it is switched. */
export const common = {
  name: { type: 'string', minLength: 1, description: 'For messages.' },
  on: {
    type: 'string',
    minLength: 1,
    description: 'Where it is switched: standby, localhost, or a host of the inventory.',
  },
} as const;

/** What the last lines of an error output say, on one line. */
export function lastWords(output: Output, lines = 3): string {
  const said = output.stderr.split('\n').map((line) => line.trim());
  const words = said
    .filter((line) => line !== '')
    .slice(-lines)
    .join('; ')
    .slice(0, 500);
  return words === '' ? `status ${String(output.status)}` : words;
}

const domainName = '^[A-Za-z0-9_]([A-Za-z0-9_-]{0,62})(\\.[A-Za-z0-9_]([A-Za-z0-9_-]{0,62}))*$';
const type = { enum: ['A', 'AAAA', 'CNAME'] } as const;
const values = {
  type: 'object',
  additionalProperties: { type: 'string' },
  description: 'What it holds for each host; default: its service_address.',
} as const;

/** The record sets of a zone that lead clients. */
export const recordProperties = {
  zone: { type: 'string', pattern: domainName, description: 'The zone, without a final dot.' },
  record: {
    type: 'string',
    pattern: domainName,
    description: 'Full name of the record, without a final dot.',
  },
  type,
  values,
  also: {
    description: 'More record sets, moved together with it.',
    type: 'array',
    items: {
      type: 'object',
      required: ['record', 'type'],
      additionalProperties: false,
      properties: { record: { type: 'string', pattern: domainName }, type, values },
    },
  },
} as const;

/** Name servers, each by name or address and port. */
export const serverItems = {
  type: 'object',
  required: ['address', 'port'],
  additionalProperties: false,
  properties: {
    address: { type: 'string', pattern: '^[A-Za-z0-9:_][A-Za-z0-9:._-]{0,252}$' },
    port: { type: 'integer', minimum: 1, maximum: 65535 },
  },
} as const;

/** Where the operator has a secret, as the definition says it. */
export const secretPlace = {
  description: 'Where the operator has it; not read here.',
  type: 'object',
  additionalProperties: { type: ['string', 'array'], items: { type: 'string' } },
} as const;
