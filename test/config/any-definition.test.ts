import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadDefinition } from '../../src/config/definition.ts';
import { loadYaml } from '../../src/config/yaml/load.ts';
import { filesOf } from './support.ts';

const root = join(import.meta.dirname, '../..');
type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value };

function example(name: string): Value {
  const loaded = loadYaml(readFileSync(join(root, name)), name);
  if (!loaded.ok) throw new Error(`${name} cannot be read`);
  return loaded.value.value as Value;
}
const pair = example('pair.example.yml');
const inventory = example('inventory.example.yml');

/** Every way to a part of a value, the whole included. */
function ways(value: Value, way: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [way];
  return [way, ...Object.entries(value).flatMap(([key, inner]) => ways(inner, [...way, key]))];
}

function replaced(value: Value, [step, ...rest]: readonly string[], by: Value | undefined): Value {
  if (step === undefined) return by ?? null;
  if (typeof value !== 'object' || value === null) return value;
  const change = (inner: Value): readonly Value[] =>
    rest.length === 0 ? (by === undefined ? [] : [by]) : [replaced(inner, rest, by)];
  if (Array.isArray(value))
    return value.flatMap((one, i) => (String(i) === step ? change(one as Value) : [one as Value]));
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) =>
      key === step ? change(inner).map((one) => [key, one]) : [[key, inner]],
    ),
  );
}

const anything: fc.Arbitrary<Value | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.constantFrom<Value>(
    null,
    true,
    false,
    0,
    -1,
    1e9,
    0.5,
    '',
    'a',
    '/',
    '/etc',
    '/srv/a',
    '..',
    '{{ x }}',
    '1h',
    '0s',
    '1h/1d',
    '@',
    'machine-a',
    '* * * * *',
    '100%',
    [],
    {},
    [null],
    ['a'],
    [[]],
    { path: '/x' },
    { __proto: 1 },
    '$(id)',
    '\u0000',
    '\n',
  ),
  fc.string(),
);
const changes = (value: Value) =>
  fc.array(fc.tuple(fc.constantFrom(...ways(value)), anything), { minLength: 1, maxLength: 4 });

it('any change of a good definition gives a model or placed problems, and never an exception', async () => {
  await fc.assert(
    fc.asyncProperty(changes(pair), changes(inventory), fc.boolean(), async (inPair, inInventory, both) => {
      const spoilt = inPair.reduce((value, [way, by]) => replaced(value, way, by), pair);
      const hosts = both
        ? inInventory.reduce((value, [way, by]) => replaced(value, way, by), inventory)
        : inventory;
      const readFile = filesOf({ 'pair.yml': JSON.stringify(spoilt), 'i.yml': JSON.stringify(hosts) });
      const checked = await loadDefinition({ readFile, pairPath: 'pair.yml', inventoryPath: 'i.yml' });
      if (checked.ok) {
        expect(checked.value.pair.primary in checked.value.inventory.hosts).toBe(true);
        expect(checked.value.pair.standby in checked.value.inventory.hosts).toBe(true);
        return;
      }
      expect(checked.problems.length).toBeGreaterThan(0);
      for (const { place, message, frame } of checked.problems) {
        expect(message).not.toMatch(/undefined|\[object|NaN/);
        expect(
          place === undefined
            ? /there is no such file|more problems/.test(message)
            : frame !== undefined || place.line === 1,
        ).toBe(true);
      }
    }),
    { numRuns: 1500 },
  );
});
