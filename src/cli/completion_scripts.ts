/** A command as a shell can complete it. Names and words are plain letters; only descriptions are text. */
export interface Completable {
  readonly name: string;
  readonly description: string;
  /** What the first argument can be. */
  readonly words: readonly string[];
  readonly options: readonly {
    readonly flags: readonly string[];
    readonly description: string;
    readonly takesValue: boolean;
    readonly values: readonly string[];
  }[];
}

/** Flags before which a word is their value, as a `case` pattern. */
function valueFlags(commands: readonly Completable[]): string {
  const flags = commands.flatMap((command) =>
    command.options.filter((option) => option.takesValue).flatMap((option) => option.flags),
  );
  return [...new Set(flags)].sort().join('|');
}

/** `case` branches that give the values of a flag. */
function valueCases(commands: readonly Completable[], say: (words: string) => string): string {
  const choices = new Map<string, string>();
  for (const option of commands.flatMap((command) => command.options))
    for (const flag of option.flags) if (option.values.length > 0) choices.set(flag, option.values.join(' '));
  return [...choices].map(([flag, words]) => `    ${flag}) ${say(words)} ;;`).join('\n');
}

function commandCases(
  commands: readonly Completable[],
  wordsOf: (command: Completable) => readonly string[],
  say: (words: string) => string,
): string {
  return commands
    .filter((command) => wordsOf(command).length > 0)
    .map((command) => `    ${command.name}) ${say(wordsOf(command).join(' '))} ;;`)
    .join('\n');
}

const flagsOf = (command: Completable): readonly string[] =>
  command.options.flatMap((option) => option.flags);

/** For bash: `complete -o default` leaves file names to readline where nothing else fits. */
export function bashCompletion(commands: readonly Completable[]): string {
  const reply = (words: string): string => `COMPREPLY=($(compgen -W "${words}" -- "$word"))`;
  return `# bash completion of pairctl: source it, or put it into /etc/bash_completion.d
_pairctl() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command='' given=0 i
  for ((i = 1; i < COMP_CWORD; i++)); do
    case \${COMP_WORDS[i]} in
    ${valueFlags(commands)}) i=$((i + 1)) ;;
    -*) ;;
    *) if [[ -z $command ]]; then command=\${COMP_WORDS[i]}; else given=$((given + 1)); fi ;;
    esac
  done
  COMPREPLY=()
  case $before in
${valueCases(commands, (words) => `${reply(words)}; return`)}
    ${valueFlags(commands)}) return ;;
  esac
  if [[ -z $command ]]; then ${reply([...commands.map((each) => each.name), '--help', '--version'].join(' '))}; return; fi
  if [[ $word == -* ]]; then
    case $command in
${commandCases(commands, flagsOf, reply)}
    esac
  elif [[ $given -eq 0 ]]; then
    case $command in
${commandCases(commands, (command) => command.words, reply)}
    esac
  fi
}
complete -o default -F _pairctl pairctl`;
}

/** For zsh: a function for a directory of \`fpath\`, or to source after \`compinit\`. */
export function zshCompletion(commands: readonly Completable[]): string {
  const add = (words: string): string => `compadd -- ${words}`;
  return `#compdef pairctl
_pairctl() {
  local before=\${words[CURRENT-1]} command='' given=0 i
  for ((i = 2; i < CURRENT; i++)); do
    case \${words[i]} in
    ${valueFlags(commands)}) i=$((i + 1)) ;;
    -*) ;;
    *) if [[ -z $command ]]; then command=\${words[i]}; else given=$((given + 1)); fi ;;
    esac
  done
  case $before in
${valueCases(commands, (words) => `${add(words)}; return`)}
    ${valueFlags(commands)}) _files; return ;;
  esac
  if [[ -z $command ]]; then ${add([...commands.map((each) => each.name), '--help', '--version'].join(' '))}; return; fi
  if [[ \${words[CURRENT]} == -* ]]; then
    case $command in
${commandCases(commands, flagsOf, add)}
    esac
    return
  fi
  if [[ $given -eq 0 ]]; then
    case $command in
${commandCases(commands, (command) => command.words, add)}
    esac
  fi
  _files
}
if [[ $funcstack[1] == _pairctl ]]; then _pairctl "$@"; else compdef _pairctl pairctl; fi`;
}

/** For fish: two functions that find the command, then one line for each command, flag and value. */
export function fishCompletion(commands: readonly Completable[]): string {
  const find = `function __pairctl_command
  set -l value 0
  for word in (commandline -opc)[2..-1]
    if test $value = 1
      set value 0
      continue
    end
    switch $word
      case ${valueFlags(commands).replaceAll('|', ' ')}
        set value 1
      case '-*'
      case '*'
        echo $word
        return
    end
  end
end
function __pairctl_is
  set -l command (__pairctl_command)
  test "$command" = "$argv[1]"
end
complete -c pairctl -e`;
  return [find, ...commands.flatMap(fishLines)].join('\n');
}

function fishLines(command: Completable): readonly string[] {
  const is = `-n '__pairctl_is ${command.name}'`;
  return [
    `complete -c pairctl -n '__pairctl_is ""' -f -a ${command.name} -d ${fishQuote(command.description)}`,
    ...(command.words.length === 0 ? [] : [`complete -c pairctl ${is} -a '${command.words.join(' ')}'`]),
    ...command.options.map((option) => {
      const flags = option.flags.map((flag) =>
        flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`,
      );
      const value = option.takesValue ? ' -r' : '';
      const values = option.values.length === 0 ? '' : ` -f -a '${option.values.join(' ')}'`;
      return `complete -c pairctl ${is} ${flags.join(' ')}${value}${values} -d ${fishQuote(option.description)}`;
    }),
  ];
}

/** Single quotes of fish, where only \ and ' are special. */
function fishQuote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
