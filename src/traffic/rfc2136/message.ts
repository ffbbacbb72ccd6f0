import type { Command } from '../../model/command.ts';
import type { Wanted } from '../target.ts';
import type { SeenView } from './look.ts';
import { epochRecord, keyFilePath } from './settings.ts';
import type { Rfc2136 } from './settings.ts';
import type { WantedSet } from './sets.ts';
import { parseStamp, renderStamp } from './stamp.ts';

/**
 * The update as one atomic message (RFC 2136, 2.4 and 2.5) in the language of nsupdate(1), without `server` and `send`: it is carried out
 * only while all record sets and the TXT are still exactly what was seen, which makes the name server a compare-and-swap.
 */
function renderMessage(
  settings: Rfc2136,
  seen: SeenView,
  sets: readonly WantedSet[],
  wanted: Wanted,
): string {
  const epoch = `${epochRecord(settings)}.`;
  const held = (index: number): readonly string[] => seen.sets[index]?.records.map(({ data }) => data) ?? [];
  const stamps = seen.texts.filter((text) => parseStamp(text) !== undefined);
  return [
    `zone ${settings.zone}.`,
    ...sets.flatMap(({ record, type }, index) => prerequisites(`${record}.`, type, held(index))),
    ...prerequisites(epoch, 'TXT', seen.texts),
    ...sets.flatMap(({ record, type, value }, index) => [
      ...(held(index).length > 0 ? [`update delete ${record}. IN ${type}`] : []),
      `update add ${record}. ${settings.ttl} IN ${type} ${value}`,
    ]),
    ...stamps.map((text) => `update delete ${epoch} IN TXT ${text}`),
    `update add ${epoch} ${settings.ttl} IN TXT ${renderStamp(wanted)}`,
    '',
  ].join('\n');
}

/** All values of a record set must be named: the prerequisite compares the whole set (RFC 2136, 2.4.2). */
function prerequisites(name: string, type: string, values: readonly string[]): readonly string[] {
  if (values.length === 0) return [`prereq nxrrset ${name} IN ${type}`];
  return values.map((value) => `prereq yxrrset ${name} IN ${type} ${value}`);
}

/** Exit statuses of the script, besides nsupdate's own world: what `explain` decides by. */
export const updateStatus = { lost: 75, noKey: 66, notInstalled: 127 } as const;

/**
 * Sends the message on standard input to one server after the other until one has made it. An answer can be lost on its way back, so after
 * every failure the server itself is asked what it holds. What each server said goes to standard error below a line `@ADDRESS PORT`.
 */
const script = `
keyfile=$1 epoch=$2 stamp=$3 before=$4 servers=$5
shift 5
if ! command -v nsupdate >/dev/null 2>&1 || ! command -v dig >/dev/null 2>&1; then
  echo 'nsupdate and dig are not installed' >&2; exit 127
fi
[ -r "$keyfile" ] || { printf '%s cannot be read\\n' "$keyfile" >&2; exit 66; }
message=$(cat)
held() { dig "@$1" -p "$2" +short +norecurse +time=2 +tries=1 "$3." "$4" 2>/dev/null | grep -v '^;' || :; }
# RECORD TYPE VALUE…: whether that server holds all of it already.
made() {
  there=
  while [ $# -ge 3 ]; do
    there=$(held "$at" "$port" "$1" "$2")
    [ "$there" = "$3" ] || return 1
    shift 3
  done
  printf '%s\\n' "$text" | grep -Fqx -e "$stamp"
}
while read -r at port; do
  if said=$(printf 'server %s %s\\n%s\\nsend\\n' "$at" "$port" "$message" |
    nsupdate -d -k "$keyfile" -t 12 -u 3 -r 2 2>&1); then
    printf '%s\\n' "$before"; exit 0
  fi
  text=$(held "$at" "$port" "$epoch" TXT)
  if made "$@"; then
    printf '%s\\n' "$before"; exit 0
  fi
  printf '@%s %s\\n' "$at" "$port" >&2
  printf '%s\\n' "$said" | tail -c 2500 >&2
  case $said in *'opcode: UPDATE, status: NXRRSET'* | *'opcode: UPDATE, status: YXRRSET'*)
    printf 'holds %s\\n' $there >&2
    printf 'text %s\\n' "$text" >&2
    exit 75 ;;
  esac
done <<END
$servers
END
exit 1
`;

/** The command that carries out an update from the host it runs on; nothing secret is in it but the path of the key file. */
export function updateCommand(
  settings: Rfc2136,
  seen: SeenView,
  sets: readonly WantedSet[],
  wanted: Wanted,
): Command {
  // The server whose records were seen goes first: the prerequisites speak of what it holds.
  const servers = [seen.server, ...settings.servers.filter((server) => !sameServer(server, seen.server))];
  const args = [
    keyFilePath(wanted.pair, settings),
    epochRecord(settings),
    renderStamp(wanted),
    (seen.sets[0]?.records ?? []).map((found) => found.data).join(' '),
    servers.map((server) => `${server.address} ${String(server.port)}`).join('\n'),
    ...sets.flatMap(({ record, type, value }) => [record, type, value]),
  ];
  return {
    run: { script, args },
    stdin: renderMessage(settings, seen, sets, wanted),
    timeoutSeconds: 20 * settings.servers.length + 10,
  };
}

interface Reached {
  readonly address: string;
  readonly port: number;
}
function sameServer(a: Reached, b: Reached): boolean {
  return a.address === b.address && a.port === b.port;
}
