# A mirror as its source sees it: a sentinel file in the tree, and the file systems that were mounted inside when it was first seen.
# An empty or unmounted tree has no sentinel, so it is never taken for the true one.

. "$LIB/mounts.sh"

# Reads `mirror_settings` of NAME into MIRROR_*.
use_mirror() {
  if ! is_name "$1" || ! mirror_settings "$1"; then end 64 "there is no mirror '$1'"; fi
  MIRROR=$1
  SENTINEL=.pairctl-$PAIR-$MIRROR
}

# Sets SOURCE_STATE: ok, unmarked (never seen as a source here, and fit to be one) or missing; SOURCE_WHY; SOURCE_ID, the sentinel's content; SOURCE_GONE, file systems that
# were mounted inside and are not now, as `below_gone` prints them. Only reads.
look_at_source() {
  SOURCE_STATE=missing SOURCE_WHY='' SOURCE_ID='' SOURCE_GONE=''
  if ! [ -d "$MIRROR_PATH" ]; then
    SOURCE_WHY="$MIRROR_PATH is not there"
    return 0
  fi
  if [ "$MIRROR_MOUNT" = 1 ] && ! is_mount_point "$MIRROR_PATH"; then
    SOURCE_WHY="nothing is mounted on $MIRROR_PATH"
    return 0
  fi
  if [ -f "$MIRROR_PATH/$SENTINEL" ]; then SOURCE_ID=$(head -c 64 "$MIRROR_PATH/$SENTINEL" | tr -cd 'a-f0-9'); fi
  mark_file=$STATE/marked/$MIRROR
  if ! [ -r "$mark_file" ]; then
    if is_empty_directory "$MIRROR_PATH"; then
      SOURCE_WHY="$MIRROR_PATH is empty"
    elif [ -n "$SOURCE_ID" ]; then
      # A copy that this host pulled while it was standby.
      SOURCE_STATE=ok
    elif [ -e "$STATE/destination/$MIRROR" ]; then
      SOURCE_WHY="$MIRROR_PATH was pulled to this host and has lost its sentinel $SENTINEL: it is not mounted, or another tree"
    else
      SOURCE_STATE=unmarked
    fi
    return 0
  fi
  if [ -z "$SOURCE_ID" ]; then
    SOURCE_WHY="$MIRROR_PATH has lost its sentinel $SENTINEL: it is empty, not mounted, or another tree"
    return 0
  fi
  mark_id=$(sed -n 's/^id //p' "$mark_file")
  if [ "$mark_id" != "$SOURCE_ID" ]; then
    SOURCE_WHY="$MIRROR_PATH bears the sentinel of another tree"
    return 0
  fi
  # Without a file system inside, the rest of the tree is still the true one.
  SOURCE_GONE=$(below_gone "$mark_file")
  SOURCE_STATE=ok
}

# FILE: of the file systems inside MIRROR_PATH that FILE records, those that are not mounted now: below MIRROR_PATH, as the kernel escapes them, one a line.
below_gone() {
  path_mounts "$MIRROR_PATH" >"$TMP/mounted"
  awk '$1 == "path" { top = $2 } $1 != "below" { next } which == 1 { mounted[$2] = 1; next } !($2 in mounted) { print substr($2, length(top) + 1) }' which=1 "$TMP/mounted" which=2 "$1"
}

# Writes the sentinel where there is none and records what is mounted. With the role primary.
mark_source() {
  if [ -z "$SOURCE_ID" ]; then
    SOURCE_ID=$(head -c 16 /dev/urandom | od -An -tx1 | tr -cd 'a-f0-9')
    printf '%s\n' "$SOURCE_ID" | durable_put "$MIRROR_PATH/$SENTINEL"
  fi
  { printf 'id %s\n' "$SOURCE_ID" && path_mounts "$MIRROR_PATH"; } | durable_put "$STATE/marked/$MIRROR"
  SOURCE_STATE=ok
}

# Marks the mirrors that were never seen as a source here: after a change of roles, and when the definition gets a new one.
mark_new_sources() {
  make_tmp
  for mark_mirror in $MIRRORS; do
    [ ! -e "$STATE/marked/$mark_mirror" ] || continue
    use_mirror "$mark_mirror"
    look_at_source
    if [ "$SOURCE_STATE" != missing ]; then mark_source; fi
  done
}
