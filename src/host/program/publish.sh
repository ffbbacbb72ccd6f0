# How a backup comes to be: everything under a name that no reader accepts, on disk, and only then the name.

# Removes what an earlier run left unfinished, and sets SEQ (highest seen + 1) and PARTIAL. With the plan's lock held.
begin_partial() {
  mkdir -p -- "$STORE"
  rm -rf -- "$STORE"/.partial-*
  list_store "$STORE" "$PLAN" >"$TMP/store" || end 1 "the backups in $STORE cannot be listed"
  SEQ=$(awk '$3 > n { n = $3 } END { printf "%.0f\n", n + 1 }' "$TMP/store")
  PARTIAL=$STORE/.partial-$SEQ
  mkdir -- "$PARTIAL"
  : >"$TMP/items"
  WARNING=''
}

# WORD SECONDS: seals PARTIAL and gives it its name, WORD-TIME; sets PUBLISHED. SECONDS since 1970 is when its taking began.
publish() {
  publish_time=$2
  while [ -e "$STORE/$(backup_name "$1" "$publish_time")" ]; do publish_time=$((publish_time + 1)); done
  PUBLISHED=$(backup_name "$1" "$publish_time")
  tree_manifest "$PARTIAL" >"$TMP/lines" || end 1 'the manifest could not be made'
  publish_bytes=$(awk '$1 == "f" { n += $2 } END { printf "%.0f\n", n }' "$TMP/lines")
  seal_facts "$publish_time" "$publish_bytes" "$(($(now) - $2))" >"$TMP/facts"
  sed 's/^/@ /' "$TMP/facts" >"$TMP/header"
  cat "$TMP/header" "$TMP/lines" >"$PARTIAL/MANIFEST"
  publish_sum=$(sha256sum <"$PARTIAL/MANIFEST")
  SHA=${publish_sum%% *}
  { printf 'pairctl-seal 1\nmanifest %s\n' "$SHA" && cat "$TMP/facts"; } >"$PARTIAL/SEAL"
  flush_filesystem "$PARTIAL"
  mv -- "$PARTIAL" "$STORE/$PUBLISHED"
  flush_filesystem "$STORE"
}

# Read again from the files as they are, now that they are on disk.
prove_published() {
  check_backup "$STORE" "$PLAN" "$PUBLISHED" || end 1 "$PUBLISHED does not verify right after it was written: $WHY"
  write_proof "$STORE" "$PUBLISHED" intact "$SHA"
}

backup_name() { date -u -d "@$2" "+$1-%Y-%m-%d_%H-%M-%S+0000"; }

# TIME BYTES DURATION: what a seal states besides the manifest's hash; the manifest bears the same lines.
seal_facts() {
  printf 'pair %s\nplan %s\nseq %s\nepoch %s\ntaken %s\nbytes %s\nduration %s\nhost %s\n' "$PAIR" "$PLAN" "$SEQ" "$EPOCH" "$(iso_of "$1")" "$2" "$3" "$HOST"
  printf 'program %s\n' "$(program_version)"
  for tool in tar zstd rsync; do
    tool_says=$("$tool" --version 2>&1 | head -n 1 | tr -cd ' -~' || :)
    printf 'tool %s %s\n' "$tool" "$tool_says"
  done
  cat "$TMP/items"
}

program_version() { if [ -r "$LIB/version" ]; then head -c 12 "$LIB/version"; else printf unknown; fi; }

# One item of the plan into PARTIAL; its line for the seal is `item KIND ARTIFACT BYTES NAME`, BYTES those that it takes when restored.
take_item() {
  item_settings "$PLAN/$1" || end 78 "the settings know no item '$1' of plan $PLAN"
  case $ITEM_KIND in
  path) take_path "$1" ;;
  command) take_command "$1" ;;
  *) end 78 "item '$1' is of a kind that this program does not know: $ITEM_KIND" ;;
  esac
}

take_path() {
  if ! [ -e "$ITEM_PATH" ]; then end 1 "$ITEM_PATH is to be backed up and is not there"; fi
  take_raw=$(used_bytes "$ITEM_PATH/.")
  [ -d "$ITEM_PATH" ] || take_raw=$(used_bytes "$ITEM_PATH")
  # A directory is packed as its content, also behind a symbolic link; anything else as one member.
  if [ -d "$ITEM_PATH" ]; then
    take_kind="directory"
    set -- "$1" -C "$ITEM_PATH" -cf - .
  else
    take_kind="file"
    set -- "$1" -C "${ITEM_PATH%/*}/" -chf - -- "./${ITEM_PATH##*/}"
  fi
  take_name=$1
  shift
  compress "path-$take_name.tar.zst" archive "$@"
  case $(cat "$TMP/status") in
  0) ;;
  1) if archive_is_gnu; then WARNING="$ITEM_PATH changed while it was read"; else end 1 "tar failed on $ITEM_PATH"; fi ;;
  *) end 1 "tar failed on $ITEM_PATH" ;;
  esac
  printf 'item %s path-%s.tar.zst %s %s\n' "$take_kind" "$take_name" "$take_raw" "$take_name" >>"$TMP/items"
}

archive_is_gnu() { case $(tar --version 2>&1) in *GNU*) return 0 ;; *) return 1 ;; esac; }
# GNU tar also keeps ACLs, extended attributes and holes.
archive() { if archive_is_gnu; then tar --numeric-owner --acls --xattrs --xattrs-include='*' -S "$@"; else tar "$@"; fi; }

take_command() {
  compress "command-$1.zst" run_line "$ITEM_DUMP"
  take_status=$(cat "$TMP/status")
  [ "$take_status" = 0 ] || end 1 "the dump command of $1 ended with status $take_status"
  # An empty frame: the command said that all was well and wrote nothing.
  [ "$(zstd -dcq -- "$PARTIAL/command-$1.zst" | head -c 1 | wc -c)" -gt 0 ] || end 1 "the dump command of $1 wrote nothing"
  printf 'item command command-%s.zst 0 %s\n' "$1" "$1" >>"$TMP/items"
}

# A line of the user's own, in a shell of its own.
run_line() { (cd / && exec sh -c "$1") 9>&- 8>&- 7>&-; }

# ARTIFACT COMMAND…: the command's output, compressed; both statuses count, the command's is left in TMP/status.
compress() {
  compress_to=$PARTIAL/$1
  shift
  printf 'unknown\n' >"$TMP/status"
  { compress_status=0; "$@" </dev/null || compress_status=$?; printf '%s\n' "$compress_status" >"$TMP/status"; } | zstd -q -c - >"$compress_to" ||
    end 1 "zstd could not write ${compress_to##*/}"
}
