import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import type { Change, Module } from '../model/change.ts';
import type { Output } from '../model/command.ts';
import type { Json } from '../model/json.ts';
import { hasSecret } from '../shell/secret.ts';
import { requestStep } from './uri_request.ts';
import { lastWords } from './parts.ts';

const schema = {
  type: 'object',
  examples: [{ url: 'http://127.0.0.1:8080/health', status_code: [200, 204] }],
  required: ['url'],
  additionalProperties: false,
  properties: {
    url: {
      type: 'string',
      pattern: '^https?://[^\\s]+$',
      title: 'a URL that begins with http:// or https://',
      description: 'What is asked, from the host, by its curl; redirects are not followed.',
    },
    method: {
      enum: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
      description: 'Default GET. A GET is also asked in a plan; all others are run only by an apply.',
    },
    headers: {
      type: 'object',
      propertyNames: { pattern: '^[A-Za-z0-9-]+$' },
      additionalProperties: { type: 'string', pattern: '^[^\\r\\n]*$' },
      description: 'Headers of the request; may hold secrets.',
    },
    body: {
      type: ['string', 'object', 'array'],
      description: 'Body of the request; may hold secrets. What is no text is sent as JSON.',
    },
    body_format: { enum: ['raw', 'json'], description: 'json: with a Content-Type of application/json.' },
    status_code: {
      anyOf: [
        { type: 'integer', minimum: 100, maximum: 599 },
        { type: 'array', minItems: 1, items: { type: 'integer', minimum: 100, maximum: 599 } },
      ],
      title: 'a status or a list of them',
      description: 'The statuses that mean success; default 200.',
    },
    return_content: {
      type: 'boolean',
      description: 'Register content, and json where it is JSON: of a GET that is looked at the first 4 KiB.',
    },
    timeout: { type: 'integer', minimum: 1, description: 'Seconds; default 30.' },
  },
} as const satisfies JSONSchema;
type Uri = FromSchema<typeof schema>;

/** What was answered; status 0 when nothing was. */
interface Answer {
  readonly status: number;
  readonly content: string;
  readonly error: string;
}

/** Asks a web server from the host (curl). */
export const uri: Module<Uri, Answer | undefined> = {
  name: 'uri',
  summary: 'Asks a web server from the host; registers status and, if asked for, content.',
  schema,
  shorthand: 'url',
  async observe(look, spec) {
    if (!isLook(spec)) return undefined;
    const timeoutSeconds = spec.timeout ?? 30;
    return parse(
      await look.probe({ probe: 'http', url: spec.url, timeoutSeconds, headers: headersOf(spec) }),
    );
  },
  diff(spec, answer): Change {
    if (answer !== undefined && accepted(spec).includes(answer.status)) return { action: 'none' };
    const method = spec.method ?? 'GET';
    return {
      action: 'run',
      because: [
        answer === undefined ? `would send ${method} ${spec.url}` : `${said(spec, answer)}: would ask again`,
      ],
      risk: 'safe',
      steps: [requestStep(spec, method, headersOf(spec), accepted(spec))],
    };
  },
  values(spec, answer, outputs) {
    const got = outputs[0] === undefined ? answer : parse(outputs[0]);
    if (got === undefined) return { url: spec.url };
    const content = spec.return_content === true ? { content: got.content, ...jsonOf(got.content) } : {};
    return { url: spec.url, status: got.status, ...content };
  },
  explain: (spec, _answer, output) => ({
    message:
      output.status === 127
        ? 'curl is not on this host: install it in a task before this one'
        : said(spec, parse(output)),
  }),
  resources: () => 'barrier',
};

/** A look must not carry secrets: its words can be read by everybody on the host. */
function isLook(spec: Uri): boolean {
  const get = spec.method === undefined || spec.method === 'GET';
  return get && spec.body === undefined && ![spec.url, ...headersOf(spec)].some(hasSecret);
}

function headersOf(spec: Uri): readonly string[] {
  const json = spec.body_format === 'json' || (spec.body !== undefined && typeof spec.body !== 'string');
  const named = Object.entries(spec.headers ?? {}).map(([name, value]) => `${name}: ${value}`);
  const typed = named.some((header) => /^content-type:/i.test(header));
  return [...named, ...(json && !typed ? ['Content-Type: application/json'] : [])];
}

function accepted(spec: Uri): readonly number[] {
  const wanted = spec.status_code ?? 200;
  return typeof wanted === 'number' ? [wanted] : wanted;
}

function said(spec: Uri, answer: Answer): string {
  return answer.status === 0
    ? `${spec.url} did not answer${answer.error === '' ? '' : ` (${answer.error})`}`
    : `${spec.url} answered ${String(answer.status)} instead of ${accepted(spec).join(' or ')}`;
}

/** The status in the first line, the body behind it, as the probe and the step both print it. */
function parse(output: Output): Answer {
  const end = output.stdout.indexOf('\n');
  const status = Number(output.stdout.slice(0, Math.max(end, 0)));
  return {
    status: Number.isInteger(status) && status >= 100 ? status : 0,
    content: output.stdout.slice(end + 1),
    error: lastWords(output.stderr, 1),
  };
}

function jsonOf(content: string): { readonly json?: Json } {
  if (!/^\s*[[{]/.test(content)) return {};
  try {
    return { json: JSON.parse(content) as Json };
  } catch {
    return {};
  }
}
