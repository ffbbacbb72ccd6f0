# address PAIR free|hold|drop ADDRESS/PREFIX INTERFACE: the floating address of the pair on this host. `hold` and `drop` are what its unit does, which is guarded as services are.
if [ $# != 3 ]; then usage 'address PAIR free|hold|drop ADDRESS/PREFIX INTERFACE'; fi
case $2 in *[!0-9./]* | */*/* | /* | */) usage "$2 is not an IPv4 address with its prefix length" ;; */*) ;; *) usage "$2 has no prefix length" ;; esac
case $3 in '' | -* | *[!A-Za-z0-9_.@-]*) usage "$3 is not a network interface" ;; esac
address_plain=${2%/*} address_on=$3 NAME=$2
read_role
is_held() { ip -o -4 addr show dev "$address_on" to "$address_plain" 2>/dev/null | grep -q .; }

# RFC 5227: questions that claim nothing, two within two seconds, for clients wait meanwhile. arping(8), -D: status 0 when nobody answered.
nobody_answers() {
  command -v arping >/dev/null || end 1 'arping is not installed (Debian: iputils-arping)'
  case $(arping -V 2>&1) in *iputils*) ;; *) end 1 'the arping here is not that of iputils (Debian: iputils-arping)' ;; esac
  address_said=$(arping -D -c 2 -w 2 -I "$address_on" "$address_plain" 2>&1) && return 0
  case $address_said in
  *'eply from'*) end 1 "another machine answers at $address_plain: $(printf '%s\n' "$address_said" | sed -n 's/.*\[\([0-9A-Fa-f:]*\)\].*/\1/p' | head -n 1)" ;;
  esac
  end 1 "whether another machine answers at $address_plain cannot be told: $(printf '%s\n' "$address_said" | tail -n 1)"
}

case $1 in
free)
  is_held || nobody_answers
  ;;
hold)
  ip link show dev "$address_on" >/dev/null 2>&1 || end 1 "there is no network interface $address_on"
  if ! is_held; then
    nobody_answers
    ip -4 addr add "$2" dev "$address_on"
  fi
  # Whoever still knows the old machine by that address learns the new one at once: gratuitous requests and replies (RFC 5944, 4.6). One may be lost.
  for address_time in 1 2 3; do
    for address_way in -U -A; do
      arping -q "$address_way" -c 1 -w 1 -I "$address_on" -s "$address_plain" "$address_plain" || :
    done
    sleep 1
  done >/dev/null 2>&1 9>&- 8>&- 7>&- &
  journal held "on $address_on"
  ;;
drop)
  is_held || exit 0
  ip -4 addr del "$2" dev "$address_on"
  journal dropped "from $address_on"
  ;;
*) usage 'free, hold or drop' ;;
esac
