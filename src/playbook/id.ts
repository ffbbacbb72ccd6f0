import { isTemplate } from './template/render.ts';
import type { Written } from './written.ts';

/** Arguments that say what a task is about, the first that is there counts. */
const keys = ['path', 'dest', 'name', 'unit', 'user', 'cron_file'];

/** An id that is unique and the same in every run: by what the task is about where that is written out, else by its place in the playbook. */
export function idOf(taken: Set<string>, host: string, module: string, { args, path }: Written): string {
  const key = keys.map((name) => args[name]).find((value) => typeof value === 'string' && !isTemplate(value));
  const place = (): string =>
    path.map((part) => (typeof part === 'number' ? String(part + 1) : part)).join('/');
  const wanted = typeof key === 'string' ? `${host}/${module}:${key}` : `${host}/${module}@${place()}`;
  const id = taken.has(wanted) ? `${wanted}@${place()}` : wanted;
  // Two tasks delegated to one host by one task of two hosts have the same key and place.
  let unique = id;
  for (let count = 2; taken.has(unique); count += 1) unique = `${id}#${String(count)}`;
  taken.add(unique);
  return unique;
}
