import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import type { Module } from '../model/change.ts';
import type { Json } from '../model/json.ts';

const nothing = (): Promise<undefined> => Promise.resolve(undefined);
const noResources = () => ({ provides: [], needs: [] });
const anything = {} as const;

const debugSchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    msg: { ...anything, description: 'What to say.' },
    var: { ...anything, description: 'A value to show.' },
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
  values: (spec) => ({ msg: spec.msg ?? spec.var ?? '' }),
  resources: noResources,
};

const setFactSchema = {
  type: 'object',
  minProperties: 1,
  additionalProperties: true,
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
  required: ['that'],
  additionalProperties: false,
  properties: {
    that: { ...anything, description: 'Conditions that must all hold: one or a list.' },
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
    const failing = conditions.findIndex((held) => held !== true && held !== 'true' && held !== 'True');
    return failing < 0
      ? { action: 'none' }
      : { action: 'fail', message: spec.fail_msg ?? `condition ${String(failing + 1)} does not hold` };
  },
  values: (spec) => ({ msg: spec.success_msg ?? 'all conditions hold' }),
  resources: () => 'barrier',
};

const failSchema = {
  type: 'object',
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
  additionalProperties: false,
  properties: {
    seconds: { type: 'number', minimum: 0, description: 'How long to wait.' },
    minutes: { type: 'number', minimum: 0, description: 'How long to wait.' },
    prompt: { type: 'string', description: 'A person at the terminal must confirm this.' },
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
    const because =
      spec.prompt === undefined ? `would wait ${String(seconds)} s` : `would ask: ${spec.prompt}`;
    return {
      action: 'run',
      because: [because],
      risk: 'safe',
      steps: [{ do: 'pause', seconds, ...(spec.prompt === undefined ? {} : { prompt: spec.prompt }) }],
    };
  },
  resources: () => 'barrier',
};
