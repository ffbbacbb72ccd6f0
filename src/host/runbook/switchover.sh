# The steps of a switchover: those of the host that takes over (SWITCHOVER_STEPS), which waits in their midst until those of the old primary (LEAVING_STEPS)
# have stopped its services. Nothing is lost but what an application that backs itself up has not backed up yet; up to the change of roles `switchover --back` on the old primary undoes it.
# shellcheck disable=SC2154,SC2034

GIVEN_UP=0

step_look_at_partner() {
  ask_peer
  if [ "$TAKEN_OVER" = 1 ]; then
    if [ "$PEER_ROLE" = primary ] && [ "$PEER_EPOCH" -ge "$EPOCH" ]; then
      end 77 "guard role-conflict: $PEER is primary at epoch $PEER_EPOCH; decide with 'pairctl resolve'"
    fi
    return 0
  fi
  [ "$PEER_ANSWERED" = true ] || end 1 "$PEER does not answer ($PEER_WHY), so nothing can be brought over from it: when it is out of service, that is a failover"
  if [ "$PEER_ROLE" = standby ] && [ "$PEER_EPOCH" -gt "$EPOCH" ]; then
    # It gave its role up only when everything was here.
    case ${open:-} in "switchover $PEER $HOST $PEER_EPOCH "* | "failback $PEER $HOST $PEER_EPOCH "*) ;; *) end 77 "guard role-conflict: $PEER is standby at epoch $PEER_EPOCH, and no switchover to here was begun" ;; esac
    GIVEN_UP=1 NEW=$PEER_EPOCH
    return 0
  fi
  [ "$PEER_ROLE $PEER_EPOCH" = "primary $EPOCH" ] || end 77 "guard role-conflict: $PEER is $PEER_ROLE at epoch $PEER_EPOCH, and $HOST is $ROLE at epoch $EPOCH"
  case ${PEER_SKEW#-} in '' | *[!0-9]*) return 0 ;; esac
  if [ "${PEER_SKEW#-}" -gt 30 ]; then
    guard clock-skew "the clocks of $HOST and $PEER are ${PEER_SKEW#-} s apart; 30 s are allowed" \
      'the ages of backups cannot be told' 'set both clocks by NTP, then run this again'
  fi
}

step_partner_healthy() {
  if [ "$TAKEN_OVER$GIVEN_UP" != 00 ]; then return 0; fi
  alive=$(health_of_peer) || :
  if [ -n "$alive" ]; then say "the application of $PEER answers: $alive"; else say "whether the application of $PEER is healthy cannot be seen from here"; fi
  # What an application writes by itself, nobody can make it write now.
  for plan in $PLANS; do
    if has_own_plan "$plan"; then continue; fi
    choose_for "$plan"
    [ -n "$NAME" ] || end 1 "$HOST holds no good backup of plan $plan, which the application writes by itself"
    if [ "$AGE" -gt "${MAX_LOSS:-0}" ]; then
      guard max-loss "the newest that the application wrote for plan $plan is $(display_seconds "$AGE") old; $(display_seconds "${MAX_LOSS:-0}") are allowed" \
        'what was written since' 'let the application write one now'
    fi
  done
}

step_agree_to_switch() {
  say "$HOST would be primary from epoch $NEW on, $(what_is_lost); while the last of it is brought over nobody serves"
  if [ "$TAKEN_OVER$GIVEN_UP" = 00 ]; then check_name_epochs; fi
  [ "$DRY" = 1 ] || consent "Switch over from $PEER to $HOST now?"
}

step_begin_switchover() {
  [ "$TAKEN_OVER" = 0 ] || return 0
  host_program transition "$PAIR" begin switchover "$PEER" "$HOST" "$NEW" || end 1 'it could not be recorded that this begins'
  HINT="$PEER is primary as before. On $PEER: 'pairctl-$PAIR switchover --back' starts its services again; here: $PROGRAM transition $PAIR end"
}

step_update() {
  [ "$TAKEN_OVER$GIVEN_UP" = 00 ] || return 0
  for mirror in $MIRRORS; do host_program sync "$PAIR" "$mirror" --initial || end 1 "mirror $mirror cannot be pulled"; done
}

# Half an hour for whoever has to walk there.
step_wait_until_stopped() {
  [ "$TAKEN_OVER$GIVEN_UP" = 00 ] || return 0
  [ -z "$GUARDED" ] || say "now on $PEER: pairctl-$PAIR switchover      (this goes on when its services are stopped)"
  wait_until=$(($(now) + 1800))
  while :; do
    ask_peer
    if [ "$PEER_ANSWERED" = true ] && [ -z "$PEER_ACTIVE" ]; then break; fi
    [ "$(now)" -lt "$wait_until" ] || end 1 "the services of $PEER were not stopped within half an hour"
    sleep 2
  done
  BEGUN=$(now)
  # From now on a start there is remembered, however short.
  ssh -F "$CONFIG/ssh_config" peer quiet </dev/null >&2 9>&- || end 1 "the services of $PEER are not stopped for good"
  say "the services of $PEER are stopped"
}

step_last_pull() {
  [ "$TAKEN_OVER$GIVEN_UP" = 00 ] || return 0
  for mirror in $MIRRORS; do host_program sync "$PAIR" "$mirror" || end 1 "mirror $mirror cannot be pulled"; done
}

# The old primary takes it, asked by the channel: it does so only while none of its services runs. It prints `PLAN NAME` for each.
step_last_backup() {
  [ "$TAKEN_OVER$GIVEN_UP" = 00 ] || return 0
  TAKEN=''
  [ -n "$PLANS" ] || return 0
  TAKEN=$(ssh -F "$CONFIG/ssh_config" peer backup now </dev/null 9>&- | grep -E '^[a-z0-9-]+ backup-[0-9A-Za-z_+-]+$') || :
  [ -n "$TAKEN" ] || [ -z "$OWN_PLANS" ] || end 1 "$PEER took no backup: are its services stopped?"
}

step_compare() {
  [ "$TAKEN_OVER$GIVEN_UP" = 00 ] || return 0
  for mirror in $MIRRORS; do
    compared=$(host_program preview "$PAIR" sync "$mirror" | tr -d '\n') || end 1 "mirror $mirror cannot be compared"
    case $(value "$compared " ok)/$(value "$compared " create)/$(value "$compared " update)/$(value "$compared " delete) in
    true/0/0/0) ;;
    *) end 1 "mirror $mirror is not equal to its source: $compared" ;;
    esac
  done
}

step_fetch() {
  [ "$TAKEN_OVER$GIVEN_UP" = 00 ] || return 0
  [ -n "$PLANS" ] || return 0
  host_program sync "$PAIR" --backups || end 1 'the backups cannot be pulled'
}

step_choose_last() {
  [ "$TAKEN_OVER$GIVEN_UP" = 00 ] || return 0
  for plan in $PLANS; do
    taken=$(printf '%s\n' "$TAKEN" | sed -n "s/^$plan //p" | tail -n 1)
    choose_for "$plan"
    [ -n "$NAME" ] || end 1 "$HOST holds no good backup of plan $plan"
    if has_own_plan "$plan"; then
      [ -n "$taken" ] || end 1 "$PEER took no backup of plan $plan"
      # That of the next slot, which cron took meanwhile, holds the same: its name is the later one.
      [ "$(printf '%s\n%s\n' "$taken" "$NAME" | sort | tail -n 1)" = "$NAME" ] || end 1 "the last backup of plan $plan, $taken, is not here or does not verify"
    else
      say "$plan: $NAME, which the application wrote by itself, $(display_seconds "$AGE") old"
    fi
    CHOSEN="$CHOSEN$plan $NAME$NL"
  done
}

# Whether any plan is backed up by an application alone: what it has not backed up stays behind.
has_external_plan() {
  for plan in $PLANS; do
    if ! has_own_plan "$plan"; then return 0; fi
  done
  return 1
}

what_is_lost() {
  if has_external_plan; then
    say 'without what an application that backs itself up wrote since its last file'
  else
    say 'with nothing lost'
  fi
}

# PLAN: one whose backups pairctl takes; the others an application writes by itself.
has_own_plan() { case "$NL$OWN_PLANS$NL" in *"$NL$1$NL"*) return 0 ;; esac; return 1; }

# Only while nothing was started there again: what was written since the last pull would be lost.
step_give_up_role() {
  [ "$TAKEN_OVER$GIVEN_UP" = 00 ] || return 0
  ask_peer
  if [ "$PEER_ANSWERED" != true ] || [ -n "$PEER_ACTIVE" ] || [ "$PEER_ROLE $PEER_EPOCH" != "primary $EPOCH" ]; then
    end 1 "$PEER is not as it was when the last of it was brought over: ${PEER_ACTIVE:-$PEER_WHY $PEER_ROLE $PEER_EPOCH}"
  fi
  said=$(timeout 120 ssh -F "$CONFIG/ssh_config" peer yield "$NEW" </dev/null 2>&1 9>&- | head -c 4096) || :
  case $said in "standby $NEW"*) ;; *) end 1 "$PEER did not give up its role: $said" ;; esac
  did "$PEER has stepped down at epoch $NEW"
  HINT="Everything is here, and $PEER gave its role up: go on with 'pairctl-$PAIR switchover', or go back with 'pairctl resume --abort'"
}

# On the old primary.
step_look_leaving() {
  read_role
  [ "$ROLE" = primary ] || end 3 "$HOST is not primary"
  ask_peer
  [ "$PEER_ANSWERED" = true ] || end 1 "$PEER does not answer ($PEER_WHY): there is nobody who could take over"
  [ "$PEER_ROLE" = standby ] || end 77 "guard role-conflict: $PEER is $PEER_ROLE at epoch $PEER_EPOCH"
  say "$HOST is primary at epoch $EPOCH"
  # Otherwise nobody would serve until somebody does.
  [ -n "$PEER_TAKING" ] || end 1 "no switchover was begun on $PEER: call 'pairctl-$PAIR switchover' there first; it waits for this"
  [ "$DRY" = 1 ] || consent "Stop the services of $HOST now?"
}

step_stop_services() {
  stop_list=''
  for unit in $GUARDED; do stop_list="$unit $stop_list"; done
  for unit in $stop_list; do
    systemctl stop -- "$unit" 9>&- || end 1 "$unit does not stop; 'pairctl-$PAIR switchover --back' starts them again"
    did "$unit is stopped"
  done
  say "the services of $HOST are stopped: $PEER goes on. To go back instead: interrupt this, then pairctl-$PAIR switchover --back"
}

# This host's role is taken when the other one has everything: then nothing here is its own any more, but for what an application has not backed up.
step_see_taken() {
  taken_until=$(($(now) + 7200))
  while :; do
    read_role
    [ "$ROLE" = primary ] || break
    [ "$(now)" -lt "$taken_until" ] || end 1 "$PEER did not take over within two hours; 'pairctl-$PAIR switchover --back' starts the services here again"
    sleep 1
  done
  if ! has_external_plan; then
    host_program role "$PAIR" set standby "$EPOCH" --handed-over >/dev/null || end 1 'that everything was handed over could not be recorded'
  fi
  say "$PEER has everything, and takes over at epoch $EPOCH"
}

# The way back, on the old primary, as long as it has not given its role up.
run_back() {
  read_role
  [ "$ROLE" = primary ] || end 3 "$HOST has given its role up: 'pairctl resume --abort' goes back"
  step_start
  say "the services of $HOST run again"
}
