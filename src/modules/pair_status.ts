import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import { ageSeconds } from '../backup/age.ts';
import { readPeer, readPeerWithin, readStatus } from '../backup/read.ts';
import type { Change, Module } from '../model/change.ts';
import { displaySeconds } from '../model/duration.ts';
import type { Look } from '../model/host.ts';
import type { HostStatus, JobStatus, PeerView } from '../model/hoststatus.ts';
import type { Json } from '../model/json.ts';
import { readTime } from './time.ts';

const schema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    of: {
      enum: ['self', 'peer'],
      description:
        '`self` (default): what the host says of itself; `peer`: what it sees of the other host by the pull channel, asked now.',
    },
    apart_from: {
      type: ['number', 'null'],
      description:
        'The other host’s clockOffsetSeconds, to compare with: further apart than `limit` is refused (guard clock-skew).',
    },
    hold_down: {
      type: ['number', 'null'],
      minimum: 0,
      description:
        'Seconds that must have gone by on a standby since roles were changed last (guard hold-down); the first epoch is no change.',
    },
    limit: { type: 'number', minimum: 0, description: 'Seconds that clocks may be apart; default 30.' },
  },
} as const satisfies JSONSchema;
type Spec = FromSchema<typeof schema>;

interface State {
  /** Of itself; null where the host program is not set up. */
  readonly status: HostStatus | null;
  /** Of its peer; null where it was not asked, or the host program is not set up. */
  readonly peer: PeerView | null;
  /** The host's clock minus the operator's, in seconds. */
  readonly clockOffsetSeconds: number | null;
  /** Milliseconds since 1970, by the operator's clock. */
  readonly now: number;
}

/** Looks at a host, or through it at its peer. Changes nothing; with `apart_from` it compares their clocks. */
export const pairStatus: Module<Spec, State> = {
  name: 'pair_status',
  summary: 'Looks at a host: role, epoch, services, mirrors, backups, clock; or at its peer through it.',
  schema,
  async observe(look, spec, { pair, now, patience = usualPatience }) {
    const [status, peer, time] = await Promise.all([
      spec.of === 'peer' ? null : readStatus(look, pair),
      spec.of === 'peer' ? askPeer(look, pair, patience) : null,
      readTime(look),
    ]);
    const offset = time === undefined ? null : Math.round(time * 100 - now / 10) / 100;
    return { status: status ?? null, peer: peer ?? null, clockOffsetSeconds: offset, now };
  },
  diff: (spec, state, { host }) =>
    refuseSkew(spec, state, host) ?? refuseSoon(spec, state) ?? { action: 'none' },
  values: (spec, state) => (spec.of === 'peer' ? peerValues(state) : statusValues(state)),
  resources: () => ({ provides: [], needs: ['role'] }),
};

/** What the host program itself takes, in seconds. */
const usualPatience = 5;

async function askPeer(look: Look, pair: string, patience: number): Promise<PeerView | undefined> {
  return await (patience < usualPatience ? readPeerWithin(look, pair, patience) : readPeer(look, pair));
}

function refuseSkew(spec: Spec, state: State, host: string): Change | undefined {
  const { apart_from: other, limit = 30 } = spec;
  const seen = state.peer?.clockOffsetSeconds ?? null;
  const apart =
    seen ?? (other == null || state.clockOffsetSeconds === null ? null : state.clockOffsetSeconds - other);
  if (apart === null || Math.abs(apart) <= limit) return undefined;
  return {
    action: 'refuse',
    refusal: {
      guard: 'clock-skew',
      found: `the clocks of ${host} and the other host are ${String(Math.abs(Math.round(apart)))} s apart; ${String(limit)} s are allowed`,
      loss: 'the ages of backups and mirrors, and so what a failover loses, cannot be told',
      remedy: 'set both clocks by NTP, then run again',
    },
    otherwise: { action: 'none' },
  };
}

/** Only where the change is still to come: a host that has taken over is not held back from what is left to do. */
function refuseSoon({ hold_down: holdDown }: Spec, { status, now }: State): Change | undefined {
  if (holdDown == null || status?.role !== 'standby' || status.changed == null) return undefined;
  if ((status.epoch ?? 0) <= 1) return undefined;
  const age = ageSeconds(status.changed, now);
  if (age >= holdDown) return undefined;
  const who = status.active == null ? '' : `: ${status.active.host} is primary`;
  return {
    action: 'refuse',
    refusal: {
      guard: 'hold-down',
      found: `the roles changed ${displaySeconds(age)} ago${who}, epoch ${String(status.epoch)}, since ${status.changed}; another change within ${displaySeconds(holdDown)} is held back`,
      loss: 'what clients have written since then; what changes back and forth loses a little each time',
      remedy: 'find out why one change is not enough (pairctl status, pairctl history)',
    },
    otherwise: { action: 'none' },
  };
}

function statusValues({ status, clockOffsetSeconds, now }: State): Json {
  const mirrors = Object.entries(status?.mirrors ?? {}).map(([name, mirror]) => ({
    name,
    lastSuccess: mirror.lastSuccess,
    lastResult: mirror.result,
    ageSeconds: mirror.lastSuccess === null ? null : ageSeconds(mirror.lastSuccess, now),
    seconds: secondsOf(mirror),
  }));
  const plans = Object.entries(status?.plans ?? {}).map(([name, plan]) => ({
    name,
    seconds: secondsOf(plan),
  }));
  return {
    reachable: true,
    installed: status !== null,
    role: status?.role ?? null,
    epoch: status?.epoch ?? null,
    services: status?.services ?? {},
    active: activeOf(status?.services ?? {}),
    mirrors,
    plans,
    restored: status?.restored ?? null,
    own: status?.own ?? null,
    quiet: status?.quiet ?? false,
    transition: status?.transition == null ? null : { ...status.transition },
    drill: status?.drill == null ? null : { ...status.drill },
    changed: status?.changed ?? null,
    peerSeen: status?.peer?.seen ?? null,
    clockOffsetSeconds,
    now: now / 1000,
  };
}

function peerValues({ peer, now }: State): Json {
  if (peer === null)
    return {
      answered: false,
      why: 'pairctl is not set up on this host',
      role: null,
      epoch: null,
      services: {},
      active: [],
      now: now / 1000,
    };
  return { ...peer, active: activeOf(peer.services), now: now / 1000 };
}

/** How long a job took last; null where that is not known. */
function secondsOf({ started, ended }: JobStatus): number | null {
  return ended === null || started === ''
    ? null
    : Math.max(0, (Date.parse(ended) - Date.parse(started)) / 1000);
}

/** Units that are up, or on their way. */
function activeOf(services: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(services).flatMap(([unit, state]) => (isUp(state) ? [unit] : []));
}

/** What is not known to be down counts as up. */
function isUp(state: string): boolean {
  return state !== 'inactive' && state !== 'failed';
}
