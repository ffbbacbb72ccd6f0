# Pulling one mirror onto the standby. Everything that could forbid it is found out before anything is written: `plan_pull` only looks.
. "$LIB/peer.sh"
. "$LIB/mirror.sh"
. "$LIB/room.sh"
. "$LIB/rsync_status.sh"

# What a pull keeps when it takes over a tree, or is the first after a change of roles: 30 days at least.
KEEP_FOREIGN=2592000

# What is left alone in this run: lines `WHERE PATH`, PATH below the mirror's top as the kernel escapes it; WHERE is there (the primary) or here.
note_gone() {
  { peer_lines gone | sed -n 's/^\(\/[!-~]*\)$/there \1/p'; if [ -r "$STATE/destination/$MIRROR" ]; then below_gone "$STATE/destination/$MIRROR" | sed 's/^/here /'; fi; } >"$TMP/gone"
}

# Says so, and sets pull_warning. A mount that is lost must not look like files that were deleted, nor be filled up with what belongs on it.
warn_of_gone() {
  while read -r gone_where gone_path; do
    gone_host=$([ "$gone_where" = there ] && printf '%s' "$PEER" || printf '%s' "$HOST")
    pull_warning="$MIRROR_PATH$gone_path was left as it is: it was a file system of its own on $gone_host and is not mounted now"
    say "$pull_warning (mount it again, or if it is to be so: pairctl-host mark $PAIR $MIRROR on $gone_host)"
  done <"$TMP/gone"
}

# The guard that forbids, unless it was lifted; the first one found stays.
forbid() {
  if [ -n "$GUARD" ] || has_word "$1" "$LIFTED"; then return 0; fi
  GUARD=$1
  FOUND=$2
}

# TELL(0|1): sets PULL_FILES, PULL_BYTES (of the source), PULL_CREATE, PULL_UPDATE, PULL_DELETE, PULL_SEND, PULL_LIMIT, PULL_INITIAL, PULL_KEEP (a suffix, when
# what is replaced must be kept), and GUARD and FOUND when a guard forbids it. 69 or 1 in PULL_ERROR with FOUND when it cannot be found out.
plan_pull() {
  PULL_FILES=0 PULL_BYTES=0 PULL_CREATE=0 PULL_UPDATE=0 PULL_DELETE=0 PULL_SEND=0 PULL_LIMIT=0 PULL_INITIAL=0 PULL_KEEP='' PULL_ERROR=0 PULL_ACCEPT=0
  GUARD='' FOUND=''
  ask_for_mirror "$1"
  [ "$PULL_ERROR" = 0 ] || return 0
  forbid_by_roles
  forbid_by_source
  [ -z "$GUARD" ] || return 0
  look_at_destination
  count_pull
  [ "$PULL_ERROR" = 0 ] || return 0
  forbid_by_counts
}

ask_for_mirror() {
  if [ "$1" = 1 ]; then
    ask_peer mirror "$MIRROR" "$ROLE" "$EPOCH"
    note_peer
    if [ "$PEER_ANSWERED" = 1 ] && [ -n "$PEER_ROLE" ]; then learn "$PEER_ROLE" "$PEER_EPOCH" "$PEER is $PEER_ROLE at epoch $PEER_EPOCH"; fi
  else
    ask_peer mirror "$MIRROR"
  fi
  [ "$PEER_ANSWERED" = 1 ] || { PULL_ERROR=69 FOUND=$PEER_WHY; }
}

forbid_by_roles() {
  if [ "$PEER_ROLE" != primary ]; then
    forbid role-conflict "mirror $MIRROR: $PEER is ${PEER_ROLE:-without a role} at epoch $PEER_EPOCH, and this host is $ROLE at epoch $EPOCH: there is no primary to pull from"
  elif [ "$PEER_EPOCH" -lt "$EPOCH" ]; then
    forbid role-conflict "mirror $MIRROR: $PEER says primary at epoch $PEER_EPOCH, and this host knows epoch $EPOCH: it lost its role"
  fi
}

forbid_by_source() {
  SOURCE_LINE=$(peer_lines mirror)
  note_gone
  case $SOURCE_LINE in
  'ok '*) SOURCE_ID=${SOURCE_LINE#ok } ;;
  unmarked*) SOURCE_ID='' ;;
  'missing '*) forbid source-missing "mirror $MIRROR on $PEER: ${SOURCE_LINE#missing }" ;;
  *) forbid source-missing "$PEER knows no mirror $MIRROR" ;;
  esac
}

look_at_destination() {
  destination_file=$STATE/destination/$MIRROR
  destination_now=$(path_mounts "$MIRROR_PATH" | sed -n 's/^on //p')
  destination_was=$(if [ -r "$destination_file" ]; then sed -n 's/^on //p' "$destination_file"; fi)
  if [ -n "$destination_was" ] && [ "$destination_was" != "$destination_now" ]; then
    forbid destination-missing "mirror $MIRROR: $MIRROR_PATH was on the file system mounted at ${destination_was% *} (${destination_was##* }), and is on ${destination_now% *} (${destination_now##* }) now"
  fi
  destination_id=''
  if [ -f "$MIRROR_PATH/$SENTINEL" ]; then destination_id=$(head -c 64 "$MIRROR_PATH/$SENTINEL" | tr -cd 'a-f0-9'); fi
  if { [ -e "$MIRROR_PATH" ] || [ -L "$MIRROR_PATH" ]; } && ! [ -d "$MIRROR_PATH" ]; then
    PULL_ERROR=1 FOUND="$MIRROR_PATH is not a directory"
  elif [ -d "$MIRROR_PATH" ] && ! is_empty_directory "$MIRROR_PATH"; then
    destination_epoch=$(if [ -r "$destination_file" ]; then sed -n 's/^epoch //p' "$destination_file"; fi)
    if [ -z "$destination_id" ] || [ "$destination_id" != "$SOURCE_ID" ]; then
      PULL_INITIAL=1 PULL_KEEP=-initial
    elif [ "$destination_epoch" != "$PEER_EPOCH" ]; then
      # The first pull after a change of roles: what is here may be what the old primary wrote last.
      PULL_KEEP=-before-epoch-$PEER_EPOCH
    fi
  fi
}

# WHERE OPTIONS…: becomes rsync, with what every pull of this mirror has in common. The sentinel is excluded by nothing.
mirror_rsync() {
  mirror_to=$1
  shift
  set -- rsync -aHAX --numeric-ids -S --no-h --delete-delay --partial-dir=.pairctl-partial --timeout=600 \
    --rsync-path="pull $EPOCH" -e "ssh -F $CONFIG/ssh_config" "$@" "--filter=+ /$SENTINEL"
  [ "${COMPARE:-0}" = 0 ] || set -- "$@" --checksum
  # A watched file is pulled in the second in which it changes, and may change again in that second without growing.
  if has_word "$MIRROR" "$WATCHED" && keeps_fractions; then set -- "$@" --modify-window=-1; fi
  # One of any letter stands for what a pattern would read otherwise, and for what the kernel writes in octal digits.
  while read -r _ gone_path; do
    gone_pattern=$(printf '%s\n' "$gone_path" | sed 's/\\[0-7][0-7][0-7]/?/g; s/[][*?\\]/?/g')
    set -- "$@" "--filter=- $gone_pattern/"
  done <"$TMP/gone"
  mirror_filters "$MIRROR" append_source "$@"
}
# Whether times here have more than seconds, as those of the sentinel, which was copied first of all, show.
keeps_fractions() { case $(stat -c %y -- "$mirror_to/$SENTINEL" 2>/dev/null) in *:??.*[1-9]*\ *) ;; *) return 1 ;; esac; }
append_source() { exec "$@" "peer::mirror-$MIRROR/" "$mirror_to/"; }

# OUTPUT-FILE (or - for our own) WHERE OPTIONS…: runs rsync and sets RSYNC_STATUS. It holds this job's locks as long as it lives; by them a change of
# roles finds it and ends it.
run_rsync() {
  run_output=$1
  shift
  RSYNC_STATUS=0
  if [ "$run_output" = - ]; then
    (mirror_rsync "$@") 2>"$TMP/rsync-said" || RSYNC_STATUS=$?
  else
    (mirror_rsync "$@") >"$run_output" 2>"$TMP/rsync-said" || RSYNC_STATUS=$?
  fi
}

# Counts by a run that changes nothing. A destination that is not there yet is stood for by an empty directory.
count_pull() {
  count_to=$MIRROR_PATH
  if ! [ -d "$count_to" ]; then
    count_to=$TMP/empty
    mkdir -p "$count_to"
  fi
  run_rsync "$TMP/counted" "$count_to" -n --stats --info=del1
  if [ "$RSYNC_STATUS" != 0 ] && [ "$RSYNC_STATUS" != 24 ]; then
    PULL_ERROR=1 FOUND="looking at $PEER: $(rsync_words)"
    return 0
  fi
  PULL_FILES=$(stat_of 'Number of files') PULL_BYTES=$(stat_of 'Total file size') PULL_CREATE=$(stat_of 'Number of created files')
  PULL_DELETE=$(stat_of 'Number of deleted files') PULL_SEND=$(stat_of 'Total transferred file size')
  PULL_UPDATE=$(($(stat_of 'Number of regular files transferred') - $(sed -n 's/^Number of created files:.*(reg: \([0-9]*\).*/\1/p' "$TMP/counted" | grep . || echo 0)))
}
stat_of() { sed -n "s/^$1: \([0-9]*\).*/\1/p" "$TMP/counted" | head -n 1 | grep . || echo 0; }

forbid_by_counts() {
  count_before=$((PULL_FILES - PULL_CREATE + PULL_DELETE))
  case $MIRROR_LIMIT in
  *%) PULL_LIMIT=$(awk -v n="$count_before" -v p="${MIRROR_LIMIT%\%}" 'BEGIN { printf "%d\n", n * p / 100 }') ;;
  *) PULL_LIMIT=$MIRROR_LIMIT ;;
  esac
  if [ "$PULL_INITIAL" = 1 ] && [ "$INITIAL" = 0 ] && [ $((PULL_DELETE + PULL_UPDATE)) -gt 0 ]; then
    forbid mass-change "mirror $MIRROR: $MIRROR_PATH has content and was never mirrored: $PULL_DELETE of its entries would be deleted and $PULL_UPDATE overwritten; with --initial they are kept beside"
  elif ! { [ "$INITIAL" = 1 ] && [ -n "$PULL_KEEP" ]; }; then
    count_masses
    if [ "$PULL_ACCEPT" -gt 0 ] && [ "$ACCEPT" != "$PULL_ACCEPT" ]; then forbid mass-change "mirror $MIRROR $mass_found; --accept $PULL_ACCEPT lets exactly that happen"; fi
  fi
  pull_room=$(room_of "$MIRROR_PATH")
  pull_free=${pull_room% *} pull_inodes=${pull_room#* }
  if [ "$PULL_SEND" -gt "$pull_free" ]; then
    forbid space "mirror $MIRROR needs $PULL_SEND bytes at $MIRROR_PATH, and $pull_free are free"
  fi
  if [ "$pull_inodes" != - ] && [ "$PULL_CREATE" -gt "$pull_inodes" ]; then
    forbid space "mirror $MIRROR needs $PULL_CREATE inodes at $MIRROR_PATH, and $pull_inodes are free"
  fi
}

# Sets PULL_ACCEPT, the count that must be accepted (0: none), and mass_found. Deletions are held to the mirror's own limit; rewritten entries to half of all,
# and to twice what the last 50 good runs ever rewrote: what a tree does every night is no alarm.
count_masses() {
  mass_found='' PULL_ACCEPT=0 mass_usual=0
  if [ "$PULL_DELETE" -gt "$PULL_LIMIT" ]; then
    PULL_ACCEPT=$PULL_DELETE
    mass_found="would delete $PULL_DELETE of $count_before entries, and $MIRROR_LIMIT ($PULL_LIMIT) is allowed: $(sed -n 's/^deleting //p' "$TMP/counted" | head -n 3 | tr -c '\n -~' '?' | tr '\n' ' ')…"
  fi
  # A few files rewritten are no mass, whatever their share.
  if [ "$PULL_UPDATE" -lt 20 ] || [ $((PULL_UPDATE * 2)) -lt "$count_before" ] || [ -n "$PULL_KEEP" ]; then return 0; fi
  mass_usual=$(if [ -r "$STATE/history/$MIRROR" ]; then awk '$1 > most { most = $1 } END { print most + 0 }' "$STATE/history/$MIRROR"; else echo 0; fi)
  if [ "$PULL_UPDATE" -le $((mass_usual * 2)) ]; then return 0; fi
  PULL_ACCEPT=$((PULL_ACCEPT + PULL_UPDATE))
  mass_found="${mass_found:+$mass_found and }would rewrite $PULL_UPDATE of $count_before entries, and never did more than $mass_usual: look whether the primary's files are what they should be"
}

# How many entries this run rewrote and deleted; the last 50 are remembered.
remember_masses() {
  # What was accepted once is not what it always does.
  [ "$ACCEPT" = none ] || return 0
  # Nor do the many small runs of a watch tell how much it does at a time.
  if [ "$WATCH" = 1 ] && [ "$PULL_UPDATE" -le "$mass_usual" ]; then return 0; fi
  mkdir -p "$STATE/history"
  { if [ -r "$STATE/history/$MIRROR" ]; then tail -n 49 "$STATE/history/$MIRROR"; fi; printf '%s %s\n' "$PULL_UPDATE" "$PULL_DELETE"; } | put "$STATE/history/$MIRROR"
}

# PROGRESS(0|1): the pull itself, after plan_pull found nothing against it. Ends this shell: 0, 24 (a warning), 1.
do_pull() {
  pull_warning='' pull_output=$TMP/counted
  mkdir -p -- "$MIRROR_PATH"
  if [ "$1" = 1 ]; then
    pull_output=-
    set -- --info=progress2 --outbuf=L
  else
    set --
  fi
  if [ "$MIRROR_KEEP" -gt 0 ] || [ -n "$PULL_KEEP" ]; then
    set -- "$@" --backup "--backup-dir=$STATE/deleted/$MIRROR/$(date -u +%Y-%m-%d_%H-%M-%S+0000)$PULL_KEEP"
    mkdir -p "$STATE/deleted/$MIRROR"
  fi
  # Between counting and deleting the source may change; this is the second line, not the guard.
  pull_most=$PULL_LIMIT
  [ "$PULL_DELETE" -le "$pull_most" ] || pull_most=$PULL_DELETE
  if [ -z "$PULL_KEEP" ]; then set -- "$@" "--max-delete=$pull_most"; fi
  [ -z "$MIRROR_BANDWIDTH" ] || set -- "$@" "--bwlimit=$MIRROR_BANDWIDTH"
  # Both sides choose the best they know, zstd where they can.
  [ "$MIRROR_COMPRESS" = none ] || set -- "$@" -z
  # What replaces a file is on disk before it does. A first copy replaces nothing, and is written out as a whole at its end.
  if ! is_empty_directory "$MIRROR_PATH"; then case $(rsync --help 2>&1) in *--fsync*) set -- "$@" --fsync ;; esac; fi
  begin_incomplete
  : >"$TMP/counted"
  run_rsync "$pull_output" "$MIRROR_PATH" "$@"
  if [ "$RSYNC_STATUS" = 23 ]; then run_rsync "$pull_output" "$MIRROR_PATH" "$@"; fi
  case $RSYNC_STATUS in
  0) ;;
  24) judge_vanished ;;
  *)
    head -n 20 "$TMP/rsync-said" >&2
    if rsync_was_full; then
      use_reserve
      expire_deleted
    fi
    end 1 "$(rsync_words)"
    ;;
  esac
  flush_filesystem "$MIRROR_PATH"
  end_incomplete
  remember_destination
  warn_of_gone
  remember_masses
  expire_deleted
  [ -z "$pull_warning" ] || { printf '%s\n' "$pull_warning" >"$TMP/warning"; }
}

# Until a run has ended well, the copy is between two states; what says since when outlives a power cut.
begin_incomplete() {
  WAS_INCOMPLETE=0
  if [ -e "$STATE/incomplete/$MIRROR" ]; then
    WAS_INCOMPLETE=1
  elif [ $((PULL_CREATE + PULL_UPDATE + PULL_DELETE)) -gt 0 ]; then
    mkdir -p "$STATE/incomplete"
    iso | durable_put "$STATE/incomplete/$MIRROR"
  fi
}

# After a run that ended well, what an earlier one carried in part is of no use: of files that are gone at the source nothing else would ever remove it.
end_incomplete() {
  if [ "$WAS_INCOMPLETE" = 1 ]; then find "$MIRROR_PATH" -type d -name .pairctl-partial -prune -exec rm -rf -- {} +; fi
  rm -f -- "$STATE/incomplete/$MIRROR"
}

# Files that come and go are no error, as long as they are few: above 100 and a twentieth of all the copy is of no moment that there ever was.
judge_vanished() {
  pull_vanished=$(rsync_names | wc -l)
  pull_may_vanish=$((PULL_FILES / 20))
  [ "$pull_may_vanish" -gt 100 ] || pull_may_vanish=100
  if [ "$pull_vanished" -gt "$pull_may_vanish" ]; then
    end 1 "$pull_vanished of $PULL_FILES entries vanished while they were read, and $pull_may_vanish may: $(rsync_some 3); exclude what comes and goes, or stop what writes there"
  fi
  pull_warning="files vanished while they were read${pull_vanished:+ ($pull_vanished)}"
  if [ "$pull_vanished" -gt 0 ]; then pull_warning="$pull_warning: $(rsync_some 3)"; fi
}

# Where the copy is, and what is mounted inside. What is gone now stays remembered until it is marked as meant.
remember_destination() {
  {
    path_mounts "$MIRROR_PATH" >"$TMP/mounted"
    printf 'on %s\nepoch %s\n' "$(sed -n 's/^on //p' "$TMP/mounted")" "$PEER_EPOCH"
    { sed -n '/^below /p' "$TMP/mounted" && if [ -r "$STATE/destination/$MIRROR" ]; then sed -n '/^below /p' "$STATE/destination/$MIRROR"; fi; } | sort -u
  } | put "$STATE/destination/$MIRROR"
}

# What earlier pulls deleted or overwrote goes when its time is over, by the time in its name.
expire_deleted() {
  [ -d "$STATE/deleted/$MIRROR" ] || return 0
  expire_now=$(now)
  ls -A1 "$STATE/deleted/$MIRROR" | awk -v plain="$((expire_now - MIRROR_KEEP))" -v foreign="$((expire_now - (MIRROR_KEEP > KEEP_FOREIGN ? MIRROR_KEEP : KEEP_FOREIGN)))" -f "$LIB/times.awk" -f "$LIB/expired.awk" >"$TMP/expired"
  while read -r expire_name; do rm -rf -- "$STATE/deleted/$MIRROR/$expire_name"; done <"$TMP/expired"
}
