import { Command, CommanderError } from 'commander';
import { exitCode, PairctlError } from '../model/error.ts';
import { declareCommands } from './commands.ts';
import { outputFlags, withOutputFlags, type OutputFlags } from './output_flags.ts';
import type { Action, Io, Terminal } from './types.ts';
import { version } from './version.ts';

const helpEnd = `
Exit codes:
  0    done, or nothing to do
  1    a task failed
  2    changes are pending, or status has findings (only with --detailed-exitcode)
  64   wrong command line
  69   a host cannot be reached, or its host key is not the trusted one
  75   another run holds the pair; try again
  77   refused by a guard: the message names the guard, what was found, and how to lift it
  78   the definition is wrong: every problem at once, each with its place
  130  interrupted: remote steps are stopped, and what was done is listed

Examples:
  pairctl init && pairctl validate
  pairctl plan
  pairctl apply
  pairctl run failover --dry-run
  pairctl demo`;

interface Chosen {
  readonly action: Action;
  readonly flags: OutputFlags;
}

/** Runs a command line and gives its exit code. Each command's code is loaded only when it is called. */
export async function main(argv: readonly string[], terminal: Terminal): Promise<number> {
  const chosen: Chosen[] = [];
  const program = declare(terminal, (command, action) => {
    chosen.push({ action, flags: outputFlags(command) });
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? exitCode.done : exitCode.usage;
  }
  const [only] = chosen;
  return only === undefined ? exitCode.done : await perform(only, terminal);
}

function declare(terminal: Terminal, choose: (command: Command, action: Action) => void): Command {
  const program = new Command('pairctl')
    .description('Keeps a standby server ready, and makes it the primary on the day.')
    .usage('COMMAND [options]')
    // Subcommands inherit all of this, so it comes before them.
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void terminal.stdout.write(text),
      writeErr: (text) => void terminal.stderr.write(text),
    })
    .showHelpAfterError('(pairctl COMMAND --help shows what it takes)')
    .configureHelp({ subcommandTerm: termOf })
    .enablePositionalOptions()
    .version(version)
    .addHelpText('after', helpEnd);
  withOutputFlags(program);
  declareCommands(program, choose);
  return program;
}

/** Every command takes options: its line in the list tells what else it takes. */
function termOf(command: Command): string {
  const words = command.registeredArguments.map((argument) => {
    const name = `${argument.name()}${argument.variadic ? '...' : ''}`;
    return argument.required ? `<${name}>` : `[${name}]`;
  });
  return [command.name(), ...words].join(' ');
}

async function perform({ action, flags }: Chosen, terminal: Terminal): Promise<number> {
  const io = await makeIo(flags, terminal);
  const code = await action(io).catch(async (error: unknown) => {
    await io.view.close();
    const failed = terminal.signal.aborted
      ? exitCode.interrupted
      : error instanceof PairctlError
        ? error.exitCode
        : exitCode.failed;
    io.view.showError(told(error, terminal.signal), failed);
    return failed;
  });
  await io.view.end(code);
  return code;
}

/** What broke off because the user wanted it to is no defect. */
function told(error: unknown, signal: AbortSignal): unknown {
  if (!signal.aborted || error instanceof PairctlError) return error;
  return new PairctlError('interrupted', { exitCode: exitCode.interrupted, cause: error });
}

async function makeIo(flags: OutputFlags, terminal: Terminal): Promise<Io> {
  const [{ createView }, { systemClock }] = await Promise.all([
    import('../view/view.ts'),
    import('./clock.ts'),
  ]);
  const { env, signal } = terminal;
  const view = await createView({ ...terminal, ...flags, now: () => systemClock.now() });
  return { view, clock: systemClock, signal, env };
}
