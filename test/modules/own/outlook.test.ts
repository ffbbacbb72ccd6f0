import { expect, test } from 'vitest';
import { outlook } from '../../../src/modules/outlook.ts';
import { answering, around } from './answers.ts';

type Spec = Parameters<typeof outlook.diff>[0];
async function look(spec: Spec) {
  const asked = answering({});
  const state = await outlook.observe(asked, spec, around);
  expect(asked.asked).toEqual([]);
  return { change: outlook.diff(spec, state, around), values: outlook.values?.(spec, state, []) };
}
const choice = { backup: { takenAt: '2026-01-31T11:52:48Z' }, lossSeconds: 432 };
const drills = [
  { lastPassed: '2026-01-30T03:00:00Z', serveSeconds: 211 },
  { lastPassed: '2026-01-29T03:00:00Z', serveSeconds: 900 },
];

test('one line says what would be lost and how long it would take', async () => {
  const { values, change } = await look({ choice, drills, traffic: [{ ttl: 9 }, {}], fence: 0 });
  expect(change.action).toBe('none');
  expect(values).toEqual({
    asOf: '2026-01-31T11:52:48Z',
    lossSeconds: 432,
    expectedSeconds: 220,
    lastDrillSeconds: 211,
    sentence:
      'newest proven backup 11:52:48 UTC, 7 min 12 s would be lost; expected 3 min 40 s (last drill 3 min 31 s, TTL 9 s)',
  });
});

test('what a fence may take is part of it, and a named backup is not called the newest', async () => {
  const { values } = await look({ choice, named: 'backup-1', drills, fence: 60 });
  expect(values).toMatchObject({
    expectedSeconds: 271,
    sentence: expect.stringMatching(
      /^backup 11:52:48 UTC.*\(up to 1 min to fence, last drill 3 min 31 s\)$/,
    ) as string,
  });
});

test('without a drill that passed it says so', async () => {
  const { values } = await look({ choice, drills: [null, { lastPassed: null, serveSeconds: null }] });
  expect(values).toMatchObject({
    expectedSeconds: null,
    sentence: expect.stringContaining('not known, because no drill has passed yet') as string,
  });
});

test('a mirror that is older than the backups counts, and says of which day it is', async () => {
  const mirrors = [
    { name: 'site', lastSuccess: '2026-01-30T23:00:00Z' },
    { name: 'data', lastSuccess: '2026-01-31T11:59:00Z' },
  ];
  const { values } = await look({ choice, wanted: ['site', 'data'], mirrors, drills });
  expect(values).toMatchObject({
    lossSeconds: 13 * 3600,
    sentence: expect.stringContaining(
      'newest proven backup 11:52:48 UTC, mirror site 2026-01-30 23:00:00 UTC, 13 h would be lost;',
    ) as string,
  });
});

test('a mirror that was never pulled: what would be lost is not known', async () => {
  const { values } = await look({ choice, wanted: ['site'], mirrors: [], drills });
  expect(values).toMatchObject({
    lossSeconds: null,
    sentence: expect.stringContaining(
      'mirror site was never pulled, what would be lost is not known',
    ) as string,
  });
});

test('planned, nothing is lost, and it takes the last pull and backups besides', async () => {
  const mirrors = [
    { name: 'site', lastSuccess: '2026-01-31T11:00:00Z', seconds: 3 },
    { name: 'data', lastSuccess: null, seconds: null },
  ];
  const plans = [{ seconds: 10 }, { seconds: 2 }, { seconds: null }];
  const { values, change } = await look({
    planned: true,
    mirrors,
    wanted: ['data'],
    plans,
    drills,
    traffic: [{ ttl: 10 }],
    max_loss: 1,
  });
  expect(change.action).toBe('none');
  expect(values).toEqual({
    asOf: null,
    lossSeconds: 0,
    expectedSeconds: 236,
    lastDrillSeconds: 211,
    sentence:
      'nothing would be lost; expected 3 min 56 s (last pull 3 s, last backups 12 s, last drill 3 min 31 s, TTL 10 s)',
  });
});

test('there is nothing to go on with', async () => {
  expect((await look({ drills })).values).toMatchObject({ lossSeconds: null, asOf: null });
});

test('max_time refuses what is expected to take longer, or is not known', async () => {
  expect((await look({ choice, drills, max_time: 211 })).change.action).toBe('none');
  expect((await look({ choice, drills, max_time: 210 })).change).toMatchObject({
    action: 'refuse',
    refusal: { guard: 'max-time', found: expect.stringContaining('3 min 31 s') as string },
  });
  expect((await look({ choice, drills: [], max_time: 9000 })).change).toMatchObject({
    action: 'refuse',
    refusal: { guard: 'max-time', remedy: expect.stringContaining('pairctl run drill') as string },
  });
});

test('max_loss refuses copies of mirrors that are older, too, and both guards must be lifted', async () => {
  const mirrors = [{ name: 'site', lastSuccess: '2026-01-31T11:00:00Z' }];
  const { change } = await look({ wanted: ['site', 'data'], mirrors, max_loss: 1800, max_time: 1 });
  expect(change).toMatchObject({
    action: 'refuse',
    refusal: {
      guard: 'max-loss',
      found: expect.stringMatching(/30 min .*mirror site .*mirror data was never pulled/) as string,
    },
    otherwise: { action: 'refuse', refusal: { guard: 'max-time' } },
  });
  expect((await look({ wanted: ['site'], mirrors, max_loss: 3600 })).change.action).toBe('none');
});
