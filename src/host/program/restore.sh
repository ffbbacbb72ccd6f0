# Putting a backup in the place of what is there: verified first, kept in a safety copy, made beside, swapped by rename, the token last.
. "$LIB/backup.sh"
. "$LIB/mounts.sh"

# Which item alone is restored, and beside production into which place; empty for all, and for the place of each. THEN: the plans that the same run restores next.
ONLY='' INTO='' THEN=''

# 1 where the backup was verified moments ago, and nothing is restored of it yet: it is not read as a whole again.
CHOSEN=0

# PLAN NAME: reads what the backup holds into TMP/parts, lines `KIND ARTIFACT BYTES ITEM` (KIND directory, file, external, or an item's), and sets RESTORE_FROM.
# Sets GUARD and FOUND when it does not verify (GUARD empty, RESTORE_BAD 1) or does not fit.
plan_restore() {
  PLAN=$1 NAME=$1 RESTORE_NAME=$2
  use_plan "$PLAN"
  GUARD='' FOUND='' RESTORE_BAD=0 NEED=0 FREE=0
  RESTORE_FROM=$STORE/$RESTORE_NAME
  : >"$TMP/parts"
  : >"$TMP/space"
  if [ "$CHOSEN" = 1 ]; then plan_reads=look_at_backup; else plan_reads=check_backup; fi
  if ! "$plan_reads" "$STORE" "$PLAN" "$RESTORE_NAME"; then
    RESTORE_BAD=1 FOUND="$RESTORE_NAME does not verify: $WHY"
    return 0
  fi
  sed -n 's/^item //p' "$RESTORE_FROM/SEAL" >"$TMP/all-parts"
  awk -v only="$ONLY" 'only == "" || $4 == only' "$TMP/all-parts" >"$TMP/parts"
  if ! [ -s "$TMP/parts" ]; then
    RESTORE_BAD=1 FOUND="$RESTORE_NAME holds no '$ONLY': it holds $(awk '{ printf "%s%s", (NR > 1 ? ", " : ""), $4 }' "$TMP/all-parts")"
    return 0
  fi
  while read -r part_kind part_artifact part_bytes part_item; do
    judge_part </dev/null
    [ "$RESTORE_BAD" = 0 ] || return 0
  done <"$TMP/parts"
  judge_space
}

judge_part() {
  if [ "$part_kind" = external ]; then
    [ -n "$PLAN_RESTORE" ] || restore_unknown "$part_item"
    if has_companion; then space_line "$STORE" $((part_bytes + $(used_bytes "$STORE/.companion/$PLAN_COMPANION"))); fi
  elif ! use_part; then
    restore_unknown "$part_item"
  elif knows_verb ready && ! "${ITEM_KIND}_ready"; then
    RESTORE_BAD=1 FOUND="$RESTORE_NAME cannot be restored here: $WHY"
  elif [ -n "$INTO" ]; then
    if ! into_is_free; then RESTORE_BAD=1 FOUND="$part_item cannot be restored into $INTO: $WHY"; fi
  else
    item_do space
  fi
}

# The settings of a part; fails when they do not have it, or as another kind.
use_part() {
  use_item "$PLAN/$part_item" || return 1
  case $part_kind in directory | file) [ "$ITEM_KIND" = path ] ;; *) [ "$ITEM_KIND" = "$part_kind" ] ;; esac
}

# Whether the part can be put there; sets WHY when not, and notes the room that it needs.
into_is_free() {
  WHY=''
  case $ITEM_KIND in
  command) WHY='a command of your own restores it, and only it knows where to' ;;
  path | sqlite)
    into_names
    case $INTO in
    /*) if [ -e "$INTO_TARGET" ] || [ -L "$INTO_TARGET" ]; then WHY="$INTO_TARGET is there already"; else space_line "$INTO" "$part_bytes"; fi ;;
    *) WHY='a path is restored into a directory: name one that begins with /' ;;
    esac
    ;;
  *)
    if [ "$(wc -l <"$TMP/parts")" != 1 ]; then
      WHY="name the one item that goes into a database of that name (--only)"
    else
      case $INTO in
      */* | pairctl_*) WHY='a database is restored into another database: give its name' ;;
      *) "${ITEM_KIND}_free" ;;
      esac
    fi
    ;;
  esac
  [ -z "$WHY" ]
}
# Sets INTO_TARGET: where a path goes below INTO, under its own last name.
into_names() { INTO_TARGET=$INTO/${ITEM_PATH##*/}; }

restore_unknown() { RESTORE_BAD=1 FOUND="$RESTORE_NAME holds '$1', which the plan $PLAN does not have (any more): there is no place to restore it to"; }

# PATH NEED: a line `DEVICE NEED FREE`, of the file system that holds PATH.
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

# PLAN NAME: RestorePreview of src/model/previews.ts.
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
    if [ "$part_kind" = external ]; then
      preview_kind=external preview_target=$PLAN_RESTORE preview_now=null
    elif [ -n "$INTO" ] && use_part; then
      into_names
      preview_kind=$ITEM_KIND preview_now=null
      case $ITEM_KIND in path | sqlite) preview_target=$INTO_TARGET ;; *) preview_target="database $INTO" ;; esac
    elif use_part; then
      preview_kind=$ITEM_KIND preview_target=$(item_do target) preview_now=$(item_do now)
    else
      preview_kind=$part_kind preview_target='' preview_now=null
    fi
    printf '\n{ "kind": "%s", "name": %s, "target": %s, "artifact": %s, "bytes": %s, "bytesNow": %s }' \
      "$preview_kind" "$(json_string "$part_item")" "$(json_string "$preview_target")" "$(json_string "$part_artifact")" "$part_bytes" "${preview_now:-null}"
  done <"$TMP/parts"
  printf ' ],\n"needBytes": %s, "freeBytes": %s }\n' "$NEED" "$FREE"
}

# After plan_restore with INTO, with the locks: nothing of production is touched, and what could not be made whole does not stay.
do_into() {
  attempt each_part into
  if [ "$ANSWER" != 0 ]; then
    each_part into_undo
    exit "$ANSWER"
  fi
  printf 'restored %s %s into %s\n' "$PLAN" "$RESTORE_NAME" "$INTO"
}

# After plan_restore, with the locks. Prints what was done. In a shell of its own, whose first error ends it.
do_restore() {
  clear_leftovers
  attempt make_safety 2>"$TMP/safety-said"
  cat "$TMP/safety-said" >&2
  [ "$ANSWER" = 0 ] || exit "$ANSWER"
  SAFETY=$(cat "$TMP/safety")
  begin_progress
  each_part beside
  # From here on something is replaced: until the token is written, no guarded service starts.
  mark_restoring
  each_part run
  attempt each_part swap
  if [ "$ANSWER" != 0 ]; then
    each_part back
    undone
    end 1 "what was there is back in its place"
  fi
  run_external
  # What was restored of a plan is told as a whole, or not at all.
  [ -n "$ONLY" ] || write_token
  each_part drop
  unmark_restoring
  printf 'restored %s %s safety %s\n' "$PLAN" "$RESTORE_NAME" "$SAFETY"
}

# The marker of the plan: a restore of it has begun and not ended well. Each plan has its own, for one's good end says nothing about another's data. Lines:
# the backup, the safety copy of what was there before the first run that did not end (or -), and the one item that is in doubt (or . for any).
mark_restoring() {
  mkdir -p -- "$STATE/restoring"
  flush "$STATE"
  MARKED_BEFORE=0 MARKED=${ONLY:-.} mark_safety=$SAFETY
  if read_mark; then
    MARKED_BEFORE=1
    [ "$MARK_SAFETY" = - ] || mark_safety=$MARK_SAFETY
    [ "$MARK_ITEM" = "$MARKED" ] || MARKED=.
  fi
  # First, so that at no moment this plan is new, the next one old, and no mark is there.
  MARKED_THEN=''
  for then_plan in $THEN; do
    [ ! -e "$STATE/restoring/$then_plan" ] || continue
    MARKED_THEN="$MARKED_THEN $then_plan"
    printf '%s\n-\n%s\n' "$RESTORE_NAME" "${ONLY:-.}" | durable_put "$STATE/restoring/$then_plan"
  done
  printf '%s\n%s\n%s\n' "$RESTORE_NAME" "$mark_safety" "$MARKED" | durable_put "$STATE/restoring/$PLAN"
}
read_mark() {
  MARK_SAFETY=- MARK_ITEM=.
  [ -e "$STATE/restoring/$PLAN" ] || return 1
  { read -r _ && read -r MARK_SAFETY && read -r MARK_ITEM; } <"$STATE/restoring/$PLAN" || MARK_SAFETY=- MARK_ITEM=.
}
# That one item is restored says nothing about those that another run left in doubt.
unmark_restoring() {
  [ -z "$ONLY" ] || [ "$MARKED" = "$ONLY" ] || return 0
  rm -f -- "$STATE/restoring/$PLAN"
  flush "$STATE/restoring"
}

# Nothing is replaced any more, unless by a command, which cannot be taken back, or by a run before this one, which did not end.
undone() {
  if [ "$MARKED_BEFORE" = 1 ] || awk '$1 == "command" { found = 1 } END { exit !found }' "$TMP/parts"; then return 0; fi
  for then_plan in $MARKED_THEN; do rm -f -- "$STATE/restoring/$then_plan"; done
  unmark_restoring
}

# VERB: for every part whose kind knows it, with part_* and ITEM_* set; what an application restores by itself is left out.
each_part() {
  while read -r part_kind part_artifact part_bytes part_item; do
    [ "$part_kind" != external ] || continue
    use_part
    item_do "$1" </dev/null
  done <"$TMP/parts"
}

# What a run that died has left, of all that the plan has.
clear_leftovers() {
  for leftover_item in $PLAN_ITEMS; do
    use_item "$PLAN/$leftover_item"
    item_do clear </dev/null
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
    *)
      ls -A1 -- "$PARTIAL" >"$TMP/whole"
      attempt take_what_is_there "$part_item" 2>"$TMP/dump-said" </dev/null
      [ "$ANSWER" = 0 ] || safety_without "$part_item"
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

take_what_is_there() {
  use_item "$PLAN/$1"
  if "${ITEM_KIND}_has"; then take_item "$1"; fi
}

# ITEM: could not be taken. Of files that is the end; what cannot be dumped may be a database that never was in service here.
safety_without() {
  case $part_kind in directory | file)
    cat "$TMP/dump-said" >&2
    exit 1
    ;;
  esac
  ls -A1 -- "$PARTIAL" | while read -r unfinished; do
    has_word "$unfinished" "$(cat "$TMP/whole")" || rm -rf -- "${PARTIAL:?}/$unfinished"
  done
  # What a run that did not end has left may be no whole any more; that run has kept what was there before.
  if read_mark && [ -r "$STORE/$MARK_SAFETY/SEAL" ] && awk -v item="$1" '$1 == "item" && $5 == item { found = 1 } END { exit !found }' "$STORE/$MARK_SAFETY/SEAL"; then
    journal warning "$1 is as a restore that did not end has left it, and cannot be copied; what was there before is in $MARK_SAFETY"
    return 0
  fi
  safety_missing="$safety_missing $1 ($(last_words "$TMP/dump-said"));"
}

# Streams an artifact; the status of zstd is left in TMP/status, for a pipe shows only its last one.
uncompress() {
  printf 'unknown\n' >"$TMP/status"
  uncompress_status=0
  with_progress "$RESTORE_FROM/$1" zstd -dcq || uncompress_status=$?
  printf '%s\n' "$uncompress_status" >"$TMP/status"
}

# An application that writes its own backups puts them back by its own command.
run_external() {
  while read -r part_kind part_artifact part_bytes part_item; do
    [ "$part_kind" = external ] || continue
    external_path=$RESTORE_FROM/$part_artifact
    if has_companion; then
      # As the application has them: beside each other. Copies, for what a command writes into them must not reach the store.
      external_path=$STORE/.work/${part_artifact##*/}
      rm -rf -- "$STORE/.work"
      mkdir -p -- "$STORE/.work"
      cp -a -- "$RESTORE_FROM/$part_artifact" "$STORE/.companion/$PLAN_COMPANION" "$STORE/.work/"
    fi
    external_text=$(text=$PLAN_RESTORE word=backup.path value=$external_path awk -f "$LIB/template.awk")
    external_status=0
    run_line "$external_text" >&2 </dev/null || external_status=$?
    rm -rf -- "$STORE/.work"
    [ "$external_status" = 0 ] || end 1 "the restore command of plan $PLAN ended with status $external_status: its data are in doubt, and the services do not start"
  done <"$TMP/parts"
}

# Whether the part is a copy of this host's own, with the folder that it refers to apart from it.
has_companion() { [ -n "$PLAN_COMPANION" ] && [ -d "$STORE/.companion/$PLAN_COMPANION" ] && ! [ -L "$RESTORE_FROM/$part_artifact" ]; }

# What was restored of each plan at this epoch; plans restored at another epoch are not claimed.
write_token() {
  : >"$TMP/token"
  if [ -r "$STATE/restored" ] && [ "$(sed -n 's/^epoch //p' "$STATE/restored")" = "$EPOCH" ]; then
    awk -v plan="$PLAN" '$1 == "plan" && $2 != plan' "$STATE/restored" >"$TMP/token"
  fi
  { printf 'epoch %s\n' "$EPOCH" && cat "$TMP/token" && printf 'plan %s %s\n' "$PLAN" "$RESTORE_NAME"; } | durable_put "$STATE/restored"
  if [ "$ROLE" = standby ]; then rm -f -- "$STATE/served" "$STATE/own"; fi
}
