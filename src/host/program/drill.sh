# A drill from the outside: what it takes along, the room, the report.
WORK=$BACKUPS/.drill

# Nothing of a drill is left. With its lock held. Its mounts were its own namespace's, so what is mounted here is none of it.
sweep_room() {
  [ -e "$WORK" ] || return 0
  if awk -v work="$WORK/" 'index($5, work) == 1 { found = 1 } END { exit !found }' /proc/self/mountinfo; then
    say "something is mounted below $WORK: it is left as it is"
    return 0
  fi
  rm -rf -- "$WORK"
}

hold_drill() {
  sweep_room
  mkdir -p -- "$WORK/backups" "$WORK/prepared"
  drill_started=$(now)
  : >"$WORK/parts"
  : >"$WORK/result"
  : >"$TMP/plans"
  : >"$TMP/why"
  : >"$TMP/rejected"
  for plan in $DRILL_PLANS; do take_along "$plan"; done
  [ -s "$TMP/plans" ] || end 1 'there is nothing to drill: no plan of this pair'
  values_before >"$WORK/values-before"
  awk '$8 ~ /^\// { print $8 }' /proc/net/unix | sort -u >"$WORK/sockets"
  for room_kind in mnt net pid ipc; do readlink "/proc/self/ns/$room_kind"; done >"$WORK/outside"
  room_started=$(now)
  room_status=0
  enter_room >"$TMP/room-said" 2>&1 9>&- 8>&- 7>&- </dev/null || room_status=$?
  room_ended=$(now)
  [ "$room_status" = 0 ] || end 1 "nothing was rehearsed, for the room ended with status $room_status: $(last_words "$TMP/room-said")"
  judge_drill
  write_report
  write_restored
}

# All of it ends with this shell, also when that is killed.
enter_room() {
  set -- unshare --mount --net --pid --ipc --fork --kill-child --mount-proc -- "$LIB/pairctl-host" rehearse "$PAIR" "$WORK"
  if command -v setpriv >/dev/null; then set -- setpriv --pdeathsig KILL "$@"; fi
  nice -n 10 "$@"
}

# PLAN: its newest backup that proves good, as it is, into WORK; retention may take the original meanwhile.
take_along() {
  PLAN=$1
  use_plan "$PLAN"
  exec 5>>"$STATE/lock/plan-$PLAN"
  wait_for_lock 5 120 || end 75 "another run works on the backups of plan $PLAN"
  list_store "$STORE" "$PLAN" >"$TMP/store" || end 1 "the backups in $STORE cannot be listed"
  awk '$1 ~ /^backup-/ { print $1, $4 }' "$TMP/store" | sed '1!G;h;$!d' >"$TMP/newest-first"
  taken_name=-
  while read -r take_name take_time; do
    if check_backup "$STORE" "$PLAN" "$take_name" </dev/null; then
      taken_name=$take_name
      break
    fi
    printf '%s\t%s\t%s\n' "$PLAN" "$take_name" "$WHY" >>"$TMP/rejected"
  done <"$TMP/newest-first"
  if [ "$taken_name" = - ]; then
    printf '%s\n' "plan $PLAN: this host holds no backup that proves good" >>"$TMP/why"
    printf '%s\t-\t0\t-\n' "$PLAN" >>"$TMP/plans"
  else
    printf '%s\t%s\t%s\t%s\n' "$PLAN" "$taken_name" "$take_time" "$SHA" >>"$TMP/plans"
    mkdir -p -- "$WORK/backups/$PLAN"
    # Another name for the same files where the file system can, which takes no time and no room.
    cp -al -- "$STORE/$taken_name" "$WORK/backups/$PLAN/" 2>/dev/null || {
      rm -rf -- "$WORK/backups/$PLAN/$taken_name"
      cp -a -- "$STORE/$taken_name" "$WORK/backups/$PLAN/"
    }
    sed -n "s/^item /$PLAN $taken_name /p" "$STORE/$taken_name/SEAL" >"$TMP/drill-parts"
    cat "$TMP/drill-parts" >>"$WORK/parts"
    while read -r _ _ part_kind part_artifact part_bytes part_item; do prepare_part </dev/null; done <"$TMP/drill-parts"
  fi
  exec 5>&-
}

# What the room must know of a server that it cannot reach.
prepare_part() {
  case $part_kind in external | command) return 0 ;; esac
  use_item "$PLAN/$part_item" 2>/dev/null || return 0
  knows_verb prepare || return 0
  "${ITEM_KIND}_prepare" >"$WORK/prepared/$PLAN.$part_item" || end 1 "$part_item: the server that it would be restored into does not answer"
}

# Sentences in TMP/why for all that is not as it should be.
judge_drill() {
  awk -F '\t' '$1 == "part" && $5 == "failed" { print "plan " $2 ": " $4 " was not restored: " $7 }' "$WORK/result" >>"$TMP/why"
  while IFS='	' read -r _ judge_number judge_status _ judge_words _; do
    [ "$judge_status" = failed ] || continue
    drill_check "$judge_number"
    printf 'check %s: %s\n' "$CHECK_NAME" "$judge_words" >>"$TMP/why"
  done <<EOT
$(sed -n '/^check/p' "$WORK/result")
EOT
  if ! grep -q '^part.*failed' "$WORK/result" && ! [ -s "$TMP/why" ] && [ "$(grep -c '^check' "$WORK/result")" != "$(printf '%s\n' "$DRILL_CHECKS" | grep -c .)" ]; then
    echo 'not every check was asked' >>"$TMP/why"
  fi
  drill_loss=$(awk -F '\t' -v now="$drill_started" '$2 != "-" { loss = now - $3; if (loss > worst) worst = loss } END { print worst + 0 }' "$TMP/plans")
  drill_serve=$((room_ended - room_started))
  if [ -n "$RPO" ] && [ "$drill_loss" -gt "$RPO" ]; then echo "$drill_loss s of work would be lost, and the objective allows $RPO s" >>"$TMP/why"; fi
  if [ -n "$RTO" ] && [ "$drill_serve" -gt "$RTO" ]; then echo "it took $drill_serve s, and the objective allows $RTO s" >>"$TMP/why"; fi
}

# DrillReport of src/model/drill.ts, one key per line at the top, into STATE/drills; bound to the one before by its hash.
write_report() {
  mkdir -p -- "$STATE/drills"
  report_before=$(newest_report)
  report_name=$(date -u -d "@$drill_started" +%Y-%m-%dT%H-%M-%SZ).json
  while [ -e "$STATE/drills/$report_name" ]; do report_name=${report_name%Z.json}x.json; done
  {
    printf '{\n"format": 1,\n"pair": "%s",\n"host": %s,\n"epoch": %s,\n' "$PAIR" "$(json_string "$HOST")" "$EPOCH"
    printf '"started": "%s",\n"ended": "%s",\n' "$(iso_of "$drill_started")" "$(iso)"
    printf '"outcome": "%s",\n' "$(if [ -s "$TMP/why" ]; then echo failed; else echo passed; fi)"
    printf '"lossSeconds": %s,\n"serveSeconds": %s,\n' "$drill_loss" "$drill_serve"
    printf '"objectives": { "rpoSeconds": %s, "rtoSeconds": %s },\n' "${RPO:-null}" "${RTO:-null}"
    printf '"why": [%s],\n' "$(report_strings "$TMP/why")"
    printf '"plans": [%s],\n' "$(report_plans)"
    printf '"checks": [%s],\n' "$(report_checks)"
    printf '"rejected": [%s],\n' "$(report_rejected)"
    printf '"previous": %s\n}\n' "$(if [ -n "$report_before" ]; then printf '"%s"' "$(hash_of "$STATE/drills/$report_before")"; else printf null; fi)"
  } | durable_put "$STATE/drills/$report_name"
  printf '%s\n' "$report_name" >"$TMP/report-name"
  if ! [ -s "$TMP/why" ]; then
    awk -F '\t' '$1 == "check" && $6 != "" { print $2 "\t" $6 }' "$WORK/result" >"$TMP/values"
    durable_put "$STATE/drills/values" <"$TMP/values"
  fi
}
values_before() { if [ -r "$STATE/drills/values" ]; then cat "$STATE/drills/values"; fi; }
newest_report() {
  newest_found=''
  # In the order of their times.
  for newest_file in "$STATE/drills"/[0-9]*.json; do
    if [ -e "$newest_file" ]; then newest_found=${newest_file##*/}; fi
  done
  printf '%s' "$newest_found"
}
hash_of() { sha256sum <"$1" | cut -c 1-64; }

report_strings() {
  strings_first=1
  while IFS= read -r string_line; do
    [ "$strings_first" = 1 ] || printf ', '
    strings_first=0
    json_string "$string_line"
  done <"$1"
}
report_plans() {
  plans_first=1
  while IFS='	' read -r report_plan report_backup report_time _; do
    [ "$plans_first" = 1 ] || printf ','
    plans_first=0
    printf '\n  { "plan": "%s", "backup": %s, "takenAt": %s, "items": [' "$report_plan" "$(if [ "$report_backup" = - ]; then printf null; else printf '"%s"' "$report_backup"; fi)" \
      "$(if [ "$report_backup" = - ]; then printf null; else printf '"%s"' "$(iso_of "$report_time")"; fi)"
    items_first=1
    while IFS='	' read -r result_word result_plan result_kind result_name result_status result_seconds result_words; do
      if [ "$result_word/$result_plan" != "part/$report_plan" ]; then continue; fi
      [ "$items_first" = 1 ] || printf ', '
      items_first=0
      printf '{ "kind": "%s", "name": %s, "result": "%s", "seconds": %s, "message": %s }' "$result_kind" "$(json_string "$result_name")" "$result_status" "$result_seconds" "$(json_string "$result_words")"
    done <"$WORK/result"
    printf '] }'
  done <"$TMP/plans"
}
report_checks() {
  checks_first=1
  while IFS='	' read -r result_word result_number result_status result_seconds result_words _; do
    [ "$result_word" = check ] || continue
    [ "$checks_first" = 1 ] || printf ','
    checks_first=0
    drill_check "$result_number"
    printf '\n  { "name": %s, "result": "%s", "seconds": %s, "message": %s }' "$(json_string "$CHECK_NAME")" "$result_status" "$result_seconds" "$(json_string "$result_words")"
  done <"$WORK/result"
}
report_rejected() {
  rejected_first=1
  while IFS='	' read -r rejected_plan rejected_name rejected_why; do
    [ "$rejected_first" = 1 ] || printf ','
    rejected_first=0
    printf '\n  { "plan": "%s", "name": "%s", "why": %s }' "$rejected_plan" "$rejected_name" "$(json_string "$rejected_why")"
  done <"$TMP/rejected"
}

# A backup of which everything was restored, in a drill in which everything held, has the highest proof there is.
write_restored() {
  ! [ -s "$TMP/why" ] || return 0
  while IFS='	' read -r proven_plan proven_backup _ proven_sha; do
    if awk -F '\t' -v plan="$proven_plan" '$1 == "part" && $2 == plan && $5 != "ok" { found = 1 } END { exit !found }' "$WORK/result"; then continue; fi
    [ -d "$BACKUPS/$proven_plan/$proven_backup" ] || continue
    write_proof "$BACKUPS/$proven_plan" "$proven_backup" restored "$proven_sha"
  done <"$TMP/plans"
}

# DrillStatus of src/model/drill.ts; null where none was ever held.
drill_json() {
  drill_newest=$(newest_report)
  if [ -z "$drill_newest" ]; then
    printf null
    return 0
  fi
  drill_passed=$(cd -- "$STATE/drills" && grep -l '^"outcome": "passed",$' [0-9]*.json 2>/dev/null | sort | tail -n 1) || :
  printf '{ "ended": "%s", "outcome": "%s", "lastPassed": %s, "serveSeconds": %s, "chain": %s }' "$(field "$STATE/drills/$drill_newest" ended)" \
    "$(field "$STATE/drills/$drill_newest" outcome)" "$(if [ -n "$drill_passed" ]; then json_string "$(field "$STATE/drills/$drill_passed" ended)"; else printf null; fi)" \
    "$(if [ -n "$drill_passed" ]; then field "$STATE/drills/$drill_passed" serveSeconds; else printf null; fi)" "$(if chain_is_whole; then echo true; else echo false; fi)"
}
# Whether each report bears the hash of the one before it. The oldest bears that of one which need not be there any more.
chain_is_whole() (
  cd -- "$STATE/drills" || exit 1
  sha256sum -- [0-9]*.json | awk '
    { hash = $1; file = $2; said = ""
      while ((getline line < file) > 0) if (line ~ /^"previous": /) { said = line; gsub(/^"previous": "?|"?$/, "", said) }
      close(file)
      if (NR > 1 && said != before) bad = 1
      before = hash }
    END { exit bad }'
)
