import { expect, test } from 'vitest';
import { longestGap } from '../../src/model/cron.ts';

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;
const from = Date.parse('2026-01-31T12:00:00Z');

test.each([
  ['* * * * *', minute],
  ['*/5 * * * *', 5 * minute],
  ['0,30 * * * *', 30 * minute],
  ['7-27/10 * * * *', 40 * minute],
  ['0 */6 * * *', 6 * hour],
  ['15 8-18 * * *', 14 * hour],
  ['0 0 * * *', day],
  ['40 5 * * 0', 7 * day],
  ['40 5 * * 7', 7 * day],
  ['40 5 * * sun', 7 * day],
  ['0 0 * * 1-5', 3 * day],
  // Either is enough where both are given: February 13 is a Friday, the 20th is the next one.
  ['0 0 13 * 5', 7 * day],
  ['0 0 1 jan *', 35 * day],
])('%s: at most %i s between two runs', (cron, seconds) => {
  expect(longestGap(cron, from)).toBe(seconds);
});
