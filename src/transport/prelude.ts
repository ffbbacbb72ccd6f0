import { probePrelude } from '../shell/probes.ts';

/**
 * What a session's shell is told first; constant but for two random words. `nonce` frames answers and never leaves the shell; `mark` stands in the environment of
 * everything that is started, so that it can be found and stopped (proc(5), /proc/PID/environ).
 *
 * `q ID WORDS…` runs words in a subshell of their own and frames both streams; `i` feeds them from a here-document; `l` runs them in the shell itself, for the lock.
 * fd 9, the pair's lock, is handed on to nobody. USR1 makes the shell skip what it has not begun. At the end of its input the shell ends, and with it all it holds.
 * Files and folders of ours are made with umask 077; commands get 022, which package scripts and people expect.
 */
export function prelude(nonce: string, mark: string): string {
  return `
LC_ALL=C; export LC_ALL
PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin; export PATH
unset CDPATH ENV BASH_ENV
IFS=' \t
'
umask 077
cd /
pc_stop=
pc_locked=
trap 'pc_stop=1' USR1
pc_frame() { printf '\\n${nonce} %s %s %s\\n' "$1" "$2" "$3"; printf '\\n${nonce} %s %s %s\\n' "$1" "$2" "$3" >&2; }
pc_begin() { exec 9>&-; PAIRCTL_MARK=${mark}-$pc_id.; export PAIRCTL_MARK; }
q() {
  pc_id=$1; shift; pc_frame b "$pc_id"; pc_status=-1
  [ -n "$pc_stop" ] || { pc_status=0; ( pc_begin; "$@" ) </dev/null || pc_status=$?; }
  pc_frame e "$pc_id" "$pc_status"
}
i() {
  pc_id=$1; shift; pc_frame b "$pc_id"; pc_status=-1
  [ -n "$pc_stop" ] || { pc_status=0; ( pc_begin; pc_fed "$@" ) || pc_status=$?; }
  pc_frame e "$pc_id" "$pc_status"
}
l() {
  pc_id=$1; shift; pc_frame b "$pc_id"; pc_status=0
  "$@" </dev/null || pc_status=$?
  pc_frame e "$pc_id" "$pc_status"
}
pc_unfed() { pc_frame b "$1"; echo 'the shell could not take the data: no room for its temporary file?' >&2; pc_frame e "$1" 125; }
pc_fed() {
  command -v base64 >/dev/null 2>&1 || { echo 'base64 is needed to receive data' >&2; return 127; }
  if [ "$1" = pc_put ]; then "$@"; else base64 -d | "$@"; fi
}
${commandFunctions}
${probePrelude}
`;
}

const commandFunctions = `
pc_run() {
  pc_t=$1; pc_u=$2; pc_d=$3; pc_n=$4; shift 4
  umask 022
  while [ "$pc_n" -gt 0 ]; do export "$1"; shift; pc_n=$((pc_n - 1)); done
  cd -- "\${pc_d:-/}" || return 125
  if [ -n "$pc_u" ] && [ "$pc_u" != "$(id -un)" ]; then
    if command -v runuser >/dev/null 2>&1; then set -- runuser -u "$pc_u" -- "$@"
    else set -- su -s /bin/sh -c 'exec "$@"' -- "$pc_u" sh "$@"; fi
  fi
  pc_limited "$pc_t" "$@"
}
pc_put() {
  pc_p=$1; pc_q=$2; pc_m=$3; pc_o=$4; pc_k=$5
  if [ -d "$pc_p" ] && [ ! -L "$pc_p" ]; then echo 'it is a directory' >&2; return 1; fi
  set -C
  exec 3>"$pc_q" || return 1
  if base64 -d >&3 && pc_own "$pc_o" && chmod -- "$pc_m" /proc/self/fd/3 && sync /proc/self/fd/3 &&
    { [ -z "$pc_k" ] || { [ ! -e "$pc_p" ] && [ ! -L "$pc_p" ]; } || cp -pP -- "$pc_p" "$pc_k"; } &&
    { [ ! -L "$pc_p" ] || [ ! -d "$pc_p" ] || rm -f -- "$pc_p"; } && mv -f -- "$pc_q" "$pc_p"; then return 0; fi
  rm -f -- "$pc_q"
  return 1
}
pc_own() {
  if [ "$1" = root:root ] && [ -O /proc/self/fd/3 ] && [ -G /proc/self/fd/3 ] && [ -O / ]; then return 0; fi
  chown -- "$1" /proc/self/fd/3
}
pc_lock() {
  pc_f=/run/lock/pairctl-$1.lock
  [ "$pc_locked" != "$pc_f" ] || return 0
  command -v flock >/dev/null 2>&1 || { echo 'flock (util-linux) is needed' >&2; return 4; }
  [ -d /run/lock ] || mkdir -p /run/lock || return 4
  if [ -L "$pc_f" ] || { [ -e "$pc_f" ] && [ ! -O "$pc_f" ]; }; then echo "$pc_f belongs to somebody else" >&2; return 4; fi
  ( : >>"$pc_f" ) || return 4
  exec 9>>"$pc_f"
  pc_s=0; flock -n 9 || pc_s=$?
  case $pc_s in
    0) pc_locked=$pc_f; printf '%s\\n' "$2" >"$pc_f"; return ;;
    1) exec 9>&-; cat "$pc_f"; return 75 ;;
    *) exec 9>&-; return 4 ;;
  esac
}
pc_interrupt() {
  [ "$1" = 0 ] || kill -s USR1 "$1" 2>/dev/null
  shift
  pc_seen=' '; pc_signal=TERM; pc_n=0; pc_clear=0
  while [ "$pc_clear" -lt 2 ] && [ "$pc_n" -lt 70 ]; do
    pc_clear=$((pc_clear + 1))
    for pc_m do
      for pc_x in $(pc_marked "$pc_m-"); do
        pc_clear=0
        case $pc_seen in *" $pc_x "*) continue ;; esac
        pc_seen="$pc_seen$pc_x "
        kill -s "$pc_signal" -- "-$pc_x" 2>/dev/null
        kill -s "$pc_signal" "$pc_x" 2>/dev/null
      done
    done
    pc_n=$((pc_n + 1))
    [ "$pc_n" -ne 50 ] || { pc_signal=KILL; pc_seen=' '; }
    [ "$pc_clear" -ge 2 ] || pc_nap
  done
  [ "$pc_clear" -ge 2 ]
}
`;
