# What a drill asks the application and the databases in its room. With CHECK_* as `drill_check` sets them; sets CHECK_SAID, and CHECK_VALUE of a query.

# In the background, as it is; its output is in ROOM/start.log.
start_application() {
  [ -n "$DRILL_START" ] || return 0
  (
    cd /
    PAIRCTL_DRILL=1
    export PAIRCTL_DRILL
    exec 9>&- 8>&- 7>&-
    confined sh -c "$DRILL_START" </dev/null >"$ROOM/start.log" 2>&1 &
  )
}

ask_check() {
  case $CHECK_KIND in
  sql) ask_sql ;;
  *)
    ask_until=$(($(now) + DRILL_WITHIN))
    until "ask_$CHECK_KIND"; do
      if [ "$(now)" -ge "$ask_until" ]; then
        if [ -s "$ROOM/start.log" ]; then CHECK_SAID="$CHECK_SAID; the application said last: $(tail -n 1 "$ROOM/start.log" | head -c 300)"; fi
        return 1
      fi
      sleep 1
    done
    ;;
  esac
}

ask_http() {
  if command -v curl >/dev/null; then
    ask_code=$(curl -q -sS -g -o /dev/null -w '%{http_code}' --noproxy '*' --max-time 10 -- "$CHECK_TEXT" 2>"$TMP/ask-said") || :
  elif command -v wget >/dev/null; then
    ask_code=$(wget -q -S --no-proxy -T 10 -t 1 -O /dev/null -- "$CHECK_TEXT" 2>&1 | awk '$1 ~ /^HTTP\// { code = $2 } END { print code }') || :
  else
    CHECK_SAID='neither curl nor wget is installed'
    return 1
  fi
  CHECK_SAID="$CHECK_TEXT answered ${ask_code:-nothing}"
  case ${ask_code:-000} in 000) CHECK_SAID="$CHECK_TEXT did not answer: $(head -n 1 "$TMP/ask-said" 2>/dev/null)" ;; esac
  [ "${ask_code:-}" = "$CHECK_STATUS" ]
}
ask_tcp() {
  CHECK_SAID="no connection to $CHECK_TEXT port $CHECK_STATUS could be made"
  if command -v bash >/dev/null; then
    # shellcheck disable=SC2016
    timeout 10 bash -c ': <"/dev/tcp/$0/$1"' "$CHECK_TEXT" "$CHECK_STATUS" 2>/dev/null || return 1
  else
    nc -z -w 10 "$CHECK_TEXT" "$CHECK_STATUS" 2>/dev/null || return 1
  fi
  CHECK_SAID="port $CHECK_STATUS takes connections"
}
ask_command() {
  ask_status=0
  (cd / && PAIRCTL_DRILL=1 && export PAIRCTL_DRILL && confined timeout "$DRILL_WITHIN" sh -c "$CHECK_TEXT") >"$TMP/ask-said" 2>&1 || ask_status=$?
  CHECK_SAID="it ended with status $ask_status: $(tail -n 1 "$TMP/ask-said" | head -c 300)"
  [ "$ask_status" = 0 ]
}

# The first column of the first row is the value; a query without one has failed.
ask_sql() {
  PLAN=${CHECK_DATABASE%%/*}
  use_item "$CHECK_DATABASE" || {
    CHECK_SAID='no backup plan holds that database'
    return 1
  }
  if ! "${ITEM_KIND}_query" "$CHECK_TEXT" >"$TMP/ask-value" 2>"$TMP/ask-said"; then
    CHECK_SAID="the query failed: $(head -n 1 "$TMP/ask-said" | head -c 300)"
    return 1
  fi
  CHECK_VALUE=$(head -n 1 "$TMP/ask-value" | cut -f 1 | head -c 200)
  if ! [ -s "$TMP/ask-value" ]; then
    CHECK_SAID='the query gave no row'
    return 1
  fi
  ask_before=$(awk -F '	' -v number="$check_number" '$1 == number { print $2 }' "$WORK/values-before")
  CHECK_SAID=$(awk -v value="$CHECK_VALUE" -v rule="$CHECK_EXPECT" -v wanted="$CHECK_WANTED" -v before="$ask_before" '
    function number(text) { return text ~ /^-?[0-9]+(\.[0-9]+)?$/ }
    BEGIN {
      if (rule == "") { print value; exit 0 }
      if (rule == "equals") { print value (value == wanted ? "" : " instead of " wanted); exit value != wanted }
      if (!number(value)) { print value " is no number"; exit 1 }
      if (rule == "at_least") { print value (value + 0 >= wanted + 0 ? "" : ", and at least " wanted " are wanted"); exit value + 0 < wanted + 0 }
      if (before == "" || !number(before)) { print value ", for the first time"; exit 0 }
      least = before * (100 - wanted) / 100
      print value ", and " before " in the last drill that passed"
      exit value + 0 < least
    }')
}
