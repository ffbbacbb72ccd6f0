import type { Command } from 'commander';
import { declareBackupWork } from './backup_commands.ts';
import { declareCompile } from './compile_command.ts';
import { command, onPair, type Choose, type Declaring } from './declaring.ts';
import { declareDoctor } from './doctor_command.ts';
import {
  pairOptions,
  withChangeFlags,
  withDefinitionFlags,
  withHostFlags,
  withRunFlags,
  type Flags,
} from './flags.ts';
import { declareHelpers } from './helper_commands.ts';
import { declareLab } from './lab_commands.ts';
import { withOutputFlags } from './output_flags.ts';
import { declareRoleCommands } from './role_commands.ts';
import type { Io, PairOptions } from './types.ts';
import { declareUndelete } from './undelete_command.ts';

/** Declares every command: names, flags and help. What they do is imported when one of them is called. */
export function declareCommands(program: Command, choose: Choose): void {
  const declaring = { program, choose };
  declareDefinition(declaring);
  declareRuns(declaring);
  declareLooks(declaring);
  declareTrials(declaring);
  declareHelpers(declaring);
  for (const leaf of program.commands.flatMap(leaves)) withOutputFlags(leaf);
}

/** Commands that do something by themselves: those without subcommands, and those that take a pair besides. */
function leaves(command: Command): readonly Command[] {
  const below = command.commands.flatMap(leaves);
  return below.length === 0 || command.registeredArguments.length > 0 ? [command, ...below] : below;
}

function declareDefinition(declaring: Declaring): void {
  declaring.program.commandsGroup('The definition:');
  const init = command(declaring, 'init', 'write inventory.yml and pair.yml to start from', [
    'pairctl init',
    'pairctl init shop',
  ]);
  init.argument('[dir]', 'where', '.').action((directory: string) => {
    declaring.choose(init, async (io) => (await import('./init.ts')).runInit(directory, io));
  });
  const validate = command(declaring, 'validate', 'read and check the files; contacts nothing', [
    'pairctl validate',
    'pairctl validate shop/pair.yml --output json',
  ]);
  onPair(declaring, withDefinitionFlags(validate), async (options, io) =>
    (await import('./validate.ts')).runValidate(options, io),
  );
  declareCompile(declaring);
}

function declareRuns(declaring: Declaring): void {
  declaring.program.commandsGroup('Both hosts:');
  const apply = async (options: PairOptions, io: Io): Promise<number> =>
    (await import('./apply.ts')).runApply(options, io);
  const planned = command(declaring, 'plan', 'what apply would change: diffs, per host (= apply --dry-run)', [
    'pairctl plan',
    'pairctl plan --limit web2 --no-diff',
    'pairctl plan --detailed-exitcode --out plan.json',
  ]);
  onPair(declaring, withRunFlags(planned), apply, { dryRun: true });
  const applied = command(declaring, 'apply', 'make both hosts so; takes a saved plan (FILE.json) too', [
    'pairctl apply',
    'pairctl apply plan.json --yes',
    'pairctl apply --limit web2',
  ]);
  onPair(declaring, withRunFlags(applied), apply);
  declareRoleCommands(declaring);
  declareUndelete(declaring);
  const remove = command(
    declaring,
    'remove',
    'take everything of pairctl’s off both hosts (data and backups stay)',
    ['pairctl remove --dry-run', 'pairctl remove --yes'],
  );
  onPair(declaring, withChangeFlags(remove), async (options, io) =>
    (await import('./remove.ts')).runRemove(options, io),
  );
}

function declareLooks(declaring: Declaring): void {
  declaring.program.commandsGroup('How they are:');
  const status = command(
    declaring,
    'status',
    'roles, epoch, age of sync and backups against the objectives, services, clocks',
    ['pairctl status', 'pairctl status --output json', 'pairctl status --detailed-exitcode'],
  );
  withHostFlags(status)
    .option('--detailed-exitcode', 'exit code 2 when there is a finding')
    .argument('[pair]', 'the definition', 'pair.yml')
    .action((pair: string, { detailedExitcode: detailed = false, ...flags }: Flags) => {
      declaring.choose(status, async (io) =>
        (await import('./status.ts')).runStatus({ ...(await pairOptions(pair, flags)), detailed }, io),
      );
    });
  const backups = command(
    declaring,
    'backups',
    'the catalogue on both hosts: time, size, proof level, kept by which rule',
    ['pairctl backups', 'pairctl backups --output json'],
  );
  onPair(declaring, withHostFlags(backups), async (options, io) =>
    (await import('./backups.ts')).runBackups(options, io),
  );
  declareDoctor(declaring);
  declareBackupWork(backups.enablePositionalOptions(), declaring);
  const history = command(declaring, 'history', 'past runs, from the hosts’ journals', [
    'pairctl history',
    'pairctl history --output json',
  ]);
  onPair(declaring, withHostFlags(history), async (options, io) =>
    (await import('./history.ts')).runHistory(options, io),
  );
}

function declareTrials(declaring: Declaring): void {
  declaring.program.commandsGroup('To try:');
  declareLab(declaring);
  const demo = command(declaring, 'demo', 'the whole story on lab hosts, in a few minutes', [
    'pairctl demo',
    'pairctl demo --keep',
  ]);
  demo
    .option('--keep', 'leave the lab hosts running at the end')
    .action((flags: { readonly keep?: boolean }) => {
      declaring.choose(demo, async (io) => (await import('./demo.ts')).runDemo(flags.keep === true, io));
    });
}
