import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import type { Module } from '../model/change.ts';
import { readStat, type Stat } from '../shell/read.ts';
import { diffFolder, removePath } from './directory.ts';
import { absolute, differences, exec, ownership, ownSteps, pathResources } from './parts.ts';

const schema = {
  type: 'object',
  required: ['path'],
  additionalProperties: false,
  properties: {
    path: absolute('The path.'),
    state: {
      enum: ['file', 'directory', 'link', 'touch', 'absent'],
      description:
        'file: it must be there already; touch: made empty when missing; absent: removed, a folder with all that is in it.',
    },
    src: { type: 'string', description: 'With state link: what the link points to.' },
    force: { type: 'boolean', description: 'With state link: replace a file that stands there.' },
    ...ownership,
  },
} as const satisfies JSONSchema;
type Spec = FromSchema<typeof schema>;

/** Owner and mode of a path, links, and removal. */
export const file: Module<Spec, Stat> = {
  name: 'file',
  summary: 'Sets mode and owner of a path, makes a folder or a symbolic link, or removes it.',
  schema,
  observe: (look, spec) => readStat(look, spec.path),
  diff(spec, stat) {
    switch (spec.state ?? 'file') {
      case 'absent':
        return removePath(spec.path, stat);
      case 'directory':
        return diffFolder(spec.path, spec, stat);
      case 'link':
        return diffLink(spec, stat);
      case 'touch':
        if (stat.kind === 'absent')
          return {
            action: 'create',
            because: ['missing'],
            risk: 'safe',
            steps: [exec(['touch', '--', spec.path]), ...ownSteps(spec.path, spec)],
          };
        return owned(spec, stat);
      case 'file':
        if (stat.kind === 'absent')
          return {
            action: 'fail',
            message: `${spec.path} is missing`,
            hint: 'state: touch makes an empty file, the module copy one with content',
          };
        return owned(spec, stat);
    }
  },
  resources: (spec) => pathResources(spec.path, spec),
  removal: (spec) => ({ module: 'file', args: { path: spec.path, state: 'absent' } }),
};

function owned(spec: Spec, stat: Exclude<Stat, { kind: 'absent' }>): ReturnType<typeof file.diff> {
  const because = differences(stat, spec);
  return because.length === 0
    ? { action: 'none' }
    : { action: 'update', because, risk: 'safe', steps: ownSteps(spec.path, spec) };
}

function diffLink(spec: Spec, stat: Stat): ReturnType<typeof file.diff> {
  const { path, src } = spec;
  if (src === undefined)
    return { action: 'fail', message: `${path}: state link wants src, what the link points to` };
  if (stat.kind === 'link' && stat.target === src) return { action: 'none' };
  if (stat.kind === 'directory')
    return { action: 'fail', message: `${path} is a folder`, hint: 'remove it first' };
  if ((stat.kind === 'file' || stat.kind === 'other') && spec.force !== true)
    return { action: 'fail', message: `${path} is there and no link`, hint: 'force: true replaces it' };
  const because =
    stat.kind === 'link'
      ? [`points to ${stat.target ?? ''} instead of ${src}`]
      : [stat.kind === 'absent' ? 'missing' : 'no link'];
  const risk = stat.kind === 'file' || stat.kind === 'other' ? 'destructive' : 'safe';
  return {
    action: stat.kind === 'absent' ? 'create' : 'update',
    because,
    risk,
    steps: [exec(['ln', '-sfn', '--', src, path])],
  };
}
