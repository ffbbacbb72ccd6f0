import type { Command } from '../model/command.ts';
import { checkSeconds } from './check.ts';
import type { Check } from './check.ts';

/** Health must hold twice in a row, a second apart: a service that comes up and dies again is not healthy. Until it holds first it is asked oftener at first. */
const script = `
kind=$1 within=$2 each=$3
shift 3
holds() {
  case $kind in
    http)
      if code=$(curl -q -sS -g -o /dev/null -w '%{http_code}' --max-time "$each" -- "$1" 2>&1); then
        said="$1 answered $code"; [ "$code" = "$2" ]
      else said="$1 did not answer: $(printf '%s' "$code" | head -n 1)"; false; fi ;;
    tcp)
      said="no connection to $1 port $2 could be made"
      if command -v bash >/dev/null 2>&1; then timeout "$each" bash -c ': <"/dev/tcp/$0/$1"' "$1" "$2" 2>/dev/null
      else nc -z -w "$each" "$1" "$2" 2>/dev/null; fi ;;
    command)
      words=$(timeout "$each" sh -c "$1" 2>&1 </dev/null); status=$?
      said="the check ended with status $status: $(printf '%s' "$words" | tail -n 1)"; [ "$status" -eq 0 ] ;;
  esac
}
end=$(($(date +%s) + within))
row=0 quick=15
while :; do
  if holds "$@"; then row=$((row + 1)); else row=0; fi
  [ "$row" -lt 2 ] || exit 0
  [ "$(date +%s)" -lt "$end" ] || { [ "$row" -eq 0 ] || said="$said, but not twice in a row"; printf '%s\\n' "$said" >&2; exit 1; }
  if [ "$row" -eq 0 ] && [ "$quick" -gt 0 ] && sleep 0.2 2>/dev/null; then quick=$((quick - 1)); else sleep 1; fi
done
`;

/** Waits on the host until a check holds, at most so many seconds; status 1 and what was answered last on standard error when it never did. */
export function waitCommand(check: Check, within: number): Command {
  return {
    run: { script, args: [check.kind, String(Math.ceil(within)), String(checkSeconds), ...argsOf(check)] },
    timeoutSeconds: within + 2 * checkSeconds + 10,
  };
}

function argsOf(check: Check): readonly string[] {
  switch (check.kind) {
    case 'http':
      return [check.url, String(check.status)];
    case 'tcp':
      return [check.address, String(check.port)];
    case 'command':
      return [check.script];
  }
}
