import type { Json, JsonObject } from '../../model/json.ts';
import { TemplateError } from './error.ts';
import { didYouMean } from './words.ts';
import type { Reference } from './reference.ts';
import type { Variables } from './variables.ts';

/** The value that a reference with written steps leads to, without the engine. Throws where there is none; undefined where only the engine knows how. */
export function follow(reference: Reference, variables: Variables): Json | undefined {
  const keys = reference.steps.map((step) => ('key' in step ? step.key : ''));
  const root = reference.root === 'hostvars' ? fromHostvars(keys, variables) : variables.get(reference.root);
  const from = reference.root === 'hostvars' ? Math.min(2, keys.length) : 0;
  if (reference.root === 'hostvars' && keys.length < 2) return undefined;
  let value = root;
  for (const key of keys.slice(from)) {
    if (value === undefined) break;
    if (typeof value === 'string') return undefined;
    value = member(value, key);
  }
  if (value === undefined) throw missing(reference.root, keys, reference.text, variables);
  return value;
}

function fromHostvars(keys: readonly (string | number)[], variables: Variables): Json | undefined {
  const [host, name] = keys;
  return host === undefined || name === undefined ? undefined : variables.of(String(host))?.get(String(name));
}

/** An own entry of a map or list; undefined where there is none. */
export function member(value: Json | undefined, key: string | number): Json | undefined {
  if (Array.isArray(value)) return typeof key === 'number' ? (value as readonly Json[]).at(key) : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.hasOwn(value, key) ? (value as JsonObject)[key] : undefined;
}

/** The error for a reference that leads nowhere, with the first step that is not there and what was perhaps meant. */
export function missing(
  root: string,
  keys: readonly (string | number)[],
  text: string,
  variables: Variables,
): TemplateError {
  const failed = (message: string): TemplateError => new TemplateError(message, { missing: true });
  if (root === 'hostvars') return failed(missingOfHost(keys, text, variables));
  let value = variables.get(root);
  if (value === undefined) {
    const why = variables.why?.(root);
    return failed(
      why === undefined
        ? `variable ${root} is not defined${didYouMean(root, variables.names())}`
        : `variable ${root} is not defined: ${why}`,
    );
  }
  let walked = root;
  for (const key of keys) {
    const next = member(value, key);
    if (next === undefined) return failed(`${text} is not defined: ${walked} ${lacks(value, key)}`);
    value = next;
    walked += typeof key === 'number' ? `[${String(key)}]` : `.${key}`;
  }
  return failed(`${text} is not defined`);
}

function missingOfHost(keys: readonly (string | number)[], text: string, variables: Variables): string {
  const [host, name, ...rest] = keys;
  const of = host === undefined ? undefined : variables.of(String(host));
  if (of === undefined)
    return `${text} is not defined: there is no host "${String(host)}"${didYouMean(String(host), variables.hosts)}`;
  const value = name === undefined ? undefined : of.get(String(name));
  if (value === undefined)
    return `${text} is not defined: ${String(host)} has no variable ${String(name)}${didYouMean(String(name), of.names())}`;
  const key = rest.find(
    (_, at) => rest.slice(0, at + 1).reduce<Json | undefined>(member, value) === undefined,
  );
  return `${text} is not defined: ${String(name)} of ${String(host)} ${lacks(value, key ?? '')}`;
}

function lacks(value: Json, key: string | number): string {
  if (Array.isArray(value))
    return typeof key === 'number' ? `has ${String(value.length)} items` : `is a list, which has no "${key}"`;
  if (typeof value !== 'object' || value === null)
    return `is ${value === null ? 'none' : `a ${typeof value}`}`;
  const known = Object.keys(value);
  const meant = didYouMean(String(key), known);
  if (meant !== '') return `has no "${String(key)}"${meant}`;
  return `has no "${String(key)}"${known.length === 0 ? '; it is empty' : `, but ${known.slice(0, 8).join(', ')}${known.length > 8 ? ', …' : ''}`}`;
}
