import { command, type Declaring } from './declaring.ts';
import { Option } from 'commander';
import type { Compiling } from './compile.ts';
import { pairOptions, withDefinitionFlags, type Flags } from './flags.ts';

/** Declares `pairctl compile`. */
export function declareCompile(declaring: Declaring): void {
  const made = withDefinitionFlags(
    command(
      declaring,
      'compile',
      'print the playbook that the pair compiles into, or a procedure for the binder',
      [
        'pairctl compile',
        'pairctl compile > apply.yml',
        'pairctl compile failover --to markdown > failover.md',
      ],
    ),
  );
  made
    .addOption(
      new Option('--to <form>', 'yaml, or markdown: a procedure to be printed')
        .choices(['yaml', 'markdown'])
        .default('yaml'),
    )
    .argument('[playbook]', 'apply, or one of pairctl’s own such as failover', 'apply')
    .argument('[pair]', 'the definition', 'pair.yml')
    .action((first: string, second: string, { to, ...flags }: Flags & Pick<Compiling, 'to'>) => {
      declaring.choose(made, async (io) => {
        const { compileWords, runCompile } = await import('./compile.ts');
        const given = made.args.length;
        const words = compileWords(given > 0 ? first : undefined, given > 1 ? second : undefined);
        return await runCompile({ playbook: words.playbook, to }, await pairOptions(words.pair, flags), io);
      });
    });
}
