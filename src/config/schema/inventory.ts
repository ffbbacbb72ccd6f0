import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import { hostAddress, port, secret, text, variables } from './parts.ts';

const become = {
  title: 'false, true, or { method: sudo, password: … }',
  description:
    'How to become root. false: log in as root; true: `sudo -n`, without a password; or sudo with a password, given by reference.',
  anyOf: [
    { type: 'boolean' },
    {
      type: 'object',
      additionalProperties: false,
      properties: {
        method: { enum: ['sudo'], description: 'The program; only sudo is known.' },
        password: {
          ...secret,
          description: 'Where the password is to be had. It goes to sudo on standard input.',
          examples: [{ env: 'SUDO_PASSWORD' }],
        },
      },
    },
  ],
  examples: [false, true, { method: 'sudo', password: { env: 'SUDO_PASSWORD' } }],
} as const satisfies JSONSchema;

const host = {
  type: ['object', 'null'],
  title: 'a map of settings',
  description: 'A machine. What is left out is asked of the operator’s ssh configuration.',
  additionalProperties: false,
  properties: {
    address: {
      ...hostAddress,
      description: 'Name or address that the operator connects to. Default: the host’s name.',
      examples: ['192.0.2.10'],
    },
    port: {
      ...port,
      description: 'Port of its ssh server. Default: the ssh configuration, then 22.',
      examples: [22],
    },
    user: {
      type: 'string',
      title: 'a user’s name',
      description: 'Who to log in as. Default: the ssh configuration, then the current user.',
      pattern: '^[A-Za-z0-9_][A-Za-z0-9_.@-]{0,63}\\$?$',
      examples: ['root'],
    },
    identity_file: {
      ...text,
      description:
        'Private key. Default: the agent, then ssh’s own default files. A key with a passphrase must be in the agent.',
      examples: ['~/.ssh/id_ed25519'],
    },
    jump: {
      ...text,
      title: 'a host of this inventory, or user@address:port',
      description: 'Connect through this one: another host of this inventory, or user@address:port.',
      examples: ['bastion', 'ops@198.51.100.7:22'],
    },
    become,
    host_key: {
      type: 'string',
      title: 'a public host key, such as "ssh-ed25519 AAAA…"',
      description: 'Pins the host key here. Default: ~/.ssh/known_hosts.',
      pattern: '^(?:ssh|ecdsa|sk)-[A-Za-z0-9@.-]+ [A-Za-z0-9+/]{16,}={0,3}(?: .*)?$',
      examples: ['ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ5C8y4o2gqXnTt0v6b1pQe0w4kTqgq4o8l3b1T2cX9a'],
    },
    service_address: {
      ...hostAddress,
      description: 'What clients reach; goes into DNS and load balancers. Default: address.',
      examples: ['203.0.113.10'],
    },
    peer_address: {
      ...hostAddress,
      description: 'What the other host of the pair uses to reach it. Default: address.',
      examples: ['10.0.0.10'],
    },
    connection: {
      enum: ['ssh', 'local'],
      description: 'local: this very machine, without ssh. Default: ssh.',
      examples: ['ssh'],
    },
    vars: {
      ...variables,
      description: 'Variables of this host; they win over those of its groups.',
      examples: [{ site: 'east' }],
    },
  },
} as const satisfies JSONSchema;

const group = {
  type: 'object',
  title: 'a map with hosts',
  description: 'Hosts under one name, for plays and for variables.',
  required: ['hosts'],
  additionalProperties: false,
  properties: {
    hosts: {
      type: 'array',
      title: 'a list of hosts of this inventory',
      maxItems: 1000,
      description: 'Names of hosts of this inventory.',
      items: { type: 'string' },
      examples: [['machine-a', 'machine-b']],
    },
    vars: {
      ...variables,
      description: 'Variables of its hosts; they win over those of the inventory.',
      examples: [{ ntp: 'pool.example.net' }],
    },
  },
} as const satisfies JSONSchema;

/** `inventory.yml`. */
export const inventorySchema = {
  type: 'object',
  title: 'a map with hosts',
  description: 'The machines, how they are reached, and what is known about them.',
  required: ['hosts'],
  additionalProperties: false,
  properties: {
    hosts: {
      type: 'object',
      title: 'a map of hosts by name',
      description: 'Machines by name. A name is a host name (RFC 1123) or an IP address.',
      minProperties: 1,
      maxProperties: 1000,
      propertyNames: hostAddress,
      additionalProperties: host,
    },
    groups: {
      type: 'object',
      title: 'a map of groups by name',
      maxProperties: 200,
      description: 'Groups of hosts by name.',
      propertyNames: {
        type: 'string',
        title: 'a group’s name: letters, digits, _ and -',
        pattern: '^[A-Za-z_][A-Za-z0-9_-]{0,62}$',
      },
      additionalProperties: group,
    },
    vars: { ...variables, description: 'Variables of all hosts.', examples: [{ admin: 'ops@example.com' }] },
  },
} as const satisfies JSONSchema;
export type WrittenInventory = FromSchema<typeof inventorySchema>;
export type WrittenHost = NonNullable<FromSchema<typeof host>>;
