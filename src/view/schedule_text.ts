import { tableLines } from './table.ts';
import { displaySeconds } from './units.ts';

/** What the host program says of a rolling schedule; times in seconds. */
export interface ScheduleExplained {
  readonly schedule: string;
  readonly count: number;
  readonly baseSeconds: number;
  readonly totalSeconds: number;
  readonly slots: readonly { readonly ageSeconds: number; readonly intervalSeconds: number }[];
}

/** A rolling schedule for people: how many are kept, and a timeline with one mark for each backup of a full store. */
export function scheduleText(explained: ScheduleExplained): string {
  const { schedule, count, baseSeconds, totalSeconds, slots } = explained;
  const tiers = [...new Set(slots.map((slot) => slot.intervalSeconds))];
  const rows = tiers.map((interval) => {
    const own = slots.filter((slot) => slot.intervalSeconds === interval);
    const from = own[0]?.ageSeconds ?? 0;
    const to = (own.at(-1)?.ageSeconds ?? 0) + interval;
    return [
      `  ${from === 0 ? 'now' : displaySeconds(from)} to ${displaySeconds(to)}`,
      `one every ${displaySeconds(interval)}`,
      String(own.length),
      own.length > 40 ? `${'|'.repeat(39)}…` : '|'.repeat(own.length),
    ];
  });
  return [
    `${schedule}: a backup every ${displaySeconds(baseSeconds)}, none older than ${displaySeconds(totalSeconds)}, ${String(count)} kept when full`,
    ...tableLines([['  age', 'density', 'kept', ''], ...rows], [2]),
  ].join('\n');
}
