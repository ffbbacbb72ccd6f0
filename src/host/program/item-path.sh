# A file or directory, as a tar archive; put back by rename.

path_take() {
  if ! [ -e "$ITEM_PATH" ]; then end 1 "$ITEM_PATH is to be backed up and is not there"; fi
  take_raw=$(used_bytes "$ITEM_PATH/.")
  [ -d "$ITEM_PATH" ] || take_raw=$(used_bytes "$ITEM_PATH")
  # A directory is packed as its content, also behind a symbolic link; anything else as one member.
  if [ -d "$ITEM_PATH" ]; then
    take_kind="directory"
    set -- -C "$ITEM_PATH" -cf - .
  else
    take_kind="file"
    set -- -C "${ITEM_PATH%/*}/" -chf - -- "./${ITEM_PATH##*/}"
  fi
  compress "path-$ITEM_NAME.tar.zst" archive "$@"
  case $(cat "$TMP/status") in
  0) ;;
  1) if archive_is_gnu; then WARNING="$ITEM_PATH changed while it was read"; else end 1 "tar failed on $ITEM_PATH"; fi ;;
  *) end 1 "tar failed on $ITEM_PATH" ;;
  esac
  printf 'item %s path-%s.tar.zst %s %s\n' "$take_kind" "$ITEM_NAME" "$take_raw" "$ITEM_NAME" >>"$TMP/items"
}
path_has() { [ -e "$ITEM_PATH" ]; }

# GNU tar also keeps ACLs, extended attributes and holes.
archive() { if archive_is_gnu; then tar --numeric-owner --acls --xattrs --xattrs-include='*' -S "$@"; else tar "$@"; fi; }
unpack() { if archive_is_gnu; then tar -C "$1" --numeric-owner --acls --xattrs --xattrs-include='*' -xpf -; else tar -C "$1" -xpf -; fi; }

real_path() { if [ -L "$1" ]; then readlink -f -- "$1"; else printf '%s' "$1"; fi; }

path_space() {
  part_target=$(real_path "$ITEM_PATH")
  part_now=$(used_bytes "$part_target")
  space_line "${part_target%/*}/" "$part_bytes"
  space_line "$STORE" "$part_now"
}
path_target() { printf '%s' "$ITEM_PATH"; }
path_now() { if [ -e "$ITEM_PATH" ]; then used_bytes "$(real_path "$ITEM_PATH")"; else printf null; fi; }

# Sets BESIDE and ASIDE, where the new and the old of ITEM_PATH are while they are swapped: next to it, or inside when it is a mount point, which cannot be renamed.
swap_names() {
  swap_target=$(real_path "$ITEM_PATH")
  if [ -d "$swap_target" ] && is_mount_point "$swap_target"; then
    BESIDE=$swap_target/.pairctl-$PAIR-new ASIDE=$swap_target/.pairctl-$PAIR-old SWAP_INSIDE=1
  else
    BESIDE=$swap_target.pairctl-$PAIR-new ASIDE=$swap_target.pairctl-$PAIR-old SWAP_INSIDE=0
  fi
}

# What had been moved aside goes back where nothing took its place; anything else is in that run's safety copy.
path_clear() {
  swap_names
  rm -rf -- "$BESIDE" "$BESIDE.d"
  if [ -d "$ASIDE.part" ]; then
    move_entries "$ASIDE.part" "$swap_target"
    rmdir -- "$ASIDE.part"
  fi
  [ -e "$ASIDE" ] || [ -L "$ASIDE" ] || return 0
  if [ "$SWAP_INSIDE" = 0 ] && ! [ -e "$swap_target" ] && ! [ -L "$swap_target" ]; then
    mv -- "$ASIDE" "$swap_target"
  else
    rm -rf -- "$ASIDE"
  fi
}

path_beside() {
  swap_names
  mkdir -p -- "${BESIDE%/*}"
  mkdir -- "$BESIDE"
  unpack_status=0
  uncompress "$part_artifact" | unpack "$BESIDE" || unpack_status=$?
  if [ "$unpack_status" != 0 ] || [ "$(cat "$TMP/status")" != 0 ]; then
    rm -rf -- "$BESIDE"
    end 1 "$part_artifact could not be unpacked (tar $unpack_status, zstd $(cat "$TMP/status")): what was there is untouched"
  fi
  if [ "$part_kind" = file ]; then
    # One member, under its own name.
    mv -- "$BESIDE" "$BESIDE.d"
    mv -- "$BESIDE.d/${ITEM_PATH##*/}" "$BESIDE"
    rmdir -- "$BESIDE.d"
  fi
  flush_filesystem "$BESIDE"
}

# Inside a mount point, ASIDE has its name only when it holds all of the old.
path_swap() {
  swap_names
  if [ "$SWAP_INSIDE" = 1 ]; then
    mkdir -- "$ASIDE.part"
    move_entries "$swap_target" "$ASIDE.part"
    mv -- "$ASIDE.part" "$ASIDE"
    move_entries "$BESIDE" "$swap_target"
    rmdir -- "$BESIDE"
  else
    if [ -e "$swap_target" ] || [ -L "$swap_target" ]; then mv -- "$swap_target" "$ASIDE"; fi
    mv -- "$BESIDE" "$swap_target"
  fi
  flush_filesystem "${swap_target%/*}/"
}
# FROM TO: all entries but our own.
move_entries() {
  find "$1" ! -path "$1" -prune ! -name ".pairctl-$PAIR-new" ! -name ".pairctl-$PAIR-old" ! -name ".pairctl-$PAIR-old.part" -exec mv -- '{}' "$2/" ';'
}

path_back() {
  swap_names
  if [ -d "$ASIDE.part" ]; then
    move_entries "$ASIDE.part" "$swap_target"
    rmdir -- "$ASIDE.part"
  elif [ -e "$ASIDE" ] || [ -L "$ASIDE" ]; then
    if [ "$SWAP_INSIDE" = 1 ]; then
      mkdir -p -- "$BESIDE"
      move_entries "$swap_target" "$BESIDE"
      move_entries "$ASIDE" "$swap_target"
      rmdir -- "$ASIDE"
    else
      if [ -e "$swap_target" ] || [ -L "$swap_target" ]; then mv -- "$swap_target" "$BESIDE"; fi
      mv -- "$ASIDE" "$swap_target"
    fi
  fi
  rm -rf -- "$BESIDE"
  flush_filesystem "${swap_target%/*}/"
}

path_drop() {
  swap_names
  rm -rf -- "$ASIDE"
}

path_rehearse() {
  room_item=$ROOM/items/$PLAN.$ITEM_NAME
  mkdir -- "$room_item"
  unpack_status=0
  uncompress "$part_artifact" | unpack "$room_item" || unpack_status=$?
  if [ "$unpack_status" != 0 ] || [ "$(cat "$TMP/status")" != 0 ]; then end 1 "$part_artifact could not be unpacked (tar $unpack_status, zstd $(cat "$TMP/status"))"; fi
  if [ "$part_kind" = file ]; then room_item=$room_item/${ITEM_PATH##*/}; fi
  put_in_place "$room_item" "$ITEM_PATH" || printf 'not at its place: %s' "$WHY" >"$TMP/note"
}

path_into() {
  into_names
  mkdir -p -- "$INTO"
  mkdir -- "$INTO_TARGET.partial"
  unpack_status=0
  uncompress "$part_artifact" | unpack "$INTO_TARGET.partial" || unpack_status=$?
  if [ "$unpack_status" != 0 ] || [ "$(cat "$TMP/status")" != 0 ]; then end 1 "$part_artifact could not be unpacked into $INTO (tar $unpack_status, zstd $(cat "$TMP/status"))"; fi
  if [ "$part_kind" = file ]; then
    mv -- "$INTO_TARGET.partial/${ITEM_PATH##*/}" "$INTO_TARGET"
    rmdir -- "$INTO_TARGET.partial"
  else
    mv -- "$INTO_TARGET.partial" "$INTO_TARGET"
  fi
  flush_filesystem "$INTO"
}
path_into_undo() {
  into_names
  rm -rf -- "$INTO_TARGET" "$INTO_TARGET.partial"
}

# Files by number; the sum is that of their names, sizes and times.
path_contents() {
  [ -e "$ITEM_PATH" ] || return 0
  path_sum=-
  path_at=$(real_path "$ITEM_PATH")
  (cd "${path_at%/*}/" && exec find "./${path_at##*/}" -type f -exec stat -c '%n %s %Y' -- '{}' +) >"$TMP/files"
  if [ "$SUMS" = 1 ]; then path_sum=$(sort "$TMP/files" | sha256sum | cut -c 1-16); fi
  printf '%s %s files\n' "$(wc -l <"$TMP/files")" "$path_sum"
}
