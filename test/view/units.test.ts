import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { progressBar, progressText } from '../../src/view/progress.ts';
import { displaySeconds } from '../../src/model/duration.ts';
import { displayBytes, displayTime } from '../../src/view/units.ts';

describe('figures for people', () => {
  it.each([
    [0, '0 s'],
    [0.04, '0.0 s'],
    [5, '5 s'],
    [9.9, '9.9 s'],
    [59.97, '1 min'],
    [61, '1 min 1 s'],
    [432, '7 min 12 s'],
    [11_100, '3 h 5 min'],
    [187_200, '2 d 4 h'],
    [-90, '-1 min 30 s'],
    [Number.NaN, 'unknown'],
  ])('%d seconds are %s', (seconds, text) => {
    expect(displaySeconds(seconds)).toBe(text);
  });

  it.each([
    [0, '0 B'],
    [1023, '1023 B'],
    [1024, '1.0 KiB'],
    [1024 * 1024 - 1, '1.0 MiB'],
    [21_390_950, '20.4 MiB'],
    [10_485_760.4, '10.0 MiB'],
    [2 ** 70, '1048576.0 PiB'],
  ])('%d bytes are %s', (bytes, text) => {
    expect(displayBytes(bytes)).toBe(text);
  });

  it('a size never reads as 1024 of a unit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 50 - 1 }), (bytes) => {
        const value = Number(displayBytes(bytes).split(' ')[0]);
        return value < 1024;
      }),
    );
  });

  it('a moment is ISO 8601 in UTC, whole seconds', () => {
    expect(displayTime(Date.UTC(2026, 0, 31, 12, 0, 0, 999))).toBe('2026-01-31T12:00:00Z');
  });

  it('a bar is as long as it should be, whatever the fraction', () => {
    fc.assert(fc.property(fc.double(), (fraction) => progressBar(fraction, 20, true).length === 20));
    expect(progressBar(0.5, 4, false)).toBe('##--');
  });

  it('progress tells what is known and no more', () => {
    expect(progressText({})).toBe('');
    expect(progressText({ bytes: 2048 })).toBe('2.0 KiB');
    expect(progressText({ fraction: 1, secondsLeft: 0 })).toBe('100 %, 0 s left');
  });
});
