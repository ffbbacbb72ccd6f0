import type { Step } from '../model/command.ts';
import { script } from './parts.ts';

/** What of a task's arguments a request is made of. */
export interface Request {
  readonly url: string;
  readonly body?: unknown;
  readonly timeout?: number;
}

/** The status first, then the body, as the probe `http` has it; status 22, as curl's own --fail has it, when the answer was not one of those wanted. */
const asking = `set -eu
command -v curl >/dev/null || exit 127
body=$(mktemp)
trap 'rm -f "$body"' EXIT
status=$(curl -q -sS -g -o "$body" -w '%{http_code}' -K -)
printf '%s\\n' "$status"
head -c 1048576 "$body"
case " $1 " in *" $status "*) exit 0 ;; esac
exit 22`;

/** Sends a request from the host. All of it goes to curl on standard input (curl(1), -K), where no other user of the host can read it. */
export function requestStep(
  request: Request,
  method: string,
  headers: readonly string[],
  accepted: readonly number[],
): Step {
  const timeout = request.timeout ?? 30;
  const body =
    request.body === undefined || typeof request.body === 'string'
      ? request.body
      : JSON.stringify(request.body);
  const options = [
    option('url', request.url),
    option('max-time', String(timeout)),
    method === 'HEAD' ? 'head\n' : option('request', method),
    ...headers.map((header) => option('header', header)),
    ...(body === undefined ? [] : [option('data-raw', body)]),
  ];
  return script(asking, [accepted.join(' ')], { stdin: options.join(''), timeoutSeconds: timeout + 10 });
}

/** In double quotes curl knows these escapes: \\\\ \\" \\t \\n \\r \\v. */
function option(name: string, value: string): string {
  const escapes: Readonly<Record<string, string>> = {
    '\\': '\\\\',
    '"': '\\"',
    '\n': '\\n',
    '\r': '\\r',
    '\t': '\\t',
  };
  return `${name} = "${value.replaceAll(/[\\"\n\r\t]/g, (character) => escapes[character] ?? character)}"\n`;
}
