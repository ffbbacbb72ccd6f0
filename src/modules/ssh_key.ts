import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import type { Module } from '../model/change.ts';
import { readContent, readStat, type Stat } from '../shell/read.ts';
import { absolute, differences, exec, ownSteps } from './parts.ts';

const schema = {
  type: 'object',
  required: ['path'],
  additionalProperties: false,
  properties: {
    path: absolute('The private half; the public half stands beside it with .pub.'),
    comment: { type: 'string', pattern: '^[A-Za-z0-9._@-]*$', description: 'The comment of the key.' },
  },
} as const satisfies JSONSchema;
type Spec = FromSchema<typeof schema>;

interface Found {
  readonly stat: Stat;
  readonly publicKey: string | undefined;
}

const wanted = { mode: '0600', owner: 'root', group: 'root' } as const;

/** An ed25519 key pair without a passphrase, made on the host; the private half never leaves it. */
export const sshKey: Module<Spec, Found> = {
  name: 'ssh_key',
  summary: 'An ed25519 key pair made on the host; registers public_key.',
  schema,
  async observe(look, spec) {
    const [stat, publicKey] = await Promise.all([
      readStat(look, spec.path),
      readContent(look, `${spec.path}.pub`),
    ]);
    return { stat, publicKey };
  },
  diff(spec, { stat, publicKey }) {
    if (stat.kind === 'absent')
      return {
        action: 'create',
        because: ['missing'],
        risk: 'safe',
        steps: [
          exec(['rm', '-f', '--', `${spec.path}.pub`]),
          exec(['ssh-keygen', '-q', '-t', 'ed25519', '-N', '', '-C', spec.comment ?? '', '-f', spec.path]),
        ],
      };
    if (stat.kind !== 'file') return { action: 'fail', message: `${spec.path} is there and no key file` };
    const because = differences(stat, wanted);
    const lost =
      publicKey === undefined
        ? [exec(['/bin/sh', '-c', 'umask 077; ssh-keygen -y -f "$1" >"$1.pub"', 'sh', spec.path])]
        : [];
    if (because.length === 0 && lost.length === 0) return { action: 'none' };
    return {
      action: 'update',
      because: [...because, ...(lost.length === 0 ? [] : ['the public half is missing'])],
      risk: 'safe',
      steps: [...ownSteps(spec.path, wanted), ...lost],
    };
  },
  values: (_spec, { publicKey }) => ({ public_key: (publicKey ?? '').trim() }),
  resources: (spec) => ({ provides: [`path:${spec.path}`], needs: [] }),
  removal: (spec) => ({ module: 'ssh_key_absent', args: { path: spec.path } }),
};

/** Takes a key pair off again. */
export const sshKeyAbsent: Module<Spec, readonly Stat[]> = {
  name: 'ssh_key_absent',
  summary: 'Removes both halves of a key pair.',
  schema,
  observe: (look, spec) => Promise.all([readStat(look, spec.path), readStat(look, `${spec.path}.pub`)]),
  diff: (spec, stats) =>
    stats.every((stat) => stat.kind === 'absent')
      ? { action: 'none' }
      : {
          action: 'remove',
          because: ['present'],
          risk: 'safe',
          steps: [exec(['rm', '-f', '--', spec.path, `${spec.path}.pub`])],
        },
  resources: (spec) => ({ provides: [`path:${spec.path}`], needs: [] }),
};
