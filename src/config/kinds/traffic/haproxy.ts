import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import { place, placeOf } from './command.ts';
import type { TrafficKind } from './kind.ts';

const word = { type: 'string', pattern: '^[A-Za-z0-9_.:-]{1,100}$' } as const satisfies JSONSchema;

const schema = {
  type: 'object',
  title: 'a map with backend',
  description:
    'A backend of HAProxy with both hosts behind it: the primary’s server is ready, the other’s in maintenance.',
  required: ['backend'],
  additionalProperties: false,
  properties: {
    on: {
      ...place,
      description:
        'Where HAProxy runs: a host of the inventory, or operator. With socket as ADDRESS:PORT, where it is asked from. Default: standby.',
      examples: ['lb'],
    },
    socket: {
      type: 'string',
      title: 'a path, or ADDRESS:PORT',
      pattern: '^(?:/[A-Za-z0-9._/-]{1,100}|(?:[A-Za-z0-9.-]{1,253}|\\[[0-9A-Fa-f:.]+\\]):[0-9]{1,5})$',
      description: 'Its admin socket (stats socket … level admin). Default: /run/haproxy/admin.sock.',
      examples: ['/run/haproxy/admin.sock'],
    },
    backend: { ...word, title: 'a backend’s name', description: 'The backend.', examples: ['app'] },
    servers: {
      type: 'object',
      title: 'a map of server names by host',
      description: 'What the backend calls each host of the pair. Default: their names in the inventory.',
      additionalProperties: { ...word, title: 'a server’s name' },
      examples: [{ 'machine-a': 'a', 'machine-b': 'b' }],
    },
    state_file: {
      type: 'string',
      title: 'a path',
      pattern: '^/[A-Za-z0-9._/-]{1,100}$',
      description:
        'Where the state is saved for a restart of HAProxy, whose backend loads it. Default: /var/lib/haproxy/pairctl-PAIR-BACKEND.state; none with ADDRESS:PORT.',
      examples: ['/var/lib/haproxy/app.state'],
    },
  },
} as const satisfies JSONSchema;
export type WrittenHaproxy = FromSchema<typeof schema>;

/** A load balancer before the pair. */
export const haproxy = {
  schema,
  resolve: (written, pair, hosts) => {
    const socket = written.socket ?? '/run/haproxy/admin.sock';
    const usual = socket.startsWith('/')
      ? `/var/lib/haproxy/pairctl-${pair}-${written.backend}.state`
      : undefined;
    const stateFile = written.state_file ?? usual;
    return {
      provider: 'haproxy',
      name: `HAProxy ${written.backend}${written.on === undefined ? '' : ` on ${written.on}`}`,
      on: placeOf(written.on),
      socket,
      backend: written.backend,
      servers: written.servers ?? Object.fromEntries(hosts.map((host) => [host, host])),
      ...(stateFile === undefined ? {} : { stateFile }),
    };
  },
} as const satisfies TrafficKind<WrittenHaproxy>;
