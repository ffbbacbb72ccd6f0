# start-guard PAIR UNIT: ExecCondition of every guarded unit. 0: it may start. 1: it may not, and why is said for its journal.
. "$LIB/peer.sh"
NAME=${1:-}

# Answers of the last seconds serve all units that start together: one asks, the others wait for it.
PATIENCE=3
guard_consult() {
  if lock_writable guard; then exec 5>>"$STATE/lock/guard"; else exec 5<"$(lock_there guard)"; fi
  wait_for_lock 5 8 || :
  guard_file=$STATE/run/guard
  guard_time=0
  if [ -r "$guard_file" ]; then read -r guard_time PEER_ANSWERED PEER_ROLE PEER_EPOCH <"$guard_file" || :; fi
  is_count "$guard_time" || guard_time=0
  guard_age=$(($(now) - guard_time))
  LOST=0
  if [ "$guard_age" -lt 0 ] || [ "$guard_age" -gt 4 ]; then
    consult
    note_consulted
  elif [ "$PEER_ANSWERED" = 1 ] && is_epoch "$PEER_EPOCH"; then
    # Whoever asked may not have been able to write it down.
    learn "$PEER_ROLE" "$PEER_EPOCH" "$PEER is $PEER_ROLE at epoch $PEER_EPOCH"
  fi
  exec 5>&-
}

read_role
if [ "$ROLE" = primary ]; then
  guard_consult
  guard_lost=$LOST
  if [ "$guard_lost" = 1 ]; then
    step_down "$LOST_WHY" --no-block "$NAME"
  else
    # Another run may have heard of it in these seconds.
    read_role
  fi
fi
case $ROLE in
primary) ;;
standby) end 1 "not started: this host is standby at epoch $EPOCH" ;;
*) end 1 "not started: this host has no role yet; 'pairctl apply' gives it one" ;;
esac
if [ "$PEER_ANSWERED" = 1 ] && is_conflict; then end 1 "not started: $HOST and $PEER both say primary at epoch $EPOCH; 'pairctl resolve --keep HOST' decides"; fi
if [ -n "$SHARED" ]; then
  . "$LIB/mounts.sh"
  . "$LIB/shared.sh"
  look_at_shared
  LOST=0
  learn_from_shared
  if [ "$LOST" = 1 ]; then
    step_down "$LOST_WHY" --no-block "$NAME"
    end 1 "not started: this host is standby at epoch $EPOCH"
  fi
  if [ -n "$SHARED_WHY" ]; then end 1 "not started: guard source-missing: $SHARED_WHY"; fi
  claim_shared "$EPOCH"
fi
guard_unfinished=$(unfinished_restores)
if [ -n "$guard_unfinished" ]; then end 1 "not started: a restore of ${guard_unfinished% } was begun here and did not end well; restore again"; fi
# Under the lock: either what is written from now on is known to whoever would take this host's role, or the role is gone already.
if is_quiet; then
  lock_role
  read_role
  end_quiet
  unlock_role
  [ "$ROLE" = primary ] || end 1 "not started: this host is standby at epoch $EPOCH"
  journal started 'after the services had been stopped for another host to take over'
fi
exit 0
