import { common, recordProperties, secretPlace, serverItems } from '../parts.ts';

/** Settings that every zone behind an HTTP interface has. */
export const zoneProperties = {
  ...common,
  ...recordProperties,
  ttl: { type: 'integer', minimum: 1, maximum: 604800, description: 'Seconds.' },
  nameServers: { type: 'array', items: serverItems, description: 'Asked after a switch.' },
  url: { type: 'string', pattern: '^https?://[^\\s]+$', description: 'Where the interface is.' },
  secret: secretPlace,
} as const;
