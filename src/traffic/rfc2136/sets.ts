import type { Wanted } from '../target.ts';
import { canonicalAddress, type RecordType } from './address.ts';

/** A record set that a target moves, as its settings have it. */
interface WrittenSet {
  readonly record: string;
  readonly type: RecordType;
  /** What it holds for each host; default: its `service_address`. */
  readonly values?: { readonly [host: string]: unknown } | undefined;
}
/** What the settings of every DNS target have. */
export interface DnsSets extends WrittenSet {
  readonly also?: readonly WrittenSet[] | undefined;
}

/** A record set with the value that it shall hold, in the form in which dig prints it. */
export interface WantedSet {
  readonly record: string;
  readonly type: RecordType;
  readonly value: string;
}

export interface SetFault {
  readonly action: 'fail';
  readonly message: string;
  readonly hint: string;
}

/** The record sets of a target; the first is the one that bears the epoch beside it. */
export function setsOf(settings: DnsSets): readonly [WrittenSet, ...WrittenSet[]] {
  return [settings, ...(settings.also ?? [])];
}

/** What each record set shall hold to lead to the primary, or why that cannot stand in it. */
export function wantedSets(settings: DnsSets, wanted: Wanted): readonly WantedSet[] | SetFault {
  const found: WantedSet[] = [];
  for (const set of setsOf(settings)) {
    const value = wantedValue(set, wanted);
    if (typeof value !== 'string') return value;
    found.push({ record: set.record, type: set.type, value });
  }
  return found;
}

/** What a set holds for a host, as dig prints it; undefined when that cannot be. */
export function valueFor(set: WrittenSet, host: string, { addresses }: Wanted): string | undefined {
  const given = givenFor(set, host, addresses);
  return given === undefined ? undefined : canonicalAddress(set.type, given);
}

/** The hosts of the pair that a set leads to, by what it holds. */
export function hostsHeld(set: WrittenSet, data: readonly string[], wanted: Wanted): readonly string[] {
  return Object.keys(wanted.addresses).filter((host) => {
    const value = valueFor(set, host, wanted);
    return value !== undefined && data.includes(value);
  });
}

function givenFor({ values }: WrittenSet, host: string, addresses: Wanted['addresses']): string | undefined {
  const own = values === undefined || !Object.hasOwn(values, host) ? undefined : values[host];
  return typeof own === 'string' ? own : addresses[host];
}

function wantedValue(set: WrittenSet, wanted: Wanted): string | SetFault {
  const given = givenFor(set, wanted.primary, wanted.addresses);
  if (given === undefined)
    return {
      action: 'fail',
      message: `no address is known for ${wanted.primary}`,
      hint: 'name it in `addresses`',
    };
  const value = canonicalAddress(set.type, given);
  if (value !== undefined) return value;
  const fits = { A: 'an IPv4 address', AAAA: 'an IPv6 address', CNAME: 'a name' }[set.type];
  const own = set.values !== undefined && Object.hasOwn(set.values, wanted.primary);
  return {
    action: 'fail',
    message: `${given}, ${own ? 'the value of' : 'the service_address of'} ${wanted.primary}, cannot stand in a record of type ${set.type}`,
    hint: own
      ? `set it to ${fits}, or choose another type`
      : `set service_address of ${wanted.primary} in the inventory to ${fits}, give the record values of its own, or choose another type`,
  };
}
