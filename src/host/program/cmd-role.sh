# role PAIR | role PAIR set ROLE EPOCH [--quiet] [--handed-over]
# --quiet: to standby only where nothing was started since `transition PAIR quiet`. --handed-over: that, and the other host has all that this one had.
# With PAIRCTL_PEER_SILENT=1 in the environment the other host was asked and did not answer, and is out of service: the units that start next need not ask it again.
# (No word, for one that is not known would keep a host from taking over.)
read_role
if [ $# = 0 ]; then
  [ -n "$ROLE" ] || exit 3
  printf '%s %s\n' "$ROLE" "$EPOCH"
  exit 0
fi
HANDED_OVER=0 QUIET=0
while [ $# -gt 3 ]; do
  case $4 in
  --handed-over) HANDED_OVER=1 QUIET=1 ;;
  --quiet) QUIET=1 ;;
  *) usage "role does not know $4" ;;
  esac
  role_name=$2 role_epoch=$3
  shift 4
  set -- set "$role_name" "$role_epoch" "$@"
done
if [ $# != 3 ] || [ "$1" != set ] || ! is_epoch "$3"; then usage 'role PAIR [set primary|standby EPOCH [--quiet] [--handed-over]]'; fi
case $2 in primary | standby) ;; *) usage 'a role is primary or standby' ;; esac

# Before a host becomes primary, nothing may be writing into its data any more.
if [ "$2" = primary ] && [ "$ROLE" != primary ]; then
  lock_work_alone || end 75 'a pull is going on here and did not end within 30 s'
fi
lock_role
read_role
if [ "$3" -lt "$EPOCH" ] || { [ "$3" = "$EPOCH" ] && [ "$ROLE" = standby ] && [ "$2" = primary ]; }; then
  printf 'guard role-conflict: %s is %s at epoch %s, which does not give way to %s at epoch %s\n' "$HOST" "$ROLE" "$EPOCH" "$2" "$3" >&2
  exit 77
fi
if [ "$2$QUIET" = standby1 ] && ! is_quiet; then
  end 1 "services of $HOST were started after they had been stopped: what they wrote since then was not brought over"
fi
if [ "$2" = primary ] && [ -n "$SHARED" ]; then
  . "$LIB/mounts.sh"
  . "$LIB/shared.sh"
  forbid_by_shared "$3"
  if [ -n "$GUARD" ]; then
    printf 'guard %s: %s\n' "$GUARD" "$FOUND" >&2
    exit 77
  fi
  # Before the record here: whoever else could write there learns of it in any case.
  claim_shared "$3"
fi
if [ "$ROLE $EPOCH" != "$2 $3" ]; then
  write_role "$2" "$3" 'set by a run of pairctl'
fi
unlock_role
# The name alone can know better then, and is asked here, for the units that start next.
if [ "$ROLE/${PAIRCTL_PEER_SILENT:-0}" = primary/1 ]; then
  . "$LIB/peer.sh"
  ask_dns
  learn_from_name
  if [ "$LOST" = 1 ]; then
    step_down "$LOST_WHY"
  else
    PEER_ANSWERED=0 PEER_ROLE='' PEER_EPOCH=0
    note_consulted
  fi
fi
printf '%s %s\n' "$ROLE" "$EPOCH"
if [ "$ROLE" = standby ]; then
  if [ "$HANDED_OVER" = 1 ]; then rm -f -- "$STATE/served" "$STATE/own"; fi
  stop_services || end 1 "$ROLE $EPOCH is written, and not every service could be stopped"
else
  . "$LIB/mirror.sh"
  attempt mark_new_sources
  [ "$ANSWER" = 0 ] || say 'the role is written; a mirror could not be marked as a source'
fi
