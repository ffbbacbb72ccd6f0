import type { SharedPath } from '../../model/pair.ts';
import { normalizePath } from '../paths.ts';
import type { WrittenShared } from '../schema/shared.ts';

/** A shared path with every default. */
export function resolveShared({ path, require_mount }: WrittenShared): SharedPath {
  return { path: normalizePath(path), requireMount: require_mount ?? true };
}
