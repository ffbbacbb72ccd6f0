# How a backup comes to be: everything under a name that no reader accepts, on disk, and only then the name.
. "$LIB/items.sh"

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

# One item of the plan into PARTIAL, with its line for the seal.
take_item() {
  use_item "$PLAN/$1" || end 78 "the settings know no item '$1' of plan $PLAN"
  "${ITEM_KIND}_take"
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
