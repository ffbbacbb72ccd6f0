import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import type { Module } from '../model/change.ts';
import { listDirectory } from '../shell/read.ts';
import { hostCommand, lastLine } from './program.ts';

const schema = {
  type: 'object',
  additionalProperties: false,
  examples: [{ state: 'absent' }],
  properties: {
    state: {
      enum: ['present', 'absent'],
      description:
        'present (default): the hosts’ own cron makes them; absent: those that were made are dropped.',
    },
  },
} as const satisfies JSONSchema;
type Spec = FromSchema<typeof schema>;

interface State {
  readonly pair: string;
  /** Names of what stands ready on the host, as PLAN.ITEM. */
  readonly ready: readonly string[];
}

/** The databases that a standby restores ahead (`readiness: warm`); what matters here is that they go when nobody wants them any more. */
export const warm: Module<Spec, State> = {
  name: 'warm',
  summary: 'Databases that the standby restores ahead; made by its cron, dropped here.',
  schema,
  async observe(look, spec, { pair }) {
    if (spec.state !== 'absent') return { pair, ready: [] };
    return { pair, ready: (await listDirectory(look, `/var/lib/pairctl/${pair}/warm`)) ?? [] };
  },
  diff(_spec, { pair, ready }) {
    if (ready.length === 0) return { action: 'none' };
    return {
      action: 'remove',
      because: [`restored ahead: ${ready.join(', ')}`],
      risk: 'safe',
      steps: [{ do: 'exec', command: hostCommand('warm', pair, ['--cool'], { timeoutSeconds: 600 }) }],
    };
  },
  explain: (_spec, _state, output) => ({
    message: lastLine(output.stderr),
    hint: 'nothing of them is used by the application; run again when they are gone',
  }),
  resources: () => ({ provides: ['warm'], needs: ['path:/usr/local/lib/pairctl'] }),
  removal: () => ({ module: 'warm', args: { state: 'absent' } }),
};
