import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import type { Change, Module } from '../model/change.ts';
import type { Output } from '../model/command.ts';
import type { Json, JsonObject } from '../model/json.ts';
import { trafficTargets } from '../traffic/registry.ts';
import type { TrafficTarget, Wanted } from '../traffic/target.ts';

const args = {
  type: 'object',
  required: ['target', 'addresses', 'primary', 'epoch'],
  additionalProperties: false,
  properties: {
    target: {
      type: 'object',
      required: ['provider'],
      properties: { provider: { type: 'string' } },
      description: 'An entry of the pair’s failover.traffic.',
    },
    addresses: {
      type: 'object',
      additionalProperties: { type: 'string' },
      description: 'What clients reach, by host: the service_address of both hosts.',
    },
    primary: { type: 'string', description: 'The host that clients shall reach.' },
    epoch: { type: 'integer', minimum: 1, description: 'The epoch at which it took the role.' },
    ttl: {
      type: ['integer', 'null'],
      minimum: 1,
      description: 'Seconds, instead of the target’s own: lower, ahead of a move.',
    },
    not_at: {
      type: ['string', 'null'],
      description: 'Change nothing; fail when clients are led to this host already.',
    },
    verify: {
      type: 'boolean',
      description: 'Change nothing; wait until everybody who can be asked gives the wanted answer.',
    },
    within: { type: 'integer', minimum: 0, description: 'Seconds to wait with `verify`; default 60.' },
  },
} as const satisfies JSONSchema;
type Spec = FromSchema<typeof args>;

const provided = Object.values(trafficTargets).map((target) => target.schema);
const schema: JsonObject = {
  ...args,
  properties: { ...args.properties, target: { ...args.properties.target, anyOf: provided } },
};

/** What the target found, beside what was wanted of it. */
interface State {
  readonly wanted: Wanted;
  readonly found: unknown;
}

/** Sends clients to the primary: moves a traffic target by its own provider, or waits until the move is seen everywhere. */
export const traffic: Module<Spec, State> = {
  name: 'traffic',
  summary:
    'Sends clients to the primary by a traffic target (DNS record, load balancer, floating address, command), or waits until the move is seen everywhere.',
  schema,
  async observe(look, spec, around) {
    const { addresses, primary, epoch } = spec;
    const wanted = { pair: around.pair, addresses, primary, epoch, asked: around.host };
    return { wanted, found: await providerOf(spec).look(look, settingsOf(spec), wanted) };
  },
  diff(spec, { wanted, found }) {
    const provider = providerOf(spec);
    if (spec.not_at != null) return refuseLed(spec.not_at, valuesOf(spec, found, wanted, []));
    return spec.verify === true
      ? provider.verify(settingsOf(spec), found, wanted, withinOf(spec))
      : provider.diff(settingsOf(spec), found, wanted);
  },
  values: (spec, { wanted, found }, outputs) => valuesOf(spec, found, wanted, outputs),
  explain: (spec, { wanted }, output) =>
    providerOf(spec).explain(
      settingsOf(spec),
      output,
      wanted,
      spec.verify === true ? withinOf(spec) : undefined,
    ),
  // What clients reach by it is one thing, whether it is moved or looked at.
  resources: (spec) => ({ provides: [`traffic:${JSON.stringify(spec.target)}`], needs: [] }),
};

/** What the provider tells, and `leads_to`: the host that clients reach by it now. */
function valuesOf(spec: Spec, found: unknown, wanted: Wanted, outputs: readonly Output[]): JsonObject {
  const values = providerOf(spec).values(settingsOf(spec), found, wanted, outputs) as JsonObject;
  return { ...values, leads_to: leadsTo(wanted, values) };
}

function refuseLed(host: string, { leads_to: led }: JsonObject): Change {
  if (led !== host) return { action: 'none' };
  return {
    action: 'fail',
    message: `clients were led to ${host} already, and may have written there`,
    hint: '`pairctl resume` ends this change of roles; then `pairctl run switchover` goes back and loses nothing',
  };
}

/** The host that clients are led to now, by its address or name among what the target holds; null for none or both. */
function leadsTo({ addresses }: Wanted, { before, hosts: named }: JsonObject): string | null {
  const held = [before, named].flatMap((list) => (Array.isArray(list) ? (list as readonly Json[]) : []));
  const hosts = Object.keys(addresses).filter(
    (name) => held.includes(addresses[name] ?? name) || held.includes(name),
  );
  return hosts.length === 1 ? (hosts[0] ?? null) : null;
}

function withinOf(spec: Spec): number {
  return spec.within ?? 60;
}

function providerOf(spec: Spec): TrafficTarget {
  const provider = trafficTargets[spec.target.provider];
  if (provider === undefined) throw new TypeError(`no traffic target is named ${spec.target.provider}`);
  return provider;
}

/** Safe: the schema has checked the entry against its provider's own. */
function settingsOf(spec: Spec): JsonObject {
  const target = spec.target as JsonObject;
  return spec.ttl == null ? target : { ...target, ttl: spec.ttl };
}
