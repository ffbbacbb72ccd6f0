# warm PAIR [--due] | warm PAIR --cool: standby only. Restores the newest proven backup of each database that is to be ready into a place of its own, so that a failover only swaps.
. "$LIB/restore.sh"
DUE=0 COOL=0
for word in "$@"; do
  case $word in
  --due) DUE=1 ;;
  --cool) COOL=1 ;;
  *) usage "warm does not know $word" ;;
  esac
done
LIFTED=''

cool_all() {
  for plan in $PLANS; do
    use_plan "$plan"
    for item in $PLAN_ITEMS; do
      use_item "$plan/$item"
      item_do cool </dev/null
    done
  done
}

# --cool: nothing is kept ready any more, whatever the role.
if [ "$COOL" = 1 ]; then
  [ -d "$STATE/warm" ] || exit 0
  lock_job warm 300 || end 75 'another run makes databases ready'
  make_tmp
  attempt cool_all
  rm -rf -- "$STATE/warm"
  [ "$ANSWER" = 0 ] || end 1 'not every database that was made ready could be dropped: look in its server for those whose names begin with pairctl_warm_, and drop them'
  exit 0
fi

read_role
if [ "$ROLE" = primary ] && [ -d "$STATE/warm" ]; then
  # What stood ready has been taken, or is older than what is in service.
  lock_job warm || exit 0
  make_tmp
  attempt cool_all
  rm -rf -- "$STATE/warm"
fi
if [ "$ROLE" != standby ]; then
  [ "$DUE" = 0 ] || exit 0
  end 3 "this host is ${ROLE:-without a role}: databases are kept ready on the standby"
fi
if ! lock_job warm; then
  if [ "$DUE" = 1 ]; then
    job_skipped warm
    exit 0
  fi
  end 75 'another run makes databases ready'
fi
make_tmp

# The plan's lock is held, so that retention cannot take the backup meanwhile.
warm_plan() {
  PLAN=$1 NAME=$1
  use_plan "$PLAN"
  warm_wanted=''
  for item in $PLAN_ITEMS; do
    use_item "$PLAN/$item"
    if [ "${ITEM_READINESS:-cold}" = warm ] && knows_verb warm; then
      warm_wanted="$warm_wanted $item"
    elif [ -e "$STATE/warm/$PLAN.$item" ]; then
      item_do cool </dev/null
      rm -f -- "$STATE/warm/$PLAN.$item"
    fi
  done
  [ -n "$warm_wanted" ] || return 0
  exec 5>>"$STATE/lock/plan-$PLAN"
  wait_for_lock 5 60 || end 75 'another run works on the backups of this plan'
  list_store "$STORE" "$PLAN" >"$TMP/store" || end 1 "the backups in $STORE cannot be listed"
  warm_name=$(awk '$1 ~ /^backup-/ && $5 >= 2 { name = $1 } END { print name }' "$TMP/store")
  [ -n "$warm_name" ] || return 0
  RESTORE_NAME=$warm_name RESTORE_FROM=$STORE/$warm_name
  sed -n 's/^item //p' "$RESTORE_FROM/SEAL" >"$TMP/parts"
  while read -r part_kind part_artifact part_bytes part_item; do
    case " $warm_wanted " in *" $part_item "*) ;; *) continue ;; esac
    if is_warm "$part_item" "$warm_name"; then continue; fi
    warm_part </dev/null
  done <"$TMP/parts"
}

warm_part() {
  use_part || return 0
  if ! "${ITEM_KIND}_ready"; then end 1 "$part_item cannot be made ready: $WHY"; fi
  mkdir -p "$STATE/warm"
  rm -f -- "$STATE/warm/$PLAN.$part_item"
  item_do warm
  printf '%s\n' "$warm_name" | durable_put "$STATE/warm/$PLAN.$part_item"
  : >"$TMP/did"
  log_line ok "$part_item is ready as of $warm_name"
}

: >"$TMP/said"
warm_worst=0
for plan in $PLANS; do
  attempt warm_plan "$plan" 2>>"$TMP/said"
  [ "$ANSWER" = 0 ] || warm_worst=$ANSWER
done
# A run that had nothing to do is no news.
if [ "$warm_worst" = 0 ] && ! [ -e "$TMP/did" ]; then exit 0; fi
job_begin warm
job_said "$TMP/said" warm
if [ "$warm_worst" = 0 ]; then job_end ok ''; else job_end failed "$(last_words "$TMP/said")"; fi
exit "$warm_worst"
