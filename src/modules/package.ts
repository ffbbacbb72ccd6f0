import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import type { Module } from '../model/change.ts';
import { readPackages } from '../shell/read.ts';
import { installSteps, removeSteps } from './package_managers.ts';
import { lastWords } from './parts.ts';

const one = {
  type: 'string',
  // A final minus would have apt remove the package; a leading one would be an option.
  pattern:
    '^[A-Za-z0-9]([A-Za-z0-9+._-]*[A-Za-z0-9+._])?([ ,]+[A-Za-z0-9]([A-Za-z0-9+._-]*[A-Za-z0-9+._])?)*$',
  title: 'a package name',
} as const;
const schema = {
  type: 'object',
  examples: [{ name: ['rsync', 'zstd'] }],
  required: ['name'],
  additionalProperties: false,
  properties: {
    name: {
      anyOf: [one, { type: 'array', minItems: 1, items: one }],
      description: 'One package or a list, as the distribution calls them; without versions.',
    },
    state: {
      enum: ['present', 'absent'],
      description: 'Default present: installs what is missing; absent removes.',
    },
  },
} as const satisfies JSONSchema;
type Spec = FromSchema<typeof schema>;
type Found = Awaited<ReturnType<typeof readPackages>>;

/** Packages of the distribution, by its own manager: apt, dnf or apk. */
export const packages: Module<Spec, Found> = {
  name: 'package',
  summary: 'Installs or removes packages of the distribution (apt, dnf, apk).',
  schema,
  shorthand: 'name',
  observe: (look, spec) => readPackages(look, names(spec)),
  diff(spec, found) {
    const absent = spec.state === 'absent';
    const concerned = names(spec).filter((name) => Object.hasOwn(found.installed, name) === absent);
    if (found.manager === 'none')
      return {
        action: 'fail',
        message: 'this host has no package manager that is known here',
        hint: `apt, dnf and apk are; ${absent ? 'remove' : 'install'} by hand: ${names(spec).join(' ')}`,
      };
    if (concerned.length === 0) return { action: 'none' };
    return {
      action: absent ? 'remove' : 'create',
      because: [`${absent ? 'installed' : 'not installed'}: ${concerned.join(', ')}`],
      risk: absent ? 'disruptive' : 'safe',
      steps: absent ? removeSteps(found.manager, concerned) : installSteps(found.manager, concerned),
    };
  },
  values: (_spec, found) => ({ manager: found.manager, installed: { ...found.installed } }),
  explain(spec, found, output) {
    const verb = spec.state === 'absent' ? 'removed' : 'installed';
    return {
      message: `${names(spec).join(', ')} cannot be ${verb} by ${found.manager}: ${lastWords(output.stderr) || lastWords(output.stdout)}`,
      hint: 'look at the names, at the package sources of the host and at its way to them; nothing else was changed',
    };
  },
  resources: () => 'barrier',
};

function names(spec: Spec): readonly string[] {
  const list = typeof spec.name === 'string' ? [spec.name] : spec.name;
  return [...new Set(list.flatMap((names) => names.split(/[ ,]+/)))];
}
