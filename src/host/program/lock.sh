# Locks are held by open files, so the kernel releases them at death; lock files are never removed.
#   fd 9  a job's own lock: one run at a time
#   fd 5  a plan's lock for a job that has one of its own; the questions of start-guard
#   fd 8  `work`: shared by everything that writes into a standby's data, alone by what changes the role to primary or restores
#   fd 7  `role`: reading and writing the role file as one act
# rsync is left the descriptors on purpose: as long as it writes, its lock is held.

# NAME: whether its file can be written. A read-only disk keeps nobody from locking: the file is opened as it is, or the directory in place of one that is not there.
lock_writable() { true 2>/dev/null >>"$STATE/lock/$1"; }
lock_there() { if [ -e "$STATE/lock/$1" ]; then printf '%s' "$STATE/lock/$1"; else printf '%s' "$STATE/lock"; fi; }

# FD SECONDS [-s]: 1 when somebody else has it all that time. Most locks are given back at once, so in the first second it is looked ten times, where sleep knows
# fractions.
wait_for_lock() {
  wait_left=$2 wait_naps=10
  until flock ${3:+"$3"} -n "$1"; do
    [ "$wait_left" -gt 0 ] || return 1
    if [ "$wait_naps" -gt 1 ] && sleep 0.1 2>/dev/null; then
      wait_naps=$((wait_naps - 1))
      continue
    fi
    if [ "$wait_naps" = 1 ]; then sleep 0.1; else sleep 1; fi
    wait_naps=0 wait_left=$((wait_left - 1))
  done
}

# NAME [SECONDS]: the job's lock. One second is waited for who only looks whether it is held.
lock_job() {
  if lock_writable "$1"; then exec 9>>"$STATE/lock/$1"; else exec 9<"$(lock_there "$1")"; fi
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
    if wait_for_lock 8 1; then return 0; fi
  done
}

# SIGNAL: to every rsync, and the ssh under it, that a pull has under way: who holds a mirror's lock file open. Their shell is spared at first, to
# write down how the pull ended; a question that it has put to a host which is silent is not waited for.
end_pulls() {
  # Processes that end while they are listed are no error.
  { ls -l /proc/[0-9]*/fd 2>/dev/null || :; } | at="$STATE/lock/mirror-" awk -f "$LIB/holders.awk" | while read -r pull_pid; do
    case $1/$(tr '\0' ' ' <"/proc/$pull_pid/cmdline" 2>/dev/null) in
    TERM/*pairctl-host*) end_question "$pull_pid" ;;
    *) kill "-$1" "$pull_pid" 2>/dev/null || : ;;
    esac
  done
}

# PID of a shell: what it asks the peer just now, which has none of its open files.
end_question() {
  for question_pid in $(cat "/proc/$1/task/$1/children" 2>/dev/null || :); do
    case $(tr '\0' ' ' <"/proc/$question_pid/cmdline" 2>/dev/null) in *ssh_config\ peer\ *) kill -TERM "$question_pid" 2>/dev/null || : ;; esac
  done
}
