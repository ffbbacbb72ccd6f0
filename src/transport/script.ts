import type { Command, FilePut } from '../model/command.ts';
import { probePrelude } from '../shell/probes.ts';
import { quote, quoteAll } from '../shell/quote.ts';
import { openSecrets } from '../shell/secret.ts';

/**
 * What a session's shell is told first. `q ID WORDS…` runs words in a subshell of their own and frames both streams; fd 9 (the pair's lock) is not handed on.
 * The shell ends at the end of its input, and with it everything that it holds.
 */
export function prelude(nonce: string): string {
  return `
LC_ALL=C; export LC_ALL
PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin; export PATH
unset CDPATH ENV BASH_ENV; IFS=' 	
'
umask 077
cd /
b() { printf '\\n${nonce} b %s\\n' "$1"; printf '\\n${nonce} b %s\\n' "$1" >&2; }
e() { printf '\\n${nonce} e %s %s\\n' "$1" "$2"; printf '\\n${nonce} e %s %s\\n' "$1" "$2" >&2; }
q() { q_id=$1; shift; b "$q_id"; q_s=0; ( exec 9>&-; "$@" ) </dev/null || q_s=$?; e "$q_id" "$q_s"; }
i() { i_id=$1; shift; b "$i_id"; i_s=0; ( exec 9>&-; base64 -d | { "$@"; } ) || i_s=$?; e "$i_id" "$i_s"; }
pc_run() {
  r_t=$1; r_u=$2; r_d=$3; shift 3
  if [ -n "$r_d" ]; then cd -- "$r_d" || return 125; fi
  if [ -n "$r_u" ] && [ "$r_u" != "$(id -un)" ]; then set -- runuser -u "$r_u" -- "$@"; fi
  timeout -k 10 "$r_t" "$@"
}
pc_put() {
  p_path=$1; p_mode=$2; p_owner=$3; p_group=$4; p_keep=$5
  p_tmp=$(mktemp "\${p_path%/*}/.pairctl-XXXXXXXX") || return 1
  if cat >"$p_tmp" && chown -- "$p_owner:$p_group" "$p_tmp" && chmod -- "$p_mode" "$p_tmp" && { sync "$p_tmp" 2>/dev/null || sync; }; then
    if [ -n "$p_keep" ] && [ -e "$p_path" ]; then cp -p -- "$p_path" "$p_path.$p_keep~" || { rm -f -- "$p_tmp"; return 1; }; fi
    if [ -d "$p_path" ] && [ ! -L "$p_path" ]; then echo "$p_path is a directory" >&2; rm -f -- "$p_tmp"; return 1; fi
    mv -f -- "$p_tmp" "$p_path" && return 0
  fi
  rm -f -- "$p_tmp"; return 1
}
pc_lock() {
  mkdir -p /run/lock
  exec 9>>"/run/lock/pairctl-$1.lock" || return 4
  if flock -n 9; then printf '%s\\n' "$2" >"/run/lock/pairctl-$1.lock"; return 0; fi
  exec 9>&-
  cat "/run/lock/pairctl-$1.lock"; return 75
}
l() { l_id=$1; shift; b "$l_id"; l_s=0; pc_lock "$@" </dev/null || l_s=$?; e "$l_id" "$l_s"; }
${probePrelude}
`;
}

/** The shell text of one question whose data, if any, come on standard input. */
export function askText(
  nonce: string,
  id: number,
  words: readonly string[],
  stdin?: string | Buffer,
): string {
  if (stdin === undefined) return `q ${String(id)} ${quoteAll(words)}\n`;
  const base64 = Buffer.from(stdin).toString('base64').replace(/.{76}/g, '$&\n');
  return `i ${String(id)} ${quoteAll(words)} <<'${nonce}'\n${base64}\n${nonce}\n`;
}

/** The words that run a command within its limits. */
export function commandWords(command: Command): readonly string[] {
  const env = Object.entries(command.env ?? {}).map(([key, value]) => `${key}=${openSecrets(value)}`);
  const words =
    'script' in command.run ? ['/bin/sh', '-c', command.run.script, 'sh', ...command.run.args] : command.run;
  const prefix = env.length === 0 ? [] : ['env', ...env];
  return [
    'pc_run',
    String(command.timeoutSeconds ?? 600),
    command.user ?? '',
    command.cwd ?? '',
    ...prefix,
    ...words,
  ];
}

/** The words that put a file; its content goes to standard input. */
export function putWords(file: FilePut, date: string): readonly string[] {
  return ['pc_put', file.path, file.mode, file.owner, file.group, file.backup === true ? date : ''];
}

export { quote };
