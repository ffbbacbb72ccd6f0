import { durationSeconds } from '../units.ts';
import type { Read } from './every.ts';

const shape = 'D1,D2,…/T such as 1h,1d/7d: each a whole multiple of the one before';
const durationForm = /^[1-9][0-9]{0,8}[smhdw]$/;

/**
 * Checks a rolling schedule `D1,D2,…,Dk/T`: intervals grow strictly, each a whole multiple of the one before; T is longer than Dk and a multiple of it;
 * D1 is whole minutes, since cron takes the backups. The value has no blanks. How many it keeps is for the host program to say.
 */
export function readRolling(text: string): Read<string> {
  const value = text.replace(/\s+/g, '');
  const [list = '', total, ...rest] = value.split('/');
  if (total === undefined || rest.length > 0)
    return refuse(
      text,
      'it needs one / before the time that backups are kept',
      `for example ${list || '1h'}/7d`,
    );
  const intervals = list.split(',');
  const wrong = [...intervals, total].find((one) => !durationForm.test(one));
  if (wrong !== undefined)
    return refuse(
      text,
      `${JSON.stringify(wrong)} is not a duration`,
      'a whole number above 0 with s, m, h, d or w',
    );
  const first = intervals[0] ?? '';
  if (durationSeconds(first) % 60 !== 0)
    return refuse(text, `${first} is not whole minutes`, 'cron takes the backups: write 1m or more');
  for (const [index, interval] of intervals.entries()) {
    const next = intervals[index + 1];
    const fault = next === undefined ? keptFault(interval, total) : growthFault(interval, next);
    if (fault !== undefined) return refuse(text, fault, shape);
  }
  return { ok: true, value };
}

function growthFault(before: string, after: string): string | undefined {
  const [a, b] = [durationSeconds(before), durationSeconds(after)];
  if (b <= a) return `${after} must be longer than ${before}, which stands before it`;
  return b % a === 0 ? undefined : `${after} is no whole multiple of ${before}`;
}

function keptFault(last: string, total: string): string | undefined {
  const [a, b] = [durationSeconds(last), durationSeconds(total)];
  if (b <= a) return `/${total} must be longer than the last interval, ${last}`;
  return b % a === 0 ? undefined : `/${total} is no whole multiple of the last interval, ${last}`;
}

function refuse(text: string, why: string, hint: string): Read<string> {
  return { ok: false, message: `schedule ${JSON.stringify(text)}: ${why}`, hint };
}
