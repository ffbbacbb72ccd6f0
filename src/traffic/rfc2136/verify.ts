import type { Change } from '../../model/change.ts';
import type { Wanted } from '../target.ts';
import { wantedAddress } from './diff.ts';
import type { DnsState, View } from './look.ts';
import { epochRecord } from './settings.ts';
import type { Rfc2136 } from './settings.ts';
import { renderStamp } from './stamp.ts';

/** Asks every server again each second until all hold the wanted records or the time is up; who does not yet goes to standard error. */
const script = `
within=$1 record=$2 type=$3 address=$4 epoch=$5 stamp=$6
shift 6
if [ $# -eq 0 ] || ! command -v dig >/dev/null 2>&1; then echo 'dig is not installed' >&2; exit 127; fi
held() { dig "@$1" -p "$2" +short +norecurse +time=2 +tries=1 "$3." "$4" 2>/dev/null | grep -v '^;' || :; }
agrees() {
  there=$(held "$2" "$3" "$record" "$type")
  [ "$there" = "$address" ] && held "$2" "$3" "$epoch" TXT | grep -Fqx -e "$stamp"
}
end=$(( $(date +%s) + within ))
while :; do
  late=
  n=$#
  while [ "$n" -gt 0 ]; do
    if ! agrees "$1" "$2" "$3"; then late="$late$1: \${there:-no answer}
"
    fi
    set -- "$@" "$1" "$2" "$3"; shift 3
    n=$((n - 3))
  done
  [ -n "$late" ] || exit 0
  [ "$(date +%s)" -lt "$end" ] || { printf '%s' "$late" >&2; exit 1; }
  sleep 1
done
`;

/** Nothing when every authoritative server gives the wanted answer already; otherwise the step that waits for it. */
export function verifyDns(settings: Rfc2136, state: DnsState, wanted: Wanted, within: number): Change {
  const address = wantedAddress(settings, wanted);
  if (typeof address !== 'string') return address;
  const late = state.views.filter((view) => !agrees(view, address, renderStamp(wanted)));
  if (state.asked && late.length === 0) return { action: 'none' };
  const servers = state.views.map(({ server }) => server);
  const args = [
    String(within),
    settings.record,
    settings.type,
    address,
    epochRecord(settings),
    renderStamp(wanted),
  ];
  return {
    action: 'run',
    because: state.asked
      ? late.map(displayLate)
      : ['the name servers cannot be asked before dig is installed here'],
    risk: 'safe',
    steps: [
      {
        do: 'exec',
        command: {
          run: { script, args: [...args, ...servers.flatMap((s) => [s.name, s.address, String(s.port)])] },
          // Each round can take 4 s for every silent server beyond the end.
          timeoutSeconds: within + 5 * servers.length + 10,
        },
      },
    ],
  };
}

function agrees(view: View, address: string, stamp: string): boolean {
  if (view.kind === 'unknown') return false;
  return view.records.length === 1 && view.records[0]?.data === address && view.texts.includes(stamp);
}

function displayLate(view: View): string {
  if (view.kind === 'unknown') return `${view.server.name}: ${view.why}`;
  const values = view.records.map((record) => record.data).join(', ');
  return `${view.server.name} holds ${values === '' ? 'no such record' : values}`;
}
