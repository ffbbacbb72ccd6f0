import { expect, test } from 'vitest';
import type { HostStatus } from '../../../src/model/hoststatus.ts';
import type { SyncPreview } from '../../../src/model/previews.ts';
import { mirror } from '../../../src/modules/mirror.ts';
import type { Output } from '../../../src/model/command.ts';
import { answering, around, failed, json, said, status, words } from './answers.ts';

const preview: SyncPreview = {
  format: 1,
  mirror: 'site',
  ok: true,
  guard: null,
  found: '',
  files: 10,
  create: 3,
  update: 2,
  delete: 1,
  accept: 0,
  bytes: 4096,
  initial: false,
};
type Spec = Parameters<typeof mirror.diff>[0];
async function look(spec: Spec, of: Partial<HostStatus>, seen: Partial<SyncPreview> = {}) {
  const asked = answering({ status: json(status(of)), 'preview sync site': json({ ...preview, ...seen }) });
  const state = await mirror.observe(asked, spec, around);
  return {
    change: mirror.diff(spec, state, around),
    values: mirror.values?.(spec, state, []),
    asked: asked.asked,
  };
}

test('missing: a mirror that was never pulled is pulled, with progress', async () => {
  const { change } = await look({ name: 'site' }, { mirrors: {} });
  expect(change).toMatchObject({
    action: 'create',
    risk: 'safe',
    because: ['it was never pulled', '3 new, 2 changed, 1 to delete, 4096 bytes to carry'],
    steps: [{ command: { stream: 'rsync' } }],
  });
  expect(words(change).slice(1)).toEqual(['sync', 'shop', 'site', '--progress', '--wait']);
});

test('missing: so it is before pairctl is set up there', async () => {
  const state = await mirror.observe(answering({ status: failed(127) }), { name: 'site' }, around);
  expect(mirror.diff({ name: 'site' }, state, around)).toMatchObject({ action: 'create' });
});

test('missing: so it is where the host runs already and does not know this mirror yet', async () => {
  const look = answering({ status: json(status({ mirrors: {} })), 'preview sync site': failed(64) });
  const state = await mirror.observe(look, { name: 'site' }, around);
  expect(mirror.diff({ name: 'site' }, state, around)).toMatchObject({
    action: 'create',
    because: ['it was never pulled'],
  });
});

test('present: a mirror that was pulled once is left to cron, and nothing is previewed', async () => {
  const { change, values, asked } = await look({ name: 'site' }, {});
  expect(change).toEqual({ action: 'none' });
  expect(asked).toEqual(['status']);
  expect(values).toMatchObject({ lastSuccess: '2026-01-31T11:30:00Z', ageSeconds: 1800 });
});

test('now: it is pulled in any case', async () => {
  const { change } = await look({ name: 'site', sync: 'now' }, {});
  expect(change).toMatchObject({
    action: 'run',
    because: ['asked for; the last good pull was 30 min ago', expect.any(String)],
  });
});

test('a first pull that may take over what is there says so, and that it replaces', async () => {
  const { change } = await look({ name: 'site', initial: true }, { mirrors: {} }, { initial: true });
  expect(change).toMatchObject({ action: 'create', risk: 'destructive' });
  expect(words(change)).toContain('--initial');
  const empty = await look({ name: 'site', initial: true }, { mirrors: {} });
  expect(empty.change).toMatchObject({ action: 'create', risk: 'safe' });
  const without = await look({ name: 'site' }, { mirrors: {} }, { initial: true });
  expect(without.change).toMatchObject({ action: 'refuse', refusal: { guard: 'mass-change' } });
  expect(without.change.action === 'refuse' ? words(without.change.otherwise) : []).toContain('--initial');
});

test('missing: a destination with content is seen before pairctl is set up there', async () => {
  const spec = { name: 'site', initial: true, path: '/srv/site' };
  const change = async (list: Output) =>
    mirror.diff(spec, await mirror.observe(answering({ status: failed(127), list }), spec, around), around);
  expect(await change(said('./a\0'))).toMatchObject({ action: 'create', risk: 'destructive' });
  expect(await change(said(''))).toMatchObject({ action: 'create', risk: 'safe' });
  expect(await change(failed(3))).toMatchObject({ action: 'create', risk: 'safe' });
  await expect(change(failed(4))).rejects.toThrow('/srv/site');
});

test('mass-change is refused before anything is deleted; lifted, exactly that count is accepted', async () => {
  const { change } = await look(
    { name: 'site', sync: 'now' },
    {},
    { ok: false, guard: 'mass-change', found: '900 of 1000 files would go', delete: 900, accept: 900 },
  );
  expect(change).toMatchObject({
    action: 'refuse',
    refusal: { guard: 'mass-change', found: 'mirror site: 900 of 1000 files would go' },
  });
  expect(change.action === 'refuse' ? words(change.otherwise).slice(-2) : []).toEqual(['--accept', '900']);
});

test('fault-054 --accept lets exactly the count that was found happen, and no other', async () => {
  const counted = {
    ok: false,
    guard: 'mass-change',
    found: '900 of 1000 files would go',
    accept: 900,
  } as const;
  const { change } = await look({ name: 'site', sync: 'now', accept: 900 }, {}, counted);
  expect(change).toMatchObject({ action: 'run', risk: 'destructive' });
  expect(words(change).slice(-2)).toEqual(['--accept', '900']);
  const other = (await look({ name: 'site', sync: 'now', accept: 899 }, {}, counted)).change;
  expect(other).toMatchObject({ action: 'refuse', refusal: { guard: 'mass-change' } });
});

test('source-missing refuses a pull now; a first one is left to the host program, as the same run may mend the source', async () => {
  const missing = { ok: false, guard: 'source-missing', found: 'the sentinel is missing' } as const;
  expect((await look({ name: 'site', sync: 'now' }, {}, missing)).change).toMatchObject({ action: 'refuse' });
  expect((await look({ name: 'site' }, { mirrors: {} }, missing)).change).toMatchObject({
    action: 'create',
    because: ['it was never pulled', 'the sentinel is missing'],
  });
});

test('a primary pulls nothing', async () => {
  expect((await look({ name: 'site', sync: 'now' }, { role: 'primary' })).change).toMatchObject({
    action: 'fail',
  });
});
