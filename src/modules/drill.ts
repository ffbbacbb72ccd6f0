import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import { decodeJson } from '../backup/decode.ts';
import { drillReport } from '../backup/documents.ts';
import { readStatus } from '../backup/read.ts';
import type { Module } from '../model/change.ts';
import type { HostStatus } from '../model/hoststatus.ts';
import type { DrillReport } from '../model/drill.ts';
import type { Json } from '../model/json.ts';
import { hostCommand, lastLine, notSetUp } from './program.ts';

const schema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    timeout: { type: 'integer', minimum: 1, description: 'Seconds that it may take. Default: a day.' },
  },
} as const satisfies JSONSchema;
type Spec = FromSchema<typeof schema>;

interface State {
  readonly pair: string;
  readonly host: string;
  /** Undefined where the host program is not set up. */
  readonly status: HostStatus | undefined;
}

/** Holds a drill on the standby. A drill that does not pass is no failure of this task: `passed` and `why` say how it went. */
export const drill: Module<Spec, State> = {
  name: 'drill',
  summary: 'Holds a drill on the standby: restores the newest backups beside production and asks the checks.',
  schema,
  observe: async (look, _spec, { pair, host }) => ({ pair, host, status: await readStatus(look, pair) }),
  diff(spec, { pair, host, status }) {
    if (status === undefined) return { action: 'fail', ...notSetUp };
    if (status.role !== 'standby')
      return {
        action: 'fail',
        message: `a drill is held on the standby, and ${host} is ${status.role ?? 'without a role'}`,
        hint: '`pairctl status` shows who is',
      };
    return {
      action: 'run',
      because: ['the newest backups are restored in a sealed room beside production, and tried'],
      risk: 'safe',
      steps: [
        {
          do: 'exec',
          command: hostCommand('drill', pair, ['--report'], { timeoutSeconds: spec.timeout ?? 24 * 3600 }),
        },
      ],
    };
  },
  values(_spec, { status }, outputs) {
    const said = outputs.at(-1)?.stdout;
    if (said === undefined) return { passed: null, lastPassed: status?.drill?.lastPassed ?? null };
    const report: DrillReport = decodeJson('the report of the drill', said, drillReport);
    return {
      passed: report.outcome === 'passed',
      why: [...report.why],
      report: report as unknown as Json,
      msg: report.outcome === 'passed' ? 'passed' : `did not pass: ${report.why.join('; ')}`,
    };
  },
  explain(_spec, _state, output) {
    if (output.status === 75)
      return { message: 'another drill is going on here', hint: 'wait for it, then run again' };
    return {
      message: `the drill could not be held: ${lastLine(output.stderr)}`,
      hint: 'nothing of production was touched; `pairctl-host drill PAIR` on the standby shows more',
    };
  },
  resources: () => 'barrier',
};
