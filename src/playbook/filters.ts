import type { Environment } from 'minijinja-js';
import type { Json, JsonObject } from '../model/json.ts';
import { quote } from '../shell/quote.ts';

type Filter = (value: Json, ...args: Json[]) => Json;

/** The filters that Ansible's users expect and Jinja itself does not have. */
const filters: Readonly<Record<string, Filter>> = {
  mandatory: (value) => {
    if (value === null) throw new Error('a mandatory value is missing');
    return value;
  },
  to_json: (value) => JSON.stringify(value),
  from_json: (value) => JSON.parse(text(value)) as Json,
  basename: (value) => text(value).replace(/\/+$/, '').replace(/^.*\//, ''),
  dirname: (value) =>
    text(value)
      .replace(/\/+$/, '')
      .replace(/\/?[^/]*$/, '') || '/',
  regex_replace: (value, pattern = '', by = '') =>
    text(value).replace(new RegExp(text(pattern), 'g'), text(by).replace(/\\(\d)/g, '$$$1')),
  regex_search: (value, pattern = '') => new RegExp(text(pattern)).exec(text(value))?.[0] ?? null,
  quote: (value) => quote(text(value)),
  bool: (value) => (typeof value === 'string' ? /^(true|yes|on|1)$/i.test(value.trim()) : Boolean(value)),
  combine: (value, ...more) => Object.assign({}, value, ...more) as JsonObject,
  ternary: (value, yes = null, no = null) =>
    value === true || (value !== false && Boolean(value)) ? yes : no,
  b64encode: (value) => Buffer.from(text(value)).toString('base64'),
  b64decode: (value) => Buffer.from(text(value), 'base64').toString(),
};

const tests: Readonly<Record<string, (value: Json, ...args: Json[]) => boolean>> = {
  changed: (value) => field(value, 'changed'),
  failed: (value) => field(value, 'failed'),
  skipped: (value) => field(value, 'skipped'),
  unreachable: (value) => field(value, 'unreachable'),
  succeeded: (value) => !field(value, 'failed'),
  success: (value) => !field(value, 'failed'),
  match: (value, pattern = '') => new RegExp(`^(?:${text(pattern)})`).test(text(value)),
  search: (value, pattern = '') => new RegExp(text(pattern)).test(text(value)),
};

/** Adds them; one that throws is remembered by `failed`, since an exception would leave the environment unusable. */
export function addFilters(environment: Environment, failed: (error: unknown) => void): void {
  const guarded =
    <T>(work: (...args: Json[]) => T, instead: T) =>
    (...args: unknown[]): T => {
      try {
        return work(...args.map(plain));
      } catch (error) {
        failed(error);
        return instead;
      }
    };
  for (const [name, filter] of Object.entries(filters)) environment.addFilter(name, guarded(filter, ''));
  for (const [name, test] of Object.entries(tests)) environment.addTest(name, guarded(test, false));
}

/** What minijinja hands out as plain data: maps as objects, undefined as null. */
export function plain(value: unknown): Json {
  if (value === undefined || value === null) return null;
  if (value instanceof Map)
    return Object.fromEntries(
      [...(value as Map<unknown, unknown>)].map(([key, inner]) => [String(key), plain(inner)]),
    );
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'bigint') return Number(value);
  if (typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
  return value as Json;
}

function text(value: Json): string {
  return typeof value === 'string' ? value : value === null ? '' : JSON.stringify(value);
}

function field(value: Json, name: string): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    (value as JsonObject)[name] === true
  );
}
