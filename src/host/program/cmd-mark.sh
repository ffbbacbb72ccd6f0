# mark PAIR MIRROR: this tree, with the file systems mounted in it now, is the mirror's source; on the standby, its copy. Said by a person who has looked.
. "$LIB/mirror.sh"
[ $# = 1 ] || usage 'mark PAIR MIRROR'
read_role
[ -n "$ROLE" ] || end 3 'this host is without a role'
make_tmp
use_mirror "$1"
if [ "$ROLE" = standby ]; then
  [ -r "$STATE/destination/$MIRROR" ] || end 1 "$MIRROR_PATH was never pulled"
  path_mounts "$MIRROR_PATH" >"$TMP/mounted"
  { sed -n '/^epoch /p' "$STATE/destination/$MIRROR" && sed -n '/^path /!p' "$TMP/mounted"; } >"$TMP/destination"
  put "$STATE/destination/$MIRROR" <"$TMP/destination"
  journal ok "$MIRROR is marked as a copy"
  exit 0
fi
if ! [ -d "$MIRROR_PATH" ] || is_empty_directory "$MIRROR_PATH"; then end 1 "$MIRROR_PATH is absent or empty"; fi
look_at_source
mark_source
journal ok "$MIRROR is marked as a source"
