import type { Json } from '../../model/json.ts';
import type { Failed } from './environment.ts';
import { NotYet, TemplateError } from './error.ts';
import { plain, soundData } from './plain.ts';
import { missingFunction, type Uses } from './reference.ts';
import { member, missing } from './resolve.ts';
import type { Variables } from './variables.ts';

/** What an evaluation can see, by name. */
export type Context = Record<string, unknown>;

/** The variables that a text mentions, and the functions that it may call. What cannot be had is told only when the evaluation gets to it. */
export function contextOf(uses: Uses, variables: Variables, failed: Failed): Context {
  const context: Context = Object.create(null) as Context;
  const broken = new Map<string, Error>();
  for (const name of new Set(uses.references.map((reference) => reference.root)))
    try {
      const value = name === 'hostvars' ? hostvars(uses, variables, broken) : variables.get(name);
      if (value !== undefined) context[name] = soundData(value);
    } catch (error) {
      broken.set(name, asError(error));
    }
  context[missingFunction] = (strict: unknown, text: unknown, root: unknown, ...keys: unknown[]): boolean => {
    try {
      const way = keys.map((key) =>
        typeof key === 'number' || typeof key === 'bigint' ? Number(key) : String(key),
      );
      tell(strict === true, String(text), String(root), way, variables, uses.locals, broken);
    } catch (error) {
      failed(error);
    }
    return false;
  };
  if (uses.functions.has('lookup') || uses.functions.has('query'))
    context['lookup'] = context['query'] = lookup(variables, failed);
  return context;
}

/** Throws what is to be said of a reference that the evaluation got to and that is not there. */
function tell(
  strict: boolean,
  text: string,
  root: string,
  keys: readonly (string | number)[],
  variables: Variables,
  locals: ReadonlySet<string>,
  broken: ReadonlyMap<string, Error>,
): void {
  const error =
    broken.get(root) ??
    (root === 'hostvars' ? broken.get(`${String(keys[0])}\0${String(keys[1])}`) : undefined);
  if (error instanceof NotYet) throw error;
  if (error !== undefined && (strict || !(error instanceof TemplateError && error.missing))) throw error;
  if (!strict) return;
  if (locals.has(root)) throw new TemplateError(`${text} is not defined`, { missing: true });
  throw missing(root, keys, text, variables);
}

/** Of each host what the text can ask for: the names that stand behind `hostvars[…]`, or everything where that is not written out. */
function hostvars(uses: Uses, variables: Variables, broken: Map<string, Error>): Json {
  const asked = uses.references
    .filter((reference) => reference.root === 'hostvars')
    .map(({ steps }) => (steps[1] !== undefined && 'key' in steps[1] ? String(steps[1].key) : undefined));
  const entries = variables.hosts.map((host) => {
    const of = variables.of(host);
    const names = asked.every((name) => name !== undefined) ? asked : (of?.names() ?? []);
    const values = [...new Set(names)].flatMap((name): [string, Json][] => {
      try {
        const value = of?.get(name);
        return value === undefined ? [] : [[name, value]];
      } catch (error) {
        broken.set(`${host}\0${name}`, asError(error));
        return [];
      }
    });
    return [host, Object.fromEntries(values)] as const;
  });
  return Object.fromEntries(entries);
}

/** `lookup('env', NAME)`; an environment variable that is not set is empty, as in Ansible. */
function lookup(variables: Variables, failed: Failed): (...args: unknown[]) => Json {
  return (kind, name, named) => {
    if (kind === 'env') return variables.environment(String(name)) ?? member(plain(named), 'default') ?? '';
    failed(
      new TemplateError(`there is no lookup "${String(kind)}"; env is the only one`, {
        hint: 'for files there are vars_files, and src of copy and template',
      }),
    );
    return '';
  };
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
