import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import { readDatabases } from '../backup/read.ts';
import type { Module } from '../model/change.ts';
import type { DatabasePrograms } from '../model/hoststatus.ts';
import type { Json } from '../model/json.ts';

const schema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    dumped_on: { type: 'string', description: 'The host that dumps what this one must be able to restore.' },
    dumped_by: {
      type: 'array',
      items: { type: 'object' },
      description: 'What this module registered as `databases` on that host.',
    },
  },
} as const satisfies JSONSchema;
type Spec = FromSchema<typeof schema>;

/** Looks at the programs of the pair's databases; with `dumped_by`, fails where this host could not restore what another one dumps. Changes nothing. */
export const databases: Module<Spec, readonly DatabasePrograms[] | undefined> = {
  name: 'databases',
  summary:
    'Looks at the database programs of the host, and whether they can restore what another host dumps.',
  schema,
  observe: (look, _spec, { pair }) => readDatabases(look, pair),
  diff(spec, here, { host }) {
    if (here === undefined) return { action: 'none', note: 'known after apply' };
    const there = (spec.dumped_by ?? []) as unknown as readonly DatabasePrograms[];
    const message = [
      ...here.flatMap((one) => (one.why === null ? [] : [`${one.name} on ${host}: ${one.why}`])),
      ...there.flatMap((one) => misfit(one, here, spec.dumped_on ?? 'the other host', host)),
    ];
    if (message.length === 0) return { action: 'none' };
    return {
      action: 'fail',
      message: message.join('; '),
      hint: 'install and start the same release of the database on both hosts (`packages:` of the pair, or your own tasks), then run again',
    };
  },
  values: (_spec, here) => ({ databases: (here ?? []) as unknown as Json }),
  resources: () => ({ provides: [], needs: ['role'] }),
};

/** Why what `one` dumps could not be restored by this host's programs, if it could not. */
function misfit(
  one: DatabasePrograms,
  here: readonly DatabasePrograms[],
  there: string,
  host: string,
): readonly string[] {
  const own = here.find(({ plan, name }) => plan === one.plan && name === one.name);
  if (own === undefined || own.level === null || one.level === null || !isHigher(one.level, own.level))
    return [];
  return [
    `${one.name}: ${there} dumps it from ${one.kind} ${one.server ?? ''}, which the ${own.server ?? ''} of ${host} cannot restore`,
  ];
}

/** Whether one release, as dotted numbers, is later than another. */
function isHigher(one: string, other: string): boolean {
  const a = one.split('.').map(Number);
  const b = other.split('.').map(Number);
  const at = a.findIndex((number, index) => number !== (b[index] ?? 0));
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0);
}
