import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import { readStatus } from '../backup/read.ts';
import type { Change, Module } from '../model/change.ts';
import { displayTransition, type Transition } from '../model/transition.ts';
import { hostCommand, notSetUp } from './program.ts';

const host = { type: 'string', minLength: 1 } as const;
const schema = {
  type: 'object',
  required: ['state'],
  additionalProperties: false,
  properties: {
    state: {
      enum: ['begun', 'quiet', 'ended'],
      description:
        '`begun` before anything is done for it, `ended` when all of it is done. `quiet` on the host that gives its role up, when its services are stopped: that nothing was started since can then be made a condition (`role: { quiet: true }`).',
    },
    playbook: {
      type: 'string',
      pattern: '^[a-z][a-z0-9-]*$',
      description: 'The playbook that finishes it when this run does not.',
    },
    from: { ...host, description: 'The primary before it.' },
    to: { ...host, description: 'The primary after it: the host that this is recorded on.' },
    epoch: { type: 'integer', minimum: 1, description: 'The epoch at which it takes over.' },
    backup: {
      type: ['string', 'null'],
      pattern: '^[A-Za-z0-9][A-Za-z0-9_.+-]*$',
      description: 'The backup that was asked for by name.',
    },
  },
} as const satisfies JSONSchema;
type Spec = FromSchema<typeof schema>;

interface State {
  readonly pair: string;
  /** Undefined where the host program is not set up. */
  readonly open: Transition | null | undefined;
}

/** Records on the host that takes over that a change of roles has begun, or that all of it is done: what a later run finishes when this one dies. */
export const transition: Module<Spec, State> = {
  name: 'transition',
  summary: 'Records that a change of roles has begun, or that it is done.',
  schema,
  async observe(look, _spec, { pair }) {
    const status = await readStatus(look, pair);
    return { pair, open: status === undefined ? undefined : (status.transition ?? null) };
  },
  diff(spec, { pair, open }): Change {
    if (open === undefined) return { action: 'fail', ...notSetUp };
    if (spec.state === 'ended')
      return open === null ? { action: 'none' } : write(pair, ['end'], 'remove', displayTransition(open));
    if (spec.state === 'quiet') return write(pair, ['quiet'], 'run', 'its services are stopped');
    const { playbook = '', from = '', to = '', epoch = 0, backup } = spec;
    if (
      open?.playbook === playbook &&
      open.from === from &&
      open.epoch === epoch &&
      open.backup === (backup ?? null)
    )
      return { action: 'none', note: `it was begun at ${open.since}` };
    const words = ['begin', playbook, from, to, String(epoch), ...(backup == null ? [] : [backup])];
    return write(
      pair,
      words,
      open === null ? 'create' : 'update',
      `${playbook} from ${from} to ${to} at epoch ${String(epoch)}`,
    );
  },
  resources: () => 'barrier',
};

function write(
  pair: string,
  words: readonly string[],
  action: 'create' | 'update' | 'remove' | 'run',
  because: string,
): Change {
  return {
    action,
    because: [because],
    risk: 'safe',
    steps: [{ do: 'exec', command: hostCommand('transition', pair, words, { timeoutSeconds: 60 }) }],
  };
}
