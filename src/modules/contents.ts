import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import { readContents } from '../backup/read.ts';
import type { Change, Module } from '../model/change.ts';
import type { Contents } from '../model/hoststatus.ts';
import type { JsonObject } from '../model/json.ts';
import { notSetUp } from './program.ts';

const items = {
  type: 'array',
  items: {
    type: 'object',
    required: ['plan', 'name', 'parts'],
    properties: {
      plan: { type: 'string' },
      name: { type: 'string' },
      why: { type: ['string', 'null'] },
      parts: {
        type: 'array',
        items: {
          type: 'object',
          required: ['name', 'count'],
          properties: {
            name: { type: 'string' },
            count: { type: 'number' },
            sum: { type: ['string', 'null'] },
          },
        },
      },
    },
  },
} as const;
const schema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    plans: {
      type: ['array', 'null'],
      items: { type: 'string', pattern: '^[a-z0-9][a-z0-9-]*$' },
      description: 'What these backup plans take; default: all that are not disabled.',
    },
    sums: {
      type: 'boolean',
      description: 'Compare checksums, too: all of it is read. Default: counts of rows and files.',
    },
    against: {
      type: ['object', 'null'],
      required: ['items'],
      properties: { host: { type: 'string' }, items },
      description: 'What this module registered on the other host: what differs is told.',
    },
    equal: { type: 'boolean', description: 'Fail when anything differs, or cannot be counted.' },
  },
} as const satisfies JSONSchema;
type Spec = FromSchema<typeof schema>;

/** One table, or all files of a path, that the hosts have differently; `why` where an item cannot be counted on one of them. */
interface Difference {
  readonly item: string;
  readonly part: string;
  readonly here: number | null;
  readonly there: number | null;
  readonly why?: string;
}

/** What the databases and paths of the backup plans hold now: rows of each table and numbers of files, compared with the other host. Changes nothing. */
export const contents: Module<Spec, Contents | undefined> = {
  name: 'contents',
  summary: 'Counts the rows and files of what the backup plans hold, and compares them with the other host.',
  schema,
  observe: (look, spec, { pair }) =>
    readContents(look, pair, { sums: spec.sums === true, plans: spec.plans ?? [] }),
  diff(spec, found): Change {
    if (found === undefined) return { action: 'fail', ...notSetUp };
    const differ = spec.against == null ? [] : differences(found, spec.against);
    if (spec.equal !== true || differ.length === 0) return { action: 'none' };
    return {
      action: 'fail',
      message: `it is not equal: ${displayDifferences(found.host, spec, differ)}`,
      hint: 'something still writes on one of the hosts: stop it, or declare it as a service of the pair',
    };
  },
  values(spec, found): JsonObject {
    if (found === undefined) return { items: [] };
    const differ = spec.against == null ? [] : differences(found, spec.against);
    return {
      host: found.host,
      items: found.items.map(({ plan, name, why, parts }) => ({
        plan,
        name,
        why,
        parts: parts.map((part) => ({ ...part })),
      })),
      differ: differ.map((each) => ({ ...each })),
      ...(spec.against == null ? {} : { msg: displayDifferences(found.host, spec, differ) }),
    };
  },
  resources: () => 'barrier',
};

type Other = NonNullable<Spec['against']>;

function differences(found: Contents, other: Other): readonly Difference[] {
  const there = other.host ?? 'the other host';
  const key = ({ plan, name }: { readonly plan: string; readonly name: string }): string => `${plan}/${name}`;
  const here = new Map(found.items.map((item) => [key(item), item]));
  const theirs = new Map(other.items.map((item) => [key(item), item]));
  return [...new Set([...here.keys(), ...theirs.keys()])].flatMap((item) => {
    const [one, two] = [here.get(item), theirs.get(item)];
    if (one === undefined || two === undefined)
      return [uncounted(item, `${one === undefined ? found.host : there} has no such item`)];
    const why = one.why ?? two.why ?? null;
    return why === null ? differingParts(item, one.parts, two.parts) : [uncounted(item, why)];
  });
}

function uncounted(item: string, why: string): Difference {
  return { item, part: '', here: null, there: null, why };
}

function differingParts(
  item: string,
  ours: Contents['items'][number]['parts'],
  theirs: Other['items'][number]['parts'],
): readonly Difference[] {
  return [...new Set([...ours, ...theirs].map(({ name }) => name))].flatMap((part) => {
    const here = ours.find(({ name }) => name === part);
    const there = theirs.find(({ name }) => name === part);
    const same = here?.count === there?.count && (here?.sum ?? null) === (there?.sum ?? null);
    return same ? [] : [{ item, part, here: here?.count ?? null, there: there?.count ?? null }];
  });
}

function displayDifferences(host: string, spec: Spec, differ: readonly Difference[]): string {
  if (differ.length === 0) return 'nothing differs';
  const other = spec.against?.host ?? 'the other host';
  const of = (count: number | null): string => (count === null ? 'none' : String(count));
  const shown = differ
    .slice(0, 50)
    .map(({ item, part, here, there, why }) =>
      why !== undefined
        ? `${item}: it cannot be counted: ${why}`
        : here === there
          ? `${item}: ${part} has ${of(here)} on both, with other content`
          : `${item}: ${part} has ${of(here)} on ${host} and ${of(there)} on ${other}`,
    );
  return [...shown, ...(differ.length > 50 ? [`and ${String(differ.length - 50)} more`] : [])].join('; ');
}
