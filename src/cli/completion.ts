import type { Command } from 'commander';
import { exitCode, type ExitCode } from '../model/error.ts';
import { liftable } from './flags.ts';
import { bashCompletion, fishCompletion, zshCompletion, type Completable } from './completion_scripts.ts';
import { usage } from './usage.ts';
import { ownPlaybooks } from './playbooks.ts';
import type { Io } from './types.ts';

const scripts: Readonly<Record<string, (commands: readonly Completable[]) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
};

/** `pairctl completion bash|zsh|fish`: a script for the shell to source, made from the commands as they are declared. */
export async function runCompletion(shell: string, program: Command, io: Io): Promise<ExitCode> {
  const script = Object.hasOwn(scripts, shell) ? scripts[shell] : undefined;
  if (script === undefined) throw usage(`there is no completion for "${shell}"`, 'bash, zsh or fish');
  const text = script(program.commands.map(completable));
  io.view.show(text, { format: 1, shell, script: text });
  return Promise.resolve(exitCode.done);
}

function completable(command: Command): Completable {
  return {
    name: command.name(),
    description: command.description(),
    words: wordsOf(command),
    options: command.options
      .filter((option) => !option.hidden)
      .map((option) => ({
        flags: [option.short, option.long].filter((flag) => flag !== undefined),
        description: option.description,
        takesValue: option.required || option.optional,
        values:
          option.long === '--override' ? liftable.map((guard) => `${guard}=`) : (option.argChoices ?? []),
      })),
  };
}

/** What the first argument can be, where it is no file. */
function wordsOf(command: Command): readonly string[] {
  switch (command.name()) {
    case 'run':
      return ownPlaybooks;
    case 'completion':
      return Object.keys(scripts);
    default:
      return command.commands.map((each) => each.name());
  }
}
