# File systems that both hosts mount. On each lies a file that names the host which may write there, and its epoch: besides the hosts and the
# name, a third witness of who is primary, and the one that is there whenever harm could be done.

HOLDER=.pairctl-$PAIR-holder

# Sets SHARED_WHY, why one of them cannot be used now; SHARED_HOLDER and SHARED_EPOCH, the newest that they name. Only reads; a server that does not answer is given up.
look_at_shared() {
  SHARED_WHY='' SHARED_HOLDER='' SHARED_EPOCH=0
  while IFS= read -r shared_path; do
    [ -n "$shared_path" ] || continue
    if has_word "$shared_path" "$SHARED_MOUNTED" && ! is_mount_point "$shared_path"; then
      SHARED_WHY="nothing is mounted on $shared_path"
      continue
    fi
    shared_status=0
    # shellcheck disable=SC2016
    shared_text=$(timeout -s KILL 5 sh -c 'cd -- "$1" && if [ -e "$2" ]; then head -c 200 -- "$2"; fi' sh "$shared_path" "$HOLDER" 2>/dev/null) || shared_status=$?
    if [ "$shared_status" != 0 ]; then
      SHARED_WHY="$shared_path is not there, or does not answer"
    elif [ -n "$shared_text" ]; then
      note_holder "${shared_text%% *}" "${shared_text#* }"
    fi
  done <<EOT
$SHARED
EOT
}

# NAME EPOCH of one holder file.
note_holder() {
  case $1 in '' | *[!A-Za-z0-9._-]*) shared_bad=1 ;; *) shared_bad=0 ;; esac
  if [ "$shared_bad" = 1 ] || ! is_epoch "$2"; then
    SHARED_WHY="$shared_path/$HOLDER is damaged: write one line there, the name of the host that may use it and its epoch, such as '$HOST $EPOCH'"
  elif [ "$2" -gt "$SHARED_EPOCH" ] || { [ "$2" = "$SHARED_EPOCH" ] && [ "$1" != "$HOST" ]; }; then
    SHARED_HOLDER=$1 SHARED_EPOCH=$2
  fi
}

shared_words() { printf 'the shared file system says that %s is primary at epoch %s' "$SHARED_HOLDER" "$SHARED_EPOCH"; }

# After look_at_shared: what another host wrote there, at an epoch that is not lower, is the truth. Sets LOST as `learn` does, if it is not set already.
learn_from_shared() {
  if [ -z "$SHARED_HOLDER" ] || [ "$SHARED_HOLDER" = "$HOST" ]; then return 0; fi
  shared_lost=${LOST:-0}
  if [ "$SHARED_EPOCH" -gt "$EPOCH" ]; then
    learn primary "$SHARED_EPOCH" "$(shared_words)"
    [ "$LOST" = 1 ] || LOST=$shared_lost
  elif [ "$SHARED_EPOCH" = "$EPOCH" ] && [ "$ROLE" = primary ]; then
    lock_role
    read_role
    if [ "$ROLE $EPOCH" = "primary $SHARED_EPOCH" ]; then
      LOST=1 LOST_WHY=$(shared_words)
      attempt write_role standby "$EPOCH" "$LOST_WHY"
      [ "$ANSWER" = 0 ] || say "the role cannot be written: $STATE takes nothing"
      ROLE=standby
    fi
    unlock_role
  fi
}

# EPOCH at which this host would be primary. Sets GUARD and FOUND when it must not.
forbid_by_shared() {
  GUARD='' FOUND=''
  [ -n "$SHARED" ] || return 0
  look_at_shared
  if [ -n "$SHARED_WHY" ]; then
    GUARD=source-missing FOUND="$SHARED_WHY on $HOST"
  elif [ -n "$SHARED_HOLDER" ] && [ "$SHARED_HOLDER" != "$HOST" ] && [ "$SHARED_EPOCH" -ge "$1" ]; then
    GUARD=role-conflict FOUND="$(shared_words), which does not give way to $HOST at epoch $1"
  fi
}

# EPOCH: this host holds them from now on, also after a power cut.
claim_shared() {
  while IFS= read -r shared_path; do
    [ -n "$shared_path" ] || continue
    shared_file=$shared_path/$HOLDER
    if [ -r "$shared_file" ] && [ "$(head -c 200 -- "$shared_file")" = "$HOST $1" ]; then continue; fi
    printf '%s %s\n' "$HOST" "$1" | durable_put "$shared_file"
  done <<EOT
$SHARED
EOT
}
