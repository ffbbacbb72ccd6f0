import type { Play } from '../model/task.ts';
import { list } from './listing.ts';
import { union, unwanted } from './manifest.ts';
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
      run.listed.set(host, old);
      await list(run, host, union(old, owned));
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
      if (!run.failed.has(host)) await list(run, host, wanted);
    }),
  );
}
