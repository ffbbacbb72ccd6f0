# power.sh on DIRECTORY NAMESPACE HOSTNAME LAYER | off DIRECTORY NAMESPACE LAYER | stop DIRECTORY NAMESPACE | cont DIRECTORY NAMESPACE — a host's mains switch.
# DIRECTORY/container holds its keeper's pid and when that started (clock ticks since boot, proc(5)): together they name it for good. The keeper leads a
# process group and starts the container, again each time that it was rebooted from within.
set -eu
action=$1 directory=$2 namespace=$3
here=$(dirname "$0")
if [ "$action" != keep ]; then
  exec 8>"$directory/lock"
  flock 8
fi

# A control group of the host's own in each hierarchy that counts: without, all hosts' systemds would share one, and stop each other's services.
groups=$(awk -v name="$namespace" '$3 == "cgroup2" || $3 == "cgroup" && ("," $4 ",") ~ /,(freezer|name=systemd),/ { print $2 "/" name }' /proc/mounts)
if [ "$groups" = '' ] && [ "${PAIRCTL_LAB_OUTSIDE:-}" = '' ]; then
  # `ip netns exec`, where the operator stands, covers /sys with one that has none: they are where the process stands that called it.
  outside=$PPID
  while [ "$outside" -gt 1 ] && [ "$(readlink "/proc/$outside/ns/mnt")" = "$(readlink /proc/self/ns/mnt)" ]; do
    outside=$(sed -n 's/^PPid:[^0-9]*//p' "/proc/$outside/status")
  done
  PAIRCTL_LAB_OUTSIDE=1
  export PAIRCTL_LAB_OUTSIDE
  # Or where the keeper of a running host does.
  if [ "$outside" -le 1 ] && [ -r "$directory/container" ]; then read -r outside _ <"$directory/container"; fi
  if [ "$outside" -gt 1 ]; then exec nsenter --target "$outside" --mount -- /bin/sh "$0" "$@"; fi
fi
if [ "$groups" = '' ]; then
  echo 'no control groups are mounted that can hold a host' >&2
  exit 1
fi

# The one that freezes: version 1's freezer where it is mounted, else version 2.
freezer() {
  found=
  for group in $groups; do
    [ ! -e "$group/freezer.state" ] || found=$group
    [ "$found" != '' ] || [ ! -e "$group/cgroup.freeze" ] || found=$group
  done
  printf '%s\n' "$found"
}

started() {
  stat=$(cat "/proc/$1/stat" 2>/dev/null) || return 0
  # The name of a program may hold blanks and brackets; field 22 of all is the 20th after it.
  # shellcheck disable=SC2086
  set -- ${stat##*) }
  printf '%s\n' "${20}"
}

running() {
  [ -e "$directory/container" ] || return 1
  read -r pid start <"$directory/container"
  [ "$(started "$pid")" = "$start" ]
}

members() {
  # shellcheck disable=SC2086
  find $groups -name cgroup.procs -exec cat {} + 2>/dev/null || :
}

freeze() {
  group=$(freezer)
  if [ -e "$group/freezer.state" ]; then
    if [ "$1" = 1 ]; then word=FROZEN; else word=THAWED; fi
    while [ "$(cat "$group/freezer.state")" != "$word" ]; do
      echo "$word" >"$group/freezer.state"
      sleep 0.01
    done
  elif [ -e "$group/cgroup.freeze" ]; then
    echo "$1" >"$group/cgroup.freeze"
    while ! grep -q "^frozen $1" "$group/cgroup.events"; do sleep 0.01; done
  fi
}

contain() {
  for group in $groups; do
    mkdir -p "$group"
    sh -c 'echo "$PPID"' >"$group/cgroup.procs"
  done
  exec systemd-nspawn --quiet --capability=CAP_NET_ADMIN --register=no --keep-unit --machine="$namespace" --hostname="$1" --directory="$directory/root" \
    --network-namespace-path="/run/netns/$namespace" --boot --tmpfs=/tmp --console=read-only --link-journal=no --resolv-conf=off --timezone=off
}

case $action in
keep)
  while :; do
    status=0
    (contain "$4") || status=$?
    # 133: rebooted from within (systemd-nspawn(1), --keep-unit).
    [ "$status" = 133 ] || exit "$status"
  done
  ;;
on)
  ! running || exit 0
  /bin/sh "$here/disk.sh" open "$directory" "$5"
  setsid /bin/sh "$0" keep "$directory" "$namespace" "$4" 8>&- >>"$directory/console.log" 2>&1 </dev/null &
  printf '%s %s\n' "$!" "$(started "$!")" >"$directory/container"
  ;;
off)
  # From here on nothing reaches the disk any more.
  if [ -e "$directory/image" ] && grep -q "^[^ ]* $directory/disk " /proc/self/mounts; then xfs_io -x -c shutdown "$directory/disk"; fi
  if running; then kill -9 -- "-$pid" 2>/dev/null || kill -9 "$pid" 2>/dev/null || :; fi
  # What runs on this machine in the host's network is the host's, too.
  ip netns pids "$namespace" 2>/dev/null | xargs -r kill -9 2>/dev/null || :
  tries=0
  while pids=$(members) && [ "$pids" != '' ] && [ "$tries" -lt 500 ]; do
    tries=$((tries + 1))
    for each in $pids; do [ "$each" = 0 ] || kill -9 "$each" 2>/dev/null || :; done
    # A frozen process of version 1 dies only once it is thawed.
    [ "$tries" != 1 ] || freeze 0
    sleep 0.01
  done
  # shellcheck disable=SC2086
  find $groups -depth -type d -exec rmdir {} + 2>/dev/null || :
  rm -f "$directory/container"
  rm -rf "/run/systemd/nspawn/propagate/$namespace"
  /bin/sh "$here/disk.sh" lose "$directory"
  if [ "${4:-}" != '' ]; then /bin/sh "$here/disk.sh" open "$directory" "$4"; fi
  ;;
stop) freeze 1 ;;
cont) freeze 0 ;;
esac
