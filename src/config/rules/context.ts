import type { Problem } from '../../model/problem.ts';
import { isExcluded, isWithin, nameOfPath, normalizePath } from '../paths.ts';
import type { WrittenInventory } from '../schema/inventory.ts';
import type { WrittenPair } from '../schema/pair.ts';
import type { Located } from '../yaml/located.ts';

/** What rules see: the parts of both files that fit their schemas, so that one mistake does not hide another. */
export interface PairContext {
  readonly pair: Partial<WrittenPair>;
  readonly at: Located;
  /** Undefined when it could not be read. */
  readonly inventory: Partial<WrittenInventory> | undefined;
}
export interface InventoryContext {
  readonly inventory: Partial<WrittenInventory>;
  readonly at: Located;
}

/** A rule looks for one kind of contradiction and says what to do about each that it finds. */
export type Rule<Context> = (context: Context) => readonly Problem[];

/** A mirror as rules compare it. */
export interface MirrorView {
  readonly index: number;
  readonly name: string;
  readonly path: string;
  readonly standbyPath: string;
  readonly exclude: readonly string[];
  readonly allowSystem: boolean;
}

/** The mirrors with their paths normalized. */
export function mirrorsOf({ pair }: Pick<PairContext, 'pair'>): readonly MirrorView[] {
  return (pair.mirror ?? []).map((mirror, index) => {
    const path = normalizePath(mirror.path);
    return {
      index,
      name: mirror.name ?? nameOfPath(path),
      path,
      standbyPath: normalizePath(mirror.standby_path ?? path),
      exclude: mirror.exclude ?? [],
      allowSystem: mirror.allow_system ?? false,
    };
  });
}

/** Whether a mirror carries a path, on either host: it lies inside and no pattern leaves it out. */
export function carries(mirror: MirrorView, path: string): boolean {
  return [mirror.path, mirror.standbyPath].some(
    (top) => isWithin(path, top) && (path === top || !isExcluded(path, top, mirror.exclude)),
  );
}

/** Where both hosts keep the backups. */
export function backupDirectory({ pair }: Pick<PairContext, 'pair'>): string {
  return normalizePath(pair.backup?.directory ?? `/var/lib/pairctl/${pair.name ?? ''}/backups`);
}

/** Indices of the entries whose key is that of an earlier one, with the earlier one's index. */
export function repeated(
  keys: readonly string[],
): readonly { readonly index: number; readonly first: number }[] {
  return keys.flatMap((key, index) => {
    const first = keys.indexOf(key);
    return first < index ? [{ index, first }] : [];
  });
}
