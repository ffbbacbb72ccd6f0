# What a plan takes, item by item, and puts back, part by part (a part is an item as a backup holds it). What is done with one kind of item stands in a file
# of its own, item-KIND.sh, as functions KIND_VERB; a kind leaves out the verbs that it has no use for. With ITEM_* set:
#   take     into PARTIAL, and a line `KIND ARTIFACT BYTES NAME` to TMP/items; BYTES are those that it takes when restored
#   has      status 0 when there is something of it on this host now, 1 when not; ends the shell when that cannot be known
#   versions prints `TOOL SERVER LEVEL`: what is installed, what runs, and as dotted numbers what a dump may not be newer than; sets WHY and fails when
#            that cannot be known
# and with part_kind, part_artifact, part_bytes and part_item as well:
#   contents prints `COUNT SUM NAME` of each table, or of all files; SUM is - unless SUMS is 1
#   ready    sets WHY and fails when this host could not take it in
#   space    lines for `judge_space`: what is unpacked beside, and the safety copy
#   target   prints what it would replace or run; now prints how many bytes are there, or null
#   clear    takes away what a run that died has left
#   beside   makes the new data beside those in service, on disk and whole; nothing is replaced
#   run      for what cannot be put beside: puts it in place at once
#   swap     puts the new in the place of the old, which is kept; back undoes that, from any point of it; drop removes the old

#   warm     restores it into a place of its own, from which `beside` takes it at once; cool takes that away
# For a restore beside production, with INTO:
#   free     for a database: sets WHY when one of that name is there already
#   into     makes it there; into_undo takes away what a failure has left
# For a drill (sealed.sh), with ROOM and WORK:
#   prepare  before the room is entered: prints what it must know of the server in service
#   rehearse restores it in the room, and puts it where it would be; a remark goes to TMP/note
#   query    SQL: rows of what was rehearsed, columns apart by tabs

. "$LIB/progress.sh"

# PLAN/NAME: reads ITEM_* and loads what its kind knows; fails when the settings do not have it.
use_item() {
  item_settings "$1" || return 1
  ITEM_NAME=${1#*/}
  . "$LIB/item-$ITEM_KIND.sh"
}

# VERB: what the item's kind has for it, if anything.
item_do() { if knows_verb "$1"; then "${ITEM_KIND}_$1"; fi; }
knows_verb() { command -v "${ITEM_KIND}_$1" >/dev/null; }

# ITEM BACKUP: whether that backup of it was restored ahead.
is_warm() { [ "$(cat "$STATE/warm/$PLAN.$1" 2>/dev/null)" = "$2" ]; }

# USER COMMAND…: as that user, in /, with none of our locks.
as_user() {
  as_name=$1
  shift
  (
    cd / || exit 1
    exec 9>&- 8>&- 7>&-
    if [ "$(id -un)" = "$as_name" ]; then exec "$@"; fi
    if command -v runuser >/dev/null; then exec runuser -u "$as_name" -- "$@"; fi
    exec su -s /bin/sh "$as_name" -c 'exec "$@"' sh "$@"
  )
}

# PATH: bytes in that file, or in all files of that directory.
content_bytes() { find "$1" -type f -exec stat -c %s -- '{}' + | awk '{ n += $1 } END { printf "%.0f\n", n }'; }

# ARTIFACT: warns when it is less than a tenth of what the newest good backup has under that name: half a dump may look whole.
compare_with_last() {
  last_backup=$(awk '$1 ~ /^backup-/ && $5 >= 1 { name = $1 } END { print name }' "$TMP/store")
  if [ -z "$last_backup" ] || ! [ -e "$STORE/$last_backup/$1" ]; then return 0; fi
  last_size=$(content_bytes "$STORE/$last_backup/$1")
  this_size=$(content_bytes "$PARTIAL/$1")
  if [ $((this_size * 10)) -lt "$last_size" ]; then
    WARNING="$1 has $this_size bytes, and $last_size in $last_backup: look whether data are missing"
  fi
}

archive_is_gnu() { case $(tar --version 2>&1) in *GNU*) return 0 ;; *) return 1 ;; esac; }
