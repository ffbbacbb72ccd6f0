import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import { readStatus } from '../backup/read.ts';
import type { Act, Module } from '../model/change.ts';
import type { HostStatus } from '../model/hoststatus.ts';
import { hostCommand, lastLines, notSetUp } from './program.ts';

const schema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    own: {
      type: 'boolean',
      description: 'Only where it is standby and holds what it wrote as primary and nobody took over.',
    },
    keep: { type: 'string', description: 'The host whose data win, for messages.' },
    without: {
      type: 'boolean',
      description:
        'Go on also without a copy of what cannot be copied; guard safety-copy must be lifted for it.',
    },
  },
} as const satisfies JSONSchema;
type Spec = FromSchema<typeof schema>;

interface State {
  readonly pair: string;
  readonly host: string;
  readonly status: HostStatus | undefined;
}

/** Stops the host's services and keeps what it holds as safety copies, before the data of the other one win. */
export const safety: Module<Spec, State> = {
  name: 'safety',
  summary:
    'Stops a host’s services and copies aside what its backup plans hold, before the other host’s data win.',
  schema,
  observe: async (look, _spec, { pair, host }) => ({ pair, host, status: await readStatus(look, pair) }),
  diff(spec, { pair, host, status }) {
    if (status === undefined) return spec.own === true ? { action: 'none' } : { action: 'fail', ...notSetUp };
    if (spec.own === true && (status.role !== 'standby' || status.own == null)) return { action: 'none' };
    const copy = act(spec, pair, status);
    if (spec.without !== true) return copy;
    return {
      action: 'refuse',
      refusal: {
        guard: 'safety-copy',
        found: `what cannot be copied on ${host} shall be given up`,
        loss: `what clients wrote to ${host} and no copy was made of`,
        remedy: 'see first what the copy says without that',
      },
      otherwise: copy,
    };
  },
  values(_spec, _state, outputs) {
    const made = [...(outputs[0]?.stdout ?? '').matchAll(/^([a-z0-9-]+) (safety-\S+)$/gm)];
    return {
      safety: made.map(([, plan = '', name = '']) => ({ plan, name })),
      msg:
        made.length === 0
          ? 'there was nothing to keep'
          : `kept: ${made.map(([, plan = '', name = '']) => `${plan}/${name}`).join(', ')}`,
    };
  },
  explain: (_spec, { host }, output) => ({
    message:
      output.status === 64
        ? `the host program on ${host} is of an earlier version, which cannot do that`
        : `no safety copy was made: ${lastLines(output.stderr)}`,
    hint: `no role was changed; the services of ${host} may be stopped`,
  }),
  resources: () => 'barrier',
};

function act(spec: Spec, pair: string, status: HostStatus): Act {
  const plans = Object.keys(status.plans);
  return {
    // That nothing of its own is left to be kept can be seen; otherwise only the copies tell.
    action: spec.own === true ? 'update' : 'run',
    because: [
      ...(spec.own === true
        ? [`it was primary until ${status.own ?? ''}, and what it wrote last nobody took over`]
        : []),
      `its services are stopped, and what is there of ${plans.length === 0 ? 'its plans' : plans.join(', ')} is kept as safety copies${spec.keep === undefined ? '' : `: the data of ${spec.keep} win`}`,
    ],
    risk: 'disruptive',
    steps: [
      {
        do: 'exec',
        command: hostCommand('safety', pair, spec.without === true ? ['--lift', 'safety-copy'] : [], {
          timeoutSeconds: 24 * 3600,
        }),
      },
    ],
  };
}
