# preview PAIR role primary EPOCH | preview PAIR sync MIRROR | preview PAIR restore PLAN NAME [--only ITEM] [--into DIR|DATABASE] [--chosen] | preview PAIR undelete MIRROR …: what would happen, as JSON. Writes nothing, here or there.
make_tmp
read_role
case $#/${1:-} in
*/undelete)
  . "$LIB/undelete.sh"
  shift
  read_undelete "$@"
  plan_undelete
  printf '{ "format": 1, "mirror": "%s", "to": %s, "unasked": %s, "back": %s, "there": %s, "blocked": %s, "bytes": %s, "entries": [' \
    "$MIRROR" "$(json_string "$UNDELETE_TO")" "$(json_or_null "$UNASKED")" "$UNDELETE_BACK" "$UNDELETE_THERE" "$UNDELETE_BLOCKED" "$UNDELETE_BYTES"
  awk -F "$TAB" -f "$LIB/undelete_json.awk" "$TMP/undelete"
  printf '] }\n'
  ;;
2/sync)
  . "$LIB/pull.sh"
  INITIAL=0 ACCEPT=none LIFTED=''
  use_mirror "$2"
  if [ "$ROLE" = standby ]; then
    plan_pull 0
  else
    PULL_FILES=0 PULL_CREATE=0 PULL_UPDATE=0 PULL_DELETE=0 PULL_ACCEPT=0 PULL_SEND=0 PULL_INITIAL=0 GUARD='' PULL_ERROR=3
    FOUND="this host is ${ROLE:-without a role}: only the standby pulls"
  fi
  # What --initial would let pass is no refusal: it is asked for by the flag that `initial` calls for.
  if [ "$PULL_INITIAL" = 1 ] && [ "$GUARD" = mass-change ]; then GUARD='' FOUND=''; fi
  printf '{ "format": 1, "mirror": "%s", "ok": %s, "guard": %s, "found": %s, "files": %s, "create": %s, "update": %s, "delete": %s, "accept": %s, "bytes": %s, "initial": %s }\n' \
    "$MIRROR" "$(if [ "$PULL_ERROR" = 0 ] && [ -z "$GUARD" ]; then echo true; else echo false; fi)" "$(json_or_null "$GUARD")" "$(json_string "$FOUND")" \
    "$PULL_FILES" "$PULL_CREATE" "$PULL_UPDATE" "$PULL_DELETE" "$PULL_ACCEPT" "$PULL_SEND" "$(if [ "$PULL_INITIAL" = 1 ]; then echo true; else echo false; fi)"
  ;;
3/role)
  . "$LIB/mounts.sh"
  . "$LIB/shared.sh"
  is_epoch "$3" || usage 'preview PAIR role primary EPOCH'
  forbid_by_shared "$3"
  printf '{ "format": 1, "ok": %s, "guard": %s, "found": %s }\n' "$(if [ -z "$GUARD" ]; then echo true; else echo false; fi)" "$(json_or_null "$GUARD")" "$(json_string "$FOUND")"
  ;;
[345678]/restore)
  . "$LIB/restore.sh"
  LIFTED='' preview_plan=$2 preview_name=$3
  shift 3
  while [ $# -gt 0 ]; do
    case $1/$# in
    --chosen/*)
      CHOSEN=1
      shift
      continue
      ;;
    */1) usage "preview does not know $1" ;;
    --only/*) ONLY=$2 ;;
    --into/*) INTO=${2%/} ;;
    *) usage "preview does not know $1" ;;
    esac
    shift 2
  done
  preview_restore "$preview_plan" "$preview_name"
  ;;
*) usage 'preview PAIR sync MIRROR | preview PAIR restore PLAN NAME | preview PAIR undelete MIRROR …' ;;
esac
