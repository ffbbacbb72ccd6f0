# Units of the pair, through systemd or OpenRC. Lists are newline-separated, in starting order.

has_systemd() { command -v systemctl >/dev/null; }

# [--no-block] [UNIT that is left out]: the guarded units, last started first.
stop_services() {
  stop_list=''
  for stop_unit in $GUARDED_UNITS; do stop_list="$stop_unit $stop_list"; done
  stop_failed=0
  for stop_unit in $stop_list; do
    [ "$stop_unit" != "${2:-}" ] || continue
    stop_unit "${1:-}" "$stop_unit" || stop_failed=1
  done
  case $* in *--no-block*) ;; *) drop_addresses || stop_failed=1 ;; esac
  return "$stop_failed"
}

# A floating address that is here without its unit: put on by hand, or left by a unit that was killed.
drop_addresses() {
  [ -n "${ADDRESSES:-}" ] && command -v ip >/dev/null || return 0
  while read -r drop_address drop_interface; do
    [ -n "$(ip -o -4 addr show dev "$drop_interface" to "${drop_address%/*}" 2>/dev/null)" ] || continue
    ip -4 addr del "$drop_address" dev "$drop_interface" || return 1
    say "the address $drop_address was on $drop_interface of a host that is not primary: taken off"
  done <<EOT
$ADDRESSES
EOT
}

stop_unit() {
  if has_systemd; then
    # A unit that does not exist is as stopped as can be (status 5 of systemctl).
    unit_status=0
    systemctl ${1:+"$1"} stop -- "$2" 9>&- 8>&- 7>&- || unit_status=$?
    [ "$unit_status" = 0 ] || [ "$unit_status" = 5 ]
  elif command -v rc-service >/dev/null; then
    rc-service --ifexists -- "${2%.service}" stop 9>&- 8>&- 7>&- >&2
  else
    say "neither systemctl nor rc-service is here to stop $2"
    return 1
  fi
}

# Prints UNIT STATE lines.
service_states() {
  [ -n "$GUARDED_UNITS$FREE_UNITS" ] || return 0
  # shellcheck disable=SC2086
  set -- $GUARDED_UNITS $FREE_UNITS
  if has_systemd; then
    states=$(systemctl is-active -- "$@" 2>/dev/null || :)
  else
    states=''
    for state_unit in "$@"; do
      if rc-service "${state_unit%.service}" status >/dev/null 2>&1; then states="${states}active$NL"; else states="${states}inactive$NL"; fi
    done
  fi
  for state_unit in "$@"; do
    state_one=${states%%"$NL"*}
    case $states in *"$NL"*) states=${states#*"$NL"} ;; *) states='' ;; esac
    case $state_one in '' | *[!a-z-]*) state_one=unknown ;; esac
    printf '%s %s\n' "$state_unit" "$state_one"
  done
}

# The guarded units that are not known to be down, each followed by a blank; nothing when none runs.
running_services() {
  service_states | while read -r running_unit running_state; do
    case $running_state in inactive | failed) continue ;; esac
    if has_word "$running_unit" "$GUARDED_UNITS"; then printf '%s ' "$running_unit"; fi
  done
}

# Reads UNIT STATE lines, prints the members of a JSON object.
services_json() {
  services_first=1
  while read -r services_unit services_state; do
    [ "$services_first" = 1 ] || printf ', '
    services_first=0
    printf '%s: %s' "$(json_string "$services_unit")" "$(json_string "$services_state")"
  done
}
