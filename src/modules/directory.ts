import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import type { Change, Module } from '../model/change.ts';
import { readStat, type Stat } from '../shell/read.ts';
import {
  absolute,
  cleanPath,
  differences,
  exec,
  fullMode,
  ownership,
  mendSteps,
  pathResources,
  type Wanted,
} from './parts.ts';
import { observePath, removeIfEmpty, removePath, type FoundPath } from './remove_path.ts';

const schema = {
  type: 'object',
  examples: [{ path: '/srv/app', owner: 'app', group: 'app', mode: '0750' }],
  required: ['path'],
  additionalProperties: false,
  properties: {
    path: absolute('The directory; missing parents are made too, with mode 0755.'),
    ...ownership,
    state: {
      enum: ['present', 'absent', 'absent_if_empty'],
      description:
        'Default present. absent removes it with all that is in it; absent_if_empty leaves a directory that holds anything.',
    },
  },
} as const satisfies JSONSchema;
type Spec = FromSchema<typeof schema>;

/** A directory with mode and owner, or none. */
export const directory: Module<Spec, FoundPath> = {
  name: 'directory',
  summary: 'Makes a directory with mode and owner, or removes it.',
  schema,
  shorthand: 'path',
  async observe(look, spec) {
    const path = cleanPath(spec.path);
    return (spec.state ?? 'present') === 'present'
      ? { stat: await readStat(look, path) }
      : observePath(look, path);
  },
  diff(spec, found) {
    const path = cleanPath(spec.path);
    switch (spec.state ?? 'present') {
      case 'absent':
        return removePath(path, found);
      case 'absent_if_empty':
        return found.stat.kind === 'directory' ? removeIfEmpty(path, found) : { action: 'none' };
      case 'present':
        return diffDirectory(path, spec, found.stat);
    }
  },
  values: (spec, { stat }) => pathValues(spec.path, stat),
  resources: (spec) => pathResources(spec.path, spec),
  removal: (spec) => ({
    module: 'directory',
    args: { path: cleanPath(spec.path), state: 'absent_if_empty' },
  }),
};

/** Makes a directory so, parents included. A link that leads to a directory stays: what it leads to is somebody else's. Pure. */
export function diffDirectory(path: string, wanted: Wanted, stat: Stat): Change {
  if (stat.kind === 'absent')
    return { action: 'create', because: ['missing'], risk: 'safe', steps: [makeDirectory(path, wanted)] };
  if (stat.kind !== 'directory')
    return {
      action: 'fail',
      message: `${path} is ${stat.kind === 'link' ? `a symbolic link to ${stat.target ?? ''}` : 'there'} and no directory`,
      hint: 'move it away, or choose another path',
    };
  const because = differences(stat, wanted);
  return because.length === 0
    ? { action: 'none' }
    : { action: 'update', because, risk: 'safe', steps: mendSteps(path, wanted, stat) };
}

function makeDirectory(path: string, { mode, owner, group }: Wanted): ReturnType<typeof exec> {
  const who = [...(owner === undefined ? [] : ['-o', owner]), ...(group === undefined ? [] : ['-g', group])];
  return exec(['install', '-d', '-m', fullMode(mode ?? '0755'), ...who, '--', path]);
}

/** What is registered of a path, as Ansible names it. */
export function pathValues(path: string, stat: Stat): { readonly [key: string]: string | number } {
  if (stat.kind === 'absent') return { path, state: 'absent' };
  const { kind, mode, owner, group, uid, gid, size } = stat;
  return { path, state: kind, mode, owner, group, uid, gid, size };
}
