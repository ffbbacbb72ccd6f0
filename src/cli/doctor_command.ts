import { command, type Declaring } from './declaring.ts';
import { pairOptions, withHostFlags, type Flags } from './flags.ts';

/** Declares `pairctl doctor`. */
export function declareDoctor(declaring: Declaring): void {
  const made = withHostFlags(
    command(declaring, 'doctor', 'would a failover work now, and what would break first', [
      'pairctl doctor',
      'pairctl doctor --look-only',
      'pairctl doctor --output json',
    ]),
  );
  made
    .option('--look-only', 'leave out what does more than look: tries with the pull keys, DNS updates')
    .argument('[pair]', 'the definition', 'pair.yml')
    .action((pair: string, { lookOnly = false, ...flags }: Flags & { readonly lookOnly?: boolean }) => {
      declaring.choose(made, async (io) =>
        (await import('./doctor.ts')).runDoctor({ ...(await pairOptions(pair, flags)), lookOnly }, io),
      );
    });
}
