import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import { duration, hostAddress, shellLine, text } from '../../schema/parts.ts';
import { durationSeconds } from '../../units.ts';
import type { TrafficKind } from './kind.ts';

/** Where a target is switched from. */
export const place = {
  ...hostAddress,
  title: 'standby, operator, or a host of the inventory',
} as const satisfies JSONSchema;

const environment =
  'Finds PAIRCTL_PAIR, PAIRCTL_PRIMARY, PAIRCTL_ADDRESS, PAIRCTL_OTHER, PAIRCTL_OTHER_ADDRESS and PAIRCTL_EPOCH in its environment.';

const schema = {
  type: 'object',
  title: 'a map with look and switch',
  description: `Shell lines that tell and change where clients are sent. Each ${environment.replace('Finds', 'finds')}`,
  required: ['look', 'switch'],
  additionalProperties: false,
  properties: {
    name: { ...text, description: 'For messages. Default: command.', examples: ['edge router'] },
    look: {
      ...shellLine,
      description:
        'Shell line that changes nothing and prints the name or address of the host that clients reach now; asked in a plan, too.',
      examples: ['/opt/edge/where'],
    },
    switch: {
      ...shellLine,
      description:
        'Shell line that sends clients to PAIRCTL_PRIMARY. It may be run again after it was interrupted.',
      examples: ['/opt/edge/send-to "$PAIRCTL_ADDRESS"'],
    },
    verify: {
      ...shellLine,
      description:
        'Shell line that changes nothing; status 0 when clients really reach PAIRCTL_PRIMARY. Default: look says so.',
      examples: ['curl -fsS -o /dev/null https://shop.example.com/'],
    },
    on: {
      ...place,
      description: 'Where they run: standby, operator, or a host of the inventory. Default: standby.',
      examples: ['operator'],
    },
    timeout: { ...duration, description: 'At most this long for each. Default: 1m.', examples: ['30s'] },
  },
} as const satisfies JSONSchema;
export type WrittenCommandTarget = FromSchema<typeof schema>;

/** Whatever the others are not: lines of the user's own. */
export const command = {
  schema,
  resolve: ({ name, look, switch: act, verify, on, timeout }) => ({
    provider: 'command',
    name: name ?? 'command',
    on: placeOf(on),
    look,
    switch: act,
    ...(verify === undefined ? {} : { verify }),
    timeoutSeconds: durationSeconds(timeout ?? '1m'),
  }),
} as const satisfies TrafficKind<WrittenCommandTarget>;

/** As `delegate_to` has it. */
export function placeOf(on: string | undefined): string {
  return on === 'operator' ? 'localhost' : (on ?? 'standby');
}
