# Asking the other host of the pair through the pull channel.

PATIENCE=5

# WORDS…: one request. Sets PEER_ANSWERED (0|1), PEER_WHY, PEER_ROLE, PEER_EPOCH, PEER_TIME PEER_CHANGED (as CHANGED), and PEER_TEXT, the whole answer.
# Five seconds at most, or PATIENCE; what comes back is data, believed only where it has the form that it should have.
ask_peer() {
  PEER_ANSWERED=0 PEER_WHY='' PEER_ROLE='' PEER_EPOCH=0 PEER_TIME='' PEER_CHANGED='' PEER_TRIAL='' PEER_RETURNING=0 PEER_RETURNED='' PEER_TAKING=''
  PEER_TEXT=$(timeout "$PATIENCE" ssh -F "$CONFIG/ssh_config" peer "$@" </dev/null 2>&1 9>&- 8>&- 7>&- 5>&- | head -c 262144 | tr -cd '\n -~' || :)
  case $PEER_TEXT in
  *"pairctl 1$NL"*"${NL}end") ;;
  *)
    PEER_WHY="$PEER does not answer: $(printf '%s\n' "${PEER_TEXT:-no answer within $PATIENCE s}" | tail -n 1 | head -c 300)"
    return 0
    ;;
  esac
  PEER_TEXT=${PEER_TEXT#*"pairctl 1$NL"}
  while read -r peer_key peer_a peer_b _; do
    case $peer_key in
    role) PEER_ROLE=$peer_a PEER_EPOCH=$peer_b ;;
    time) PEER_TIME=$peer_a ;;
    changed) PEER_CHANGED=$peer_a ;;
    trial) PEER_TRIAL=$peer_a ;;
    returning) PEER_RETURNING=1 ;;
    returned) PEER_RETURNED=$peer_a ;;
    taking) PEER_TAKING=$peer_a ;;
    host) peer_name=$peer_a ;;
    esac
  done <<EOT
$PEER_TEXT
EOT
  case "$PEER_ROLE $PEER_EPOCH" in
  'none 0') PEER_ROLE='' ;;
  'primary '* | 'standby '*) is_epoch "$PEER_EPOCH" || PEER_WHY="$PEER answered with an epoch that is none" ;;
  *) PEER_WHY="$PEER answered without a role" ;;
  esac
  is_count "$PEER_TIME" || PEER_WHY="$PEER answered without its time"
  [ "${peer_name:-}" = "$PEER" ] || PEER_WHY="${peer_name:-something else} answered in place of $PEER"
  if [ -z "$PEER_WHY" ]; then PEER_ANSWERED=1; else PEER_ROLE='' PEER_EPOCH=0; fi
}

# Prints what a key of the answer says, one line for each time it is there.
peer_lines() { printf '%s\n' "$PEER_TEXT" | sed -n "s/^$1 //p"; }

# Tells the peer this host's record and asks for its own; a higher epoch is written down here, and a lower one there.
exchange() {
  read_role
  if [ -n "$ROLE" ]; then ask_peer role "$ROLE" "$EPOCH"; else ask_peer role; fi
  note_peer
  LOST=0
  if [ "$PEER_ANSWERED" = 1 ] && [ -n "$PEER_ROLE" ]; then learn "$PEER_ROLE" "$PEER_EPOCH" "$PEER is $PEER_ROLE at epoch $PEER_EPOCH"; fi
  if [ "$PEER_ANSWERED" = 1 ]; then note_changed; fi
}

# The last answer, for `status`.
note_peer() {
  [ "$PEER_ANSWERED" = 1 ] || return 0
  printf '{\n"seen": "%s",\n"role": %s,\n"epoch": %s\n}\n' "$(iso)" "$(json_or_null "$PEER_ROLE")" \
    "$(if [ -n "$PEER_ROLE" ]; then printf '%s' "$PEER_EPOCH"; else printf null; fi)" | try_put "$STATE/status/peer.json"
}

# A standby that learnt of a change of roles late takes over from the primary when that was.
note_changed() {
  [ "$ROLE $PEER_ROLE $PEER_EPOCH" = "standby primary $EPOCH" ] && is_count "$PEER_CHANGED" && [ "$PEER_CHANGED" -gt 0 ] || return 0
  read_changed
  [ "$CHANGED" = "$PEER_CHANGED" ] || printf '%s %s\n' "$EPOCH" "$PEER_CHANGED" | durable_put "$STATE/changed" || :
}

# Sets DNS_EPOCH and DNS_PRIMARY from the TXT record that names the active host; 0 when there is none or no server answers.
ask_dns() {
  DNS_EPOCH=0 DNS_PRIMARY=''
  [ -n "$DNS_RECORD" ] && command -v dig >/dev/null || return 0
  while read -r dns_address dns_port; do
    [ -n "$dns_address" ] || continue
    dns_text=$(timeout 4 dig +short +norecurse +time=2 +tries=1 -p "$dns_port" "@$dns_address" "$DNS_RECORD" TXT </dev/null 2>/dev/null | head -c 4096 || :)
    dns_found=$(printf '%s\n' "$dns_text" | sed -n 's/^"pairctl epoch=\([1-9][0-9]*\) primary=\([A-Za-z0-9._-]*\)"$/\1 \2/p' | head -n 1)
    if [ -n "$dns_found" ] && is_epoch "${dns_found%% *}"; then
      DNS_EPOCH=${dns_found%% *} DNS_PRIMARY=${dns_found#* }
      return 0
    fi
  done <<EOT
$DNS_SERVERS
EOT
}

# After ask_dns: believes the name where it tells of another primary at a higher epoch. Sets LOST as `learn` does.
learn_from_name() {
  LOST=0
  if [ "$DNS_EPOCH" -gt "$EPOCH" ] && [ "$DNS_PRIMARY" != "$HOST" ] && [ "$ROLE" = primary ]; then
    learn primary "$DNS_EPOCH" "the name $DNS_RECORD says that $DNS_PRIMARY is primary at epoch $DNS_EPOCH"
  fi
}

# What was asked just now, for `start-guard`: it serves all units that start within the next seconds.
note_consulted() { printf '%s %s %s %s\n' "$(now)" "$PEER_ANSWERED" "${PEER_ROLE:-none}" "$PEER_EPOCH" | try_put "$STATE/run/guard"; }

# What `start-guard` and `boot` ask: peer and name server at once; then who is primary. Sets LOST as `learn` does.
consult() {
  make_tmp
  (
    ask_dns
    printf '%s %s\n' "$DNS_EPOCH" "$DNS_PRIMARY" >"$TMP/dns"
  ) &
  consult_dns=$!
  exchange
  wait "$consult_dns" || :
  consult_lost=$LOST
  DNS_EPOCH=0 DNS_PRIMARY=''
  [ ! -s "$TMP/dns" ] || read -r DNS_EPOCH DNS_PRIMARY <"$TMP/dns" || :
  learn_from_name
  [ "$LOST" = 1 ] || LOST=$consult_lost
}
