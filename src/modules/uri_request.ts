import type { Step } from '../model/command.ts';
import { script } from './parts.ts';

/** What of a task's arguments a request is made of. */
interface Request {
  readonly url: string;
  readonly body?: unknown;
  readonly timeout?: number;
}

/**
 * The status first, then the body, as the probe `http` has it; status 22, as curl's own --fail has it, when the answer was not one of those wanted.
 * URL, headers and body come by environment and standard input and go to curl by files: they may hold secrets, whose values are known only here, so that
 * nothing can be quoted before.
 */
const asking = `set -eu
umask 077
command -v curl >/dev/null || { echo 'curl is not on this host' >&2; exit 127; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cat >"$work/body"
printf '%s' "$HEADERS" >"$work/headers"
printf 'url = "%s"\\n' "$(printf '%s' "$URL" | tr -d '\\r\\n' | sed 's/[\\\\"]/\\\\&/g')" >"$work/config"
unset URL HEADERS
case $1 in HEAD) set -- "$@" --head ;; *) set -- "$@" -X "$1" ;; esac
[ "$4" = none ] || set -- "$@" --data-binary "@$work/body"
timeout=$2 wanted=$3
shift 4
status=$(curl -q -sS -g -K "$work/config" -o "$work/answer" -w '%{http_code}' -H "@$work/headers" --max-time "$timeout" "$@")
printf '%s\\n' "$status"
[ ! -e "$work/answer" ] || head -c 1048576 "$work/answer"
case " $wanted " in *" $status "*) exit 0 ;; esac
exit 22`;

/** Sends a request from the host. Nothing of it stands on a command line, where every user of the host could read it. */
export function requestStep(
  request: Request,
  method: string,
  headers: readonly string[],
  accepted: readonly number[],
): Step {
  const { url, body, timeout = 30 } = request;
  const sent = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
  const args = [method, String(timeout), accepted.join(' '), sent === undefined ? 'none' : 'body'];
  return script(asking, args, {
    env: { URL: url, HEADERS: headers.map((header) => `${header}\n`).join('') },
    stdin: sent ?? '',
    timeoutSeconds: timeout + 10,
  });
}
