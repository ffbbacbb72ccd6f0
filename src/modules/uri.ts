import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import type { Module } from '../model/change.ts';
import type { Output } from '../model/command.ts';

const schema = {
  type: 'object',
  required: ['url'],
  additionalProperties: false,
  properties: {
    url: { type: 'string', pattern: '^https?://', description: 'What is asked, from the host.' },
    method: {
      enum: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
      description: 'Default GET; all but GET and HEAD may change something and are run, not looked at.',
    },
    headers: {
      type: 'object',
      additionalProperties: { type: 'string', pattern: '^[^\\r\\n]*$' },
      description: 'Headers of the request.',
    },
    body: { type: 'string', description: 'Body of the request.' },
    status_code: {
      anyOf: [{ type: 'integer' }, { type: 'array', items: { type: 'integer' } }],
      description: 'The statuses that mean success; default 200.',
    },
    timeout: { type: 'integer', minimum: 1, description: 'Seconds; default 30.' },
  },
} as const satisfies JSONSchema;
type Spec = FromSchema<typeof schema>;

interface Answer {
  readonly status: number;
  readonly content: string;
  readonly error: string;
}

/** Asks a web server from the host (curl). */
export const uri: Module<Spec, Answer | undefined> = {
  name: 'uri',
  summary: 'Asks a web server from the host; registers status and content.',
  schema,
  shorthand: 'url',
  async observe(look, spec) {
    if (!reads(spec)) return undefined;
    return parse(
      await look.probe({
        probe: 'http',
        url: spec.url,
        timeoutSeconds: spec.timeout ?? 30,
        headers: headers(spec),
      }),
    );
  },
  diff(spec, answer) {
    if (answer !== undefined)
      return accepted(spec, answer)
        ? { action: 'none' }
        : {
            action: 'fail',
            message: `${spec.url} answered ${answer.status === 0 ? `not at all: ${answer.error}` : String(answer.status)}`,
          };
    return {
      action: 'run',
      because: [`would send ${spec.method ?? 'GET'} ${spec.url}`],
      risk: 'safe',
      steps: [
        {
          do: 'exec',
          command: {
            run: {
              script: `url=$1; timeout=$2; method=$3; wanted=$4; shift 4
for header in "$@"; do shift; set -- "$@" -H "$header"; done
answer=$(curl -sS -X "$method" --data-binary @- --max-time "$timeout" -w '\\n%{http_code}' "$@" -- "$url") || exit 1
printf '%s\\n' "$answer"
case " $wanted " in *" $(printf '%s' "$answer" | tail -n 1) "*) exit 0 ;; esac
exit 22`,
              args: [
                spec.url,
                String(spec.timeout ?? 30),
                spec.method ?? 'GET',
                statuses(spec).join(' '),
                ...headers(spec),
              ],
            },
            stdin: spec.body ?? '',
            timeoutSeconds: (spec.timeout ?? 30) + 5,
          },
        },
      ],
    };
  },
  values(_spec, answer, outputs) {
    const got = answer ?? (outputs[0] === undefined ? undefined : parse(outputs[0]));
    return got === undefined ? {} : { status: got.status, content: got.content };
  },
  resources: () => 'barrier',
};

function reads(spec: Spec): boolean {
  return spec.method === undefined || spec.method === 'GET';
}

function headers(spec: Spec): readonly string[] {
  return Object.entries(spec.headers ?? {}).map(([key, value]) => `${key}: ${value}`);
}

function statuses(spec: Spec): readonly number[] {
  const wanted = spec.status_code ?? 200;
  return typeof wanted === 'number' ? [wanted] : wanted;
}

function accepted(spec: Spec, answer: Answer): boolean {
  return statuses(spec).includes(answer.status);
}

/** The status code stands in the last line, the body before it. */
function parse(output: Output): Answer {
  const lines = output.stdout.trimEnd().split('\n');
  const status = Number(lines.pop() ?? '0');
  return {
    status: Number.isInteger(status) ? status : 0,
    content: lines.join('\n'),
    error: output.stderr.trim(),
  };
}
