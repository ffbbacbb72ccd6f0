import { command, onPair, type Declaring } from './declaring.ts';
import { pairOptions, withChangeFlags, withHostFlags, withRunFlags, type Flags } from './flags.ts';
import { playbookVariables, trialSeconds, withPlaybookFlags } from './run_flags.ts';
import { usage } from './usage.ts';

/** Declares `run`, and what goes on with a change of roles, goes back from it, keeps it, or decides who is primary. */
export function declareRoleCommands(declaring: Declaring): void {
  declareRun(declaring);
  declareResume(declaring);
  declareCommit(declaring);
  declareResolve(declaring);
}

function declareRun(declaring: Declaring): void {
  const run = withPlaybookFlags(
    withRunFlags(
      command(
        declaring,
        'run',
        'failover | switchover | failback | diverged | sync | mirror | backup | restore | drill, or a playbook file',
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

function declareResolve(declaring: Declaring): void {
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
}
