import type { Json, JsonObject } from '../model/json.ts';
import type { Scope } from '../model/task.ts';

/** What tasks registered, by host and name; a name may be known to be unknown until apply. */
export class Registers {
  readonly #values = new Map<string, Json>();
  readonly #unknown = new Set<string>();

  set(host: string, name: string, value: Json): void {
    this.#values.set(key(host, name), value);
    this.#unknown.delete(key(host, name));
  }

  setUnknown(host: string, name: string): void {
    this.#unknown.add(key(host, name));
  }

  scope(host: string): Scope {
    return {
      host,
      registered: (of, name) => this.#values.get(key(of, name)),
      isUnknown: (of, name) => this.#unknown.has(key(of, name)),
    };
  }
}

function key(host: string, name: string): string {
  return `${host}\0${name}`;
}

/** What `register` keeps, as Ansible has it: the module's values with `changed`, `failed` and `skipped` beside them. */
export function registeredValue(
  values: Json | undefined,
  base: {
    readonly changed: boolean;
    readonly failed: boolean;
    readonly skipped: boolean;
    readonly msg?: string;
  },
): JsonObject {
  const own = values === undefined || values === null ? {} : isObject(values) ? values : { value: values };
  return { ...own, ...base };
}

/** The value of a task with a loop: each item's under `results`. */
export function loopValue(results: readonly JsonObject[]): JsonObject {
  return {
    results,
    changed: results.some((r) => r['changed'] === true),
    failed: results.some((r) => r['failed'] === true),
    skipped: results.length > 0 && results.every((r) => r['skipped'] === true),
  };
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
