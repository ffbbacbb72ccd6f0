import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import { readCatalogue } from '../backup/read.ts';
import type { Change, Module } from '../model/change.ts';
import type { BackupEntry } from '../model/hoststatus.ts';
import { hostCommand, lastLine, notSetUp } from './program.ts';

const schema = {
  type: 'object',
  required: ['do'],
  additionalProperties: false,
  examples: [{ do: 'pin', name: 'backup-2026-01-31_12-00-00+0000' }],
  properties: {
    do: {
      enum: ['pin', 'unpin', 'verify', 'prune'],
      description:
        '`pin` and `unpin`: keep a backup whatever the schedule says, or no longer; `verify`: read and hash again; `prune`: remove what no rule keeps.',
    },
    plan: {
      type: 'string',
      pattern: '^[a-z0-9][a-z0-9-]*$',
      description: 'Only of this backup plan; default: all.',
    },
    name: {
      type: 'string',
      pattern: '^(?:backup|safety)-[0-9][A-Za-z0-9_+-]*$',
      description: 'The backup, as `pairctl backups` lists it; without it `verify` and `prune` take all.',
    },
    all: { type: 'boolean', description: '`verify` also what is proven already. Default: false.' },
  },
} as const satisfies JSONSchema;
type Spec = FromSchema<typeof schema>;

interface State {
  readonly pair: string;
  /** Undefined where the host program is not set up. */
  readonly entries: readonly BackupEntry[] | undefined;
}

/** Works on the backups that a host holds: pins, verifies, prunes. Each host decides over its own. */
export const backupStore: Module<Spec, State> = {
  name: 'backup_store',
  summary: 'Pins, verifies or prunes the backups that the host holds.',
  schema,
  async observe(look, spec, { pair }) {
    const entries = await readCatalogue(look, pair);
    return {
      pair,
      entries: entries?.filter(
        (entry) =>
          (spec.plan === undefined || entry.plan === spec.plan) &&
          (spec.name === undefined || entry.name === spec.name),
      ),
    };
  },
  diff(spec, { pair, entries }) {
    if (entries === undefined) return { action: 'fail', ...notSetUp };
    if (entries.length === 0) return { action: 'none', note: 'this host holds none of that name' };
    switch (spec.do) {
      case 'pin':
      case 'unpin':
        return pin(spec.do, pair, entries);
      case 'verify':
        return verify(spec, pair, entries);
      case 'prune':
        return prune(pair, entries);
    }
  },
  explain(spec, _state, output) {
    if (output.status === 65)
      return {
        message: `damaged: ${lastLine(output.stderr)}`,
        hint: '`pairctl backups` shows what the other host holds; a damaged backup is never restored and pushes no good one out',
      };
    if (output.status === 75)
      return { message: 'another run works on these backups', hint: 'wait for it, then run again' };
    return { message: `${spec.do}: ${lastLine(output.stderr)}`, hint: 'run it on the host to see more' };
  },
  resources: () => 'barrier',
};

/** Pinned comes first among the reasons for keeping it. */
function isPinned({ keptBy = '' }: BackupEntry): boolean {
  return keptBy.split(', ').includes('pinned');
}

function pin(word: 'pin' | 'unpin', pair: string, entries: readonly BackupEntry[]): Change {
  const wrong = entries.filter((entry) => isPinned(entry) !== (word === 'pin'));
  if (wrong.length === 0) return { action: 'none' };
  return {
    action: 'update',
    because: wrong.map(({ plan, name }) =>
      word === 'pin'
        ? `${plan}/${name} is kept for good`
        : `${plan}/${name} goes when no other rule keeps it`,
    ),
    risk: 'safe',
    steps: wrong.map(({ plan, name }) => ({ do: 'exec', command: hostCommand(word, pair, [plan, name]) })),
  };
}

function verify(spec: Spec, pair: string, entries: readonly BackupEntry[]): Change {
  const due = entries.filter(
    (entry) =>
      spec.all === true || spec.name !== undefined || entry.proof === 'complete' || entry.bad !== undefined,
  );
  const plans = [...new Set(due.map((entry) => entry.plan))];
  if (plans.length === 0) return { action: 'none', note: 'all of them are proven; `--all` reads them again' };
  return {
    action: 'run',
    because: plans.map(
      (plan) => `${String(due.filter((entry) => entry.plan === plan).length)} of plan ${plan}`,
    ),
    risk: 'safe',
    steps: plans.map((plan) => ({
      do: 'exec',
      command: hostCommand(
        'verify',
        pair,
        [plan, ...(spec.name === undefined ? [] : [spec.name]), ...(spec.all === true ? ['--all'] : [])],
        { timeoutSeconds: 24 * 3600 },
      ),
    })),
  };
}

/** A run removes a few at a time, so what was shown need not be gone at once. */
function prune(pair: string, entries: readonly BackupEntry[]): Change {
  const gone = entries.filter((entry) => entry.keptBy === undefined && entry.bad === undefined);
  const plans = [...new Set(gone.map((entry) => entry.plan))];
  if (plans.length === 0) return { action: 'none', note: 'a rule keeps each of them' };
  return {
    action: 'run',
    because: gone.map(({ plan, name }) => `${plan}/${name}: no rule keeps it any more`),
    risk: 'destructive',
    steps: plans.map((plan) => ({ do: 'exec', command: hostCommand('prune', pair, [plan]) })),
  };
}
