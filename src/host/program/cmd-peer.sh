# peer PAIR [--name]: PeerView of src/model/hoststatus.ts. Asks now, tells the peer nothing, and writes nothing. --name asks for the name that leads clients, too.
. "$LIB/peer.sh"
case $*/$# in /0) ;; --name/1) ask_dns ;; *) usage 'peer PAIR [--name]' ;; esac
name_json() {
  [ $# -gt 0 ] || return 0
  if [ "$DNS_EPOCH" = 0 ]; then printf ', "name": null'; else printf ', "name": { "primary": %s, "epoch": %s }' "$(json_string "$DNS_PRIMARY")" "$DNS_EPOCH"; fi
}
ask_peer role
if [ "$PEER_ANSWERED" = 0 ]; then
  printf '{ "answered": false, "why": %s, "role": null, "epoch": null, "clockOffsetSeconds": null, "services": {}%s }\n' "$(json_string "$PEER_WHY")" "$(name_json "$@")"
  exit 0
fi
printf '{ "answered": true, "why": "", "role": %s, "epoch": %s, "clockOffsetSeconds": %s, "services": { ' "$(json_or_null "$PEER_ROLE")" \
  "$(if [ -n "$PEER_ROLE" ]; then printf '%s' "$PEER_EPOCH"; else printf null; fi)" "$((PEER_TIME - $(now)))"
peer_lines unit | services_json
printf ' }%s }\n' "$(name_json "$@")"
