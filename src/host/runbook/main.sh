# shellcheck disable=SC2154,SC2034
usage() {
  printf 'usage: pairctl-%s failover|switchover [--dry-run] [--yes] [--override GUARD=REASON]...\n       pairctl-%s switchover --back\n       pairctl-%s status\n%s\n' \
    "$PAIR" "$PAIR" "$PAIR" "${1:-}" >&2
  exit 64
}

# FUNCTIONS: each in its turn; what is about to be done is written down before it is done.
run_steps() {
  note_begin
  for STEP; do
    case $DRY/$STEP in 1/step_look_* | 1/step_refuse_* | 1/step_choose | 1/step_outlook | 1/step_partner_healthy | 1/step_agree_to_switch) ;; 1/*) continue ;; esac
    note begin '' intent ",\"task\":\"$STEP\""
    "$STEP"
  done
  STEP=''
  note_end 'done' ''
}

[ $# -ge 1 ] || usage
COMMAND=$1
shift
while [ $# -gt 0 ]; do
  case $1 in
  --yes) YES=1 ;;
  --dry-run) DRY=1 ;;
  --back)
    [ "$COMMAND" = switchover ] || usage '--back is for switchover'
    BACK=1
    ;;
  --override)
    [ $# -ge 2 ] || usage '--override wants GUARD=REASON'
    case $2 in
    primary-alive=?* | unfenced=?* | max-loss=?* | no-proven-backup=?* | clock-skew=?* | hold-down=?* | space=?* | safety-copy=?*) OVERRIDES="$OVERRIDES$2$NL" ;;
    *) usage "--override wants GUARD=REASON, with one of primary-alive, unfenced, max-loss, no-proven-backup, clock-skew, hold-down, space, safety-copy" ;;
    esac
    shift
    ;;
  *) usage "there is no $1" ;;
  esac
  shift
done
[ "$(id -u)" = 0 ] || end 1 'only root can do that'
case $COMMAND in
failover)
  lock_pair
  # shellcheck disable=SC2086
  run_steps $FAILOVER_STEPS
  [ "$REFUSED" = 0 ] || exit 77
  ;;
switchover)
  lock_pair
  read_role
  open=$(host_program transition "$PAIR" 2>/dev/null) || open=''
  # A host that has taken over already is finished as the one that takes over.
  if [ "$BACK" = 1 ]; then
    run_back
  elif [ "$ROLE" = primary ] && [ -z "$open" ]; then
    # shellcheck disable=SC2086
    run_steps $LEAVING_STEPS
  else
    # shellcheck disable=SC2086
    run_steps $SWITCHOVER_STEPS
  fi
  [ "$REFUSED" = 0 ] || exit 77
  ;;
status) run_status ;;
*) usage "there is no command $COMMAND" ;;
esac
