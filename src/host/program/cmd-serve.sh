# serve PAIR: the forced command of the peer's key. The words that the peer sent are compared with a closed list; nothing of them is ever run.
. "$LIB/peer.sh"
. "$LIB/mirror.sh"
. "$LIB/trial.sh"

NAME=$PEER

# What every answer begins and ends with; `ask_peer` believes nothing without both.
answer_begin() {
  read_role
  printf 'pairctl 1\nhost %s\ntime %s\nrole %s %s\n' "$HOST" "$(now)" "${ROLE:-none}" "$EPOCH"
  read_changed
  [ "$CHANGED" = 0 ] || printf 'changed %s\n' "$CHANGED"
  if read_trial; then printf 'trial %s\n' "$TRIAL_ENDS"; elif is_returning; then printf 'returning 1\n'; fi
  if read_transition && [ "$TRANSITION_EPOCH" -gt "$EPOCH" ]; then printf 'taking %s\n' "$TRANSITION_EPOCH"; fi
  if [ -r "$STATE/returned" ]; then printf 'returned %s\n' "$(head -n 1 "$STATE/returned" | tr -cd 0-9)"; fi
}
answer_end() { printf 'end\n'; }

refuse_request() {
  journal refused "asked for: $(printf '%s' "${SSH_ORIGINAL_COMMAND:-a shell}" | tr -c ' -~' '?' | head -c 200)"
  printf 'pairctl: this key opens a few questions about the pair %s and nothing else\n' "$PAIR" >&2
  exit 77
}

# ROLE EPOCH of the caller. A primary that hears of a higher epoch has lost its role.
hear() {
  case $1 in primary | standby) ;; *) refuse_request ;; esac
  is_epoch "$2" || refuse_request
  learn "$1" "$2" "$PEER says that it is $1 at epoch $2"
  if [ "$LOST" = 1 ]; then step_down "$LOST_WHY" 2>/dev/null; fi
}

answer_role() {
  answer_begin
  service_states | sed 's/^/unit /'
  answer_end
}

# NAME MARK(0|1)
answer_mirror() {
  if ! is_name "$1" || ! has_word "$1" "$MIRRORS"; then refuse_request; fi
  make_tmp
  use_mirror "$1"
  read_role
  if [ "$2" = 1 ] && [ "$ROLE" = primary ]; then attempt mark_new_sources; fi
  look_at_source
  answer_begin
  case $SOURCE_STATE in
  ok)
    printf 'mirror ok %s\n' "$SOURCE_ID"
    if [ -n "$SOURCE_GONE" ]; then printf '%s\n' "$SOURCE_GONE" | tr -c '\n -~' '?' | sed 's/^/gone /'; fi
    ;;
  unmarked) printf 'mirror unmarked\n' ;;
  *) printf 'mirror missing %s\n' "$(printf '%s' "$SOURCE_WHY" | tr -c ' -~' '?')" ;;
  esac
  answer_end
}

# NAME SECONDS: what this host keeps of what its pulls deleted or overwrote since then.
answer_kept() {
  if ! is_name "$1" || ! has_word "$1" "$MIRRORS" || ! is_count "$2"; then refuse_request; fi
  . "$LIB/undelete.sh"
  make_tmp
  use_mirror "$1"
  printf 'pairctl kept 1\n'
  kept_here "$2"
  printf 'end\n'
}

answer_backups() {
  if ! is_name "$1" || ! has_word "$1" "$PLANS"; then refuse_request; fi
  . "$LIB/store.sh"
  use_plan "$1"
  make_tmp
  list_store "$STORE" "$1" >"$TMP/answer" || end 1 "the backups in $STORE cannot be listed"
  answer_begin
  awk '$1 ~ /^backup-/ && $5 >= 1 { print "backup", $1, $2, $3, $4, $7, $8 }' "$TMP/answer"
  answer_end
}

take_due() {
  answer_begin >/dev/null
  [ "$ROLE" = primary ] || exit 3
  exec "$LIB/pairctl-host" backup "$PAIR" --due --wait
}

# In a switchover by hand: what the services left behind when they were stopped. While one of them runs, only what is due is taken.
take_now() {
  answer_begin >/dev/null
  [ "$ROLE" = primary ] || exit 3
  [ -z "$(running_services)" ] || end 3 'services run here: no backup is taken but those that are due'
  exec "$LIB/pairctl-host" backup "$PAIR" --now --wait
}

# EPOCH at which the caller takes over, in a switchover by hand: it has all that was here when `quiet` was asked for, and has it still.
give_up_role() {
  is_epoch "$1" || refuse_request
  answer_begin >/dev/null
  journal asked "$PEER takes over at epoch $1"
  exec "$LIB/pairctl-host" role "$PAIR" set standby "$1" --quiet
}

# EPOCH of the caller: rsync's own daemon, restricted by its configuration; `serve-guard` has the last word for each module.
serve_rsync() {
  is_epoch "$1" || refuse_request
  PAIRCTL_ASKED_EPOCH=$1
  export PAIRCTL_ASKED_EPOCH
  exec rsync --server --daemon "--config=$CONFIG/rsyncd.conf" .
}

set -f
# shellcheck disable=SC2086
set -- ${SSH_ORIGINAL_COMMAND:-}
set +f
case $#/${1:-} in
1/role) answer_role ;;
3/role)
  hear "$2" "$3"
  answer_role
  ;;
2/mirror) answer_mirror "$2" 0 ;;
4/mirror)
  hear "$3" "$4"
  answer_mirror "$2" 1
  ;;
3/watch)
  . "$LIB/watched.sh"
  watch_source "$2" "$3"
  ;;
3/kept) answer_kept "$2" "$3" ;;
1/status) exec "$LIB/pairctl-host" status "$PAIR" ;;
2/backups) answer_backups "$2" ;;
1/backup) take_due ;;
1/quiet) exec "$LIB/pairctl-host" transition "$PAIR" quiet ;;
2/yield) give_up_role "$2" ;;
2/backup)
  [ "$2" = now ] || refuse_request
  take_now
  ;;
5/pull)
  [ "$3 $4 $5" = '--server --daemon .' ] || refuse_request
  serve_rsync "$2"
  ;;
*) refuse_request ;;
esac
