/** Exit statuses besides curl's own world: what `explain` decides by. */
export const writeStatus = { noConfig: 66, refused: 70, lost: 75, silent: 76, notInstalled: 127 } as const;

/**
 * Parameters: CURL-OPTIONS EPOCH-URL MARKER STAMP SEEN BEFORE TYPE METHOD URL BODY. These interfaces know no prerequisites, so the epoch is read again right before
 * the one request that writes everything, and once more after it: what somebody else has written is not overwritten, but for the moment between the two.
 * An answer that was lost on its way back is settled by that second reading.
 */
export const writeScript = `
config=$1 where=$2 marker=$3 stamp=$4 seen=$5 before=$6 type=$7 method=$8 url=$9
shift 9
command -v curl >/dev/null 2>&1 || { echo 'curl is not installed' >&2; exit 127; }
[ -r "$config" ] || { printf '%s cannot be read\\n' "$config" >&2; exit 66; }
# The epochs that stand there now, one a line.
stamps() {
  body=$(curl -q -K "$config" -sS -f -g --max-time 15 -- "$where") || return
  case $body in *"$marker"*) ;; *) body= ;; esac
  printf '%s\\n' "$body" | grep -o 'pairctl epoch=[1-9][0-9]* primary=[A-Za-z0-9._-]*' | sort -u || :
}
now=$(stamps) || exit 76
[ "$now" = "$seen" ] || { printf 'text %s\\n' "$now" >&2; exit 75; }
status=0
answer=$(printf '%s' "$1" | curl -q -K "$config" -sS -g --max-time 30 -X "$method" -H "content-type: $type" -H 'expect:' \\
  --data-binary @- -w '\\n%{http_code}' -- "$url") || status=$?
code=$(printf '%s\\n' "$answer" | tail -n 1)
now=$(stamps) || now=
if [ "$now" = "$stamp" ]; then printf '%s\\n' "$before"; exit 0; fi
case $status/$code in
0/2??) printf 'text %s\\n' "$now" >&2; exit 75 ;;
0/*)
  printf '%s\\n' "$code" >&2
  printf '%s\\n' "$answer" | sed '$d' | head -c 1500 >&2
  exit 70 ;;
esac
exit 76
`;
