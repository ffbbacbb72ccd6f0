import { type Command, Option } from 'commander';
import type { Compiling } from './compile.ts';
import { pairOptions, withDefinitionFlags, type Flags } from './flags.ts';
import type { Action } from './types.ts';

/** Declares `pairctl compile`. */
export function declareCompile(program: Command, choose: (command: Command, action: Action) => void): void {
  const made = withDefinitionFlags(
    program
      .command('compile')
      .description('print the playbook that the pair compiles into, or a procedure for the binder')
      .addHelpText(
        'after',
        [
          '',
          'Examples:',
          '  pairctl compile',
          '  pairctl compile > apply.yml',
          '  pairctl compile failover --to markdown > failover.md',
        ].join('\n'),
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
      choose(made, async (io) => {
        const { compileWords, runCompile } = await import('./compile.ts');
        const given = made.args.length;
        const words = compileWords(given > 0 ? first : undefined, given > 1 ? second : undefined);
        return await runCompile({ playbook: words.playbook, to }, await pairOptions(words.pair, flags), io);
      });
    });
}
