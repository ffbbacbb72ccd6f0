# What rsync's exit status means (rsync(1), EXIT VALUES), with the words it said in $TMP/rsync-said and $TMP/counted; files are known by their quotes, reasons by the numbers of
# errno(3), never by English words.

# Names of files that rsync complained of, one a line.
rsync_names() { sed -n 's/^[^"]*"\(.*\)"[^"]*$/\1/p' "$TMP/rsync-said" | tr -c '\n -~' '?' | awk '!seen[$0]++'; }

# N: the first N of them on one line.
rsync_some() { rsync_names | awk -v n="$1" 'NR <= n { printf "%s%s", NR == 1 ? "" : ", ", substr($0, 1, 80) } END { if (NR > n) printf ", and %d more", NR - n }'; }

# No space left (28), or none within the quota (122).
rsync_was_full() { grep -q '(28)\|(122)' "$TMP/rsync-said"; }

rsync_words() {
  case $RSYNC_STATUS in
  20 | 143 | 137)
    printf 'the pull was ended from outside, as a change of roles does (rsync status %s)' "$RSYNC_STATUS"
    return 0
    ;;
  esac
  printf 'rsync ended with status %s: %s' "$RSYNC_STATUS" "$(cat "$TMP/rsync-said" "$TMP/counted" | grep -v '^$' | head -n 4 | tr -c '\n -~' '?' | tr '\n' ' ' | head -c 200 | sed 's/ *$//')"
  case $RSYNC_STATUS in
  11 | 12)
    if rsync_was_full; then
      rsync_room=$(room_of "$MIRROR_PATH")
      printf '; the disk is full: %s bytes and %s inodes are free at %s; nothing was deleted there; make room, and the next run goes on' "${rsync_room% *}" "${rsync_room#* }" "$MIRROR_PATH"
    elif [ "$RSYNC_STATUS" = 12 ]; then
      printf '; the stream from %s broke off: look whether it ran out of memory or was restarted; the next run goes on' "$PEER"
    else
      printf '; a disk did not read or write: look at the kernel log of %s and %s' "$HOST" "$PEER"
    fi
    ;;
  23) if [ -n "$(rsync_names | head -n 1)" ]; then printf '; not carried: %s' "$(rsync_some 5)"; fi ;;
  10 | 30 | 35) printf '; nothing came from %s for too long: look at the network and at the load of its disks; the next run goes on' "$PEER" ;;
  255) printf "; ssh to %s did not hold: look at the network, at sshd there and at 'pairctl status'; the next run goes on" "$PEER" ;;
  esac
}
