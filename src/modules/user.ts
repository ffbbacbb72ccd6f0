import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import type { Module } from '../model/change.ts';
import { readGroup, readUser, type User } from '../shell/read.ts';
import { exec } from './parts.ts';

const schema = {
  type: 'object',
  required: ['name'],
  additionalProperties: false,
  properties: {
    name: { type: 'string', pattern: '^[a-z_][a-z0-9_-]{0,31}$', description: 'Login name.' },
    state: { enum: ['present', 'absent'], description: 'absent removes the account and leaves its files.' },
    uid: { type: 'integer', minimum: 0, description: 'Numeric id; should be the same on both hosts.' },
    group: { type: 'string', description: 'Primary group.' },
    groups: {
      type: 'array',
      items: { type: 'string' },
      description: 'Further groups; it is added to them and taken out of none.',
    },
    home: { type: 'string', pattern: '^/', description: 'Home folder.' },
    create_home: { type: 'boolean', description: 'Make the home folder; default true.' },
    shell: { type: 'string', pattern: '^/', description: 'Login shell.' },
    comment: { type: 'string', pattern: '^[^:\\n]*$', description: 'Full name (GECOS).' },
    system: { type: 'boolean', description: 'A system account, when it is made.' },
  },
} as const satisfies JSONSchema;
type Spec = FromSchema<typeof schema>;

interface Found {
  readonly user: User | undefined;
  readonly missingGroups: readonly string[];
}

/** A local account. */
export const user: Module<Spec, Found> = {
  name: 'user',
  summary: 'Makes, changes or removes a local account.',
  schema,
  async observe(look, spec) {
    const [found, groups] = await Promise.all([
      readUser(look, spec.name),
      Promise.all((spec.groups ?? []).map((name) => readGroup(look, name))),
    ]);
    const missingGroups = (spec.groups ?? []).filter(
      (_, index) => groups[index]?.members.includes(spec.name) !== true,
    );
    return { user: found, missingGroups };
  },
  diff(spec, found) {
    if (spec.state === 'absent')
      return found.user === undefined
        ? { action: 'none' }
        : {
            action: 'remove',
            because: ['present'],
            risk: 'disruptive',
            steps: [exec(['userdel', '--', spec.name])],
          };
    const groups = found.missingGroups.length === 0 ? [] : ['-G', found.missingGroups.join(',')];
    if (found.user === undefined)
      return {
        action: 'create',
        because: ['missing'],
        risk: 'safe',
        steps: [
          exec([
            'useradd',
            ...(spec.system === true ? ['-r'] : []),
            spec.create_home === false ? '-M' : '-m',
            ...options(spec),
            ...groups,
            '--',
            spec.name,
          ]),
        ],
      };
    const because = [
      ...differing(spec, found.user),
      ...found.missingGroups.map((name) => `not in group ${name}`),
    ];
    if (because.length === 0) return { action: 'none' };
    return {
      action: 'update',
      because,
      risk: 'safe',
      steps: [
        exec([
          'usermod',
          ...options(spec),
          ...(groups.length === 0 ? [] : ['-a', ...groups]),
          '--',
          spec.name,
        ]),
      ],
    };
  },
  values: (_spec, { user: found }) =>
    found === undefined ? {} : { name: found.name, uid: found.uid, home: found.home, shell: found.shell },
  resources: (spec) => ({
    provides: [`user:${spec.name}`, `group:${spec.name}`],
    needs: [...(spec.group === undefined ? [] : [spec.group]), ...(spec.groups ?? [])].map(
      (name) => `group:${name}`,
    ),
  }),
};

function options(spec: Spec): readonly string[] {
  const option = (flag: string, value: string | number | undefined): readonly string[] =>
    value === undefined ? [] : [flag, String(value)];
  return [
    ...option('-u', spec.uid),
    ...option('-g', spec.group),
    ...option('-d', spec.home),
    ...option('-s', spec.shell),
    ...option('-c', spec.comment),
  ];
}

function differing(spec: Spec, found: User): readonly string[] {
  const differs = (
    word: string,
    is: string | number,
    want: string | number | undefined,
  ): readonly string[] =>
    want === undefined || want === is ? [] : [`${word} ${String(is)} instead of ${String(want)}`];
  return [
    ...differs('uid', found.uid, spec.uid),
    ...differs('home', found.home, spec.home),
    ...differs('shell', found.shell, spec.shell),
    ...differs('comment', found.comment, spec.comment),
  ];
}

const groupSchema = {
  type: 'object',
  required: ['name'],
  additionalProperties: false,
  properties: {
    name: { type: 'string', pattern: '^[a-z_][a-z0-9_-]{0,31}$', description: 'Name of the group.' },
    gid: { type: 'integer', minimum: 0, description: 'Numeric id; should be the same on both hosts.' },
    system: { type: 'boolean', description: 'A system group, when it is made.' },
    state: { enum: ['present', 'absent'], description: 'absent removes it.' },
  },
} as const satisfies JSONSchema;
type GroupSpec = FromSchema<typeof groupSchema>;

/** A local group. */
export const group: Module<GroupSpec, { readonly gid: number } | undefined> = {
  name: 'group',
  summary: 'Makes, changes or removes a local group.',
  schema: groupSchema,
  observe: (look, spec) => readGroup(look, spec.name),
  diff(spec, found) {
    if (spec.state === 'absent')
      return found === undefined
        ? { action: 'none' }
        : {
            action: 'remove',
            because: ['present'],
            risk: 'disruptive',
            steps: [exec(['groupdel', '--', spec.name])],
          };
    const gid = spec.gid === undefined ? [] : ['-g', String(spec.gid)];
    if (found === undefined)
      return {
        action: 'create',
        because: ['missing'],
        risk: 'safe',
        steps: [exec(['groupadd', ...(spec.system === true ? ['-r'] : []), ...gid, '--', spec.name])],
      };
    if (spec.gid === undefined || spec.gid === found.gid) return { action: 'none' };
    return {
      action: 'update',
      because: [`gid ${String(found.gid)} instead of ${String(spec.gid)}`],
      risk: 'disruptive',
      steps: [exec(['groupmod', ...gid, '--', spec.name])],
    };
  },
  resources: (spec) => ({ provides: [`group:${spec.name}`], needs: [] }),
};
