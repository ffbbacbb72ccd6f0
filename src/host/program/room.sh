# Room on the file systems, and a reserve: what is freed on a full disk, so that books can still be written and clean-up works.
RESERVE_KIB=4096 RESERVE_FILES=64

# PATH: free bytes and free inodes of the file system of PATH or of its nearest ancestor that exists; `-` where inodes are not counted (btrfs, zfs).
room_of() (
  path=$1
  while ! [ -e "$path" ]; do
    path=${path%/*}
    path=${path:-/}
  done
  stat -f -c '%a %S %c %d' -- "$path" | awk '{ printf "%.0f %s\n", $1 * $2, ($3 > 0 ? $4 : "-") }'
)

# PATH: whether hardly anything can be written there any more.
room_is_low() {
  room_found=$(room_of "$1")
  [ "${room_found% *}" -lt 1048576 ] || { [ "${room_found#* }" != - ] && [ "${room_found#* }" -lt 32 ]; }
}

# By the heartbeat: the reserve is there while there is room enough, and goes when there is none.
keep_reserve() {
  if room_is_low "$STATE"; then
    use_reserve
    return 0
  fi
  [ ! -d "$STATE/reserve" ] || return 0
  room_found=$(room_of "$STATE")
  if [ "${room_found% *}" -lt $((RESERVE_KIB * 1024 * 16)) ]; then return 0; fi
  if [ "${room_found#* }" != - ] && [ "${room_found#* }" -lt $((RESERVE_FILES * 16)) ]; then return 0; fi
  rm -rf -- "$STATE/reserve.new"
  mkdir "$STATE/reserve.new"
  # Not of zeros, which some file systems do not store.
  head -c $((RESERVE_KIB * 1024)) /dev/urandom >"$STATE/reserve.new/room"
  reserve_count=1
  while [ "$reserve_count" -lt "$RESERVE_FILES" ]; do
    : >"$STATE/reserve.new/$reserve_count"
    reserve_count=$((reserve_count + 1))
  done
  mv -- "$STATE/reserve.new" "$STATE/reserve"
}

use_reserve() {
  [ -d "$STATE/reserve" ] || return 0
  rm -rf -- "$STATE/reserve" "$STATE/reserve.new"
  room_found=$(room_of "$STATE")
  journal alarm "the file system of $STATE is full: the reserve was freed, and ${room_found% *} bytes are free now"
  say "the file system of $STATE is full; its reserve was freed so that jobs can clean up: make room there"
}
