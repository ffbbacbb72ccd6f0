# rehearse PAIR WORK: the inside of a drill, started by it in namespaces of its own, and by nobody else. Restores what stands in WORK/parts, starts the application,
# asks the checks, and writes lines to WORK/result, apart by tabs: `part PLAN KIND NAME STATUS SECONDS WORDS` and `check NUMBER STATUS SECONDS WORDS VALUE`.
. "$LIB/restore.sh"
. "$LIB/sealed.sh"
WORK=${1:-}
[ -r "$WORK/outside" ] || usage 'rehearse PAIR WORK'
for room_kind in mnt net pid ipc; do
  if grep -qxF "$(readlink "/proc/self/ns/$room_kind")" "$WORK/outside"; then end 1 "this is no room: its $room_kind namespace is the host's"; fi
done
LIFTED=''
seal_room
TMP=$ROOM/tmp
mkdir -- "$TMP" "$ROOM/items"
# For servers, whoever they run as.
mkdir -m 1777 -- "$ROOM/scratch"
TMPDIR=$ROOM/scratch
export TMPDIR

# TAB-SEPARATED WORDS: one line of the result, in one line.
result() {
  result_line=$1
  shift
  for result_word in "$@"; do result_line="$result_line	$(printf '%s' "$result_word" | tr '\t\n' '  ')"; done
  printf '%s\n' "$result_line" >>"$WORK/result"
}

rehearse_part() {
  use_plan "$PLAN"
  use_part || end 1 "the plan $PLAN has no $part_item any more"
  "${ITEM_KIND}_rehearse"
}

rehearse_failed=0
while read -r PLAN RESTORE_NAME part_kind part_artifact part_bytes part_item; do
  RESTORE_FROM=$WORK/backups/$PLAN/$RESTORE_NAME
  case $part_kind in
  external | command)
    result part "$PLAN" "$part_kind" "$part_item" left 0 'a command of your own restores it, which a drill does not run'
    continue
    ;;
  esac
  part_started=$(now)
  : >"$TMP/note"
  attempt rehearse_part </dev/null 2>"$TMP/said"
  cat "$TMP/said" >&2
  if [ "$ANSWER" = 0 ]; then
    result part "$PLAN" "$part_kind" "$part_item" ok $(($(now) - part_started)) "$(cat "$TMP/note")"
  else
    result part "$PLAN" "$part_kind" "$part_item" failed $(($(now) - part_started)) "$(last_words "$TMP/said")"
    rehearse_failed=1
  fi
done <"$WORK/parts"

[ "$rehearse_failed" = 0 ] || exit 0

. "$LIB/drill_checks.sh"
start_application
for check_number in $DRILL_CHECKS; do
  drill_check "$check_number"
  check_started=$(now)
  CHECK_SAID='' CHECK_VALUE=''
  if ask_check </dev/null; then check_result=ok; else check_result=failed; fi
  result check "$check_number" "$check_result" $(($(now) - check_started)) "$CHECK_SAID" "$CHECK_VALUE"
done
