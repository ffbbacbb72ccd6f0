import { nameOfPath, normalizePath } from '../paths.ts';
import type { WrittenPlan } from '../schema/backup.ts';

type WrittenInclude = NonNullable<WrittenPlan['include']>[number];

/** Name of one entry of `include`: the database's, or the path's. */
export function itemName(entry: WrittenInclude): string {
  return typeof entry === 'string' ? entry : (entry.name ?? nameOfPath(normalizePath(entry.path)));
}
