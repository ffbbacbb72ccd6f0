# Taking the backups of one plan on the primary.
. "$LIB/prune.sh"
. "$LIB/publish.sh"

# PLAN FORCED(0|1): takes a backup when one is due. Prints `PLAN NAME` for each that was published. With the plan's lock held.
take_plan() {
  PLAN=$1 NAME=$1
  use_plan "$PLAN"
  make_tmp
  [ "$PLAN_DISABLED" = 0 ] || return 0
  if [ -n "$PLAN_EXTERNAL" ]; then
    . "$LIB/external.sh"
    take_external
    return 0
  fi
  list_store "$STORE" "$PLAN" >"$TMP/before" || end 1 "the backups in $STORE cannot be listed"
  retention "$TMP/before" >"$TMP/due" || end 78 "the schedule: $(sed -n 's/^error //p' "$TMP/due")"
  if [ "$2" = 0 ]; then
    grep -q '^due 1$' "$TMP/due" || return 0
    failed_lately && return 0
  fi
  job_begin "plan-$PLAN"
  take_started=$(now)
  attempt take_items "$take_started" 2>"$TMP/said"
  job_said "$TMP/said" "plan-$PLAN"
  if [ "$ANSWER" != 0 ]; then
    rm -rf -- "$STORE"/.partial-*
    job_end failed "$(last_words "$TMP/said")"
    return 1
  fi
  PUBLISHED=$(cat "$TMP/published")
  WARNING=$(cat "$TMP/warning")
  job_end "$([ -z "$WARNING" ] && echo ok || echo warning)" "${WARNING:-$PUBLISHED}"
  printf '%s %s\n' "$PLAN" "$PUBLISHED"
  prune_plan "$PLAN"
}

# The next one will be about as large as the last, and other jobs need room too: a store that fills the disk stops the application beside it.
judge_take() {
  take_last=$(awk '$1 ~ /^backup-/ && $5 >= 1 { bytes = $7 } END { printf "%.0f", bytes }' "$TMP/store")
  take_free=$(free_bytes "$STORE")
  if [ "$((take_last + take_last / 10))" -gt "$take_free" ]; then
    rm -rf -- "$PARTIAL"
    end 77 "guard space: the last backup of plan $PLAN has $take_last bytes, and $take_free are free in $STORE: none was taken"
  fi
}

take_items() {
  begin_partial
  judge_take
  for item in $PLAN_ITEMS; do take_item "$item"; done
  publish backup "$1"
  prove_published
  printf '%s\n' "$PUBLISHED" >"$TMP/published"
  printf '%s\n' "$WARNING" >"$TMP/warning"
}

# A backup that failed is tried again by cron, but not every minute.
failed_lately() {
  [ "$(field "$STATE/status/plan-$PLAN.json" result)" = failed ] || return 1
  failed_at=$(seconds_of "$(field "$STATE/status/plan-$PLAN.json" started)")
  [ $(($(now) - failed_at)) -lt 600 ]
}
