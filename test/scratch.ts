import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One folder for all temporary files of a run, whatever makes them; nothing of it stays. */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'pairctl-test-'));
  // Servers in it run as users of their own.
  chmodSync(folder, 0o1777);
  process.env.TMPDIR = folder;
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
}
