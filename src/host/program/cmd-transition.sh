# transition PAIR | transition PAIR begin PLAYBOOK FROM TO EPOCH [BACKUP] | transition PAIR end | transition PAIR quiet
# A change of roles that is under way, recorded on the host that takes over, before anything is done for it and until all of it is done.
if [ $# = 0 ]; then
  read_transition || exit 3
  printf '%s\n' "$TRANSITION"
  exit 0
fi
case $1/$# in
begin/5 | begin/6)
  is_name "$2" || usage 'a playbook is named by a-z, 0-9 and -'
  if ! { [ "$3" = "$PEER" ] && [ "$4" = "$HOST" ]; }; then usage "roles change here from $PEER to $HOST"; fi
  is_epoch "$5" || usage 'an epoch is a whole number from 1 on'
  case ${6:--} in *[!A-Za-z0-9_.+-]*) usage "no backup has the name ${6:-}" ;; esac
  read_role
  # Begun once, it keeps its beginning: for the same epoch, whoever goes on with it.
  transition_since=$(iso)
  if read_transition && [ "$TRANSITION_EPOCH" = "$5" ]; then transition_since=$TRANSITION_SINCE; fi
  printf '%s %s %s %s %s %s\n' "$2" "$3" "$4" "$5" "$transition_since" "${6:--}" | durable_put "$STATE/transition"
  journal begun "$2 from $3 to $4 at epoch $5"
  ;;
end/1)
  read_transition || exit 0
  read_role
  rm -f -- "$STATE/transition"
  flush "$STATE"
  journal ended "$TRANSITION"
  ;;
quiet/1)
  # On the host that gives its role up, when its services are stopped.
  read_role
  [ "$ROLE" = primary ] || end 3 "this host is ${ROLE:-without a role}"
  be_quiet
  ;;
*) usage 'transition PAIR [begin PLAYBOOK FROM TO EPOCH [BACKUP] | end | quiet]' ;;
esac
