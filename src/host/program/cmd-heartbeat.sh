# heartbeat PAIR: each minute by cron. Exchanges role and epoch; a host that lost its role stops its services and says so.
. "$LIB/peer.sh"
. "$LIB/room.sh"
lock_job heartbeat 0 || exit 0
attempt keep_reserve
make_tmp
consult
SHARED_WHY=''
if [ -n "$SHARED" ]; then
  . "$LIB/mounts.sh"
  . "$LIB/shared.sh"
  look_at_shared
  learn_from_shared
fi
if [ "$LOST" = 1 ]; then
  # cron mails what is said here, so no other mail is needed.
  NOTIFY_EMAIL=''
  step_down "$LOST_WHY"
  exit 1
fi

# KEY TEXT: said when it begins, and then once a day.
alarm() {
  alarm_file=$STATE/status/alarm-$1
  alarm_last=0
  [ ! -r "$alarm_file" ] || read -r alarm_last <"$alarm_file" || :
  is_count "$alarm_last" || alarm_last=0
  if [ $(($(now) - alarm_last)) -lt 86400 ] && [ "$alarm_last" -le "$(now)" ]; then return 0; fi
  now | put "$alarm_file"
  journal alarm "$2"
  say "$2"
}
guarded_active() {
  service_states | while read -r active_unit active_state; do
    case $active_state in active | activating | reloading) ;; *) continue ;; esac
    if has_word "$active_unit" "$GUARDED_UNITS"; then echo yes; fi
  done | grep -q yes
}
calm() { rm -f -- "$STATE/status/alarm-$1"; }

# A run that died between writing the role and stopping the services is finished here.
if [ "$ROLE" = standby ] && guarded_active; then
  say "services ran here although this host is standby at epoch $EPOCH: they are stopped"
  stop_services || say 'not every service could be stopped: look at them now'
fi
if [ "$ROLE" = standby ]; then drop_addresses || :; fi

# A peer that is silent for ten minutes is worth a mail; one that misses a beat is not.
if [ -n "$ROLE" ]; then
  silent_file=$STATE/status/silent
  if [ "$PEER_ANSWERED" = 1 ]; then
    rm -f -- "$silent_file"
    calm silent
  else
    silent_since=0
    [ ! -r "$silent_file" ] || read -r silent_since <"$silent_file" || :
    is_count "$silent_since" && [ "$silent_since" -gt 0 ] || silent_since=$(now)
    printf '%s\n' "$silent_since" | put "$silent_file"
    if [ $(($(now) - silent_since)) -ge 600 ]; then alarm silent "$PEER_WHY, since $(iso_of "$silent_since")"; fi
  fi
fi
if [ "$PEER_ANSWERED" = 1 ] && is_conflict; then
  alarm conflict "$HOST and $PEER both say primary at epoch $EPOCH: no service is started any more; 'pairctl resolve --keep HOST' decides"
else
  calm conflict
fi
# A run that goes on is no alarm; one whose operator is gone is, for it has left the pair between two states.
if read_transition && [ $(($(now) - $(seconds_of "$TRANSITION_SINCE"))) -ge 900 ]; then
  alarm transition "a $transition_playbook from $transition_from to $transition_to was begun at $TRANSITION_SINCE and is not finished: 'pairctl resume' goes on, 'pairctl resume --abort' goes back"
else
  calm transition
fi
if [ -n "$SHARED_WHY" ]; then alarm shared "$SHARED_WHY: this host could not be primary now"; else calm shared; fi
if [ "$PEER_ANSWERED" = 1 ]; then
  skew=$((PEER_TIME - $(now)))
  if [ "$skew" -gt 30 ] || [ "$skew" -lt -30 ]; then alarm clock "the clock of $PEER is $skew s from this one"; else calm clock; fi
fi
if [ "$ROLE" = primary ]; then
  if [ -z "$GUARDED_UNITS" ] || guarded_active; then note_active "$HOST" "$EPOCH"; fi
  . "$LIB/mirror.sh"
  mark_new_sources
fi
. "$LIB/trial.sh"
tend_trial
exit 0
