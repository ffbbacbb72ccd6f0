# Stores of backups: BACKUPS/PLAN and the incoming directory of a pull, read by one set of rules.
. "$LIB/manifest.sh"

# DIR PLAN [NAME]: prints `NAME EPOCH SEQ SECONDS LEVEL PINNED BYTES SHA WHY` for each backup, in their order; fails when the listing fails.
# LEVEL: -2 bad, -1 found bad by an earlier verification (WHY is a sentence), 1 complete, 2 intact, 3 restored.
# Leaves TMP/list/provings: `NAME TIME`, when each that is proven was.
# What is pruned while it is read makes a reading fail; the second one does not see it any more.
list_store() { read_store "$@" 2>/dev/null || read_store "$@"; }
read_store() (
  [ -d "$1" ] || exit 0
  make_tmp || exit 1
  work=$TMP/list
  rm -rf -- "$work"
  mkdir "$work" && cd -- "$1" || exit 1
  if [ -n "${3:-}" ]; then
    printf '%s\n' "$3" >"$work/names"
  else
    # A listing that fails half-way must not look like a short store.
    find . ! -name . -prune -type d \( -name 'backup-[0-9]*' -o -name 'safety-[0-9]*' \) ! -name '*[!0-9A-Za-z_+-]*' -print >"$work/all" || exit 1
    sed 's/^\.\///' "$work/all" >"$work/names" || exit 1
  fi
  [ -s "$work/names" ] || exit 0
  for list in pins proofs sums provings; do : >"$work/$list"; done
  if [ -d .pin ]; then ls -A1 .pin >"$work/pins" || exit 1; fi
  if [ -d .proof ]; then ls -A1 .proof >"$work/proofs" || exit 1; fi
  # Names of backups have no blanks, and there may be more of them than a command takes as its arguments.
  xargs sh -c 'exec find "$@" -path "*/*" -prune ! -name ".*" -exec stat -c "%s %f %n" -- {} +' sh <"$work/names" >"$work/sizes" || exit 1
  # In hexadecimal, the mode of a regular file is 8000 and more (inode(7)).
  sed -n 's/^[0-9]* 8[0-9a-f]* \([^/ ]*\/MANIFEST\)$/\1/p' "$work/sizes" >"$work/manifests"
  if [ -s "$work/manifests" ]; then xargs sha256sum -- <"$work/manifests" >"$work/sums" || exit 1; fi
  sed -n 's/^[0-9]* [0-9a-f]* \([^/ ]*\)\/data$/\1/p' "$work/sizes" | while read -r name; do
    for outside in "$name"/data/*; do
      if [ -L "$outside" ] && ! [ -e "$outside" ]; then printf 'gone %s\n' "$name" >>"$work/sizes"; fi
    done
  done
  awk -v pair="$PAIR" -v plan="$2" -v provings="$work/provings" -f "$LIB/times.awk" -f "$LIB/store.awk" kind=names "$work/names" kind=pins "$work/pins" kind=proofs "$work/proofs" kind=sums "$work/sums" \
    kind=sizes "$work/sizes" >"$work/entries" || exit 1
  sort -k 2,2n -k 3,3n -k 1,1 "$work/entries"
)

# DIR PLAN NAME: what a listing tells of it, into TMP/entry; sets WHY and answers 1 when that is enough to know it bad. Sets SHA, the hash of its manifest.
look_at_backup() {
  WHY='' SHA=-
  make_tmp
  if ! is_backup_name "$3" || ! [ -d "$1/$3" ]; then
    WHY='there is no such backup'
    return 1
  fi
  list_store "$1" "$2" "$3" >"$TMP/entry" || { WHY='it cannot be read'; return 1; }
  read -r _ _ _ _ check_level _ _ SHA WHY <"$TMP/entry" || { WHY='it cannot be read'; return 1; }
  # What an earlier verification found is no reason not to look again.
  if [ "$check_level" = -2 ]; then return 1; fi
  WHY=''
}

# DIR PLAN NAME: the same, and reads and hashes everything.
check_backup() {
  look_at_backup "$@" || return 1
  tree_manifest "$1/$3" >"$TMP/check-found" 2>/dev/null || { WHY='it cannot be read as a whole'; return 1; }
  sed '/^@ /d' "$1/$3/MANIFEST" >"$TMP/check-wanted"
  if cmp -s "$TMP/check-wanted" "$TMP/check-found"; then return 0; fi
  WHY=$(awk -f "$LIB/differs.awk" kind=wanted "$TMP/check-wanted" kind=found "$TMP/check-found")
  WHY=${WHY:-content differs from the manifest}
  return 1
}

# DIR NAME LEVEL SHA [WHY]: what was proven, beside the backup and bound to its manifest.
write_proof() {
  mkdir -p -- "$1/.proof"
  printf '%s %s %s %s\n' "$3" "$4" "$(iso)" "${5:-}" | put "$1/.proof/$2"
}

# Reads `plan_settings` of PLAN into PLAN_*, and sets STORE; 64 when there is no such plan.
use_plan() {
  if ! is_name "$1" || ! plan_settings "$1"; then end 64 "there is no backup plan '$1'"; fi
  STORE=$BACKUPS/$1
}

# FILE: what retention says of these entries, in their order: `due 0|1`, then `keep NAME RULE` or `drop NAME`. Safety copies are not its business.
retention() {
  sed '/^safety-/d' "$1" | awk -f "$LIB/schedule.awk" -f "$LIB/retention.awk" -v schedule="$PLAN_SCHEDULE" -v now="$(now)"
}
