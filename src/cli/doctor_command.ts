import type { Command } from 'commander';
import { pairOptions, withHostFlags, type Flags } from './flags.ts';
import type { Action } from './types.ts';

/** Declares `pairctl doctor`. */
export function declareDoctor(program: Command, choose: (command: Command, action: Action) => void): void {
  const made = withHostFlags(
    program
      .command('doctor')
      .description('would a failover work now, and what would break first')
      .addHelpText(
        'after',
        [
          '',
          'Examples:',
          '  pairctl doctor',
          '  pairctl doctor --look-only',
          '  pairctl doctor --output json',
        ].join('\n'),
      ),
  );
  made
    .option('--look-only', 'leave out what does more than look: tries with the pull keys, DNS updates')
    .argument('[pair]', 'the definition', 'pair.yml')
    .action((pair: string, { lookOnly = false, ...flags }: Flags & { readonly lookOnly?: boolean }) => {
      choose(made, async (io) =>
        (await import('./doctor.ts')).runDoctor({ ...(await pairOptions(pair, flags)), lookOnly }, io),
      );
    });
}
