# net.sh up|down PREFIX NAME=ADDRESS… — one namespace with a bridge and one for each name, joined by veth pairs. Nothing is put on the machine's own network.
# `down` needs no names: whatever bears the prefix goes.
set -eu
action=$1 prefix=$2
shift 2
case $action in
up)
  ip netns add "$prefix"
  ip -n "$prefix" link set lo up
  ip -n "$prefix" link add name br0 type bridge forward_delay 0
  ip -n "$prefix" link set br0 up
  for pair in "$@"; do
    name=${pair%%=*} address=${pair#*=}
    ip netns add "$prefix-$name"
    ip -n "$prefix-$name" link set lo up
    ip -n "$prefix" link add "v-$name" type veth peer name eth0 netns "$prefix-$name"
    ip -n "$prefix" link set "v-$name" master br0 up
    ip -n "$prefix-$name" address add "$address/24" dev eth0
    ip -n "$prefix-$name" link set eth0 up
  done
  ;;
down)
  ip netns list | while read -r name _; do
    case $name in
    "$prefix" | "$prefix"-*)
      ip netns pids "$name" 2>/dev/null | xargs -r kill -9 2>/dev/null || :
      ip netns del "$name" 2>/dev/null || :
      ;;
    esac
  done
  ;;
esac
