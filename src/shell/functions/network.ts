/**
 * Functions that look at the network from the host. An open port is told from a filtered one by the time that connecting took, as curl's status 28 stands for both
 * "no connection in time" and "connected, and then nothing was said". pc_http takes the seconds for all of it or, apart by a slash, those for all and for the connection.
 */
export const networkFunctions = `
pc_tcp() {
  if command -v bash >/dev/null 2>&1; then
    timeout "$3" bash -c 'exec 3<>"/dev/tcp/$1/$2"' bash "$1" "$2"
  elif command -v curl >/dev/null 2>&1; then
    case $1 in *:*) pc_a="[$1]" ;; *) pc_a=$1 ;; esac
    pc_o=$(curl -s -o /dev/null -w '%{time_connect}' --connect-timeout "$3" --max-time "$3" "telnet://$pc_a:$2" </dev/null)
    case $pc_o in *[1-9]*) return 0 ;; *) return 1 ;; esac
  elif command -v nc >/dev/null 2>&1; then
    nc -z -w "$3" "$1" "$2"
  else
    echo 'bash, curl or nc is needed to try a port' >&2; return 127
  fi
}
pc_http() {
  command -v curl >/dev/null 2>&1 || { echo 'curl is needed to ask a URL' >&2; return 127; }
  pc_u=$1; pc_t=\${2%/*}; pc_c=4; case $2 in */*) pc_c=\${2#*/} ;; esac; shift 2
  for pc_h do shift; set -- "$@" -H "$pc_h"; done
  pc_o=$(curl -q -sS -g -o - -w '\\n%{http_code}' --connect-timeout "$pc_c" --max-time "$pc_t" "$@" -- "$pc_u") || return
  pc_s=\${pc_o##*
}
  printf '%s\\n' "$pc_s"
  printf '%s' "\${pc_o%
*}" | head -c 4096
}
pc_http_as() {
  command -v curl >/dev/null 2>&1 || { echo 'curl is needed to ask a URL' >&2; return 127; }
  [ -r "$3" ] || { printf '%s cannot be read\\n' "$3" >&2; return 66; }
  pc_o=$(curl -q -K "$3" -sS -g -o - -w '\\n%{http_code}' --max-time "$2" -- "$1") || return
  pc_s=\${pc_o##*
}
  printf '%s\\n' "$pc_s"
  printf '%s' "\${pc_o%
*}" | head -c 1048576
}
pc_dns() {
  command -v dig >/dev/null 2>&1 || { echo 'dig is needed to ask a name server' >&2; return 127; }
  dig +norecurse +time=3 +tries=2 +noall +answer +comments -p "$2" "@$1" -q "$3" -t "$4"
}
`;
