import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { load, root } from './load.js';

/** Writes docs/reference/modules.md from the schemas of all modules. With `--check` writes nothing and fails when the page differs from what it would write. */
const page = join(root, 'docs/reference/modules.md');
const { modules } = await load('src/modules/registry.ts');

/** What a pair compiles into and playbooks of its procedures use, beside what is there for everybody. */
const ofThePair = new Set(['backup', 'dns', 'fence', 'health', 'mirror', 'pair_status', 'restore', 'role']);

const all = Object.values(modules).sort((a, b) => (a.name < b.name ? -1 : 1));
const text = [
  '# Modules',
  'A task of a playbook names one of these modules and gives its arguments. Every module looks first, changes only what differs, and looks again; a plan only looks.\nWritten by `npm run generate` from the schemas in `src/modules`.',
  ...group('For any playbook', (module) => !ofThePair.has(module.name)),
  ...group('The pair’s own', (module) => ofThePair.has(module.name)),
].join('\n\n');

process.exitCode = process.argv.includes('--check') ? check() : write();

function group(title, belongs) {
  const members = all.filter(belongs);
  const contents = members.map((module) => `- [${module.name}](#${module.name}): ${module.summary}`);
  return [`## ${title}`, contents.join('\n'), ...members.flatMap(describe)];
}

function describe(module) {
  const { schema, name, summary, shorthand } = module;
  const names = Object.keys(schema.properties ?? {});
  const required = new Set(schema.required ?? []);
  const rows = names.map((key) => row(key, schema.properties[key], required.has(key)));
  const more = schema.additionalProperties === true ? [schema.description ?? 'Any other names.'] : [];
  const short =
    shorthand === undefined ? [] : [`Short form: \`${name}: VALUE\` stands for \`${shorthand}: VALUE\`.`];
  return [
    `### ${name}`,
    summary,
    ...(rows.length === 0 ? [] : [['| argument | value | meaning |', '|---|---|---|', ...rows].join('\n')]),
    ...more,
    ...short,
    ...(schema.examples ?? []).map(
      (args) => `\`\`\`yaml\n${stringify({ [name]: args }, { lineWidth: 0 }).trimEnd()}\n\`\`\``,
    ),
    ...(module.removal === undefined
      ? []
      : ['With `owned: true` it is taken off the host again when the playbook no longer wants it.']),
  ];
}

function row(key, schema, isRequired) {
  const meaning = [schema.description ?? '', ...inner(schema)].filter((part) => part !== '').join(' ');
  return `| \`${key}\`${isRequired ? ' (required)' : ''} | ${cell(value(schema))} | ${cell(meaning)} |`;
}

/** The keys of a list's or map's entries, in words. */
function inner(schema) {
  const entry = schema.items ?? schema;
  return Object.entries(entry.properties ?? {}).map(
    ([key, one]) =>
      `\`${key}\`${(entry.required ?? []).includes(key) ? ' (required)' : ''}: ${one.description ?? value(one)}`,
  );
}

function value(schema) {
  if (schema.enum !== undefined) return schema.enum.map((word) => `\`${String(word)}\``).join(', ');
  if (schema.const !== undefined) return `\`${String(schema.const)}\``;
  if (schema.anyOf !== undefined && schema.type === undefined) return schema.anyOf.map(value).join(', or ');
  if (schema.type === undefined) return 'anything';
  if (Array.isArray(schema.type)) return schema.type.map(kind).join(' or ');
  if (schema.type === 'array')
    return schema.items === undefined ? 'list' : `list of ${plural(value(schema.items))}`;
  return kind(schema.type);
}

function kind(type) {
  return {
    string: 'text',
    boolean: '`true` or `false`',
    integer: 'whole number',
    number: 'number',
    object: 'map',
    array: 'list',
    null: 'nothing',
  }[type];
}

function plural(noun) {
  return { text: 'texts', map: 'maps', number: 'numbers', 'whole number': 'whole numbers' }[noun] ?? noun;
}

function cell(text) {
  return text.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, ' ');
}

function check() {
  if (existsSync(page) && readFileSync(page, 'utf8') === `${text}\n`) return 0;
  console.error('docs/reference/modules.md is out of date\nrun: npm run generate');
  return 1;
}

function write() {
  mkdirSync(dirname(page), { recursive: true });
  writeFileSync(page, `${text}\n`);
  return 0;
}
