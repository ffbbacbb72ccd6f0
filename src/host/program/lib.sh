# What every command needs: where things are, how it speaks, times, JSON strings, durable writes.

CONFIG=$PREFIX/etc/pairctl/$PAIR
STATE=$PREFIX/var/lib/pairctl/$PAIR
LOG=$PREFIX/var/log/pairctl/$PAIR.log
NL='
'
# What a job is and on what it works, for messages and the journal.
JOB=$COMMAND NAME=''

say() { printf 'pairctl %s: %s%s: %s\n' "$PAIR" "$JOB" "${NAME:+ $NAME}" "$*" >&2; }

# CODE MESSAGE: ends this shell.
end() {
  end_code=$1
  shift
  say "$*"
  exit "$end_code"
}

# COMMAND…: in a shell of its own, which its first error ends; sets ANSWER. To be called as a plain statement: as a condition, the shell ignores errors in it.
attempt() {
  set +e
  (
    set -e
    "$@"
  )
  ANSWER=$?
  set -e
}

# FILE: the last line that was said, without our own prefix, cut short.
last_words() { tail -n 1 "$1" | sed "s/^pairctl $PAIR: [^:]*: //" | head -c 500; }

load_settings() {
  if ! [ -r "$CONFIG/settings" ]; then
    end 78 "$CONFIG/settings is missing: run 'pairctl apply' for this pair"
  fi
  . "$CONFIG/settings"
  BACKUPS=$BACKUP_DIRECTORY
  # What only reads leaves no trace.
  [ -d "$STATE/lock" ] || case $COMMAND in
  catalogue | check | contents | databases | peer | preview | status | serve-guard | rehearse) ;;
  *) make_state ;;
  esac
}

make_state() { mkdir -p "$STATE/lock" "$STATE/status" "$STATE/run" "$STATE/marked" "$STATE/destination" "$STATE/deleted" "$STATE/incoming" "${LOG%/*}"; }

# Temporary files: in a directory of root's own on /run, so that reading commands leave no trace on the host's disks.
TMP=''
make_tmp() {
  [ -z "$TMP" ] || return 0
  mkdir -p "$PREFIX/run/pairctl"
  TMP=$PREFIX/run/pairctl/$PAIR.$$
  rm -rf -- "$TMP"
  mkdir "$TMP"
  trap 'rm -rf -- "$TMP"' EXIT
  trap 'exit 129' HUP
  trap 'exit 130' INT
  trap 'exit 143' TERM
}

# The commands take and print these in quick succession: seconds since 1970, and ISO 8601.
now() { date -u +%s; }
iso() { date -u +%Y-%m-%dT%H:%M:%SZ; }
iso_of() { date -u -d "@$1" +%Y-%m-%dT%H:%M:%SZ; }
seconds_of() { printf '%s\n' "$1" | awk -f "$LIB/times.awk" -f "$LIB/seconds.awk"; }

is_count() { case $1 in '' | *[!0-9]*) return 1 ;; esac; [ ${#1} -le 15 ]; }
is_epoch() { case $1 in 0*) return 1 ;; esac; is_count "$1"; }
is_name() { case $1 in '' | *[!a-z0-9-]*) return 1 ;; esac; }
is_backup_name() {
  case $1 in *[!A-Za-z0-9_+-]*) return 1 ;; backup-[0-9]* | safety-[0-9]*) return 0 ;; esac
  return 1
}
# WORD LIST: whether a newline-separated list has that word.
has_word() { case "$NL$2$NL" in *"$NL$1$NL"*) return 0 ;; esac; return 1; }

json_string() {
  case $1 in
  *[!\ -~]* | *[\"\\]*) printf '%s\n' "$1" | awk -f "$LIB/json.awk" ;;
  *) printf '"%s"' "$1" ;;
  esac
}
json_or_null() { if [ -n "$1" ]; then json_string "$1"; else printf null; fi; }

# coreutils' sync takes files; busybox may not, and then everything is written out.
SYNC_FILES=''
knows_sync_files() {
  [ -n "$SYNC_FILES" ] || case $(sync --version 2>&1) in *coreutils*) SYNC_FILES=1 ;; *) SYNC_FILES=0 ;; esac
  [ "$SYNC_FILES" = 1 ]
}
# The file system that holds PATH is on disk.
flush_filesystem() { if knows_sync_files; then sync -f -- "$1"; else sync; fi; }
# These files or directories are on disk.
flush() { if knows_sync_files; then sync -- "$@"; else sync; fi; }

# PATH: standard input becomes that file whole or not at all, also where the caller goes on after a failure. `durable_put` also outlives a power cut.
put() { cat >"$1.new.$$" && mv -f -- "$1.new.$$" "$1"; }
durable_put() { cat >"$1.new.$$" && flush "$1.new.$$" && mv -f -- "$1.new.$$" "$1" && flush "${1%/*}"; }
# PATH: the same for what can be done without: a full or read-only disk is no reason not to go on.
try_put() { put "$1" 2>/dev/null || rm -f -- "$1.new.$$" 2>/dev/null || :; }

# Free bytes on the file system of PATH or of its nearest ancestor that exists.
free_bytes() (
  path=$1
  while ! [ -e "$path" ]; do
    path=${path%/*}
    path=${path:-/}
  done
  stat -f -c '%a %S' -- "$path" | awk '{ printf "%.0f\n", $1 * $2 }'
)
# Bytes that PATH takes, 0 when it is absent.
used_bytes() { if [ -e "$1" ] || [ -L "$1" ]; then du -sk -- "$1" | awk '{ printf "%.0f\n", $1 * 1024 }'; else echo 0; fi; }
is_empty_directory() { [ -d "$1" ] && [ -z "$(ls -A -- "$1" | head -c 1)" ]; }

# Mail to the pair's address, for what happens outside cron.
notify() {
  [ -n "$NOTIFY_EMAIL" ] && command -v sendmail >/dev/null || return 0
  printf 'To: %s\nSubject: pairctl %s on %s: %s\n\n%s\n' "$NOTIFY_EMAIL" "$PAIR" "$HOST" "$JOB" "$1" | sendmail -t 9>&- 8>&- 7>&- >/dev/null 2>&1 || :
}
