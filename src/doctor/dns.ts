import type { Look } from '../model/host.ts';
import type { JsonObject } from '../model/json.ts';
import type { Rfc2136Target, TrafficTarget } from '../model/traffic.ts';
import { trafficTargets } from '../traffic/registry.ts';
import { parseAnswer, recordsOf, type DnsAnswer } from '../traffic/rfc2136/answer.ts';
import type { Rfc2136 } from '../traffic/rfc2136/settings.ts';
import type { Wanted } from '../traffic/target.ts';
import { failed, ok, unasked, warning, type Check, type Said } from './finding.ts';
import type { Patient } from './patient.ts';

/** The targets that are moved by RFC 2136. */
export function rfc2136Targets({ pair }: Patient): readonly Rfc2136Target[] {
  return pair.failover.traffic.filter(isRfc2136);
}

function isRfc2136(target: { readonly provider: string }): target is Rfc2136Target {
  return target.provider === 'rfc2136';
}

/** The target as its own room takes it: the schema of the definition has checked it. */
export function settingsOf(target: Rfc2136Target): Rfc2136 {
  return target as unknown as Rfc2136;
}

/** Where clients must be led now. */
export function wantedOf({ pair, primary, standby, epoch }: Patient): Wanted {
  const addresses = Object.fromEntries(
    [primary, standby].map(({ name, inventory }) => [name, inventory.serviceAddress]),
  );
  return { pair: pair.name, primary: primary.name, epoch: Math.max(1, epoch), addresses };
}

/** Every traffic target leads to the primary now, as the host sees it that would switch it. */
export const leadsToPrimary: Check = {
  name: 'leads-to-primary',
  group: 'Clients',
  async ask(patient) {
    const { pair, primary } = patient;
    if (pair.failover.traffic.length === 0)
      return [
        warning(
          'there is no traffic target',
          'a failover leads no clients anywhere: a person has to',
          'declare failover.traffic in pair.yml',
        ),
      ];
    const said = await Promise.all(
      pair.failover.traffic.map(async (target): Promise<readonly Said[]> => {
        const provider = trafficTargets[target.provider];
        if (provider === undefined) return [unasked(`nothing is known of provider ${target.provider}`)];
        const settings = target as unknown as JsonObject;
        const wanted = wantedOf(patient);
        return await whereAsked(patient, target, async (look) => {
          if (look === undefined || look instanceof Error)
            return [
              unasked(
                `where ${target.name} leads could not be asked${look === undefined ? '' : `: ${look.message}`}`,
                target.on,
                'pairctl plan shows it',
              ),
            ];
          const change = provider.diff(settings, await provider.look(look, settings, wanted), wanted);
          return [judgeLead(target.name, change, primary.name)];
        });
      }),
    );
    return said.flat();
  },
};

/** A floating address is on the primary itself; a host beside the pair gets a session of its own. */
async function whereAsked<T>(
  patient: Patient,
  target: TrafficTarget,
  work: (look: Look | Error | undefined) => Promise<T>,
): Promise<T> {
  const { primary, standby, operator } = patient;
  const on = target.provider === 'address' ? primary.name : target.on;
  if (on === 'localhost') return await work(operator);
  if (on === primary.name || on === 'primary') return await work(primary.host);
  if (on === standby.name || on === 'standby') return await work(standby.host);
  return await patient.onHost(on, work);
}

/** What a target would have to change to lead to the primary. Pure. */
export function judgeLead(
  name: string,
  change: {
    readonly action: string;
    readonly because?: readonly string[];
    readonly message?: string;
    readonly hint?: string;
  },
  primary: string,
): Said {
  switch (change.action) {
    case 'none':
      return ok(`${name} leads to ${primary}`);
    case 'fail':
      return failed(
        `${name}: ${change.message ?? ''}`,
        'a failover could not lead clients to the standby',
        change.hint ?? 'see docs/traffic.md',
      );
    default:
      return failed(
        `${name} does not lead to ${primary} as it should: ${(change.because ?? []).join('; ')}`,
        'clients are elsewhere now, or the epoch beside the name is not the hosts’',
        'pairctl plan shows it, pairctl apply mends it',
      );
  }
}

/** Every name server of a zone, those that take updates and those that it names itself, answers for the zone with authority. */
export const serversAnswer: Check = {
  name: 'name-servers',
  group: 'Clients',
  async ask(patient) {
    const { host, name } = patient.standby;
    if (host === undefined) return [];
    const said = await Promise.all(rfc2136Targets(patient).map((target) => serversOf(host, target, name)));
    return said.flat();
  },
};

async function serversOf(look: Look, target: Rfc2136Target, from: string): Promise<readonly Said[]> {
  const answers = await Promise.all(
    target.servers.map(async ({ address, port }) => {
      const soa = await dns(look, address, port, target.zone, 'SOA');
      return {
        server: `${address}${port === 53 ? '' : ` port ${String(port)}`}`,
        soa,
        serial: recordsOf(soa, 'SOA')?.[0]?.data,
      };
    }),
  );
  const silent = answers.filter(({ serial }) => serial === undefined);
  const words = silent
    .map(({ server, soa }) => `${server}: ${soa.kind === 'unknown' ? soa.why : 'no SOA record'}`)
    .join('; ');
  if (silent.length === 0)
    return [
      ok(
        `all name servers that take updates of ${target.zone} answer ${from}: ${answers.map(({ server }) => server).join(', ')}`,
      ),
    ];
  const some = silent.length < answers.length;
  const said = [
    `${some ? 'some' : 'all'} name servers that take updates of ${target.zone} do not answer ${from}: ${words}`,
    some ? 'the name can still be moved by the others' : 'the name cannot be moved',
    'start them, and let UDP and TCP port 53 through from both hosts',
  ] as const;
  return [some ? warning(...said) : failed(...said)];
}

/** One question to one server, from that host. */
export async function dns(
  look: Look,
  server: string,
  port: number,
  record: string,
  type: string,
): Promise<DnsAnswer> {
  return parseAnswer(await look.probe({ probe: 'dns', server, port, record, type }));
}

/** TTL, health check and the last drill put together: how long a client waits at worst. */
export const worstCase: Check = {
  name: 'worst-case',
  group: 'Clients',
  async ask(patient) {
    const { pair, standby } = patient;
    const [target] = rfc2136Targets(patient);
    if (target === undefined) return [];
    const { host } = standby;
    const [server] = target.servers;
    const answer =
      host === undefined || server === undefined
        ? undefined
        : await dns(host, server.address, server.port, target.record, target.type);
    const ttl = answer === undefined ? undefined : recordsOf(answer, target.type)?.[0]?.ttl;
    return [
      judgeWorst({
        ttl: ttl ?? target.ttl,
        declared: target.ttl,
        within: pair.failover.health?.withinSeconds,
        serve: standby.status?.drill?.serveSeconds ?? undefined,
        rto: pair.objectives.rtoSeconds,
      }),
    ];
  },
};

/** Seconds all; `serve`: from the first byte restored until every check held, as the last drill measured it. Pure. */
export function judgeWorst(seconds: {
  readonly ttl: number;
  readonly declared: number;
  readonly within: number | undefined;
  readonly serve: number | undefined;
  readonly rto: number | undefined;
}): Said {
  const { ttl, declared, within = 0, serve, rto } = seconds;
  const whole = ttl + within + (serve ?? 0);
  const parts = [
    serve === undefined
      ? 'the restore (not measured yet: pairctl run drill)'
      : `${String(serve)} s restore, as the last drill took`,
    ...(within === 0 ? [] : [`at most ${String(within)} s until the application is healthy`]),
    `${String(ttl)} s until clients ask the name again (TTL)`,
  ];
  const found = `from the start of a failover clients wait at worst ${String(whole)} s${serve === undefined ? ' and the time of the restore' : ''}: ${parts.join(' + ')}`;
  if (ttl > declared)
    return warning(
      `${found}; the TTL at the name server is ${String(ttl)} s, the definition says ${String(declared)} s`,
      'clients keep the old address longer than planned',
      'pairctl apply',
    );
  if (rto !== undefined && whole > rto)
    return warning(
      `${found}; objectives.rto is ${String(rto)} s`,
      'the objective cannot be met',
      'a shorter ttl, a shorter health.within, readiness: warm for the databases; or another objective',
    );
  return ok(found);
}
