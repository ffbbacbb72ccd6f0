import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import { hostAddress, port } from '../../schema/parts.ts';

/** A list of name servers: names or addresses, each with a port where it is not 53. */
export const nameServerList = {
  type: 'array',
  title: 'a list of name servers',
  minItems: 1,
  maxItems: 20,
  items: {
    anyOf: [
      hostAddress,
      {
        type: 'object',
        title: 'a map with address and port',
        required: ['address'],
        additionalProperties: false,
        properties: {
          address: {
            ...hostAddress,
            description: 'Name or address of the server.',
            examples: ['ns2.example.com'],
          },
          port: { ...port, description: 'Its port. Default: 53.', examples: [5353] },
        },
      },
    ],
  },
} as const satisfies JSONSchema;

/** Each with its port. */
export function addressed(
  servers: FromSchema<typeof nameServerList>,
): readonly { readonly address: string; readonly port: number }[] {
  return servers.map((server) =>
    typeof server === 'string'
      ? { address: server, port: 53 }
      : { address: server.address, port: server.port ?? 53 },
  );
}
