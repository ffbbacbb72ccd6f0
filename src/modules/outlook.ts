import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import type { Change, Module } from '../model/change.ts';
import { displaySeconds } from '../model/duration.ts';
import type { Outlook } from '../model/outlook.ts';

const seconds = { type: ['number', 'null'], minimum: 0 } as const;
const schema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    choice: {
      type: ['object', 'null'],
      description: 'What `backup` registered; without it nothing is restored.',
      properties: {
        lossSeconds: { type: ['number', 'null'] },
        backup: { type: 'object', properties: { takenAt: { type: 'string' } } },
      },
    },
    planned: {
      type: 'boolean',
      description: 'The primary is there and gives all of it over first: nothing is lost. Default: false.',
    },
    named: { type: ['string', 'null'], description: 'The backup that was asked for by its name.' },
    wanted: {
      type: 'array',
      items: { type: 'string' },
      description: 'The pair’s mirrors, whose copies the new primary goes on with.',
    },
    mirrors: {
      type: 'array',
      description: 'How old those copies are: `mirrors`, as `pair_status` on the standby registers them.',
      items: {
        type: 'object',
        required: ['name'],
        properties: {
          name: { type: 'string' },
          lastSuccess: { type: ['string', 'null'] },
          seconds: { type: ['number', 'null'] },
        },
      },
    },
    plans: {
      type: 'array',
      description:
        'With `planned`, how long the last backups took: `plans`, as `pair_status` on the primary registers them.',
      items: { type: 'object', properties: { seconds: { type: ['number', 'null'] } } },
    },
    shared: {
      type: 'array',
      items: { type: 'string' },
      description: 'File systems that both hosts use, from which nothing is lost.',
    },
    drills: {
      type: 'array',
      description: 'The last drills: `drill`, as `pair_status` on each host registers it.',
      items: {
        type: ['object', 'null'],
        properties: {
          lastPassed: { type: ['string', 'null'] },
          serveSeconds: { type: ['number', 'null'] },
        },
      },
    },
    traffic: {
      type: 'array',
      description: 'The traffic targets: for as long as their TTL, clients may keep the old address.',
      items: { type: 'object', properties: { ttl: { type: 'number' } } },
    },
    fence: { ...seconds, description: 'Seconds that switching the primary off may take at most.' },
    max_loss: { ...seconds, description: 'An older copy is refused (guard max-loss).' },
    max_time: {
      ...seconds,
      description: 'If it is expected to take longer, it is refused (guard max-time).',
    },
  },
} as const satisfies JSONSchema;
type Spec = FromSchema<typeof schema>;

interface State {
  readonly now: number;
  readonly outlook: Outlook;
  /** Mirrors that are older than `max_loss` allows, or were never pulled, in words. */
  readonly old: readonly string[];
}

/** What a change of roles would lose and how long it would take, from what was looked at before it; refuses what is more than allowed. Asks nothing of the host. */
export const outlook: Module<Spec, State> = {
  name: 'outlook',
  summary:
    'Tells what a change of roles would lose and how long it would take, and refuses more than is allowed.',
  schema,
  observe: (_look, spec, { now }) =>
    Promise.resolve({ now, outlook: outlookOf(spec, now), old: oldMirrors(spec, now) }),
  diff: (spec, state) => refuseLoss(spec, state, refuseTime(spec, state)),
  values: (_spec, { outlook: found }) => ({ ...found }),
  resources: () => ({ provides: [], needs: [] }),
};

interface Copy {
  readonly what: string;
  readonly time: string;
}

function outlookOf(spec: Spec, now: number): Outlook {
  if (spec.planned === true) {
    const { words, ...time } = timeOf(spec);
    return { asOf: null, lossSeconds: 0, ...time, sentence: `nothing would be lost; ${words}` };
  }
  const taken = spec.choice?.backup?.takenAt;
  const backup: readonly Copy[] =
    taken === undefined
      ? []
      : [{ what: spec.named == null ? 'newest proven backup' : 'backup', time: taken }];
  const mirrors = mirrorCopies(spec).flatMap(({ name, time }) =>
    time === undefined ? [] : [{ what: `mirror ${name}`, time }],
  );
  const [oldest] = [...backup, ...mirrors].toSorted((a, b) => Date.parse(a.time) - Date.parse(b.time));
  const never = mirrorCopies(spec).filter(({ time }) => time === undefined);
  const shared = spec.shared ?? [];
  const lossSeconds =
    never.length > 0 ? null : oldest !== undefined ? ageOf(oldest.time, now) : shared.length > 0 ? 0 : null;
  const told = oldest === undefined ? [] : [...new Set([...backup, oldest])];
  const loss = [
    ...(shared.length === 0 ? [] : [`${shared.join(' and ')} is shared: nothing on it is lost`]),
    ...told.map(({ what, time }) => `${what} ${displayMoment(time, now)}`),
    ...never.map(({ name }) => `mirror ${name} was never pulled`),
    oldest === undefined && lossSeconds === 0
      ? 'nothing else has to be restored'
      : lossSeconds === null
        ? oldest === undefined && never.length === 0
          ? 'there is no backup and no mirror to go on with'
          : 'what would be lost is not known'
        : `${displaySeconds(lossSeconds)} would be lost`,
  ].join(', ');
  const time = timeOf(spec);
  return {
    asOf: oldest?.time ?? null,
    lossSeconds,
    expectedSeconds: time.expectedSeconds,
    lastDrillSeconds: time.lastDrillSeconds,
    sentence: `${loss}; ${time.words}`,
  };
}

function timeOf(spec: Spec): {
  readonly expectedSeconds: number | null;
  readonly lastDrillSeconds: number | null;
  readonly words: string;
} {
  const drill = lastDrill(spec);
  const ttl = Math.max(0, ...(spec.traffic ?? []).map((target) => target.ttl ?? 0));
  const fence = spec.fence ?? 0;
  if (drill === null)
    return {
      expectedSeconds: null,
      lastDrillSeconds: null,
      words: 'how long it takes is not known, because no drill has passed yet',
    };
  const pull = spec.planned === true ? Math.max(0, ...(spec.mirrors ?? []).map((m) => m.seconds ?? 0)) : 0;
  const backups =
    spec.planned === true ? (spec.plans ?? []).reduce((sum, plan) => sum + (plan.seconds ?? 0), 0) : 0;
  const expectedSeconds = fence + pull + backups + drill + ttl;
  const parts = [
    ...(pull === 0 ? [] : [`last pull ${displaySeconds(pull)}`]),
    ...(backups === 0 ? [] : [`last backups ${displaySeconds(backups)}`]),
    ...(fence === 0 ? [] : [`up to ${displaySeconds(fence)} to fence`]),
    `last drill ${displaySeconds(drill)}`,
    ...(ttl === 0 ? [] : [`TTL ${displaySeconds(ttl)}`]),
  ];
  return {
    expectedSeconds,
    lastDrillSeconds: drill,
    words: `expected ${displaySeconds(expectedSeconds)} (${parts.join(', ')})`,
  };
}

/** Seconds from the first byte restored until every check held, in the newest drill that passed. */
function lastDrill({ drills }: Spec): number | null {
  const passed = (drills ?? []).flatMap((drill) =>
    drill?.lastPassed == null || drill.serveSeconds == null
      ? []
      : [{ time: drill.lastPassed, seconds: drill.serveSeconds }],
  );
  return passed.toSorted((a, b) => Date.parse(a.time) - Date.parse(b.time)).at(-1)?.seconds ?? null;
}

function mirrorCopies({ wanted, mirrors }: Spec): readonly { name: string; time: string | undefined }[] {
  return (wanted ?? []).map((name) => ({
    name,
    time: mirrors?.find((mirror) => mirror.name === name)?.lastSuccess ?? undefined,
  }));
}

function oldMirrors(spec: Spec, now: number): readonly string[] {
  const limit = spec.max_loss ?? Infinity;
  if (limit === Infinity || spec.planned === true) return [];
  return mirrorCopies(spec).flatMap(({ name, time }) =>
    time === undefined
      ? [`mirror ${name} was never pulled`]
      : ageOf(time, now) > limit
        ? [`mirror ${name} is as of ${displayMoment(time, now)}, ${displaySeconds(ageOf(time, now))} ago`]
        : [],
  );
}

/** Backups that are too old are refused where they are chosen. */
function refuseLoss(spec: Spec, { old }: State, otherwise: Change): Change {
  if (spec.max_loss == null || old.length === 0) return otherwise;
  return {
    action: 'refuse',
    refusal: {
      guard: 'max-loss',
      found: `more than ${displaySeconds(spec.max_loss)} would be lost: ${old.join('; ')}`,
      loss: 'what was written to these trees since then',
      remedy: 'bring the primary back if that is sooner, or accept the loss',
    },
    otherwise,
  };
}

function refuseTime(spec: Spec, { outlook: found }: State): Change {
  const { expectedSeconds } = found;
  if (spec.max_time == null || (expectedSeconds !== null && expectedSeconds <= spec.max_time))
    return { action: 'none', note: found.sentence };
  return {
    action: 'refuse',
    refusal: {
      guard: 'max-time',
      found: `more than ${displaySeconds(spec.max_time)}: ${timeOf(spec).words}`,
      loss: 'clients may be without the service for longer than was allowed',
      remedy:
        expectedSeconds === null
          ? 'hold a drill, which measures it: pairctl run drill'
          : 'allow more time; or, where the primary is out of service, bring it back if that is sooner',
    },
    otherwise: { action: 'none', note: found.sentence },
  };
}

function ageOf(time: string, now: number): number {
  return Math.max(0, Math.round((now - Date.parse(time)) / 1000));
}

/** `14:02:48 UTC`, with the day where that is not today. */
function displayMoment(time: string, now: number): string {
  const iso = new Date(Date.parse(time)).toISOString();
  const sameDay = iso.slice(0, 10) === new Date(now).toISOString().slice(0, 10);
  return `${sameDay ? '' : `${iso.slice(0, 10)} `}${iso.slice(11, 19)} UTC`;
}
