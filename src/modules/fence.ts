import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import type { Change, Module } from '../model/change.ts';
import { askCheck, checkKeys, displayCheck, givenCheck, portsAt } from './check.ts';
import { weigh } from './evidence.ts';
import type { Evidence, Found } from './evidence.ts';
import { lastLine } from './program.ts';

const seen = {
  type: 'object',
  properties: {
    reachable: { type: 'boolean' },
    answered: { type: 'boolean' },
    why: { type: 'string' },
    role: { type: ['string', 'null'] },
    epoch: { type: ['integer', 'null'] },
    active: { type: 'array', items: { type: 'string' } },
  },
} as const;
const schema = {
  type: 'object',
  required: ['primary', 'epoch'],
  additionalProperties: false,
  properties: {
    primary: { type: 'string', description: 'The host that must be out of service.' },
    epoch: { type: 'integer', minimum: 1, description: 'The epoch at which the other one takes over.' },
    stopped: { ...seen, description: 'What `pair_status` on it registered after it was told to stop.' },
    on_both: {
      type: 'array',
      items: { type: 'string' },
      description: 'Units that run on a standby, too: that they run there is no doubt.',
    },
    peer: { ...seen, description: 'What `pair_status: { of: peer }` on the standby registered.' },
    witness: {
      type: ['string', 'null'],
      description: 'A third host that was asked for its view, where the pair has one.',
    },
    witnessed: {
      type: 'object',
      description: 'What `view` on it registered.',
      properties: {
        from: { type: 'string' },
        ports: { type: 'array', items: { type: 'string' } },
        open: { type: 'array', items: { type: 'string' } },
        pinged: { type: ['array', 'null'], items: { type: 'string' } },
      },
    },
    check: {
      description: 'The health check, for the port that must be closed.',
      type: ['object', 'null'],
      required: ['kind'],
      properties: checkKeys,
    },
    at: {
      type: 'array',
      items: { type: 'string' },
      description: 'Its addresses, at which that port must be closed.',
    },
    command: {
      type: ['string', 'null'],
      description: 'Switch it off by this shell line, unless it is proven to be out already.',
    },
    status: {
      type: ['string', 'null'],
      description: 'A shell line whose exit status 0 proves that it is off.',
    },
    after: {
      description: 'What the attempt to switch it off registered, for the words of a refusal.',
      type: 'object',
      properties: { sent: { type: 'boolean' }, failed: { type: 'boolean' }, msg: { type: 'string' } },
    },
    elsewhere: {
      type: ['string', 'null'],
      description:
        'The host that the pair’s fence switches off, where that is not `primary`, for the words of a refusal.',
    },
    shared: {
      type: 'array',
      items: { type: 'string' },
      description: 'File systems that both hosts use: what two that write there at once would destroy.',
    },
    timeout: {
      type: 'number',
      minimum: 1,
      description: 'Seconds for the command, and then for its effect; default 60.',
    },
  },
} as const satisfies JSONSchema;
type Spec = FromSchema<typeof schema>;

interface State {
  readonly host: string;
  readonly evidence: Evidence;
}

/**
 * Proves that the old primary is out of service, or refuses (guard unfenced). With `command` it tries to bring that about; whether it worked is
 * for the same module without `command` to judge, from what can be read back.
 */
export const fence: Module<Spec, State> = {
  name: 'fence',
  summary: 'Switches the old primary off, or proves that it is out of service and refuses otherwise.',
  schema,
  async observe(look, spec, { host, patience }) {
    const ports = spec.check == null ? [] : portsAt(givenCheck(spec.check), spec.at ?? []);
    const [answers, status] = await Promise.all([
      Promise.all(ports.map((port) => askCheck(look, port, patience))),
      spec.status == null
        ? undefined
        : look.probe({
            probe: 'test',
            script: spec.status,
            timeoutSeconds: Math.min(timeoutOf(spec), 60),
            elsewhere: true,
          }),
    ]);
    const found: Found = {
      ports: ports.map(displayCheck),
      open: answers.filter((answer) => answer.alive).map((answer) => answer.what),
      off: status === undefined ? undefined : status.status === 0,
    };
    return { host, evidence: weigh(spec, found) };
  },
  diff(spec, { host, evidence }) {
    if (evidence.proven) return { action: 'none', note: evidence.sentence };
    return spec.command == null ? refuse(spec, host, evidence) : switchOff(spec, spec.command, evidence);
  },
  values(spec, { evidence }, outputs) {
    const { level, sentence, proven } = evidence;
    if (outputs.length > 0)
      return { sent: true, level: 'F0', proven: false, evidence: 'the fence command was sent' };
    // It goes on without proof only where an operator has lifted the guard by a statement.
    const stated = !proven && spec.command == null;
    return {
      sent: false,
      level: stated ? 'F4' : level,
      proven,
      evidence: stated ? `unproven, stated by the operator; ${sentence}` : sentence,
    };
  },
  explain: (spec, _state, output) => ({
    message:
      output.status === 124
        ? `the fence command did not end within ${String(timeoutOf(spec))} s`
        : `the fence command ended with status ${String(output.status)}: ${lastLine(output.stderr)}`,
    hint: 'whether it worked all the same is read back next',
  }),
  resources: () => 'barrier',
};

function refuse(spec: Spec, host: string, evidence: Evidence): Change {
  const { primary } = spec;
  return {
    action: 'refuse',
    refusal: {
      guard: 'unfenced',
      found: [evidence.sentence, ...attempt(spec)].join('; '),
      loss: `${sharedLoss(spec)}${primary} and ${host === 'localhost' ? 'the standby' : host} could both serve, and what clients write to ${primary} from now on would be lost`,
      remedy:
        spec.elsewhere != null
          ? `bring ${primary} within reach, so that it can be stopped; or switch it off by hand and state that`
          : spec.status == null
            ? `bring ${primary} within reach, so that it can be stopped; or declare failover.fence with command and status; or switch it off by hand and state that`
            : `switch ${primary} off by hand and see that fence.status says so, or state that it is off`,
    },
    otherwise: { action: 'none', note: `unproven: ${evidence.sentence}` },
  };
}

function sharedLoss({ primary, shared = [] }: Spec): string {
  if (shared.length === 0) return '';
  const paths = shared.join(' and ');
  return `everything on ${paths}: both hosts mount it, and if ${primary} still writes when the other one starts, the data are destroyed, with no copy to go back to but a backup; `;
}

function attempt({ after, status, elsewhere }: Spec): readonly string[] {
  if (elsewhere != null)
    return [`failover.fence is declared for ${elsewhere}, and is not run for another host`];
  if (after?.failed === true && after.msg !== undefined) return [after.msg];
  if (after?.sent === true && status == null)
    return ['the fence command was sent, but without fence.status nothing tells whether it worked'];
  return [];
}

/** The user's command runs to its end within the timeout; then its status is asked each second until it says off or the time is up. */
const script = `
timeout=$1 command=$2 status=$3
timeout -k 5 "$timeout" sh -c "$command" </dev/null >&2 || { code=$?; [ -n "$status" ] || exit "$code"; }
[ -n "$status" ] || exit 0
end=$(($(date +%s) + timeout)) quick=3
until timeout -k 5 60 sh -c "$status" </dev/null >/dev/null 2>&1; do
  [ "$(date +%s)" -lt "$end" ] || { [ "\${code:-0}" -eq 0 ] || exit "$code"; echo 'fence.status does not say off' >&2; exit 1; }
  if [ "$quick" -gt 0 ] && sleep 0.2 2>/dev/null; then quick=$((quick - 1)); else sleep 1; fi
done
`;

function switchOff(spec: Spec, command: string, evidence: Evidence): Change {
  const timeout = Math.ceil(timeoutOf(spec));
  return {
    action: 'run',
    because: [evidence.sentence],
    risk: 'disruptive',
    steps: [
      {
        do: 'exec',
        command: {
          run: { script, args: [String(timeout), command, spec.status ?? ''] },
          timeoutSeconds: 2 * timeout + 80,
        },
      },
    ],
  };
}

function timeoutOf(spec: Spec): number {
  return spec.timeout ?? 60;
}
