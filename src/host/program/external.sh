# Backups that an application writes by itself: not taken but sealed. The store gets a backup of manifest, seal and a symbolic link `data/NAME`
# to what the application wrote; the other host pulls the content through that and holds it whole.

# One is sealed when it bears a time by the plan's pattern, the schedule would keep it, and nothing in it was written for a minute.
take_external() {
  NAME=$PLAN
  list_store "$STORE" "$PLAN" >"$TMP/before" || end 1 "the backups in $STORE cannot be listed"
  if ! [ -d "$PLAN_EXTERNAL" ]; then
    job_begin "plan-$PLAN"
    job_end failed "$PLAN_EXTERNAL is not there"
    end 1 "$PLAN_EXTERNAL is not there"
  fi
  ls -A1 -- "$PLAN_EXTERNAL" >"$TMP/outside" || end 1 "$PLAN_EXTERNAL cannot be listed"
  pattern=$PLAN_PATTERN awk -f "$LIB/times.awk" -f "$LIB/external.awk" "$TMP/outside" | sort -n >"$TMP/dated"
  wanted_external >"$TMP/wanted-external"
  [ -s "$TMP/wanted-external" ] || return 0
  job_begin "plan-$PLAN"
  external_done=''
  while read -r external_time external_name; do
    attempt seal_external "$external_time" "$external_name" </dev/null
    case $ANSWER in
    0) external_done="$external_done $external_name" ;;
    3) ;;
    *)
      job_end failed "$external_name could not be sealed"
      return 1
      ;;
    esac
  done <"$TMP/wanted-external"
  job_end ok "${external_done# }"
  prune_plan "$PLAN"
}

# Of what is there and not yet sealed, what the schedule would keep, oldest first.
wanted_external() {
  awk 'which == 1 { held[$4] = 1; if ($2 > epoch) epoch = $2; if ($3 > seq) seq = $3; print; next }
    !($1 in held) { print "backup-0-" $1, epoch + 0, ++seq, $1, 1, 0, 0, "-", "-" }' which=1 "$TMP/before" which=2 "$TMP/dated" >"$TMP/union"
  retention "$TMP/union" >"$TMP/decided" || end 78 "the schedule: $(sed -n 's/^error //p' "$TMP/decided")"
  sed -n 's/^keep backup-0-\([0-9]*\) .*/\1/p' "$TMP/decided" >"$TMP/kept"
  awk 'which == 1 { kept[$1] = 1; next } $1 in kept' which=1 "$TMP/kept" which=2 "$TMP/dated"
}

# SECONDS NAME: 3 when it is still being written.
seal_external() {
  if [ -n "$(find -H "$PLAN_EXTERNAL/$2" -mmin -1 | head -n 1)" ]; then exit 3; fi
  begin_partial
  mkdir "$PARTIAL/data"
  ln -s -- "$PLAN_EXTERNAL/$2" "$PARTIAL/data/$2"
  printf 'item external data/%s %s %s\n' "$2" "$(used_bytes "$PLAN_EXTERNAL/$2")" "$2" >>"$TMP/items"
  publish backup "$1"
  prove_published
  printf '%s %s\n' "$PLAN" "$PUBLISHED"
}
