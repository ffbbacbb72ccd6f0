import type { Change } from '../../model/change.ts';
import type { Wanted } from '../target.ts';
import type { DnsState, View } from './look.ts';
import { epochRecord } from './settings.ts';
import { wantedSets, type DnsSets, type WantedSet } from './sets.ts';
import { renderStamp } from './stamp.ts';

/** Asks every server again each second until all hold the wanted records or the time is up; who does not yet goes to standard error. */
const script = `
within=$1 epoch=$2 stamp=$3 servers=$4
shift 4
if ! command -v dig >/dev/null 2>&1; then echo 'dig is not installed' >&2; exit 127; fi
held() { dig "@$1" -p "$2" +short +norecurse +time=2 +tries=1 "$3." "$4" 2>/dev/null | grep -v '^;' || :; }
# RECORD TYPE VALUE…
agrees() {
  while [ $# -ge 3 ]; do
    there=$(held "$at" "$port" "$1" "$2")
    [ "$there" = "$3" ] || return 1
    shift 3
  done
  held "$at" "$port" "$epoch" TXT | grep -Fqx -e "$stamp"
}
# Why there is no value: what the server answered, if it did.
silence() {
  code=$(dig "@$at" -p "$port" +noall +comments +norecurse +time=2 +tries=1 "$1." "$2" 2>/dev/null | sed -n 's/.* status: \\([A-Z]*\\),.*/\\1/p')
  case $code in '') echo 'no answer' ;; NOERROR | NXDOMAIN) echo 'no such record' ;; *) printf 'it answered %s\\n' "$code" ;; esac
}
end=$(( $(date +%s) + within ))
while :; do
  late=
  while read -r name at port; do
    if ! agrees "$@"; then late="$late$name: \${there:-$(silence "$@")}
"
    fi
  done <<END
$servers
END
  [ -n "$late" ] || exit 0
  [ "$(date +%s)" -lt "$end" ] || { printf '%s' "$late" >&2; exit 1; }
  sleep 1
done
`;

/** Nothing when every authoritative server gives the wanted answer already; otherwise the step that waits for it. */
export function verifyDns(settings: DnsSets, state: DnsState, wanted: Wanted, within: number): Change {
  const sets = wantedSets(settings, wanted);
  if ('action' in sets) return sets;
  const late = state.views.filter((view) => !agrees(view, sets, renderStamp(wanted)));
  if (state.asked && late.length === 0) return { action: 'none' };
  const servers = state.views.map(({ server }) => server);
  const args = [
    String(within),
    epochRecord(settings),
    renderStamp(wanted),
    servers.map((s) => `${s.name} ${s.address} ${String(s.port)}`).join('\n'),
    ...sets.flatMap(({ record, type, value }) => [record, type, value]),
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
          run: { script, args },
          // Each round can take 4 s for every silent server beyond the end.
          timeoutSeconds: within + 5 * servers.length + 10,
        },
      },
    ],
  };
}

function agrees(view: View, sets: readonly WantedSet[], stamp: string): boolean {
  if (view.kind === 'unknown' || !view.texts.includes(stamp)) return false;
  return sets.every(({ value }, index) => {
    const records = view.sets[index]?.records ?? [];
    return records.length === 1 && records[0]?.data === value;
  });
}

function displayLate(view: View): string {
  if (view.kind === 'unknown') return `${view.server.name}: ${view.why}`;
  const values = view.sets.flatMap(({ records }) => records.map((record) => record.data)).join(', ');
  return `${view.server.name} holds ${values === '' ? 'no such record' : values}`;
}
