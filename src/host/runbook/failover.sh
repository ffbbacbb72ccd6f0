# The steps of a failover, in the order of the playbook; which there are, and in which order, is compiled (FAILOVER_STEPS).
# A standby that has taken over already goes on with what comes after that: services, health, and the name.
# shellcheck disable=SC2154,SC2034

TAKEN_OVER=0 CHOSEN='' LOSS=0 LEVEL='' EVIDENCE='' BEGUN=''

step_look_here() {
  BEGUN=$(now)
  read_role
  say "$HOST is $ROLE at epoch $EPOCH"
  NEW=$((EPOCH + 1))
  if open=$(host_program transition "$PAIR" 2>/dev/null); then
    say "what was begun here is gone on with: $open"
    open_epoch=$(printf '%s\n' "$open" | cut -d ' ' -f 4)
    if is_epoch "$open_epoch" && [ "$open_epoch" -gt "$NEW" ]; then NEW=$open_epoch; fi
  else
    open=''
  fi
  if [ "$ROLE" = primary ]; then
    TAKEN_OVER=1 NEW=$EPOCH
    say "$HOST has taken over already: what is left of it is done again"
    return 0
  fi
  if [ -z "$HOLD_DOWN" ] || [ "$EPOCH" -le 1 ] || [ -n "$open" ]; then return 0; fi
  changed=$(value "$(host_program status "$PAIR" | tr -d '\n') " changed)
  [ -n "$changed" ] || return 0
  changed_ago=$(($(now) - $(seconds_of "$changed")))
  if [ "$changed_ago" -lt "$HOLD_DOWN" ]; then
    guard hold-down "the roles changed $(display_seconds "$changed_ago") ago; another change within $(display_seconds "$HOLD_DOWN") is held back" \
      'what clients have written since then' 'find out why one change is not enough'
  fi
}

step_look_at_peer() {
  ask_peer
  if [ "$PEER_ANSWERED" != true ]; then
    say "$PEER does not answer ($PEER_WHY), which does not mean that it is down"
    return 0
  fi
  say "$PEER answers: $PEER_ROLE at epoch $PEER_EPOCH;${PEER_ACTIVE:- nothing of the pair} runs"
  if [ "$TAKEN_OVER" = 1 ]; then
    if [ "$PEER_ROLE" = primary ] && [ "$PEER_EPOCH" -ge "$EPOCH" ]; then
      end 77 "guard role-conflict: $PEER is primary at epoch $PEER_EPOCH; decide with 'pairctl resolve'"
    fi
    return 0
  fi
  # One that stepped down already, in a run that did not end, has the epoch at which this host takes over.
  if [ "$PEER_EPOCH" -gt "$EPOCH" ]; then
    if [ "$PEER_ROLE" = standby ]; then NEW=$PEER_EPOCH; else NEW=$((PEER_EPOCH + 1)); fi
  fi
  case ${PEER_SKEW#-} in '' | *[!0-9]*) return 0 ;; esac
  if [ "${PEER_SKEW#-}" -gt 30 ]; then
    guard clock-skew "the clocks of $HOST and $PEER are ${PEER_SKEW#-} s apart; 30 s are allowed" \
      'the ages of backups, and so what is lost, cannot be told' 'set both clocks by NTP, then run this again'
  fi
}

step_refuse_alive() {
  [ "$TAKEN_OVER" = 0 ] || return 0
  alive=$(health_of_peer) || :
  [ -n "$alive" ] || return 0
  guard primary-alive "the application of $PEER answers: $alive" "what clients have written to $PEER since the backup that would be restored" \
    "if it serves badly, stop it there first; if the roles are only to change, that is a switchover"
}

# PLAN: sets NAME and AGE of the newest backup that verifies now; says why each newer one does not.
choose_for() {
  NAME='' AGE=0
  choose_list=$(host_program catalogue "$PAIR" "$1" | tr -d '\n' | sed 's/{ "plan"/\n{ "plan"/g') || choose_list=''
  while read -r choose_line; do
    choose_name=$(value "$choose_line " name)
    case $choose_name in backup-*) ;; *) continue ;; esac
    case $choose_line in
    *'"bad": '*) choose_why=$(printf '%s' "$choose_line" | sed 's/.*"bad": "//; s/".*//') ;;
    *) if choose_why=$(host_program check "$PAIR" "$1" "$choose_name" </dev/null 2>&1); then choose_why=''; fi ;;
    esac
    if [ -n "$choose_why" ]; then
      say "$1: $choose_name is passed over: $(printf '%s\n' "$choose_why" | head -n 1)"
      continue
    fi
    choose_taken=$(value "$choose_line " takenAt)
    NAME=$choose_name
    AGE=$(($(now) - $(seconds_of "$choose_taken")))
    break
  done <<EOT
$choose_list
EOT
}

step_choose() {
  [ "$TAKEN_OVER" = 0 ] || return 0
  for plan in $PLANS; do
    choose_for "$plan"
    if [ -z "$NAME" ]; then
      guard no-proven-backup "$HOST holds no good backup of plan $plan" 'the data of this plan: the service would start with whatever is on the host now' \
        "bring a good backup into the host's store, or bring $PEER back"
      continue
    fi
    say "$plan: $NAME, $(display_seconds "$AGE") old"
    CHOSEN="$CHOSEN$plan $NAME$NL"
    [ "$AGE" -le "$LOSS" ] || LOSS=$AGE
    if [ -n "$MAX_LOSS" ] && [ "$AGE" -gt "$MAX_LOSS" ]; then
      guard max-loss "the newest good backup of plan $plan is $(display_seconds "$AGE") old; $(display_seconds "$MAX_LOSS") are allowed" \
        "what was written since" "bring $PEER back if that is sooner, or accept the loss"
    fi
  done
}

# The trees that it goes on with are as old as their last good pull.
count_mirrors() {
  for mirror in $MIRRORS; do
    mirror_time=$(sed -n 's/^"lastSuccess": "\([^"]*\)",*$/\1/p' "$STATE/status/mirror-$mirror.json" 2>/dev/null) || :
    if [ -n "$mirror_time" ]; then
      AGE=$(($(now) - $(seconds_of "$mirror_time")))
      mirror_said="mirror $mirror is $(display_seconds "$AGE") old"
      [ "$AGE" -le "$LOSS" ] || LOSS=$AGE
    else
      mirror_said="mirror $mirror was never pulled"
    fi
    say "$mirror_said"
    if [ -n "$MAX_LOSS" ] && { [ -z "$mirror_time" ] || [ "$AGE" -gt "$MAX_LOSS" ]; }; then
      guard max-loss "$mirror_said; $(display_seconds "$MAX_LOSS") are allowed" \
        'what was written to this tree since then' "bring $PEER back if that is sooner, or accept the loss"
    fi
  done
}

# What no failover may begin with: nothing could prove that the old primary is out of service.
step_outlook() {
  if [ "$TAKEN_OVER" = 1 ]; then
    [ "$DRY" = 1 ] || consent "Start the services on $HOST and lead clients to it?"
    return 0
  fi
  count_mirrors
  say "up to $(display_seconds "$LOSS") would be lost; $HOST would be primary from epoch $NEW on"
  check_name_epochs
  if [ "$PEER_ANSWERED" != true ] && [ -z "$FENCE_COMMAND" ] && ! is_off; then
    guard unfenced "F0: $HOST does not reach $PEER ($PEER_WHY), and unreachable is not down${FENCE_ELSEWHERE:+; $FENCE_ELSEWHERE}" \
      "${SHARED_LOSS}both hosts could serve, and what clients write to $PEER from now on would be lost" "switch $PEER off by hand and state that"
  fi
  [ "$DRY" = 1 ] || consent "Fail over from $PEER to $HOST now?"
}

step_before() { by_hand "$BEFORE"; }
step_after() { by_hand "$AFTER"; }

# TEXT: tasks of the pair's own, which only pairctl can carry out; a person does them, or says with --yes that they are done.
by_hand() {
  [ -n "$1" ] || return 0
  printf 'the pair wants this done now, by hand:\n%s\n' "$1"
  note by-hand "$1"
  consent 'Is it done?'
  did "by hand: $1"
}

# A later run, of this or of pairctl, goes on with what was begun.
step_begin() {
  if [ "$TAKEN_OVER" = 1 ] || [ "$PEER_ANSWERED" != true ]; then return 0; fi
  host_program transition "$PAIR" begin failover "$PEER" "$HOST" "$NEW" || end 1 'it could not be recorded that this begins'
}
step_begin_late() {
  [ "$TAKEN_OVER" = 0 ] || return 0
  host_program transition "$PAIR" begin failover "$PEER" "$HOST" "$NEW" || end 1 'it could not be recorded that this begins'
}

step_demote() {
  [ "$TAKEN_OVER$PEER_ANSWERED" = 0true ] || return 0
  # The other host learns by its own channel that its role is gone; it writes that down and stops its services.
  said=$(timeout 120 ssh -F "$CONFIG/ssh_config" peer role primary "$NEW" </dev/null 2>&1 9>&- | head -c 4096) || :
  case "$NL$said$NL" in *"${NL}role standby $NEW$NL"*)
    say "$PEER has stepped down at epoch $NEW"
    did "$PEER has stepped down at epoch $NEW"
    ;;
  *) say "$PEER did not say that it stepped down" ;;
  esac
}

step_see_stopped() {
  [ "$TAKEN_OVER" = 0 ] || return 0
  ask_peer
}

# Whether fence.status says that the primary has no power.
is_off() { [ -n "$FENCE_STATUS" ] && timeout -k 5 60 sh -c "$FENCE_STATUS" </dev/null >/dev/null 2>&1 9>&-; }

# Sets LEVEL and EVIDENCE. Unreachable is never taken for down.
weigh() {
  if is_off; then
    LEVEL=F2 EVIDENCE="F2: $PEER is switched off, as its fence status says"
    return 0
  fi
  open=$(open_ports_of_peer) || :
  if [ "$PEER_ANSWERED" = true ] && [ "$PEER_ROLE" = standby ] && [ "$PEER_EPOCH" -ge "$NEW" ] && [ -z "$PEER_ACTIVE" ] && [ -z "$open" ]; then
    LEVEL=F1 EVIDENCE="F1: $PEER is standby at epoch $PEER_EPOCH, and its services are stopped"
    return 0
  fi
  LEVEL=F0 EVIDENCE=F0:
  if [ "$PEER_ANSWERED" = true ]; then
    EVIDENCE="$EVIDENCE $PEER records $PEER_ROLE at epoch $PEER_EPOCH${PEER_ACTIVE:+; $PEER_ACTIVE runs}"
  else
    EVIDENCE="$EVIDENCE $HOST does not reach $PEER, and unreachable is not down"
  fi
  [ -z "$open" ] || EVIDENCE="$EVIDENCE; $open still takes connections"
  [ -z "$FENCE_STATUS" ] || EVIDENCE="$EVIDENCE; its fence status does not say that it is off"
  return 1
}

step_fence() {
  [ "$TAKEN_OVER" = 0 ] || return 0
  [ -n "$FENCE_COMMAND" ] || return 0
  if weigh; then return 0; fi
  say "$PEER is switched off by the fence command"
  did "the fence command was sent"
  timeout -k 5 "$FENCE_TIMEOUT" sh -c "$FENCE_COMMAND" </dev/null >&2 9>&- || say 'the fence command failed; whether it worked all the same is read back'
  fence_until=$(($(now) + FENCE_TIMEOUT))
  while [ -n "$FENCE_STATUS" ] && ! is_off && [ "$(now)" -lt "$fence_until" ]; do sleep 1; done
}

step_require_fenced() {
  [ "$TAKEN_OVER" = 0 ] || return 0
  if weigh; then
    say "$EVIDENCE"
    return 0
  fi
  guard unfenced "$EVIDENCE" "${SHARED_LOSS}both hosts could serve, and what clients write to $PEER from now on would be lost" \
    "switch $PEER off by hand and state that"
  LEVEL=F4 EVIDENCE="F4: unproven, stated by the operator: ${REASON:-}; $EVIDENCE"
}

step_restore() {
  [ "$TAKEN_OVER" = 0 ] || return 0
  set --
  for restore_guard in space safety-copy; do
    if is_lifted "$restore_guard"; then set -- "$@" --lift "$restore_guard"; fi
  done
  while read -r restore_plan restore_name; do
    [ -n "$restore_plan" ] || continue
    restore_status=0
    host_program restore "$PAIR" "$restore_plan" "$restore_name" "$@" </dev/null || restore_status=$?
    case $restore_status in
    0) did "plan $restore_plan was restored" ;;
    77) end 77 "the restore of plan $restore_plan was refused; the guards space and safety-copy are lifted by --override" ;;
    *) end 1 "the restore of plan $restore_plan failed (status $restore_status); its way back is said above" ;;
    esac
  done <<EOT
$CHOSEN
EOT
}

step_record() {
  [ "$TAKEN_OVER" = 0 ] || return 0
  record_status=0
  # Who was silent, and is fenced, is not waited for again by the services that start now.
  PAIRCTL_PEER_SILENT=$(if [ "$PEER_ANSWERED" = true ]; then echo 0; else echo 1; fi)
  export PAIRCTL_PEER_SILENT
  host_program role "$PAIR" set primary "$NEW" || record_status=$?
  unset PAIRCTL_PEER_SILENT
  case $record_status in
  0) ;;
  77) end 77 'the role could not be taken: a guard stands in the way, see above' ;;
  *) end 1 "the role could not be taken (status $record_status)" ;;
  esac
  EPOCH=$NEW ROLE=primary
  did "$HOST is primary at epoch $NEW"
}

step_start() {
  for unit in $SERVICES; do
    if command -v systemctl >/dev/null; then
      systemctl start -- "$unit" 9>&- || end 1 "$unit does not start: journalctl -u $unit"
      systemctl is-active --quiet -- "$unit" || case $unit in *.service) end 1 "$unit is not running: journalctl -u $unit says why" ;; esac
    else
      rc-service -- "${unit%.service}" start 9>&- || end 1 "$unit does not start"
    fi
  done
}

step_healthy() {
  [ -n "$WITHIN" ] || return 0
  healthy_until=$(($(now) + WITHIN))
  until is_healthy; do
    [ "$(now)" -lt "$healthy_until" ] || end 1 "the application was not healthy within $WITHIN s: clients were not led here, and the name is unchanged"
    sleep 1
  done
  say "the application on $HOST is healthy"
}

step_move() {
  for number in $TARGETS; do
    target "$number"
    case $KIND in
    rfc2136) move_name ;;
    address) take_address ;;
    command) run_switch ;;
    esac || end 1 "$TARGET could not be moved to $HOST, which serves; move it by hand, or run this again"
    did "$TARGET leads to $HOST"
  done
  [ -z "$TARGETS_BY_HAND" ] || by_hand "$TARGETS_BY_HAND"
}

# A guarded unit holds the address; its own program refuses where another machine answers at it.
take_address() {
  systemctl restart -- "$ADDRESS_UNIT" 9>&- && systemctl is-active --quiet -- "$ADDRESS_UNIT" || return 1
  say "$HOST holds $TARGET"
}

# The user's own lines: `switch`, and then `look` until it names this host.
run_switch() {
  PAIRCTL_PAIR=$PAIR PAIRCTL_PRIMARY=$HOST PAIRCTL_ADDRESS=$MINE PAIRCTL_OTHER=$PEER PAIRCTL_OTHER_ADDRESS=$THEIRS PAIRCTL_EPOCH=$NEW
  export PAIRCTL_PAIR PAIRCTL_PRIMARY PAIRCTL_ADDRESS PAIRCTL_OTHER PAIRCTL_OTHER_ADDRESS PAIRCTL_EPOCH
  timeout -k 5 "$PATIENCE" /bin/sh -c "$SWITCH" </dev/null >&2 9>&- || return 1
  switch_until=$(($(now) + PATIENCE))
  while :; do
    switch_now=$(timeout -k 5 "$PATIENCE" /bin/sh -c "$LOOK" </dev/null 9>&- | sed -n '1s/[[:space:]]//g;1p') || switch_now=''
    case $switch_now in "$HOST" | "$MINE") break ;; esac
    [ "$(now)" -lt "$switch_until" ] || return 1
    sleep 1
  done
  say "$TARGET leads to $HOST"
}

step_agree() {
  LATE=''
  for number in $TARGETS; do
    target "$number"
    [ "$KIND" = rfc2136 ] || continue
    agree_until=$(($(now) + 60))
    until names_agree; do
      if [ "$(now)" -ge "$agree_until" ]; then
        LATE="$LATE $RECORD at $DISAGREES;"
        break
      fi
      sleep 1
    done
  done
}

step_ended() { host_program transition "$PAIR" end || say 'that all of it is done could not be recorded; pairctl resume does that'; }

step_report() {
  say "$HOST is primary since epoch $NEW, after $(($(now) - BEGUN)) s.${LEVEL:+ $PEER: $EVIDENCE.}"
  if [ -n "$CHOSEN" ]; then
    say "Restored, at most $(display_seconds "$LOSS") lost:"
    printf '%s' "$CHOSEN"
  fi
  note report "primary since epoch $NEW; lost at most $LOSS s; ${EVIDENCE:-taken over before}; $(printf '%s' "$CHOSEN" | tr '\n' ';')"
  if [ -n "$LATE" ]; then
    note_end failed "not every name server leads to it yet:$LATE"
    printf '%s serves, but not every name server leads to it yet:%s nothing needs to be undone\n' "$HOST" "$LATE" >&2
    exit 1
  fi
}
