# How this host is, for whoever has nothing but its shell. Only looks.
# shellcheck disable=SC2154,SC2034

# Why a standby serves nothing; for one that was primary, also since when, and what made it give up the role.
say_standby() {
  say '  its services start only where the role is primary'
  [ -r "$STATE/own" ] || return 0
  own_why=$(sed -n 's/.*"job":"role",.*"message":"\([^"]*\)".*/\1/p' "$STATE/journal.ndjson" 2>/dev/null | tail -n 1) || :
  say "  it was primary until $(head -n 1 "$STATE/own")${own_why:+: $own_why}"
  say "  what it wrote that nobody took over is still here: 'pairctl apply' copies it aside and makes this host the standby"
}

run_status() {
  read_role
  say "$HOST is $ROLE at epoch $EPOCH"
  if [ "$ROLE" = standby ]; then say_standby; fi
  for unit in $SERVICES; do
    unit_state=$(systemctl is-active -- "$unit" 2>/dev/null) || :
    say "  $unit: ${unit_state:-unknown}"
  done
  ask_peer
  if [ "$PEER_ANSWERED" = true ]; then
    say "$PEER is $PEER_ROLE at epoch $PEER_EPOCH;${PEER_ACTIVE:- nothing of the pair} runs; its clock is ${PEER_SKEW:-?} s ahead"
  else
    say "$PEER does not answer ($PEER_WHY), which does not mean that it is down"
  fi
  for plan in $PLANS; do
    choose_for "$plan"
    if [ -n "$NAME" ]; then say "plan $plan: $NAME verifies, $(display_seconds "$AGE") old"; else say "plan $plan: no good backup"; fi
  done
  for number in $TARGETS; do
    target "$number"
    [ "$KIND" = rfc2136 ] || continue
    while read -r server port; do
      [ -n "$server" ] || continue
      while read -r set_name set_type set_value; do
        say "$set_name $set_type at $server: $(held "$server" "$port" "$set_name" "$set_type" | tr '\n' ' ')"
      done <<EOS
$SETS
EOS
      say "$EPOCH_RECORD TXT at $server: $(held "$server" "$port" "$EPOCH_RECORD" TXT | tr '\n' ' ')"
    done <<EOT
$SERVERS
EOT
  done
}
