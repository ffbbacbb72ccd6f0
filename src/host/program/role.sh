# The role of this host: one line, `primary 7`. The higher epoch is right.

# Sets ROLE and EPOCH; empty and 0 when no role was ever set.
read_role() {
  ROLE='' EPOCH=0
  [ -e "$STATE/role" ] || return 0
  read -r ROLE EPOCH role_rest <"$STATE/role" || :
  case "$ROLE/${role_rest:-}" in primary/ | standby/) if is_epoch "$EPOCH"; then return 0; fi ;; esac
  ROLE='' EPOCH=0
  end 78 "$STATE/role is damaged: write one line such as 'standby 7' there, with the epoch that the other host shows"
}

lock_role() {
  if lock_writable role; then exec 7>>"$STATE/lock/role"; else exec 7<"$(lock_there role)"; fi
  wait_for_lock 7 20 || end 75 'the role of this host is being changed by another run'
}
unlock_role() { exec 7>&-; }

# Sets CHANGED: when the roles became what they are at this epoch, in seconds since 1970; 0 where that is not known.
read_changed() {
  CHANGED=0
  [ -r "$STATE/changed" ] || return 0
  read -r changed_epoch CHANGED changed_rest <"$STATE/changed" || :
  if [ "${changed_epoch:-}" != "$EPOCH" ] || [ -n "${changed_rest:-}" ] || ! is_count "$CHANGED"; then CHANGED=0; fi
}

# HOST EPOCH: which host was last known to be the primary, and when that was last seen to be so.
note_active() { printf '%s %s %s\n' "$1" "$2" "$(now)" | try_put "$STATE/active"; }

# ROLE EPOCH WHY: with the role lock held. The time is written first: it counts only together with its epoch.
write_role() {
  # What a host wrote as primary and nobody took over is its own, until it is copied aside.
  if [ "$ROLE" = primary ] && [ "$1" = standby ]; then iso | durable_put "$STATE/own"; fi
  if [ "$2" != "$EPOCH" ]; then printf '%s %s\n' "$2" "$(now)" | durable_put "$STATE/changed"; fi
  if [ "$1" = primary ]; then note_active "$HOST" "$2"; fi
  printf '%s %s\n' "$1" "$2" | durable_put "$STATE/role"
  role_before="${ROLE:-none} $EPOCH"
  ROLE=$1 EPOCH=$2
  if [ "$ROLE" = primary ]; then : >"$STATE/served"; fi
  if [ "$ROLE" = primary ]; then rm -f -- "$STATE/own" "$STATE/quiet"; fi
  # What this epoch has overtaken is over.
  if [ -e "$STATE/transition" ] && ! read_transition; then rm -f -- "$STATE/transition"; fi
  role_job=$JOB
  JOB=role
  journal "$ROLE" "$3 (before: $role_before)"
  JOB=$role_job
}

# ROLE EPOCH of the other host, WHO says so. A higher epoch is written down at once; sets LOST=1 and LOST_WHY when this host was primary until now.
# A standby does not follow a standby: between the two steps of a change of roles there is no primary, and that is not for this host to settle.
learn() {
  LOST=0
  read_role
  # Of two that claim one epoch, neither is believed.
  if [ "$1" = primary ] && { [ "$2" -gt "$EPOCH" ] || [ "$ROLE/$2" = "standby/$EPOCH" ]; }; then note_active "$PEER" "$2"; fi
  [ -n "$ROLE" ] && [ "$2" -gt "$EPOCH" ] || return 0
  [ "$ROLE" = primary ] || [ "$1" = primary ] || return 0
  lock_role
  read_role
  if [ "$2" -gt "$EPOCH" ]; then
    if [ "$ROLE" = primary ]; then LOST=1 LOST_WHY=$3; fi
    # Whoever has heard it acts by it, also where it cannot be written down: a disk that is full or broken must not keep two hosts serving.
    attempt write_role standby "$2" "$3"
    [ "$ANSWER" = 0 ] || say "the role cannot be written: $STATE takes nothing"
    ROLE=standby EPOCH=$2
  fi
  unlock_role
}

# WHY [--no-block [UNIT]]: after this host learnt that it is primary no more.
step_down() {
  stepped_why="this host was primary and is not any more: $1. Its services are stopped; 'pairctl apply' makes it the standby."
  say "$stepped_why"
  stop_services "${2:-}" "${3:-}" || say 'not every service could be stopped: look at them now'
  notify "$stepped_why"
}

# Whether both hosts say that they are primary at one epoch.
is_conflict() { [ "$ROLE" = primary ] && [ "$PEER_ROLE" = primary ] && [ "$PEER_EPOCH" = "$EPOCH" ]; }

# `quiet`: nothing was started here since the services were stopped for another host to take over. Whoever lets a unit start takes that back first, so
# that a change of roles sees what no other trace may be left of: a unit that ran for a moment, a host that was switched off and on.
be_quiet() {
  : | durable_put "$STATE/quiet"
  # Asked after it is written: a start that was let through before that is on its way now.
  # A floating address is given up with the role: nothing writes by it.
  quiet_running=''
  for quiet_unit in $(running_services); do
    case $quiet_unit in "pairctl-$PAIR-address-"*) ;; *) quiet_running="$quiet_running$quiet_unit " ;; esac
  done
  [ -z "$quiet_running" ] || {
    end_quiet
    end 1 "not stopped: ${quiet_running% }"
  }
}
is_quiet() { [ -e "$STATE/quiet" ]; }
end_quiet() {
  is_quiet || return 0
  rm -f -- "$STATE/quiet"
  flush "$STATE"
}

# Sets TRANSITION, TRANSITION_EPOCH and TRANSITION_SINCE; fails where no change of roles is under way. One that a higher epoch has overtaken is none.
read_transition() {
  TRANSITION='' TRANSITION_EPOCH=0 TRANSITION_SINCE=''
  [ -r "$STATE/transition" ] || return 1
  read -r transition_playbook transition_from transition_to TRANSITION_EPOCH TRANSITION_SINCE transition_backup <"$STATE/transition" || :
  if ! is_name "$transition_playbook" || ! is_epoch "$TRANSITION_EPOCH"; then return 1; fi
  transition_epoch_here=$(if [ -r "$STATE/role" ]; then sed -n 's/^[a-z]* \([0-9]*\)$/\1/p' "$STATE/role"; fi)
  if is_epoch "$transition_epoch_here" && [ "$transition_epoch_here" -gt "$TRANSITION_EPOCH" ]; then return 1; fi
  TRANSITION="$transition_playbook $transition_from $transition_to $TRANSITION_EPOCH $TRANSITION_SINCE ${transition_backup:--}"
}
