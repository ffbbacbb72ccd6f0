# mark PAIR MIRROR: this tree, with the file systems mounted in it now, is the mirror's source. Primary only; said by a person who has looked.
. "$LIB/mirror.sh"
[ $# = 1 ] || usage 'mark PAIR MIRROR'
read_role
[ "$ROLE" = primary ] || end 3 "this host is ${ROLE:-without a role}: the source of a mirror is on the primary"
make_tmp
use_mirror "$1"
if ! [ -d "$MIRROR_PATH" ] || is_empty_directory "$MIRROR_PATH"; then end 1 "$MIRROR_PATH is absent or empty"; fi
look_at_source
mark_source
journal ok "$MIRROR is marked as a source"
