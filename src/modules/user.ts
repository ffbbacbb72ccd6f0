import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import type { Change, Module } from '../model/change.ts';
import { readGroup, readUser, type User } from '../shell/read.ts';
import { accountName, explainAccount } from './group.ts';
import { absolute, exec } from './parts.ts';

const schema = {
  type: 'object',
  examples: [{ name: 'app', system: true, home: '/srv/app', groups: ['adm'] }],
  required: ['name'],
  additionalProperties: false,
  properties: {
    name: { ...accountName, description: 'Login name.' },
    state: {
      enum: ['present', 'absent'],
      description: 'Default present; absent removes the account and leaves its files.',
    },
    remove: { type: 'boolean', description: 'With state absent, true: its home directory and mail go too.' },
    uid: { type: 'integer', minimum: 0, description: 'Numeric id; should be the same on both hosts.' },
    group: { ...accountName, description: 'Primary group; default one of the same name.' },
    groups: {
      type: 'array',
      items: accountName,
      description: 'Further groups; it is added to them and taken out of none.',
    },
    append: { const: true, description: 'As Ansible has it; groups are always added to.' },
    home: absolute('Home directory; an existing one is not moved.'),
    create_home: {
      type: 'boolean',
      description: 'Make the home directory together with the account; default true.',
    },
    shell: absolute('Login shell.'),
    comment: {
      type: 'string',
      pattern: '^[^:\\n]*$',
      title: 'one line without a colon',
      description: 'Full name (GECOS).',
    },
    system: { type: 'boolean', description: 'A system account, when it is made.' },
  },
} as const satisfies JSONSchema;
type Spec = FromSchema<typeof schema>;

interface Found {
  readonly user: User | undefined;
  readonly missingGroups: readonly string[];
  /** Number of the primary group that is wanted; or, where none is, of the group of the same name. */
  readonly gid: number | undefined;
}

/** A local account. */
export const user: Module<Spec, Found> = {
  name: 'user',
  summary: 'Makes, changes or removes a local account.',
  schema,
  shorthand: 'name',
  async observe(look, spec) {
    const [found, primary, groups] = await Promise.all([
      readUser(look, spec.name),
      readGroup(look, spec.group ?? spec.name),
      Promise.all((spec.groups ?? []).map((name) => readGroup(look, name))),
    ]);
    const missingGroups = (spec.groups ?? []).filter(
      (_, index) => groups[index]?.members.includes(spec.name) !== true,
    );
    return { user: found, missingGroups, gid: primary?.gid };
  },
  diff(spec, found) {
    if (spec.state === 'absent') return removed(spec, found);
    return found.user === undefined ? created(spec, found) : updated(spec, found, found.user);
  },
  values: (spec, { user: found }) =>
    found === undefined
      ? { name: spec.name }
      : {
          name: found.name,
          uid: found.uid,
          group: found.gid,
          home: found.home,
          shell: found.shell,
          comment: found.comment,
        },
  explain: (spec, _found, output) => explainAccount(`user ${spec.name}`, output),
  resources: (spec) => ({
    provides: [`user:${spec.name}`, `group:${spec.name}`],
    needs: [...(spec.group === undefined ? [] : [spec.group]), ...(spec.groups ?? [])].map(
      (name) => `group:${name}`,
    ),
  }),
};

function removed(spec: Spec, found: Found): Change {
  if (found.user === undefined) return { action: 'none' };
  const files = spec.remove === true;
  return {
    action: 'remove',
    because: [files ? `present, with its files in ${found.user.home}` : 'present'],
    risk: files ? 'destructive' : 'disruptive',
    steps: [exec(['userdel', ...(files ? ['-r'] : []), '--', spec.name])],
  };
}

function created(spec: Spec, found: Found): Change {
  // Without -g, useradd fails where a group of the same name is there already.
  const group = spec.group ?? (found.gid === undefined ? undefined : spec.name);
  const words = [
    ...(spec.system === true ? ['-r'] : []),
    spec.create_home === false ? '-M' : '-m',
    ...option('-u', spec.uid),
    ...option('-g', group),
    ...common(spec),
    ...option('-G', listed(found.missingGroups)),
  ];
  return {
    action: 'create',
    because: ['missing'],
    risk: 'safe',
    steps: [exec(['useradd', ...words, '--', spec.name])],
  };
}

function updated(spec: Spec, found: Found, is: User): Change {
  const groupDiffers = spec.group !== undefined && found.gid !== is.gid;
  const because = [
    ...differs('uid', is.uid, spec.uid),
    ...(groupDiffers ? [`primary group ${String(is.gid)} instead of ${spec.group ?? ''}`] : []),
    ...differs('home', is.home, spec.home),
    ...differs('shell', is.shell, spec.shell),
    ...differs('comment', is.comment, spec.comment),
    ...found.missingGroups.map((name) => `not in group ${name}`),
  ];
  if (because.length === 0) return { action: 'none' };
  const uidDiffers = spec.uid !== undefined && spec.uid !== is.uid;
  const words = [
    ...option('-u', uidDiffers ? spec.uid : undefined),
    ...option('-g', groupDiffers ? spec.group : undefined),
    ...common(spec),
    ...(found.missingGroups.length === 0 ? [] : ['-a', '-G', found.missingGroups.join(',')]),
  ];
  const risk = uidDiffers || groupDiffers ? 'disruptive' : 'safe';
  return { action: 'update', because, risk, steps: [exec(['usermod', ...words, '--', spec.name])] };
}

function common(spec: Spec): readonly string[] {
  return [...option('-d', spec.home), ...option('-s', spec.shell), ...option('-c', spec.comment)];
}

function option(flag: string, value: string | number | undefined): readonly string[] {
  return value === undefined ? [] : [flag, String(value)];
}

function listed(names: readonly string[]): string | undefined {
  return names.length === 0 ? undefined : names.join(',');
}

function differs(word: string, is: string | number, want: string | number | undefined): readonly string[] {
  return want === undefined || want === is
    ? []
    : [`${word} ${is === '' ? 'empty' : String(is)} instead of ${want === '' ? 'empty' : String(want)}`];
}
