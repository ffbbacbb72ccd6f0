import type { Change } from '../../model/change.ts';
import type { Command } from '../../model/command.ts';
import type { Wanted } from '../target.ts';
import type { DnsRecord } from './answer.ts';
import { baseView } from './look.ts';
import type { DnsState, SeenView } from './look.ts';
import { updateCommand } from './message.ts';
import { epochRecord } from './settings.ts';
import type { Rfc2136 } from './settings.ts';
import { setsOf, valueFor, wantedSets, type DnsSets, type WantedSet } from './sets.ts';
import { newestStamp, parseStamp, renderStamp } from './stamp.ts';

/** Record sets with their common TTL in seconds. */
export type TimedSets = DnsSets & { readonly ttl: number };
type Fail = Extract<Change, { action: 'fail' }>;

/** What the zone's update server must change so that all records lead to the primary, or why they must not be touched. */
export function diffDns(settings: Rfc2136, state: DnsState, wanted: Wanted): Change {
  const sets = wantedSets(settings, wanted);
  if ('action' in sets) return sets;
  if (!state.asked) return notYetAsked(settings, sets);
  const seen = baseView(state);
  if (seen === undefined) return nobodyAnswers(settings, state);
  return diffSeen(settings, seen, wanted, (all) => updateCommand(settings, seen, all, wanted));
}

/** What must change of the records that were seen, by the command that does it; or why they must not be touched. */
export function diffSeen(
  settings: TimedSets,
  seen: SeenView,
  wanted: Wanted,
  act: (sets: readonly WantedSet[]) => Command,
): Change {
  const sets = wantedSets(settings, wanted);
  if ('action' in sets) return sets;
  const obstacle = findObstacle(settings, seen, wanted);
  if (obstacle !== undefined) return obstacle;
  const because = reasons(settings, seen, sets, wanted);
  if (because.length === 0) return { action: 'none' };
  const moves = sets.some(({ value }, index) => {
    const records = seen.sets[index]?.records ?? [];
    return records.length > 0 && !holdsOnly(records, value);
  });
  return {
    action: seen.sets.every(({ records }) => records.length === 0) ? 'create' : 'update',
    because,
    risk: moves ? 'disruptive' : 'safe',
    steps: [{ do: 'exec', command: act(sets) }],
    diff: {
      before: renderSeen(settings, seen),
      after: renderWanted(settings, seen, sets, wanted),
      label: `DNS ${settings.record}`,
    },
  };
}

/** What the seen records differ in, each a short phrase; empty when nothing. */
function reasons(
  settings: TimedSets,
  seen: SeenView,
  sets: readonly WantedSet[],
  wanted: Wanted,
): readonly string[] {
  const found = sets.flatMap((set, index) => setReasons(settings, set, seen.sets[index]?.records ?? []));
  const stamps = seen.texts.filter((text) => parseStamp(text) !== undefined);
  if (stamps.length === 0) return [...found, `no epoch beside it`];
  if (stamps.length === 1 && stamps[0] === renderStamp(wanted)) return found;
  return [...found, `${stamps.join(', ')} now, ${renderStamp(wanted)} wanted`];
}

function setReasons(
  settings: TimedSets,
  { record, type, value }: WantedSet,
  records: readonly DnsRecord[],
): readonly string[] {
  const of = record === settings.record && type === settings.type ? '' : `${record} ${type}: `;
  const values = records.map(({ data }) => data);
  if (values.length === 0) return [of === '' ? `no ${type} record` : `${of}no record`];
  const held = holdsOnly(records, value) ? [] : [`${of}${values.join(', ')} now, ${value} wanted`];
  const ttl = records.find((found) => found.ttl !== settings.ttl)?.ttl;
  return ttl === undefined ? held : [...held, `${of}ttl ${ttl} now, ${settings.ttl} wanted`];
}

function findObstacle(settings: TimedSets, seen: SeenView, wanted: Wanted): Fail | undefined {
  const { record } = settings;
  for (const [index, set] of setsOf(settings).entries()) {
    const alias = seen.sets[index]?.alias;
    if (alias !== undefined)
      return fail(
        `${set.record} is a CNAME to ${alias} at ${seen.server.name}: nothing else can stand at that name`,
        `remove the CNAME, or declare type: CNAME, or the name that it leads to as record`,
      );
  }
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

/** Without an epoch beside it, a record is ours only when it holds what the pair's own hosts have. */
function findForeignAddress(settings: TimedSets, seen: SeenView, wanted: Wanted): Fail | undefined {
  for (const [index, set] of setsOf(settings).entries()) {
    const own = Object.keys(wanted.addresses).map((host) => valueFor(set, host, wanted));
    const held = seen.sets[index]?.records.map((found) => found.data) ?? [];
    const foreign = held.filter((data) => !own.includes(data));
    if (foreign.length > 0)
      return fail(
        `${set.record} already holds ${foreign.join(', ')}, an address of neither host of the pair, and no epoch of pairctl's is beside it`,
        `if the name is free, remove the record, or set it to the address of one of the hosts, and run again`,
      );
  }
  return undefined;
}

function notYetAsked(settings: TimedSets, sets: readonly WantedSet[]): Change {
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
      after: renderSets(settings, sets),
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

function holdsOnly(records: readonly DnsRecord[], value: string): boolean {
  return records.length === 1 && records[0]?.data === value;
}

function renderSeen(settings: TimedSets, seen: SeenView): string {
  const held = setsOf(settings).flatMap(({ record, type }, index) =>
    (seen.sets[index]?.records ?? []).map((found) => `${record}. ${found.ttl} IN ${type} ${found.data}\n`),
  );
  return [...held, ...seen.texts.map((text) => `${epochRecord(settings)}. IN TXT ${text}\n`)].join('');
}

function renderWanted(
  settings: TimedSets,
  seen: SeenView,
  sets: readonly WantedSet[],
  wanted: Wanted,
): string {
  const others = seen.texts.filter((text) => parseStamp(text) === undefined);
  const texts = [...others, renderStamp(wanted)].map((text) => `${epochRecord(settings)}. IN TXT ${text}\n`);
  return [renderSets(settings, sets), ...texts].join('');
}

/** Record sets as a zone file has them. */
export function renderSets({ ttl }: TimedSets, sets: readonly WantedSet[]): string {
  return sets.map(({ record, type, value }) => `${record}. ${ttl} IN ${type} ${value}\n`).join('');
}

function fail(message: string, hint: string): Fail {
  return { action: 'fail', message, hint };
}
