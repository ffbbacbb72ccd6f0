# restore PAIR PLAN NAME [--dry-run] [--progress] [--lift GUARD] [--only ITEM] [--into DIR|DATABASE] [--then PLAN]. --into restores beside production, which goes on.
# --then: that plan is restored after this one by the same run; until it is, too, no guarded service starts.
. "$LIB/restore.sh"
RESTORE_PLAN='' RESTORE_BACKUP='' DRY=0 LIFTED=''
while [ $# -gt 0 ]; do
  case $1 in
  --dry-run) DRY=1 ;;
  --progress) PROGRESS=1 ;;
  --lift)
    if [ $# -lt 2 ] || ! is_name "$2"; then usage '--lift needs the name of a guard'; fi
    LIFTED=$LIFTED$NL$2
    shift
    ;;
  --only | --into)
    if [ $# -lt 2 ] || [ -z "$2" ]; then usage "$1 needs a value"; fi
    if [ "$1" = --only ]; then ONLY=$2; else INTO=${2%/}; fi
    shift
    ;;
  --then)
    if [ $# -lt 2 ] || ! is_name "$2"; then usage '--then needs the name of a plan'; fi
    THEN="$THEN $2"
    shift
    ;;
  -*) usage "restore does not know $1" ;;
  *) if [ -z "$RESTORE_PLAN" ]; then RESTORE_PLAN=$1; elif [ -z "$RESTORE_BACKUP" ]; then RESTORE_BACKUP=$1; else usage 'restore PAIR PLAN NAME'; fi ;;
  esac
  shift
done
[ -n "$RESTORE_BACKUP" ] || usage 'restore PAIR PLAN NAME'
make_tmp
read_role
if [ "$DRY" = 1 ]; then
  preview_restore "$RESTORE_PLAN" "$RESTORE_BACKUP"
  exit 0
fi
use_plan "$RESTORE_PLAN"
lock_job "plan-$RESTORE_PLAN" 30 || end 75 'another run works on the backups of this plan'
# Pulls are ended: none may write while data are replaced.
[ -n "$INTO" ] || lock_work_alone || end 75 'a pull is going on here and did not end within 30 s'
plan_restore "$RESTORE_PLAN" "$RESTORE_BACKUP"
[ "$RESTORE_BAD" = 0 ] || end 65 "$FOUND; nothing was replaced"
if [ -n "$GUARD" ]; then
  printf 'guard %s: %s\n' "$GUARD" "$FOUND" >&2
  exit 77
fi
if [ -n "$INTO" ]; then
  attempt do_into
  if [ "$ANSWER" = 0 ]; then journal ok "$RESTORE_BACKUP into $INTO"; else journal failed "$RESTORE_BACKUP into $INTO"; fi
  exit "$ANSWER"
fi
attempt do_restore
read_role
case $ANSWER in
0) journal ok "$RESTORE_BACKUP" ;;
77) journal refused "$RESTORE_BACKUP" ;;
*)
  journal failed "$RESTORE_BACKUP"
  if ! [ -e "$STATE/restoring/$PLAN" ]; then
    say 'nothing was replaced'
  elif [ -s "$TMP/safety" ] && [ "$(cat "$TMP/safety")" != - ]; then
    say "the way back: pairctl run restore --plan $PLAN --backup $(cat "$TMP/safety")"
  fi
  ;;
esac
exit "$ANSWER"
