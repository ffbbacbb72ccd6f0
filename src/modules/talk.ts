import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import type { Module } from '../model/change.ts';
import type { Json } from '../model/json.ts';

const nothing = (): Promise<undefined> => Promise.resolve(undefined);
const noResources = () => ({ provides: [], needs: [] });

const debugSchema = {
  type: 'object',
  examples: [{ msg: 'the newest backup is {{ choice.backup.name }}' }],
  additionalProperties: false,
  properties: {
    msg: { description: 'What to say.' },
    var: { description: 'A value to show: a name or an expression, without braces.' },
  },
} as const satisfies JSONSchema;
type Debug = { readonly msg?: Json; readonly var?: Json };

/** Says something. */
export const debug: Module<Debug, undefined> = {
  name: 'debug',
  summary: 'Says something in the run’s output.',
  schema: debugSchema,
  shorthand: 'msg',
  observe: nothing,
  diff: () => ({ action: 'none' }),
  values(spec) {
    const value = spec.msg ?? spec.var ?? '';
    return { msg: typeof value === 'string' ? value : JSON.stringify(value, undefined, 2) };
  },
  resources: noResources,
};

const setFactSchema = {
  type: 'object',
  examples: [{ release: 7, folder: '/opt/app/releases/7' }],
  minProperties: 1,
  propertyNames: { pattern: '^[A-Za-z_][A-Za-z0-9_]*$' },
  additionalProperties: true,
  description: 'Any names, each with its value.',
} as const satisfies JSONSchema;

/** Sets variables for the tasks that follow, on the host that it is done for. */
export const setFact: Module<{ readonly [name: string]: Json | undefined }, undefined> = {
  name: 'set_fact',
  summary: 'Sets variables for the tasks that follow.',
  schema: setFactSchema,
  observe: nothing,
  diff: () => ({ action: 'none' }),
  values: (spec) => ({ ...spec }),
  resources: noResources,
};

const assertSchema = {
  type: 'object',
  examples: [{ that: ['release >= 7'], fail_msg: 'release 7 or later is needed' }],
  required: ['that'],
  additionalProperties: false,
  properties: {
    that: { description: 'Conditions that must all hold: one expression or a list, without braces.' },
    fail_msg: { type: 'string', description: 'Said when one does not hold.' },
    success_msg: { type: 'string', description: 'Said when all hold.' },
  },
} as const satisfies JSONSchema;
type Assert = FromSchema<typeof assertSchema>;

/** Stops when a condition does not hold. */
export const assert: Module<Assert, undefined> = {
  name: 'assert',
  summary: 'Stops when a condition does not hold.',
  schema: assertSchema,
  observe: nothing,
  diff(spec) {
    const conditions: readonly unknown[] = Array.isArray(spec.that)
      ? (spec.that as readonly unknown[])
      : [spec.that];
    const held = conditions.map(holds);
    const unread = held.indexOf(undefined);
    if (unread >= 0)
      return {
        action: 'fail',
        message: `condition ${String(unread + 1)} is neither true nor false: ${JSON.stringify(conditions[unread])}`,
        hint: 'write a condition as an expression, such as: release >= 7',
      };
    const failing = held.indexOf(false);
    if (failing < 0) return { action: 'none' };
    const which = conditions.length === 1 ? 'the condition' : `condition ${String(failing + 1)}`;
    return { action: 'fail', message: spec.fail_msg ?? `${which} does not hold` };
  },
  values: (spec) => ({ msg: spec.success_msg ?? 'all conditions hold' }),
  resources: () => 'barrier',
};

/** Templates give values, or text where there is more around them; undefined is neither true nor false. */
function holds(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  const word = typeof value === 'string' ? value.trim().toLowerCase() : '';
  return word === 'true' ? true : word === 'false' ? false : undefined;
}

const failSchema = {
  type: 'object',
  examples: [{ msg: 'not on this host' }],
  additionalProperties: false,
  properties: { msg: { type: 'string', description: 'Why.' } },
} as const satisfies JSONSchema;

/** Stops. */
export const fail: Module<FromSchema<typeof failSchema>, undefined> = {
  name: 'fail',
  summary: 'Stops with a message.',
  schema: failSchema,
  shorthand: 'msg',
  observe: nothing,
  diff: (spec) => ({ action: 'fail', message: spec.msg ?? 'failed as asked' }),
  resources: () => 'barrier',
};

const pauseSchema = {
  type: 'object',
  examples: [{ prompt: 'Is the cable in?' }, { seconds: 30 }],
  additionalProperties: false,
  properties: {
    seconds: { type: 'number', minimum: 0, description: 'How long to wait.' },
    minutes: { type: 'number', minimum: 0, description: 'How long to wait; added to seconds.' },
    prompt: {
      type: 'string',
      description:
        'A person at the terminal must confirm this. Without a terminal the run is refused before anything is changed (guard human-step), unless --acknowledge says that it has been seen to.',
    },
  },
} as const satisfies JSONSchema;

/** Waits, or has a person confirm. */
export const pause: Module<FromSchema<typeof pauseSchema>, undefined> = {
  name: 'pause',
  summary: 'Waits for a time, or until a person confirms.',
  schema: pauseSchema,
  observe: nothing,
  diff(spec) {
    const seconds = (spec.seconds ?? 0) + (spec.minutes ?? 0) * 60;
    const prompt = spec.prompt ?? (seconds === 0 ? 'Go on?' : undefined);
    return {
      action: 'run',
      because: [
        ...(prompt === undefined ? [] : [`would ask: ${prompt}`]),
        ...(seconds === 0 ? [] : [`would wait ${String(seconds)} s`]),
      ],
      risk: 'safe',
      steps: [
        { do: 'pause', ...(seconds === 0 ? {} : { seconds }), ...(prompt === undefined ? {} : { prompt }) },
      ],
    };
  },
  resources: () => 'barrier',
};
