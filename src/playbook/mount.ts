import type { Locate, Source } from './source.ts';
import type { Path } from './template/error.ts';

/** What stands at a path of the whole comes from a path of some file. */
export interface Mount {
  readonly at: Path;
  readonly source: Source | undefined;
  readonly from: Path;
}

/** The innermost mount that a path lies in. */
export function locateIn(mounts: readonly Mount[], path: Path): ReturnType<Locate> {
  const around = mounts.filter(({ at }) => at.every((step, index) => path[index] === step));
  const mount = around.reduce<Mount | undefined>(
    (best, each) => (best === undefined || each.at.length >= best.at.length ? each : best),
    undefined,
  );
  if (mount?.source === undefined) return undefined;
  return { source: mount.source, path: [...mount.from, ...path.slice(mount.at.length)] };
}
