# How far a restore has come, on descriptor 4, in the words of `rsync --info=progress2`: by how much of its artifacts has been read.
# Wanted, and begun.
PROGRESS=0 PROGRESS_ON=0

# Before the artifacts of TMP/parts are read; standard output is the caller's from here on.
begin_progress() {
  [ "$PROGRESS" = 1 ] || return 0
  exec 4>&1
  PROGRESS_ON=1
  PROGRESS_STARTED=$(now)
  printf '0\n' >"$TMP/progress-done"
  while read -r _ progress_artifact _ _; do
    # A list stands for the files that bear its name.
    for progress_file in "$RESTORE_FROM/$progress_artifact" "$RESTORE_FROM/${progress_artifact%.list}".*.zst; do
      if [ -f "$progress_file" ]; then stat -c %s -- "$progress_file"; fi
    done
  done <"$TMP/parts" | awk '{ n += $1 } END { printf "%.0f\n", n }' >"$TMP/progress-all"
}

# FILE COMMAND…: with the file on standard input, and an eye on how far it is read: the place in it is the same for all who have it open.
with_progress() {
  exec 3<"$1"
  progress_bytes=$(stat -c %s -- "$1")
  shift
  progress_pid=''
  if [ "$PROGRESS_ON" = 1 ]; then
    watch_progress >&4 &
    progress_pid=$!
  fi
  progress_status=0
  "$@" <&3 || progress_status=$?
  if [ -n "$progress_pid" ]; then
    kill "$progress_pid" 2>/dev/null || :
    wait "$progress_pid" 2>/dev/null || :
    read -r progress_done <"$TMP/progress-done"
    printf '%s\n' $((progress_done + progress_bytes)) >"$TMP/progress-done"
  fi
  exec 3<&-
  return "$progress_status"
}

watch_progress() {
  read -r progress_done <"$TMP/progress-done"
  read -r progress_all <"$TMP/progress-all"
  # What sleeps on for a moment when this is over keeps no lock with it.
  while sleep 1 9>&- 8>&- 7>&- && kill -0 $$ 2>/dev/null; do
    awk -v before="$progress_done" -v all="$progress_all" -v seconds=$(($(now) - PROGRESS_STARTED)) '/^pos:/ {
      done = before + $2
      rate = seconds > 0 ? done / seconds : 0
      left = rate > 0 ? (all - done) / rate : 0
      if (done > all) done = all
      if (all > 0) printf "%.0f %.0f%% %.2fMB/s %d:%02d:%02d\n", done, 100 * done / all, rate / 1000000, left / 3600, (left % 3600) / 60, left % 60
    }' /proc/self/fdinfo/3
  done
}
