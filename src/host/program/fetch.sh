# Pulling backups from the primary: into STORE/.incoming, verified there against their manifests, and only then into the store.
# What is fetched, kept and removed is decided here, whatever the other host does.
. "$LIB/peer.sh"
. "$LIB/prune.sh"

# Every plan; 1 when one of them failed, 77 when a guard refused and nothing else failed. With the job's lock held. Prints `PLAN NAME` for what is new.
fetch_all() {
  fetch_failed=0
  fetch_count=0
  : >"$TMP/fetched"
  for fetch_plan in $PLANS; do
    attempt fetch_plan "$fetch_plan"
    case $ANSWER in
    0) ;;
    77) [ "$fetch_failed" != 0 ] || fetch_failed=77 ;;
    *) fetch_failed=1 ;;
    esac
  done
  fetch_count=$(wc -l <"$TMP/fetched")
  return "$fetch_failed"
}

fetch_plan() {
  PLAN=$1 NAME=$1
  use_plan "$PLAN"
  exec 5>>"$STATE/lock/plan-$PLAN"
  wait_for_lock 5 60 || end 1 'another run works on the backups of this plan'
  ask_peer backups "$PLAN"
  [ "$PEER_ANSWERED" = 1 ] || end 69 "$PEER_WHY"
  # Whatever the peer says is believed only as far as it has this form.
  peer_lines backup | awk 'NF == 6 && $1 ~ /^backup-[0-9][0-9A-Za-z_+-]*$/ && $2 $3 $4 $5 ~ /^[0-9]+$/ && $6 ~ /^[0-9a-f]+$/ && length($6) == 64' >"$TMP/theirs"
  list_store "$STORE" "$PLAN" >"$TMP/mine" || end 1 "the backups in $STORE cannot be listed"
  # What has spoilt here is fetched again, where the other host still has it good: it was proven here once, and counts as that.
  awk '$5 >= 0 || $9 == "gone:"' "$TMP/mine" >"$TMP/held"
  awk 'which == 1 { held[$1] = 1; print; next } which == 2 { if (!($1 in held)) spoilt[$1] = 1; next } !($1 in held) { print $1, $2, $3, $4, (($1 in spoilt) ? 2 : 1), 0, $5, $6, "-" }' \
    which=1 "$TMP/held" which=2 "$TMP/mine" which=3 "$TMP/theirs" | sort -k 2,2n -k 3,3n -k 1,1 >"$TMP/union"
  retention "$TMP/union" >"$TMP/decided" || end 78 "the schedule: $(sed -n 's/^error //p' "$TMP/decided")"
  # The ones that this host's own retention would keep, if it had them; oldest first, so that an interrupted run goes on where it ended.
  awk 'which == 1 { if ($1 == "keep") kept[$2] = 1; next } which == 2 { held[$1] = 1; next } ($1 in kept) && !($1 in held)' which=1 "$TMP/decided" which=2 "$TMP/held" which=3 "$TMP/union" >"$TMP/wanted"
  mkdir -p -- "$STORE/.incoming"
  if [ -s "$TMP/wanted" ] && [ -n "$PLAN_COMPANION" ]; then fetch_companion; fi
  while read -r wanted_name _ _ _ _ _ wanted_bytes _; do
    fetch_one "$wanted_name" "$wanted_bytes" </dev/null
    printf '%s %s\n' "$PLAN" "$wanted_name" >>"$TMP/fetched"
  done <"$TMP/wanted"
  prune_plan "$PLAN"
}

# What the application's backups refer to, before those that do: all that they need was there when they were sealed. Nothing is ever removed from it here.
fetch_companion() {
  mkdir -p -- "$STORE/.companion"
  backup_rsync -rlptgoH --numeric-ids "peer::external-$PLAN/$PLAN_COMPANION" "$STORE/.companion/"
  flush_filesystem "$STORE/.companion"
}

# NAME BYTES
fetch_one() {
  fetch_free=$(free_bytes "$STORE")
  if [ "$2" -gt "$fetch_free" ]; then
    printf 'guard space: %s of plan %s needs %s bytes in %s, and %s are free\n' "$1" "$PLAN" "$2" "$STORE" "$fetch_free" >&2
    exit 77
  fi
  fetch_to=$STORE/.incoming/$1
  backup_rsync -rt --no-links --exclude=/data "peer::backup-$PLAN/$1/" "$fetch_to/"
  fetch_original=$(sed -n 's/^item external data\/\([A-Za-z0-9._+:@=,-]*\) .*/\1/p' "$fetch_to/SEAL" | head -n 1)
  case $fetch_original in
  '') ;;
  . | .. | -*) end 1 "$1 names an external backup '$fetch_original'" ;;
  *)
    mkdir -p "$fetch_to/data"
    backup_rsync -rlptgoH --numeric-ids "peer::external-$PLAN/$fetch_original" "$fetch_to/data/"
    ;;
  esac
  if ! check_backup "$STORE/.incoming" "$PLAN" "$1"; then
    rm -rf -- "$fetch_to"
    end 1 "$1 from $PEER does not verify and was not taken in: $WHY"
  fi
  flush_filesystem "$fetch_to"
  if [ -e "$STORE/$1" ]; then
    # The one that is whole takes the place of the one that is not.
    fetch_sha=$SHA
    if check_backup "$STORE" "$PLAN" "$1"; then end 1 "$1 is here already, with other content"; fi
    journal mended "$1 was bad here ($WHY) and was fetched again from $PEER"
    SHA=$fetch_sha
    rm -rf -- "$STORE/.trash-$1"
    mv -- "$STORE/$1" "$STORE/.trash-$1"
  fi
  mv -- "$fetch_to" "$STORE/$1"
  flush_filesystem "$STORE"
  rm -rf -- "$STORE/.trash-$1"
  write_proof "$STORE" "$1" intact "$SHA"
}

# OPTIONS… FROM TO: tried once more when it was partial.
backup_rsync() {
  backup_status=0
  rsync --no-h --partial-dir=.pairctl-partial --timeout=600 --rsync-path="pull $EPOCH" -e "ssh -F $CONFIG/ssh_config" "$@" >"$TMP/counted" 2>"$TMP/rsync-said" || backup_status=$?
  if [ "$backup_status" = 23 ]; then
    backup_status=0
    rsync --no-h --partial-dir=.pairctl-partial --timeout=600 --rsync-path="pull $EPOCH" -e "ssh -F $CONFIG/ssh_config" "$@" >"$TMP/counted" 2>"$TMP/rsync-said" || backup_status=$?
  fi
  [ "$backup_status" = 0 ] || end 1 "rsync ended with status $backup_status: $(cat "$TMP/counted" "$TMP/rsync-said" | grep -v '^$' | head -n 3 | tr -c '\n -~' '?' | tr '\n' ' ' | head -c 400)"
}
