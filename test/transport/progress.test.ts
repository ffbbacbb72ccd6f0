import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Progress } from '../../src/model/host.ts';
import { parseProgress, watchProgress } from '../../src/transport/progress.ts';

describe('the progress of rsync', () => {
  it('is read from its lines (rsync(1), --info=progress2)', () => {
    expect(parseProgress('  1,234,567  45%   12.34MB/s    0:01:23 (xfr#5, to-chk=0/9)')).toEqual({
      bytes: 1_234_567,
      fraction: 0.45,
      rate: 12_340_000,
      secondsLeft: 83,
    });
    expect(parseProgress('              0   0%    0.00kB/s   12:00:01')).toEqual({
      bytes: 0,
      fraction: 0,
      rate: 0,
      secondsLeft: 43_201,
    });
    for (const line of ['', 'restored app', '45%', 'sent 12 bytes  received 3 bytes'])
      expect(parseProgress(line)).toBeUndefined();
  });

  const rsync = ((): boolean => {
    try {
      execFileSync('rsync', ['--version'], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  })();

  it.skipIf(!rsync)('comes from a real rsync, however its output is cut', () => {
    const at = mkdtempSync(join(tmpdir(), 'pairctl-rsync-'));
    mkdirSync(join(at, 'from'));
    for (let i = 0; i < 5; i += 1) writeFileSync(join(at, 'from', String(i)), Buffer.alloc(200_000, i));
    const output = execFileSync('rsync', ['-a', '--info=progress2', `${at}/from/`, `${at}/to/`], {
      env: { ...process.env, LC_ALL: 'C' },
    });
    const seen: Progress[] = [];
    const watch = watchProgress('rsync', (progress) => seen.push(progress));
    for (let cut = 0; cut < output.length; cut += 7) watch?.(output.subarray(cut, cut + 7));
    expect(seen.at(-1)).toMatchObject({ bytes: 1_000_000, fraction: 1 });
    expect(seen.every((each) => each.line === undefined)).toBe(true);
  });

  it('is every line, where lines are asked for, and nothing where none is', () => {
    const seen: Progress[] = [];
    const watch = watchProgress('lines', (progress) => seen.push(progress));
    for (const part of ['one\ntw', 'o\r\n', 'rest without an end']) watch?.(Buffer.from(part));
    expect(seen.map((each) => each.line).filter((line) => line !== '')).toEqual(['one', 'two']);
    expect(watchProgress(undefined, () => undefined)).toBeUndefined();
  });
});
