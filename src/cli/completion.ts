import { exitCode, type ExitCode } from '../model/error.ts';
import { usage } from './flags.ts';
import type { Io } from './types.ts';

/** `pairctl completion bash|zsh|fish`: a script for the shell to source. */
export async function runCompletion(shell: string, commands: readonly string[], io: Io): Promise<ExitCode> {
  const words = commands.join(' ');
  const scripts: Readonly<Record<string, string>> = {
    bash: `_pairctl() {
  local word=\${COMP_WORDS[COMP_CWORD]}
  if [ "$COMP_CWORD" -eq 1 ]; then COMPREPLY=($(compgen -W "${words}" -- "$word"))
  elif [ "\${COMP_WORDS[1]}" = run ] && [ "$COMP_CWORD" -eq 2 ]; then COMPREPLY=($(compgen -W "failover sync mirror backup" -- "$word") $(compgen -f -- "$word"))
  else COMPREPLY=($(compgen -f -- "$word")); fi
}
complete -o filenames -F _pairctl pairctl`,
    zsh: `#compdef pairctl
_pairctl() {
  if (( CURRENT == 2 )); then compadd ${words}
  elif [[ $words[2] == run ]] && (( CURRENT == 3 )); then compadd failover sync mirror backup; _files
  else _files; fi
}
compdef _pairctl pairctl`,
    fish: [
      `complete -c pairctl -n __fish_use_subcommand -f -a "${words}"`,
      'complete -c pairctl -n "__fish_seen_subcommand_from run" -a "failover sync mirror backup"',
    ].join('\n'),
  };
  const script = scripts[shell];
  if (script === undefined) throw usage(`there is no completion for "${shell}"`, 'bash, zsh or fish');
  io.view.show(script);
  return Promise.resolve(exitCode.done);
}
