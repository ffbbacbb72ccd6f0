# client.sh URL RECEIPTS — a client that never rests: asks URL followed by a number, a new one ten times a second whatever became of those before, and
# adds "number time host" to RECEIPTS for each that was answered with "kept number host". Time in seconds since 1970, when the answer was there.
set -u
number=0
while :; do
  number=$((number + 1))
  (
    answer=$(curl -sf -m 3 --noproxy '*' "$1$number") || exit
    case $answer in "kept $number "*) printf '%s %s %s\n' "$number" "$(date +%s.%3N)" "${answer##* }" >>"$2" ;; esac
  ) &
  sleep 0.1
done
