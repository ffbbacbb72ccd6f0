import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import type { Module } from '../model/change.ts';
import type { Step } from '../model/command.ts';
import { readPackages } from '../shell/read.ts';
import { exec } from './parts.ts';

const schema = {
  type: 'object',
  required: ['name'],
  additionalProperties: false,
  properties: {
    name: {
      anyOf: [{ type: 'string' }, { type: 'array', minItems: 1, items: { type: 'string' } }],
      description: 'One package or a list, as the distribution calls them.',
    },
    state: { enum: ['present', 'absent'], description: 'present installs what is missing; absent removes.' },
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
    const concerned = names(spec).filter((name) => (found.installed[name] !== undefined) === absent);
    if (concerned.length === 0) return { action: 'none' };
    if (found.manager === 'none')
      return {
        action: 'fail',
        message: 'there is no package manager that is known here',
        hint: `apt, dnf and apk are; install by hand: ${concerned.join(' ')}`,
      };
    return {
      action: absent ? 'remove' : 'create',
      because: [`${absent ? 'installed' : 'not installed'}: ${concerned.join(', ')}`],
      risk: absent ? 'disruptive' : 'safe',
      steps: absent ? removeSteps(found.manager, concerned) : installSteps(found.manager, concerned),
    };
  },
  values: (_spec, found) => ({ installed: { ...found.installed } }),
  resources: () => 'barrier',
};

function names(spec: Spec): readonly string[] {
  return typeof spec.name === 'string' ? spec.name.split(/[\s,]+/).filter((name) => name !== '') : spec.name;
}

const apt = ['-y', '-q', '-o', 'Dpkg::Options::=--force-confold', '-o', 'DPkg::Lock::Timeout=120'] as const;
const quiet = { env: { DEBIAN_FRONTEND: 'noninteractive' }, timeoutSeconds: 1800 } as const;

function installSteps(manager: 'apt' | 'dnf' | 'apk', wanted: readonly string[]): readonly Step[] {
  switch (manager) {
    case 'apt':
      return [
        // The lists are fetched only when there are none or they are older than a day: what is missing then could not be found.
        {
          do: 'exec',
          command: {
            run: {
              script:
                'find /var/lib/apt/lists -maxdepth 1 -name "*_Packages*" -mtime -1 2>/dev/null | grep -q . || exec apt-get update -q -o DPkg::Lock::Timeout=120',
              args: [],
            },
            ...quiet,
          },
        },
        exec(['apt-get', 'install', ...apt, '--no-install-recommends', '--', ...wanted], quiet),
      ];
    case 'dnf':
      return [exec(['dnf', 'install', '-y', '-q', '--', ...wanted], quiet)];
    case 'apk':
      return [exec(['apk', 'add', '--', ...wanted], quiet)];
  }
}

function removeSteps(manager: 'apt' | 'dnf' | 'apk', unwanted: readonly string[]): readonly Step[] {
  switch (manager) {
    case 'apt':
      return [exec(['apt-get', 'remove', ...apt, '--', ...unwanted], quiet)];
    case 'dnf':
      return [exec(['dnf', 'remove', '-y', '-q', '--', ...unwanted], quiet)];
    case 'apk':
      return [exec(['apk', 'del', '--', ...unwanted], quiet)];
  }
}
