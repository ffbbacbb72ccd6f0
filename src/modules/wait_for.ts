import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import type { Change, Module } from '../model/change.ts';
import type { Look } from '../model/host.ts';
import { networkFunctions } from '../shell/functions/network.ts';
import { readStat } from '../shell/read.ts';
import { absolute, script } from './parts.ts';

const schema = {
  type: 'object',
  examples: [
    { port: 8080, timeout: 60 },
    { path: '/run/app.pid', state: 'absent' },
  ],
  additionalProperties: false,
  properties: {
    host: {
      type: 'string',
      pattern: '^[A-Za-z0-9_][A-Za-z0-9_.:-]*$',
      title: 'a name or address',
      description: 'Where the port is; default 127.0.0.1, as the host itself sees it.',
    },
    port: { type: 'integer', minimum: 1, maximum: 65535, description: 'A TCP port.' },
    path: absolute('A path, instead of a port.'),
    state: {
      enum: ['started', 'present', 'stopped', 'absent'],
      description:
        'Default started. started or present: the port answers, the path is there; stopped or absent: not.',
    },
    timeout: { type: 'integer', minimum: 1, description: 'Seconds to wait at most; default 300.' },
    sleep: { type: 'number', minimum: 0.1, description: 'Seconds between two looks; default 1.' },
    msg: { type: 'string', description: 'Said when it did not come to be in time.' },
  },
} as const satisfies JSONSchema;
type Spec = FromSchema<typeof schema>;

/** Waits until a port answers or a path is there, or the reverse. */
export const waitFor: Module<Spec, boolean | undefined> = {
  name: 'wait_for',
  summary: 'Waits until a TCP port answers or a path is there, or the reverse.',
  schema,
  observe: (look, spec) => isThere(look, spec),
  diff(spec, is): Change {
    if (is === undefined)
      return {
        action: 'fail',
        message: 'wait_for wants either port or path',
        hint: 'to wait for a time, use pause',
      };
    const wanted = wantsThere(spec);
    if (is === wanted) return { action: 'none' };
    const timeout = spec.timeout ?? 300;
    return {
      action: 'run',
      because: [
        `${subject(spec)} ${wanted ? 'is not there yet' : 'is still there'}: would wait at most ${String(timeout)} s`,
      ],
      risk: 'safe',
      steps: [
        script(waiting, argumentsOf(spec, wanted, timeout), {
          timeoutSeconds: timeout + 15,
          stream: 'lines',
        }),
      ],
    };
  },
  values: (spec) => ({
    ...(spec.path === undefined ? {} : { path: spec.path }),
    ...(spec.port === undefined ? {} : { port: spec.port }),
    state: spec.state ?? 'started',
  }),
  explain(spec, _is, output) {
    if (output.status !== 1) return undefined;
    const still = wantsThere(spec) ? 'is not there' : 'is still there';
    return { message: spec.msg ?? `${subject(spec)} ${still} after ${String(spec.timeout ?? 300)} s` };
  },
  resources: () => 'barrier',
};

/** Looks, and looks again until it is as wanted: status 1 when the time is over, 127 when there is nothing to look with. */
const waiting = `${networkFunctions}
path=$1 host=$2 port=$3 wanted=$4 limit=$5 pause=$6
held() { if [ -n "$path" ]; then [ -e "$path" ] || [ -L "$path" ]; else pc_tcp "$host" "$port" 3 2>/dev/null; fi; }
end=$(($(date +%s) + limit))
while :; do
  status=0; held || status=$?
  [ "$status" -ne 127 ] || { echo 'bash, curl or nc is needed to try a port' >&2; exit 127; }
  [ "$status" -eq 0 ] || status=1
  [ "$status" -ne "$wanted" ] || exit 0
  [ "$(date +%s)" -lt "$end" ] || exit 1
  sleep "$pause" 2>/dev/null || sleep 1
done`;

function argumentsOf(spec: Spec, wanted: boolean, timeout: number): readonly string[] {
  const { path = '', host = '127.0.0.1', port = 0, sleep = 1 } = spec;
  return [path, host, String(port), wanted ? '0' : '1', String(timeout), String(sleep)];
}

/** Whether it is there now; undefined when the task does not say what. */
async function isThere(look: Look, spec: Spec): Promise<boolean | undefined> {
  if ((spec.path === undefined) === (spec.port === undefined)) return undefined;
  if (spec.path !== undefined) return (await readStat(look, spec.path)).kind !== 'absent';
  const address = spec.host ?? '127.0.0.1';
  const output = await look.probe({ probe: 'tcp', address, port: spec.port ?? 0, timeoutSeconds: 3 });
  return output.status === 0;
}

function wantsThere(spec: Spec): boolean {
  return spec.state !== 'stopped' && spec.state !== 'absent';
}

function subject(spec: Spec): string {
  return spec.path ?? `${spec.host ?? '127.0.0.1'} port ${String(spec.port ?? 0)}`;
}
