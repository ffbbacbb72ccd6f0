# sync PAIR [MIRROR] [--backups] [--progress] [--due] [--watch] [--initial] [--accept N] [--compare] [--lift GUARD]
# --watch: as --due, for `watch`, which must know when there was nothing done.
# --compare: reads every file on both sides and compares the contents, so that what differs with equal size and time is found and mended.
. "$LIB/pull.sh"

SYNC_ONLY='' SYNC_BACKUPS=0 PROGRESS=0 DUE=0 SYNC_WAIT=1 INITIAL=0 ACCEPT=none COMPARE=0 WATCH=0 LIFTED=''
while [ $# -gt 0 ]; do
  case $1 in
  --backups) SYNC_BACKUPS=1 ;;
  --progress) PROGRESS=1 ;;
  --due) DUE=1 ;;
  --wait) SYNC_WAIT=300 ;;
  --watch) DUE=1 WATCH=1 ;;
  --initial) INITIAL=1 ;;
  --compare) COMPARE=1 ;;
  --accept)
    if [ $# -lt 2 ] || ! is_count "$2"; then usage '--accept needs a count'; fi
    ACCEPT=$2
    shift
    ;;
  --lift)
    if [ $# -lt 2 ] || ! is_name "$2"; then usage '--lift needs the name of a guard'; fi
    LIFTED=$LIFTED$NL$2
    shift
    ;;
  -*) usage "sync does not know $1" ;;
  *)
    [ -z "$SYNC_ONLY" ] || usage 'one mirror, or none for all'
    SYNC_ONLY=$1
    ;;
  esac
  shift
done

# CODE MESSAGE: cron's runs that have nothing to do end without a word.
sync_not_now() {
  [ "$WATCH" = 0 ] || exit "$1"
  [ "$DUE" = 0 ] || exit 0
  end "$1" "$2"
}

standby_only() {
  read_role
  [ "$ROLE" = standby ] || sync_not_now 3 "this host is ${ROLE:-without a role}: only the standby pulls"
}

# One mirror, under its lock.
sync_mirror() {
  NAME=$1
  # On a full disk not even the books could be written.
  if room_is_low "$STATE"; then use_reserve; fi
  use_mirror "$1"
  standby_only
  if ! lock_job "mirror-$MIRROR" "$SYNC_WAIT"; then
    if [ "$DUE$WATCH" = 10 ]; then job_skipped "mirror-$MIRROR"; fi
    sync_not_now 75 'another pull of this mirror is going on'
  fi
  lock_work_shared || sync_not_now 75 'the role of this host is being changed, or a restore is going on'
  # Only now is the role certain to stay what it is until this pull has ended.
  standby_only
  job_begin "mirror-$MIRROR"
  rm -f -- "$TMP/warning" "$TMP/totals"
  # What is written as a standby's copy is not what a primary has seen as its source.
  rm -f -- "$STATE/marked/$MIRROR"
  attempt pull_guarded 2>"$TMP/said"
  job_said "$TMP/said" "mirror-$MIRROR"
  sync_record "$ANSWER"
  return "$ANSWER"
}

pull_guarded() {
  plan_pull 1
  if [ "$PULL_ERROR" != 0 ]; then end "$PULL_ERROR" "$FOUND"; fi
  if [ -n "$GUARD" ]; then
    printf 'guard %s: %s\n' "$GUARD" "$FOUND" >&2
    exit 77
  fi
  do_pull "$PROGRESS"
  printf '%s %s %s\n' "$PULL_FILES" "$PULL_BYTES" "$PULL_DELETE" >"$TMP/totals"
}

# STATUS: how it ended, for the status file.
sync_record() {
  read_role
  case $1 in
  0)
    read -r JOB_FILES JOB_BYTES JOB_DELETED <"$TMP/totals"
    if [ "$COMPARE" = 1 ]; then iso | put "$STATE/status/mirror-$MIRROR.compared"; fi
    if [ -s "$TMP/warning" ]; then job_end warning "$(cat "$TMP/warning")"; else job_end ok ''; fi
    ;;
  77) job_end refused "$(sed -n 's/^guard [a-z-]*: //p' "$TMP/said" | head -n 1)" "$(sed -n 's/^guard \([a-z-]*\): .*/\1/p' "$TMP/said" | head -n 1)" ;;
  *) job_end failed "$(last_words "$TMP/said")" ;;
  esac
}

sync_backups() {
  NAME=''
  standby_only
  # Cron's run comes again; a person waits for the one that is going on.
  if ! lock_job pull "$([ "$DUE" = 1 ] && echo 1 || echo 120)"; then
    if [ "$DUE" = 1 ]; then job_skipped pull; fi
    sync_not_now 75 'another pull of backups is going on'
  fi
  JOB=pull
  . "$LIB/fetch.sh"
  job_begin pull
  attempt fetch_guarded 2>"$TMP/said"
  job_said "$TMP/said" pull
  sync_answer=$ANSWER
  case $sync_answer in
  0) job_end ok "$(if [ -s "$TMP/fetched" ]; then wc -l <"$TMP/fetched" | sed 's/$/ new/'; fi)" ;;
  77) job_end refused "$(sed -n 's/^.*guard [a-z-]*: //p' "$TMP/said" | head -n 1)" space ;;
  *) job_end failed "$(last_words "$TMP/said")" ;;
  esac
  return "$sync_answer"
}

# The primary takes what is due first, so that what is carried is never old.
fetch_guarded() {
  : >"$TMP/fetched"
  exchange
  [ "$PEER_ANSWERED" = 1 ] || end 69 "$PEER_WHY"
  if [ "$PEER_ROLE" != primary ] || [ "$PEER_EPOCH" -lt "$EPOCH" ]; then
    printf 'guard role-conflict: %s is %s at epoch %s, and this host is %s at epoch %s: there is no primary to pull from\n' "$PEER" "${PEER_ROLE:-without a role}" "$PEER_EPOCH" "$ROLE" "$EPOCH" >&2
    exit 77
  fi
  # With PAIRCTL_TAKEN=1 in the environment one was taken just now.
  [ "${PAIRCTL_TAKEN:-0}" = 1 ] || timeout 7200 ssh -F "$CONFIG/ssh_config" peer backup </dev/null >"$TMP/asked" 2>&1 9>&- || journal warning "$PEER could not take what is due: $(tail -n 1 "$TMP/asked" | tr -cd ' -~' | head -c 300)"
  fetch_all
}

# A pull can wait longer for an answer than a service that wants to start.
PATIENCE=30
make_tmp
worst=0
add_answer() { [ "$ANSWER" = 0 ] || worst=$ANSWER; }
if [ -n "$SYNC_ONLY" ]; then
  use_mirror "$SYNC_ONLY"
  attempt sync_mirror "$SYNC_ONLY"
  exit "$ANSWER"
fi
if [ "$SYNC_BACKUPS" = 0 ]; then
  for mirror in $MIRRORS; do
    attempt sync_mirror "$mirror"
    add_answer
  done
fi
if [ -n "$PLANS" ]; then
  attempt sync_backups
  add_answer
fi
exit "$worst"
