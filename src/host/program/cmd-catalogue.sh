# catalogue PAIR [PLAN]: BackupEntry[] of src/model/hoststatus.ts, newest first. Only reads.
. "$LIB/store.sh"
make_tmp
[ $# -le 1 ] || usage 'one plan, or none for all'
: >"$TMP/all"
for plan in ${1:-$PLANS}; do
  rm -rf -- "$TMP/list"
  use_plan "$plan"
  list_store "$STORE" "$plan" >"$TMP/entries" || end 1 "the backups in $STORE cannot be listed"
  retention "$TMP/entries" >"$TMP/decided" || end 78 "the schedule of plan $plan: $(sed -n 's/^error //p' "$TMP/decided")"
  awk -v plan="$plan" -v provings="$TMP/list/provings" -f "$LIB/catalogue.awk" kind=decided "$TMP/decided" kind=entries "$TMP/entries" >>"$TMP/all"
done
sort -t "$(printf '\t')" -k 1,1nr -k 2,2nr -k 3,3 "$TMP/all" | awk -F '\t' 'BEGIN { printf "[" } { printf "%s\n%s", (NR > 1 ? "," : ""), $4 } END { print "]" }'
