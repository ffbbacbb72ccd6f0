import { describe, expect, test } from 'vitest';
import type { Said } from '../../src/doctor/finding.ts';
import { judgeMirror } from '../../src/doctor/mirrors.ts';
import type { MirrorStatus } from '../../src/model/hoststatus.ts';
import type { Mirror } from '../../src/model/pair.ts';

const now = Date.parse('2026-01-31T12:00:00Z');

describe('mirrors', () => {
  const mirror: Mirror = {
    name: 'site',
    path: '/srv/site',
    standbyPath: '/srv/site',
    exclude: [],
    cron: '*/5 * * * *',
    keepDeletedSeconds: 0,
    maxDelete: { percent: 25 },
    requireMount: false,
    compress: 'none',
  };
  const pulled = (lastSuccess: string | null, more: Partial<MirrorStatus> = {}): MirrorStatus => ({
    ...job,
    files: 1,
    bytes: 1,
    deleted: 0,
    lastSuccess,
    ...more,
  });
  const job = {
    started: '',
    ended: null,
    result: 'ok',
    message: '',
    guard: null,
    epoch: 7,
    skipped: 0,
  } as const;
  const ago = (minutes: number): string => new Date(now - minutes * 60_000).toISOString();
  const judge = (found: MirrorStatus | undefined, changedMinutes?: number): Said =>
    judgeMirror(mirror, found, {
      host: 'web2',
      now,
      rpo: 600,
      changed: changedMinutes === undefined ? undefined : now - changedMinutes * 60_000,
    });

  test.each([
    ['never pulled, no change of roles known', undefined, undefined, 'failed'],
    ['never pulled, the roles changed just now', undefined, 2, 'warning'],
    ['never pulled, the roles changed three intervals ago', undefined, 15, 'failed'],
    ['pulled before the roles changed just now', pulled(ago(300)), 2, 'warning'],
    ['pulled since the roles changed', pulled(ago(1)), 2, 'ok'],
    ['pulled long ago, and so was the change', pulled(ago(20)), 60, 'warning'],
    ['a copy between two states', pulled(ago(1), { incompleteSince: ago(1), result: 'failed' }), 2, 'failed'],
  ] as const)('%s', (_name, found, changed, verdict) => {
    const said = judge(found, changed);
    expect(said.verdict).toBe(verdict);
    if (verdict !== 'ok') expect([said.means, said.remedy]).not.toContain(undefined);
  });

  test('right after a change of roles it says what is awaited, until when, and what went wrong meanwhile', () => {
    expect(judge(undefined, 2).found).toBe(
      '/srv/site was never copied; the roles changed 2 min ago, and its first pull since then is awaited until 2026-01-31 12:13 UTC',
    );
    expect(judge(pulled(ago(300), { result: 'refused', message: 'too much' }), 2).found).toContain(
      'until 2026-01-31 12:13 UTC; the last run: refused, too much',
    );
  });
});
