# serve-guard PAIR: rsync's `pre-xfer exec`. What it prints on standard output reaches the caller; any status but 0 refuses the transfer.
. "$LIB/mirror.sh"
deny() {
  printf 'pairctl %s on %s: %s\n' "$PAIR" "$HOST" "$1"
  exit 1
}
read_role
is_epoch "${PAIRCTL_ASKED_EPOCH:-}" || deny 'no epoch was asked for'
case ${RSYNC_MODULE_NAME:-} in
kept-*)
  # The primary asks for its own files back; a host that lost that role does not get them.
  [ "$ROLE" = standby ] || deny "nothing that was deleted is given out: this host is ${ROLE:-without a role} at epoch $EPOCH"
  [ "$PAIRCTL_ASKED_EPOCH" -ge "$EPOCH" ] || deny "nothing that was deleted is given out: this host knows epoch $EPOCH and was asked at epoch $PAIRCTL_ASKED_EPOCH"
  exit 0
  ;;
esac
[ "$ROLE" = primary ] || deny "nothing is given out: this host is ${ROLE:-without a role} at epoch $EPOCH"
[ "$PAIRCTL_ASKED_EPOCH" -le "$EPOCH" ] || deny "nothing is given out: this host is primary at epoch $EPOCH and was asked at epoch $PAIRCTL_ASKED_EPOCH"
case ${RSYNC_MODULE_NAME:-} in
mirror-*)
  make_tmp
  use_mirror "${RSYNC_MODULE_NAME#mirror-}"
  look_at_source
  [ "$SOURCE_STATE" != missing ] || deny "guard source-missing: $SOURCE_WHY"
  ;;
esac
exit 0
