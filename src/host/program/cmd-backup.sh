# backup PAIR [PLAN] [--now] [--due] [--wait]. --wait: for whoever is at it already (a pull asks for what is due).
. "$LIB/backup.sh"
BACKUP_ONLY='' FORCED=0 DUE=0 WAIT=1
for word in "$@"; do
  case $word in
  --now) FORCED=1 ;;
  --due) DUE=1 ;;
  --wait) WAIT=300 ;;
  -*) usage "backup does not know $word" ;;
  *) [ -z "$BACKUP_ONLY" ] || usage 'one plan, or none for all'; BACKUP_ONLY=$word ;;
  esac
done
read_role
if [ "$ROLE" != primary ]; then
  [ "$DUE" = 0 ] || exit 0
  end 3 "this host is ${ROLE:-without a role}: backups are taken on the primary"
fi

# Cron's run comes again; a person waits for the one that is going on.
if [ "$DUE" = 0 ] && [ "$WAIT" = 1 ]; then WAIT=120; fi

backup_plan() {
  NAME=$1
  use_plan "$1"
  if ! lock_job "plan-$1" "$WAIT"; then
    if [ "$DUE" = 1 ]; then
      job_skipped "plan-$1"
      exit 0
    fi
    end 75 'another run works on the backups of this plan'
  fi
  take_plan "$1" "$FORCED"
}

make_tmp
if [ -n "$BACKUP_ONLY" ]; then use_plan "$BACKUP_ONLY"; fi
worst=0
for plan in ${BACKUP_ONLY:-$PLANS}; do
  # Cron has nothing to hear of a backup that went well.
  if [ "$DUE" = 1 ]; then attempt backup_plan "$plan" >/dev/null; else attempt backup_plan "$plan"; fi
  [ "$ANSWER" = 0 ] || worst=$ANSWER
done
exit "$worst"
