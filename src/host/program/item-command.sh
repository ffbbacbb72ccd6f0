# Anything that a command of the user's writes to standard output, and another reads back: from standard input, or from the file that it names as {{ artifact }}.

command_take() {
  compress "command-$ITEM_NAME.zst" run_line "$ITEM_DUMP"
  take_status=$(cat "$TMP/status")
  [ "$take_status" = 0 ] || end 1 "the dump command of $ITEM_NAME ended with status $take_status"
  # An empty frame: the command said that all was well and wrote nothing.
  [ "$(zstd -dcq -- "$PARTIAL/command-$ITEM_NAME.zst" | head -c 1 | wc -c)" -gt 0 ] || end 1 "the dump command of $ITEM_NAME wrote nothing"
  compare_with_last "command-$ITEM_NAME.zst"
  printf 'item command command-%s.zst 0 %s\n' "$ITEM_NAME" "$ITEM_NAME" >>"$TMP/items"
}
# What is there only the dump can tell.
command_has() { return 0; }

command_space() {
  # As a file only where the command wants one; otherwise it is streamed.
  case $ITEM_RESTORE in *'{{'*) space_line "$STORE" "$(zstd -dcq -- "$RESTORE_FROM/$part_artifact" | wc -c)" ;; esac
}
command_target() { printf '%s' "$ITEM_RESTORE"; }

command_run() {
  run_text=$(text=$ITEM_RESTORE word=artifact value=$STORE/.work/$part_item awk -f "$LIB/template.awk")
  run_status=0
  if [ "$run_text" = "$ITEM_RESTORE" ]; then
    uncompress "$part_artifact" | run_line "$run_text" >&2 || run_status=$?
  else
    mkdir -p -- "$STORE/.work"
    uncompress "$part_artifact" >"$STORE/.work/$part_item"
    run_line "$run_text" >&2 </dev/null || run_status=$?
    rm -rf -- "$STORE/.work"
  fi
  if [ "$run_status" != 0 ] || [ "$(cat "$TMP/status")" != 0 ]; then
    end 1 "the restore command of $part_item ended with status $run_status: its data are in doubt, and the services do not start; what was there is in ${SAFETY#-}, paths were not yet replaced"
  fi
}
