import type { Probe } from '../model/probe.ts';

/** A probe as words: the name of a function of the prelude and its positional parameters. */
export type ProbeCall = readonly [string, ...string[]];

/** How a probe is called. */
export function probeCall(probe: Probe): ProbeCall {
  switch (probe.probe) {
    case 'stat':
      return [probe.hash === true ? 'pc_hash' : 'pc_stat', probe.path];
    case 'content':
      return ['pc_content', probe.path, String(probe.max ?? 1_048_576)];
    case 'list':
      return ['pc_list', probe.path];
    case 'user':
      return ['pc_user', probe.name];
    case 'group':
      return ['pc_group', probe.name];
    case 'packages':
      return ['pc_packages', ...probe.names];
    case 'unit':
      return ['pc_unit', probe.unit];
    case 'system':
      return ['pc_system'];
    case 'filesystem':
      return ['pc_filesystem', probe.path];
    case 'tcp':
      return ['pc_tcp', probe.address, String(probe.port), String(probe.timeoutSeconds)];
    case 'http':
      return ['pc_http', probe.url, String(probe.timeoutSeconds), ...(probe.headers ?? [])];
    case 'dns':
      return ['pc_dns', probe.server, String(probe.port), probe.record, probe.type];
    case 'host-program':
      return ['pc_host_program', probe.command, probe.pair, ...(probe.args ?? [])];
    case 'test':
      return ['pc_test', probe.script, String(probe.timeoutSeconds), probe.cwd ?? '/'];
  }
}

/**
 * The functions behind the probes, constant text sent once a session. POSIX sh; coreutils or busybox. Status 3 is proven absence, 4 an answer that proves nothing.
 * Absence is proven where the nearest ancestor that exists is a directory that can be listed and does not hold the next name.
 */
export const probePrelude = String.raw`
pc_absent() {
  pc_p=$1
  while :; do
    case $pc_p in */*) pc_d=${'$'}{pc_p%/*} ;; *) return 4 ;; esac
    [ -n "$pc_d" ] || pc_d=/
    if [ -d "$pc_d" ]; then
      if [ "$pc_d" != "${'$'}{pc_listed:-}" ]; then ls -a -- "$pc_d" >/dev/null 2>&1 || return 4; pc_listed=$pc_d; fi
      if [ -e "$pc_p" ] || [ -L "$pc_p" ]; then return 4; fi
      return 3
    fi
    if [ -e "$pc_d" ] || [ -L "$pc_d" ]; then return 3; fi
    [ "$pc_d" != / ] || return 4
    pc_p=$pc_d
  done
}
pc_stat() {
  if [ -L "$1" ] || [ -e "$1" ]; then
    stat -c '%F|%a|%U|%G|%u|%g|%s|%Y' -- "$1" || return 4
    if [ -L "$1" ]; then readlink -- "$1"; fi
    return 0
  fi
  pc_absent "$1"
}
pc_hash() {
  if [ -f "$1" ] && [ ! -L "$1" ]; then
    stat -c '%F|%a|%U|%G|%u|%g|%s|%Y' -- "$1" || return 4
    sha256sum <"$1" || return 4
    return 0
  fi
  pc_stat "$1"
}
pc_stats() {
  pc_h=$1; shift
  pc_n=$#
  while [ "$pc_n" -gt 0 ]; do
    pc_n=$((pc_n - 1)); pc_q=$1; shift
    if [ -L "$pc_q" ]; then echo l; set -- "$@" "$pc_q"
    elif [ -f "$pc_q" ]; then echo f; set -- "$@" "$pc_q"
    elif [ -e "$pc_q" ]; then echo e; set -- "$@" "$pc_q"
    else pc_s=0; pc_absent "$pc_q" || pc_s=$?; echo "$pc_s"; fi
  done
  [ $# -gt 0 ] || return 0
  stat -c '%F|%a|%U|%G|%u|%g|%s|%Y' -- "$@" || return 4
  for pc_q in "$@"; do
    if [ -L "$pc_q" ]; then printf '%s\n' "$(readlink -- "$pc_q" | tr '\n' '\001')"; fi
  done
  [ "$pc_h" = hash ] || return 0
  pc_n=$#
  while [ "$pc_n" -gt 0 ]; do
    pc_n=$((pc_n - 1)); pc_q=$1; shift
    if [ -f "$pc_q" ] && [ ! -L "$pc_q" ]; then set -- "$@" "$pc_q"; fi
  done
  [ $# -eq 0 ] || sha256sum -- "$@" || return 4
}
pc_content() {
  if [ -f "$1" ]; then head -c "$2" <"$1" || return 4; return 0; fi
  if [ -e "$1" ] || [ -L "$1" ]; then return 4; fi
  pc_absent "$1"
}
pc_list() {
  if [ -d "$1" ]; then (cd -- "$1" && find . -mindepth 1 -maxdepth 1 -print0) || return 4; return 0; fi
  if [ -e "$1" ] || [ -L "$1" ]; then return 4; fi
  pc_absent "$1"
}
pc_user() { pc_db passwd "$1"; }
pc_group() { pc_db group "$1"; }
pc_db() {
  if command -v getent >/dev/null 2>&1; then
    pc_s=0; getent "$1" "$2" || pc_s=$?
    case $pc_s in 0) return 0 ;; 2) return 3 ;; *) return 4 ;; esac
  fi
  [ -r "/etc/$1" ] || return 4
  awk -F: -v name="$2" '$1 == name { print; found = 1; exit } END { exit !found }' "/etc/$1" || return 3
}
pc_packages() {
  if command -v dpkg-query >/dev/null 2>&1; then
    echo apt
    dpkg-query -W -f '${'$'}{db:Status-Status} ${'$'}{Package} ${'$'}{Version}\n' "$@" 2>/dev/null | awk '$1 == "installed" { print $2, $3 }'
  elif command -v rpm >/dev/null 2>&1; then
    echo dnf
    for pc_n in "$@"; do rpm -q --whatprovides --qf '%{VERSION}-%{RELEASE}\n' -- "$pc_n" 2>/dev/null | awk -v n="$pc_n" 'NR == 1 && !/ / { print n, $0 }'; done
  elif command -v apk >/dev/null 2>&1; then
    echo apk
    for pc_n in "$@"; do if apk info -e -- "$pc_n" >/dev/null 2>&1; then echo "$pc_n installed"; fi; done
  else
    echo none
  fi
  return 0
}
pc_unit() {
  command -v systemctl >/dev/null 2>&1 || return 4
  systemctl show --no-pager -p Id,LoadState,ActiveState,SubState,UnitFileState,NeedDaemonReload,FragmentPath,DropInPaths -- "$1" || return 4
}
pc_system() {
  (. /etc/os-release 2>/dev/null; printf 'ID=%s\nVERSION_ID=%s\n' "${'$'}{ID:-}" "${'$'}{VERSION_ID:-}")
  printf 'HOSTNAME=%s\nARCH=%s\n' "$(uname -n)" "$(uname -m)"
  if [ -d /run/systemd/system ]; then echo INIT=systemd; elif [ -x /sbin/openrc ]; then echo INIT=openrc; else echo INIT=other; fi
  printf 'TIME=%s\n' "$(date +%s.%N)"
}
pc_filesystem() {
  pc_p=$1
  while [ ! -e "$pc_p" ]; do pc_n=${'$'}{pc_p%/*}; [ "$pc_n" != "$pc_p" ] || return 4; pc_p=${'$'}{pc_n:-/}; done
  df -Pk -- "$pc_p" | awk 'NR == 2 { print "DEVICE=" $1; print "SIZE=" $2; print "AVAILABLE=" $4; print "MOUNTPOINT=" $6 }' || return 4
  df -Pi -- "$pc_p" 2>/dev/null | awk 'NR == 2 { print "INODES=" $4 }'
  stat -f -c 'FSTYPE=%T' -- "$pc_p"
}
pc_tcp() {
  if command -v nc >/dev/null 2>&1; then nc -z -w "$3" "$1" "$2" >/dev/null 2>&1; return; fi
  pc_s=0; curl -s -o /dev/null --connect-timeout "$3" --max-time "$3" "telnet://$1:$2" </dev/null || pc_s=$?
  case $pc_s in 0 | 28 | 49 | 52 | 56) return 0 ;; *) return 1 ;; esac
}
pc_http() {
  pc_u=$1; pc_t=$2; shift 2
  for pc_h in "$@"; do shift; set -- "$@" -H "$pc_h"; done
  pc_o=$(curl -sS -k -o - -w '\n%{http_code}' --max-time "$pc_t" "$@" -- "$pc_u") || return
  printf '%s\n' "${'$'}{pc_o##*
}"
  printf '%s\n' "${'$'}{pc_o%
*}" | head -c 4096
}
pc_dns() { dig +norecurse +time=3 +tries=2 +noall +answer +comments -p "$2" "@$1" -q "$3" -t "$4"; }
pc_host_program() {
  [ -x /usr/local/lib/pairctl/pairctl-host ] || return 127
  /usr/local/lib/pairctl/pairctl-host "$@"
}
pc_test() { cd -- "$3" && timeout "$2" /bin/sh -c "$1"; }
`;
