import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import type { Change, Module } from '../model/change.ts';
import type { Step } from '../model/command.ts';
import { readContent, readStat, type Stat } from '../shell/read.ts';
import { absolute, cleanPath, differences, exec, mendSteps, script } from './parts.ts';

const schema = {
  type: 'object',
  examples: [{ path: '/etc/app/key', comment: 'app' }],
  required: ['path'],
  additionalProperties: false,
  properties: {
    path: absolute('The private half; the public half stands beside it with .pub.'),
    comment: {
      type: 'string',
      pattern: '^[A-Za-z0-9._@-]*$',
      title: 'one word of letters, digits and . _ @ -',
      description: 'The comment of a key that is made.',
    },
    state: { enum: ['present', 'absent'], description: 'Default present; absent removes both halves.' },
  },
} as const satisfies JSONSchema;
type Spec = FromSchema<typeof schema>;

interface Found {
  readonly stat: Stat;
  readonly publicStat: Stat;
  readonly publicKey: string;
}

const wanted = { mode: '0600', owner: 'root', group: 'root' } as const;

/** An ed25519 key pair without a passphrase, made on the host; the private half never leaves it. */
export const sshKey: Module<Spec, Found> = {
  name: 'ssh_key',
  summary: 'An ed25519 key pair made on the host; registers public_key.',
  schema,
  async observe(look, spec) {
    const path = cleanPath(spec.path);
    const [stat, publicStat] = await Promise.all([readStat(look, path), readStat(look, `${path}.pub`)]);
    const publicKey = publicStat.kind === 'file' ? ((await readContent(look, `${path}.pub`)) ?? '') : '';
    return { stat, publicStat, publicKey: publicKey.trim() };
  },
  diff(spec, found) {
    const path = cleanPath(spec.path);
    return spec.state === 'absent' ? removed(path, found) : present(path, spec, found);
  },
  values: (spec, { publicKey }) => ({ path: spec.path, public_key: publicKey }),
  resources: (spec) => ({
    provides: [`path:${cleanPath(spec.path)}`, `path:${cleanPath(spec.path)}.pub`],
    needs: [],
  }),
  removal: (spec) => ({ module: 'ssh_key', args: { path: cleanPath(spec.path), state: 'absent' } }),
};

function present(path: string, spec: Spec, { stat, publicKey }: Found): Change {
  if (stat.kind !== 'absent' && stat.kind !== 'file')
    return { action: 'fail', message: `${path} is there and no file`, hint: 'choose another path' };
  // A power cut can leave an empty file behind; there is no key in it to be lost.
  if (stat.kind === 'absent' || stat.size === 0)
    return {
      action: 'create',
      because: [stat.kind === 'absent' ? 'missing' : 'empty'],
      risk: 'safe',
      steps: [script(making, [path, spec.comment ?? ''])],
    };
  const because = differences(stat, wanted);
  const publicMissing = !/^ssh-\S+ \S+/.test(publicKey);
  if (because.length === 0 && !publicMissing) return { action: 'none' };
  const derive: readonly Step[] = publicMissing ? [script(deriving, [path])] : [];
  return {
    action: 'update',
    because: [...because, ...(publicMissing ? ['the public half is missing'] : [])],
    risk: 'safe',
    steps: [...(because.length === 0 ? [] : mendSteps(path, wanted, stat)), ...derive],
  };
}

/** Made beside, moved into place with the private half last: where that stands, both are whole. */
const making = `set -eu
umask 077
command -v ssh-keygen >/dev/null || { echo 'ssh-keygen is not on this host: install the package of the ssh client' >&2; exit 127; }
new=$1.new
rm -f -- "$new" "$new.pub"
ssh-keygen -q -t ed25519 -N '' -C "$2" -f "$new" </dev/null
sync "$new" "$new.pub" 2>/dev/null || sync
mv -f -- "$new.pub" "$1.pub"
mv -f -- "$new" "$1"`;

const deriving = `set -eu
umask 077
ssh-keygen -y -P '' -f "$1" >"$1.pub.new" </dev/null
mv -f -- "$1.pub.new" "$1.pub"`;

function removed(path: string, { stat, publicStat }: Found): Change {
  if (stat.kind === 'absent' && publicStat.kind === 'absent') return { action: 'none' };
  if (stat.kind === 'directory') return { action: 'fail', message: `${path} is a directory and no key` };
  return {
    action: 'remove',
    because: ['present'],
    risk: 'safe',
    steps: [exec(['rm', '-f', '--', path, `${path}.pub`])],
  };
}
