/** Functions that look at accounts, packages, units and the system itself. POSIX sh; each names what it needs and where it is missing. */
export const systemFunctions = `
pc_user() { pc_db passwd "$1"; }
pc_group() { pc_db group "$1"; }
pc_db() {
  case $2 in '' | *[!0-9]*) ;; *) echo 'a number is not a name' >&2; return 4 ;; esac
  if command -v getent >/dev/null 2>&1; then
    pc_s=0; getent "$1" "$2" || pc_s=$?
    case $pc_s in 0) return 0 ;; 2) return 3 ;; *) return 4 ;; esac
  fi
  [ -r "/etc/$1" ] || return 4
  pc_s=0; NAME=$2 awk -F: '$1 == ENVIRON["NAME"] { print; found = 1; exit } END { exit found ? 0 : 3 }' "/etc/$1" || pc_s=$?
  case $pc_s in 0 | 3) return "$pc_s" ;; *) return 4 ;; esac
}
pc_packages() {
  if command -v dpkg-query >/dev/null 2>&1; then
    echo apt
    [ $# -eq 0 ] || dpkg-query -W -f '\${db:Status-Status} \${Package} \${Version}\\n' -- "$@" 2>/dev/null | awk '$1 == "installed" { print $2, $3 }'
  elif command -v rpm >/dev/null 2>&1; then
    echo dnf
    for pc_n do
      if pc_v=$(rpm -q --whatprovides --qf '%{VERSION}-%{RELEASE}\\n' -- "$pc_n" 2>/dev/null); then printf '%s %s\\n' "$pc_n" "$(printf '%s\\n' "$pc_v" | head -n 1)"; fi
    done
  elif command -v apk >/dev/null 2>&1; then
    echo apk
    for pc_n do if apk info -e -- "$pc_n" >/dev/null 2>&1; then echo "$pc_n installed"; fi; done
  else
    echo none
  fi
  return 0
}
pc_unit() {
  command -v systemctl >/dev/null 2>&1 || { echo 'there is no systemd' >&2; return 4; }
  systemctl show --no-pager -p Id,Type,RemainAfterExit,LoadState,ActiveState,SubState,UnitFileState,NeedDaemonReload,FragmentPath,DropInPaths -- "$1" || return 4
}
pc_system() {
  (
    if [ -r /etc/os-release ]; then . /etc/os-release; fi
    printf 'ID=%s\\nID_LIKE=%s\\nVERSION_ID=%s\\n' "\${ID:-}" "\${ID_LIKE:-}" "\${VERSION_ID:-}"
  )
  printf 'HOSTNAME=%s\\nARCH=%s\\n' "$(uname -n)" "$(uname -m)"
  if [ -d /run/systemd/system ]; then echo INIT=systemd; elif [ -x /sbin/openrc ]; then echo INIT=openrc; else echo INIT=other; fi
  printf 'TIME=%s\\n' "$(date +%s.%N)"
}
pc_host_program() {
  [ -x /usr/local/lib/pairctl/pairctl-host ] || { echo 'the host program is not installed' >&2; return 127; }
  /usr/local/lib/pairctl/pairctl-host "$@"
}
pc_test() {
  cd -- "$3" || return
  pc_c=$1; pc_t=$2; shift 3
  pc_limited "$pc_t" /bin/sh -c "$pc_c" sh "$@"
}
`;
