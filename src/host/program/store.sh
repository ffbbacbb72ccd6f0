# Stores of backups: BACKUPS/PLAN and the incoming directory of a pull, read by one set of rules.
. "$LIB/manifest.sh"

# DIR PLAN [NAME]: prints `NAME EPOCH SEQ SECONDS LEVEL PINNED BYTES SHA WHY` for each backup, in their order; fails when the listing fails.
# LEVEL: -2 bad, -1 found bad by an earlier verification (WHY is a sentence), 1 complete, 2 intact, 3 restored.
list_store() (
  [ -d "$1" ] || exit 0
  make_tmp || exit 1
  work=$TMP/list
  rm -rf -- "$work"
  mkdir "$work" && cd -- "$1" || exit 1
  if [ -n "${3:-}" ]; then
    printf '%s\n' "$3" >"$work/names"
  else
    # A listing that fails half-way must not look like a short store.
    ls -A1 >"$work/all" || exit 1
    sed -n '/^backup-[0-9][0-9A-Za-z_+-]*$/p; /^safety-[0-9][0-9A-Za-z_+-]*$/p' "$work/all" >"$work/likely" || exit 1
    # A name with a newline in it looks like two; neither is there.
    while read -r name; do
      if [ -d "$name" ] && ! [ -L "$name" ]; then printf '%s\n' "$name"; fi
    done <"$work/likely" >"$work/names"
  fi
  [ -s "$work/names" ] || exit 0
  : >"$work/sums"
  : >"$work/sizes"
  : >"$work/pins"
  if [ -d .pin ]; then ls -A1 .pin >"$work/pins" || exit 1; fi
  manifests='' files='' seals='' proofs=''
  while read -r name; do
    [ ! -f "$name/MANIFEST" ] || manifests="$manifests $name/MANIFEST"
    [ ! -f "$name/SEAL" ] || seals="$seals ./$name/SEAL"
    [ ! -f ".proof/$name" ] || proofs="$proofs ./.proof/$name"
    files="$files $name/*"
    for outside in "$name"/data/*; do
      if [ -L "$outside" ] && ! [ -e "$outside" ]; then printf 'gone %s\n' "$name" >>"$work/sizes"; fi
    done
  done <"$work/names"
  # Names of backups have no blanks and no wildcards, so these lists may be split; the files in them are matched here.
  # shellcheck disable=SC2086
  if [ -n "$manifests" ]; then sha256sum -- $manifests >"$work/sums" || exit 1; fi
  # shellcheck disable=SC2086
  stat -c '%s %n' -- $files >>"$work/sizes" 2>/dev/null || :
  listed=''
  for file in $manifests; do listed="$listed ./$file"; done
  # shellcheck disable=SC2086
  awk -v pair="$PAIR" -v plan="$2" -f "$LIB/times.awk" -f "$LIB/store.awk" kind=names "$work/names" kind=pins "$work/pins" kind=sums "$work/sums" \
    kind=sizes "$work/sizes" kind=seal $seals kind=manifest $listed kind=proof $proofs </dev/null >"$work/entries" || exit 1
  sort -k 2,2n -k 3,3n -k 1,1 "$work/entries"
)

# DIR PLAN NAME: reads and hashes everything; sets WHY and answers 1 when the backup does not verify. Sets SHA, the hash of its manifest.
check_backup() {
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
