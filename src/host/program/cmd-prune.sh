# prune PAIR [PLAN] [--dry-run] [--due]: retention on this host alone.
. "$LIB/prune.sh"
PRUNE_ONLY='' DRY='' DUE=0
for word in "$@"; do
  case $word in
  --dry-run) DRY=--dry-run ;;
  --due) DUE=1 ;;
  -*) usage "prune does not know $word" ;;
  *) [ -z "$PRUNE_ONLY" ] || usage 'one plan, or none for all'; PRUNE_ONLY=$word ;;
  esac
done
read_role
make_tmp

prune_one() {
  NAME=$1
  if [ -z "$DRY" ] && ! lock_job "plan-$1"; then
    [ "$DUE" = 0 ] || exit 0
    end 75 'another run works on the backups of this plan'
  fi
  prune_plan "$1" "$DRY"
}

if [ -n "$PRUNE_ONLY" ]; then use_plan "$PRUNE_ONLY"; fi
worst=0
for plan in ${PRUNE_ONLY:-$PLANS}; do
  attempt prune_one "$plan"
  [ "$ANSWER" = 0 ] || worst=$ANSWER
done
exit "$worst"
