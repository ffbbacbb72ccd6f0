import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** File systems that are cut, each with what makes it. */
export const fileSystems = ['ext4', 'xfs'] as const;
export type FileSystem = (typeof fileSystems)[number];

/** A disk of its own in a file, which forgets all that was not synced when its power is cut. */
export interface Disk {
  /** Where it is mounted. */
  readonly directory: string;
  /** A directory beside it, which no cut touches. */
  readonly aside: string;
  /** A shell command that cuts the power: from then on nothing reaches the disk. */
  readonly blow: string;
  /** All that was written so far is on it. */
  settle(): void;
  /** From now on until the next cut a process writes and syncs a file of its own without pause: what it makes the file system write out early, it writes out in its own order. */
  churn(): void;
  cut(): void;
  /** Mounted again, as after a power cut: with whatever was on disk. */
  boot(): void;
  remove(): void;
}

/** Why no power can be cut here; undefined when it can. Asked by doing it once. */
export function noCuts(kind: FileSystem): string | undefined {
  if (process.getuid?.() !== 0) return 'not root';
  for (const tool of [`mkfs.${kind}`, 'xfs_io', 'losetup', 'mount'])
    if (spawnSync('sh', ['-c', `${paths} command -v ${tool}`]).status !== 0)
      return `${tool} is not installed`;
  try {
    const disk = makeDisk(kind);
    disk.remove();
    return undefined;
  } catch (error) {
    return `no loop device can be mounted: ${error instanceof Error ? error.message : String(error)}`;
  }
}

const paths = 'PATH=$PATH:/usr/sbin:/sbin;';
const say = (command: string, ...words: readonly string[]): string =>
  execFileSync('sh', ['-ec', `${paths} ${command}`, 'sh', ...words], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();

/** Throws where the machine does not let it. */
export function makeDisk(kind: FileSystem, megabytes = 400): Disk {
  const aside = mkdtempSync(join(tmpdir(), 'pairctl-cut-'));
  const directory = join(aside, 'disk');
  let lives = 0;
  const image = (): string => join(aside, `image${String(lives)}`);
  const blow = `PATH=/usr/sbin:/sbin:/usr/bin:/bin xfs_io -x -c shutdown '${directory}'`;
  let churning: ChildProcess | undefined;
  // A server on it runs as its own user.
  chmodSync(aside, 0o711);
  mkdirSync(directory);
  const disk: Disk = {
    directory,
    aside,
    blow,
    settle() {
      say('sync -f -- "$1"', directory);
    },
    churn() {
      churning = spawn(
        'sh',
        ['-c', 'while printf x >>"$1" && sync -- "$1"; do :; done', 'sh', join(directory, 'churned')],
        { stdio: 'ignore' },
      );
    },
    cut() {
      say(blow);
    },
    boot() {
      churning?.kill('SIGKILL');
      churning = undefined;
      turn();
    },
    remove() {
      churning?.kill('SIGKILL');
      unmount();
      rmSync(aside, { recursive: true, force: true });
    },
  };
  // What is on disk goes on in a copy on a loop device of its own: the file system that was shut down may still be held by a container that was started in the
  // meantime, and would be found again, or write into what came after it.
  function turn(): void {
    const before = image();
    lives += 1;
    say('cp --sparse=always -- "$1" "$2"', before, image());
    unmount();
    rmSync(before);
    mount();
  }
  function mount(): void {
    say(
      'loop=$(losetup --find --show "$1"); status=0; mount -t "$2" -o "$3" "$loop" "$4" || status=$?; losetup -d "$loop"; exit $status',
      image(),
      kind,
      kind === 'xfs' ? 'nouuid' : 'defaults',
      directory,
    );
    // One that does not take this is still shut down, and looks like lost data.
    writeFileSync(join(directory, '.on'), 'on');
  }
  // mountpoint(1) would ask the file system itself, and one that was shut down does not answer.
  const mounted = (): boolean => readFileSync('/proc/self/mounts', 'utf8').includes(` ${directory} `);
  function unmount(): void {
    for (let tries = 0; mounted() && spawnSync('umount', [directory]).status !== 0; tries += 1) {
      if (tries === 100) throw new Error(`${directory} is in use and cannot be unmounted`);
      spawnSync('sleep', ['0.02']);
    }
  }
  try {
    say(
      `truncate -s "$1"M "$2"; ${kind === 'ext4' ? 'mkfs.ext4 -q -F -E lazy_itable_init=0' : 'mkfs.xfs -q'} "$2"`,
      String(megabytes),
      image(),
    );
    mount();
  } catch (error) {
    if (existsSync(aside)) rmSync(aside, { recursive: true, force: true });
    throw error;
  }
  return disk;
}
