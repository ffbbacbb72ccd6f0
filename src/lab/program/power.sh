# power.sh on DIRECTORY NAMESPACE MACHINE | off PID NAMESPACE | stop NAMESPACE | cont NAMESPACE — a host's mains switch. `on` prints the pid of its container.
set -eu
case $1 in
on)
  setsid systemd-nspawn --quiet --register=no --keep-unit --machine="$4" --directory="$2/root" --network-namespace-path="/run/netns/$3" \
    --boot --tmpfs=/tmp --console=read-only --link-journal=no >>"$2/console.log" 2>&1 </dev/null &
  echo "$!"
  ;;
off)
  kill -9 "$2" 2>/dev/null || :
  ip netns pids "$3" | xargs -r kill -9 2>/dev/null || :
  tries=0
  while [ -n "$(ip netns pids "$3")" ] && [ "$tries" -lt 100 ]; do
    tries=$((tries + 1))
    ip netns pids "$3" | xargs -r kill -9 2>/dev/null || :
    sleep 0.02
  done
  ;;
stop) ip netns pids "$2" | xargs -r kill -STOP ;;
cont) ip netns pids "$2" | xargs -r kill -CONT ;;
esac
