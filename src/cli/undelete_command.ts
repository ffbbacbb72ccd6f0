import { command, type Declaring } from './declaring.ts';
import { pairOptions, withChangeFlags, type Flags } from './flags.ts';
import type { Undelete } from './undelete.ts';

/** Declares `pairctl undelete`. */
export function declareUndelete(declaring: Declaring): void {
  const made = withChangeFlags(
    command(declaring, 'undelete', 'bring back what was deleted in a mirror, from what keep_deleted holds', [
      'pairctl undelete --since 2h --dry-run',
      "pairctl undelete --since 2h --path 'reports/*'",
      'pairctl undelete --since 1d --mirror site --to /root/found',
    ]),
  );
  made
    .requiredOption('--since <duration>', 'what was deleted in this time, such as 2h')
    .option('--mirror <name>', 'only of this mirror')
    .option(
      '--path <pattern>',
      'only what matches, or lies below; as seen on the host, or from the mirror’s top',
    )
    .option('--to <dir>', 'beside, into this directory')
    .option('--overwrite', 'also replace what is there now; what is replaced is kept')
    .option('--oldest', 'of several kept versions the oldest in that time, instead of the newest')
    .argument('[pair]', 'the definition', 'pair.yml')
    .action((pair: string, flags: Flags & Undelete) => {
      const { since, mirror, path, to, overwrite, oldest } = flags;
      declaring.choose(made, async (io) =>
        (await import('./undelete.ts')).runUndelete(
          {
            since,
            ...(mirror === undefined ? {} : { mirror }),
            ...(path === undefined ? {} : { path }),
            ...(to === undefined ? {} : { to }),
            ...(overwrite === undefined ? {} : { overwrite }),
            ...(oldest === undefined ? {} : { oldest }),
          },
          await pairOptions(pair, flags),
          io,
        ),
      );
    });
}
