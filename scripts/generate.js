import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { build, transform } from 'esbuild';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { load, root } from './load.js';

/**
 * Writes what follows from the schemas in src/config/schema and src/modules: schemas/*.schema.json for editors, and validators that need no compiler
 * at run time. With `--check` writes nothing and fails when a file differs from what it would write. `--into DIR` stands for the project's folder.
 */
const into = process.argv.includes('--into') ? process.argv[process.argv.indexOf('--into') + 1] : root;
const generated = 'src/config/generated';
const banner = '// Written by scripts/generate.js from the schemas. Do not edit.\n';

const { assembleSchemas } = await load('src/config/schema/assemble.ts');
const registry = 'src/modules/registry.ts';
const { modules } = existsSync(join(root, registry)) ? await load(registry) : { modules: {} };
const schemas = assembleSchemas(modules);

const files = new Map();
for (const [name, schema] of Object.entries(schemas.files))
  files.set(`schemas/${name}`, `${JSON.stringify(schema, undefined, 2)}\n`);
files.set(`${generated}/definition.js`, await compileDefinition());
files.set(`${generated}/arguments.js`, await compileArguments());
files.set(
  `${generated}/definition.d.ts`,
  declare(['inventory', 'pair', 'playbook'].map((name) => `export declare const ${name}: Validate;`)),
);
files.set(
  `${generated}/arguments.d.ts`,
  declare(['/** By module. */', 'export declare const validators: Readonly<Record<string, Validate>>;']),
);

process.exitCode = process.argv.includes('--check') ? check() : write();

function makeAjv(options) {
  return new Ajv({
    allErrors: true,
    verbose: true,
    messages: false,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    allowUnionTypes: true,
    code: { source: true, esm: true, lines: false },
    ...options,
  });
}

async function compileDefinition() {
  const ajv = makeAjv({ schemas: Object.values(schemas.files) });
  const names = {
    inventory: 'inventory.schema.json',
    pair: 'pair.schema.json',
    playbook: 'playbook.schema.json',
  };
  return bundle(standalone.default(ajv, names));
}

/** One strict validator for each module; it fills in the schema's defaults, so it must be given a copy. */
async function compileArguments() {
  const ajv = makeAjv({ useDefaults: true });
  const names = Object.keys(schemas.arguments);
  for (const name of names) {
    try {
      ajv.addSchema({ ...schemas.arguments[name], $id: name });
      ajv.getSchema(name);
    } catch (error) {
      throw new Error(`the schema of module ${name}: ${error.message}`, { cause: error });
    }
  }
  const ids = Object.fromEntries(names.map((name, index) => [`module_${String(index)}`, name]));
  const map = names.map((name, index) => `${JSON.stringify(name)}: module_${String(index)}`);
  const code =
    names.length === 0
      ? ''
      : standalone.default(ajv, ids).replaceAll('export const module_', 'const module_');
  return bundle(`${code}\nexport const validators = { __proto__: null, ${map.join(', ')} };`);
}

/** Takes the two helpers of ajv's run time in, and lays the code out so that changes of it can be read. */
async function bundle(code) {
  const { outputFiles } = await build({
    // Comments name files below this folder, however node_modules got here.
    absWorkingDir: root,
    preserveSymlinks: true,
    stdin: { contents: code, resolveDir: root, loader: 'js' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    minifySyntax: true,
    legalComments: 'none',
    logLevel: 'error',
  });
  const { code: text } = await transform(outputFiles[0].text, { minifyWhitespace: true, lineLimit: 160 });
  return `${banner}${text}`;
}

function declare(lines) {
  return `${banner}import type { Validate } from '../validate/ajv.ts';\n\n${lines.join('\n')}\n`;
}

function write() {
  for (const [name, text] of files) {
    mkdirSync(dirname(join(into, name)), { recursive: true });
    if (current(name) !== text) writeFileSync(join(into, name), text);
  }
  return 0;
}

function check() {
  const known = readdirSync(join(into, generated)).map((name) => `${generated}/${name}`);
  const wrong = [
    ...[...files].filter(([name, text]) => current(name) !== text).map(([name]) => `${name} is out of date`),
    ...known.filter((name) => !files.has(name)).map((name) => `${name} is made by nobody`),
  ];
  for (const line of wrong) console.error(line);
  if (wrong.length > 0) console.error('run: npm run generate');
  return wrong.length > 0 ? 1 : 0;
}

function current(name) {
  const path = join(into, name);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
