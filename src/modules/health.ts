import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import type { Change, Module } from '../model/change.ts';
import { askCheck, checkKeys, givenCheck, placedAt } from './check.ts';
import type { Check, Checked } from './check.ts';
import { waitCommand } from './waiting.ts';

const schema = {
  type: 'object',
  additionalProperties: false,
  oneOf: [{ required: ['check'] }, { required: ['http'] }, { required: ['tcp'] }, { required: ['command'] }],
  properties: {
    http: { type: 'string', pattern: '^https?://', description: 'A URL, asked on the host.' },
    status: {
      type: 'integer',
      minimum: 100,
      maximum: 599,
      description: 'HTTP status that means health; default 200.',
    },
    tcp: {
      type: 'string',
      pattern: '^.+:[0-9]{1,5}$',
      description: '`ADDRESS:PORT` that must take connections.',
    },
    command: {
      type: 'string',
      minLength: 1,
      description: 'A shell line that changes nothing and exits 0 in health.',
    },
    check: {
      description: 'A check as `pair.failover.health.check` has it.',
      type: 'object',
      required: ['kind'],
      properties: checkKeys,
    },
    within: { type: 'number', minimum: 0, description: 'Seconds to wait for health; default 60.' },
    expect: {
      enum: ['up', 'silent'],
      description:
        '`up` (default): wait for health; `silent`: refuse while somebody answers (guard primary-alive).',
    },
    at: {
      type: 'array',
      items: { type: 'string' },
      description:
        'Ask at these addresses instead of the check’s own: for looking at another host from this one.',
    },
    of: { type: 'string', description: 'The host that is asked about, for messages; default: this one.' },
  },
} as const satisfies JSONSchema;
type Spec = FromSchema<typeof schema>;

interface State {
  readonly host: string;
  readonly checks: readonly Checked[];
}

/** Asks whether the application serves: waits until it does, or refuses while it still does. */
export const health: Module<Spec, State> = {
  name: 'health',
  summary: 'Waits until the application is healthy, or refuses while it still answers.',
  schema,
  async observe(look, spec, { host, patience }) {
    return {
      host,
      checks: await Promise.all(checksOf(spec).map((check) => askCheck(look, check, patience))),
    };
  },
  diff(spec, { host, checks }) {
    if (spec.expect === 'silent') return refuseAlive(spec, host, checks) ?? { action: 'none' };
    if (checks.every((check) => check.held)) return { action: 'none' };
    return waitFor(spec, checks);
  },
  values(spec, { checks }, outputs) {
    const waited = outputs.length > 0;
    return {
      healthy: waited || (checks.length > 0 && checks.every((check) => check.held)),
      answers: checks.filter((check) => check.alive).map((check) => check.what),
      ...(spec.expect === 'silent' && checks.length === 0
        ? { msg: 'there is nothing to ask from here' }
        : {}),
    };
  },
  explain(spec, { host, checks }, output) {
    const said =
      output.stderr.trim() === '' ? (checks.find((check) => !check.held)?.said ?? '') : output.stderr.trim();
    return {
      message: `the application on ${spec.of ?? host} was not healthy within ${String(withinOf(spec))} s: ${said}`,
      hint:
        `clients were not led here: the name is unchanged. Look at the service's log; \`pairctl resume\` tries again ` +
        `and then leads them here; \`pairctl resume --abort\` goes back`,
    };
  },
  resources: () => 'barrier',
};

function refuseAlive(spec: Spec, host: string, checks: readonly Checked[]): Change | undefined {
  const alive = checks.filter((check) => check.alive);
  if (alive.length === 0) return undefined;
  const who = spec.of ?? host;
  return {
    action: 'refuse',
    refusal: {
      guard: 'primary-alive',
      found: `the application of ${who} answers: ${alive.map(({ what, said }) => `${what}, asked from ${host}: ${said}`).join('; ')}`,
      loss: `what clients have written to ${who} since the backup that would be restored`,
      remedy: `if it serves badly, stop it there first; if the roles are only to change, \`pairctl run switchover\` loses nothing`,
    },
    otherwise: { action: 'none' },
  };
}

function waitFor(spec: Spec, checks: readonly Checked[]): Change {
  const within = withinOf(spec);
  const commands = checksOf(spec).map((check) => waitCommand(check, within));
  return {
    action: 'run',
    because: checks
      .filter((check) => !check.held)
      .map(({ what, said }) => `wait up to ${String(within)} s for ${what}: ${said}`),
    risk: 'safe',
    steps: commands.map((command) => ({ do: 'exec', command })),
  };
}

function checksOf(spec: Spec): readonly Check[] {
  const check = checkOf(spec);
  return spec.at === undefined ? [check] : placedAt(check, spec.at);
}

function checkOf(spec: Spec): Check {
  if (spec.http !== undefined) return { kind: 'http', url: spec.http, status: spec.status ?? 200 };
  if (spec.command !== undefined) return { kind: 'command', script: spec.command };
  if (spec.tcp !== undefined) {
    const colon = spec.tcp.lastIndexOf(':');
    return {
      kind: 'tcp',
      address: spec.tcp.slice(0, colon).replace(/^\[|\]$/g, ''),
      port: Number(spec.tcp.slice(colon + 1)),
    };
  }
  if (spec.check !== undefined) return givenCheck(spec.check);
  throw new TypeError('there is nothing to check');
}

function withinOf(spec: Spec): number {
  return spec.within ?? 60;
}
