import { displayDuration, durationSeconds } from '../units.ts';

export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly message: string; readonly hint: string };

const hour = 60;
const day = 24 * hour;

/** `every: 30m` as five cron fields; refused when it does not divide an hour or a day evenly, for cron begins anew with each. */
export function cronOfEvery(text: string): Read<string> {
  const total = durationSeconds(text);
  const minutes = total / 60;
  if (!Number.isInteger(minutes) || minutes < 1)
    return refuse(text, 'cron knows whole minutes only', 'write 1m or more');
  if (minutes === 7 * day) return { ok: true, value: '0 0 * * 0' };
  if (minutes === day) return { ok: true, value: '0 0 * * *' };
  if (minutes > day)
    return refuse(text, 'cron has no such step', 'write 1d or 1w, or give five fields as schedule');
  if (minutes < hour && hour % minutes === 0)
    return { ok: true, value: minutes === 1 ? '* * * * *' : `*/${String(minutes)} * * * *` };
  if (minutes % hour === 0 && day % minutes === 0)
    return { ok: true, value: minutes === hour ? '0 * * * *' : `0 */${String(minutes / hour)} * * *` };
  const whole = minutes < hour ? 'an hour' : 'a day';
  return refuse(text, `it does not divide ${whole} evenly`, `near it are ${near(minutes)}`);
}

function refuse(text: string, why: string, hint: string): Read<string> {
  return { ok: false, message: `every: ${text} cannot be kept by cron: ${why}`, hint };
}

function near(minutes: number): string {
  const steps = [1, 2, 3, 4, 5, 6, 10, 12, 15, 20, 30, ...[1, 2, 3, 4, 6, 8, 12, 24].map((h) => h * hour)];
  const below = steps.filter((step) => step < minutes).at(-1) ?? 1;
  const above = steps.find((step) => step > minutes) ?? day;
  return `${displayDuration(below * 60)} and ${displayDuration(above * 60)}`;
}
