import type { JSONSchema } from 'json-schema-to-ts';

/**
 * Pieces that several schemas share. `title` is the noun that problems use ("is not TITLE"), `examples` what they propose.
 * A pattern here is the form only; what a value must mean is for rules/.
 */

/** No control characters and no template: text that is taken literally, in one line. */
const literal = '^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$';

/** RFC 1123 name (labels of 1–63, 253 in all), IPv4 or IPv6 address; addresses are looked at closer by a rule. */
export const hostPattern =
  '^(?=.{1,253}$)(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}(?:\\.[0-9]{1,3}){0,3})$';

export const hostAddress = {
  type: 'string',
  title: 'a host name (RFC 1123) or an IP address',
  pattern: hostPattern,
} as const satisfies JSONSchema;

export const port = {
  type: 'integer',
  title: 'a port',
  minimum: 1,
  maximum: 65535,
} as const satisfies JSONSchema;

export const duration = {
  type: 'string',
  title: 'a duration: a whole number with s, m, h, d or w',
  pattern: '^(?:0|[1-9][0-9]{0,8})[smhdw]$',
} as const satisfies JSONSchema;

export const text = {
  type: 'string',
  title: 'one line of literal text',
  pattern: literal,
  maxLength: 1024,
} as const satisfies JSONSchema;

export const absolutePath = {
  type: 'string',
  title: 'an absolute path without . , .. , control characters or templates',
  pattern: '^/(?!(?:.*/)?\\.{1,2}(?:/|$))(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*$',
  maxLength: 1024,
} as const satisfies JSONSchema;

/** A shell line of the user's own; the one kind of text in which `{{ … }}` is filled in. */
export const shellLine = {
  type: 'string',
  title: 'a shell line',
  minLength: 1,
  maxLength: 4096,
  pattern: '^[^\\u0000]+$',
} as const satisfies JSONSchema;

/** Names of plans and mirrors: they become names of files and rsync modules. */
export const shortName = {
  type: 'string',
  title: 'a name of lower-case letters, digits and -, at most 40, beginning with a letter or digit',
  pattern: '^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$',
} as const satisfies JSONSchema;

export const variables = {
  type: 'object',
  additionalProperties: true,
} as const satisfies JSONSchema;

/** Where a secret is to be had; exactly one of the three. */
export const secret = {
  type: 'object',
  title: 'a way to a secret: { env: NAME }, { file: PATH } or { command: [PROGRAM, …] }',
  minProperties: 1,
  maxProperties: 1,
  additionalProperties: false,
  properties: {
    env: {
      type: 'string',
      title: 'the name of an environment variable',
      description: 'Environment variable of the pairctl process that holds it.',
      pattern: '^[A-Za-z_][A-Za-z0-9_]*$',
      examples: ['TSIG_SECRET'],
    },
    file: {
      type: 'string',
      title: 'a path',
      description: 'File on the operator’s machine, mode 0600 or tighter, that holds nothing else.',
      pattern: '^[^\\u0000-\\u001f]+$',
      examples: ['~/.config/pairctl/tsig'],
    },
    command: {
      type: 'array',
      title: 'a list: the program and its arguments',
      description:
        'Program and arguments, run on the operator’s machine without a shell; its output is the secret.',
      minItems: 1,
      items: { type: 'string', pattern: '^[^\\u0000]*$' },
      examples: [['pass', 'show', 'pair/tsig']],
    },
  },
} as const satisfies JSONSchema;
