import { inline, table, value } from './docs_words.js';

/** In docs/definition.md everything up to and with this line is written by hand. */
export const mark = '<!-- What follows is written by `npm run docs` from schemas/*.json. -->';

/** Maps that occur in many places and are described once. */
const shared = { 'a way to a secret': 'secrets' };

/** The keys of inventory.yml and pair.yml, one table for each map. */
export function definitionTables({ inventory, pair }) {
  const secret = pair.properties.failover.properties.traffic.items.properties.dns.properties.key;
  return [
    ...file('inventory.yml', inventory),
    ...file('pair.yml', pair),
    '## Secrets',
    'Where a secret is to be had: exactly one of these.',
    keys(secret.properties.secret),
  ].join('\n\n');
}

function file(name, schema) {
  return [`## ${name}`, schema.description, keys(schema), ...maps(schema, '').flatMap(section)];
}

function section({ path, schema, description }) {
  return [`### \`${path}\``, [description, choice(schema)].filter(Boolean).join(' '), keys(schema)];
}

/** Every map with known keys within a schema, from the top down. */
function maps(schema, path) {
  return Object.entries(schema.properties ?? {}).flatMap(([key, one]) => below(one, join(path, key), one));
}

function below(schema, path, said) {
  if (shortOf(schema) !== undefined) return [];
  const own = schema.properties === undefined ? [] : [{ path, schema, description: said.description }];
  const named = schema.additionalProperties;
  return [
    ...own,
    ...(schema.anyOf ?? []).flatMap((one) => below(one, path, said)),
    ...(schema.items === undefined ? [] : below(schema.items, `${path}[]`, described(schema.items, said))),
    ...(typeof named === 'object' ? below(named, `${path}.NAME`, described(named, said)) : []),
    ...(schema.properties === undefined ? [] : maps(schema, path)),
  ];
}

function described(schema, otherwise) {
  return schema.description === undefined ? otherwise : schema;
}

function join(path, key) {
  return path === '' ? key : `${path}.${key}`;
}

/** `oneOf` stands for keys of which there must be exactly one. */
function choice(schema) {
  const names = (schema.oneOf ?? []).flatMap(({ required }) => required.map((key) => `\`${key}\``));
  return names.length === 0 ? '' : `Exactly one of ${names.join(', ')}.`;
}

function keys(schema) {
  const required = new Set(schema.required ?? []);
  return table(
    ['key', 'value', 'meaning', 'example'],
    Object.entries(schema.properties).map(([key, one]) => [
      `\`${key}\`${required.has(key) ? ' (required)' : ''}`,
      worth(one),
      one.description ?? '',
      inline(one.examples?.[0]),
    ]),
  );
}

function worth(schema) {
  const short = shortOf(schema);
  if (short !== undefined) return `[a secret](#${short})`;
  if (schema.$ref !== undefined) return 'a list of [tasks](playbooks.md)';
  return schema.title ?? value(schema);
}

function shortOf(schema) {
  const found = Object.keys(shared).find((title) => schema.title?.startsWith(title));
  return found === undefined ? undefined : shared[found];
}
