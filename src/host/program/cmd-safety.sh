# safety PAIR [--lift GUARD]: stops the guarded services, then publishes what is here now of every plan as safety-TIME. Prints `PLAN NAME`, or `PLAN -` where
# there is nothing. For the host whose data do not win when two were primary; its role and data stay as they are.
. "$LIB/restore.sh"
LIFTED=''
while [ $# -gt 0 ]; do
  case $1 in
  --lift)
    if [ $# -lt 2 ] || ! is_name "$2"; then usage '--lift needs the name of a guard'; fi
    LIFTED=$LIFTED$NL$2
    shift
    ;;
  *) usage "safety does not know $1" ;;
  esac
  shift
done
read_role
[ -n "$ROLE" ] || end 3 'this host is without a role'
lock_work_alone || end 75 'a pull is going on here and did not end within 30 s'
stop_services || end 1 'not every service could be stopped: nothing was copied'
make_tmp

safety_plan() {
  PLAN=$1 NAME=$1
  use_plan "$PLAN"
  if [ "$PLAN_DISABLED" != 0 ]; then exit 0; fi
  if [ -n "$PLAN_EXTERNAL" ]; then
    say 'the application writes these backups by itself: they, and its data, stay as they are'
    printf '%s -\n' "$PLAN"
    exit 0
  fi
  lock_job "plan-$PLAN" 30 || end 75 'another run works on the backups of this plan'
  for item in $PLAN_ITEMS; do
    use_item "$PLAN/$item" || end 78 "the settings know no item '$item' of plan $PLAN"
    case $ITEM_KIND in path) printf 'directory - 0 %s\n' "$item" ;; *) printf '%s - 0 %s\n' "$ITEM_KIND" "$item" ;; esac
  done >"$TMP/parts"
  make_safety
  printf '%s %s\n' "$PLAN" "$(cat "$TMP/safety")"
  journal ok "$(cat "$TMP/safety")"
}

for plan in $PLANS; do
  attempt safety_plan "$plan"
  [ "$ANSWER" = 0 ] || exit "$ANSWER"
done
# What it had of its own is kept: nobody needs to keep it again.
rm -f -- "$STATE/own"
