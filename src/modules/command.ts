import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import type { Change, Module } from '../model/change.ts';
import type { Command, Output } from '../model/command.ts';
import { exitCode, PairctlError } from '../model/error.ts';
import type { Look } from '../model/host.ts';
import type { Json } from '../model/json.ts';
import { readStat } from '../shell/read.ts';
import { absolute } from './parts.ts';
import { splitWords } from './words.ts';

const guards = {
  creates: absolute('Nothing is run when this path is there.'),
  removes: absolute('Nothing is run when this path is missing.'),
  unless: {
    type: 'string',
    minLength: 1,
    description:
      'A shell line that changes nothing, also asked in a plan: nothing is run when it ends with status 0.',
  },
  only_if: {
    type: 'string',
    minLength: 1,
    description:
      'A shell line that changes nothing, also asked in a plan: nothing is run unless it ends with status 0.',
  },
  chdir: absolute('The directory to run in; default /.'),
  stdin: {
    type: 'string',
    description: 'Fed to its standard input; may hold secrets, which a command line may not.',
  },
  env: {
    type: 'object',
    propertyNames: { pattern: '^[A-Za-z_][A-Za-z0-9_]*$' },
    additionalProperties: { type: 'string' },
    description: 'Variables of its environment; may hold secrets.',
  },
} as const;

const commandSchema = {
  type: 'object',
  examples: [{ cmd: '/opt/app/bin/migrate --to 7', unless: '/opt/app/bin/migrate --is-at 7' }],
  additionalProperties: false,
  properties: {
    cmd: {
      type: 'string',
      minLength: 1,
      description: 'The command line, split into words as a shell would, but read by no shell.',
    },
    argv: {
      type: 'array',
      minItems: 1,
      items: { type: 'string' },
      description: 'The command as a list of words, instead of cmd.',
    },
    ...guards,
  },
} as const satisfies JSONSchema;
const shellSchema = {
  type: 'object',
  examples: [{ cmd: 'zcat dump.sql.gz | /opt/app/bin/load', chdir: '/srv/app', creates: '/srv/app/loaded' }],
  required: ['cmd'],
  additionalProperties: false,
  properties: { cmd: { type: 'string', minLength: 1, description: 'Text for /bin/sh.' }, ...guards },
} as const satisfies JSONSchema;
type CommandSpec = FromSchema<typeof commandSchema>;
type ShellSpec = FromSchema<typeof shellSchema>;
type Guarded = Omit<ShellSpec, 'cmd'>;

/** Why nothing has to be run, when that is so. */
interface Settled {
  readonly because?: string;
}

/** Runs a program, no shell between. */
export const command: Module<CommandSpec, Settled> = {
  name: 'command',
  summary: 'Runs a program with its words; no shell reads them.',
  schema: commandSchema,
  shorthand: 'cmd',
  observe: (look, spec) => settled(look, spec),
  diff(spec, state) {
    if ((spec.cmd === undefined) === (spec.argv === undefined))
      return { action: 'fail', message: 'command wants either cmd or argv' };
    const words = spec.argv ?? splitWords(spec.cmd ?? '');
    const [program, ...rest] = words ?? [];
    if (program === undefined || program === '')
      return {
        action: 'fail',
        message: `${JSON.stringify(spec.cmd ?? '')} ${words === undefined ? 'has a quote that is not closed' : 'names no program'}`,
      };
    return run(spec, state, [program, ...rest], spec.cmd ?? [program, ...rest].join(' '));
  },
  values: (_spec, state, outputs) => values(state, outputs),
  explain: (spec, _state, output) =>
    output.status === 127
      ? { message: `there is no program ${(spec.argv ?? splitWords(spec.cmd ?? ''))?.[0] ?? ''} on the host` }
      : undefined,
  resources: () => 'barrier',
};

/** Runs text in /bin/sh. */
export const shell: Module<ShellSpec, Settled> = {
  name: 'shell',
  summary: 'Runs text in /bin/sh on the host.',
  schema: shellSchema,
  shorthand: 'cmd',
  observe: (look, spec) => settled(look, spec),
  diff: (spec, state) => run(spec, state, ['/bin/sh', '-c', spec.cmd], spec.cmd),
  values: (_spec, state, outputs) => values(state, outputs),
  resources: () => 'barrier',
};

async function settled(look: Look, spec: Guarded): Promise<Settled> {
  const { creates, removes, unless, only_if: onlyIf } = spec;
  const [made, gone, held, holds] = await Promise.all([
    creates === undefined ? undefined : readStat(look, creates),
    removes === undefined ? undefined : readStat(look, removes),
    unless === undefined ? undefined : testHolds(look, unless, spec.chdir),
    onlyIf === undefined ? undefined : testHolds(look, onlyIf, spec.chdir),
  ]);
  if (made !== undefined && made.kind !== 'absent') return { because: `${creates ?? ''} is there` };
  if (gone?.kind === 'absent') return { because: `${removes ?? ''} is not there` };
  if (held === true) return { because: `unless holds: ${unless ?? ''}` };
  return holds === false ? { because: `only_if does not hold: ${onlyIf ?? ''}` } : {};
}

const testSeconds = 60;

/** Whether a test holds. One that was stopped at its time limit (timeout(1): 124, 137) says neither yes nor no. */
async function testHolds(look: Look, test: string, cwd: string | undefined): Promise<boolean> {
  const { status } = await look.probe({
    probe: 'test',
    script: test,
    timeoutSeconds: testSeconds,
    ...(cwd === undefined ? {} : { cwd }),
  });
  if (status === 124 || status === 137)
    throw new PairctlError(`the test did not end within ${String(testSeconds)} s: ${test}`, {
      exitCode: exitCode.failed,
      hint: 'a test is asked in every plan: make it short',
    });
  return status === 0;
}

function run(spec: Guarded, state: Settled, words: readonly [string, ...string[]], line: string): Change {
  if (state.because !== undefined) return { action: 'none', note: state.because };
  const { stdin, chdir, env } = spec;
  const made: Command = {
    run: words,
    ...(stdin === undefined ? {} : { stdin }),
    ...(chdir === undefined ? {} : { cwd: chdir }),
    ...(env === undefined ? {} : { env }),
  };
  return {
    action: 'run',
    because: [`would run: ${onOneLine(line)}`],
    risk: 'safe',
    steps: [{ do: 'exec', command: made }],
  };
}

/** At most 120 characters of a text, without newlines. */
function onOneLine(text: string): string {
  const line = text.trim().replaceAll(/\s*\n\s*/g, ' ↵ ');
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}

/** As Ansible's: `rc`, both streams without their final newlines, and as lists of lines. */
function values({ because }: Settled, outputs: readonly Output[]): Json {
  const { status, stdout, stderr } = outputs[0] ?? { status: 0, stdout: '', stderr: '' };
  const [out, err] = [stdout.replace(/[\r\n]+$/, ''), stderr.replace(/[\r\n]+$/, '')];
  return {
    rc: status,
    stdout: out,
    stderr: err,
    stdout_lines: out === '' ? [] : out.split('\n'),
    stderr_lines: err === '' ? [] : err.split('\n'),
    ...(because === undefined ? {} : { msg: `not run: ${because}` }),
  };
}
