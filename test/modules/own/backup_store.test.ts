import { expect, test } from 'vitest';
import type { BackupEntry } from '../../../src/model/hoststatus.ts';
import { backupStore } from '../../../src/modules/backup_store.ts';
import { words } from './answers.ts';

const around = { pair: 'shop', host: 'web1', now: 0 };
const name = 'backup-2026-01-31_12-00-00+0000';

function entry(more: Partial<BackupEntry> = {}): BackupEntry {
  const takenAt = '2026-01-31T12:00:00Z';
  return { plan: 'app', name, seq: 1, takenAt, epoch: 1, bytes: 1, proof: 'intact', ...kept, ...more };
}
const kept = { keptBy: '1h' };
const dropped: BackupEntry = {
  ...{ plan: 'app', name: 'backup-2026-01-30_12-00-00+0000', seq: 1, takenAt: '2026-01-30T12:00:00Z' },
  ...{ epoch: 1, bytes: 1, proof: 'intact' },
};
const change = (
  spec: Parameters<typeof backupStore.diff>[0],
  entries: readonly BackupEntry[] | undefined,
): ReturnType<typeof backupStore.diff> => backupStore.diff(spec, { pair: 'shop', entries }, around);

test('a pin is set once, and taken back once', () => {
  expect(words(change({ do: 'pin', name }, [entry()]))).toEqual(expect.arrayContaining(['pin', 'app', name]));
  expect(change({ do: 'pin', name }, [entry({ keptBy: 'pinned' })])).toEqual({ action: 'none' });
  expect(words(change({ do: 'unpin', name }, [entry({ keptBy: 'pinned' })]))).toContain('unpin');
  expect(change({ do: 'unpin', name }, [entry()])).toEqual({ action: 'none' });
});

test('verify reads what is not proven; one that is named, in any case', () => {
  expect(change({ do: 'verify' }, [entry()])).toMatchObject({ action: 'none' });
  expect(words(change({ do: 'verify' }, [entry({ proof: 'complete' })]))).toContain('verify');
  expect(words(change({ do: 'verify' }, [entry({ bad: 'db: missing' })]))).toContain('verify');
  expect(words(change({ do: 'verify', name }, [entry()]))).toEqual(expect.arrayContaining(['app', name]));
  expect(words(change({ do: 'verify', all: true }, [entry()]))).toContain('--all');
});

test('prune tells what goes, and is destructive', () => {
  expect(change({ do: 'prune' }, [entry()])).toMatchObject({ action: 'none' });
  expect(change({ do: 'prune' }, [entry(), dropped])).toMatchObject({
    action: 'run',
    risk: 'destructive',
    because: [`app/${dropped.name}: no rule keeps it any more`],
  });
});

test('without the host program it says so; without such a backup there is nothing to do', () => {
  expect(change({ do: 'prune' }, undefined)).toMatchObject({ action: 'fail' });
  expect(change({ do: 'pin', name }, [])).toMatchObject({ action: 'none' });
});
