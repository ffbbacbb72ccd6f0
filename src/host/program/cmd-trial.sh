# trial PAIR | trial PAIR begin EPOCH SECONDS | trial PAIR end
# begin: where this host takes the role over at that epoch within an hour, it is for so long, and then gives it back, unless `end` comes before.
. "$LIB/trial.sh"
read_role
case ${1:-}/$# in
/0)
  read_trial || exit 3
  iso_of "$TRIAL_ENDS"
  ;;
begin/3)
  if ! is_epoch "$2" || ! is_count "$3"; then usage 'trial PAIR begin EPOCH SECONDS'; fi
  printf '%s %s %s 0\n' "$2" "$3" "$(($(now) + 3600))" | durable_put "$STATE/trial"
  journal begun "for $3 s from epoch $2 on"
  ;;
end/1)
  [ -e "$STATE/trial" ] || exit 0
  end_trial
  journal ended "epoch $EPOCH stays"
  ;;
*) usage 'trial PAIR [begin EPOCH SECONDS | end]' ;;
esac
