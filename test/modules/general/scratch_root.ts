import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Host } from '../../../src/model/host.ts';
import type { ShellSource } from '../../../src/transport/shell.ts';
import { ShellHost } from '../../../src/transport/shell_host.ts';
import { clock } from '../../transport/exam.ts';

/** This machine's root directory under a layer of its own: what is written there is seen by nobody else and is gone afterwards. */
export interface ScratchRoot {
  readonly host: Host;
  /** What a script prints there; throws when it fails. */
  run(script: string): string;
  close(): Promise<void>;
}

/** A tmpfs for the layer, the overlay, and what programs expect to find in a root. */
const mounting = `set -e
mount --make-rprivate /
mount -t tmpfs tmpfs "$1"
mkdir "$1/upper" "$1/work" "$1/root"
mount -t overlay overlay -o "lowerdir=/,upperdir=$1/upper,workdir=$1/work" "$1/root"
mount --rbind /dev "$1/root/dev"
mount -t proc proc "$1/root/proc"
mount -t tmpfs tmpfs "$1/root/tmp"`;

/** Why there can be none here; undefined when there can. */
export const scratchRootMissing = ((): string | undefined => {
  if (process.getuid?.() !== 0) return 'needs root';
  const tried = spawnSync('unshare', [
    '-m',
    'sh',
    '-c',
    `${mounting} && [ -x "$1/root/bin/sh" ]`,
    'sh',
    tmpdir(),
  ]);
  return tried.status === 0 ? undefined : 'needs mount namespaces and overlay file systems';
})();

/** Makes one, and opens a session in it. */
export async function scratchRoot(): Promise<ScratchRoot> {
  const directory = mkdtempSync(join(tmpdir(), 'pairctl-root-'));
  const keeper = spawn('unshare', ['-m', 'sh', '-c', `${mounting}\necho ready\nexec cat`, 'sh', directory]);
  await Promise.race([once(keeper.stdout, 'data'), once(keeper, 'exit')]);
  if (keeper.exitCode !== null) throw new Error(`no scratch root: ${String(keeper.stderr.read())}`);
  // There is no other folder for temporary files inside.
  const env = { ...process.env, TMPDIR: '/tmp' };
  const inside = ['-t', String(keeper.pid), '-m', '--', 'chroot', join(directory, 'root'), '/bin/sh'];
  const signal = new AbortController().signal;
  const host = await ShellHost.open(
    'scratch',
    shells(() => spawn('nsenter', inside, { env })),
    { clock, signal },
  );
  return {
    host,
    run(script) {
      const ran = spawnSync('nsenter', [...inside, '-c', script], { encoding: 'utf8', env });
      if (ran.status !== 0) throw new Error(`${script}: ${ran.stderr}`);
      return ran.stdout;
    },
    async close() {
      await host.close();
      keeper.stdin.end();
      await once(keeper, 'exit');
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

function shells(start: () => ChildProcessWithoutNullStreams): ShellSource {
  const running = new Set<ChildProcessWithoutNullStreams>();
  return {
    remote: false,
    open(closed) {
      const child = start();
      running.add(child);
      child.once('exit', () => {
        running.delete(child);
        closed(new Error('the shell ended'));
      });
      const { stdin, stdout, stderr } = child;
      return Promise.resolve({ stdin, stdout, stderr, pid: 0, kill: () => child.kill('SIGKILL') });
    },
    close() {
      for (const child of running) child.stdin.end();
    },
  };
}
