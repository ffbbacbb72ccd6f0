import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import type { Module } from '../model/change.ts';
import type { Look } from '../model/host.ts';
import { askCheck, checkKeys, displayCheck, givenCheck, portsAt } from './check.ts';

const schema = {
  type: 'object',
  required: ['of', 'at'],
  additionalProperties: false,
  properties: {
    of: { type: 'string', description: 'The host that is looked at.' },
    at: { type: 'array', items: { type: 'string' }, description: 'Its addresses.' },
    check: {
      description: 'The health check, for the port that is asked.',
      type: ['object', 'null'],
      required: ['kind'],
      properties: checkKeys,
    },
  },
} as const satisfies JSONSchema;
type Spec = FromSchema<typeof schema>;

interface State {
  readonly host: string;
  /** Ports of the application that were tried, and those among them that took a connection. */
  readonly ports: readonly string[];
  readonly open: readonly string[];
  /** Addresses that answered a ping; undefined where this host cannot ping. */
  readonly pinged: readonly string[] | undefined;
}

/** What a host that needs nothing of pairctl's sees of another one, from where it stands: its application's port, and ping where there is one. Judges nothing. */
export const view: Module<Spec, State> = {
  name: 'view',
  summary: 'Sees from a host what another one answers: its application’s port, and ping.',
  schema,
  async observe(look, spec, { host, patience }) {
    const ports = spec.check == null ? [] : portsAt(givenCheck(spec.check), spec.at);
    const [answers, pinged] = await Promise.all([
      Promise.all(ports.map((port) => askCheck(look, port, patience))),
      ping(look, [...new Set(spec.at)]),
    ]);
    return {
      host,
      ports: ports.map(displayCheck),
      open: answers.filter((answer) => answer.alive).map((answer) => answer.what),
      pinged,
    };
  },
  diff: () => ({ action: 'none' }),
  values: (_spec, { host, ports, open, pinged }) => ({
    from: host,
    ports: [...ports],
    open: [...open],
    pinged: pinged === undefined ? null : [...pinged],
  }),
  resources: () => 'barrier',
};

/** Exit status 0 is an answer, 1 is none (ping(8)); anything else, as without ping, tells nothing. */
async function ping(look: Look, addresses: readonly string[]): Promise<readonly string[] | undefined> {
  const answers = await Promise.all(
    addresses.map(async (address) => {
      const output = await look.probe({
        probe: 'test',
        script: 'ping -c 1 -W 2 -- "$1" >/dev/null 2>&1',
        args: [address],
        timeoutSeconds: 5,
        elsewhere: true,
      });
      return { address, status: output.status };
    }),
  );
  if (answers.some(({ status }) => status !== 0 && status !== 1)) return undefined;
  return answers.filter(({ status }) => status === 0).map(({ address }) => address);
}
