/** What all of them begin with: parameters SOCAT-ADDRESS BACKEND STATEFILE; `ask` puts one question to the socket. */
const start = `
address=$1 backend=$2 file=$3
shift 3
command -v socat >/dev/null 2>&1 || { echo 'socat is not installed' >&2; exit 127; }
ask() { printf '%s\\n' "$1" | socat -t 5 -T 10 - "$address"; }
table() { ask "show servers state $backend"; }
# NAME COLUMN: a number of a server in the table on standard input; COLUMN 6 is its operational, 7 its administrative state.
of() { awk -v name="$1" -v column="$2" '$4 == name && $1 != "#" { print $column }'; }
`;

/** Prints the table, and below a line \`@file\` the saved one, and \`@loaded\` where the configuration names its file. */
export const seenScript = `${start}
table || exit
[ -n "$file" ] || exit 0
echo @file
if [ -r "$file" ]; then cat "$file"; fi
if grep -rqsF -e "$file" /etc/haproxy; then echo @loaded; fi
`;

/** Statuses that `explain` decides by: the socket does not answer, the command was not carried out, the state could not be saved. */
export const switchStatus = { silent: 69, refused: 70, unsaved: 73, down: 71, notInstalled: 127 } as const;

/** More parameters: the primary's server, the other's. The other is taken out first, so that at no instant both get clients; then its sessions are ended. */
export const switchScript = `${start}
primary=$1 other=$2
said=$(ask "set server $backend/$other state maint") || exit 69
said="$said$(ask "set server $backend/$primary state ready")" || exit 69
ask "shutdown sessions server $backend/$other" >/dev/null || :
now=$(table) || exit 69
on=$(printf '%s\\n' "$now" | of "$primary" 7) off=$(printf '%s\\n' "$now" | of "$other" 7)
if [ -z "$on" ] || [ -z "$off" ] || [ $((on & 9)) != 0 ] || [ $((off & 1)) != 1 ]; then
  printf '%s\\n' "$said" | tr '\\n' ' ' >&2
  exit 70
fi
[ -n "$file" ] || exit 0
umask 022
{ printf '%s\\n' "$now" >"$file.new.$$" && sync "$file.new.$$" && mv -f -- "$file.new.$$" "$file"; } || {
  rm -f -- "$file.new.$$"
  exit 73
}
`;

/** More parameters: the primary's server, seconds. Waits until it runs by HAProxy's own check. */
export const waitScript = `${start}
primary=$1
end=$(($(date +%s) + $2))
while :; do
  now=$(table) || exit 69
  case $(printf '%s\\n' "$now" | of "$primary" 6)/$(printf '%s\\n' "$now" | of "$primary" 7) in 2/0 | 2/4) exit 0 ;; esac
  [ "$(date +%s)" -lt "$end" ] || exit 71
  sleep 1
done
`;
