import type { Problem } from '../../model/problem.ts';
import { isDns } from '../../model/traffic.ts';
import { resolveTraffic } from '../kinds/traffic/registry.ts';
import { addressFamily, addressFault } from './address.ts';
import { entriesOf, knownHosts, repeated, type PairContext, type Rule } from './context.ts';

function allTargets({ pair }: PairContext) {
  return entriesOf(pair.failover?.traffic).map(({ entry, index }) => ({
    target: resolveTraffic(entry, pair.name ?? '', [pair.primary ?? '', pair.standby ?? '']),
    index,
  }));
}

function targetsOf(context: PairContext) {
  return allTargets(context).flatMap(({ target, index }) =>
    isDns(target) ? [{ target, at: ['failover', 'traffic', index, kindOf(context, index)] as const }] : [],
  );
}

/** Every record set of every target, with its place. */
function setsIn(context: PairContext) {
  return targetsOf(context).flatMap(({ target, at }) => [
    { set: target, target, at },
    ...(target.also ?? []).map((set, index) => ({ set, target, at: [...at, 'also', index] })),
  ]);
}

/** One record has one owner. */
const recordsTwice: Rule<PairContext> = (context) =>
  repeated(setsIn(context), ({ set }) => `${set.type} ${set.record}`).map(({ set, target, at }) => {
    const inside = (target.also ?? []).some((one) => one === set);
    return context.at.problem(
      inside ? at : [...at, 'record'],
      `two targets move the ${set.type} record ${set.record}`,
      'remove one of them',
    );
  });

/** A zone's own name bears SOA and NS records, which suffer no CNAME beside them (RFC 1034, 3.6.2); what a CNAME shares with an address is wrong alike. */
const aliasConflicts: Rule<PairContext> = (context) => {
  const sets = setsIn(context);
  return sets.flatMap(({ set, target, at }): readonly Problem[] => {
    if (set.type !== 'CNAME') return [];
    if (set.record === target.zone)
      return [
        context.at.problem(
          at.length > 4 ? at : [...at, 'record'],
          `${set.record} is the zone itself: it cannot be a CNAME`,
          'use type A or AAAA, or a name below the zone',
        ),
      ];
    const other = sets.find((one) => one.set.type !== 'CNAME' && one.set.record === set.record);
    return other === undefined
      ? []
      : [
          context.at.problem(
            at.length > 4 ? at : [...at, 'record'],
            `${set.record} is a CNAME here and ${other.set.type} elsewhere`,
            'a CNAME suffers nothing beside it: keep one',
          ),
        ];
  });
};

/** What goes into the record must be of its type. */
const recordTypes: Rule<PairContext> = (context) => {
  const hosts = context.inventory?.hosts ?? {};
  const names = [context.pair.primary, context.pair.standby].filter(
    (name) => name !== undefined && Object.hasOwn(hosts, name),
  ) as readonly string[];
  return setsIn(context).flatMap(({ set, at }) =>
    names.flatMap((name): readonly Problem[] => {
      const own = set.values !== undefined && Object.hasOwn(set.values, name) ? set.values[name] : undefined;
      const value = own ?? hosts[name]?.service_address ?? hosts[name]?.address ?? name;
      const family = addressFamily(value);
      const fits = { A: family === 4, AAAA: family === 6, CNAME: family === 0 }[set.type];
      if (fits) return [];
      const wanted = { A: 'an IPv4 address', AAAA: 'an IPv6 address', CNAME: 'a name' }[set.type];
      const entry = context.pair.failover?.traffic?.[at[2] as number] ?? {};
      const typed = Object.values(entry).some((written) => 'type' in written);
      return [
        context.at.problem(
          at.length > 4
            ? at
            : own !== undefined
              ? [...at, 'values', name]
              : [...at, typed ? 'type' : 'record'],
          `a ${set.type} record takes ${wanted}, but ${name} is ${value}`,
          own !== undefined || at.length > 4
            ? `give ${name} a fitting one under values, or change the type`
            : `give ${name} a service_address in the inventory, or change the type`,
        ),
      ];
    }),
  );
};

/** Values are of the pair's own hosts. */
const strangeValues: Rule<PairContext> = (context) => {
  const own = [context.pair.primary, context.pair.standby];
  return setsIn(context).flatMap(({ set, at }) =>
    Object.keys(set.values ?? {})
      .filter((name) => !own.includes(name))
      .map((name) =>
        context.at.problem([...at, 'values', name], `${name} is no host of the pair`, 'remove it'),
      ),
  );
};

/** Addresses of name servers that cannot be. */
const nameServers: Rule<PairContext> = (context) =>
  targetsOf(context).flatMap(({ target, at }) => {
    const single = context.pair.failover?.traffic?.[at[2]]?.dns?.server !== undefined;
    const key = target.provider === 'rfc2136' ? 'servers' : 'name_servers';
    const servers = target.provider === 'rfc2136' ? target.servers : (target.nameServers ?? []);
    return servers.flatMap(({ address }, index) => {
      const fault = addressFault(address);
      return fault === undefined
        ? []
        : [context.at.problem(single ? [...at, 'server'] : [...at, key, index], `${address} ${fault}`)];
    });
  });

/** A record outside of its zone cannot be changed by an update of that zone. */
const recordOutside: Rule<PairContext> = (context) =>
  setsIn(context).flatMap(({ set, target, at }) =>
    set.record === target.zone || set.record.endsWith(`.${target.zone}`)
      ? []
      : [
          context.at.problem(
            at.length > 4 ? at : [...at, 'record'],
            `${set.record} is not in the zone ${target.zone}`,
            'leave the final dot out, or correct the zone',
          ),
        ],
  );

/** The name still leads to the other host while health is asked: it would prove nothing. */
const healthByName: Rule<PairContext> = (context) => {
  const host = healthHost(context.pair.failover?.health?.http);
  const target = setsIn(context).find(({ set }) => set.record === host);
  if (host === undefined || target === undefined) return [];
  return [
    context.at.problem(
      ['failover', 'health', 'http'],
      `${host} leads to the other host until traffic has moved: asking it proves nothing`,
      'ask the host itself: http://127.0.0.1:PORT/',
    ),
  ];
};

function healthHost(http: string | undefined): string | undefined {
  return http !== undefined && URL.canParse(http) ? new URL(http).hostname.toLowerCase() : undefined;
}

/** A target is switched from a place that there is. */
const places: Rule<PairContext> = (context) => {
  const hosts = context.inventory?.hosts;
  if (hosts === undefined) return [];
  return allTargets(context).flatMap(({ target, index }) => {
    const { on } = target;
    const own = on === context.pair.primary || on === context.pair.standby;
    if (!own && (on === 'standby' || on === 'localhost' || Object.hasOwn(hosts, on))) return [];
    const at = ['failover', 'traffic', index, kindOf(context, index), 'on'];
    return [
      own
        ? context.at.problem(
            at,
            `${on} is a host of the pair: when it is the one that is gone, nobody could switch`,
            'standby means the one that takes over',
          )
        : context.at.problem(at, `there is no host ${on} in the inventory`, knownHosts(hosts)),
    ];
  });
};

function kindOf(context: PairContext, index: number): string {
  return Object.keys(context.pair.failover?.traffic?.[index] ?? {})[0] ?? '';
}

/** Whoever may become primary must have a server. */
const bothServers: Rule<PairContext> = (context) => {
  const { primary, standby } = context.pair;
  return allTargets(context).flatMap(({ target, index }) => {
    if (target.provider !== 'haproxy') return [];
    const named = Object.keys(target.servers);
    const at = ['failover', 'traffic', index, 'haproxy', 'servers'];
    const missing = [primary, standby].filter((name) => name !== undefined && !named.includes(name));
    const strange = named.filter((name) => name !== '' && name !== primary && name !== standby);
    const same = new Set(Object.values(target.servers)).size < named.length;
    return [
      ...missing.map((name) =>
        context.at.problem(at, `no server is named for ${name ?? ''}`, 'name one for both hosts of the pair'),
      ),
      ...strange.map((name) => context.at.problem(at, `${name} is no host of the pair`, 'remove it')),
      ...(same && missing.length === 0
        ? [context.at.problem(at, 'both hosts have the same server', 'name one for each')]
        : []),
    ];
  });
};

/** A floating address that is none, or that is the address by which one of the hosts is reached itself. */
const floating: Rule<PairContext> = (context) => {
  const hosts = context.inventory?.hosts ?? {};
  const { primary, standby } = context.pair;
  const targets = allTargets(context).flatMap(({ target, index }) =>
    target.provider === 'address'
      ? [{ target, at: ['failover', 'traffic', index, 'address', 'address'] }]
      : [],
  );
  const twice = new Set(repeated(targets, ({ target }) => target.unit));
  return targets.flatMap((one): readonly Problem[] => {
    const { target, at } = one;
    const plain = target.address.replace(/\/.*/, '');
    const fault = addressFault(plain);
    if (fault !== undefined) return [context.at.problem(at, `${plain} ${fault}`)];
    if (twice.has(one)) return [context.at.problem(at, `two targets hold ${plain}`, 'remove one of them')];
    const own = [primary, standby].find((name) => {
      const host = name === undefined || !Object.hasOwn(hosts, name) ? undefined : hosts[name];
      return host?.address === plain || host?.peer_address === plain;
    });
    if (own === undefined) return [];
    return [
      context.at.problem(
        at,
        `${plain} is the address of ${own} itself`,
        'a floating address is one more, which neither host has',
      ),
    ];
  });
};

export const trafficRules = [
  places,
  bothServers,
  floating,
  recordsTwice,
  aliasConflicts,
  recordTypes,
  strangeValues,
  nameServers,
  recordOutside,
  healthByName,
] as const;
