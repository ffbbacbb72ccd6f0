import { command, withExamples, type Declaring } from './declaring.ts';
import { pairOptions, withHostFlags, type Flags } from './flags.ts';
import { usage } from './usage.ts';

interface ScheduleFlags {
  readonly pair: string;
  readonly plan?: string;
  readonly changeTo?: string;
}

/** Declares what helps besides: `schedule`, `trust`, `completion`. */
export function declareHelpers(declaring: Declaring): void {
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
