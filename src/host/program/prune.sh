# Retention of one plan's store on this host. Never called without the plan's lock.
. "$LIB/store.sh"

# A run takes so many at most; what is left over goes in the next ones, and is said.
PRUNE_LIMIT=5

# PLAN [--dry-run]: renames to .trash-, syncs, and only then removes. Nothing goes when the listing fails.
prune_plan() {
  use_plan "$1"
  [ -d "$STORE" ] || return 0
  make_tmp
  list_store "$STORE" "$1" >"$TMP/prune" || end 1 "the backups in $STORE cannot be listed: nothing is pruned"
  retention "$TMP/prune" >"$TMP/decided" || end 78 "the schedule of plan $1: $(sed -n 's/^error //p' "$TMP/decided")"
  sed -n 's/^drop //p' "$TMP/decided" >"$TMP/drop"
  gone_or_old_safety "$TMP/prune" >>"$TMP/drop"
  if [ "${2:-}" = --dry-run ]; then
    sed "s/^/drop $1 /" "$TMP/drop"
    return 0
  fi
  rm -rf -- "$STORE"/.trash-*
  prune_count=0
  while read -r prune_name; do
    [ "$prune_count" -lt "$PRUNE_LIMIT" ] || break
    mv -- "$STORE/$prune_name" "$STORE/.trash-$prune_name"
    prune_count=$((prune_count + 1))
  done <"$TMP/drop"
  [ "$prune_count" -gt 0 ] || return 0
  flush_filesystem "$STORE"
  rm -rf -- "$STORE"/.trash-*
  head -n "$PRUNE_LIMIT" "$TMP/drop" | while read -r prune_name; do rm -f -- "$STORE/.proof/$prune_name" "$STORE/.pin/$prune_name"; done
  prune_all=$(wc -l <"$TMP/drop")
  prune_job=$JOB
  JOB=prune
  log_line ok "plan $1: removed $(head -n "$PRUNE_LIMIT" "$TMP/drop" | tr '\n' ' ')"
  if [ "$prune_all" -gt "$PRUNE_LIMIT" ]; then
    say "plan $1: the schedule $PLAN_SCHEDULE no longer keeps $prune_all backups; $PRUNE_LIMIT of them were removed, the others go in the next runs (a backup is kept for good by 'pairctl-host pin $PAIR $1 NAME')"
  fi
  JOB=$prune_job
}

# ENTRIES: external backups that the application itself has removed, and safety copies older than 30 days but for the newest; pinned ones stay.
gone_or_old_safety() {
  awk -v now="$(now)" '
    $6 + 0 { next }
    $1 ~ /^backup-/ && $5 < 0 && $9 == "gone:" { print $1 }
    $1 ~ /^safety-/ { if (last != "" && time < now - 2592000) print last; last = $1; time = $4 }
  ' "$1"
}
