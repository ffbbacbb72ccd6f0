import { expect, test } from 'vitest';
import { role } from '../../../src/modules/role.ts';
import { answering, around, failed, said, words } from './answers.ts';
import type { Output } from '../../../src/model/command.ts';

const change = async (spec: { role: 'primary' | 'standby'; epoch: number }, answer: Output) =>
  role.diff(spec, await role.observe(answering({ role: answer }), spec, around), around);

test('missing: before the host program is there, and before any role was set', async () => {
  for (const answer of [failed(127), failed(3)]) {
    const found = await change({ role: 'primary', epoch: 1 }, answer);
    expect(found).toMatchObject({
      action: 'create',
      risk: 'safe',
      diff: { before: '', after: 'primary 1\n' },
    });
    expect(words(found)).toEqual([
      '/usr/local/lib/pairctl/pairctl-host',
      'role',
      'shop',
      'set',
      'primary',
      '1',
    ]);
  }
});

test('present: the same record changes nothing', async () => {
  expect(await change({ role: 'standby', epoch: 7 }, said('standby 7\n'))).toEqual({ action: 'none' });
});

test('differs: a higher epoch wins; to step down is disruptive, to step up is not', async () => {
  expect(await change({ role: 'standby', epoch: 8 }, said('primary 7\n'))).toMatchObject({
    action: 'update',
    risk: 'disruptive',
    because: ['primary at epoch 7 now, standby at epoch 8 wanted'],
  });
  expect(await change({ role: 'primary', epoch: 8 }, said('standby 7\n'))).toMatchObject({
    action: 'update',
    risk: 'safe',
  });
  expect(await change({ role: 'standby', epoch: 7 }, said('primary 7\n'))).toMatchObject({
    action: 'update',
  });
});

test('a lower epoch is never written, nor a second primary of one epoch', async () => {
  expect(await change({ role: 'primary', epoch: 8 }, said('standby 9\n'))).toMatchObject({
    action: 'fail',
    message: 'web2 is standby at epoch 9, which does not give way to primary at epoch 8',
  });
  expect(await change({ role: 'primary', epoch: 8 }, said('standby 8\n'))).toMatchObject({ action: 'fail' });
});

test('inconclusive: a damaged record is an error, not an absence', async () => {
  await expect(change({ role: 'primary', epoch: 8 }, said('gibberish'))).rejects.toThrow('pairctl-host role');
  await expect(change({ role: 'primary', epoch: 8 }, failed(78, 'role is damaged'))).rejects.toThrow(
    'role is damaged',
  );
});

test('a shared file system that forbids it refuses, and lifting that does not help', async () => {
  const spec = { role: 'primary', epoch: 8, shared: true } as const;
  const asked = async (preview: object) =>
    role.diff(
      spec,
      await role.observe(
        answering({
          role: said('standby 7\n'),
          'preview role primary 8': said(JSON.stringify({ format: 1, ...preview })),
        }),
        spec,
        around,
      ),
      around,
    );
  const found = 'nothing is mounted on /srv/data on web2';
  expect(await asked({ ok: true, guard: null, found: '' })).toMatchObject({ action: 'update' });
  expect(await asked({ ok: false, guard: 'source-missing', found })).toMatchObject({
    action: 'refuse',
    refusal: { guard: 'source-missing', found },
    otherwise: { action: 'fail' },
  });
  expect(await asked({ ok: false, guard: 'role-conflict', found })).toMatchObject({
    action: 'refuse',
    refusal: { guard: 'role-conflict', loss: expect.stringContaining('destroy') as string },
  });
});
