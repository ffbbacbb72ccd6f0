import type { Task } from '../model/task.ts';
import { identify, type Owned } from './manifest.ts';

/** Tasks that take off a host what its manifest lists and nobody wants any more. */
export function removalTasks(host: string, entries: readonly Owned[]): readonly Task[] {
  return entries.map((entry) => ({
    id: `${host}/remove:${identify(entry)}`,
    host,
    forHost: host,
    name: `remove ${describe(entry)}, which is no longer wanted`,
    module: entry.module,
    tags: [],
    reads: [],
    facts: [],
    notify: [],
    ignoreErrors: false,
    ignoreUnreachable: false,
    owned: false,
    resolve: () => ({ kind: 'ready', items: [{ args: entry.args }] }),
  }));
}

function describe(entry: Owned): string {
  const key = ['path', 'dest', 'name', 'unit', 'user']
    .map((name) => entry.args[name])
    .find((value) => typeof value === 'string');
  return typeof key === 'string' ? `${entry.module} ${key}` : entry.module;
}
