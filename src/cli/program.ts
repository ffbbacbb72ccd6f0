import { Command, CommanderError, Option } from 'commander';
import { readFileSync } from 'node:fs';
import { exitCode, type ExitCode } from '../model/error.ts';
import { type Flags, pairOptions, withPairFlags, withRunFlags } from './flags.ts';
import type { Io, PairOptions } from './types.ts';

/** What the process gives to a command line. */
export interface Terminal {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly env: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
}

interface GlobalFlags {
  readonly output?: 'text' | 'json' | 'ndjson';
  readonly color?: boolean;
  readonly verbose?: number;
  readonly diff?: boolean;
}

type Action = (io: Io) => Promise<ExitCode>;

const exitCodes = `
Exit codes:
  0    done, or nothing to do
  1    a task failed
  2    changes are pending (only with --detailed-exitcode)
  64   wrong command line
  69   a host cannot be reached, or its host key is not the trusted one
  75   another run holds the pair; try again
  77   refused by a guard: the message names it and how to lift it
  78   the definition is wrong
  130  interrupted`;

/** Runs a command line and gives its exit code. Each command's code is loaded only when it is called. */
export async function main(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let chosen: Action | undefined;
  const program = build((action) => {
    chosen = action;
  });
  program.configureOutput({
    writeOut: (text) => void terminal.stdout.write(text),
    writeErr: (text) => void terminal.stderr.write(text),
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) return await failEarly(error, terminal);
    return error.exitCode === 0 ? exitCode.done : exitCode.usage;
  }
  if (chosen === undefined) return exitCode.done;
  return await perform(chosen, program.opts<GlobalFlags>(), terminal);
}

async function perform(action: Action, flags: GlobalFlags, terminal: Terminal): Promise<ExitCode> {
  const io = await makeIo(flags, terminal);
  try {
    return await action(io);
  } catch (error) {
    await io.view.close();
    const { PairctlError } = await import('../model/error.ts');
    io.view.showError(error);
    if (terminal.signal.aborted) return exitCode.interrupted;
    return error instanceof PairctlError ? error.exitCode : exitCode.failed;
  } finally {
    await io.view.close();
  }
}

async function failEarly(error: unknown, terminal: Terminal): Promise<ExitCode> {
  const io = await makeIo({}, terminal);
  const { PairctlError } = await import('../model/error.ts');
  io.view.showError(error);
  return error instanceof PairctlError ? error.exitCode : exitCode.failed;
}

async function makeIo(flags: GlobalFlags, terminal: Terminal): Promise<Io> {
  const [{ createView }, { systemClock }] = await Promise.all([
    import('../view/view.ts'),
    import('./clock.ts'),
  ]);
  const { stdin, stdout, stderr, env, signal } = terminal;
  const forced = env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '0';
  const colour =
    flags.color !== false &&
    (env['NO_COLOR'] ?? '') === '' &&
    env['TERM'] !== 'dumb' &&
    (forced || stdout.isTTY);
  const view = createView({
    output: flags.output ?? 'text',
    stdin,
    stdout,
    stderr,
    colour,
    verbosity: flags.verbose ?? 0,
    diff: flags.diff !== false,
    now: () => systemClock.now(),
  });
  return { view, clock: systemClock, signal, env };
}

function build(choose: (action: Action) => void): Command {
  const program = new Command('pairctl')
    .description('Keeps a standby server ready, and makes it the primary on the day.')
    .version(version())
    .exitOverride()
    .showSuggestionAfterError()
    .showHelpAfterError('(pairctl COMMAND --help shows what it takes)')
    .addOption(
      new Option('--output <format>', 'what is printed').choices(['text', 'json', 'ndjson']).default('text'),
    )
    .option('--no-color', 'no colours; so does NO_COLOR')
    .option(
      '-v, --verbose',
      'more: -v what was fine too, -vv what starts, -vvv causes of errors',
      (_: string, before: number) => before + 1,
      0,
    )
    .option('--diff', 'show diffs (the default)')
    .option('--no-diff', 'show no diffs')
    .addHelpText('after', exitCodes);

  const command = (name: string, description: string): Command =>
    program.command(name).description(description).exitOverride().showSuggestionAfterError();
  const onPair = (
    made: Command,
    action: (options: PairOptions, io: Io) => Promise<ExitCode>,
    fixed: Partial<Flags> = {},
  ): void => {
    made.argument('[pair]', 'the definition', 'pair.yml').action((pair: string, flags: Flags) => {
      const options = pairOptions(pair, { ...flags, ...fixed });
      choose((io) => action(options, io));
    });
  };

  command('init', 'write inventory.yml and pair.yml to start from')
    .argument('[dir]', 'where', '.')
    .action((dir: string) => {
      choose(async (io) => (await import('./init.ts')).runInit(dir, io));
    });
  onPair(
    withPairFlags(command('validate', 'read and check the files; contacts nothing')),
    async (options, io) => (await import('./validate.ts')).runValidate(options, io),
  );
  onPair(
    withRunFlags(command('plan', 'what apply would change: diffs, per host (= apply --dry-run)')).addHelpText(
      'after',
      '\nExamples:\n  pairctl plan\n  pairctl plan --detailed-exitcode --out plan.json',
    ),
    async (options, io) => (await import('./apply.ts')).runApply(options, io),
    { dryRun: true },
  );
  onPair(
    withRunFlags(command('apply', 'make both hosts so; takes a saved plan (FILE.json) too')).addHelpText(
      'after',
      '\nExamples:\n  pairctl apply\n  pairctl apply plan.json --yes\n  pairctl apply --limit web2',
    ),
    async (options, io) => (await import('./apply.ts')).runApply(options, io),
  );
  onPair(
    withPairFlags(command('compile', 'print the playbook that the pair compiles into')),
    async (options, io) => (await import('./compile.ts')).runCompile(options, io),
  );
  withRunFlags(command('run', 'failover | sync | mirror | backup, or a playbook file'))
    .argument('<playbook>', 'a name, or a path such as ./mine.yml')
    .argument('[pair]', 'the definition', 'pair.yml')
    .addHelpText(
      'after',
      '\nExamples:\n  pairctl run failover --dry-run\n  pairctl run failover --override unfenced="switched off by hand in rack 4"\n  pairctl run sync\n  pairctl run ./upgrade.yml --tags base',
    )
    .action((playbook: string, pair: string, flags: Flags) => {
      const options = pairOptions(pair, flags);
      choose(async (io) => (await import('./run.ts')).runPlaybook(playbook, options, io));
    });
  onPair(
    withPairFlags(
      command('status', 'roles, epoch, age of sync and backups against the objectives, services, clocks'),
    ),
    async (options, io) => (await import('./status.ts')).runStatus(options, io),
  );
  onPair(
    withPairFlags(
      command('backups', 'the catalogue on both hosts: time, size, proof level, kept by which rule'),
    ),
    async (options, io) => (await import('./backups.ts')).runBackups(options, io),
  );
  onPair(withPairFlags(command('history', 'past runs, from the hosts’ journals')), async (options, io) =>
    (await import('./history.ts')).runHistory(options, io),
  );
  onPair(
    withRunFlags(command('remove', 'take everything of pairctl’s off both hosts (data and backups stay)')),
    async (options, io) => (await import('./remove.ts')).runRemove(options, io),
  );

  const schedule = command('schedule', 'rolling schedules of backups');
  schedule
    .command('explain')
    .description('slots, count and timeline of a rolling schedule')
    .argument('<schedule>', 'such as 1h,1d/7d')
    .action((text: string) => {
      choose(async (io) => (await import('./schedule.ts')).explainSchedule(text, io));
    });
  withPairFlags(command('trust', 'show a host’s key and, once confirmed, trust it'))
    .argument('<host>', 'a host of the inventory')
    .argument('[pair]', 'the definition', 'pair.yml')
    .option('--fingerprint <sha256>', 'trust only this key, without a question')
    .action((host: string, pair: string, flags: Flags & { readonly fingerprint?: string }) => {
      const options = pairOptions(pair, flags);
      choose(async (io) => (await import('./trust.ts')).runTrust(host, flags.fingerprint, options, io));
    });
  addLab(command('lab', 'throw-away hosts on this machine, to try a pair and to test playbooks'), choose);
  command('demo', 'the whole story on lab hosts, in a few minutes')
    .option('--keep', 'leave the lab hosts running at the end')
    .action((flags: { readonly keep?: boolean }) => {
      choose(async (io) => (await import('./demo.ts')).runDemo(flags.keep === true, io));
    });
  command('completion', 'completion for a shell: bash, zsh or fish')
    .argument('<shell>', 'bash, zsh or fish')
    .action((shell: string) => {
      choose(async (io) =>
        (await import('./completion.ts')).runCompletion(
          shell,
          program.commands.map((c) => c.name()),
          io,
        ),
      );
    });
  for (const made of program.commands) made.exitOverride();
  return program;
}

function addLab(lab: Command, choose: (action: Action) => void): void {
  const act = (name: string, description: string, args: readonly string[]): void => {
    const made = lab
      .command(name)
      .description(description)
      .exitOverride()
      .option('--name <lab>', 'which lab', 'lab');
    for (const arg of args) made.argument(arg);
    if (name === 'exec') made.passThroughOptions().allowUnknownOption();
    made.action((...given: unknown[]) => {
      const flags = given[args.length] as { readonly name: string };
      const words = given
        .slice(0, args.length)
        .flat()
        .filter((word) => typeof word === 'string');
      choose(async (io) => (await import('./lab.ts')).runLab(name, flags.name, words, io));
    });
  };
  lab.enablePositionalOptions();
  act(
    'up',
    'make and start a primary, a standby and a name server; writes inventory, key and pair into DIR',
    ['[dir]'],
  );
  act('down', 'take all of it down, also after a crash', []);
  act('status', 'which hosts there are, and whether they are on', []);
  act('exec', 'run a command on a lab host, or on "operator", from where pairctl reaches them', [
    '<host>',
    '<command...>',
  ]);
  act('cut', 'pull a host’s power', ['<host>']);
  act('boot', 'switch a host on again', ['<host>']);
  act('power', 'whether a host has power: exit code 0 when it is off', ['<host>']);
}

function version(): string {
  try {
    const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
    return (JSON.parse(text) as { readonly version: string }).version;
  } catch {
    return 'unknown';
  }
}
