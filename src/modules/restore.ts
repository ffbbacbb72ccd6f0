import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import { displayBytes } from '../backup/bytes.ts';
import { previewRestore, readStatus } from '../backup/read.ts';
import type { Change, Module } from '../model/change.ts';
import type { GuardName } from '../model/error.ts';
import type { HostStatus } from '../model/hoststatus.ts';
import type { RestorePreview } from '../model/previews.ts';
import { hostCommand, lastLine, lastLines, notSetUp } from './program.ts';

const schema = {
  type: 'object',
  required: ['plan', 'name'],
  additionalProperties: false,
  properties: {
    plan: { type: 'string', pattern: '^[a-z0-9][a-z0-9-]*$', description: 'The backup plan.' },
    name: {
      type: 'string',
      pattern: '^[A-Za-z0-9][A-Za-z0-9_.+-]*$',
      description: 'The backup, as `pairctl backups` lists it.',
    },
    only: {
      type: ['string', 'null'],
      description: 'Only this item of the plan: a database by its name, or a path by that of its artifact.',
    },
    into: {
      type: ['string', 'null'],
      minLength: 1,
      description:
        'Beside production, which goes on: below this directory, or for one database into a new one of this name.',
    },
    then: {
      type: 'array',
      items: { type: 'string', pattern: '^[a-z0-9][a-z0-9-]*$' },
      description:
        'The plans that are restored after this one: until all of them are, the services do not start, whatever happens to the run.',
    },
    passed_over: {
      type: 'array',
      items: {
        type: 'object',
        required: ['name', 'why'],
        properties: { name: { type: 'string' }, why: { type: 'string' } },
      },
      description: 'Newer ones that did not prove good, as `backup` registers them: told in the plan.',
    },
  },
} as const satisfies JSONSchema;
type Spec = FromSchema<typeof schema>;

interface State {
  readonly pair: string;
  readonly status: HostStatus | undefined;
  /** Asked only when there is something to restore. */
  readonly preview: RestorePreview | undefined;
}

/** Replaces data by those of one backup, through the host program: verified first, a safety copy made, swapped in whole. */
export const restore: Module<Spec, State> = {
  name: 'restore',
  summary: 'Restores one backup of a plan on the host; what is there now is kept as a safety copy.',
  schema,
  async observe(look, spec, { pair }) {
    const status = await readStatus(look, pair);
    const due = status !== undefined && !isRestored(spec, status);
    return {
      pair,
      status,
      preview: due
        ? await previewRestore(look, pair, spec.plan, spec.name, {
            choice: choiceOf(spec),
            // `backup` has chosen it, and does not choose what it has not verified.
            verified: spec.passed_over !== undefined,
          })
        : undefined,
    };
  },
  diff(spec, { pair, status, preview }) {
    if (status === undefined) return { action: 'fail', ...notSetUp };
    if (isRestored(spec, status))
      return { action: 'none', note: 'it was restored here, and nothing ran since' };
    if (preview === undefined) return { action: 'fail', ...notSetUp };
    const act = spec.into == null ? replace(spec, pair, status, preview) : beside(spec, pair, preview);
    if (preview.ok) return act;
    if (preview.guard === null)
      return { action: 'fail', message: `${spec.plan}/${spec.name}: ${preview.found}` };
    return {
      action: 'refuse',
      refusal: {
        guard: preview.guard,
        found: preview.found,
        loss: 'a restore that does not fit, or has no safety copy, can leave neither the old data nor the new',
        remedy: 'make room on the host, then run again',
      },
      otherwise: replace(spec, pair, status, preview, preview.guard),
    };
  },
  values(spec, { preview }, outputs) {
    const safety = /^restored \S+ \S+ safety (\S+)$/m.exec(outputs[0]?.stdout ?? '')?.[1];
    return {
      plan: spec.plan,
      name: spec.name,
      takenAt: preview?.takenAt ?? null,
      /** Name of what was put aside. */
      safety: safety === undefined || safety === '-' ? null : safety,
      ...(safety === undefined || safety === '-'
        ? {}
        : { msg: `the way back: pairctl run restore --plan ${spec.plan} --backup ${safety}` }),
    };
  },
  explain(spec, _state, output) {
    const said = lastLines(output.stderr);
    if (output.status === 65)
      return {
        message: `${spec.plan}/${spec.name}: ${lastLine(output.stderr)}`,
        hint: 'nothing was replaced; choose an older one: `pairctl backups` lists them',
      };
    if (output.status === 75)
      return { message: 'another restore or backup goes on here', hint: 'wait for it, then run again' };
    return {
      message: `${spec.plan}/${spec.name} was not restored: ${said}`,
      hint: 'what was there is unchanged or in the safety copy, and the services do not start before a restore has ended well',
    };
  },
  resources: (spec) => ({ provides: [`restored:${spec.plan}`], needs: ['role'] }),
};

/** On a standby nothing has written since; on a primary a second restore is never the same as the first. */
function isRestored(spec: Spec, status: HostStatus): boolean {
  if (spec.only != null || spec.into != null) return false;
  if (status.role !== 'standby' || status.restoring !== null || status.restored === null) return false;
  return status.restored.epoch === status.epoch && status.restored.backups[spec.plan] === spec.name;
}

/** What is restored of the backup, and where to, as the host program takes it. */
function choiceOf({ only, into }: Spec): readonly string[] {
  return [...(only == null ? [] : ['--only', only]), ...(into == null ? [] : ['--into', into])];
}

/** Production goes on: nothing is replaced. */
function beside(spec: Spec, pair: string, preview: RestorePreview): Change {
  return {
    action: 'run',
    because: [
      `${spec.name}, taken ${preview.takenAt ?? ''}, beside production`,
      ...preview.items.map(({ name, target, bytes }) => `${name}: ${displayBytes(bytes)} into ${target}`),
    ],
    risk: 'safe',
    steps: [
      {
        do: 'exec',
        command: hostCommand('restore', pair, [spec.plan, spec.name, ...choiceOf(spec)], {
          timeoutSeconds: 24 * 3600,
        }),
      },
    ],
  };
}

function replace(
  spec: Spec,
  pair: string,
  status: HostStatus,
  preview: RestorePreview,
  lifted?: GuardName,
): Change {
  const lift = lifted === undefined ? [] : ['--lift', lifted];
  const next = (spec.then ?? []).flatMap((plan) => ['--then', plan]);
  return {
    // On a primary it cannot be seen afterwards whether what is there is what was restored.
    action: status.role === 'standby' ? 'update' : 'run',
    because: [
      preview.takenAt === null
        ? spec.name
        : `${spec.name}, taken ${preview.takenAt}: what was written since then is lost`,
      ...(spec.passed_over ?? []).map(({ name, why }) => `passed over ${name}: ${why}`),
      ...(status.restoring === null ? [] : [`a restore of ${status.restoring} was begun and did not end`]),
      ...preview.items.map(displayItem),
    ],
    risk: 'destructive',
    steps: [
      {
        do: 'exec',
        command: hostCommand(
          'restore',
          pair,
          [spec.plan, spec.name, '--progress', ...lift, ...choiceOf(spec), ...next],
          {
            stream: 'rsync',
            timeoutSeconds: 24 * 3600,
          },
        ),
      },
    ],
  };
}

function displayItem(item: RestorePreview['items'][number]): string {
  if (item.kind === 'command' || item.kind === 'external')
    return `${item.name}: ${displayBytes(item.bytes)} by ${item.target}`;
  const now = item.bytesNow === null ? 'nothing is there' : `replaces ${displayBytes(item.bytesNow)}`;
  return `${item.target}: ${displayBytes(item.bytes)}, ${now}`;
}
