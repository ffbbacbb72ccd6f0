# A trial: this host took the role over for a time, and gives it back by itself unless it is committed. Both hosts do their part of the runbook's switchover:
# the one that gets the role back begins, the one that gives it then stops its services, and starts them again when the other one does not get through.

# Sets TRIAL_ENDS, and TRIAL_STOPPED, since when the services are stopped for the return, or 0; 1 where this host is not primary on trial.
# What was recorded counts for a takeover at its epoch within an hour, and for no later one.
read_trial() {
  TRIAL_ENDS=0 TRIAL_STOPPED=0
  [ "$ROLE" = primary ] && [ -r "$STATE/trial" ] || return 1
  read -r trial_epoch trial_seconds trial_until TRIAL_STOPPED <"$STATE/trial" || :
  if ! { [ "$trial_epoch" = "$EPOCH" ] && is_count "$trial_seconds" && is_count "$trial_until" && is_count "$TRIAL_STOPPED"; }; then return 1; fi
  read_changed
  if [ "$CHANGED" = 0 ] || [ "$CHANGED" -gt "$trial_until" ]; then return 1; fi
  TRIAL_ENDS=$((CHANGED + trial_seconds))
}

# Whether this host gets a role back, and has recorded that.
is_returning() { lock_is_held return && read_transition && [ "$TRANSITION_EPOCH" = $((EPOCH + 1)) ]; }

end_trial() {
  rm -f -- "$STATE/trial"
  flush "$STATE"
}

# Each minute, with the peer's answer.
tend_trial() {
  trial_runbook=$PREFIX/usr/local/sbin/pairctl-$PAIR
  if [ "$ROLE" = standby ]; then
    if [ "$PEER_ANSWERED" = 1 ] && is_count "$PEER_TRIAL" && [ "$PEER_ROLE $PEER_EPOCH" = "primary $EPOCH" ] && [ "$(now)" -ge "$PEER_TRIAL" ]; then begin_return; fi
    see_returned
  elif ! read_trial; then
    calm trial
  elif [ "$TRIAL_STOPPED" != 0 ]; then
    watch_return
  elif [ "$(now)" -lt "$TRIAL_ENDS" ]; then
    :
  elif [ "$PEER_ANSWERED" = 0 ]; then
    alarm trial "the trial is over, and $PEER does not answer: this host goes on serving. 'pairctl commit' keeps it so"
  elif [ "$PEER_RETURNING" = 1 ]; then
    printf '%s %s %s %s\n' "$trial_epoch" "$trial_seconds" "$trial_until" "$(now)" | durable_put "$STATE/trial"
    journal trial "the trial is over: $PEER gets the role back, and the services are stopped here"
    # Not by the runbook, which would wait here for the end of it: each minute it is looked whether it goes on.
    stop_services || say 'not every service could be stopped: the role is not given back before they are'
  fi
}

# Whether an application alone backs anything up: what it has not backed up yet stays this host's own.
backs_itself_up() {
  for trial_plan in $PLANS; do
    plan_settings "$trial_plan" || continue
    if [ "$PLAN_DISABLED" = 0 ] && [ -n "$PLAN_EXTERNAL" ]; then return 0; fi
  done
  return 1
}

# The old primary has its role back, and says that it has everything: nothing here is this host's own any more.
see_returned() {
  [ -r "$STATE/trial" ] || return 0
  read -r trial_epoch _ _ TRIAL_STOPPED <"$STATE/trial" || :
  if ! { is_count "$trial_epoch" && is_count "$TRIAL_STOPPED"; }; then return 0; fi
  if [ "$TRIAL_STOPPED" != 0 ] && [ "$PEER_ROLE $PEER_EPOCH $PEER_RETURNED" = "primary $EPOCH $EPOCH" ] && [ "$EPOCH" = $((trial_epoch + 1)) ]; then
    end_trial
    backs_itself_up || "$LIB/pairctl-host" role "$PAIR" set standby "$EPOCH" --handed-over >/dev/null 9>&- || :
  fi
}

# In the background: it takes as long as a switchover does. Tried again after ten minutes, where it has not begun.
begin_return() {
  [ -x "$trial_runbook" ] || return 0
  return_last=0
  [ ! -r "$STATE/status/return" ] || read -r return_last <"$STATE/status/return" || :
  is_count "$return_last" || return_last=0
  [ $(($(now) - return_last)) -ge 600 ] || return 0
  now | put "$STATE/status/return"
  setsid "$LIB/pairctl-host" return "$PAIR" </dev/null >>"$LOG" 2>&1 9>&- &
}

# Whoever gets the role takes it from here before it is primary itself: while it is this host's, its services can be started again.
watch_return() {
  watch_age=$(($(now) - TRIAL_STOPPED))
  if [ "$PEER_ANSWERED" = 1 ]; then
    if [ "$PEER_RETURNING" = 1 ] && [ "$watch_age" -lt 3600 ]; then return 0; fi
  elif [ "$watch_age" -lt 300 ]; then
    return 0
  fi
  end_trial
  watch_status=0
  "$trial_runbook" switchover --back </dev/null >>"$LOG" 2>&1 9>&- || watch_status=$?
  watch_why="the trial is over, and $PEER did not get through with taking the role back: this host serves again$([ "$watch_status" = 0 ] || printf ', but not every service could be started'), and the trial is no more. See $LOG on both hosts; 'pairctl run failback' or 'switchover' changes the roles"
  journal failed "$watch_why"
  say "$watch_why"
}
