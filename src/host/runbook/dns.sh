# Moving a name by one atomic update (RFC 2136), as pairctl does: it goes through only while address and epoch are as they were seen. `target N` has set
# KEYFILE ZONE RECORD TTL EPOCH_RECORD, SETS ('NAME TYPE VALUE' lines, all moved together) and SERVERS ('ADDRESS PORT' lines).
# shellcheck disable=SC2154,SC2034

# ADDRESS PORT NAME TYPE: what that server holds; fails when it does not answer.
held() {
  held_text=$(dig "@$1" -p "$2" +short +norecurse +time=2 +tries=2 "$3." "$4" 2>/dev/null) || return 1
  printf '%s\n' "$held_text" | grep -v '^;' || :
}
stamp() { printf '"pairctl epoch=%s primary=%s"' "$NEW" "$HOST"; }
# ADDRESS PORT: whether that server has all of it already.
holds() {
  while read -r set_name set_type set_value; do
    [ "$(held "$1" "$2" "$set_name" "$set_type")" = "$set_value" ] || return 1
  done <<EOT
$SETS
EOT
  held "$1" "$2" "$EPOCH_RECORD" TXT | grep -Fqx -e "$(stamp)"
}

# Nobody else may have taken the name at this epoch or a later one: asked before anything is changed.
check_name_epochs() {
  for number in $TARGETS; do
    target "$number"
    [ "$KIND" = rfc2136 ] || continue
    while read -r server port; do
      [ -n "$server" ] || continue
      known=$(held "$server" "$port" "$EPOCH_RECORD" TXT | sed -n 's/^"pairctl epoch=\([1-9][0-9]*\) primary=\([A-Za-z0-9._-]*\)"$/\1 \2/p' | sort -n | tail -n 1) || known=''
      [ -n "$known" ] || continue
      if [ "${known%% *}" -ge "$NEW" ] && [ "${known#* }" != "$HOST" ]; then
        end 77 "guard role-conflict: the name $RECORD says that ${known#* } is primary since epoch ${known%% *}"
      fi
      break
    done <<EOT
$SERVERS
EOT
  done
}

# Values on standard input as prerequisites: all of a set must be named.
prerequisites() {
  prerequisite_lines=$(sed '/^$/d')
  if [ -z "$prerequisite_lines" ]; then printf 'prereq nxrrset %s. IN %s\n' "$1" "$2"; else printf '%s\n' "$prerequisite_lines" | sed "s|^|prereq yxrrset $1. IN $2 |"; fi
}

# ADDRESS PORT: the message, from what that server holds; fails when it does not answer.
update_message() {
  texts=$(held "$1" "$2" "$EPOCH_RECORD" TXT) || return 1
  printf 'server %s %s\nzone %s.\n' "$1" "$2" "$ZONE"
  while read -r set_name set_type set_value; do
    values=$(held "$1" "$2" "$set_name" "$set_type") || return 1
    printf '%s\n' "$values" | prerequisites "$set_name" "$set_type"
    printf 'update delete %s. IN %s\nupdate add %s. %s IN %s %s\n' "$set_name" "$set_type" "$set_name" "$TTL" "$set_type" "$set_value"
  done <<EOT
$SETS
EOT
  printf '%s\n' "$texts" | prerequisites "$EPOCH_RECORD" TXT
  printf '%s\n' "$texts" | sed -n "s|^\"pairctl epoch=[1-9].*|update delete $EPOCH_RECORD. IN TXT &|p"
  printf 'update add %s. %s IN TXT %s\nsend\n' "$EPOCH_RECORD" "$TTL" "$(stamp)"
}

# At one server after the other, until one has made it. An answer can be lost on its way back: the server is asked what it holds.
move_name() {
  while read -r server port; do
    [ -n "$server" ] || continue
    if holds "$server" "$port"; then
      say "$RECORD leads to $HOST at $server"
      return 0
    fi
    if ! message=$(update_message "$server" "$port"); then
      say "$server does not answer"
      continue
    fi
    said=$(printf '%s\n' "$message" | nsupdate -d -k "$KEYFILE" -t 12 -u 3 -r 2 2>&1 9>&-) || :
    if holds "$server" "$port"; then
      say "$RECORD leads to $HOST now, at $server"
      return 0
    fi
    printf '%s did not make the update: %s\n' "$server" "$(printf '%s\n' "$said" | grep -o 'status: [A-Z]*\|BAD[A-Z]* \|communications error.*\|timed out' | sort -u | tr '\n' ' ')" >&2
  done <<EOT
$SERVERS
EOT
  return 1
}

# Every server that takes updates, and every one that the zone names, holds it; sets DISAGREES to those that do not.
names_agree() {
  DISAGREES=''
  while read -r server port; do
    [ -n "$server" ] || continue
    holds "$server" "$port" || DISAGREES="$DISAGREES $server"
    for other in $(held "$server" "$port" "$ZONE" NS); do
      other_address=$(held "$server" "$port" "${other%.}" "A" | head -n 1)
      [ -n "$other_address" ] || other_address=${other%.}
      case "$NL$SERVERS$NL" in *"$NL$other_address "*) continue ;; esac
      holds "$other_address" 53 || DISAGREES="$DISAGREES $other"
    done
  done <<EOT
$SERVERS
EOT
  [ -z "$DISAGREES" ]
}
