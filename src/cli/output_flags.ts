import { type Command, Option } from 'commander';

/** How a command line wants its output. */
export interface OutputFlags {
  readonly output: 'text' | 'json' | 'ndjson';
  readonly noColour: boolean;
  readonly diff: boolean;
  /** 0 to 3. */
  readonly verbosity: number;
}

const group = 'Output:';
const formats = ['text', 'json', 'ndjson'] as const;

/** The flags of every command that shows something; they go before the command or after it. */
export function withOutputFlags(command: Command): Command {
  return command
    .addOption(new Option('--output <format>', 'what is printed').choices(formats).helpGroup(group))
    .addOption(new Option('--diff', 'show diffs (the default)').helpGroup(group))
    .addOption(new Option('--no-diff', 'show no diffs').helpGroup(group))
    .addOption(
      new Option('-v, --verbose', 'also what was fine; -vv what starts; -vvv where errors come from')
        .argParser((_: string, before: number) => before + 1)
        .default(0, '')
        .helpGroup(group),
    )
    .addOption(new Option('--no-color', 'no colours; NO_COLOR says the same').helpGroup(group));
}

/** What was said of the output, by the command first and then by what stands before it; -v counts everywhere. */
export function outputFlags(command: Command): OutputFlags {
  const line: Command[] = [];
  for (let each: Command | null = command; each !== null; each = each.parent) line.push(each);
  const said = (name: string): unknown =>
    line.find((each) => each.getOptionValueSource(name) === 'cli')?.getOptionValue(name);
  return {
    output: formats.find((format) => format === said('output')) ?? 'text',
    noColour: said('color') === false,
    diff: said('diff') !== false,
    verbosity: line.reduce((sum, each) => sum + Number(each.getOptionValue('verbose') ?? 0), 0),
  };
}
