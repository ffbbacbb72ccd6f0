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
  readonly includeIdentity: boolean;
}

/** An entry of a list and its index; entries that do not fit the schema are holes in a draft (draft.ts) and left out. */
export interface Entry<T> {
  readonly entry: T;
  readonly index: number;
}

/** The entries of a list of a draft. */
export function entriesOf<T>(list: readonly (T | undefined)[] | undefined): readonly Entry<T>[] {
  return (list ?? []).flatMap((entry, index) => (entry === undefined ? [] : [{ entry, index }]));
}

/** The mirrors with their paths normalized. */
export function mirrorsOf({ pair }: Pick<PairContext, 'pair'>): readonly MirrorView[] {
  return entriesOf(pair.mirror).map(({ entry, index }) => {
    const path = normalizePath(entry.path);
    return {
      index,
      name: entry.name ?? nameOfPath(path),
      path,
      standbyPath: normalizePath(entry.standby_path ?? path),
      exclude: entry.exclude ?? [],
      allowSystem: entry.allow_system ?? false,
      includeIdentity: entry.include_identity ?? false,
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

/** Those whose key an earlier one has already. */
export function repeated<T>(all: readonly T[], keyOf: (one: T) => string): readonly T[] {
  const seen = new Set<string>();
  return all.filter((one) => {
    const key = keyOf(one);
    return seen.has(key) || !seen.add(key);
  });
}

/** The hosts that there are, in so many words; the first dozen of many. */
export function knownHosts(hosts: object): string {
  const names = Object.keys(hosts);
  return `the inventory has ${names.slice(0, 12).join(', ')}${names.length > 12 ? ', …' : ''}`;
}
