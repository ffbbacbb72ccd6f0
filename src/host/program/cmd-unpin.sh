# unpin PAIR PLAN NAME: retention decides over that backup again.
. "$LIB/store.sh"
if [ $# != 2 ] || ! is_backup_name "$2"; then usage 'unpin PAIR PLAN NAME'; fi
use_plan "$1"
rm -f -- "$STORE/.pin/$2"
