import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadDefinition } from '../../src/config/definition.ts';
import { readFileAtMost } from '../../src/config/files.ts';
import { initFiles } from '../../src/config/init.ts';
import { loadYaml } from '../../src/config/yaml/load.ts';
import { filesOf, line, lines } from './support.ts';

const root = join(import.meta.dirname, '../..');
const directories = readdirSync(join(root, 'examples'), { withFileTypes: true }).filter((entry) =>
  entry.isDirectory(),
);
const setups = directories.map(({ name }) => `examples/${name}/pair.yml`);
const pairs = ['pair.example.yml', ...setups];
const load = (path: string) => loadDefinition({ readFile: readFileAtMost, pairPath: join(root, path) });

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly description?: string;
  readonly $ref?: string;
}

/** Every key that a schema knows, with its way from the top; tasks are the playbook's. */
function keysOf(schema: Schema, way: string): readonly { readonly way: string; readonly schema: Schema }[] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([key, inner]) => [
    { way: `${way}.${key}`, schema: inner },
    ...keysOf(inner, `${way}.${key}`),
  ]);
  const named =
    typeof schema.additionalProperties === 'object' ? keysOf(schema.additionalProperties, `${way}.*`) : [];
  const listed = schema.items === undefined ? [] : keysOf(schema.items, `${way}[]`);
  return [...own, ...named, ...listed, ...(schema.anyOf ?? []).flatMap((branch) => keysOf(branch, way))];
}

/** Every key that a value has, with its way; keys of hosts and groups as `*`. */
function waysOf(value: unknown, way: string): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((entry) => waysOf(entry, `${way}[]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const next = `${way}.${/^\.(?:hosts|groups)$/.test(way) ? '*' : key}`;
    return [next, ...waysOf(inner, next)];
  });
}

function written(path: string): unknown {
  const loaded = loadYaml(readFileSync(join(root, path)), path);
  if (!loaded.ok) throw new Error(lines(loaded).join('\n'));
  return loaded.value.value;
}

const schemaOf = (name: string) =>
  JSON.parse(readFileSync(join(root, 'schemas', `${name}.schema.json`), 'utf8')) as Schema;

describe('the examples', () => {
  it('are the four set-ups of the documentation', () => {
    expect(setups.map((path) => path.split('/')[1])).toEqual([
      'cluster-manager',
      'service-desk',
      'small-business',
      'web-application',
    ]);
  });

  it.each(pairs)('%s validates', async (path) => {
    expect(lines(await load(path))).toEqual([]);
  });

  it.each(pairs)('%s is warned of nothing', async (path) => {
    const checked = await load(path);
    if (!checked.ok) throw new Error('it does not validate');
    expect(checked.warnings.map(line)).toEqual([]);
  });

  it('name their schemas for editors', () => {
    for (const path of [
      ...pairs,
      'inventory.example.yml',
      ...setups.map((one) => one.replace('pair.yml', 'inventory.yml')),
    ]) {
      const [, schema = ''] =
        /^# yaml-language-server: \$schema=(\S+)$/m.exec(readFileSync(join(root, path), 'utf8')) ?? [];
      expect(() => readFileSync(join(root, path, '..', schema))).not.toThrow();
    }
  });
});

describe('the schemas', () => {
  it.each([
    ['pair', pairs],
    ['inventory', ['inventory.example.yml']],
  ])('every key of %s occurs in an example, or in a comment of one', (name, paths) => {
    const shown = new Set(paths.flatMap((path) => waysOf(written(path), '')));
    const comments = paths.map((path) => readFileSync(join(root, path), 'utf8')).join('\n');
    const missing = keysOf(schemaOf(name), '')
      .map(({ way }) => way)
      .filter(
        (way) => !shown.has(way) && !new RegExp(`# (?:or )?.*\\b${way.replace(/.*\./, '')}: `).test(comments),
      );
    expect(missing).toEqual([]);
  });

  it.each(['pair', 'inventory', 'playbook'])('every key of %s is described', (name) => {
    const silent = keysOf(schemaOf(name), '').filter(({ schema }) => schema.description === undefined);
    expect(silent.map(({ way }) => way)).toEqual([]);
  });

  it('have examples for every value that is not one of a few words, a flag or a section', () => {
    const plain = (
      schema: Schema & { readonly enum?: unknown; readonly type?: unknown; readonly examples?: unknown },
    ) =>
      schema.examples !== undefined ||
      schema.enum !== undefined ||
      schema.type === 'boolean' ||
      schema.properties !== undefined ||
      schema.items !== undefined ||
      typeof schema.additionalProperties === 'object' ||
      schema.$ref !== undefined;
    const without = ['pair', 'inventory'].flatMap((name) =>
      keysOf(schemaOf(name), '').filter(({ schema }) => !plain(schema)),
    );
    expect(without.map(({ way }) => way)).toEqual([]);
  });
});

describe('init', () => {
  const files = Object.fromEntries(initFiles().map(({ name, content }) => [name, content]));
  const check = (pair: string) =>
    loadDefinition({ readFile: filesOf({ ...files, 'pair.yml': pair }), pairPath: 'pair.yml' });

  it('writes a pair and an inventory that are valid as they stand', async () => {
    expect(Object.keys(files)).toEqual(['inventory.yml', 'pair.yml']);
    const checked = await check(files['pair.yml'] ?? '');
    expect(lines(checked)).toEqual([]);
    expect(checked.ok && checked.warnings).toEqual([]);
  });

  it('and with every commented key taken in', async () => {
    const whole = (files['pair.yml'] ?? '')
      .replace(/^# ((?:\s|[a-z_]+:).*)$/gm, '$1')
      .replace(/^ {2}pairctl .*\n/gm, '');
    const checked = await check(whole);
    expect(lines(checked)).toEqual([]);
    const pair = checked.ok ? checked.value.pair : undefined;
    expect(pair?.services).toHaveLength(1);
    expect(pair?.mirrors).toHaveLength(1);
    expect(pair?.backup.plans[0]?.items).toHaveLength(2);
    expect(pair?.failover.traffic).toHaveLength(1);
    expect(pair?.notify.email).toBe('ops@example.com');
  });
});
