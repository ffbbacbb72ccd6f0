import type { Command } from 'commander';
import { pairOptions, type Flags } from './flags.ts';
import type { Action, Io, PairOptions } from './types.ts';

/** Takes what a command line asks for. */
export type Choose = (command: Command, action: Action) => void;

/** Where commands are declared, and what takes the one that is called. */
export interface Declaring {
  readonly program: Command;
  readonly choose: Choose;
}

/** A command with its examples, which its help ends with. */
export function command(
  { program }: Declaring,
  name: string,
  description: string,
  examples: readonly string[],
): Command {
  return withExamples(program.command(name).description(description), examples);
}

/** A command on a pair: its definition is the last word. */
export function onPair(
  { choose }: Declaring,
  made: Command,
  action: (options: PairOptions, io: Io) => Promise<number>,
  fixed: Partial<Flags> = {},
): void {
  made.argument('[pair]', 'the definition', 'pair.yml').action((pair: string, flags: Flags) => {
    choose(made, async (io) => action(await pairOptions(pair, { ...flags, ...fixed }), io));
  });
}

/** Adds examples to the help of a command that stands below another. */
export function withExamples(made: Command, examples: readonly string[]): Command {
  return made.addHelpText('after', ['', 'Examples:', ...examples.map((each) => `  ${each}`)].join('\n'));
}
