import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCron } from '../../src/config/schedule/cron.ts';
import { cronOfEvery, type Read } from '../../src/config/schedule/every.ts';
import { readRolling } from '../../src/config/schedule/rolling.ts';
import { displayDuration, durationSeconds, rateKiB } from '../../src/config/units.ts';

const answer = (read: Read<string>): string => (read.ok ? read.value : `! ${read.message} (${read.hint})`);

describe('durations and rates', () => {
  it.each([
    ['30s', 30],
    ['15m', 900],
    ['2h', 7200],
    ['7d', 604_800],
    ['1w', 604_800],
  ])('%s is %i seconds', (text, seconds) => {
    expect(durationSeconds(text)).toBe(seconds);
  });

  it('writes a duration that it reads back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), (seconds) => {
        expect(durationSeconds(displayDuration(seconds))).toBe(seconds);
      }),
    );
  });

  it.each([
    ['20MiB/s', 20_480],
    ['1KiB/s', 1],
    ['1GiB/s', 1_048_576],
    ['1kB/s', 1],
    ['100MB/s', 97_656],
  ])('%s is %i KiB per second', (text, rate) => {
    expect(rateKiB(text)).toBe(rate);
  });
});

describe('every', () => {
  it.each([
    ['1m', '* * * * *'],
    ['30m', '*/30 * * * *'],
    ['60m', '0 * * * *'],
    ['1h', '0 * * * *'],
    ['6h', '0 */6 * * *'],
    ['24h', '0 0 * * *'],
    ['1d', '0 0 * * *'],
    ['1w', '0 0 * * 0'],
    ['7d', '0 0 * * 0'],
    ['3600s', '0 * * * *'],
    ['7m', '! every: 7m cannot be kept by cron: it does not divide an hour evenly (near it are 6m and 10m)'],
    ['90m', '! every: 90m cannot be kept by cron: it does not divide a day evenly (near it are 1h and 2h)'],
    ['5h', '! every: 5h cannot be kept by cron: it does not divide a day evenly (near it are 4h and 6h)'],
    ['30s', '! every: 30s cannot be kept by cron: cron knows whole minutes only (write 1m or more)'],
    ['0m', '! every: 0m cannot be kept by cron: cron knows whole minutes only (write 1m or more)'],
    [
      '2d',
      '! every: 2d cannot be kept by cron: cron has no such step (write 1d or 1w, or give five fields as schedule)',
    ],
  ])('%s', (text, expected) => {
    expect(answer(cronOfEvery(text))).toBe(expected);
  });

  it('makes only fields that cron reads, and as many runs a day as there are intervals', () => {
    for (let minutes = 1; minutes <= 24 * 60; minutes += 1) {
      const read = cronOfEvery(`${String(minutes)}m`);
      if (!read.ok) continue;
      expect(readCron(read.value)).toEqual(read);
      expect(runsPerDay(read.value)).toBe((24 * 60) / minutes);
    }
  });
});

/** Counts by crontab(5): the minutes and hours of the forms that `every` makes. */
function runsPerDay(cron: string): number {
  const [minute = '', hour = ''] = cron.split(' ');
  const count = (field: string, all: number): number => {
    if (field === '*') return all;
    return field.startsWith('*/') ? Math.ceil(all / Number(field.slice(2))) : 1;
  };
  return count(minute, 60) * count(hour, 24);
}

describe('cron', () => {
  it.each([
    '* * * * *',
    '0,30 * * * *',
    '*/5 0-23/2 1,15 jan mon',
    '0 3 * * 7',
    '59 23 31 12 0',
    '5-10,20-40/10 * * * *',
  ])('takes %s', (text) => {
    expect(readCron(text)).toEqual({ ok: true, value: text });
  });

  it('puts single blanks between fields', () => {
    expect(answer(readCron('  0   3 \t* * *  '))).toBe('0 3 * * *');
  });

  it.each([
    ['0,70 * * * *', 'minute "0,70": takes 0 to 59'],
    ['60 * * * *', 'minute "60": takes 0 to 59'],
    ['* 24 * * *', 'hour "24": takes 0 to 23'],
    ['* * 0 * *', 'day of month "0": takes 1 to 31'],
    ['* * * 13 *', 'month "13": takes 1 to 12'],
    ['* * * * 8', 'day of week "8": takes 0 to 7'],
    ['* * * foo *', 'month "foo": a name stands alone, not in a list or range'],
    ['* * * * mon-fri', 'day of week "mon-fri": a name stands alone, not in a list or range'],
    ['10-5 * * * *', 'minute "10-5": the range runs backwards'],
    ['5/10 * * * *', 'minute "5/10": a step needs a range: 5-59/10'],
    ['*/0 * * * *', 'minute "*/0": a step is 1 or more'],
    ['*/90 * * * *', 'minute "*/90": a step of 90 is longer than the range'],
    ['1,,2 * * * *', 'minute "1,,2": takes *, 0 to 59, ranges, lists and steps'],
    ['-5 * * * *', 'minute "-5": takes *, 0 to 59, ranges, lists and steps'],
    ['* * * *', '"* * * *" has 4 fields'],
    ['0 3 * * * root', '"0 3 * * * root" has 6 fields'],
    ['', '"" has 1 fields'],
    ['@daily', '"@daily" is not read by every cron'],
    ['0 3 * * %', '% means a new line to cron'],
    ['0 3 * *\n*', '"0 3 * *\\n*" has 4 fields'],
  ])('refuses %j', (text, expected) => {
    expect(answer(readCron(text))).toContain(`! schedule: ${expected}`);
  });
});

describe('rolling schedules', () => {
  it.each(['1h,1d/7d', '5m,15m,1h,2h,4h,8h,1d/7d', '1h/1d', '60m,1d/2w', '1d/52w'])('takes %s', (text) => {
    expect(answer(readRolling(text))).toBe(text);
  });

  it('leaves blanks out', () => {
    expect(answer(readRolling(' 1h, 1d / 7d '))).toBe('1h,1d/7d');
  });

  it.each([
    ['1h', 'it needs one / before the time that backups are kept (for example 1h/7d)'],
    ['1h/1d/7d', 'it needs one / before the time that backups are kept (for example 1h/7d)'],
    ['', 'it needs one / before the time that backups are kept (for example 1h/7d)'],
    ['/7d', '"" is not a duration'],
    ['1h,/7d', '"" is not a duration'],
    ['1x/7d', '"1x" is not a duration'],
    ['0h/7d', '"0h" is not a duration'],
    ['1.5h/7d', '"1.5h" is not a duration'],
    ['1h,90m/7d', '90m is no whole multiple of 1h'],
    ['1h,1h/7d', '1h must be longer than 1h, which stands before it'],
    ['1d,1h/7d', '1h must be longer than 1d, which stands before it'],
    ['1h,1d/1d', '/1d must be longer than the last interval, 1d'],
    ['1h,1d/36h', '/36h is no whole multiple of the last interval, 1d'],
    ['30s/1h', '30s is not whole minutes'],
  ])('refuses %j: %s', (text, why) => {
    expect(answer(readRolling(text))).toContain(`! schedule ${JSON.stringify(text)}: ${why}`);
  });

  it('takes whatever grows by whole factors, and nothing else', () => {
    const factors = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), factors, (first, steps) => {
        let minutes = first;
        const growing = steps.map((factor) => `${String((minutes *= factor))}m`);
        const text = `${[`${String(first)}m`, ...growing.slice(0, -1)].join(',')}/${growing.at(-1) ?? ''}`;
        expect(readRolling(text).ok).toBe(steps.every((factor) => factor > 1));
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9smhdw,/ ]*$/)), (text) => {
        expect(typeof readRolling(text).ok).toBe('boolean');
        expect(typeof readCron(text).ok).toBe('boolean');
      }),
    );
  });
});
