/**
 * Functions that look at paths. POSIX sh; GNU coreutils or busybox. Status 3 is proven absence, 4 an answer that proves nothing.
 * Absence is proven where the nearest ancestor that exists can be listed and its list does not hold the next name: a failed stat alone (stale NFS, EIO, no
 * permission) proves nothing. The list is searched by pathname expansion, which reads the directory and looks at no entry; a pattern that matched nothing is
 * longer than the name and so never mistaken for it.
 */
export const pathFunctions = `
pc_listed=
pc_proven=
pc_holds() {
  pc_r=\${2#?}
  pc_c=\${2%"$pc_r"}
  case $pc_c in
    .) pc_r=\${pc_r#?}; set -- "$1" "$2" "$1"/.[!a]"$pc_r" "$1"/.[a]"$pc_r" ;;
    *) set -- "$1" "$2" "$1"/[!a]"$pc_r" "$1"/[a]"$pc_r" ;;
  esac
  pc_r=\${1%/}/$2; shift 2
  for pc_e do [ "/\${pc_e##*/}" != "/\${pc_r##*/}" ] || return 0; done
  return 1
}
pc_absent() {
  pc_p=$1
  case $pc_p in /*) ;; *) echo 'not an absolute path' >&2; return 4 ;; esac
  while :; do
    while :; do case $pc_p in ?*/) pc_p=\${pc_p%/} ;; *) break ;; esac; done
    [ "$pc_p" != / ] || return 4
    pc_d=\${pc_p%/*}
    pc_d=\${pc_d:-/}
    if [ -d "$pc_d" ]; then
      [ "$pc_p" != "$pc_proven" ] || return 3
      if [ "$pc_d" != "$pc_listed" ]; then ls -a -- "$pc_d" >/dev/null || return 4; pc_listed=$pc_d; fi
      if pc_holds "$pc_d" "\${pc_p##*/}"; then echo "$pc_p is there but cannot be looked at" >&2; return 4; fi
      pc_proven=$pc_p
      return 3
    fi
    if [ -L "$pc_d" ]; then echo "$pc_d is a link that leads to no directory" >&2; return 4; fi
    if [ -e "$pc_d" ]; then return 3; fi
    pc_p=$pc_d
  done
}
pc_stat() {
  if [ -L "$1" ] || [ -e "$1" ]; then
    stat -c '%f|%u|%g|%s|%Y|%U|%G' -- "$1" || return 4
    if [ -L "$1" ]; then readlink -- "$1" || return 4; fi
    return 0
  fi
  pc_absent "$1"
}
pc_hash() {
  pc_s=0; pc_stat "$1" || pc_s=$?
  [ "$pc_s" = 0 ] || return "$pc_s"
  if [ -f "$1" ] && [ ! -L "$1" ]; then sha256sum <"$1" || return 4; fi
}
pc_existing() { for pc_q do if [ -L "$pc_q" ] || [ -e "$pc_q" ]; then printf '%s\\0' "$pc_q"; fi; done; }
pc_files() { for pc_q do if [ -f "$pc_q" ] && [ ! -L "$pc_q" ]; then printf '%s\\0' "$pc_q"; fi; done; }
pc_stats() {
  pc_h=$1; shift
  for pc_q do
    if [ -L "$pc_q" ]; then printf 'l|%s\\n%s\\n' "$pc_q" "$(readlink -- "$pc_q" | tr '\\n' '\\001')"
    elif [ ! -e "$pc_q" ]; then pc_s=0; pc_absent "$pc_q" 2>/dev/null || pc_s=$?; printf '%s|%s\\n' "$pc_s" "$pc_q"; fi
  done
  pc_existing "$@" | xargs -0 -r stat -c 's|%f|%u|%g|%s|%Y|%U|%G|%n' --
  [ "$pc_h" != hash ] || pc_files "$@" | xargs -0 -r sha256sum --
  return 0
}
pc_content() {
  if [ -f "$1" ]; then head -c "$2" <"$1" || return 4; return 0; fi
  if [ -e "$1" ] || [ -L "$1" ]; then echo 'not a regular file' >&2; return 4; fi
  pc_absent "$1"
}
pc_list() {
  if [ -d "$1" ]; then (cd -- "$1" && find . -mindepth 1 -maxdepth 1 -print0) || return 4; return 0; fi
  if [ -e "$1" ] || [ -L "$1" ]; then echo 'not a directory' >&2; return 4; fi
  pc_absent "$1"
}
pc_filesystem() {
  case $1 in /*) pc_p=$1 ;; *) echo 'not an absolute path' >&2; return 4 ;; esac
  while [ ! -e "$pc_p" ]; do pc_p=\${pc_p%/*}; pc_p=\${pc_p:-/}; done
  df -Pk -- "$pc_p" | awk '
    NR == 2 && match($0, / +[0-9]+ +[0-9]+ +-?[0-9]+ +[0-9-]+%? +\\//) {
      rest = substr($0, RSTART); split(rest, f, " ")
      print "DEVICE=" substr($0, 1, RSTART - 1); print "SIZE=" f[1]; print "AVAILABLE=" f[3]
      print "MOUNTPOINT=" substr($0, RSTART + RLENGTH - 1); found = 1
    }
    END { exit !found }' || return 4
  df -Pi -- "$pc_p" 2>/dev/null | awk 'NR == 2 && match($0, / +[0-9]+ +[0-9]+ +[0-9]+ /) { split(substr($0, RSTART), f, " "); print "INODES=" f[3] }'
  stat -f -c 'FSTYPE=%T' -- "$pc_p" || return 4
}
`;
