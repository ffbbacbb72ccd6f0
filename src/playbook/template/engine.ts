import { Environment } from 'minijinja-js';
import type { Json } from '../../model/json.ts';
import { filters, tests } from '../filters/registry.ts';
import type { Analysis } from './analyse.ts';
import { NotYet, TemplateError } from './error.ts';
import { plain, soundData } from './plain.ts';
import { missingFunction, type Uses } from './reference.ts';
import { member, missing } from './resolve.ts';
import type { Variables } from './variables.ts';
import { shorten } from './words.ts';

/** Steps of evaluation, so that no template can loop for long. */
const fuel = 1_000_000;

/**
 * Evaluates a template to text, or an expression to its value. One environment for each, with nothing in it but what the text mentions.
 * What goes wrong inside a function of ours is kept and thrown afterwards: an exception that crosses the engine would leave it unusable.
 */
export function runEngine(
  kind: 'template' | 'expression',
  analysis: Analysis,
  variables: Variables,
  text: string,
): Json {
  const faults: unknown[] = [];
  const environment = prepared(analysis.uses, (error) => faults.push(error));
  try {
    const context = contextOf(analysis.uses, variables, (error) => faults.push(error));
    const value: unknown =
      kind === 'template'
        ? environment.renderStr(analysis.evaluated, context)
        : environment.evalExpr(analysis.evaluated, context);
    const nothing =
      value === undefined &&
      faults.length === 0 &&
      environment.evalExpr(`(${analysis.evaluated}) is undefined`, context) === true;
    if (faults.length > 0) throw faults[0];
    if (nothing) throw new TemplateError(`it has no value: ${shorten(text)}`, { missing: true });
    return plain(value);
  } catch (error) {
    throw explained(faults[0] ?? error, text);
  } finally {
    environment.free();
  }
}

/** What is wrong with the form of a text, or undefined. */
export function syntaxError(
  kind: 'template' | 'expression',
  { evaluated }: Analysis,
  text: string,
): TemplateError | undefined {
  const environment = new Environment();
  environment.debug = false;
  try {
    environment.addTemplate('text', kind === 'template' ? evaluated : `{{ (${evaluated}) }}`);
    return undefined;
  } catch (error) {
    const found = explained(error, text);
    return found instanceof TemplateError ? found : undefined;
  } finally {
    environment.free();
  }
}

type Context = Record<string, unknown>;
type Failed = (error: unknown) => void;

function prepared(uses: Uses, failed: Failed): Environment {
  const environment = new Environment();
  environment.debug = false;
  environment.undefinedBehavior = 'strict';
  environment.keepTrailingNewline = true;
  environment.trimBlocks = true;
  environment.fuel = fuel;
  environment.enablePyCompat();
  for (const name of new Set([...uses.filters, ...uses.words, ...uses.locals])) {
    const filter = Object.hasOwn(filters, name) ? filters[name] : undefined;
    if (filter !== undefined) environment.addFilter(name, guarded(`filter ${name}`, filter, '', failed));
  }
  for (const name of new Set([...uses.tests, ...uses.words])) {
    const test = Object.hasOwn(tests, name) ? tests[name] : undefined;
    if (test !== undefined) environment.addTest(name, guarded(`test ${name}`, test, false, failed));
  }
  return environment;
}

/** A filter or test as the engine calls it: named arguments come as a last map. */
function guarded<T extends Json>(
  label: string,
  work: (value: Json, args: readonly Json[], named: Readonly<Record<string, Json>>) => T,
  instead: T,
  failed: Failed,
): (...args: unknown[]) => T {
  return (value, ...rest) => {
    try {
      const last = rest.at(-1);
      const named =
        last instanceof Map && isNamed(last) ? (plain(last) as Readonly<Record<string, Json>>) : undefined;
      const args = (named === undefined ? rest : rest.slice(0, -1)).map(plain);
      return soundData(work(plain(value), args, named ?? {})) as T;
    } catch (error) {
      failed(error instanceof TemplateError ? error : new TemplateError(`${label}: ${messageOf(error)}`));
      return instead;
    }
  };
}

const namedArguments = new Set([
  'recursive',
  'list_merge',
  'ignorecase',
  'multiline',
  'indent',
  'levels',
  'key_name',
  'value_name',
  'default',
  'base',
  'strict',
  'version_type',
  'sort_keys',
  'ensure_ascii',
]);

/** A map of nothing but names that our filters know: the engine does not tell it from a map that was given. */
function isNamed(map: ReadonlyMap<unknown, unknown>): boolean {
  return map.size > 0 && [...map.keys()].every((key) => namedArguments.has(String(key)));
}

function contextOf(uses: Uses, variables: Variables, failed: Failed): Context {
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

function explained(error: unknown, text: string): TemplateError | NotYet {
  if (error instanceof TemplateError || error instanceof NotYet) return error;
  const message = messageOf(error).split('\n')[0] ?? '';
  const line = / \(in <?[a-z]+>?:(\d+)\)$/.exec(message)?.[1];
  const what = message
    .replace(/ \(in <?[a-z]+>?:\d+\)$/, '')
    .replace(/^(syntax error|invalid operation): /, '');
  const where = line !== undefined && text.includes('\n') ? ` at its line ${line}` : '';
  const hint = text.includes('${#')
    ? 'in a template {# begins a comment: write {{ "${#" }} for the shell’s ${#'
    : undefined;
  return new TemplateError(`${what}${where}, in: ${shorten(text)}`, hint === undefined ? {} : { hint });
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // A trap of the engine's WebAssembly, such as an overflow.
  return error.name === 'RuntimeError' ? 'the template engine gave up' : error.message;
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
