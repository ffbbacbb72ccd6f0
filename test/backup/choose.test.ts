import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseBackup } from '../../src/backup/choose.ts';
import type { BackupEntry } from '../../src/model/hoststatus.ts';

const now = Date.parse('2026-01-31T12:00:00Z');
/** A store of one plan: unique sequence numbers, any clock, any mixture of sealed, damaged and sound. */
const store = fc
  .uniqueArray(
    fc.record({
      seq: fc.integer({ min: 1, max: 1000 }),
      epoch: fc.integer({ min: 1, max: 3 }),
      minutes: fc.integer({ min: -1000, max: 100_000 }),
      fate: fc.constantFrom('sound', 'unsealed', 'flipped'),
      plan: fc.constantFrom('data', 'logs'),
    }),
    { selector: ({ seq }) => seq, maxLength: 20 },
  )
  .map((all) =>
    all.map(({ seq, epoch, minutes, fate, plan }) => {
      const takenAt = new Date(now - minutes * 60_000).toISOString();
      const entry: BackupEntry = {
        plan,
        name: `backup-${String(seq)}`,
        seq,
        takenAt,
        epoch,
        bytes: 1,
        proof: 'complete',
      };
      return { fate, entry: fate === 'unsealed' ? { ...entry, bad: 'seal missing' } : entry };
    }),
  );

test('what is chosen is sound, and every newer one of its plan is accounted for with a reason', async () => {
  await fc.assert(
    fc.asyncProperty(store, async (all) => {
      const fates = new Map(all.map(({ entry, fate }) => [entry.name, fate]));
      const check = (entry: BackupEntry) =>
        Promise.resolve(fates.get(entry.name) === 'flipped' ? 'content differs' : undefined);
      const entries = all.map(({ entry }) => entry);
      const choice = await chooseBackup(entries, { plan: 'data', atLeast: 'intact', now }, check);
      const newestFirst = entries
        .filter(({ plan }) => plan === 'data')
        .sort((a, b) => b.epoch - a.epoch || b.seq - a.seq);
      const best = newestFirst.findIndex(({ name }) => fates.get(name) === 'sound');
      const passed = newestFirst.slice(0, best === -1 ? undefined : best).map(({ name }) => name);
      const rejected = choice.found ? choice.chosen.rejected : choice.rejected;
      expect(choice.found).toBe(best !== -1);
      expect(choice.found ? choice.chosen.name : undefined).toBe(newestFirst[best]?.name);
      expect(rejected.map(({ name }) => name)).toEqual(passed);
      expect(rejected.every(({ why }) => why !== '')).toBe(true);
      expect(choice.found ? choice.chosen.lossSeconds : 0).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('fault-080 one whose seal is gone has lost its place, and is accounted for by its time', async () => {
  const entry = (seq: number, minutes: number, bad?: string): BackupEntry => ({
    plan: 'data',
    name: `backup-${String(minutes)}`,
    seq,
    takenAt: new Date(now - minutes * 60_000).toISOString(),
    epoch: seq === 0 ? 0 : 1,
    bytes: 1,
    proof: 'complete',
    ...(bad === undefined ? {} : { bad }),
  });
  const entries = [entry(0, 5, 'seal missing'), entry(2, 10), entry(0, 15, 'seal missing'), entry(1, 20)];
  const choice = await chooseBackup(entries, { plan: 'data', atLeast: 'intact', now }, () =>
    Promise.resolve(undefined),
  );
  expect(choice).toMatchObject({
    found: true,
    chosen: { name: 'backup-10', rejected: [{ name: 'backup-5', why: 'seal missing', minutes: 5 }] },
  });
});

test('nothing older than the first sound one is hashed', async () => {
  const hashed: string[] = [];
  const entries = [3, 2, 1].map((seq): BackupEntry => ({
    plan: 'data',
    name: `backup-${String(seq)}`,
    seq,
    takenAt: '2026-01-31T11:00:00Z',
    epoch: 1,
    bytes: 1,
    proof: 'taken',
  }));
  await chooseBackup(entries, { plan: 'data', atLeast: 'intact', now }, (entry) => {
    hashed.push(entry.name);
    return Promise.resolve(entry.seq === 3 ? 'content differs' : undefined);
  });
  expect(hashed).toEqual(['backup-3', 'backup-2']);
});
