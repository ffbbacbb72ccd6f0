import type { Task } from '../model/task.ts';
import { moduleOf, type Evaluated } from './evaluate.ts';
import { identify, union, writeManifestCommand, type Owned } from './manifest.ts';
import type { Run } from './run.ts';

/** Has a host's manifest list exactly these; nothing is written where it does already. */
export async function list(run: Run, host: string, entries: readonly Owned[]): Promise<void> {
  const had = run.listed.get(host) ?? [];
  if (had.map(identify).join('\n') === entries.map(identify).join('\n')) return;
  const output = await run.sessions.host(host).exec(writeManifestCommand(run.context.pair, entries));
  if (output.status !== 0)
    throw new Error(`${host}: the manifest cannot be written: ${output.stderr.trim()}`);
  run.listed.set(host, entries);
}

/** Lists what was only found out on the way, before it comes to its host. Hosts where that failed come back with the reason: nothing may be done there. */
export async function listFound(
  run: Run,
  acting: readonly { readonly task: Task; readonly evaluated: Evaluated }[],
): Promise<ReadonlyMap<string, unknown>> {
  const blocked = new Map<string, unknown>();
  await Promise.all(
    [...run.listed.keys()].map(async (host) => {
      const found = acting.filter(({ task }) => task.owned && task.host === host);
      if (found.length === 0) return;
      const owned = found.flatMap(({ task, evaluated }) => removalsOf(run, task, evaluated));
      // Two parts of a wave may find something at once: the later one adds to what the earlier one has listed.
      const earlier = run.listing.get(host) ?? Promise.resolve();
      const listing = earlier.then(() => list(run, host, union(run.listed.get(host) ?? [], owned)));
      run.listing.set(
        host,
        listing.catch(() => undefined),
      );
      try {
        await listing;
      } catch (error) {
        blocked.set(host, error);
      }
    }),
  );
  return blocked;
}

function removalsOf({ context }: Run, task: Task, evaluated: Evaluated): readonly Owned[] {
  if (evaluated.kind !== 'looked') return [];
  return evaluated.items.flatMap(({ args }) => moduleOf(context, task).removal?.(args) ?? []);
}
