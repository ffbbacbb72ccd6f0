import { spawnSync } from 'node:child_process';
import { readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { missingTools, shells, type Bed } from './bed.ts';
import { backedPair, catalogue, clock, store, take } from './backups.ts';

const missing = missingTools();
let bed: Bed | undefined;
afterEach(() => {
  bed?.remove();
});

function pair(...args: Parameters<typeof backedPair>): Bed {
  bed = backedPair(...args);
  return bed;
}

describe.each(shells)('under $name', ({ words, here }) => {
  const it = test.skipIf(!here || missing.length > 0);

  const corruptions: readonly (readonly [string, (folder: string) => void, RegExp])[] = [
    [
      'one bit flipped',
      (folder) => {
        flip(join(folder, 'command-db.zst'), 5);
      },
      /command-db.zst: content differs/,
    ],
    [
      'an artifact truncated',
      (folder) => {
        truncateSync(join(folder, 'path-conf.tar.zst'), 20);
      },
      /path-conf.tar.zst: 20 bytes instead of \d+/,
    ],
    [
      'a zero-length artifact',
      (folder) => {
        truncateSync(join(folder, 'command-db.zst'), 0);
      },
      /command-db.zst: 0 bytes instead of/,
    ],
    [
      'an artifact missing',
      (folder) => {
        rmSync(join(folder, 'command-db.zst'));
      },
      /command-db.zst: missing/,
    ],
    [
      'something added',
      (folder) => {
        writeFileSync(join(folder, 'extra'), 'x');
      },
      /extra: is not in the manifest/,
    ],
    [
      'the manifest missing',
      (folder) => {
        rmSync(join(folder, 'MANIFEST'));
      },
      /manifest missing/,
    ],
    [
      'the manifest empty',
      (folder) => {
        truncateSync(join(folder, 'MANIFEST'), 0);
      },
      /manifest missing/,
    ],
    [
      'a bit of the manifest flipped',
      (folder) => {
        flip(join(folder, 'MANIFEST'), 300);
      },
      /manifest|bytes instead|missing/,
    ],
    [
      'the seal missing',
      (folder) => {
        rmSync(join(folder, 'SEAL'));
      },
      /seal missing/,
    ],
    [
      'the seal empty',
      (folder) => {
        truncateSync(join(folder, 'SEAL'), 0);
      },
      /seal missing/,
    ],
    [
      'the seal cut short',
      (folder) => {
        truncateSync(join(folder, 'SEAL'), 120);
      },
      /seal/,
    ],
    [
      'the epoch in the seal changed',
      (folder) => {
        edit(join(folder, 'SEAL'), 'epoch 1', 'epoch 9');
      },
      /the seal does not match the manifest/,
    ],
    [
      'the number in the seal changed',
      (folder) => {
        edit(join(folder, 'SEAL'), 'seq 2', 'seq 8');
      },
      /the seal does not match the manifest/,
    ],
  ];
  it('fault-080 a newest backup that is damaged in any part is named with its reason, and never counts as proven', () => {
    const { a } = pair(words);
    const good = take(a);
    clock(a, 3600);
    const newest = take(a);
    for (const [what, damage, reason] of corruptions) {
      spawnSync('cp', ['-a', store(a, newest), store(a, '.keep')]);
      damage(store(a, newest));
      const check = a.run('check', 'app', newest);
      expect({ what, status: check.status }).toEqual({ what, status: 1 });
      expect(check.stdout).toMatch(reason);
      const verify = a.run('verify', '--all');
      expect({ what, status: verify.status }).toEqual({ what, status: 65 });
      expect(verify.stderr).toMatch(reason);
      const entries = catalogue(a);
      expect(entries.find((entry) => entry.name === newest)?.bad).toMatch(reason);
      expect(entries.find((entry) => entry.name === good)).toMatchObject({ proof: 'intact' });
      expect(a.status().plans['app']).toMatchObject({
        count: 1,
        bad: 1,
        newestProven: entries.find((entry) => entry.name === good)?.takenAt,
      });
      // It is said once, not at every run.
      expect(a.run('verify', '--all', '--due')).toMatchObject({ status: 0, stderr: '' });
      rmSync(store(a, newest), { recursive: true });
      renameSync(store(a, '.keep'), store(a, newest));
      expect(a.run('verify', '--all')).toMatchObject({ status: 0 });
      expect(catalogue(a)[0]).toMatchObject({ name: newest, proof: 'intact' });
    }
  });
});

function flip(path: string, at: number): void {
  const bytes = readFileSync(path);
  const place = Math.min(at, bytes.length - 1);
  bytes.writeUInt8(bytes.readUInt8(place) ^ 1, place);
  writeFileSync(path, bytes);
}
function edit(path: string, from: string, to: string): void {
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}
