import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import type { Change, Module } from '../model/change.ts';
import { readContent } from '../shell/read.ts';
import { absolute, cleanPath, script } from './parts.ts';

const schema = {
  type: 'object',
  examples: [{ src: '/etc/app/instance-id' }],
  required: ['src'],
  additionalProperties: false,
  properties: { src: absolute('The file to read: text, at most 1 MiB.') },
} as const satisfies JSONSchema;
type Spec = FromSchema<typeof schema>;

/** Reads a file of the host. */
export const slurp: Module<Spec, string | undefined> = {
  name: 'slurp',
  summary: 'Reads a text file of the host; registers content, in base64.',
  schema,
  shorthand: 'src',
  observe: (look, spec) => readContent(look, cleanPath(spec.src)),
  diff(spec, text): Change {
    if (text?.includes('\uFFFD') === true)
      return { action: 'fail', message: `${spec.src} is no text in UTF-8` };
    if (text !== undefined) return { action: 'none' };
    // No failure yet: in a plan, a task before this one may be going to make it.
    return {
      action: 'run',
      because: ['missing: would be read when it is there'],
      risk: 'safe',
      steps: [
        script('[ -e "$1" ] || { printf "%s is missing\\n" "$1" >&2; exit 1; }; head -c 1048576 <"$1"', [
          cleanPath(spec.src),
        ]),
      ],
    };
  },
  values: (spec, text, outputs) => ({
    source: spec.src,
    encoding: 'base64',
    content: Buffer.from(text ?? outputs[0]?.stdout ?? '').toString('base64'),
  }),
  resources: (spec) => ({ provides: [], needs: [`path:${cleanPath(spec.src)}`] }),
};
