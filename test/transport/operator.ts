import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Makes `ssh -G` of this process read a configuration of the test's own instead of the user's; returns a folder for its files. */
export function useSshConfig(configuration: (folder: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), 'pairctl-operator-'));
  writeFileSync(join(folder, 'config'), configuration(folder));
  writeFileSync(join(folder, 'ssh'), `#!/bin/sh\nexec /usr/bin/ssh -F '${folder}/config' "$@"\n`);
  chmodSync(join(folder, 'ssh'), 0o755);
  process.env['PATH'] = `${folder}:${process.env['PATH'] ?? ''}`;
  delete process.env['SSH_AUTH_SOCK'];
  return folder;
}
