import { expect, test } from 'vitest';
import type { UndeletePreview } from '../../../src/model/previews.ts';
import { undelete } from '../../../src/modules/undelete.ts';
import { answering, around, failed, json, words } from './answers.ts';

const spec = { mirror: 'site', since: 7200, path: 'a b' };
const question = 'preview undelete site --since 7200 --path a b';
const preview: UndeletePreview = {
  format: 1,
  mirror: 'site',
  to: '/srv/site',
  unasked: null,
  back: 60,
  there: 2,
  blocked: 0,
  bytes: 2048,
  entries: [
    { state: 'there', host: 'web1', run: '2026-01-31_11-30-00+0000', bytes: 1, path: 'other' },
    { state: 'back', host: 'web1', run: '2026-01-31_11-30-00+0000-initial', bytes: 1024, path: 'a b' },
  ],
};

async function change(
  seen: Partial<UndeletePreview>,
  more: Partial<typeof spec & { overwrite: boolean }> = {},
) {
  const asked = { ...spec, ...more };
  const look = answering({
    [question]: json({ ...preview, ...seen }),
    [`${question} --overwrite`]: json({ ...preview, ...seen }),
  });
  return undelete.diff(asked, await undelete.observe(look, asked, around), around);
}

test('what comes back is listed with size, host and time; the rest is counted', async () => {
  const found = await change({});
  expect(found).toMatchObject({
    action: 'update',
    risk: 'safe',
    because: [
      '60 files, 2.0 KiB, to /srv/site',
      '2 are there now and stay as they are (--overwrite replaces them)',
    ],
    diff: {
      before: '',
      after: 'a b: is gone; 1.0 KiB, kept on web1 by the pull of 2026-01-31 11:30:00 UTC\n… and 59 more\n',
    },
  });
  expect(words(found).slice(1)).toEqual(['undelete', 'shop', 'site', '--since', '7200', '--path', 'a b']);
  expect(await change({}, { overwrite: true })).toMatchObject({ action: 'run', risk: 'destructive' });
});

test('nothing to bring back is no change; a host that could not be asked is a failure then', async () => {
  expect(await change({ back: 0, there: 0 })).toMatchObject({
    action: 'none',
    note: 'nothing of that was deleted since then',
  });
  expect(await change({ back: 0, unasked: 'web1 does not answer: cut' })).toMatchObject({
    action: 'fail',
    message: 'web1 does not answer: cut',
  });
  const look = answering({ [question]: failed(127) });
  const state = await undelete.observe(look, spec, around);
  expect(undelete.diff(spec, state, around)).toMatchObject({ action: 'fail' });
});

test('while the other host does not answer, what this one kept comes back, and is not asked about again', async () => {
  const found = await change({ unasked: 'web1 does not answer: cut' });
  expect(found).toMatchObject({
    action: 'run',
    risk: 'safe',
    because: [
      '60 files, 2.0 KiB, to /srv/site',
      '2 are there now and stay as they are (--overwrite replaces them)',
      'only what this host itself kept: web1 does not answer: cut',
    ],
  });
});
