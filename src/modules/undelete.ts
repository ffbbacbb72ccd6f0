import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import { displayBytes } from '../backup/bytes.ts';
import { previewUndelete } from '../backup/read.ts';
import type { Module } from '../model/change.ts';
import type { UndeleteEntry, UndeletePreview } from '../model/previews.ts';
import { hostCommand, lastLine, notSetUp } from './program.ts';

const schema = {
  type: 'object',
  required: ['mirror', 'since'],
  additionalProperties: false,
  examples: [{ mirror: 'srv-data', since: 7200, path: 'reports/*' }],
  properties: {
    mirror: {
      type: 'string',
      pattern: '^[a-z0-9][a-z0-9-]*$',
      description: 'The mirror’s name in the pair.',
    },
    since: {
      type: 'integer',
      minimum: 1,
      description: 'Seconds: what pulls deleted or overwrote longer ago is left alone.',
    },
    path: {
      type: 'string',
      minLength: 1,
      description:
        'Only paths that match this pattern of the shell, or lie below one that does; as seen on the host, or from the mirror’s top. Default: all.',
    },
    to: {
      type: 'string',
      pattern: '^/',
      description:
        'Bring them back beside, to this directory. Default: the mirror’s own tree, on the primary.',
    },
    overwrite: {
      type: 'boolean',
      description:
        'Replace also what is there now by the version that was kept; what is replaced is kept in turn. Default: false.',
    },
    oldest: {
      type: 'boolean',
      description: 'Of several kept versions the oldest since then. Default: the newest.',
    },
  },
} as const satisfies JSONSchema;
type Spec = FromSchema<typeof schema>;

interface State {
  readonly pair: string;
  /** Undefined where the host program is not set up, or does not know the mirror. */
  readonly preview: UndeletePreview | undefined;
}

/** Brings back files of a mirror that were deleted, from what the pulls kept of them. */
export const undelete: Module<Spec, State> = {
  name: 'undelete',
  summary: 'Brings back files of a mirror that were deleted, from what keep_deleted holds.',
  schema,
  async observe(look, spec, { pair }) {
    return { pair, preview: await previewUndelete(look, pair, words(spec)) };
  },
  diff(spec, { pair, preview }) {
    if (preview === undefined) return { action: 'fail', ...notSetUp };
    const { back, there, blocked, unasked } = preview;
    if (back === 0) {
      if (unasked !== null)
        return { action: 'fail', message: unasked, hint: 'what was deleted lies on the host that pulled it' };
      return { action: 'none', note: staying(there, blocked) ?? 'nothing of that was deleted since then' };
    }
    const stay = staying(there, blocked);
    return {
      // What replaces something looks the same afterwards, and what the other host kept is not known where it does not answer: it is not looked at again.
      action: spec.overwrite === true || unasked !== null ? 'run' : 'update',
      because: [
        `${String(back)} files, ${displayBytes(preview.bytes)}, to ${preview.to}`,
        ...(stay === undefined ? [] : [stay]),
        ...(unasked === null ? [] : [`only what this host itself kept: ${unasked}`]),
      ],
      diff: { before: '', after: listed(preview), label: preview.to },
      risk: spec.overwrite === true ? 'destructive' : 'safe',
      steps: [
        { do: 'exec', command: hostCommand('undelete', pair, words(spec), { timeoutSeconds: 24 * 3600 }) },
      ],
    };
  },
  explain(spec, _state, output) {
    if (output.status === 75)
      return {
        message: `mirror ${spec.mirror}: ${lastLine(output.stderr)}`,
        hint: 'wait for it, then run again',
      };
    return {
      message: `mirror ${spec.mirror}: not everything came back: ${lastLine(output.stderr)}`,
      hint: 'what came back stays; the rest is still kept: run it again, or with --to DIR beside',
    };
  },
  resources: () => 'barrier',
};

function words(spec: Spec): readonly string[] {
  return [
    spec.mirror,
    '--since',
    String(spec.since),
    ...(spec.path === undefined ? [] : ['--path', spec.path]),
    ...(spec.to === undefined ? [] : ['--to', spec.to]),
    ...(spec.overwrite === true ? ['--overwrite'] : []),
    ...(spec.oldest === true ? ['--oldest'] : []),
  ];
}

const shown = 200;

/** A line for each file that comes back, as far as they are not too many. */
function listed({ entries, back }: UndeletePreview): string {
  const coming = entries.filter(({ state }) => state === 'back' || state === 'over').slice(0, shown);
  const more = back - coming.length;
  const lines = [...coming.map(lineOf), ...(more > 0 ? [`… and ${String(more)} more`] : [])];
  return lines.map((line) => `${line.replaceAll(/[\n\t]/g, '?')}\n`).join('');
}

function lineOf({ state, path, bytes, run, host }: UndeleteEntry): string {
  const how = state === 'over' ? 'replaces what is there' : 'is gone';
  return `${path}: ${how}; ${displayBytes(bytes)}, kept on ${host} by the pull of ${timeOf(run)}`;
}

/** `2026-01-31_12-00-00+0000-initial` as `2026-01-31 12:00:00 UTC`. */
function timeOf(run: string): string {
  return `${run.slice(0, 10)} ${run.slice(11, 19).replaceAll('-', ':')} UTC`;
}

function staying(there: number, blocked: number): string | undefined {
  const words = [
    ...(there === 0
      ? []
      : [`${String(there)} are there now and stay as they are (--overwrite replaces them)`]),
    ...(blocked === 0
      ? []
      : [
          `${String(blocked)} cannot go where they were: a link or something else is in their place (--to DIR)`,
        ]),
  ];
  return words.length === 0 ? undefined : words.join('; ');
}
