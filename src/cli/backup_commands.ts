import type { Command } from 'commander';
import { withExamples, type Declaring } from './declaring.ts';
import { pairOptions, withChangeFlags, type Flags } from './flags.ts';

/** What is done with backups besides listing them; each host decides over its own. */
export function declareBackupWork(backups: Command, { choose }: Declaring): void {
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
