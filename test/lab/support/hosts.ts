import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import type { HostRequest } from '../../../src/lab/building.ts';
import { Lab } from '../../../src/lab/lab.ts';
import { labAvailable } from '../../../src/lab/system.ts';
import { runLocal } from '../../../src/transport/local.ts';

/** The folder of the lab's sh programs. */
export const programs = join(import.meta.dirname, '../../../src/lab/program');

/** Tests on bare lab hosts, booted once; skipped by name, with the reason, where there can be none. */
export function describeHosts(
  title: string,
  name: string,
  hosts: readonly HostRequest[],
  body: (lab: () => Lab) => void,
): void {
  const available = labAvailable();
  describe.skipIf(!available.ok)(available.ok ? title : `${title} (skipped: ${available.why})`, () => {
    let lab: Lab | undefined;
    beforeAll(async () => {
      lab = await Lab.up({ name: `test-${name}-${String(process.pid)}`, hosts, programs });
    }, 900_000);
    afterAll(async () => {
      await lab?.down();
    });
    body(() => {
      if (lab === undefined) throw new Error('the lab is not up');
      return lab;
    });
  });
}

/** What of a lab this machine knows: namespaces, mounts, control groups, loop devices, files, and processes that name it. */
export async function tracesOf(lab: {
  readonly name: string;
  readonly prefix: string;
}): Promise<readonly string[]> {
  const { stdout } = await runLocal({ run: ['sh', '-c', look, 'sh', lab.name, lab.prefix] });
  return stdout.split('\n').filter((line) => line !== '');
}

const look = `ip netns list | grep "^$2" | sed 's/^/namespace /'
grep -F "/run/pairctl-lab/$1/" /proc/self/mounts | sed 's/^/mount /'
find /sys/fs/cgroup -type d -name "$2*" 2>/dev/null | sed 's/^/group /'
losetup -a | grep -F "/run/pairctl-lab/$1/" | sed 's/^/loop /'
for line in /proc/[0-9]*/cmdline; do
  tr '\\0' ' ' <"$line" 2>/dev/null | grep -F "pairctl-lab/$1/" | grep -v '^sh -c ' | sed 's/^/process /'
done
ls -d "/run/pairctl-lab/$1" "/run/systemd/nspawn/propagate/$2"* 2>/dev/null | sed 's/^/directory /'
exit 0`;
