import { expect, test } from 'vitest';
import type { HostStatus } from '../../../src/model/hoststatus.ts';
import type { RestorePreview } from '../../../src/model/previews.ts';
import { restore } from '../../../src/modules/restore.ts';
import { answering, around, failed, json, said, status, words } from './answers.ts';

const spec = { plan: 'data', name: 'backup-3' };
const preview: RestorePreview = {
  format: 1,
  plan: 'data',
  name: 'backup-3',
  ok: true,
  guard: null,
  found: '',
  takenAt: '2026-01-31T11:53:00Z',
  epoch: 7,
  seq: 3,
  items: [
    {
      kind: 'path',
      name: 'srv',
      target: '/srv/app',
      artifact: 'path-srv.tar.zst',
      bytes: 2048,
      bytesNow: 1_500_000,
    },
    {
      kind: 'path',
      name: 'etc',
      target: '/etc/app',
      artifact: 'path-etc.tar.zst',
      bytes: 10,
      bytesNow: null,
    },
    {
      kind: 'command',
      name: 'store',
      target: 'load-store',
      artifact: 'store.zst',
      bytes: 100,
      bytesNow: null,
    },
  ],
  needBytes: 4096,
  freeBytes: 1_000_000,
};

async function change(of: Partial<HostStatus>, seen: Partial<RestorePreview> = {}) {
  const look = answering({
    status: json(status(of)),
    'preview restore data backup-3': json({ ...preview, ...seen }),
  });
  return restore.diff(spec, await restore.observe(look, spec, around), around);
}

test('what would be replaced is in the plan, and that it destroys', async () => {
  const found = await change({});
  expect(found).toMatchObject({
    action: 'update',
    risk: 'destructive',
    because: [
      'backup-3, taken 2026-01-31T11:53:00Z: what was written since then is lost',
      '/srv/app: 2.0 KiB, replaces 1.4 MiB',
      '/etc/app: 10 B, nothing is there',
      'store: 100 B by load-store',
    ],
  });
  expect(words(found).slice(1)).toEqual(['restore', 'shop', 'data', 'backup-3', '--progress']);
});

test('newer ones that were passed over are told in the plan, with the reason', async () => {
  const look = answering({
    status: json(status({})),
    'preview restore data backup-3 --chosen': json(preview),
  });
  const wanted = { ...spec, passed_over: [{ name: 'backup-4', why: 'seal missing' }] };
  expect(restore.diff(wanted, await restore.observe(look, wanted, around), around)).toMatchObject({
    because: expect.arrayContaining(['passed over backup-4: seal missing']) as unknown,
  });
});

test('what was restored on this standby at this epoch is not restored again', async () => {
  const restored = { backups: { data: 'backup-3' }, epoch: 7 };
  expect(await change({ restored })).toMatchObject({ action: 'none' });
  expect(await change({ restored: { ...restored, epoch: 6 } })).toMatchObject({ action: 'update' });
  expect(await change({ restored: { ...restored, backups: { data: 'backup-2' } } })).toMatchObject({
    action: 'update',
  });
});

test('fault-106 a restore that was begun and did not end is done again', async () => {
  const restored = { backups: { data: 'backup-3' }, epoch: 7 };
  expect(await change({ restored, restoring: 'data' })).toMatchObject({
    action: 'update',
    risk: 'destructive',
  });
});

test('on a primary the same backup can be restored again', async () => {
  expect(
    await change({ role: 'primary', restored: { backups: { data: 'backup-3' }, epoch: 7 } }),
  ).toMatchObject({ action: 'run' });
});

test('no room is refused by guard space; lifted, the host program is told', async () => {
  const found = await change({}, { ok: false, guard: 'space', found: '/srv needs 4 KiB, 1 KiB is free' });
  expect(found).toMatchObject({
    action: 'refuse',
    refusal: { guard: 'space', found: '/srv needs 4 KiB, 1 KiB is free' },
  });
  expect(found.action === 'refuse' ? words(found.otherwise).slice(-2) : []).toEqual(['--lift', 'space']);
});

test('a backup that does not verify fails before anything is touched', async () => {
  expect(
    await change({}, { ok: false, found: 'path-srv.tar.zst: content differs from the manifest' }),
  ).toEqual({
    action: 'fail',
    message: 'data/backup-3: path-srv.tar.zst: content differs from the manifest',
  });
});

test('missing: nothing can be restored where pairctl is not set up', async () => {
  expect(
    restore.diff(spec, await restore.observe(answering({ status: failed(127) }), spec, around), around),
  ).toMatchObject({
    action: 'fail',
  });
});

test('the safety copy is registered', async () => {
  const state = await restore.observe(
    answering({ status: json(status()), 'preview restore data backup-3': json(preview) }),
    spec,
    around,
  );
  expect(restore.values?.(spec, state, [said('restored data backup-3 safety safety-2026\n')])).toMatchObject({
    safety: 'safety-2026',
  });
  expect(restore.values?.(spec, state, [said('restored data backup-3 safety -\n')])).toMatchObject({
    safety: null,
  });
});
