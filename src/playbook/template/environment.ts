import { Environment } from 'minijinja-js';
import type { Json } from '../../model/json.ts';
import { filters, tests } from '../filters/registry.ts';
import { TemplateError } from './error.ts';
import { plain, soundData } from './plain.ts';

/** Steps of one evaluation, so that no template can loop for long. */
const fuel = 1_000_000;

/** Is told what goes wrong inside a function of ours: an exception that crossed the engine would leave it unusable. */
export type Failed = (error: unknown) => void;

let environment: Environment | undefined;
let told: Failed = () => undefined;

/** Does the work with the process's environment, in which templates leave nothing behind. After a trap of its WebAssembly the next one gets a new one. */
export function withEnvironment<T>(failed: Failed, work: (environment: Environment) => T): T {
  const before = told;
  told = failed;
  try {
    environment ??= makeEnvironment();
    return work(environment);
  } catch (error) {
    if (isTrap(error)) environment = undefined;
    throw error;
  } finally {
    told = before;
  }
}

/** An overflow or abort within the engine. */
export function isTrap(error: unknown): boolean {
  return error instanceof Error && error.name === 'RuntimeError';
}

/** Strict; `debug` off, for its messages hold values; line ends of statements swallowed as Ansible does. */
function makeEnvironment(): Environment {
  const made = new Environment();
  made.debug = false;
  made.undefinedBehavior = 'strict';
  made.keepTrailingNewline = true;
  made.trimBlocks = true;
  made.fuel = fuel;
  made.enablePyCompat();
  for (const [name, filter] of Object.entries(filters))
    made.addFilter(name, guarded(`filter ${name}`, filter, ''));
  for (const [name, test] of Object.entries(tests)) made.addTest(name, guarded(`test ${name}`, test, false));
  return made;
}

/** A filter or test as the engine calls it: named arguments come as a last map. */
function guarded<T extends Json>(
  label: string,
  work: (value: Json, args: readonly Json[], named: Readonly<Record<string, Json>>) => T,
  instead: T,
): (...args: unknown[]) => T {
  return (value, ...rest) => {
    try {
      const last = rest.at(-1);
      const named =
        last instanceof Map && isNamed(last) ? (plain(last) as Readonly<Record<string, Json>>) : undefined;
      const args = (named === undefined ? rest : rest.slice(0, -1)).map(plain);
      return soundData(work(plain(value), args, named ?? {})) as T;
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      told(error instanceof TemplateError ? error : new TemplateError(`${label}: ${message}`));
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
