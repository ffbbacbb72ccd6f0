# peer PAIR: PeerView of src/model/hoststatus.ts. Asks now, tells the peer nothing, and writes nothing.
. "$LIB/peer.sh"
ask_peer role
if [ "$PEER_ANSWERED" = 0 ]; then
  printf '{ "answered": false, "why": %s, "role": null, "epoch": null, "clockOffsetSeconds": null, "services": {} }\n' "$(json_string "$PEER_WHY")"
  exit 0
fi
printf '{ "answered": true, "why": "", "role": %s, "epoch": %s, "clockOffsetSeconds": %s, "services": { ' "$(json_or_null "$PEER_ROLE")" \
  "$(if [ -n "$PEER_ROLE" ]; then printf '%s' "$PEER_EPOCH"; else printf null; fi)" "$((PEER_TIME - $(now)))"
peer_lines unit | services_json
printf ' } }\n'
