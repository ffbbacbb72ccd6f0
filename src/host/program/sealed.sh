# The sealed room of a drill: namespaces of its own for mounts, network, processes and IPC, in which everything but the room itself is read-only, no socket of the
# host's can be reached, and restored data lie where the pair says. What happens in it cannot reach production, whatever it tries; when it ends, all of it is gone.

# With WORK, a directory on disk, bound to itself: makes the rest read-only and hides what would lead outside. Ends the shell when that cannot be.
seal_room() {
  mount --bind "$WORK" "$WORK"
  mkdir -- "$WORK/private"
  { ip link set lo up || ifconfig lo up; } 2>/dev/null || end 1 'the room has no loopback: neither ip nor ifconfig could make it'
  while IFS= read -r room_socket; do
    if [ -S "$room_socket" ]; then mount --bind /dev/null "$room_socket" || end 1 "the socket $room_socket could not be hidden"; fi
  done <"$WORK/sockets"
  for room_file in /proc/sys /proc/sysrq-trigger; do
    if [ -e "$room_file" ]; then mount --bind "$room_file" "$room_file" 2>/dev/null || :; fi
  done
  # They share their content with the originals.
  mount --bind "$WORK/backups" "$WORK/backups"
  mount -o remount,bind,ro "$WORK/backups"
  room_mounts | while IFS= read -r room_mount; do
    mount -o remount,bind,ro "$room_mount" 2>/dev/null || :
  done
  room_open=$(awk -f "$LIB/writable.awk" -v work="$WORK" /proc/self/mountinfo)
  [ -z "$room_open" ] || end 1 "the room cannot be sealed: $room_open does not become read-only"
  for room_dir in /run /tmp /var/tmp /var/log /var/spool /dev/shm; do private_directory "$room_dir"; done
  while IFS= read -r room_dir; do [ -z "$room_dir" ] || private_directory "$room_dir" </dev/null; done <<EOT
$DRILL_WRITABLE
EOT
  ROOM=/var/tmp/pairctl-drill
  mkdir -m 755 -- "$ROOM"
}
# Mount points, as they are called; `\040` and the like are bytes.
room_mounts() { awk -v work="$WORK" '$5 != work && index($5, work "/") != 1 && $5 != "/proc" { print $5 }' /proc/self/mountinfo | sed 's/\\/\\0/g' | while IFS= read -r room_mount; do printf '%b\n' "$room_mount"; done; }

# DIR: becomes writable and empty but for its directories, with their owners. One that holds the program's own root, as in a test, stays as it is.
private_directory() {
  [ -d "$1" ] && ! [ -L "$1" ] || return 0
  if [ -n "$PREFIX" ]; then case $PREFIX/ in "$1"/*) return 0 ;; esac; fi
  room_new=$(mktemp -d "$WORK/private/XXXXXX")
  (cd -- "$1" && find . -xdev -type d) >"$WORK/private/list" 2>/dev/null || :
  if archive_is_gnu; then
    tar -C "$1" --no-recursion -T "$WORK/private/list" -cf - 2>/dev/null | tar -C "$room_new" -xpf - || end 1 "the directories of $1 could not be made"
  else
    while IFS= read -r room_path; do
      mkdir -p -- "$room_new/$room_path"
      chown -- "$(stat -c %u:%g -- "$1/$room_path")" "$room_new/$room_path"
      chmod -- "$(stat -c %a -- "$1/$room_path")" "$room_new/$room_path"
    done <"$WORK/private/list"
  fi
  mount --bind "$room_new" "$1"
}

# DIR USER: a place for a socket of that user's, at which none is.
socket_directory() {
  mkdir -p -- "$1"
  if ! [ -w "$1" ] || [ -n "$(find "$1" ! -path "$1" -prune -type c)" ]; then private_directory "$1"; fi
  as_user "$2" test -w "$1" || chown -- "$2" "$1"
}

# FROM PATH: what was restored to FROM is at PATH from now on. Fails, with WHY, where that cannot be.
put_in_place() {
  WHY=''
  room_target=$2
  if [ -L "$room_target" ]; then room_target=$(readlink -f -- "$room_target"); fi
  if ! [ -e "$room_target" ]; then
    room_parent=$room_target
    while ! [ -d "$room_parent" ]; do
      room_parent=${room_parent%/*}
      room_parent=${room_parent:-/}
    done
    open_directory "$room_parent" || return 1
    mkdir -p -- "${room_target%/*}"
    if [ -d "$1" ]; then mkdir -- "$room_target"; else : >"$room_target"; fi
  fi
  mount --bind "$1" "$room_target"
}

# DIR: can be written to; what it has is there as before, read-only.
open_directory() {
  [ -w "$1" ] && return 0
  if [ "$1" = / ] || [ "$(ls -A1 -- "$1" | wc -l)" -gt 500 ]; then
    WHY="nothing can be added to $1 in a drill"
    return 1
  fi
  room_new=$(mktemp -d "$WORK/private/XXXXXX")
  chown -- "$(stat -c '%u:%g' -- "$1")" "$room_new"
  chmod -- "$(stat -c %a -- "$1")" "$room_new"
  find "$1" ! -path "$1" -prune -exec sh -c '
    new=$1
    shift
    for old in "$@"; do
      name=$new/${old##*/}
      if [ -L "$old" ]; then cp -P -- "$old" "$name"; elif [ -d "$old" ]; then mkdir -- "$name" && mount --rbind "$old" "$name"; else : >"$name" && mount --bind "$old" "$name"; fi
    done' sh "$room_new" '{}' + || return 1
  mount --rbind "$room_new" "$1"
}

# COMMAND…: without the powers by which a process could open the room.
confined() {
  if command -v setpriv >/dev/null; then
    setpriv --inh-caps=-all --bounding-set=-sys_admin,-sys_boot,-sys_module,-sys_rawio,-sys_time,-sys_ptrace,-mknod,-net_admin "$@"
  else
    "$@"
  fi
}
