# contents PAIR [--sums] [PLAN…]: Contents of src/model/hoststatus.ts: what the databases and paths of these plans, or of all that are not disabled, hold now, by counts of rows and files and, with --sums, checksums
# that do not depend on the order of rows. Only reads; of a table that is written to it tells of one moment.
. "$LIB/items.sh"
. "$LIB/store.sh"
SUMS=0
if [ "${1:-}" = --sums ]; then
  SUMS=1
  shift
fi
# shellcheck disable=SC2086
[ $# -gt 0 ] || set -- $PLANS
for plan in "$@"; do use_plan "$plan"; done
make_tmp
printf '{ "format": 1, "host": %s, "items": [' "$(json_string "$HOST")"
contents_first=1
for plan in "$@"; do
  use_plan "$plan"
  [ "$PLAN_DISABLED" = 0 ] || continue
  for item in $PLAN_ITEMS; do
    use_item "$plan/$item"
    knows_verb contents || continue
    [ "$contents_first" = 1 ] || printf ','
    contents_first=0
    : >"$TMP/contents"
    attempt "${ITEM_KIND}_contents" >"$TMP/contents" 2>"$TMP/contents-said" </dev/null
    contents_why=''
    if [ "$ANSWER" != 0 ]; then contents_why=$(last_words "$TMP/contents-said") && contents_why=${contents_why:-it cannot be read}; fi
    printf '\n{ "plan": "%s", "name": "%s", "kind": "%s", "why": %s, "parts": [' "$plan" "$item" "$ITEM_KIND" "$(json_or_null "$contents_why")"
    parts_first=1
    # Lines `COUNT SUM NAME`; SUM is - where none was asked for.
    while read -r part_count part_sum part_name; do
      is_count "$part_count" || continue
      [ "$parts_first" = 1 ] || printf ', '
      parts_first=0
      printf '{ "name": %s, "count": %s, "sum": %s }' "$(json_string "$part_name")" "$part_count" "$(json_or_null "${part_sum#-}")"
    done <"$TMP/contents"
    printf '] }'
  done
done
printf ' ] }\n'
