import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import { ageSeconds, displayAge } from '../backup/age.ts';
import { previewSync, readStatus } from '../backup/read.ts';
import type { Change, Module } from '../model/change.ts';
import type { GuardName, Refusal } from '../model/error.ts';
import type { Look } from '../model/host.ts';
import type { HostStatus, MirrorStatus } from '../model/hoststatus.ts';
import type { SyncPreview } from '../model/previews.ts';
import { listDirectory } from '../shell/read.ts';
import { hostCommand, lastLine, notSetUp } from './program.ts';

const schema = {
  type: 'object',
  required: ['name'],
  additionalProperties: false,
  properties: {
    name: { type: 'string', pattern: '^[a-z0-9][a-z0-9-]*$', description: 'The mirror’s name in the pair.' },
    initial: {
      type: 'boolean',
      description:
        'Let the first pull take over a destination that has content already; what it replaces is kept.',
    },
    path: {
      type: 'string',
      description:
        'The destination, so that a plan can tell whether it has content before pairctl is set up there.',
    },
    sync: {
      enum: ['first', 'now', 'equal'],
      description:
        '`first` (default) pulls only when it never was; `now` pulls in any case; `equal` pulls nothing, and fails unless the copy is equal to its source.',
    },
    looked: {
      type: 'boolean',
      description:
        'With `now`: it was looked at and pulled moments ago; what a pull would do is not counted here once more. The host program’s own guards hold all the same.',
    },
    accept: {
      type: ['integer', 'null'],
      minimum: 1,
      description:
        'Lets a mass change of exactly so many entries happen, as guard mass-change counted it; any other count is refused.',
    },
  },
} as const satisfies JSONSchema;
type Spec = FromSchema<typeof schema>;

interface State {
  readonly pair: string;
  /** Undefined where the host program is not set up, and where nothing was to be looked at. */
  readonly status: HostStatus | undefined;
  /** What a pull would do; asked only when there is one to do, and undefined where the host does not know the mirror yet. */
  readonly preview: SyncPreview | undefined;
  /** The destination has content and was never mirrored. */
  readonly occupied: boolean;
  readonly now: number;
}

/** Pulls one mirror onto the standby by the host program: its guards and its status file are the same as cron’s. */
export const mirror: Module<Spec, State> = {
  name: 'mirror',
  summary: 'Pulls a mirror onto the standby: the first time, or now.',
  schema,
  shorthand: 'name',
  async observe(look, spec, around) {
    if (isLooked(spec))
      return { pair: around.pair, status: undefined, preview: undefined, occupied: false, now: around.now };
    const status = await readStatus(look, around.pair);
    const due = status !== undefined && isDue(spec, status) && status.role === 'standby';
    const preview = due ? await previewSync(look, around.pair, spec.name) : undefined;
    const first = status === undefined || isDue(spec, status);
    const occupied = preview?.initial ?? (first && (await hasContent(look, spec.path)));
    return { pair: around.pair, status, preview, occupied, now: around.now };
  },
  diff(spec, state) {
    const { status, preview } = state;
    if (isLooked(spec)) return pull(spec, state, ['what was written since the last pull']);
    if (spec.sync === 'equal') return compare(spec, status, preview);
    if (status === undefined) return pull(spec, state, ['it was never pulled']);
    if (!isDue(spec, status)) return { action: 'none' };
    if (status.role === 'primary')
      return { action: 'fail', message: 'a mirror is pulled by the standby, and this host is primary' };
    const because = reasons(spec, status, preview);
    if (preview === undefined || mayBeCured(spec, preview)) return pull(spec, state, because);
    if (preview.guard === null)
      return refuseTakeover(spec, state, preview, because) ?? pull(spec, state, because);
    if (preview.guard === 'mass-change' && spec.accept != null && spec.accept === preview.accept)
      return pull(spec, state, because, preview.guard);
    return {
      action: 'refuse',
      refusal: refusalOf(spec, preview, preview.guard),
      otherwise: pull(spec, state, because, preview.guard),
    };
  },
  values(spec, { status, now }, outputs) {
    const found = outputs.length === 0 ? status?.mirrors[spec.name] : undefined;
    const pulled = outputs.length > 0;
    return {
      mirror: spec.name,
      lastSuccess: pulled ? new Date(now).toISOString() : (found?.lastSuccess ?? null),
      ageSeconds: pulled ? 0 : mirrorAge(found, now),
    };
  },
  explain(spec, _state, output) {
    if (output.status === 127 || output.status === 78) return notSetUp;
    if (output.status === 3)
      return {
        message: `${spec.name} is pulled by the standby only, and this host is not`,
        hint: '`pairctl status` shows who is',
      };
    if (output.status === 69)
      return {
        message: `the primary does not answer on the pull channel: ${lastLine(output.stderr)}`,
        hint: '`pairctl doctor` tries the channel in both directions',
      };
    if (output.status === 77)
      return {
        message: `the mirror ${spec.name} was not pulled: ${lastLine(output.stderr)}`,
        hint: 'its guard found that only now; run it again: it is looked at first then, and the guard can be lifted',
      };
    if (output.status === 75)
      return {
        message: `another run of the mirror ${spec.name} goes on`,
        hint: 'wait for it, or look at `pairctl status`',
      };
    return { message: `the mirror ${spec.name} was not pulled: ${lastLine(output.stderr)}` };
  },
  resources: (spec) => ({
    provides: [`mirror:${spec.name}`],
    needs: ['role', 'path:/usr/local/lib/pairctl', 'path:/etc/pairctl'],
  }),
};

/** Seconds since the start of the newest good pull; null when there was none. */
function mirrorAge(status: MirrorStatus | undefined, now: number): number | null {
  return status?.lastSuccess == null ? null : ageSeconds(status.lastSuccess, now);
}

function isLooked(spec: Spec): boolean {
  return spec.sync === 'now' && spec.looked === true;
}

function isDue(spec: Spec, status: HostStatus): boolean {
  return spec.sync === 'now' || spec.sync === 'equal' || status.mirrors[spec.name]?.lastSuccess == null;
}

/** By names, sizes and times, as rsync sees them. */
function compare(spec: Spec, status: HostStatus | undefined, preview: SyncPreview | undefined): Change {
  if (status === undefined) return { action: 'fail', ...notSetUp };
  if (preview === undefined)
    return { action: 'fail', message: `whether the mirror ${spec.name} is equal cannot be told` };
  const differ = preview.create + preview.update + preview.delete;
  if (preview.ok && differ === 0) return { action: 'none', note: 'equal' };
  return {
    action: 'fail',
    message: preview.ok
      ? `the mirror ${spec.name} still differs in ${String(differ)} entries (${String(preview.create)} new, ${String(preview.update)} changed, ${String(preview.delete)} to delete)`
      : `the mirror ${spec.name}: ${preview.found}`,
    hint: 'something still writes there: stop it, or declare it as a service of the pair',
  };
}

function reasons(spec: Spec, status: HostStatus, preview: SyncPreview | undefined): readonly string[] {
  const last = status.mirrors[spec.name]?.lastSuccess ?? null;
  const when =
    last === null
      ? 'it was never pulled'
      : `asked for; the last good pull was ${displayAge(ageSeconds(last, Date.parse(status.time)))} ago`;
  if (preview === undefined) return [when];
  if (!preview.ok) return [when, preview.found];
  const { create, update, bytes } = preview;
  return [
    when,
    `${String(create)} new, ${String(update)} changed, ${String(preview.delete)} to delete, ${String(bytes)} bytes to carry`,
  ];
}

/** The first pull belongs to an `apply` that may just be about to mend its source: there the host program itself refuses. */
function mayBeCured(spec: Spec, preview: SyncPreview): boolean {
  return spec.sync !== 'now' && preview.guard === 'source-missing';
}

/** Content that was there before the mirror is taken over only where that was asked for; what it replaces is kept. */
function refuseTakeover(
  spec: Spec,
  state: State,
  preview: SyncPreview,
  because: readonly string[],
): Change | undefined {
  const replaced = preview.delete + preview.update;
  if (!preview.initial || spec.initial === true || replaced === 0) return undefined;
  const found = `its destination has content and was never mirrored; ${String(replaced)} of its files would be replaced`;
  return {
    action: 'refuse',
    refusal: refusalOf(spec, { ...preview, found }, 'mass-change'),
    otherwise: pull({ ...spec, initial: true }, state, because),
  };
}

function refusalOf(spec: Spec, preview: SyncPreview, guard: GuardName): Omit<Refusal, 'host'> {
  return {
    guard,
    found: preview.found.startsWith('mirror ') ? preview.found : `mirror ${spec.name}: ${preview.found}`,
    loss: `${String(preview.delete)} files of the standby’s copy would be deleted and ${String(preview.update)} replaced`,
    remedy:
      guard === 'mass-change' && preview.accept > 0
        ? `look at the source on the primary; if it is right, \`pairctl run sync --mirror ${spec.name} --accept ${String(preview.accept)}\` lets exactly that happen`
        : guard === 'role-conflict'
          ? 'pairctl status tells who is primary; pairctl resume ends a change of roles that is open'
          : `look at the source on the primary; if it is right, --override ${guard}=REASON`,
  };
}

function pull(spec: Spec, state: State, because: readonly string[], lifted?: GuardName): Change {
  const { pair, preview, occupied } = state;
  const takesOver = occupied && spec.initial === true;
  const args = [
    spec.name,
    '--progress',
    // Cron may be at it at this moment.
    '--wait',
    ...(spec.initial === true ? ['--initial'] : []),
    ...lifting(preview, lifted),
  ];
  return {
    action: spec.sync === 'now' ? 'run' : 'create',
    because: takesOver ? [...because, 'takes over what is there and keeps what it replaces'] : because,
    risk: takesOver || lifted !== undefined ? 'destructive' : 'safe',
    steps: [
      {
        do: 'exec',
        command: hostCommand('sync', pair, args, { stream: 'rsync', timeoutSeconds: 7 * 24 * 3600 }),
      },
    ],
  };
}

async function hasContent(look: Look, path: string | undefined): Promise<boolean> {
  return path !== undefined && ((await listDirectory(look, path)) ?? []).length > 0;
}

/** mass-change is lifted by the exact count only, so that nothing more goes than was shown. */
function lifting(preview: SyncPreview | undefined, guard: GuardName | undefined): readonly string[] {
  if (guard === undefined) return [];
  return guard === 'mass-change' ? ['--accept', String(preview?.accept ?? 0)] : ['--lift', guard];
}
