import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { definitionTables, mark } from './docs_definition.js';
import { modulesPage } from './docs_modules.js';
import { load, root } from './load.js';

/**
 * Writes what the documentation says of schemas: docs/reference/modules.md and the tables of docs/definition.md, whose beginning is written by hand.
 * With `--check` writes nothing and fails when a page differs from what it would be.
 */
const { assembleSchemas } = await load('src/config/schema/assemble.ts');
const { modules } = await load('src/modules/registry.ts');
const { files } = assembleSchemas(modules);

const pages = {
  'docs/reference/modules.md': modulesPage(modules),
  'docs/definition.md': `${byHand('docs/definition.md')}${mark}\n\n${definitionTables({
    inventory: files['inventory.schema.json'],
    pair: files['pair.schema.json'],
  })}`,
};

process.exitCode = process.argv.includes('--check') ? check() : write();

function byHand(name) {
  const [text, after] = current(name).split(mark);
  if (after === undefined) throw new Error(`${name} has lost the line ${mark}`);
  return text;
}

function check() {
  const wrong = Object.entries(pages).filter(([name, text]) => current(name) !== `${text}\n`);
  for (const [name] of wrong) console.error(`${name} is out of date`);
  if (wrong.length > 0) console.error('run: npm run docs');
  return wrong.length > 0 ? 1 : 0;
}

function write() {
  for (const [name, text] of Object.entries(pages)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    if (current(name) !== `${text}\n`) writeFileSync(join(root, name), `${text}\n`);
  }
  return 0;
}

function current(name) {
  const path = join(root, name);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}
