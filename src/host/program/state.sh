# What jobs leave behind: a status file each, lines in the journal and the log.

# FILE KEY: a value from a status file, which has one key per line; empty for null or nothing.
field() {
  [ -r "$1" ] || return 0
  sed -n "s/^\"$2\": \"\{0,1\}\([^\",]*\)\"\{0,1\},\{0,1\}\$/\1/p" "$1" | sed 's/^null$//'
}

# STATUSFILE-NAME: the job starts.
job_begin() {
  JOB_FILE=$STATE/status/$1.json
  JOB_STARTED=$(iso)
  JOB_BEFORE=$(field "$JOB_FILE" result)
  JOB_LAST=$(field "$JOB_FILE" lastSuccess)
  JOB_FILES=$(field "$JOB_FILE" files)
  JOB_BYTES=$(field "$JOB_FILE" bytes)
  JOB_DELETED=$(field "$JOB_FILE" deleted)
  job_write running '' '' ''
}

# RESULT MESSAGE [GUARD]: the job has ended.
job_end() {
  job_ended=$(iso)
  case $1 in ok | warning)
    JOB_LAST=$JOB_STARTED
    rm -f -- "${JOB_FILE%.json}.skipped" "${JOB_FILE%.json}.said"
    ;;
  esac
  job_write "$1" "$2" "${3:-}" "$job_ended"
  # A pull that went well like the one before is no news: the journal is also the record of pairctl's own runs, and lasts.
  case $1/$JOB_BEFORE/$JOB in
  # Nor is one of many a minute a line.
  ok/ok/sync | ok/ok/pull) [ "${WATCH:-0}" = 1 ] || log_line "$1" "$2" ;;
  *) journal "$1" "$2" ;;
  esac
}

job_write() {
  {
    printf '{\n"started": "%s",\n"ended": %s,\n"result": "%s",\n' "$JOB_STARTED" "$(json_or_null "$4")" "$1"
    printf '"message": %s,\n"guard": %s,\n' "$(json_string "$2")" "$(json_or_null "$3")"
    printf '"lastSuccess": %s,\n"epoch": %s,\n' "$(json_or_null "$JOB_LAST")" "$EPOCH"
    printf '"files": %s,\n"bytes": %s,\n"deleted": %s\n}\n' "${JOB_FILES:-0}" "${JOB_BYTES:-0}" "${JOB_DELETED:-0}"
  } | put "$JOB_FILE"
}

# FILE STATUSFILE-NAME: what a job said, to standard error. The same words are not mailed by every run of cron: again only after six hours.
job_said() {
  if [ "${DUE:-0}" = 1 ] && [ -s "$1" ]; then
    said_file=$STATE/status/$2.said
    if [ -r "$said_file" ] && cmp -s "$1" "$said_file" && [ -n "$(find "$said_file" -mmin -360)" ]; then return 0; fi
    put "$said_file" <"$1"
  fi
  cat "$1" >&2
}

# STATUSFILE-NAME: a run was left out because the one before is still going; every twelfth in a row is said aloud.
job_skipped() {
  skipped_file=$STATE/status/$1.skipped
  skipped=0
  [ ! -r "$skipped_file" ] || read -r skipped <"$skipped_file" || :
  is_count "$skipped" || skipped=0
  skipped=$((skipped + 1))
  printf '%s\n' "$skipped" | put "$skipped_file"
  if [ $((skipped % 12)) = 0 ]; then say "left out $skipped times: the run of $(field "$STATE/status/$1.json" started) is still going"; fi
}

# STATUSFILE-NAME LOCK [MORE]: the status file as one JSON object; a run that claims to run while nobody holds its lock has died.
job_json() {
  job_json_file=$STATE/status/$1.json
  if ! [ -r "$job_json_file" ]; then
    printf '{ "started": "", "ended": null, "result": "ok", "message": "", "guard": null, "lastSuccess": null, "epoch": 0, "skipped": 0%s }' "${3:-}"
    return 0
  fi
  job_json_skipped=0
  [ ! -r "$STATE/status/$1.skipped" ] || read -r job_json_skipped <"$STATE/status/$1.skipped" || :
  is_count "$job_json_skipped" || job_json_skipped=0
  job_json_result=$(field "$job_json_file" result)
  if [ "$job_json_result" = running ] && ! lock_is_held "$2"; then job_json_result=died; fi
  sed -e "s/^\"result\": .*/\"result\": \"$job_json_result\",/" -e "s/^}\$/, \"skipped\": $job_json_skipped@/" "$job_json_file" | tr -d '\n' | sed 's/@$//'
  printf '%s }' "${3:-}"
}

# RESULT MESSAGE: a line for people.
log_line() {
  mkdir -p "${LOG%/*}"
  printf '%s %s%s %s%s\n' "$(iso)" "$JOB" "${NAME:+ $NAME}" "$1" "${2:+: $2}" >>"$LOG"
}

# RESULT MESSAGE: a line for machines and one for people.
journal() {
  journal_file=$STATE/journal.ndjson
  if [ -f "$journal_file" ] && [ "$(wc -c <"$journal_file")" -gt 8000000 ]; then mv -f -- "$journal_file" "$journal_file.1"; fi
  printf '{"time":"%s","host":%s,"job":"%s","name":%s,"result":"%s","epoch":%s,"message":%s}\n' "$(iso)" \
    "$(json_string "$HOST")" "$JOB" "$(json_string "$NAME")" "$1" "${EPOCH:-0}" "$(json_string "$2")" >>"$journal_file"
  log_line "$1" "$2"
}

# The plans whose restore was begun here and did not end well, each followed by a blank; nothing when there is none.
unfinished_restores() {
  for unfinished in "$STATE"/restoring/*; do
    # A file that is being written has a dot in its name.
    case ${unfinished##*/} in *[!a-z0-9-]*) continue ;; esac
    printf '%s ' "${unfinished##*/}"
  done
}
