import type { Command } from 'commander';
import { usage } from './usage.ts';
import {
  pairOptions,
  withChangeFlags,
  withDefinitionFlags,
  withHostFlags,
  withRunFlags,
  type Flags,
} from './flags.ts';
import { declareCompile } from './compile_command.ts';
import { declareDoctor } from './doctor_command.ts';
import { declareLab } from './lab_commands.ts';
import { declareUndelete } from './undelete_command.ts';
import { withOutputFlags } from './output_flags.ts';
import { playbookVariables, trialSeconds, withPlaybookFlags } from './run_flags.ts';
import type { Action, Io, PairOptions } from './types.ts';

/** Takes what a command line asks for. */
export type Choose = (command: Command, action: Action) => void;

interface Declaring {
  readonly program: Command;
  readonly choose: Choose;
}

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
  declareCompile(declaring.program, declaring.choose);
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
  declareRun(declaring);
  declareResume(declaring);
  declareCommit(declaring);
  declareUndelete(declaring.program, declaring.choose);
  const resolve = command(
    declaring,
    'resolve',
    'two hosts claim one epoch: shows what both know; --keep decides which of them is kept',
    ['pairctl resolve', 'pairctl resolve --keep web1 --dry-run', 'pairctl resolve --keep web1'],
  );
  withChangeFlags(resolve)
    .option(
      '--keep <host>',
      'this host is primary from now on; what the other one holds is copied aside first',
    )
    .argument('[pair]', 'the definition', 'pair.yml')
    .action((pair: string, flags: Flags & { readonly keep?: string }) => {
      declaring.choose(resolve, async (io) =>
        (await import('./resolve.ts')).runResolve(flags.keep, await pairOptions(pair, flags), io),
      );
    });
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

function declareRun(declaring: Declaring): void {
  const run = withPlaybookFlags(
    withRunFlags(
      command(
        declaring,
        'run',
        'failover | switchover | failback | sync | mirror | backup | restore | drill, or a playbook file',
        [
          'pairctl run failover --dry-run',
          'pairctl run failover --override unfenced="switched off by hand in rack 4"',
          'pairctl run switchover',
          'pairctl run failback --yes',
          'pairctl run sync',
          'pairctl run sync --mirror site --accept 900',
          'pairctl run restore --at 2h',
          'pairctl run drill --report reports',
          'pairctl run ./upgrade.yml --tags base',
        ],
      ),
    ),
  );
  run
    .argument('<playbook>', 'a name, or a path such as ./mine.yml')
    .argument('[pair]', 'the definition', 'pair.yml')
    .option(
      '--trial <duration>',
      'failover, switchover: the hosts go back by themselves after this, unless pairctl commit',
    )
    .option('--report <dir>', 'drill: write drill.json, drill.md and drill.xml (JUnit) there')
    .action(
      (
        playbook: string,
        pair: string,
        flags: Flags & { readonly report?: string; readonly trial?: string },
      ) => {
        declaring.choose(run, async (io) => {
          if (flags.report !== undefined && playbook !== 'drill')
            throw usage('--report is for drill', 'pairctl run drill --report reports');
          const options = await pairOptions(pair, flags);
          const variables = playbookVariables(playbook, { ...flags });
          const extraVars = { ...options.extraVars, ...variables };
          const trial = trialSeconds(playbook, flags.trial);
          return await (
            await import('./run.ts')
          ).runPlaybook(playbook, { ...options, ...trial, extraVars }, io, flags.report);
        });
      },
    );
}

function declareResume(declaring: Declaring): void {
  const resume = withChangeFlags(
    command(declaring, 'resume', 'go on with a change of roles that was interrupted, or go back', [
      'pairctl resume --dry-run',
      'pairctl resume --abort --yes',
    ]),
  );
  resume
    .argument('[pair]', 'the definition', 'pair.yml')
    .option('--abort', 'go back to how it was before, as long as clients were not led to the other host')
    .action((pair: string, { abort = false, ...flags }: Flags & { readonly abort?: boolean }) => {
      declaring.choose(resume, async (io) =>
        (await import('./resume.ts')).runResume(await pairOptions(pair, flags), abort, io),
      );
    });
}

function declareCommit(declaring: Declaring): void {
  const commit = withHostFlags(
    command(declaring, 'commit', 'a change of roles on trial (run failover --trial) stays', [
      'pairctl commit',
    ]),
  )
    .option('--dry-run', 'show what would be done and change nothing')
    .option('--lock-wait <seconds>', 'wait so long for another run of this pair', '0');
  onPair(declaring, commit, async (options, io) => (await import('./trial.ts')).runCommit(options, io));
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
  declareDoctor(declaring.program, declaring.choose);
  declareBackupWork(backups.enablePositionalOptions(), declaring);
  const history = command(declaring, 'history', 'past runs, from the hosts’ journals', [
    'pairctl history',
    'pairctl history --output json',
  ]);
  onPair(declaring, withHostFlags(history), async (options, io) =>
    (await import('./history.ts')).runHistory(options, io),
  );
}

/** What is done with backups besides listing them; each host decides over its own. */
function declareBackupWork(backups: Command, { choose }: Declaring): void {
  const work = (
    verb: 'pin' | 'unpin' | 'verify' | 'prune',
    description: string,
    named: '<name>' | '[name]' | undefined,
  ): void => {
    const made = withExamples(withChangeFlags(backups.command(verb).description(description)), [
      `pairctl backups ${verb}${named === '<name>' ? ' backup-2026-01-31_12-00-00+0000' : ''}`,
    ]).option('--plan <plan>', 'only of this backup plan');
    if (verb === 'verify') made.option('--all', 'also what is proven already');
    if (named !== undefined) made.argument(named, 'as `pairctl backups` lists it');
    made.option('--pair <file>', 'the definition', 'pair.yml').action((name: unknown) => {
      const flags = made.opts<Flags & { plan?: string; all?: boolean; pair: string }>();
      choose(made, async (io) =>
        (await import('./backups.ts')).workOnBackups(
          {
            do: verb,
            ...(named !== undefined && typeof name === 'string' ? { name } : {}),
            ...(flags.plan === undefined ? {} : { plan: flags.plan }),
            ...(flags.all === true ? { all: true } : {}),
          },
          await pairOptions(flags.pair, flags),
          io,
        ),
      );
    });
  };
  work('pin', 'keep a backup whatever the schedule says', '<name>');
  work('unpin', 'leave a backup to its schedule again', '<name>');
  work('verify', 'read and hash backups again', '[name]');
  work('prune', 'remove what no rule keeps, a few in each run', undefined);
}

function declareTrials({ program, choose }: Declaring): void {
  program.commandsGroup('To try:');
  declareLab(program, choose);
  const demo = command({ program, choose }, 'demo', 'the whole story on lab hosts, in a few minutes', [
    'pairctl demo',
    'pairctl demo --keep',
  ]);
  demo
    .option('--keep', 'leave the lab hosts running at the end')
    .action((flags: { readonly keep?: boolean }) => {
      choose(demo, async (io) => (await import('./demo.ts')).runDemo(flags.keep === true, io));
    });
}

interface ScheduleFlags {
  readonly pair: string;
  readonly plan?: string;
  readonly changeTo?: string;
}

function declareHelpers(declaring: Declaring): void {
  const { program, choose } = declaring;
  // The last group takes commander's own help command too.
  program.commandsGroup('Besides:').helpCommand(true);
  const schedule = program
    .command('schedule')
    .description('rolling schedules of backups: schedule explain 1h,1d/7d');
  const explain = withExamples(
    withHostFlags(
      schedule.command('explain').description('slots, count, timeline and worst gaps of a rolling schedule'),
    ),
    [
      'pairctl schedule explain 1h,1d/7d',
      'pairctl schedule explain --plan data',
      'pairctl schedule explain --plan data --change-to 1h,1d/30d',
    ],
  );
  explain
    .argument('[schedule]', 'such as 1h,1d/7d; without it, that of a plan')
    .option('--pair <file>', 'the definition that has the plan', 'pair.yml')
    .option('--plan <name>', 'of this backup plan, with the sizes of what the hosts hold')
    .option('--change-to <schedule>', 'show which of those live and which die under another schedule')
    .action((text: string | undefined, flags: Flags & ScheduleFlags) => {
      choose(explain, async (io) => {
        const { explainPlan, explainSchedule } = await import('./schedule.ts');
        const { plan, changeTo } = flags;
        if (text !== undefined) {
          if (plan !== undefined || changeTo !== undefined)
            throw usage('a schedule, or --plan and --change-to', 'pairctl schedule explain --plan data');
          return await explainSchedule(text, io);
        }
        return await explainPlan(
          {
            options: await pairOptions(flags.pair, flags),
            ...(plan === undefined ? {} : { plan }),
            ...(changeTo === undefined ? {} : { changeTo }),
          },
          io,
        );
      });
    });
  declareTrust(declaring);
  const completion = command(declaring, 'completion', 'completion for a shell', [
    'pairctl completion bash > /etc/bash_completion.d/pairctl',
    'pairctl completion zsh > ~/.zfunc/_pairctl',
    'pairctl completion fish > ~/.config/fish/completions/pairctl.fish',
  ]);
  completion.argument('<shell>', 'bash, zsh or fish').action((shell: string) => {
    choose(completion, async (io) => (await import('./completion.ts')).runCompletion(shell, program, io));
  });
}

function declareTrust(declaring: Declaring): void {
  const trust = withHostFlags(
    command(declaring, 'trust', 'show a host’s key and, once confirmed, trust it', [
      'pairctl trust web1',
      'pairctl trust web1 --fingerprint SHA256:…',
    ]),
  );
  trust
    .argument('<host>', 'a host of the inventory')
    .argument('[pair]', 'the definition', 'pair.yml')
    .option('--fingerprint <sha256>', 'trust this key and no other, without a question')
    .action((host: string, pair: string, flags: Flags & { readonly fingerprint?: string }) => {
      declaring.choose(trust, async (io) =>
        (await import('./trust.ts')).runTrust(host, flags.fingerprint, await pairOptions(pair, flags), io),
      );
    });
}

function command(
  { program }: Declaring,
  name: string,
  description: string,
  examples: readonly string[],
): Command {
  return withExamples(program.command(name).description(description), examples);
}

function onPair(
  { choose }: Declaring,
  made: Command,
  action: (options: PairOptions, io: Io) => Promise<number>,
  fixed: Partial<Flags> = {},
): void {
  made.argument('[pair]', 'the definition', 'pair.yml').action((pair: string, flags: Flags) => {
    choose(made, async (io) => action(await pairOptions(pair, { ...flags, ...fixed }), io));
  });
}

function withExamples(made: Command, examples: readonly string[]): Command {
  return made.addHelpText('after', ['', 'Examples:', ...examples.map((each) => `  ${each}`)].join('\n'));
}
