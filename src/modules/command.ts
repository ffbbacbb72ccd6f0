import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import type { Change, Module } from '../model/change.ts';
import type { Command, Output } from '../model/command.ts';
import type { Look } from '../model/host.ts';
import type { Json } from '../model/json.ts';
import { readStat } from '../shell/read.ts';

const guards = {
  creates: { type: 'string', pattern: '^/', description: 'Nothing is run when this path is there.' },
  removes: { type: 'string', pattern: '^/', description: 'Nothing is run when this path is missing.' },
  unless: {
    type: 'string',
    description: 'A shell line that changes nothing: nothing is run when it ends with status 0.',
  },
  chdir: { type: 'string', pattern: '^/', description: 'The folder to run in.' },
  stdin: { type: 'string', description: 'Fed to its standard input.' },
  env: {
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'Variables of its environment.',
  },
} as const;

const commandSchema = {
  type: 'object',
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
      description: 'The command as a list of words.',
    },
    ...guards,
  },
} as const satisfies JSONSchema;
const shellSchema = {
  type: 'object',
  required: ['cmd'],
  additionalProperties: false,
  properties: { cmd: { type: 'string', minLength: 1, description: 'Text for /bin/sh.' }, ...guards },
} as const satisfies JSONSchema;
type CommandSpec = FromSchema<typeof commandSchema>;
type ShellSpec = FromSchema<typeof shellSchema>;

type Guards = Pick<ShellSpec, 'creates' | 'removes' | 'unless' | 'chdir' | 'stdin' | 'env'>;

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
    const words = spec.argv ?? splitWords(spec.cmd ?? '');
    const [program, ...rest] = words ?? [];
    if (program === undefined)
      return {
        action: 'fail',
        message:
          words === undefined
            ? `a quote is not closed in ${JSON.stringify(spec.cmd)}`
            : 'command wants cmd or argv',
      };
    return diff(spec, state, [program, ...rest], words?.join(' ') ?? '');
  },
  values: (_spec, state, outputs) => values(state, outputs),
  resources: () => 'barrier',
};

/** Runs text in /bin/sh. */
export const shell: Module<ShellSpec, Settled> = {
  name: 'shell',
  summary: 'Runs text in /bin/sh on the host.',
  schema: shellSchema,
  shorthand: 'cmd',
  observe: (look, spec) => settled(look, spec),
  diff: (spec, state) => diff(spec, state, ['/bin/sh', '-c', spec.cmd], spec.cmd),
  values: (_spec, state, outputs) => values(state, outputs),
  resources: () => 'barrier',
};

async function settled(look: Look, spec: Guards): Promise<Settled> {
  const [creates, removes, unless] = await Promise.all([
    spec.creates === undefined ? undefined : readStat(look, spec.creates),
    spec.removes === undefined ? undefined : readStat(look, spec.removes),
    spec.unless === undefined
      ? undefined
      : look.probe({
          probe: 'test',
          script: spec.unless,
          timeoutSeconds: 60,
          ...(spec.chdir === undefined ? {} : { cwd: spec.chdir }),
        }),
  ]);
  if (creates !== undefined && creates.kind !== 'absent')
    return { because: `${spec.creates ?? ''} is there` };
  if (removes?.kind === 'absent') return { because: `${spec.removes ?? ''} is not there` };
  return unless?.status === 0 ? { because: 'unless holds' } : {};
}

function diff(spec: Guards, state: Settled, run: readonly [string, ...string[]], shown: string): Change {
  if (state.because !== undefined) return { action: 'none', note: state.because };
  const made: Command = {
    run,
    ...(spec.stdin === undefined ? {} : { stdin: spec.stdin }),
    ...(spec.chdir === undefined ? {} : { cwd: spec.chdir }),
    ...(spec.env === undefined ? {} : { env: spec.env }),
  };
  return {
    action: 'run',
    because: [`would run: ${shown.length > 120 ? `${shown.slice(0, 120)}…` : shown}`],
    risk: 'safe',
    steps: [{ do: 'exec', command: made }],
  };
}

function values(state: Settled, outputs: readonly Output[]): Json {
  const output = outputs[0];
  if (output === undefined)
    return {
      rc: 0,
      stdout: '',
      stderr: '',
      stdout_lines: [],
      ...(state.because === undefined ? {} : { msg: state.because }),
    };
  const text = output.stdout.replace(/\n$/, '');
  return {
    rc: output.status,
    stdout: text,
    stderr: output.stderr.replace(/\n$/, ''),
    stdout_lines: text === '' ? [] : text.split('\n'),
  };
}

/** Words of a line by the quoting rules of POSIX shells (XCU 2.2), nothing expanded; undefined where a quote is not closed. */
export function splitWords(line: string): readonly string[] | undefined {
  const words: string[] = [];
  let word: string | undefined;
  let quote = '';
  for (let i = 0; i < line.length; i += 1) {
    const char = line[i] ?? '';
    if (quote === "'" && char !== "'") word = (word ?? '') + char;
    else if (char === '\\' && quote !== "'") {
      i += 1;
      const next = line[i] ?? '';
      word = (word ?? '') + (quote === '"' && !/["\\$`]/.test(next) ? `\\${next}` : next);
    } else if (char === quote && quote !== '') quote = '';
    else if (quote === '' && (char === "'" || char === '"')) {
      quote = char;
      word ??= '';
    } else if (quote === '' && /\s/.test(char)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else word = (word ?? '') + char;
  }
  if (quote !== '') return undefined;
  if (word !== undefined) words.push(word);
  return words;
}
