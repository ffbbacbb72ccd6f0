import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import type { Change, Module } from '../model/change.ts';
import { readContent, readUser, type User } from '../shell/read.ts';
import { exec } from './parts.ts';

const schema = {
  type: 'object',
  required: ['user', 'comment'],
  additionalProperties: false,
  properties: {
    user: { type: 'string', description: 'Whose account it opens.' },
    key: {
      type: 'string',
      pattern: '^[a-z0-9@.-]+ [A-Za-z0-9+/=]+( [^\\n]*)?\\n?$',
      description: 'The public key: type and base64; a comment behind it is dropped.',
    },
    key_options: {
      type: 'string',
      pattern: '^[^\\n]*$',
      description: 'Options before the key (authorized_keys in sshd(8)): restrict, from="…", command="…".',
    },
    comment: {
      type: 'string',
      pattern: '^[A-Za-z0-9._@-]+$',
      description: 'The last word of the line, by which it is found again: one line bears it.',
    },
    state: { enum: ['present', 'absent'], description: 'absent removes the line.' },
  },
} as const satisfies JSONSchema;
type Spec = FromSchema<typeof schema>;

interface Found {
  readonly user: User | undefined;
  readonly text: string;
}

/** One line of an account's authorized_keys, known by its comment; all other lines stay byte for byte. */
export const authorizedKey: Module<Spec, Found> = {
  name: 'authorized_key',
  summary: 'One line in an account’s authorized_keys, found by its comment; other lines are never touched.',
  schema,
  async observe(look, spec) {
    const found = await readUser(look, spec.user);
    if (found === undefined) return { user: undefined, text: '' };
    return { user: found, text: (await readContent(look, pathOf(found))) ?? '' };
  },
  diff(spec, found): Change {
    if (found.user === undefined)
      return spec.state === 'absent'
        ? { action: 'none' }
        : { action: 'fail', message: `there is no user ${spec.user}` };
    const wanted = lineOf(spec);
    const lines = found.text === '' ? [] : found.text.replace(/\n$/, '').split('\n');
    const own = lines.filter((line) => isOwn(line, spec.comment));
    if (wanted === undefined ? own.length === 0 : own.length === 1 && own[0] === wanted)
      return { action: 'none' };
    const others = lines.filter((line) => !isOwn(line, spec.comment));
    const text = [...others, ...(wanted === undefined ? [] : [wanted])].map((line) => `${line}\n`).join('');
    const path = pathOf(found.user);
    const owner = String(found.user.uid);
    const group = String(found.user.gid);
    return {
      action: wanted === undefined ? 'remove' : own.length === 0 ? 'create' : 'update',
      because: [wanted === undefined ? 'present' : own.length === 0 ? 'missing' : 'the line differs'],
      risk: 'safe',
      steps: [
        exec(['install', '-d', '-m', '0700', '-o', owner, '-g', group, '--', path.replace(/\/[^/]*$/, '')]),
        { do: 'put', file: { path, content: text, mode: '0600', owner, group } },
      ],
      diff: {
        before: own.map((line) => `${line}\n`).join(''),
        after: wanted === undefined ? '' : `${wanted}\n`,
        label: path,
      },
    };
  },
  resources: (spec) => ({ provides: [`authorized_keys:${spec.user}`], needs: [`user:${spec.user}`] }),
  removal: (spec) => ({
    module: 'authorized_key',
    args: { user: spec.user, comment: spec.comment, state: 'absent' },
  }),
};

function pathOf(found: User): string {
  return `${found.home}/.ssh/authorized_keys`;
}

function isOwn(line: string, comment: string): boolean {
  return !line.startsWith('#') && line.trimEnd().split(/\s+/).at(-1) === comment;
}

function lineOf(spec: Spec): string | undefined {
  if (spec.state === 'absent' || spec.key === undefined) return undefined;
  const [type = '', key = ''] = spec.key.trim().split(/\s+/);
  return `${spec.key_options === undefined || spec.key_options === '' ? '' : `${spec.key_options} `}${type} ${key} ${spec.comment}`;
}
