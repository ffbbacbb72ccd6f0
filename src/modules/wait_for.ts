import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import type { Module } from '../model/change.ts';
import type { Look } from '../model/host.ts';
import { readStat } from '../shell/read.ts';

const schema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    host: {
      type: 'string',
      description: 'Where the port is; default 127.0.0.1, as the host itself sees it.',
    },
    port: { type: 'integer', minimum: 1, maximum: 65535, description: 'A TCP port.' },
    path: { type: 'string', pattern: '^/', description: 'A path instead of a port.' },
    state: {
      enum: ['started', 'present', 'stopped', 'drained', 'absent'],
      description: 'started or present: it answers or is there; stopped or absent: not.',
    },
    timeout: { type: 'integer', minimum: 1, description: 'Seconds; default 300.' },
  },
} as const satisfies JSONSchema;
type Spec = FromSchema<typeof schema>;

const script = `deadline=$(($(date +%s) + $5))
while :; do
  held=1
  if [ -n "$1" ]; then if [ -e "$1" ]; then held=0; fi
  elif curl -s -o /dev/null --connect-timeout 2 --max-time 2 "telnet://$2:$3" </dev/null; then held=0
  else case $? in 28 | 49 | 52 | 56) held=0 ;; esac
  fi
  [ "$held" != "$4" ] || exit 0
  [ "$(date +%s)" -lt "$deadline" ] || { echo "not within $5 s" >&2; exit 1; }
  sleep 0.5
done`;

/** Waits until a port answers or a path is there, or the reverse. */
export const waitFor: Module<Spec, boolean> = {
  name: 'wait_for',
  summary: 'Waits until a TCP port answers or a path is there, or the reverse.',
  schema,
  observe: (look, spec) => there(look, spec),
  diff(spec, is) {
    const wanted = !['stopped', 'drained', 'absent'].includes(spec.state ?? 'started');
    if (is === wanted) return { action: 'none' };
    const what = spec.path ?? `${spec.host ?? '127.0.0.1'}:${String(spec.port ?? 0)}`;
    const timeout = spec.timeout ?? 300;
    return {
      action: 'run',
      because: [`${what} is ${is ? 'still' : 'not yet'} there: would wait at most ${String(timeout)} s`],
      risk: 'safe',
      steps: [
        {
          do: 'exec',
          command: {
            run: {
              script,
              args: [
                spec.path ?? '',
                spec.host ?? '127.0.0.1',
                String(spec.port ?? 0),
                wanted ? '0' : '1',
                String(timeout),
              ],
            },
            timeoutSeconds: timeout + 10,
            stream: 'lines',
          },
        },
      ],
    };
  },
  resources: () => 'barrier',
};

async function there(look: Look, spec: Spec): Promise<boolean> {
  if (spec.path !== undefined) return (await readStat(look, spec.path)).kind !== 'absent';
  return (
    (
      await look.probe({
        probe: 'tcp',
        address: spec.host ?? '127.0.0.1',
        port: spec.port ?? 0,
        timeoutSeconds: 3,
      })
    ).status === 0
  );
}
