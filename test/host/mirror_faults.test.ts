import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import type { Mirror } from '../../src/model/pair.ts';
import { exists, missingTools, shells, type Bed, type BedHost } from './bed.ts';
import { files, pulledPair } from './mirrors.ts';

const missing = missingTools();
const isRoot = process.getuid?.() === 0;
const mounted: string[] = [];
let bed: Bed | undefined;
afterEach(() => {
  for (const point of mounted.splice(0)) spawnSync('umount', ['-l', point]);
  bed?.remove();
  bed = undefined;
});

function pulled(words: readonly string[], more: Partial<Mirror> = {}, before?: (bed: Bed) => void): Bed {
  bed = pulledPair(words, { maxDelete: { percent: 100 }, ...more }, before);
  return bed;
}

/** A small file system of its own, which is not remembered as a mount: tmpfs. */
function mount(host: BedHost, path: string, options: string): void {
  mkdirSync(host.path(path), { recursive: true });
  const done = spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'pairctl-test', host.path(path)]);
  expect(done.status, done.stderr.toString()).toBe(0);
  mounted.push(host.path(path));
}

/** Replaces the rsync that carries, but neither the one that counts nor the peer's. */
function carriesBy(host: BedHost, script: string): void {
  host.shim(
    'rsync',
    `case "$*" in *--help*|*--version*|*" -n "*|*--server*) exec /usr/bin/rsync "$@" ;; esac\n${script}`,
  );
}

const shown = ({ b }: Bed) => b.status().mirrors['data'];

describe.each(shells)('under $name', ({ words, here }) => {
  const it = test.skipIf(!here || missing.length > 0);
  const itAsRoot = test.skipIf(!here || missing.length > 0 || !isRoot);

  it('fault-059 a few files that vanish are a warning that names them; many are a failure', () => {
    const made = pulled(words);
    const { a, b } = made;
    const before = shown(made)?.lastSuccess;
    const vanish = (count: number): void => {
      a.write('srv/data/more', String(count));
      carriesBy(
        b,
        `n=0; while [ $n -lt ${String(count)} ]; do echo "file has vanished: \\"/f$n\\" (in mirror-data)" >&2; n=$((n + 1)); done; exit 24`,
      );
    };
    vanish(101);
    const many = b.run('sync', 'data');
    expect(many.status).toBe(1);
    expect(many.stderr).toMatch(
      /101 of \d+ entries vanished while they were read, and 100 may: \/f0, \/f1, \/f2, and 98 more/,
    );
    expect(shown(made)).toMatchObject({ result: 'failed', lastSuccess: before });
    expect(shown(made)?.incompleteSince).toMatch(/^\d{4}-/);
    vanish(100);
    expect(b.run('sync', 'data').status).toBe(0);
    expect(shown(made)).toMatchObject({
      result: 'warning',
      message: 'files vanished while they were read (100): /f0, /f1, /f2, and 97 more',
    });
    expect(shown(made)?.incompleteSince).toBeUndefined();
  });

  itAsRoot('fault-060 what cannot be carried is named; it is no success, and the next run mends it', () => {
    const made = pulled(words);
    const { a, b } = made;
    const before = shown(made)?.lastSuccess;
    spawnSync('mount', ['--bind', b.path('srv/copy/file3'), b.path('srv/copy/file3')]);
    mounted.push(b.path('srv/copy/file3'));
    a.write('srv/data/file3', 'another content');
    a.write('srv/data/file4', 'another content');
    spawnSync('sleep', ['1.1']);
    const answer = b.run('sync', 'data');
    expect(answer.status).toBe(1);
    expect(answer.stderr).toMatch(/rsync ended with status 23: .*; not carried: .*file3/);
    expect(b.read('srv/copy/file4')).toBe('another content');
    expect(shown(made)).toMatchObject({ result: 'failed', lastSuccess: before });
    expect(shown(made)?.message).toContain('file3');
    expect(shown(made)?.incompleteSince).toMatch(/^\d{4}-/);
    spawnSync('umount', [b.path('srv/copy/file3')]);
    b.write('srv/copy/.pairctl-partial/of-a-file-that-is-gone', 'half');
    expect(b.run('sync', 'data')).toMatchObject({ status: 0, stderr: '' });
    expect(b.read('srv/copy/file3')).toBe('another content');
    expect(shown(made)?.incompleteSince).toBeUndefined();
    expect(files(b, 'srv/copy')).toEqual(files(a, 'srv/data'));
  });

  it.each([
    [12, 'rsync: connection unexpectedly closed', 'the stream from host-a broke off'],
    [11, 'rsync: read errors: Input/output error (5)', 'look at the kernel log of host-b and host-a'],
    [12, 'write failed on "x": Aucun espace (28)', 'the disk is full'],
    [30, 'io timeout', 'nothing came from host-a for too long'],
    [255, 'ssh: Connection reset', 'ssh to host-a did not hold'],
  ])('status %i tells what to do: %s', (status, said, remedy) => {
    const made = pulled(words);
    made.a.write('srv/data/more', 'x');
    carriesBy(made.b, `echo '${said}' >&2; exit ${String(status)}`);
    expect(made.b.run('sync', 'data')).toMatchObject({ status: 1 });
    expect(shown(made)?.message).toContain(remedy);
  });

  it('fault-055 the primary dies while a mirror is pulled: whole old files or whole new ones, and the next run makes it right', async () => {
    const size = 3_000_000;
    const names = Array.from({ length: 8 }, (_, n) => `large${String(n)}`);
    const fill = (a: BedHost, text: string): void => {
      for (const name of names) a.write(`srv/data/${name}`, text.repeat(size));
    };
    const made = pulled(words, { bandwidthKiB: 4000 }, ({ a }) => {
      fill(a, 'o');
    });
    const { a, b } = made;
    fill(a, 'n');
    a.write('srv/data/new', 'n');
    rmSync(a.path('srv/data/file1'));
    const pull = b.start('sync', 'data');
    while (!names.some((name) => b.read(`srv/copy/${name}`).startsWith('n')))
      await new Promise((resolve) => setTimeout(resolve, 20));
    // All that runs on the primary for this pull.
    const killed = spawnSync('sh', [
      '-c',
      `for p in /proc/[0-9]*; do case $(tr '\\0' ' ' <$p/cmdline 2>/dev/null) in *--server*--daemon*"$1"*) kill -9 "\${p#/proc/}"; echo killed ;; esac; done`,
      'sh',
      a.root,
    ]);
    expect(killed.stdout.toString()).toContain('killed');
    expect((await pull).status).toBe(1);
    for (const name of names) {
      const text = b.read(`srv/copy/${name}`);
      expect([text.length, new Set(text).size], name).toEqual([size, 1]);
    }
    expect(exists(b.path('srv/copy/file1'))).toBe(true);
    expect(shown(made)).toMatchObject({ result: 'failed' });
    expect(shown(made)?.message).toContain('the next run goes on');
    expect(shown(made)?.incompleteSince).toMatch(/^\d{4}-/);
    expect(b.run('sync', 'data')).toMatchObject({ status: 0, stderr: '' });
    expect(files(b, 'srv/copy')).toEqual(files(a, 'srv/data'));
    expect(
      names.every((name) =>
        readFileSync(b.path('srv/copy', name)).equals(readFileSync(a.path('srv/data', name))),
      ),
    ).toBe(true);
    expect(shown(made)?.incompleteSince).toBeUndefined();
  });

  itAsRoot(
    'fault-057 the standby’s disk fills up: nothing is deleted, the message says what is free; with room again it goes on',
    () => {
      const made = pulled(words, {}, ({ b }) => {
        mount(b, 'srv', 'size=4m');
      });
      const { a, b } = made;
      const before = shown(made)?.lastSuccess;
      rmSync(a.path('srv/data/file1'));
      a.write('srv/data/large', 'x'.repeat(6_000_000));
      expect(b.run('sync', 'data').stderr).toMatch(/^guard space: mirror data needs 6\d+ bytes/);
      const full = b.run('sync', 'data', '--lift', 'space');
      expect(full.status).toBe(1);
      expect(full.stderr).toMatch(
        /the disk is full: \d+ bytes and \d+ inodes are free at .*nothing was deleted there/,
      );
      expect(b.read('srv/copy/file1')).toBe('content 1');
      expect(shown(made)).toMatchObject({ result: 'failed', lastSuccess: before });
      expect(spawnSync('mount', ['-o', 'remount,size=20m', b.path('srv')]).status).toBe(0);
      expect(b.run('sync', 'data')).toMatchObject({ status: 0, stderr: '' });
      expect(files(b, 'srv/copy')).toEqual(files(a, 'srv/data'));
    },
  );

  itAsRoot('fault-057 inodes count as room', () => {
    const { a, b } = pulled(words, {}, ({ b }) => {
      mount(b, 'srv', 'nr_inodes=40');
    });
    for (let n = 0; n < 40; n++) a.write(`srv/data/small${String(n)}`, '');
    const refused = b.run('sync', 'data');
    expect(refused.status).toBe(77);
    expect(refused.stderr).toMatch(/^guard space: mirror data needs 40 inodes at .*, and \d+ are free/);
    expect(readdirSync(b.path('srv/copy')).some((name) => name.startsWith('small'))).toBe(false);
  });

  itAsRoot(
    'fault-057 a full disk under the books: the reserve is freed, and jobs can write again; with room it is made anew',
    () => {
      const made = pulled(words, {}, ({ b }) => {
        mount(b, 'var', 'size=90m');
      });
      const { b } = made;
      expect(b.run('heartbeat')).toMatchObject({ status: 0, stderr: '' });
      expect(exists(b.state('reserve/room'))).toBe(true);
      spawnSync('sh', ['-c', `cat /dev/zero >'${b.path('var/filler')}'`]);
      made.a.write('srv/data/more', 'x');
      const pull = b.run('sync', 'data');
      expect(pull.status).toBe(0);
      expect(pull.stderr).toContain('its reserve was freed');
      expect(exists(b.state('reserve'))).toBe(false);
      expect(shown(made)).toMatchObject({ result: 'ok' });
      expect(b.read('var/lib/pairctl/shop/journal.ndjson')).toContain('the reserve was freed');
      rmSync(b.path('var/filler'));
      expect(b.run('heartbeat')).toMatchObject({ status: 0, stderr: '' });
      expect(exists(b.state('reserve/room'))).toBe(true);
    },
  );
});
