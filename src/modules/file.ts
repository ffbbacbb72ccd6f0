import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import type { Change, Module } from '../model/change.ts';
import { readStat } from '../shell/read.ts';
import { diffDirectory, pathValues } from './directory.ts';
import {
  absolute,
  cleanPath,
  differences,
  exec,
  failing,
  fullMode,
  ownership,
  mendSteps,
  ownSteps,
  pathResources,
  type Present,
} from './parts.ts';
import { observePath, removeIfEmpty, removePath, type FoundPath } from './remove_path.ts';

const schema = {
  type: 'object',
  examples: [
    { path: '/etc/app.conf', owner: 'app', mode: '0640' },
    { path: '/opt/app/current', state: 'link', src: 'releases/7' },
  ],
  required: ['path'],
  additionalProperties: false,
  properties: {
    path: absolute('The path.'),
    state: {
      enum: ['file', 'directory', 'link', 'touch', 'absent'],
      description:
        'Default file: it must be there already. directory: made when missing; link: a symbolic link; touch: an empty file when missing; absent: removed, a directory with all that is in it, other file systems never.',
    },
    src: { type: 'string', minLength: 1, description: 'With state link: what the link points to.' },
    force: {
      type: 'boolean',
      description:
        'With state link, true: replace a file that stands there. With state absent, false: leave a directory that holds anything.',
    },
    ...ownership,
  },
} as const satisfies JSONSchema;
type Spec = FromSchema<typeof schema>;

/** Owner and mode of a path, links, and removal. */
export const file: Module<Spec, FoundPath> = {
  name: 'file',
  summary: 'Sets mode and owner of a path, makes a directory or a symbolic link, or removes it.',
  schema,
  async observe(look, spec) {
    const path = cleanPath(spec.path);
    return spec.state === 'absent' ? observePath(look, path) : { stat: await readStat(look, path) };
  },
  diff(spec, found) {
    const path = cleanPath(spec.path);
    const { stat } = found;
    switch (spec.state ?? 'file') {
      case 'absent':
        return spec.force === false ? removeIfEmpty(path, found) : removePath(path, found);
      case 'directory':
        return diffDirectory(path, spec, stat);
      case 'link':
        return diffLink(path, spec, found);
      case 'touch':
        return stat.kind === 'absent' ? touched(path, spec) : owned(path, spec, stat);
      case 'file':
        return stat.kind === 'absent' ? missing(path) : owned(path, spec, stat);
    }
  },
  values: (spec, { stat }) => pathValues(spec.path, stat),
  resources: (spec) => pathResources(spec.path, spec),
  removal: (spec) =>
    spec.state === 'directory'
      ? { module: 'directory', args: { path: cleanPath(spec.path), state: 'absent_if_empty' } }
      : removalOf(cleanPath(spec.path)),
};

/** Arguments that take a file of ours off again, and leave whatever directory may stand in its place by then. */
export function removalOf(path: string): {
  readonly module: string;
  readonly args: { readonly path: string; readonly state: string; readonly force: boolean };
} {
  return { module: 'file', args: { path, state: 'absent', force: false } };
}

function owned(path: string, spec: Spec, stat: Present): Change {
  if (stat.kind === 'link' && spec.mode !== undefined)
    return {
      action: 'fail',
      message: `${path} is a symbolic link to ${stat.target ?? ''}, and a link has no mode`,
      hint: 'give the path of what it leads to',
    };
  const because = differences(stat, spec);
  return because.length === 0
    ? { action: 'none' }
    : { action: 'update', because, risk: 'safe', steps: mendSteps(path, spec, stat) };
}

/** No failure yet: in a plan, a task before this one may be going to make it. */
function missing(path: string): Change {
  return {
    action: 'update',
    because: ['missing: must be made before this task'],
    risk: 'safe',
    steps: [
      failing(`${path} is missing; state: touch makes an empty file, the module copy one with content`),
    ],
  };
}

function touched(path: string, spec: Spec): Change {
  const mode = fullMode(spec.mode ?? '0644');
  return {
    action: 'create',
    because: ['missing'],
    risk: 'safe',
    steps: [exec(['touch', '--', path]), ...ownSteps(path, { ...spec, mode })],
  };
}

function diffLink(path: string, spec: Spec, { stat }: FoundPath): Change {
  const { src, owner, group } = spec;
  if (src === undefined)
    return { action: 'fail', message: `${path}: state link wants src, what the link points to` };
  if (stat.kind === 'directory')
    return {
      action: 'fail',
      message: `${path} is a directory`,
      hint: 'remove it first, or choose another path',
    };
  const replaces = stat.kind === 'file' || stat.kind === 'other';
  if (replaces && spec.force !== true)
    return { action: 'fail', message: `${path} is there and no link`, hint: 'force: true replaces it' };
  const points = stat.kind === 'link' && stat.target === src;
  const others = stat.kind === 'link' ? differences(stat, { owner, group }) : [];
  if (points && others.length === 0) return { action: 'none' };
  return {
    action: stat.kind === 'absent' ? 'create' : 'update',
    because: [
      ...(points ? [] : [whyLink(src, stat.kind === 'link' ? stat.target : undefined, replaces)]),
      ...others,
    ],
    risk: replaces ? 'destructive' : 'safe',
    steps: [
      ...(points ? [] : [exec(['ln', '-sfn', '--', src, path])]),
      ...(stat.kind === 'link' && points
        ? mendSteps(path, { owner, group }, stat)
        : ownSteps(path, { owner, group })),
    ],
  };
}

function whyLink(src: string, target: string | undefined, replaces: boolean): string {
  if (target !== undefined) return `points to ${target} instead of ${src}`;
  return replaces ? 'a file instead of a link' : 'missing';
}
