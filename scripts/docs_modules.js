import { block, table, value } from './docs_words.js';

/** What a pair compiles into and playbooks of its procedures use, beside what is there for everybody. */
const ofThePair = new Set(['backup', 'dns', 'fence', 'health', 'mirror', 'pair_status', 'restore', 'role']);

/** docs/reference/modules.md. */
export function modulesPage(modules) {
  const all = Object.values(modules).sort((a, b) => (a.name < b.name ? -1 : 1));
  return [
    '# Modules',
    'A task of a playbook names one of these modules and gives its arguments. Every module looks first, changes only what differs, and looks again; a plan only looks.\nWritten by `npm run docs` from the schemas in `src/modules`.',
    ...group(
      'For any playbook',
      all.filter(({ name }) => !ofThePair.has(name)),
    ),
    ...group(
      'The pair’s own',
      all.filter(({ name }) => ofThePair.has(name)),
    ),
  ].join('\n\n');
}

function group(title, members) {
  const contents = members.map((module) => `- [${module.name}](#${module.name}): ${module.summary}`);
  return [`## ${title}`, contents.join('\n'), ...members.flatMap(describe)];
}

function describe(module) {
  const { schema, name, summary, shorthand } = module;
  const required = new Set(schema.required ?? []);
  const rows = Object.entries(schema.properties ?? {}).map(([key, one]) => [
    `\`${key}\`${required.has(key) ? ' (required)' : ''}`,
    value(one),
    [one.description ?? '', ...inner(one)].filter((part) => part !== '').join(' '),
  ]);
  const more = schema.additionalProperties === true ? [schema.description ?? 'Any other names.'] : [];
  const short =
    shorthand === undefined ? [] : [`Short form: \`${name}: VALUE\` stands for \`${shorthand}: VALUE\`.`];
  return [
    `### ${name}`,
    summary,
    ...(rows.length === 0 ? [] : [table(['argument', 'value', 'meaning'], rows)]),
    ...more,
    ...short,
    ...(schema.examples ?? []).map((args) => block({ [name]: args })),
    ...(module.removal === undefined
      ? []
      : ['With `owned: true` it is taken off the host again when the playbook no longer wants it.']),
  ];
}

/** The keys of a list's or map's entries, in words. */
function inner(schema) {
  const entry = schema.items ?? schema;
  return Object.entries(entry.properties ?? {}).map(
    ([key, one]) =>
      `\`${key}\`${(entry.required ?? []).includes(key) ? ' (required)' : ''}: ${one.description ?? value(one)}`,
  );
}
