# A database of SQLite: copied by its own online backup while it is in use, put back by rename. Its journal files belong to the file beside which they lie.

# FILE COMMANDS MODE: sqlite3 on a file, which it never makes. An immutable one gets no journals beside it.
lite() { sqlite3 -batch -bail -cmd '.timeout 30000' "file:$(lite_uri "$1")?mode=$3" "$2" 2>"$TMP/sqlite-said"; }
# What a URI reads otherwise is written in percents.
lite_uri() { printf '%s' "$1" | sed 's/%/%25/g; s/?/%3f/g; s/#/%23/g'; }
# FILE: whether all of it can be read and fits together.
lite_is_whole() { [ "$(lite "$1" 'PRAGMA integrity_check;' 'ro&immutable=1')" = ok ]; }

sqlite_versions() {
  WHY=''
  if ! command -v sqlite3 >/dev/null; then
    WHY='sqlite3 is not installed'
  else
    lite_version=$(sqlite3 --version | cut -d ' ' -f 1)
    # One file format since 3.0.0.
    printf '%s %s %s\n' "$lite_version" "$lite_version" "${lite_version%%.*}"
  fi
  [ -z "$WHY" ]
}

sqlite_take() {
  [ -f "$ITEM_PATH" ] || end 1 "there is no database $ITEM_PATH"
  lite_file=db-$ITEM_NAME.sqlite
  # The copy is made in a folder of our own: a name in it needs no quotes of any kind.
  (cd "$PARTIAL" && lite "$ITEM_PATH" ".backup $lite_file" rw) || end 1 "sqlite3 could not copy $ITEM_NAME: $(head -n 1 "$TMP/sqlite-said" | head -c 200)"
  lite_is_whole "$PARTIAL/$lite_file" || end 1 "the copy of $ITEM_NAME does not pass its integrity check: the database itself is damaged"
  stat -c '%a %u %g' -- "$ITEM_PATH" >"$PARTIAL/db-$ITEM_NAME.owner"
  compare_with_last "$lite_file"
  printf 'item sqlite %s %s %s\n' "$lite_file" "$(stat -c %s -- "$PARTIAL/$lite_file")" "$ITEM_NAME" >>"$TMP/items"
}
sqlite_has() { [ -e "$ITEM_PATH" ]; }

sqlite_ready() {
  WHY=''
  command -v sqlite3 >/dev/null || WHY='sqlite3 is not installed'
  [ -z "$WHY" ]
}
sqlite_space() {
  space_line "${ITEM_PATH%/*}/" "$part_bytes"
  space_line "$STORE" "$(used_bytes "$ITEM_PATH")"
}
sqlite_target() { printf '%s' "$ITEM_PATH"; }
sqlite_now() { if [ -e "$ITEM_PATH" ]; then used_bytes "$ITEM_PATH"; else printf null; fi; }

# Sets LITE_NEW and LITE_OLD, a folder that takes the old file with its journals.
lite_names() { LITE_NEW=$ITEM_PATH.pairctl-$PAIR-new LITE_OLD=$ITEM_PATH.pairctl-$PAIR-old; }

sqlite_clear() {
  lite_names
  rm -f -- "$LITE_NEW"
  [ -d "$LITE_OLD" ] || return 0
  if [ -e "$ITEM_PATH" ]; then rm -rf -- "$LITE_OLD"; else lite_bring_back; fi
}

sqlite_beside() {
  lite_names
  mkdir -p -- "${ITEM_PATH%/*}"
  cp -- "$RESTORE_FROM/$part_artifact" "$LITE_NEW"
  if ! lite_is_whole "$LITE_NEW"; then
    rm -f -- "$LITE_NEW"
    end 1 "$part_artifact does not pass its integrity check: what was there is untouched"
  fi
  read -r lite_mode lite_user lite_group <"$RESTORE_FROM/db-$part_item.owner"
  case "$lite_mode$lite_user$lite_group" in *[!0-9]*) end 1 "the owner of $part_item in $RESTORE_NAME is no number" ;; esac
  chown -- "$lite_user:$lite_group" "$LITE_NEW"
  chmod -- "$lite_mode" "$LITE_NEW"
  flush "$LITE_NEW"
}

# The journals go first: beside the new file they would be taken for its own.
sqlite_swap() {
  lite_names
  mkdir -p -- "$LITE_OLD"
  for lite_suffix in -wal -shm -journal ''; do
    if [ -e "$ITEM_PATH$lite_suffix" ]; then mv -- "$ITEM_PATH$lite_suffix" "$LITE_OLD/"; fi
  done
  mv -- "$LITE_NEW" "$ITEM_PATH"
  flush_filesystem "${ITEM_PATH%/*}/"
}
lite_bring_back() {
  for lite_suffix in '' -wal -shm -journal; do
    lite_kept=$LITE_OLD/${ITEM_PATH##*/}$lite_suffix
    if [ -e "$lite_kept" ]; then mv -f -- "$lite_kept" "$ITEM_PATH$lite_suffix"; fi
  done
  rmdir -- "$LITE_OLD"
}
sqlite_back() {
  lite_names
  # With the new one still beside, what is in place is the old.
  if [ -d "$LITE_OLD" ]; then
    [ -e "$LITE_NEW" ] || rm -f -- "$ITEM_PATH" "$ITEM_PATH-wal" "$ITEM_PATH-shm" "$ITEM_PATH-journal"
    lite_bring_back
  fi
  rm -f -- "$LITE_NEW"
  flush_filesystem "${ITEM_PATH%/*}/"
}
sqlite_drop() {
  lite_names
  rm -rf -- "$LITE_OLD"
}

sqlite_rehearse() {
  room_item=$ROOM/items/$PLAN.$ITEM_NAME
  mkdir -- "$room_item"
  cp -- "$RESTORE_FROM/$part_artifact" "$room_item/file"
  lite_is_whole "$room_item/file" || end 1 "$part_artifact does not pass its integrity check"
  read -r lite_mode lite_user lite_group <"$RESTORE_FROM/db-$part_item.owner"
  chown -- "$lite_user:$lite_group" "$room_item/file"
  chmod -- "$lite_mode" "$room_item/file"
  # Its journals will be beside it; those that are there belong to another file.
  put_in_place "$room_item/file" "$ITEM_PATH" || {
    printf 'not at its place: %s' "$WHY" >"$TMP/note"
    return 0
  }
  for lite_suffix in -wal -shm -journal; do
    if [ -e "$ITEM_PATH$lite_suffix" ]; then mount --bind /dev/null "$ITEM_PATH$lite_suffix"; fi
  done
}
sqlite_query() { sqlite3 -batch -bail -separator '	' "file:$(lite_uri "$ROOM/items/${CHECK_DATABASE%%/*}.$ITEM_NAME/file")?mode=ro&immutable=1" "$1"; }

sqlite_into() {
  into_names
  mkdir -p -- "$INTO"
  cp -- "$RESTORE_FROM/$part_artifact" "$INTO_TARGET"
  lite_is_whole "$INTO_TARGET" || end 1 "$part_artifact does not pass its integrity check"
  flush "$INTO_TARGET"
}
sqlite_into_undo() {
  into_names
  rm -f -- "$INTO_TARGET"
}

sqlite_contents() {
  [ -e "$ITEM_PATH" ] || return 0
  lite "$ITEM_PATH" "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!' ORDER BY name;" ro >"$TMP/tables"
  while IFS= read -r lite_table; do
    lite_place=\"$(printf '%s' "$lite_table" | sed 's/"/""/g')\"
    lite_sum=-
    lite_rows=$(lite "$ITEM_PATH" "SELECT count(*) FROM $lite_place;" ro)
    if [ "$SUMS" = 1 ]; then
      lite "$ITEM_PATH" "SELECT * FROM $lite_place;" ro >"$TMP/rows"
      lite_sum=$(sort "$TMP/rows" | sha256sum | cut -c 1-16)
    fi
    printf '%s %s %s\n' "$lite_rows" "$lite_sum" "$lite_table"
  done <"$TMP/tables"
}
