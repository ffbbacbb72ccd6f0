# undelete PAIR MIRROR --since SECONDS [--path PATTERN] [--to DIRECTORY] [--overwrite] [--oldest] [--dry-run]: brings back what pulls deleted since then.
. "$LIB/undelete.sh"
read_undelete "$@"
NAME=$MIRROR
make_tmp
PATIENCE=30
if [ "$UNDELETE_DRY" = 0 ]; then
  lock_job "mirror-$MIRROR" 30 || end 75 'a pull of this mirror is going on'
  lock_work_shared || end 75 'the role of this host is being changed, or a restore is going on'
  read_role
fi
plan_undelete
tr '\001\002' '??' <"$TMP/undelete"
if [ -n "$UNASKED" ]; then
  [ "$UNDELETE_BACK" -gt 0 ] || end 69 "$UNASKED"
  say "$UNASKED; only what this host keeps is brought back"
fi
if [ "$UNDELETE_DRY" = 1 ] || [ "$UNDELETE_BACK" = 0 ]; then exit 0; fi
attempt do_undelete
case $ANSWER in
0) journal ok "$UNDELETE_BACK brought back to $UNDELETE_TO, $UNDELETE_THERE left as they are" ;;
*) journal failed "not all of $UNDELETE_BACK came back to $UNDELETE_TO" ;;
esac
exit "$ANSWER"
