# watch PAIR: by pairctl-PAIR-watch.service, always. Pulls each mirror with `watch: true` as soon as it changes, while this host is standby; waits while it is not.
# Cron's pulls go on beside it: what is missed here is late, not lost.
. "$LIB/mirror.sh"

if [ -z "$WATCHED" ]; then exit 0; fi
lock_job watch 0 || end 75 'another run watches already'
make_tmp
: >"$TMP/began"
mkdir -p "$STATE/run" "$STATE/status"

# STATE WHY: for `status`, and for people when it is news.
note() {
  note_file=$STATE/status/watch-$MIRROR
  if [ -r "$note_file" ]; then
    { read -r note_was && read -r _ && read -r note_why; } <"$note_file" || note_was=''
    if [ "$note_was $note_why" = "$1 $2" ]; then return 0; fi
  fi
  printf '%s\n%s\n%s\n' "$1" "$(iso)" "$2" | put "$note_file"
  log_line "$1" "$2"
  if [ "$1" = down ]; then say "is not watched: $2 (cron pulls it meanwhile)"; fi
}

# What the peer says, one word a line. Each is a sign of life.
hear_changes() {
  while read -r hear_word hear_more; do
    case $hear_word in
    watching)
      : >"$TMP/$MIRROR.live"
      note live ''
      : >"$WANTED"
      ;;
    changed) : >"$WANTED" ;;
    alive | pairctl) ;;
    cannot | large) printf '%s %s\n' "$hear_word" "$hear_more" | tr -cd '\n -~' | head -c 400 >"$TMP/$MIRROR.over" ;;
    *) continue ;;
    esac
    : >"$TMP/$MIRROR.heard"
  done
}

begin_hearing() {
  rm -f -- "$TMP/$MIRROR.live" "$TMP/$MIRROR.over" "$TMP/$MIRROR.events"
  mkfifo "$TMP/$MIRROR.events"
  : >"$TMP/$MIRROR.heard"
  ssh -F "$CONFIG/ssh_config" peer watch "$MIRROR" "$EPOCH" </dev/null >"$TMP/$MIRROR.events" 2>"$TMP/$MIRROR.said" 9>&- &
  ssh_pid=$!
  hear_changes <"$TMP/$MIRROR.events" 9>&- &
  hear_pid=$!
  hear_epoch=$EPOCH
}

end_hearing() {
  [ -n "$ssh_pid" ] || return 0
  kill "$ssh_pid" 2>/dev/null || :
  wait "$ssh_pid" 2>/dev/null || :
  # What it had still to say is heard before it is judged.
  wait "$hear_pid" 2>/dev/null || :
  ssh_pid='' hear_pid=''
}

# Whether the connection stands, for our epoch, and was heard of in the last two minutes.
is_heard() {
  kill -0 "$ssh_pid" 2>/dev/null && [ "$hear_epoch" = "$EPOCH" ] || return 1
  [ $((TICK % 10)) != 0 ] || [ -z "$(find "$TMP/$MIRROR.heard" -mmin +1)" ]
}

# Sees that there is a connection; after a failure with growing patience.
keep_hearing() {
  if [ -n "$ssh_pid" ]; then
    if is_heard; then return 0; fi
    end_hearing
    if [ -e "$TMP/$MIRROR.live" ]; then PATIENT=2; fi
    PAUSE=$PATIENT
    PATIENT=$((PATIENT * 2))
    [ "$PATIENT" -le 60 ] || PATIENT=60
    over=''
    if [ -s "$TMP/$MIRROR.over" ]; then read -r over over_why <"$TMP/$MIRROR.over" || :; fi
    case $over in
    large) PAUSE=600 ;;
    cannot) ;;
    # The watch is renewed from time to time; only what does not come back is worth a word.
    *) over_why=$(if [ -s "$TMP/$MIRROR.said" ]; then tail -n 1 "$TMP/$MIRROR.said" | tr -cd ' -~' | head -c 300; else echo 'the connection ended'; fi) ;;
    esac
    if [ -n "$over" ] || ! [ -e "$TMP/$MIRROR.live" ]; then note down "$over_why"; else note waiting "$over_why"; fi
  fi
  if [ "$PAUSE" -gt 0 ]; then
    PAUSE=$((PAUSE - 1))
    return 0
  fi
  begin_hearing
}

# The wish is taken away before the pull: what changes from then on is a wish of its own.
pull_wanted() {
  if [ "$PULL_PAUSE" -gt 0 ]; then
    PULL_PAUSE=$((PULL_PAUSE - 1))
    return 0
  fi
  [ -e "$WANTED" ] || return 0
  rm -f -- "$WANTED"
  pull_status=0
  "$LIB/pairctl-host" sync "$PAIR" "$MIRROR" --watch 9>&- || pull_status=$?
  case $pull_status in
  0) PULL_PATIENT=2 ;;
  3) ;;
  75) : >"$WANTED" ;;
  *)
    : >"$WANTED"
    PULL_PAUSE=$PULL_PATIENT
    PULL_PATIENT=$((PULL_PATIENT * 2))
    [ "$PULL_PATIENT" -le 300 ] || PULL_PATIENT=300
    ;;
  esac
}

# MIRROR: for ever.
watch_mirror() {
  use_mirror "$1"
  NAME=$1 WANTED=$STATE/run/wanted-$1
  ssh_pid='' hear_pid='' TICK=0 PAUSE=0 PATIENT=2 PULL_PAUSE=0 PULL_PATIENT=2
  trap 'end_hearing' EXIT
  trap 'exit 143' TERM HUP INT
  while :; do
    TICK=$((TICK + 1))
    read_role
    if [ "$ROLE" = standby ]; then
      keep_hearing
      pull_wanted
      sleep 1
    else
      end_hearing
      rm -f -- "$WANTED"
      PAUSE=0 PATIENT=2
      note waiting "this host is ${ROLE:-without a role}"
      sleep 3
    fi
  done
}

watchers=''
trap 'kill $watchers 2>/dev/null || :; wait; rm -rf -- "$TMP"' EXIT
for mirror in $WATCHED; do
  watch_mirror "$mirror" &
  watchers="$watchers $!"
done
# Other settings, another program, or a watcher that died: systemd starts all anew.
while sleep 2; do
  for watcher in $watchers; do kill -0 "$watcher" 2>/dev/null || end 1 'a watcher died'; done
  if [ -n "$(find "$CONFIG/settings" "$LIB/version" -newer "$TMP/began")" ]; then exit 0; fi
done
