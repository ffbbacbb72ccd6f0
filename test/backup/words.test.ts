import { expect, test } from 'vitest';
import { ageSeconds, displayAge } from '../../src/backup/age.ts';
import { displayBytes } from '../../src/backup/bytes.ts';

test.each([
  [0, '0 s'],
  [59, '59 s'],
  [60, '1 min'],
  [3599, '1 h'],
  [3 * 3600 + 12 * 60, '3 h 12 min'],
  [24 * 3600, '1 d'],
  [53 * 3600 + 1, '2 d 5 h'],
])('%i s is %s', (seconds, words) => {
  expect(displayAge(seconds)).toBe(words);
});

test.each([
  [0, '0 B'],
  [1023, '1023 B'],
  [1536, '1.5 KiB'],
  [150 * 1024, '150 KiB'],
  [5 * 1024 ** 4, '5.0 TiB'],
  [3000 * 1024 ** 4, '3000 TiB'],
])('%i bytes are %s', (bytes, words) => {
  expect(displayBytes(bytes)).toBe(words);
});

test('an age is never negative', () => {
  expect(ageSeconds('2026-01-31T12:00:10Z', Date.parse('2026-01-31T12:00:00Z'))).toBe(0);
});
