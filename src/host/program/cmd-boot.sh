# boot PAIR: before the guarded units start. A primary that comes back asks for up to 20 s whether another has taken its place; a lone survivor goes on.
. "$LIB/peer.sh"
read_role
[ "$ROLE" = primary ] || {
  drop_addresses || :
  exit 0
}
boot_end=$(($(now) + 20))
while :; do
  consult
  if [ "$LOST" = 1 ]; then
    step_down "$LOST_WHY" --no-block
    drop_addresses || :
    break
  fi
  if [ "$PEER_ANSWERED" = 1 ] || [ "$(now)" -ge "$boot_end" ]; then break; fi
  sleep 2
done
printf '%s %s %s %s\n' "$(now)" "$PEER_ANSWERED" "${PEER_ROLE:-none}" "$PEER_EPOCH" | try_put "$STATE/run/guard"
exit 0
