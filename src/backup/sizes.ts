import type { BackupEntry } from '../model/hoststatus.ts';

/** What a plan's backups weigh, from those that a host holds. */
export interface PlanSizes {
  readonly count: number;
  /** Bytes of the newest good one. */
  readonly newestBytes: number;
  /** By how many bytes a backup grows in a day, by least squares over all good ones; undefined with less than an hour between them. */
  readonly growthPerDay: number | undefined;
}

/** Undefined where the host holds no good backup of the plan. Safety copies are not counted. */
export function measurePlan(entries: readonly BackupEntry[], plan: string): PlanSizes | undefined {
  const good = entries.filter(
    (entry) => entry.plan === plan && entry.bad === undefined && entry.name.startsWith('backup-'),
  );
  const [newest] = good;
  if (newest === undefined) return undefined;
  const points = good.map((entry) => ({ day: Date.parse(entry.takenAt) / 86_400_000, bytes: entry.bytes }));
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const middle = mean(points.map(({ day }) => day));
  const spread = points.reduce((sum, { day }) => sum + (day - middle) ** 2, 0);
  const days = points.map(({ day }) => day);
  const enough = Math.max(...days) - Math.min(...days) >= 1 / 24;
  const average = mean(points.map(({ bytes }) => bytes));
  return {
    count: good.length,
    newestBytes: newest.bytes,
    growthPerDay: enough
      ? points.reduce((sum, { day, bytes }) => sum + (day - middle) * (bytes - average), 0) / spread
      : undefined,
  };
}
