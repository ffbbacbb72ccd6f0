# check PAIR PLAN NAME: `ok`, or why it does not verify and status 1. Reads and hashes everything; writes nothing.
. "$LIB/store.sh"
[ $# = 2 ] || usage 'check PAIR PLAN NAME'
use_plan "$1"
if check_backup "$STORE" "$1" "$2"; then
  echo ok
else
  printf '%s\n' "$WHY"
  exit 1
fi
