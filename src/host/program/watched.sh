# The primary's side of `watch: true`: a watcher of the mirror's tree, whose events reach the standby as one word a second at most.
# Only while this host is primary at the epoch that the standby knows, or a higher one; it ends by itself when that is over or nobody reads any more.

# Seconds between two signs of life, and until a new watch takes the place of this one, which has every directory of the tree again.
WATCH_BEAT=30 WATCH_LONGEST=21600
WATCH_LIMIT=/proc/sys/fs/inotify/max_user_watches

# WORD TEXT: says why there is nothing to be watched, and ends.
watch_over() {
  printf '%s %s\n' "$1" "$(printf '%s' "$2" | tr -c ' -~' '?' | head -c 300)"
  exit 0
}

# EPOCH of the caller.
may_be_watched() {
  read_role
  [ "$ROLE" = primary ] && [ "$1" -le "$EPOCH" ]
}

# NAME EPOCH of the caller.
watch_source() {
  if ! is_name "$1" || ! has_word "$1" "$MIRRORS" || ! is_epoch "$2"; then refuse_request; fi
  printf 'pairctl watch 1\n'
  use_mirror "$1"
  may_be_watched "$2" || watch_over cannot "$HOST is ${ROLE:-without a role} at epoch $EPOCH"
  has_word "$1" "$WATCHED" || watch_over cannot "the definition on $HOST does not have this mirror watched"
  [ -d "$MIRROR_PATH" ] || watch_over cannot "$MIRROR_PATH is not there on $HOST"
  command -v inotifywait >/dev/null || watch_over cannot "inotifywait (package inotify-tools) is not installed on $HOST"
  make_tmp
  list_watched
  begin_watching
  watch_on "$2"
}

# What is watched: the tree without the directories that no pull carries; and a directory of our own, by which we see that the watcher has begun.
list_watched() {
  find "$MIRROR_PATH" -type d 2>/dev/null | sed 's|$|/|' >"$TMP/directories" || :
  watch_count=$(grep -v -E -c -e "$MIRROR_UNWATCHED" "$TMP/directories" || :)
  # The kernel gives such a file as a whole, not byte by byte as `read` would have it.
  watch_limit=$(cat "$WATCH_LIMIT" 2>/dev/null || :)
  if is_count "$watch_limit" && [ "$watch_count" -ge "$watch_limit" ]; then
    watch_over large "$MIRROR_PATH on $HOST has $watch_count directories, and fs.inotify.max_user_watches lets $watch_limit be watched: raise it by sysctl, or exclude some"
  fi
  mkdir "$TMP/probe"
  {
    printf '%s\n%s\n' "$MIRROR_PATH" "$TMP/probe"
    grep -E -e "($MIRROR_UNWATCHED)\$" "$TMP/directories" | sed 's|^|@|; s|/$||' || :
  } >"$TMP/paths"
}

begin_watching() {
  mkfifo "$TMP/events"
  watch_pid='' tell_pid=''
  trap 'kill ${watch_pid:-} ${tell_pid:-} 2>/dev/null || :; rm -rf -- "$TMP"' EXIT
  # Who wrote to nobody must still clean up.
  trap 'exit 0' PIPE
  inotifywait -m -r -q --format . -e modify,attrib,close_write,move,create,delete --exclude "$MIRROR_UNWATCHED" \
    --fromfile "$TMP/paths" </dev/null >"$TMP/events" 2>"$TMP/said" &
  watch_pid=$!
  tell_changes <"$TMP/events" &
  tell_pid=$!
}

# Many events are one word. The watcher says nothing before all of the tree is watched, so its first event, which may be that of our own directory, tells that.
tell_changes() {
  while [ "$(dd bs=65536 count=1 2>/dev/null | wc -c)" -gt 0 ]; do
    if [ -e "$TMP/watching" ]; then
      printf 'changed\n'
    else
      : >"$TMP/watching"
      printf 'watching %s\n' "$watch_count"
    fi
    sleep 1
  done
}

# EPOCH of the caller: each second, whether all is still as it was.
watch_on() {
  watch_top=$(top_of_watch)
  watch_seconds=0
  while sleep 1; do
    may_be_watched "$1" || watch_over cannot "$HOST is ${ROLE:-without a role} at epoch $EPOCH"
    kill -0 "$watch_pid" 2>/dev/null || watch_over cannot "inotifywait on $HOST ended: $(tail -n 1 "$TMP/said")"
    kill -0 "$tell_pid" 2>/dev/null || exit 0
    if ! [ -e "$TMP/watching" ]; then : >"$TMP/probe/began.$watch_seconds"; fi
    watch_seconds=$((watch_seconds + 1))
    [ $((watch_seconds % WATCH_BEAT)) = 0 ] || continue
    printf 'alive\n'
    [ "$watch_seconds" -lt "$WATCH_LONGEST" ] || exit 0
    # Something else is mounted there, or not mounted any more: the watches are on what is covered.
    [ "$(top_of_watch)" = "$watch_top" ] || exit 0
  done
}
top_of_watch() { stat -c '%d %i' -- "$MIRROR_PATH" 2>/dev/null || :; }
