# Bringing back what pulls deleted or overwrote. The host that pulled keeps it; the host that is written to asks for it, so this runs on the primary.
# Lists are lines of HOST, RUN (the pull's directory), BYTES and PATH with tabs between; in a path, \001 stands for a newline and \002 for a tab.
. "$LIB/peer.sh"
. "$LIB/mirror.sh"
TAB=$(printf '\t')

# SECONDS: lines RUN, BYTES, PATH of what this host keeps of MIRROR since then.
kept_here() {
  kept_in=$STATE/deleted/$MIRROR
  [ -d "$kept_in" ] || return 0
  ls -A1 -- "$kept_in" | awk -v from="$(($(now) - $1))" -f "$LIB/times.awk" -f "$LIB/kept.awk" >"$TMP/runs"
  while read -r kept_run; do
    (cd -- "$kept_in/$kept_run" && find . ! -type d ! -path "./$SENTINEL" -print0) >"$TMP/paths" || continue
    [ -s "$TMP/paths" ] || continue
    (cd -- "$kept_in/$kept_run" && xargs -0 stat -c %s -- <"$TMP/paths") >"$TMP/sizes" || continue
    tr '\0\n\t' '\n\001\002' <"$TMP/paths" | sed 's/^\.\///' | paste "$TMP/sizes" - | sed "s/^/$kept_run$TAB/"
  done <"$TMP/runs"
}

# SECONDS: what both hosts keep, into $TMP/kept. UNASKED says why the other one could not be asked.
gather_kept() {
  UNASKED=''
  kept_here "$1" | sed "s/^/$HOST$TAB/" >"$TMP/kept"
  # What a standby keeps is its own.
  [ "$ROLE" = primary ] || return 0
  timeout 300 ssh -F "$CONFIG/ssh_config" peer kept "$MIRROR" "$1" </dev/null >"$TMP/theirs" 2>"$TMP/peer-said" 9>&- 8>&- || :
  if [ "$(head -n 1 "$TMP/theirs")" != 'pairctl kept 1' ] || [ "$(tail -n 1 "$TMP/theirs")" != end ]; then
    UNASKED="$PEER does not answer: $(tail -n 1 "$TMP/peer-said" | tr -cd ' -~' | head -c 300)"
    return 0
  fi
  sed -e '1d' -e '$d' -e "s/^/$PEER$TAB/" "$TMP/theirs" >>"$TMP/kept"
}

# Decides for each path: lines STATE and the rest into $TMP/undelete. back: it is gone, and comes back; over: it replaces what is there (--overwrite); there: something is there and
# stays; blocked: on the way to it is something that is no directory. Sets UNDELETE_BACK (with over), UNDELETE_THERE, UNDELETE_BLOCKED, UNDELETE_BYTES.
plan_undelete() {
  gather_kept "$UNDELETE_SINCE"
  : >"$TMP/parents"
  awk -F "$TAB" -v oldest="$UNDELETE_OLDEST" -f "$LIB/undelete_choose.awk" "$TMP/kept" | sort -t "$TAB" -k 4 >"$TMP/chosen"
  while IFS=$TAB read -r kept_host kept_run kept_bytes kept_path; do
    # The pattern is meant as one: it is what the caller chooses by.
    # shellcheck disable=SC2254
    case $kept_path in $UNDELETE_PATH | $UNDELETE_PATH/*) ;; *) continue ;; esac
    find_place "$kept_path"
    printf '%s\t%s\t%s\t%s\t%s\n' "$kept_state" "$kept_host" "$kept_run" "$kept_bytes" "$kept_path"
  done <"$TMP/chosen" >"$TMP/undelete"
  undelete_counts=$(awk -F "$TAB" '{ n[$1]++ } $1 == "back" || $1 == "over" { bytes += $4 } END { printf "%d %d %d %.0f\n", n["back"] + n["over"], n["there"], n["blocked"], bytes }' "$TMP/undelete")
  read -r UNDELETE_BACK UNDELETE_THERE UNDELETE_BLOCKED UNDELETE_BYTES <<EOT
$undelete_counts
EOT
}

# PATH: sets kept_state, and notes the directories on its way that are missing.
find_place() {
  place=$1
  case $1 in *[!\ -~]*) place=$(printf '%s.' "$1" | tr '\001\002' '\n\t') place=${place%.} ;; esac
  kept_state=back
  place_up=$place listed_up=$1
  while :; do
    case $place_up in */*) place_up=${place_up%/*} listed_up=${listed_up%/*} ;; *) break ;; esac
    if [ -L "$UNDELETE_TO/$place_up" ]; then
      kept_state=blocked
    elif [ ! -d "$UNDELETE_TO/$place_up" ]; then
      if [ -e "$UNDELETE_TO/$place_up" ]; then kept_state=blocked; else printf '%s\t%s\t%s\n' "$kept_host" "$kept_run" "$listed_up" >>"$TMP/parents"; fi
    fi
  done
  if [ "$kept_state" = blocked ]; then return 0; fi
  if [ -d "$UNDELETE_TO/$place" ] && [ ! -L "$UNDELETE_TO/$place" ]; then
    kept_state=blocked
  elif [ -e "$UNDELETE_TO/$place" ] || [ -L "$UNDELETE_TO/$place" ]; then
    if [ "$UNDELETE_OVERWRITE" = 1 ]; then kept_state=over; else kept_state=there; fi
  fi
}

# Brings them back, after plan_undelete. What is there is never replaced but with --overwrite, and then kept as a pull keeps it.
do_undelete() {
  mkdir -p -- "$UNDELETE_TO"
  undelete_free=$(free_bytes "$UNDELETE_TO")
  if [ "$UNDELETE_BYTES" -gt "$undelete_free" ]; then
    printf 'guard space: mirror %s: %s bytes are to come back to %s, and %s are free\n' "$MIRROR" "$UNDELETE_BYTES" "$UNDELETE_TO" "$undelete_free" >&2
    exit 77
  fi
  undelete_kept=$STATE/deleted/$MIRROR/$(date -u +%Y-%m-%d_%H-%M-%S+0000)-before-undelete
  awk -F "$TAB" '$1 == "back" || $1 == "over" { print $2 "\t" $3 }' "$TMP/undelete" | sort -u >"$TMP/groups"
  undelete_failed=0
  while IFS=$TAB read -r group_host group_run; do
    {
      awk -F "$TAB" -v h="$group_host" -v r="$group_run" '$1 == h && $2 == r { print $3 }' "$TMP/parents" | sort -u
      awk -F "$TAB" -v h="$group_host" -v r="$group_run" '($1 == "back" || $1 == "over") && $2 == h && $3 == r { print $5 }' "$TMP/undelete"
    } | tr '\n\001\002' '\0\n\t' >"$TMP/files"
    set -- rsync -aHAX --numeric-ids -S --from0 "--files-from=$TMP/files" --no-implied-dirs --timeout=600
    if [ "$UNDELETE_OVERWRITE" = 1 ]; then
      set -- "$@" --ignore-times --backup "--backup-dir=$undelete_kept"
    else
      set -- "$@" --ignore-existing
    fi
    if [ "$group_host" = "$HOST" ]; then
      set -- "$@" "$STATE/deleted/$MIRROR/$group_run/"
    else
      set -- "$@" "--rsync-path=pull $EPOCH" -e "ssh -F $CONFIG/ssh_config" "peer::kept-$MIRROR/$group_run/"
    fi
    undelete_status=0
    "$@" "$UNDELETE_TO/" </dev/null >"$TMP/counted" 2>"$TMP/rsync-said" || undelete_status=$?
    if [ "$undelete_status" != 0 ]; then
      undelete_failed=1
      say "rsync ended with status $undelete_status: $(grep -v '^$' "$TMP/rsync-said" | head -n 5 | tr -c '\n -~' '?' | tr '\n' ' ' | head -c 600)"
    fi
  done <"$TMP/groups"
  flush_filesystem "$UNDELETE_TO"
  return "$undelete_failed"
}

# ARGUMENTS of the command: sets MIRROR_… and UNDELETE_….
read_undelete() {
  [ $# -ge 1 ] || usage 'undelete PAIR MIRROR --since SECONDS [--path PATTERN] [--to DIRECTORY] [--overwrite] [--oldest] [--dry-run]'
  use_mirror "$1"
  shift
  UNDELETE_SINCE='' UNDELETE_PATH='*' UNDELETE_TO='' UNDELETE_OVERWRITE=0 UNDELETE_OLDEST=0 UNDELETE_DRY=0
  while [ $# -gt 0 ]; do
    case $1 in
    --overwrite) UNDELETE_OVERWRITE=1 ;;
    --oldest) UNDELETE_OLDEST=1 ;;
    --dry-run) UNDELETE_DRY=1 ;;
    --since | --path | --to)
      [ $# -ge 2 ] || usage "$1 needs a value"
      case $1 in --since) UNDELETE_SINCE=$2 ;; --path) UNDELETE_PATH=$2 ;; *) UNDELETE_TO=$2 ;; esac
      shift
      ;;
    *) usage "undelete does not know $1" ;;
    esac
    shift
  done
  is_count "$UNDELETE_SINCE" || usage '--since needs a number of seconds'
  case $UNDELETE_TO in '') ;; /*) ;; *) usage '--to needs a path that begins with /' ;; esac
  # A path as people see it, or below the mirror's top; a final slash makes no difference.
  UNDELETE_PATH=${UNDELETE_PATH#"$MIRROR_PATH"}
  while :; do
    case $UNDELETE_PATH in /*) UNDELETE_PATH=${UNDELETE_PATH#/} ;; ?*/) UNDELETE_PATH=${UNDELETE_PATH%/} ;; *) break ;; esac
  done
  UNDELETE_PATH=${UNDELETE_PATH:-*}
  read_role
  [ -n "$ROLE" ] || end 3 'this host is without a role'
  if [ -z "$UNDELETE_TO" ]; then
    [ "$ROLE" = primary ] || end 3 'this host is standby: what comes back here is deleted again by the next pull; run it on the primary, or bring it back beside with --to DIRECTORY'
    [ -d "$MIRROR_PATH" ] || end 1 "$MIRROR_PATH is not there"
    UNDELETE_TO=$MIRROR_PATH
  fi
}
