# Putting a backup in the place of what is there: verified first, kept in a safety copy, unpacked beside, swapped by rename, the token last.
. "$LIB/backup.sh"
. "$LIB/mounts.sh"

# PLAN NAME: reads what the backup holds into TMP/parts, lines `KIND ARTIFACT BYTES ITEM` (KIND directory, file, command or external), and sets RESTORE_FROM.
# Sets GUARD and FOUND when it does not verify (GUARD empty, RESTORE_BAD 1) or does not fit.
plan_restore() {
  PLAN=$1 NAME=$1 RESTORE_NAME=$2
  use_plan "$PLAN"
  GUARD='' FOUND='' RESTORE_BAD=0 NEED=0 FREE=0
  RESTORE_FROM=$STORE/$RESTORE_NAME
  : >"$TMP/parts"
  : >"$TMP/space"
  if ! check_backup "$STORE" "$PLAN" "$RESTORE_NAME"; then
    RESTORE_BAD=1 FOUND="$RESTORE_NAME does not verify: $WHY"
    return 0
  fi
  sed -n 's/^item //p' "$RESTORE_FROM/SEAL" >"$TMP/parts"
  while read -r part_kind part_artifact part_bytes part_item; do
    case $part_kind in
    external) [ -n "$PLAN_RESTORE" ] || restore_unknown "$part_item" ;;
    *) item_settings "$PLAN/$part_item" || restore_unknown "$part_item" ;;
    esac
    [ "$RESTORE_BAD" = 0 ] || return 0
    space_for_part
  done <"$TMP/parts"
  judge_space
}

restore_unknown() { RESTORE_BAD=1 FOUND="$RESTORE_NAME holds '$1', which the plan $PLAN does not have (any more): there is no place to restore it to"; }

# Lines `DEVICE NEED FREE`: what is unpacked beside, and the safety copy of what is there.
space_for_part() {
  case $part_kind in
  directory | file)
    part_target=$(real_path "$ITEM_PATH")
    part_now=$(used_bytes "$part_target")
    space_line "${part_target%/*}/" "$part_bytes"
    space_line "$STORE" "$part_now"
    ;;
  command)
    # As a file only where the command wants one; otherwise it is streamed.
    case $ITEM_RESTORE in *'{{'*) space_line "$STORE" "$(zstd -dcq -- "$RESTORE_FROM/$part_artifact" | wc -c)" ;; esac
    ;;
  esac
}
space_line() {
  space_path=$1
  while ! [ -d "$space_path" ]; do
    space_path=${space_path%/*}
    space_path=${space_path:-/}
  done
  printf '%s %s %s\n' "$(stat -c %d -- "$space_path")" "$2" "$(free_bytes "$space_path")" >>"$TMP/space"
}
judge_space() {
  awk '{ need[$1] += $2; free[$1] = $3 }
    END { for (d in need) { if (need[d] > free[d]) { short = 1; n = need[d]; f = free[d] } sum += need[d]; if (least == "" || free[d] < least) least = free[d] }
      if (short) printf "short %.0f %.0f\n", n, f; else printf "fits %.0f %.0f\n", sum, least }' "$TMP/space" >"$TMP/judged"
  read -r space_word NEED FREE <"$TMP/judged"
  if [ "$space_word" = short ] && ! has_word space "$LIFTED"; then
    GUARD=space FOUND="$RESTORE_NAME of plan $PLAN needs $NEED bytes, the safety copy of what is there included, and $FREE are free"
  fi
}

real_path() { if [ -L "$1" ]; then readlink -f -- "$1"; else printf '%s' "$1"; fi; }

# PLAN NAME: RestorePreview of src/model/hoststatus.ts.
preview_restore() {
  plan_restore "$1" "$2"
  read -r _ entry_epoch entry_seq entry_time _ <"$TMP/entry" 2>/dev/null || entry_epoch=0 entry_seq=0 entry_time=0
  printf '{ "format": 1, "plan": "%s", "name": %s, "ok": %s, "guard": %s, "found": %s, "takenAt": %s, "epoch": %s, "seq": %s,\n"items": [' "$PLAN" "$(json_string "$RESTORE_NAME")" \
    "$(if [ -z "$FOUND" ]; then echo true; else echo false; fi)" "$(json_or_null "$GUARD")" "$(json_string "$FOUND")" \
    "$(if [ "${entry_time:-0}" -gt 0 ]; then json_string "$(iso_of "$entry_time")"; else printf null; fi)" "${entry_epoch:-0}" "${entry_seq:-0}"
  preview_first=1
  while read -r part_kind part_artifact part_bytes part_item; do
    [ "$preview_first" = 1 ] || printf ','
    preview_first=0
    preview_now=null
    case $part_kind in
    external) preview_kind=external preview_target=$PLAN_RESTORE ;;
    command)
      item_settings "$PLAN/$part_item" || ITEM_RESTORE=''
      preview_kind=command preview_target=$ITEM_RESTORE
      ;;
    *)
      item_settings "$PLAN/$part_item" || ITEM_PATH=''
      preview_kind=path preview_target=$ITEM_PATH
      if [ -e "$ITEM_PATH" ]; then preview_now=$(used_bytes "$(real_path "$ITEM_PATH")"); fi
      ;;
    esac
    printf '\n{ "kind": "%s", "name": %s, "target": %s, "artifact": %s, "bytes": %s, "bytesNow": %s }' \
      "$preview_kind" "$(json_string "$part_item")" "$(json_string "$preview_target")" "$(json_string "$part_artifact")" "$part_bytes" "$preview_now"
  done <"$TMP/parts"
  printf ' ],\n"needBytes": %s, "freeBytes": %s }\n' "$NEED" "$FREE"
}

# After plan_restore, with the locks. Prints what was done. In a shell of its own, whose first error ends it.
do_restore() {
  clear_leftovers
  attempt make_safety 2>"$TMP/safety-said"
  cat "$TMP/safety-said" >&2
  [ "$ANSWER" = 0 ] || exit "$ANSWER"
  SAFETY=$(cat "$TMP/safety")
  each_part unpack_part
  # From here on something is replaced: until the token is written, no guarded service starts.
  printf '%s\n%s\n' "$PLAN" "$RESTORE_NAME" | durable_put "$STATE/restoring"
  each_part run_part
  each_part swap_part
  each_part run_external
  write_token
  each_part drop_old
  rm -f -- "$STATE/restoring"
  flush "$STATE"
  printf 'restored %s %s safety %s\n' "$PLAN" "$RESTORE_NAME" "$SAFETY"
}

# COMMAND: for every part, with part_* and ITEM_* set.
each_part() {
  while read -r part_kind part_artifact part_bytes part_item; do
    case $part_kind in external) ;; *) item_settings "$PLAN/$part_item" ;; esac
    "$1" </dev/null
  done <"$TMP/parts"
}

# Sets BESIDE and ASIDE, where the new and the old of ITEM_PATH are while they are swapped: next to it, or inside when it is a mount point, which cannot be renamed.
swap_names() {
  swap_target=$(real_path "$ITEM_PATH")
  if [ -d "$swap_target" ] && is_mount_point "$swap_target"; then
    BESIDE=$swap_target/.pairctl-$PAIR-new ASIDE=$swap_target/.pairctl-$PAIR-old SWAP_INSIDE=1
  else
    BESIDE=$swap_target.pairctl-$PAIR-new ASIDE=$swap_target.pairctl-$PAIR-old SWAP_INSIDE=0
  fi
}

# What a run that died has left. What it had moved aside goes back where nothing took its place; anything else is in that run's safety copy.
clear_leftovers() {
  for leftover_item in $PLAN_ITEMS; do
    item_settings "$PLAN/$leftover_item"
    [ "$ITEM_KIND" = path ] || continue
    swap_names
    rm -rf -- "$BESIDE"
    [ -e "$ASIDE" ] || [ -L "$ASIDE" ] || continue
    if [ "$SWAP_INSIDE" = 0 ] && ! [ -e "$swap_target" ] && ! [ -L "$swap_target" ]; then
      mv -- "$ASIDE" "$swap_target"
    else
      rm -rf -- "$ASIDE"
    fi
  done
}

# Publishes what is there now as safety-TIME in the plan's store; its name, or -, goes to TMP/safety.
make_safety() {
  safety_started=$(now)
  begin_partial
  safety_missing=''
  while read -r part_kind _ _ part_item; do
    case $part_kind in
    external) safety_missing="$safety_missing the application's data behind $part_item;" ;;
    command)
      attempt take_item "$part_item" 2>"$TMP/dump-said" </dev/null
      if [ "$ANSWER" != 0 ]; then
        rm -f -- "$PARTIAL/command-$part_item.zst"
        safety_missing="$safety_missing $part_item ($(last_words "$TMP/dump-said"));"
      fi
      ;;
    *)
      item_settings "$PLAN/$part_item"
      if [ -e "$ITEM_PATH" ]; then take_item "$part_item" </dev/null; fi
      ;;
    esac
  done <"$TMP/parts"
  if [ -n "$safety_missing" ]; then
    # On a host that never was primary since its data were last restored, there is nothing of its own to lose.
    if [ -e "$STATE/served" ] && ! has_word safety-copy "$LIFTED"; then
      rm -rf -- "$PARTIAL"
      printf 'guard safety-copy: this host was primary, and no copy could be made of%s nothing was replaced\n' "$safety_missing" >&2
      exit 77
    fi
    journal warning "no safety copy of$safety_missing"
  fi
  if ! [ -s "$TMP/items" ]; then
    rm -rf -- "$PARTIAL"
    echo - >"$TMP/safety"
    return 0
  fi
  publish safety "$safety_started"
  prove_published
  printf '%s\n' "$PUBLISHED" >"$TMP/safety"
}

# Streams an artifact; the status of zstd is left in TMP/status, for a pipe shows only its last one.
uncompress() {
  printf 'unknown\n' >"$TMP/status"
  uncompress_status=0
  zstd -dcq -- "$RESTORE_FROM/$1" || uncompress_status=$?
  printf '%s\n' "$uncompress_status" >"$TMP/status"
}

unpack_part() {
  case $part_kind in directory | file) ;; *) return 0 ;; esac
  swap_names
  mkdir -p -- "${BESIDE%/*}"
  mkdir -- "$BESIDE"
  unpack_status=0
  uncompress "$part_artifact" | unpack "$BESIDE" || unpack_status=$?
  if [ "$unpack_status" != 0 ] || [ "$(cat "$TMP/status")" != 0 ]; then
    rm -rf -- "$BESIDE"
    end 1 "$part_artifact could not be unpacked (tar $unpack_status, zstd $(cat "$TMP/status")): what was there is untouched"
  fi
  flush_filesystem "$BESIDE"
}
unpack() { if archive_is_gnu; then tar -C "$1" --numeric-owner --acls --xattrs --xattrs-include='*' -xpf -; else tar -C "$1" -xpf -; fi; }

# A command of the user's reads the artifact on standard input, or names it.
run_part() {
  [ "$part_kind" = command ] || return 0
  run_text=$(text=$ITEM_RESTORE word=artifact value=$STORE/.work/$part_item awk -f "$LIB/template.awk")
  run_status=0
  if [ "$run_text" = "$ITEM_RESTORE" ]; then
    uncompress "$part_artifact" | run_line "$run_text" >&2 || run_status=$?
  else
    mkdir -p -- "$STORE/.work"
    uncompress "$part_artifact" >"$STORE/.work/$part_item"
    run_line "$run_text" >&2 </dev/null || run_status=$?
    rm -rf -- "$STORE/.work"
  fi
  if [ "$run_status" != 0 ] || [ "$(cat "$TMP/status")" != 0 ]; then
    end 1 "the restore command of $part_item ended with status $run_status: its data are in doubt, and the services do not start; what was there is in ${SAFETY#-}, paths were not yet replaced"
  fi
}

run_external() {
  [ "$part_kind" = external ] || return 0
  external_text=$(text=$PLAN_RESTORE word=backup.path value=$RESTORE_FROM/$part_artifact awk -f "$LIB/template.awk")
  external_status=0
  run_line "$external_text" >&2 </dev/null || external_status=$?
  [ "$external_status" = 0 ] || end 1 "the restore command of plan $PLAN ended with status $external_status: its data are in doubt, and the services do not start"
}

swap_part() {
  case $part_kind in directory | file) ;; *) return 0 ;; esac
  swap_names
  if [ "$part_kind" = file ]; then
    # One member, under its own name.
    mv -- "$BESIDE" "$BESIDE.d"
    mv -- "$BESIDE.d/${ITEM_PATH##*/}" "$BESIDE"
    rmdir -- "$BESIDE.d"
  fi
  if [ "$SWAP_INSIDE" = 1 ]; then
    mkdir -- "$ASIDE"
    move_entries "$swap_target" "$ASIDE"
    move_entries "$BESIDE" "$swap_target"
    rmdir -- "$BESIDE"
  else
    if [ -e "$swap_target" ] || [ -L "$swap_target" ]; then mv -- "$swap_target" "$ASIDE"; fi
    mv -- "$BESIDE" "$swap_target"
  fi
  flush_filesystem "${swap_target%/*}/"
}
# FROM TO: all entries but our own two.
move_entries() {
  find "$1" ! -path "$1" -prune ! -name ".pairctl-$PAIR-new" ! -name ".pairctl-$PAIR-old" -exec mv -- '{}' "$2/" ';'
}
drop_old() {
  case $part_kind in directory | file) ;; *) return 0 ;; esac
  swap_names
  rm -rf -- "$ASIDE"
}

# What was restored of each plan at this epoch; plans restored at another epoch are not claimed.
write_token() {
  : >"$TMP/token"
  if [ -r "$STATE/restored" ] && [ "$(sed -n 's/^epoch //p' "$STATE/restored")" = "$EPOCH" ]; then
    awk -v plan="$PLAN" '$1 == "plan" && $2 != plan' "$STATE/restored" >"$TMP/token"
  fi
  { printf 'epoch %s\n' "$EPOCH" && cat "$TMP/token" && printf 'plan %s %s\n' "$PLAN" "$RESTORE_NAME"; } | durable_put "$STATE/restored"
  if [ "$ROLE" = standby ]; then rm -f -- "$STATE/served"; fi
}
