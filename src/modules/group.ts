import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import type { Module } from '../model/change.ts';
import type { Output } from '../model/command.ts';
import { readGroup } from '../shell/read.ts';
import { exec, lastWords } from './parts.ts';

/** Names of accounts and groups that useradd(8) takes, and none that could be an option or a number. */
export const accountName = {
  type: 'string',
  pattern: '^[A-Za-z_][A-Za-z0-9_.-]{0,31}\\$?$',
  title: 'an account name',
} as const;

const schema = {
  type: 'object',
  examples: [{ name: 'app', gid: 990 }],
  required: ['name'],
  additionalProperties: false,
  properties: {
    name: { ...accountName, description: 'Name of the group.' },
    gid: { type: 'integer', minimum: 0, description: 'Numeric id; should be the same on both hosts.' },
    system: { type: 'boolean', description: 'A system group, when it is made.' },
    state: { enum: ['present', 'absent'], description: 'Default present; absent removes it.' },
  },
} as const satisfies JSONSchema;
type Spec = FromSchema<typeof schema>;

/** A local group. */
export const group: Module<Spec, { readonly gid: number } | undefined> = {
  name: 'group',
  summary: 'Makes, changes or removes a local group.',
  schema,
  shorthand: 'name',
  observe: (look, spec) => readGroup(look, spec.name),
  diff(spec, found) {
    const { name } = spec;
    if (spec.state === 'absent')
      return found === undefined
        ? { action: 'none' }
        : {
            action: 'remove',
            because: ['present'],
            risk: 'disruptive',
            steps: [exec(['groupdel', '--', name])],
          };
    const gid = spec.gid === undefined ? [] : ['-g', String(spec.gid)];
    const system = spec.system === true ? ['-r'] : [];
    if (found === undefined)
      return {
        action: 'create',
        because: ['missing'],
        risk: 'safe',
        steps: [exec(['groupadd', ...system, ...gid, '--', name])],
      };
    if (spec.gid === undefined || spec.gid === found.gid) return { action: 'none' };
    return {
      action: 'update',
      because: [`gid ${String(found.gid)} instead of ${String(spec.gid)}`],
      risk: 'disruptive',
      steps: [exec(['groupmod', ...gid, '--', name])],
    };
  },
  values: (spec, found) => ({ name: spec.name, ...(found === undefined ? {} : { gid: found.gid }) }),
  explain: (spec, _found, output) => explainAccount(`group ${spec.name}`, output),
  resources: (spec) => ({ provides: [`group:${spec.name}`], needs: [] }),
};

/** What the shadow tools' statuses mean (useradd(8), usermod(8), userdel(8), groupadd(8): EXIT VALUES). */
const meanings: Readonly<Record<number, string>> = {
  1: 'the account files cannot be written',
  4: 'its number is taken already',
  6: 'a user or group that it needs is not there',
  8: 'it is in use: processes of it run, or it is a primary group',
  9: 'its name is taken already',
  10: 'the account files cannot be written',
  12: 'its home directory cannot be handled',
};

/** A failure of useradd and its kin, in words. */
export function explainAccount(
  what: string,
  output: Output,
): { readonly message: string; readonly hint?: string } {
  if (output.status === 127)
    return {
      message: `${what}: the tools for accounts (useradd, groupadd) are not on this host`,
      hint: 'on Alpine, install the package shadow in a task before this one',
    };
  const meaning = meanings[output.status] ?? `status ${String(output.status)}`;
  const said = lastWords(output.stderr);
  return { message: `${what}: ${meaning}${said === '' ? '' : ` (${said})`}` };
}
