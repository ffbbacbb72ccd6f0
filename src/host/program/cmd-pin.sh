# pin PAIR PLAN NAME: retention leaves that backup alone, on this host.
. "$LIB/store.sh"
if [ $# != 2 ] || ! is_backup_name "$2"; then usage 'pin PAIR PLAN NAME'; fi
use_plan "$1"
[ -d "$STORE/$2" ] || end 1 "there is no backup $2 in plan $1"
mkdir -p -- "$STORE/.pin"
: >"$STORE/.pin/$2"
