# drill PAIR [--due] [--report]: standby only. Restores the newest good backups in a room of its own, beside production, asks the checks of the definition there,
# and writes a report. Prints it with --report (and ends with 0 whatever it says), else says what is wrong.
. "$LIB/backup.sh"
. "$LIB/drill.sh"
DUE=0 PRINT=0
for word in "$@"; do
  case $word in
  --due) DUE=1 ;;
  --report) PRINT=1 ;;
  *) usage "drill does not know $word" ;;
  esac
done
read_role
if [ "$ROLE" != standby ]; then
  [ "$DUE" = 0 ] || exit 0
  end 3 "this host is ${ROLE:-without a role}: a drill is held on the standby"
fi
if ! lock_job drill; then
  if [ "$DUE" = 1 ]; then
    job_skipped drill
    exit 0
  fi
  end 75 'another drill is going on'
fi
for tool in unshare mount; do command -v "$tool" >/dev/null || end 78 "a drill needs $tool (util-linux), which is not installed"; done
unshare --help 2>&1 | grep -q -- --kill-child || end 78 'a drill needs unshare of util-linux'
make_tmp
job_begin drill
trap 'sweep_room; rm -rf -- "$TMP"' EXIT
attempt hold_drill 2>"$TMP/drill-said"
if [ "$ANSWER" != 0 ]; then
  job_said "$TMP/drill-said" drill
  job_end failed "$(last_words "$TMP/drill-said")"
  exit "$ANSWER"
fi
REPORT=$(cat "$TMP/report-name")
[ "$PRINT" = 0 ] || cat "$STATE/drills/$REPORT"
if [ "$(field "$STATE/drills/$REPORT" outcome)" = passed ]; then
  job_end ok "$REPORT"
  [ "$PRINT" = 1 ] || [ "$DUE" = 1 ] || printf 'passed %s\n' "$REPORT"
  exit 0
fi
cat "$TMP/why" >"$TMP/drill-said"
job_end failed "$(head -n 1 "$TMP/why")"
[ "$PRINT" = 0 ] || exit 0
while IFS= read -r drill_line; do say "$drill_line"; done <"$TMP/why" 2>"$TMP/drill-said"
job_said "$TMP/drill-said" drill
exit 1
