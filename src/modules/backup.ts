import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import { displayAge } from '../backup/age.ts';
import { chooseBackup } from '../backup/choose.ts';
import type { Chosen, Choice, Rejected } from '../backup/choose.ts';
import { checkBackup, readCatalogue } from '../backup/read.ts';
import type { Change, Module } from '../model/change.ts';
import type { Look } from '../model/host.ts';
import type { Json } from '../model/json.ts';
import { explainJob, pullNow, takeNow, takenValues } from './backup_jobs.ts';
import { notSetUp } from './program.ts';

const planName = { type: 'string', pattern: '^[a-z0-9][a-z0-9-]*$' } as const;
const schema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    plans: {
      type: ['array', 'null'],
      items: planName,
      description: 'Choose a backup of each of these; default: of all that the host holds.',
    },
    name: { type: ['string', 'null'], description: 'Only the backup of that name.' },
    not_after: {
      type: ['string', 'null'],
      pattern:
        '^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[T ][0-9:.]+(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?|[0-9]{1,9}[smhdw])$',
      description: 'The newest that was taken by then: a time (ISO 8601) or so long ago (2h). Default: now.',
    },
    at_least: {
      enum: ['intact', 'restored'],
      description: 'Proof level that it must have; its hashes are verified in any case. Default intact.',
    },
    max_loss: {
      type: ['number', 'null'],
      minimum: 0,
      description: 'Seconds; an older backup is refused (guard max-loss).',
    },
    pull: {
      const: 'now',
      description: 'Bring over and verify, instead, what the primary has and this standby has not.',
    },
    taken: {
      type: 'boolean',
      description:
        'With `pull`: a backup was taken just now, so that the primary is not asked to take what is due.',
    },
    take: { const: 'now', description: 'Take a backup now instead, of `plans` or of every plan.' },
  },
} as const satisfies JSONSchema;
type Spec = FromSchema<typeof schema>;

interface State {
  readonly pair: string;
  /** Undefined where the host program is not set up. */
  readonly choices: readonly Choice[] | undefined;
}

/** Chooses, for every plan, the newest backup that proves good on this host, with reasons for each newer one; or takes one now. */
export const backup: Module<Spec, State> = {
  name: 'backup',
  summary: 'Chooses the newest backup that proves good, or takes one now.',
  schema,
  async observe(look, spec, { pair, now }) {
    if (!isReading(spec)) return { pair, choices: [] };
    return { pair, choices: await chooseAll(look, spec, pair, now) };
  },
  diff(spec, { pair, choices }, { host }) {
    if (spec.take !== undefined) return takeNow(spec.plans ?? undefined, pair);
    if (spec.pull !== undefined) return pullNow(pair, spec.taken === true);
    if (choices === undefined) return { action: 'fail', ...notSetUp };
    return refuseUnproven(host, choices) ?? refuseLoss(spec, host, choices) ?? { action: 'none' };
  },
  values: (spec, { choices }, outputs) =>
    spec.take !== undefined
      ? takenValues(outputs)
      : spec.pull !== undefined
        ? { pulled: outputs.length > 0 }
        : chosenValues(choices ?? []),
  explain: (spec, _state, output) => explainJob(spec.pull === undefined ? 'take' : 'pull', output),
  // Where nobody serves because of it, a pull of backups goes beside a look at the mirrors.
  resources(spec) {
    if (isReading(spec)) return { provides: [], needs: ['role', 'backups'] };
    return spec.pull !== undefined && spec.taken === true
      ? { provides: ['backups'], needs: ['role', 'path:/usr/local/lib/pairctl', 'path:/etc/pairctl'] }
      : 'barrier';
  },
};

function isReading(spec: Spec): boolean {
  return spec.take === undefined && spec.pull === undefined;
}

async function chooseAll(
  look: Look,
  spec: Spec,
  pair: string,
  now: number,
): Promise<readonly Choice[] | undefined> {
  const entries = await readCatalogue(look, pair);
  if (entries === undefined) return undefined;
  const { at_least: atLeast = 'intact', name } = spec;
  const last = spec.not_after == null ? Infinity : timeOf(spec.not_after, now);
  const candidates = entries.filter(
    (entry) => Date.parse(entry.takenAt) <= last && (name == null || entry.name === name),
  );
  // A name stands for the plans that have it; without one, a plan without any good backup must be told.
  const known = name == null ? entries : candidates;
  const plans = spec.plans ?? [...new Set(known.map((entry) => entry.plan))].sort();
  if (name != null && candidates.length === 0) return [unheld(name, plans, last)];
  return await Promise.all(
    plans.map((plan) =>
      chooseBackup(candidates, { plan, atLeast, now, ...(name == null ? {} : { name }) }, (entry) =>
        checkBackup(look, pair, plan, entry.name),
      ),
    ),
  );
}

/** A name that the host does not hold, by then: nothing may go on as if nothing had been asked for. */
function unheld(name: string, plans: readonly string[], last: number): Choice {
  const why = last === Infinity ? 'this host does not hold it' : 'this host holds none of that name by then';
  const rejected = [{ name, takenAt: '', why, minutes: null }];
  return { found: false, plan: plans.length === 0 ? 'any plan' : plans.join(', '), rejected };
}

const unitSeconds: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 };

/** Milliseconds since 1970 of a time, or of so long before now. */
function timeOf(text: string, now: number): number {
  const ago = /^(\d+)([smhdw])$/.exec(text);
  if (ago !== null) return now - Number(ago[1]) * (unitSeconds[ago[2] ?? ''] ?? 0) * 1000;
  const time = Date.parse(text);
  if (Number.isNaN(time)) throw new Error(`${text} is no time`);
  return time;
}

function refuseUnproven(host: string, choices: readonly Choice[]): Change | undefined {
  const without = choices.flatMap((choice) => (choice.found ? [] : [choice]));
  if (without.length === 0) return undefined;
  return {
    action: 'refuse',
    refusal: {
      guard: 'no-proven-backup',
      found: without
        .map((choice) => `${host} holds no good backup of ${choice.plan}${displayVerdicts(choice.rejected)}`)
        .join('; '),
      loss: 'the data of these plans: the service would start with whatever is on the host now',
      remedy: 'bring a good backup into the host’s store, or bring the primary back',
    },
    // Lifted, the plans without a good backup are left as they are.
    otherwise: { action: 'none' },
  };
}

function refuseLoss(spec: Spec, host: string, choices: readonly Choice[]): Change | undefined {
  const limit = spec.max_loss ?? undefined;
  if (limit === undefined) return undefined;
  const old = chosenOf(choices).filter((chosen) => chosen.lossSeconds > limit);
  if (old.length === 0) return undefined;
  const found = old.map(
    (chosen) =>
      `${chosen.plan}: ${chosen.name} is ${displayAge(chosen.lossSeconds)} old${displayVerdicts(chosen.rejected)}`,
  );
  return {
    action: 'refuse',
    refusal: {
      guard: 'max-loss',
      found: `the newest good backup on ${host} is older than ${displayAge(limit)}: ${found.join('; ')}`,
      loss: `what was written since ${old.map((chosen) => chosen.takenAt).sort()[0] ?? ''}`,
      remedy: 'bring the primary back if that is sooner, or accept the loss',
    },
    otherwise: { action: 'none' },
  };
}

/**
 * `chosen` is a list for loops, `plans` the same by name; `backup` is the one that costs most, `rejected` all that were passed over,
 * `lossSeconds` the age of the oldest chosen one.
 */
function chosenValues(choices: readonly Choice[]): Json {
  const chosen = chosenOf(choices);
  const [worst] = chosen.toSorted((a, b) => b.lossSeconds - a.lossSeconds);
  const rejected = choices.flatMap((choice) => {
    const [plan, list] = choice.found
      ? [choice.chosen.plan, choice.chosen.rejected]
      : [choice.plan, choice.rejected];
    return list.map((one) => ({ ...one, name: `${plan}/${one.name}` }));
  });
  return {
    chosen: chosen.map(plain),
    plans: Object.fromEntries(chosen.map((one) => [one.plan, plain(one)])),
    rejected,
    lossSeconds: worst?.lossSeconds ?? null,
    ...(worst === undefined
      ? {}
      : { backup: { name: `${worst.plan}/${worst.name}`, takenAt: worst.takenAt, proof: worst.proof } }),
    msg: chosen.length === 0 ? 'no backup to restore' : chosen.map(sentence).join('; '),
  };
}

function chosenOf(choices: readonly Choice[]): readonly Chosen[] {
  return choices.flatMap((choice) => (choice.found ? [choice.chosen] : []));
}

function plain(chosen: Chosen): { readonly [key: string]: Json } {
  return { ...chosen, rejected: chosen.rejected.map((one) => ({ ...one })) };
}

function sentence(chosen: Chosen): string {
  return `${chosen.plan}: ${chosen.name}, ${chosen.proof}, ${displayAge(chosen.lossSeconds)} old${displayVerdicts(chosen.rejected)}`;
}

function displayVerdicts(rejected: readonly Rejected[]): string {
  if (rejected.length === 0) return '';
  const each = rejected.map(
    ({ name, why, minutes }) => `${name}: ${why}${minutes === null ? '' : ` (costs ${String(minutes)} min)`}`,
  );
  return ` (passed over ${each.join(', ')})`;
}
