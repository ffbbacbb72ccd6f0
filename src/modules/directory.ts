import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import type { Change, Module } from '../model/change.ts';
import type { Look } from '../model/host.ts';
import { listDirectory, readStat, type Stat } from '../shell/read.ts';
import {
  absolute,
  differences,
  exec,
  fullMode,
  isSystemPath,
  ownership,
  ownSteps,
  pathResources,
  type Wanted,
} from './parts.ts';

const schema = {
  type: 'object',
  required: ['path'],
  additionalProperties: false,
  properties: {
    path: absolute('The folder.'),
    ...ownership,
    state: {
      enum: ['present', 'absent', 'absent_if_empty'],
      description:
        'absent removes it with all that is in it; absent_if_empty leaves a folder that holds anything.',
    },
  },
} as const satisfies JSONSchema;
type Spec = FromSchema<typeof schema>;

/** A folder, and whether it holds anything where that matters. */
export interface FoundFolder {
  readonly stat: Stat;
  readonly empty?: boolean;
}

/** A folder with mode and owner, or none. */
export const directory: Module<Spec, FoundFolder> = {
  name: 'directory',
  summary: 'Makes a folder with mode and owner, or removes it.',
  schema,
  async observe(look, spec) {
    const stat = await readStat(look, spec.path);
    return spec.state === 'absent_if_empty' && stat.kind === 'directory'
      ? { stat, empty: ((await listDirectory(look, spec.path)) ?? []).length === 0 }
      : { stat };
  },
  diff(spec, found) {
    if (spec.state === 'absent') return removePath(spec.path, found.stat);
    if (spec.state === 'absent_if_empty')
      return found.empty === true
        ? { action: 'remove', because: ['present'], risk: 'safe', steps: [exec(['rmdir', '--', spec.path])] }
        : { action: 'none' };
    return diffFolder(spec.path, spec, found.stat);
  },
  resources: (spec) => pathResources(spec.path, spec),
  removal: (spec) => ({ module: 'directory', args: { path: spec.path, state: 'absent_if_empty' } }),
};

/** Makes a folder so, parents included. */
export function diffFolder(path: string, wanted: Wanted, stat: Stat): Change {
  if (stat.kind === 'absent')
    return {
      action: 'create',
      because: ['missing'],
      risk: 'safe',
      steps: [
        exec(['mkdir', '-p', '-m', fullMode(wanted.mode ?? '0755'), '--', path]),
        ...ownSteps(path, wanted),
      ],
    };
  if (stat.kind !== 'directory')
    return {
      action: 'fail',
      message: `${path} is there and no folder`,
      hint: 'move it away, or choose another path',
    };
  const because = differences(stat, wanted);
  return because.length === 0
    ? { action: 'none' }
    : { action: 'update', because, risk: 'safe', steps: ownSteps(path, wanted) };
}

/** Removes what stands at a path, a folder with all that is in it but no other file system; a link itself, never what it points to. */
export function removePath(path: string, stat: Stat): Change {
  if (stat.kind === 'absent') return { action: 'none' };
  if (isSystemPath(path))
    return {
      action: 'fail',
      message: `${path} belongs to the system and is not removed`,
      hint: 'name what is to be removed more closely',
    };
  const tree = stat.kind === 'directory';
  return {
    action: 'remove',
    because: ['present'],
    risk: tree ? 'destructive' : 'safe',
    steps: [exec(tree ? ['rm', '-rf', '--one-file-system', '--', path] : ['rm', '-f', '--', path])],
  };
}

/** For `file: state=directory`. */
export function observePath(look: Look, path: string): Promise<Stat> {
  return readStat(look, path);
}
