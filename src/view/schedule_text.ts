import { neutralLine } from './neutral.ts';
import { tableLines } from './table.ts';
import { displaySeconds } from '../model/duration.ts';
import { displayBytes } from './units.ts';

/** What the host program says of a rolling schedule; times in seconds. */
export interface ScheduleExplained {
  readonly schedule: string;
  readonly count: number;
  readonly baseSeconds: number;
  readonly totalSeconds: number;
  readonly slots: readonly { readonly ageSeconds: number; readonly intervalSeconds: number }[];
  /** By density: how far a moment of that age is from the next older backup at worst. Empty for schedules too long to try. */
  readonly gaps: readonly { readonly intervalSeconds: number; readonly worstSeconds: number }[];
}

/** One backup under two schedules: the rules that keep it, null where it goes. */
export interface HeldChange {
  readonly name: string;
  readonly takenAt: string;
  readonly bytes: number;
  readonly keptNow: string | null;
  readonly keptThen: string | null;
  /** Why the other schedule lets it go; null where it lives. */
  readonly goesBecause: string | null;
}

/** A rolling schedule for people: how many are kept, and a timeline with one mark for each backup of a full store. */
export function scheduleText(explained: ScheduleExplained): string {
  const { schedule, count, baseSeconds, totalSeconds, slots, gaps } = explained;
  const tiers = [...new Set(slots.map((slot) => slot.intervalSeconds))];
  const rows = tiers.map((interval) => {
    const own = slots.filter((slot) => slot.intervalSeconds === interval);
    const from = own[0]?.ageSeconds ?? 0;
    const to = (own.at(-1)?.ageSeconds ?? 0) + interval;
    const gap = gaps.find(({ intervalSeconds }) => intervalSeconds === interval)?.worstSeconds;
    return [
      `  ${from === 0 ? 'now' : displaySeconds(from)} to ${displaySeconds(to)}`,
      `one every ${displaySeconds(interval)}`,
      String(own.length),
      gap === undefined ? '' : displaySeconds(gap),
      own.length > 40 ? `${'|'.repeat(39)}…` : '|'.repeat(own.length),
    ];
  });
  return [
    `${neutralLine(schedule)}: a backup every ${displaySeconds(baseSeconds)}, none older than ${displaySeconds(totalSeconds)}, ${String(count)} kept when full`,
    ...tableLines([['  age', 'density', 'kept', 'worst gap', ''], ...rows], [2, 3]),
  ].join('\n');
}

/** What a full store will take on a host, from what it holds now. */
export function sizesText(
  host: string,
  sizes:
    | { readonly count: number; readonly newestBytes: number; readonly growthPerDay: number | undefined }
    | undefined,
  { count, totalSeconds }: ScheduleExplained,
): string {
  if (sizes === undefined) return `${host}: holds none yet, so nothing is known of their size`;
  const full = sizes.newestBytes * count;
  const growth = sizes.growthPerDay;
  const later =
    growth === undefined
      ? ''
      : `; each grows by ${growth < 0 ? '-' : ''}${displayBytes(Math.abs(Math.round(growth)))} a day, so ${displayBytes(Math.max(0, Math.round((sizes.newestBytes + growth * 30) * count)))} in 30 days`;
  return `${host}: holds ${String(sizes.count)}, the newest ${displayBytes(sizes.newestBytes)}; full after ${displaySeconds(totalSeconds)} with ${String(count)}, about ${displayBytes(full)}${later}`;
}

/** Which backups live and which die when a schedule is changed. */
export function changeText(host: string, backups: readonly HeldChange[]): string {
  const dying = backups.filter(({ keptNow, keptThen }) => keptNow !== null && keptThen === null);
  const bytes = dying.reduce((sum, one) => sum + one.bytes, 0);
  const rows = backups.map(({ name, bytes: size, keptNow, keptThen, goesBecause }) => [
    `  ${keptThen === null ? 'dies' : 'lives'}`,
    neutralLine(name),
    displayBytes(size),
    neutralLine(keptNow ?? 'goes anyhow'),
    neutralLine(keptThen ?? goesBecause ?? ''),
  ]);
  return [
    `${host}: ${String(backups.length - dying.length)} live, ${String(dying.length)} die (${displayBytes(bytes)})`,
    ...tableLines([['', 'name', 'size', 'kept now by', 'then'], ...rows], [2]),
  ].join('\n');
}
