# peer PAIR [--name] [--within SECONDS]: PeerView of src/model/hoststatus.ts. Asks now, tells the peer nothing, and writes nothing.
# --name asks for the name that leads clients, too; --within waits less than the usual time for an answer.
. "$LIB/peer.sh"
NAMED=0
while [ $# -gt 0 ]; do
  case $1/$# in
  --name/*) NAMED=1 ;;
  --within/1) usage '--within needs seconds' ;;
  --within/*)
    if ! is_epoch "$2"; then usage '--within needs seconds'; fi
    [ "$2" -gt "$PATIENCE" ] || PATIENCE=$2
    shift
    ;;
  *) usage 'peer PAIR [--name] [--within SECONDS]' ;;
  esac
  shift
done
[ "$NAMED" = 0 ] || ask_dns
name_json() {
  [ "$NAMED" = 1 ] || return 0
  if [ "$DNS_EPOCH" = 0 ]; then printf ', "name": null'; else printf ', "name": { "primary": %s, "epoch": %s }' "$(json_string "$DNS_PRIMARY")" "$DNS_EPOCH"; fi
}
ask_peer role
if [ "$PEER_ANSWERED" = 0 ]; then
  printf '{ "answered": false, "why": %s, "role": null, "epoch": null, "clockOffsetSeconds": null, "services": {}%s }\n' "$(json_string "$PEER_WHY")" "$(name_json)"
  exit 0
fi
printf '{ "answered": true, "why": "", "role": %s, "epoch": %s, "clockOffsetSeconds": %s, "services": { ' "$(json_or_null "$PEER_ROLE")" \
  "$(if [ -n "$PEER_ROLE" ]; then printf '%s' "$PEER_EPOCH"; else printf null; fi)" "$((PEER_TIME - $(now)))"
peer_lines unit | services_json
if is_epoch "$PEER_TAKING"; then peer_taking=", \"taking\": $PEER_TAKING"; else peer_taking=''; fi
printf ' }%s%s }\n' "$peer_taking" "$(name_json)"
