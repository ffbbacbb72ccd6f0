import type { Play } from '../model/task.ts';
import { identify, union, unwanted, writeManifestCommand, type Owned } from './manifest.ts';
import { knownOwned, ownedOf, type Planned } from './plan.ts';
import { removalTasks } from './removal.ts';
import type { Run } from './run.ts';
import { runTasks } from './wave.ts';

/**
 * Before anything is changed, each host's manifest lists what is about to come there beside what it had: whatever happens next, nothing of ours is ever unlisted.
 * A host where nothing changes is not written to.
 */
export async function keepManifests(run: Run, plays: readonly Play[], before: Planned): Promise<void> {
  await Promise.all(
    [...before.manifests].map(async ([host, old]) => {
      const { owned } = knownOwned(run.context, plays, before.seen, host);
      await write(run, host, old, union(old, owned));
    }),
  );
}

/** After everything else went well: takes off what is listed and no longer wanted, then lists exactly what is wanted. */
export async function removeUnwanted(run: Run, plays: readonly Play[], before: Planned): Promise<void> {
  await Promise.all(
    [...before.manifests].map(async ([host, old]) => {
      const wanted = ownedOf(
        run.context,
        plays,
        run.latest.size === 0 ? before.seen : new Map([...before.seen, ...run.latest]),
        host,
      );
      if (wanted === undefined) return;
      await runTasks(run, removalTasks(host, unwanted(old, wanted)));
      if (!run.failed.has(host)) await write(run, host, union(old, wanted), wanted);
    }),
  );
}

async function write(
  run: Run,
  host: string,
  had: readonly Owned[],
  entries: readonly Owned[],
): Promise<void> {
  if (had.map(identify).join('\n') === entries.map(identify).join('\n')) return;
  const output = await run.sessions.host(host).exec(writeManifestCommand(run.context.pair, entries));
  if (output.status !== 0)
    throw new Error(`${host}: the manifest cannot be written: ${output.stderr.trim()}`);
}
