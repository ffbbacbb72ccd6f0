import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import type { Change, Module } from '../model/change.ts';
import type { Step } from '../model/command.ts';
import type { Look } from '../model/host.ts';
import { readContent, readStat, readUser, type Stat, type User } from '../shell/read.ts';
import { accountName } from './group.ts';
import { failing, script } from './parts.ts';

const schema = {
  type: 'object',
  examples: [
    { user: 'deploy', key: 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIKkeyOfTheDeployer', comment: 'deploy' },
  ],
  required: ['user', 'comment'],
  additionalProperties: false,
  properties: {
    user: { ...accountName, description: 'Whose account it opens.' },
    key: {
      type: 'string',
      pattern: '^\\s*[a-z][a-z0-9@.-]* [A-Za-z0-9+/]+=*( [^\\n]*)?\\s*$',
      title: 'a public key: its type and base64',
      description: 'The public key: type and base64; a comment behind it is dropped.',
    },
    key_options: {
      type: 'string',
      pattern: '^[^\\n]*$',
      title: 'one line',
      description: 'Options before the key (authorized_keys in sshd(8)): restrict, from="…", command="…".',
    },
    comment: {
      type: 'string',
      pattern: '^[A-Za-z0-9._@-]+$',
      title: 'one word of letters, digits and . _ @ -',
      description: 'The last word of the line, by which it is found again: one line bears it.',
    },
    state: { enum: ['present', 'absent'], description: 'Default present; absent removes the line.' },
  },
} as const satisfies JSONSchema;
type Spec = FromSchema<typeof schema>;

interface Found {
  readonly user: User | undefined;
  readonly directory: Stat;
  readonly file: Stat;
  readonly text: string;
}

const nothing: Found = { user: undefined, directory: { kind: 'absent' }, file: { kind: 'absent' }, text: '' };

/** One line of an account's authorized_keys, known by its comment; all other lines stay byte for byte. */
export const authorizedKey: Module<Spec, Found> = {
  name: 'authorized_key',
  summary: 'One line in an account’s authorized_keys, found by its comment; other lines are never touched.',
  schema,
  observe,
  diff: (spec, found) => (found.user === undefined ? withoutUser(spec) : diff(spec, found, found.user)),
  values: (spec, { user: owner }) => ({
    user: spec.user,
    comment: spec.comment,
    ...(owner === undefined ? {} : { path: pathOf(owner) }),
  }),
  resources: (spec) => ({
    provides: [
      `authorized_keys:${spec.user}`,
      ...(spec.user === 'root' ? ['path:/root/.ssh/authorized_keys'] : []),
    ],
    needs: [`user:${spec.user}`],
  }),
  removal: (spec) => ({
    module: 'authorized_key',
    args: { user: spec.user, comment: spec.comment, state: 'absent' },
  }),
};

async function observe(look: Look, spec: Spec): Promise<Found> {
  const owner = await readUser(look, spec.user);
  if (owner === undefined) return nothing;
  const path = pathOf(owner);
  const [directory, file] = await Promise.all([readStat(look, directoryOf(owner)), readStat(look, path)]);
  const text = file.kind === 'file' ? ((await readContent(look, path)) ?? '') : '';
  return { user: owner, directory, file, text };
}

/** No failure yet: in a plan, a task before this one may be going to make the account. */
function withoutUser(spec: Spec): Change {
  if (spec.state === 'absent') return { action: 'none', note: `there is no user ${spec.user}` };
  return {
    action: 'create',
    because: [`missing, as is the user ${spec.user}`],
    risk: 'safe',
    steps: [failing(`there is no user ${spec.user}; make it in a task before this one`)],
  };
}

function diff(spec: Spec, found: Found, owner: User): Change {
  const absent = spec.state === 'absent';
  if (!absent && spec.key === undefined) return { action: 'fail', message: 'authorized_key wants key' };
  const odd = oddPlace(found, owner);
  if (odd !== undefined) return absent && found.file.kind === 'absent' ? { action: 'none' } : odd;
  const wanted = absent ? [] : [lineOf(spec)];
  const own = found.text.split('\n').filter((line) => isOwn(line, spec.comment));
  const lineDiffers = own.join('\n') !== wanted.join('\n');
  const unsafe = absent ? [] : unsafeOwner(found, owner);
  if (!lineDiffers && unsafe.length === 0) return { action: 'none' };
  const why = absent ? 'present' : own.length === 0 ? 'missing' : 'the line differs';
  return {
    action: absent ? 'remove' : own.length === 0 ? 'create' : 'update',
    because: [...(lineDiffers ? [why] : []), ...unsafe],
    risk: 'safe',
    steps: [rewrite(spec, owner, wanted)],
    diff: { before: ended(own), after: ended(wanted), label: pathOf(owner) },
  };
}

/** Links are not followed: in a home directory they may lead anywhere. */
function oddPlace({ directory, file }: Found, owner: User): Change | undefined {
  const odd =
    directory.kind !== 'absent' && directory.kind !== 'directory'
      ? directoryOf(owner)
      : file.kind !== 'absent' && file.kind !== 'file'
        ? pathOf(owner)
        : undefined;
  if (odd === undefined) return undefined;
  return {
    action: 'fail',
    message: `${odd} is a link or no plain file, and is not touched`,
    hint: 'make it a file of the account’s own, mode 0600, in a directory of mode 0700',
  };
}

/** sshd does not read the file of an account where another one could write it (sshd_config(5), StrictModes). */
function unsafeOwner({ directory, file }: Found, owner: User): readonly string[] {
  const unsafe = (stat: Stat, path: string): readonly string[] => {
    if (stat.kind === 'absent') return [];
    const writable = (Number.parseInt(stat.mode, 8) & 0o022) !== 0;
    return [
      ...(stat.uid === owner.uid || stat.uid === 0 ? [] : [`${path} belongs to ${stat.owner}`]),
      ...(writable ? [`${path} can be written by others (mode ${stat.mode})`] : []),
    ];
  };
  return [...unsafe(directory, directoryOf(owner)), ...unsafe(file, pathOf(owner))];
}

/**
 * Writes all other lines as they are and the wanted one behind them, beside the file, and renames. Done as the account itself, so that whatever its owner puts in
 * the way can only lead where that account may write anyway.
 */
const rewriting = `set -eu
umask 077
cd -- "$1"
if [ -L .ssh ] || [ -L .ssh/authorized_keys ]; then echo 'a link stands in the way' >&2; exit 1; fi
[ -d .ssh ] || mkdir .ssh
[ "$(id -u)" -ne 0 ] || chown -h 0 .ssh
chmod go-w .ssh
cd .ssh
new=.authorized_keys.pairctl
rm -f -- "$new"
[ ! -e authorized_keys ] || COMMENT=$2 LC_ALL=C awk '
  { line = $0; sub(/[ \\t\\r]+$/, "", line); count = split(line, words, /[ \\t]+/) }
  substr($0, 1, 1) == "#" || words[count] != ENVIRON["COMMENT"] { print }' authorized_keys >"$new"
cat >>"$new"
[ ! -e authorized_keys ] || chmod "$(stat -c %a authorized_keys)" "$new"
chmod go-w "$new"
sync "$new" 2>/dev/null || sync
mv -f -- "$new" authorized_keys`;

function rewrite(spec: Spec, owner: User, wanted: readonly string[]): Step {
  return script(rewriting, [owner.home, spec.comment], {
    stdin: ended(wanted),
    ...(owner.uid === 0 ? {} : { user: owner.name }),
  });
}

function directoryOf(owner: User): string {
  return `${owner.home.replace(/\/$/, '')}/.ssh`;
}

function pathOf(owner: User): string {
  return `${directoryOf(owner)}/authorized_keys`;
}

function isOwn(line: string, comment: string): boolean {
  return (
    !line.startsWith('#') &&
    line
      .trimEnd()
      .split(/[ \t]+/)
      .at(-1) === comment
  );
}

function lineOf(spec: Spec): string {
  const [type = '', key = ''] = (spec.key ?? '').trim().split(/\s+/);
  return [spec.key_options?.trim() ?? '', type, key, spec.comment].filter((part) => part !== '').join(' ');
}

function ended(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}
