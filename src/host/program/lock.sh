# Locks are held by open files, so the kernel releases them at death; lock files are never removed.
#   fd 9  a job's own lock: one run at a time
#   fd 8  `work`: shared by everything that writes into a standby's data, alone by what changes the role to primary or restores
#   fd 7  `role`: reading and writing the role file as one act
# rsync is left the descriptors on purpose: as long as it writes, its lock is held.

# FD SECONDS [-s]: 1 when somebody else has it all that time.
wait_for_lock() {
  wait_left=$2
  until flock ${3:+"$3"} -n "$1"; do
    [ "$wait_left" -gt 0 ] || return 1
    wait_left=$((wait_left - 1))
    sleep 1
  done
}

# NAME [SECONDS]: the job's lock. One second is waited for who only looks whether it is held.
lock_job() {
  exec 9>>"$STATE/lock/$1"
  wait_for_lock 9 "${2:-1}"
}

# NAME: whether somebody holds it.
lock_is_held() {
  [ -e "$STATE/lock/$1" ] || return 1
  if (exec 6<"$STATE/lock/$1" && flock -s -n 6); then return 1; fi
}

lock_work_shared() {
  exec 8>>"$STATE/lock/work"
  wait_for_lock 8 1 -s
}

# Ends running pulls and has the standby's data for itself; 1 when a pull does not end.
lock_work_alone() {
  exec 8>>"$STATE/lock/work"
  work_left=30
  until flock -n 8; do
    [ "$work_left" -gt 0 ] || return 1
    if [ "$work_left" -gt 15 ]; then end_pulls TERM; else end_pulls KILL; fi
    work_left=$((work_left - 1))
    sleep 1
  done
}

# SIGNAL: to every rsync that a pull has under way.
end_pulls() {
  for pull_file in "$STATE"/run/pull-*; do
    [ -r "$pull_file" ] || continue
    read -r pull_shell pull_rsync <"$pull_file" || continue
    signal_if "$pull_shell" pairctl-host "$1"
    signal_if "$pull_rsync" rsync "$1"
  done
}

# PID WORD SIGNAL: only to a process whose command line has that word, for the number may be another's by now.
signal_if() {
  is_count "$1" && [ -r "/proc/$1/cmdline" ] || return 0
  case $(tr '\0' ' ' <"/proc/$1/cmdline") in *"$2"*) kill "-$3" "$1" 2>/dev/null || : ;; esac
}
