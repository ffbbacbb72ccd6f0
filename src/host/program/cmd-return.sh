# return PAIR: takes the role back from a primary that had it on trial, by the runbook. Started by the heartbeat; one at a time.
. "$LIB/peer.sh"
lock_job return 0 || exit 0
make_tmp
# What can be brought over beforehand is no downtime.
"$LIB/pairctl-host" sync "$PAIR" >/dev/null 2>&1 || :
return_status=0
"$PREFIX/usr/local/sbin/pairctl-$PAIR" switchover --yes --override 'hold-down=the trial is over' </dev/null || return_status=$?
read_role
if [ "$return_status" = 0 ]; then
  printf '%s\n' "$EPOCH" | durable_put "$STATE/returned"
  journal ok "$HOST has its role back: the trial was not committed"
  notify "the trial is over: $HOST is primary again, at epoch $EPOCH"
  exit 0
fi
# As long as the other one is primary as before, nothing is under way any more: it starts its services again.
exchange
if [ "$ROLE $PEER_ANSWERED $PEER_ROLE $PEER_EPOCH" = "standby 1 primary $EPOCH" ]; then "$LIB/pairctl-host" transition "$PAIR" end || :; fi
journal failed "the role could not be taken back after a trial (status $return_status): see $LOG"
notify "the trial is over, and $HOST could not take its role back: see $LOG, and pairctl status"
exit 1
