# What every command of the runbook needs: how it speaks, guards, the journal, the pair's lock. The values of the pair stand above.
# shellcheck disable=SC2154,SC2034

PROGRAM=/usr/local/lib/pairctl/pairctl-host
CONFIG=/etc/pairctl/$PAIR
STATE=/var/lib/pairctl/$PAIR
NL='
'
YES=0 DRY=0 BACK=0 HINT='' REFUSED=0 NOTING=0 OVERRIDES='' STEP='' DONE_STEPS='' EPOCH=0

now() { date -u +%s; }
iso() { date -u +%Y-%m-%dT%H:%M:%SZ; }
say() { printf '%s\n' "$*"; }
host_program() { "$PROGRAM" "$@" 9>&-; }

# TEXT: plain characters alone, for a JSON string.
plain() { printf '%s' "$1" | tr '\n\t' '  ' | tr -cd ' -~' | tr -d '\134"' | head -c 500; }

# RESULT MESSAGE [EVENT [MORE-JSON]]: a line in the host's journal, of the form that runs of pairctl have, so that `pairctl history` shows it among them.
RUN=$(date -u +%Y-%m-%dT%H-%M-%SZ)-sh$$
note() {
  [ "$NOTING" = 1 ] || return 0
  printf '{"time":"%s","host":"%s","job":"runbook","name":"%s","result":"%s","epoch":%s,"message":"%s","run":"%s","event":"%s"%s}\n' \
    "$(iso)" "$HOST" "$COMMAND${STEP:+ $STEP}" "$1" "$EPOCH" "$(plain "$2")" "$RUN" "${3:-note}" "${4:-}" >>"$STATE/journal.ndjson"
}
note_begin() {
  [ "$DRY" = 0 ] || return 0
  NOTING=1
  note begin '' begin ",\"playbook\":\"$COMMAND (runbook)\",\"operator\":\"$(plain "${SUDO_USER:-$(id -un)}@$HOST") pid $$\""
}
# OUTCOME MESSAGE
note_end() { note "$1" "$2" end ",\"outcome\":\"$1\""; }

# MESSAGE: something has been changed; what was done so far is told where the runbook ends before its end.
did() {
  DONE_STEPS="$DONE_STEPS$NL  $1"
  note changed "$1" "done"
}

# CODE MESSAGE: ends the runbook, and says what had been done.
end() {
  end_code=$1
  shift
  if [ "$end_code" = 77 ]; then note_end refused "$*"; else note_end failed "$*"; fi
  printf 'pairctl-%s %s: %s\n' "$PAIR" "$COMMAND" "$*" >&2
  [ -z "$DONE_STEPS" ] || printf 'done before that:%s\n' "$DONE_STEPS" >&2
  if [ -n "$HINT" ]; then
    printf '%s\n' "$HINT" >&2
  elif [ -n "$DONE_STEPS" ]; then
    printf 'The same command again goes on from there.\n' >&2
  fi
  exit "$end_code"
}

# GUARD: whether --override lifts it; sets REASON.
is_lifted() {
  REASON=$(printf '%s\n' "$OVERRIDES" | sed -n "s/^$1=//p" | head -n 1)
  [ -n "$REASON" ]
}

# GUARD FOUND LOSS REMEDY: refuses with 77, unless it is lifted; a dry run tells, goes on, and ends with 77.
guard() {
  if is_lifted "$1"; then
    say "guard $1 is lifted ($REASON): $2"
    note override "$2" override ",\"guard\":\"$1\",\"reason\":\"$(plain "$REASON")\""
    return 0
  fi
  printf 'refused by guard %s: %s\n  could be lost: %s\n  what to do: %s\n  to go on all the same: --override %s=REASON\n' "$1" "$2" "$3" "$4" "$1" >&2
  if [ "$DRY" = 1 ]; then
    REFUSED=1
    return 0
  fi
  note_end refused "$1: $2"
  [ -z "$DONE_STEPS" ] || printf 'done before that:%s\n' "$DONE_STEPS" >&2
  exit 77
}

# The lock that runs of pairctl take, too; the kernel gives it back when this ends, however it ends.
lock_pair() {
  [ "$DRY" = 0 ] || return 0
  mkdir -p /run/lock
  exec 9>>"/run/lock/pairctl-$PAIR.lock"
  flock -n 9 || end 75 "another run holds the pair: $(head -n 1 "/run/lock/pairctl-$PAIR.lock")"
  printf 'the runbook on %s, pid %s, since %s\n' "$HOST" "$$" "$(iso)" >"/run/lock/pairctl-$PAIR.lock"
}

# JSON-TEXT KEY: a value on one line of our own JSON; empty for null or nothing.
value() { printf '%s\n' "$1" | tr -d '\n' | sed -n "s/.*\"$2\": *\"\{0,1\}\([^\",}]*\)\"\{0,1\}[,} ].*/\1/p" | sed 's/ *$//; s/^null$//'; }

# Seconds since 1970 of a time in ISO 8601: coreutils, or busybox.
seconds_of() { date -u -d "$1" +%s 2>/dev/null || date -u -D %Y-%m-%dT%H:%M:%SZ -d "$1" +%s; }

is_epoch() { case $1 in '' | 0* | *[!0-9]*) return 1 ;; esac; [ ${#1} -le 15 ]; }

# Sets ROLE and EPOCH of this host.
read_role() {
  role_line=$(host_program role "$PAIR") || end 1 "this host has no role that can be read: 'pairctl apply' gives it one"
  ROLE=${role_line%% *} EPOCH=${role_line##* }
  is_epoch "$EPOCH" || end 1 "the role of this host cannot be read: $role_line"
}

# Sets PEER_ANSWERED (true|false), PEER_WHY, PEER_ROLE, PEER_EPOCH (0 when unknown), PEER_SKEW, PEER_TAKING (the epoch at which it is about to take over, or nothing)
# and PEER_ACTIVE, its guarded units that are not down.
ask_peer() {
  peer_view=$(host_program peer "$PAIR" | tr -d '\n') || peer_view=''
  PEER_ANSWERED=$(value "$peer_view" answered)
  PEER_WHY=$(printf '%s' "$peer_view" | sed -n 's/.*"why": "\([^"]*\)".*/\1/p')
  PEER_WHY=${PEER_WHY#"$PEER does not answer: "}
  PEER_ROLE=$(value "$peer_view" role)
  PEER_EPOCH=$(value "$peer_view" epoch)
  PEER_SKEW=$(value "$peer_view" clockOffsetSeconds)
  PEER_TAKING=$(value "$peer_view" taking)
  is_epoch "$PEER_EPOCH" || PEER_EPOCH=0
  PEER_ACTIVE=''
  for peer_unit in $GUARDED; do
    peer_state=$(printf '%s' "$peer_view" | grep -o "\"$peer_unit\": \"[a-z-]*\"" | sed 's/.*: "//; s/"$//' | head -n 1) || :
    case $PEER_ANSWERED/$peer_state in true/inactive | true/failed | false/*) ;; *) PEER_ACTIVE="$PEER_ACTIVE $peer_unit" ;; esac
  done
}

display_seconds() { if [ "$1" -lt 120 ]; then printf '%s s' "$1"; else printf '%s min' "$((($1 + 30) / 60))"; fi; }

# Consent: on a terminal it asks, elsewhere --yes says it.
consent() {
  [ "$YES" = 0 ] || return 0
  if ! [ -t 0 ]; then
    note_end refused 'consent: there is no terminal to ask at'
    printf 'refused by guard consent: there is no terminal to ask at; --yes says yes\n' >&2
    exit 77
  fi
  printf '%s Type yes: ' "$1"
  read -r consent_answer || consent_answer=''
  [ "$consent_answer" = yes ] || {
    note_end refused 'consent: the answer was not yes'
    printf 'nothing was changed\n' >&2
    exit 77
  }
}
