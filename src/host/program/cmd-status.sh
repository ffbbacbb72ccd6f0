# status PAIR: one JSON document, HostStatus of src/model/hoststatus.ts. Only reads.
. "$LIB/publish.sh"
. "$LIB/store.sh"
. "$LIB/drill.sh"
. "$LIB/trial.sh"

# Members of the object `mirrors`: those that were ever pulled here.
mirrors_json() {
  status_first=1
  for status_mirror in $MIRRORS; do
    [ -r "$STATE/status/mirror-$status_mirror.json" ] || continue
    [ "$status_first" = 1 ] || printf ', '
    status_first=0
    printf '"%s": ' "$status_mirror"
    job_json "mirror-$status_mirror" "mirror-$status_mirror" "$(incomplete_json "$status_mirror")$(watch_json "$status_mirror")"
  done
}

incomplete_json() {
  [ -r "$STATE/incomplete/$1" ] || return 0
  printf ', "incompleteSince": %s' "$(json_or_null "$(head -n 1 "$STATE/incomplete/$1")")"
}

# Whether it is followed as it changes; where it is not, why.
watch_json() {
  has_word "$1" "$WATCHED" || return 0
  watch_state=off watch_since='' watch_why="pairctl-$PAIR-watch.service does not run"
  if lock_is_held watch && [ -r "$STATE/status/watch-$1" ]; then
    { read -r watch_state && read -r watch_since && read -r watch_why; } <"$STATE/status/watch-$1" || :
    case $watch_state in live | waiting | down) ;; *) watch_state=off ;; esac
  fi
  printf ', "watch": { "state": "%s", "since": %s, "why": %s }' "$watch_state" "$(json_or_null "$watch_since")" "$(json_string "$watch_why")"
}

plans_json() {
  status_first=1
  for status_plan in $PLANS; do
    [ "$status_first" = 1 ] || printf ', '
    status_first=0
    use_plan "$status_plan"
    list_store "$STORE" "$status_plan" >"$TMP/plan" || : >"$TMP/plan"
    status_more=$(awk '
      $1 !~ /^backup-/ { next }
      $5 < 0 { bad++; next }
      { count++; newest = $4 }
      { level[$5 + 0]++ }
      $5 >= 2 { proven = $4 }
      END { printf "%d %d %.0f %.0f %d %d %d\n", count, bad, newest, proven, level[1], level[2], level[3] }' "$TMP/plan")
    read -r status_count status_bad status_newest status_proven status_complete status_intact status_restored <<EOT
$status_more
EOT
    printf '"%s": ' "$status_plan"
    job_json "plan-$status_plan" "plan-$status_plan" \
      ", \"count\": $status_count, \"newest\": $(time_json "$status_newest"), \"newestProven\": $(time_json "$status_proven"), \"bad\": $status_bad, \"levels\": { \"complete\": $status_complete, \"intact\": $status_intact, \"restored\": $status_restored }"
  done
}

time_json() { if [ "$1" = 0 ]; then printf null; else printf '"%s"' "$(iso_of "$1")"; fi; }

peer_json() {
  if ! [ -r "$STATE/status/peer.json" ]; then
    printf null
    return 0
  fi
  tr -d '\n' <"$STATE/status/peer.json"
}

restored_json() {
  if ! [ -r "$STATE/restored" ]; then
    printf null
    return 0
  fi
  # Lines `epoch N` and `plan NAME BACKUP`.
  awk '$1 == "epoch" { epoch = $2 } $1 == "plan" { list = list (list == "" ? "" : ", ") "\"" $2 "\": \"" $3 "\"" }
    END { printf "{ \"backups\": { %s }, \"epoch\": %d }", list, epoch }' "$STATE/restored"
}

# Who was last known to be the primary, as far as this disk tells.
active_json() {
  active_host='' active_epoch='' active_seen=''
  [ ! -r "$STATE/active" ] || read -r active_host active_epoch active_seen <"$STATE/active" || :
  if [ -n "$active_host" ] && is_epoch "$active_epoch" && is_count "$active_seen"; then
    printf '{ "host": %s, "epoch": %s, "seen": "%s" }' "$(json_string "$active_host")" "$active_epoch" "$(iso_of "$active_seen")"
  else
    printf null
  fi
}

transition_json() {
  if ! read_transition; then
    printf null
    return 0
  fi
  printf '{ "playbook": "%s", "from": %s, "to": %s, "epoch": %s, "since": %s, "backup": %s }' "$transition_playbook" "$(json_string "$transition_from")" \
    "$(json_string "$transition_to")" "$TRANSITION_EPOCH" "$(json_string "$TRANSITION_SINCE")" "$(json_or_null "${transition_backup#-}")"
}

# When a trial is over, and whether it is being ended now.
trial_json() {
  if read_trial; then
    printf '{ "ends": "%s", "returning": %s }' "$(iso_of "$TRIAL_ENDS")" "$(if [ "$TRIAL_STOPPED" = 0 ]; then echo false; else echo true; fi)"
  else
    printf null
  fi
}

# Since when what this host wrote is its own; a record without its content, as after a power cut, still says that it is.
own_since() {
  [ -e "$STATE/own" ] || return 0
  own_line=$(head -n 1 "$STATE/own" | tr -cd '0-9TZ:-')
  printf '%s' "${own_line:-$(iso_of "$(stat -c %Y -- "$STATE/own")")}"
}

make_tmp
read_role
read_changed
service_states >"$TMP/services"
printf '{ "format": 1, "pair": "%s", "host": %s, "time": "%s", "program": "%s",\n' "$PAIR" "$(json_string "$HOST")" "$(iso)" "$(program_version)"
printf '"role": %s, "epoch": %s,\n' "$(json_or_null "$ROLE")" "$(if [ -n "$ROLE" ]; then printf '%s' "$EPOCH"; else printf null; fi)"
printf '"changed": %s, "active": ' "$(time_json "$CHANGED")"
active_json
printf ',\n"services": { '
services_json <"$TMP/services"
printf ' },\n"mirrors": { '
mirrors_json
printf ' },\n"plans": { '
plans_json
printf ' },\n"pull": '
if [ -r "$STATE/status/pull.json" ]; then job_json pull pull; else printf null; fi
printf ',\n"peer": '
peer_json
printf ',\n"restored": '
restored_json
printf ',\n"drill": '
drill_json
if [ -n "$SHARED" ]; then
  . "$LIB/mounts.sh"
  . "$LIB/shared.sh"
  look_at_shared
  printf ',\n"shared": { "why": %s, "holder": %s, "epoch": %s }' "$(json_or_null "$SHARED_WHY")" "$(json_or_null "$SHARED_HOLDER")" "$SHARED_EPOCH"
fi
status_unfinished=$(unfinished_restores)
printf ',\n"own": %s' "$(json_or_null "$(own_since)")"
printf ',\n"quiet": %s' "$(if is_quiet; then echo true; else echo false; fi)"
printf ',\n"transition": '
transition_json
printf ',\n"trial": '
trial_json
printf ',\n"restoring": %s }\n' "$(json_or_null "${status_unfinished% }")"
