import { pathItem, type BackupItem, type BackupPlan } from '../../model/pair.ts';
import { readDatabase, type WrittenDatabase } from '../kinds/databases/registry.ts';
import { normalizePath } from '../paths.ts';
import { readRolling } from '../schedule/rolling.ts';
import type { WrittenPlan } from '../schema/backup.ts';
import { given } from './inventory.ts';
import { itemName } from './items.ts';

/** A backup plan with its databases looked up. */
export function resolvePlan(written: WrittenPlan, databases: readonly WrittenDatabase[]): BackupPlan {
  const schedule = readRolling(written.schedule);
  if (!schedule.ok) throw new Error(schedule.message);
  return {
    name: written.name,
    ...given('description', written.description),
    schedule: schedule.value,
    disabled: written.disabled ?? false,
    items: (written.include ?? []).flatMap((entry) => resolveItem(entry, databases)),
    ...given('onShare', written.on_share === true ? true : undefined),
    ...given('external', externalOf(written)),
  };
}

function resolveItem(
  entry: NonNullable<WrittenPlan['include']>[number],
  databases: readonly WrittenDatabase[],
): readonly BackupItem[] {
  if (typeof entry !== 'string') return [pathItem(itemName(entry), normalizePath(entry.path))];
  const database = databases.find((one) => one.name === entry);
  return database === undefined ? [] : [readDatabase(database).item];
}

function externalOf({ external }: WrittenPlan): BackupPlan['external'] {
  return external === undefined ? undefined : { ...external, directory: normalizePath(external.directory) };
}
