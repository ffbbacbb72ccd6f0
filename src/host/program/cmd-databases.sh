# databases PAIR: DatabasePrograms of src/model/hoststatus.ts: the programs and servers of the databases that the plans have. Only reads.
. "$LIB/items.sh"
. "$LIB/store.sh"
make_tmp
printf '{ "format": 1, "databases": ['
databases_first=1
for plan in $PLANS; do
  use_plan "$plan"
  for item in $PLAN_ITEMS; do
    use_item "$plan/$item"
    knows_verb versions || continue
    [ "$databases_first" = 1 ] || printf ','
    databases_first=0
    if "${ITEM_KIND}_versions" >"$TMP/versions" </dev/null; then WHY=''; else : >"$TMP/versions"; fi
    read -r database_tool database_server database_level <"$TMP/versions" || :
    printf '\n{ "plan": "%s", "name": "%s", "kind": "%s", "tool": %s, "server": %s, "level": %s, "why": %s }' "$plan" "$item" "$ITEM_KIND" \
      "$(json_or_null "${database_tool:-}")" "$(json_or_null "${database_server:-}")" "$(json_or_null "${database_level:-}")" "$(json_or_null "$WHY")"
  done
done
printf ' ] }\n'
