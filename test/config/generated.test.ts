import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { relaxArguments } from '../../src/config/schema/relax.ts';

const root = join(import.meta.dirname, '../..');

describe('scripts/generate.js', () => {
  const generate = (...args: readonly string[]) =>
    spawnSync(process.execPath, ['scripts/generate.js', ...args], { cwd: root, encoding: 'utf8' });

  it('--check finds what is changed, missing or made by nobody, and nothing else', () => {
    const folder = mkdtempSync(join(tmpdir(), 'pairctl-generate-'));
    try {
      expect(generate('--into', folder)).toMatchObject({ status: 0, stderr: '' });
      expect(generate('--check', '--into', folder)).toMatchObject({ status: 0, stderr: '' });
      appendFileSync(join(folder, 'schemas/pair.schema.json'), ' ');
      rmSync(join(folder, 'src/config/generated/arguments.d.ts'));
      writeFileSync(join(folder, 'src/config/generated/stray.js'), '');
      const { status, stderr } = generate('--check', '--into', folder);
      expect(status).toBe(1);
      expect(stderr.split('\n')).toEqual([
        'schemas/pair.schema.json is out of date',
        'src/config/generated/arguments.d.ts is out of date',
        'src/config/generated/stray.js is made by nobody',
        'run: npm run generate',
        '',
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('the validators', () => {
  it('need no compiler and no library at run time', () => {
    for (const name of ['definition', 'arguments']) {
      const text = readFileSync(join(root, 'src/config/generated', `${name}.js`), 'utf8');
      expect(/^import |[^"']\brequire\(|new Function|\beval\(/m.exec(text)).toBeNull();
    }
  });

  it('are loaded by plain Node', () => {
    const folder = mkdtempSync(join(root, 'node_modules/.cache/pairctl-generated-'));
    try {
      const file = join(folder, 'x.mjs');
      const paths = ['definition', 'arguments'].map((name) =>
        JSON.stringify(join(root, 'src/config/generated', `${name}.js`)),
      );
      writeFileSync(
        file,
        `import * as d from ${paths[0] ?? ''};\nimport * as a from ${paths[1] ?? ''};\nconsole.log(Object.keys(d).sort().join(), d.pair({}), typeof a.validators);\n`,
      );
      const { stdout, stderr } = spawnSync(process.execPath, [file], { encoding: 'utf8' });
      expect(stderr).toBe('');
      expect(stdout).toBe('inventory,pair,playbook false object\n');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('the relaxed form of arguments', () => {
  const text = { type: 'string', pattern: '\\{\\{' };

  it.each([
    [
      { type: 'integer', minimum: 1 },
      { type: ['integer', 'string'], minimum: 1, pattern: '\\{\\{' },
    ],
    [{ type: 'string' }, { type: 'string' }],
    [
      { type: 'string', pattern: '^/' },
      { type: ['string'], pattern: '(?:^/)|\\{\\{' },
    ],
    [
      { enum: ['a'], description: 'd' },
      { description: 'd', anyOf: [{ enum: ['a'] }, text] },
    ],
    [{ const: 1 }, { anyOf: [{ const: 1 }, text] }],
    [
      { type: 'array', items: { type: 'boolean' } },
      {
        type: ['array', 'string'],
        items: { type: ['boolean', 'string'], pattern: '\\{\\{' },
        pattern: '\\{\\{',
      },
    ],
    [
      { anyOf: [{ type: 'integer' }, { enum: ['a'] }] },
      { anyOf: [{ type: ['integer', 'string'], pattern: '\\{\\{' }, { anyOf: [{ enum: ['a'] }, text] }] },
    ],
  ])('%j', (strict, relaxed) => {
    expect(relaxArguments({ type: 'object', properties: { x: strict } }, undefined)).toEqual({
      type: 'object',
      properties: { x: relaxed },
    });
  });

  it('leaves which keys are needed, and adds the short form', () => {
    const schema = {
      type: 'object',
      required: ['x'],
      oneOf: [{ required: ['y'] }, { required: ['z'] }],
      description: 'd',
    };
    expect(relaxArguments(schema, undefined)).toEqual(schema);
    const { description, ...map } = schema;
    expect(relaxArguments(schema, 'x')).toEqual({
      description,
      anyOf: [{ type: 'string', minLength: 1 }, map],
    });
  });
});
