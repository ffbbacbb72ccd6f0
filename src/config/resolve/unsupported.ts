import type { Problem } from '../../model/problem.ts';
import { readDatabase } from '../kinds/databases/registry.ts';
import type { WrittenPair } from '../schema/pair.ts';
import type { Located } from '../yaml/located.ts';

/** What a pair asks for in good form and this version does not do: a backup without it would be no backup, so nothing may act on it. */
export function findUnsupported(written: WrittenPair, at: Located): readonly Problem[] {
  return (written.databases ?? []).flatMap((database, index) => {
    const { kind, item } = readDatabase(database);
    if (item !== undefined) return [];
    return [
      at.keyProblem(
        ['databases', index, kind],
        `this version does not back up ${kind} by itself`,
        'until it does: command: { dump: …, restore: … }',
      ),
    ];
  });
}
