import { describe, expect, test } from 'vitest';
import { backup } from '../../../src/modules/backup.ts';
import { answering, around, entry, failed, json, said, words } from './answers.ts';
import type { BackupEntry } from '../../../src/model/hoststatus.ts';
import type { Output } from '../../../src/model/command.ts';

type Spec = Parameters<typeof backup.diff>[0];
async function look(
  entries: readonly BackupEntry[],
  checks: Readonly<Record<string, Output>>,
  spec: Spec = {},
) {
  const asked = answering({ catalogue: json(entries), ...checks });
  const state = await backup.observe(asked, spec, around);
  return {
    change: backup.diff(spec, state, around),
    values: backup.values?.(spec, state, []),
    asked: asked.asked,
  };
}

test('the newest that verifies is chosen, and nothing has to be done', async () => {
  const { change, values, asked } = await look([entry(3, 7), entry(2, 22)], {
    'check data backup-3': said('ok\n'),
  });
  expect(change).toEqual({ action: 'none' });
  expect(values).toMatchObject({
    lossSeconds: 420,
    chosen: [{ plan: 'data', name: 'backup-3', proof: 'intact', lossSeconds: 420, rejected: [] }],
    backup: { name: 'data/backup-3', proof: 'intact' },
    msg: 'data: backup-3, intact, 7 min old',
  });
  expect(asked).not.toContain('check data backup-2');
});

describe('fault-080 a damaged newest backup is passed over, with the reason and what that costs', () => {
  test('fault-080 the next one that verifies is taken', async () => {
    const { change, values } = await look(
      [entry(4, 7, { bad: 'seal missing' }), entry(3, 22), entry(2, 37), entry(1, 52)],
      {
        'check data backup-3': {
          status: 1,
          stdout: 'path-srv.tar.zst: content differs from the manifest\n',
          stderr: '',
        },
        'check data backup-2': said('ok\n'),
      },
    );
    expect(change).toEqual({ action: 'none' });
    expect(values).toMatchObject({
      lossSeconds: 37 * 60,
      rejected: [
        { name: 'data/backup-4', why: 'seal missing', minutes: 15 },
        { name: 'data/backup-3', why: 'path-srv.tar.zst: content differs from the manifest', minutes: 15 },
      ],
      msg:
        'data: backup-2, intact, 37 min old (passed over backup-4: seal missing (costs 15 min), ' +
        'backup-3: path-srv.tar.zst: content differs from the manifest (costs 15 min))',
    });
  });

  test('fault-080 the loss is compared with the limit after that', async () => {
    const entries = [entry(4, 7, { bad: 'seal missing' }), entry(3, 47)];
    const checks = { 'check data backup-3': said('ok\n') };
    expect((await look(entries, checks, { max_loss: 1800 })).change).toMatchObject({
      action: 'refuse',
      refusal: {
        guard: 'max-loss',
        found:
          'the newest good backup on web2 is older than 30 min: data: backup-3 is 47 min old (passed over backup-4: seal missing (costs 40 min))',
      },
      otherwise: { action: 'none' },
    });
    expect((await look(entries, checks, { max_loss: 3600 })).change).toEqual({ action: 'none' });
  });
});

test('fault-081 when none verifies it is refused, with each verdict', async () => {
  const { change, values } = await look([entry(2, 7, { bad: 'seal missing' }), entry(1, 22)], {
    'check data backup-1': { status: 65, stdout: '', stderr: 'manifest missing\n' },
  });
  expect(change).toMatchObject({
    action: 'refuse',
    refusal: {
      guard: 'no-proven-backup',
      found:
        'web2 holds no good backup of data (passed over backup-2: seal missing (costs 15 min), backup-1: manifest missing)',
    },
  });
  expect(values).toMatchObject({ chosen: [], lossSeconds: null });
});

test('a plan that is asked for and has no backup at all is refused; a safety copy does not count', async () => {
  const { change } = await look([entry(9, 1, { name: 'safety-9' })], {}, { plans: ['data'] });
  expect(change).toMatchObject({ action: 'refuse', refusal: { found: 'web2 holds no good backup of data' } });
});

test('order is by epoch and sequence number, whatever the clocks said', async () => {
  const { values } = await look([entry(9, 1), entry(2, 600, { epoch: 8 })], {
    'check data backup-2': said('ok'),
  });
  expect(values).toMatchObject({ chosen: [{ name: 'backup-2' }] });
});

test('a wanted name is the only candidate; a wanted drill excludes what was not drilled, without hashing', async () => {
  const pinned = await look(
    [entry(3, 7), entry(2, 22)],
    { 'check data backup-2': said('ok') },
    { name: 'backup-2' },
  );
  expect(pinned.values).toMatchObject({ chosen: [{ name: 'backup-2', rejected: [] }] });
  const drilled = await look(
    [entry(3, 7), entry(2, 22, { proof: 'restored' })],
    { 'check data backup-2': said('ok') },
    { at_least: 'restored' },
  );
  expect(drilled.values).toMatchObject({
    chosen: [
      { name: 'backup-2', proof: 'restored', rejected: [{ why: 'its proof level is intact, not restored' }] },
    ],
  });
});

test('a backup dated in the future loses nothing, and never less than nothing', async () => {
  const { values } = await look([entry(3, -120)], { 'check data backup-3': said('ok') });
  expect(values).toMatchObject({ lossSeconds: 0 });
});

test('where pairctl is not set up it says so; garbage is an error, not an empty catalogue', async () => {
  const spec = {};
  const state = await backup.observe(answering({ catalogue: failed(127) }), spec, around);
  expect(backup.diff(spec, state, around)).toMatchObject({
    action: 'fail',
    hint: 'run `pairctl apply` first',
  });
  await expect(backup.observe(answering({ catalogue: said('[{}]') }), spec, around)).rejects.toThrow(
    'the answer of `pairctl-host catalogue`[0].plan is not a text',
  );
  await expect(backup.observe(answering({ catalogue: said('oops') }), spec, around)).rejects.toThrow(
    'is not JSON',
  );
});

test('take and pull run the host program', async () => {
  const took = await look([], {}, { take: 'now' });
  expect(words(took.change).slice(1)).toEqual(['backup', 'shop', '--now']);
  const state = await backup.observe(answering({}), { take: 'now' }, around);
  expect(backup.values?.({ take: 'now' }, state, [said('data backup-4\nlogs backup-9\n')])).toMatchObject({
    taken: [
      { plan: 'data', name: 'backup-4' },
      { plan: 'logs', name: 'backup-9' },
    ],
  });
  expect(words((await look([], {}, { pull: 'now' })).change).slice(1)).toEqual([
    'sync',
    'shop',
    '--backups',
    '--progress',
  ]);
});
