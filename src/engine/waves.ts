import type { Resources } from '../model/change.ts';
import type { Task } from '../model/task.ts';

/** A task that waits for its turn. Its resources are asked for only when all that it reads is registered. */
export interface Waiting {
  readonly task: Task;
  resources(): Resources | 'barrier';
}

/**
 * Those that can go now, together: none of them reads, needs or touches what one before it, still waiting, writes or touches.
 * Order within a host is kept wherever it could matter; hosts wait for each other only by registered values.
 */
export function nextWave(waiting: readonly Waiting[]): Waiting[] {
  const wave: Waiting[] = [];
  const earlier = new Map<string, Earlier>();
  const writes = new Set<string>();
  for (const entry of waiting) {
    const { task } = entry;
    const before = earlier.get(task.host) ?? {
      barrier: false,
      any: false,
      provides: new PathSet(),
      needs: new PathSet(),
    };
    earlier.set(task.host, before);
    const waitsForValue = task.reads.some((name) => writes.has(name));
    const resources = waitsForValue ? 'barrier' : entry.resources();
    if (!waitsForValue && !conflicts(before, resources)) wave.push(entry);
    before.any = true;
    if (resources === 'barrier') before.barrier = true;
    else {
      before.provides.addAll(resources.provides);
      before.needs.addAll(resources.needs);
    }
    if (task.register !== undefined) writes.add(task.register);
    for (const name of task.facts) writes.add(name);
  }
  return wave;
}

interface Earlier {
  barrier: boolean;
  any: boolean;
  readonly provides: PathSet;
  readonly needs: PathSet;
}

function conflicts(before: Earlier, resources: Resources | 'barrier'): boolean {
  if (before.barrier) return true;
  if (resources === 'barrier') return before.any;
  return (
    resources.needs.some((key) => before.provides.touches(key)) ||
    resources.provides.some((key) => before.provides.touches(key) || before.needs.touches(key))
  );
}

/** Resource keys; two touch when they are equal or, for paths, when one lies within the other. */
class PathSet {
  readonly #exact = new Set<string>();
  readonly #ancestors = new Set<string>();

  addAll(keys: readonly string[]): void {
    for (const key of keys) {
      this.#exact.add(key);
      for (const above of ancestors(key)) this.#ancestors.add(above);
    }
  }

  touches(key: string): boolean {
    if (this.#exact.has(key) || this.#ancestors.has(key)) return true;
    return ancestors(key).some((above) => this.#exact.has(above));
  }
}

function ancestors(key: string): string[] {
  if (!key.startsWith('path:/')) return [];
  const above: string[] = [];
  for (let end = key.lastIndexOf('/'); end > 'path:'.length; end = key.lastIndexOf('/', end - 1))
    above.push(key.slice(0, end));
  return above;
}
