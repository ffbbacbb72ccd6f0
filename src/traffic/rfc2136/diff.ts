import type { Change } from '../../model/change.ts';
import type { Wanted } from '../target.ts';
import { canonicalAddress } from './address.ts';
import { baseView } from './look.ts';
import type { DnsState, SeenView } from './look.ts';
import { updateCommand } from './message.ts';
import { epochRecord } from './settings.ts';
import type { Rfc2136 } from './settings.ts';
import { newestStamp, parseStamp, renderStamp } from './stamp.ts';

type Fail = Extract<Change, { action: 'fail' }>;

/** What the zone's update server must change so that the record leads to the primary, or why it must not be touched. */
export function diffDns(settings: Rfc2136, state: DnsState, wanted: Wanted): Change {
  const address = wantedAddress(settings, wanted);
  if (typeof address !== 'string') return address;
  if (!state.asked) return notYetAsked(settings, address);
  const seen = baseView(state);
  if (seen === undefined) return nobodyAnswers(settings, state);
  const obstacle = findObstacle(settings, seen, wanted);
  if (obstacle !== undefined) return obstacle;
  const because = reasons(settings, seen, address, wanted);
  if (because.length === 0) return { action: 'none' };
  return {
    action: seen.records.length === 0 ? 'create' : 'update',
    because,
    risk: seen.records.length > 0 && !holdsOnly(seen, address) ? 'disruptive' : 'safe',
    steps: [{ do: 'exec', command: updateCommand(settings, seen, address, wanted) }],
    diff: {
      before: renderSeen(settings, seen),
      after: renderWanted(settings, seen, address, wanted),
      label: `DNS ${settings.record}`,
    },
  };
}

/** The primary's address as the record will show it, or why it cannot stand in a record of that type. */
export function wantedAddress(settings: Rfc2136, wanted: Wanted): string | Fail {
  const given = wanted.addresses[wanted.primary];
  if (given === undefined)
    return {
      action: 'fail',
      message: `no address is known for ${wanted.primary}`,
      hint: 'name it in `addresses`',
    };
  const address = canonicalAddress(settings.type, given);
  if (address !== undefined) return address;
  const fits = { A: 'an IPv4 address', AAAA: 'an IPv6 address', CNAME: 'a name' }[settings.type];
  return {
    action: 'fail',
    message: `${given}, the service_address of ${wanted.primary}, cannot stand in a record of type ${settings.type}`,
    hint: `set service_address of ${wanted.primary} in the inventory to ${fits}, or choose another type`,
  };
}

/** What the seen records differ in, each a short phrase; empty when nothing. */
function reasons(settings: Rfc2136, seen: SeenView, address: string, wanted: Wanted): readonly string[] {
  const found: string[] = [];
  const values = seen.records.map((record) => record.data);
  if (values.length === 0) found.push(`no ${settings.type} record`);
  else if (!holdsOnly(seen, address)) found.push(`${values.join(', ')} instead of ${address}`);
  const ttl = seen.records.find((record) => record.ttl !== settings.ttl)?.ttl;
  if (ttl !== undefined) found.push(`ttl ${ttl} instead of ${settings.ttl}`);
  const stamps = seen.texts.filter((text) => parseStamp(text) !== undefined);
  if (stamps.length === 0) found.push(`no epoch beside it`);
  else if (stamps.length > 1 || stamps[0] !== renderStamp(wanted))
    found.push(`${stamps.join(', ')} instead of ${renderStamp(wanted)}`);
  return found;
}

function findObstacle(settings: Rfc2136, seen: SeenView, wanted: Wanted): Fail | undefined {
  const { record } = settings;
  if (seen.alias !== undefined)
    return fail(
      `${record} is a CNAME to ${seen.alias} at ${seen.server.name}: nothing else can stand at that name`,
      `remove the CNAME, or declare type: CNAME, or the name that it leads to as record`,
    );
  const stamp = newestStamp(seen.texts);
  if (stamp === undefined) return findForeignAddress(settings, seen, wanted);
  if (wanted.addresses[stamp.primary] === undefined)
    return fail(
      `${record} belongs to another pair: its epoch record names ${stamp.primary} as primary`,
      `choose another record, or remove the TXT record "pairctl epoch=${stamp.epoch} primary=${stamp.primary}" if that pair is gone`,
    );
  const taken = stamp.epoch === wanted.epoch && stamp.primary !== wanted.primary;
  if (stamp.epoch > wanted.epoch || taken)
    return fail(
      `the name servers know ${stamp.primary} as primary since epoch ${stamp.epoch}; ` +
        `this run would make it ${wanted.primary} at epoch ${wanted.epoch}`,
      `somebody else has changed roles meanwhile: look at both hosts with \`pairctl status\``,
    );
  return undefined;
}

/** Without an epoch beside it, a record is ours only when it holds addresses of the pair's own hosts. */
function findForeignAddress(settings: Rfc2136, seen: SeenView, wanted: Wanted): Fail | undefined {
  const own = Object.values(wanted.addresses).map((address) => canonicalAddress(settings.type, address));
  const foreign = seen.records.map((found) => found.data).filter((data) => !own.includes(data));
  if (foreign.length === 0) return undefined;
  return fail(
    `${settings.record} already holds ${foreign.join(', ')}, an address of neither host of the pair, and no epoch of pairctl's is beside it`,
    `if the name is free, remove the record, or set it to the address of one of the hosts, and run again`,
  );
}

function notYetAsked(settings: Rfc2136, address: string): Change {
  return {
    action: 'update',
    because: [`what ${settings.record} holds cannot be asked before dig is installed here`],
    // It may turn out to be a move: nothing riskier than was shown is done later.
    risk: 'disruptive',
    steps: [
      { do: 'exec', command: { run: { script: 'echo "dig is not installed" >&2; exit 127', args: [] } } },
    ],
    diff: {
      before: '',
      after: `${settings.record}. ${settings.ttl} IN ${settings.type} ${address}\n`,
      label: `DNS ${settings.record}`,
    },
  };
}

function nobodyAnswers(settings: Rfc2136, state: DnsState): Fail {
  const said = state.views.flatMap((view) =>
    view.server.updates && view.kind === 'unknown'
      ? [`${view.server.name} port ${view.server.port}: ${view.why}`]
      : [],
  );
  return fail(
    `no name server that takes updates of ${settings.zone} tells what ${settings.record} holds: ${said.join('; ')}`,
    'check that the server runs, answers this host (UDP and TCP), and serves the zone',
  );
}

function holdsOnly(seen: SeenView, address: string): boolean {
  return seen.records.length === 1 && seen.records[0]?.data === address;
}

function renderSeen(settings: Rfc2136, seen: SeenView): string {
  const addresses = seen.records.map(
    (found) => `${settings.record}. ${found.ttl} IN ${settings.type} ${found.data}\n`,
  );
  return [...addresses, ...seen.texts.map((text) => `${epochRecord(settings)}. IN TXT ${text}\n`)].join('');
}

function renderWanted(settings: Rfc2136, seen: SeenView, address: string, wanted: Wanted): string {
  const others = seen.texts.filter((text) => parseStamp(text) === undefined);
  const texts = [...others, renderStamp(wanted)].map((text) => `${epochRecord(settings)}. IN TXT ${text}\n`);
  return [`${settings.record}. ${settings.ttl} IN ${settings.type} ${address}\n`, ...texts].join('');
}

function fail(message: string, hint: string): Fail {
  return { action: 'fail', message, hint };
}
