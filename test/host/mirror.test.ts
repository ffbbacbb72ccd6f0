import { spawnSync } from 'node:child_process';
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  chmodSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import type { Mirror } from '../../src/model/pair.ts';
import { exists, makeBed, mirror, missingTools, shells, type Bed, type BedHost } from './bed.ts';

const missing = missingTools();
const isRoot = process.getuid?.() === 0;
const mounted: string[] = [];
let bed: Bed | undefined;
afterEach(() => {
  for (const point of mounted.splice(0)) spawnSync('umount', ['-l', point]);
  bed?.remove();
});

/** Twenty files on host-a, pulled to host-b once. */
function pulledPair(shell: readonly string[], more: Partial<Mirror> = {}, before?: (bed: Bed) => void): Bed {
  bed = makeBed({ shell, mirrors: (path) => [mirror(path('a', 'srv/data'), path('b', 'srv/copy'), more)] });
  for (let i = 0; i < 20; i++) bed.a.write(`srv/data/file${String(i)}`, `content ${String(i)}`);
  before?.(bed);
  bed.a.run('role', 'set', 'primary', '1');
  bed.b.run('role', 'set', 'standby', '1');
  expect(bed.b.run('sync', 'data')).toMatchObject({ status: 0, stderr: '', stdout: '' });
  return bed;
}

function files(host: BedHost, path: string): readonly string[] {
  return readdirSync(host.path(path), { recursive: true, encoding: 'utf8' }).sort();
}

function mount(host: BedHost, path: string): boolean {
  mkdirSync(host.path(path), { recursive: true });
  const done = spawnSync('mount', ['-t', 'tmpfs', 'pairctl-test', host.path(path)]).status === 0;
  if (done) mounted.push(host.path(path));
  return done;
}

describe.each(shells)('under $name', ({ words, here }) => {
  const it = test.skipIf(!here || missing.length > 0);
  const itAsRoot = test.skipIf(!here || missing.length > 0 || !isRoot);

  it('the copy is like the source: names, links, times, modes, holes; the sentinel goes with it', () => {
    const { a, b } = pulledPair(words, {}, ({ a }) => {
      a.write('srv/data/with space/ü$(id)`x`\'"', 'odd');
      a.write('srv/data/-n', 'dash');
      symlinkSync('/etc/hostname', a.path('srv/data/link'));
      chmodSync(a.path('srv/data/file0'), 0o4750);
      writeFileSync(
        Buffer.concat([Buffer.from(a.path('srv/data/')), Buffer.from([0xff, 0xfe, 0x0a, 0x41])]),
        'bytes',
      );
    });
    expect(files(b, 'srv/copy')).toEqual(files(a, 'srv/data'));
    expect(readlinkSync(b.path('srv/copy/link'))).toBe('/etc/hostname');
    expect(lstatSync(b.path('srv/copy/file0')).mode & 0o7777).toBe(0o4750);
    expect(Math.trunc(statSync(b.path('srv/copy/file1')).mtimeMs / 1000)).toBe(
      Math.trunc(statSync(a.path('srv/data/file1')).mtimeMs / 1000),
    );
    expect(files(b, 'srv/copy')).toContain('.pairctl-shop-data');
    expect(b.status().mirrors['data']).toMatchObject({
      result: 'ok',
      deleted: 0,
      epoch: 1,
      skipped: 0,
      guard: null,
    });
    expect(b.status().mirrors['data']?.files).toBe(files(a, 'srv/data').length + 1);
  });

  it('what is excluded is neither carried nor deleted, whatever the pattern is made of', () => {
    const exclude = ['logs/', '/only-here', "it's $(touch /tmp/never) `x`", '!odd', '- minus', '*.tmp', '.*'];
    const { a, b } = pulledPair(words, { exclude });
    for (const name of [
      'logs/l',
      'only-here',
      "it's $(touch /tmp/never) `x`",
      '!odd',
      '- minus',
      'a.tmp',
      '.hidden',
    ]) {
      a.write(`srv/data/${name}`, 'theirs');
      b.write(`srv/copy/${name}`, 'ours');
    }
    a.write('srv/data/deep/only-here', 'carried');
    expect(b.run('sync', 'data')).toMatchObject({ status: 0, stderr: '' });
    for (const name of ['logs/l', 'only-here', '!odd', '- minus', 'a.tmp', '.hidden'])
      expect(b.read(`srv/copy/${name}`)).toBe('ours');
    expect(b.read('srv/copy/deep/only-here')).toBe('carried');
    // The sentinel is excluded by nothing.
    expect(exists(b.path('srv/copy/.pairctl-shop-data'))).toBe(true);
  });

  it('fault-051 an emptied source deletes nothing', () => {
    const { a, b } = pulledPair(words);
    const before = files(b, 'srv/copy');
    for (const name of files(a, 'srv/data')) rmSync(a.path('srv/data', name), { recursive: true });
    const refused = b.run('sync', 'data');
    expect(refused.status).toBe(77);
    expect(refused.stderr).toMatch(/^guard source-missing: mirror data on host-a: .*lost its sentinel/);
    expect(files(b, 'srv/copy')).toEqual(before);
    expect(b.status().mirrors['data']).toMatchObject({ result: 'refused', guard: 'source-missing' });
    expect(JSON.parse(b.run('preview', 'sync', 'data').stdout)).toMatchObject({
      ok: false,
      guard: 'source-missing',
    });
    // Nor does the served side give anything out.
    expect(
      a.runWith({ RSYNC_MODULE_NAME: 'mirror-data', PAIRCTL_ASKED_EPOCH: '1' }, 'serve-guard').status,
    ).toBe(1);
  });

  it('fault-051 an absent source, and one that is another tree, delete nothing', () => {
    const { a, b } = pulledPair(words);
    const before = files(b, 'srv/copy');
    rmSync(a.path('srv/data'), { recursive: true });
    expect(b.run('sync', 'data').stderr).toMatch(/^guard source-missing: .* is not there/);
    a.write('srv/data/other', 'x');
    a.write('srv/data/.pairctl-shop-data', 'ffff\n');
    expect(b.run('sync', 'data').stderr).toMatch(/^guard source-missing: .* of another tree/);
    expect(files(b, 'srv/copy')).toEqual(before);
  });

  it('fault-051 a source that was empty from the first is not marked, and an empty one never is', () => {
    bed = makeBed({
      shell: words,
      mirrors: (path) => [mirror(path('a', 'srv/data'), path('b', 'srv/copy'))],
    });
    const { a, b } = bed;
    mkdirSync(a.path('srv/data'), { recursive: true });
    a.run('role', 'set', 'primary', '1');
    b.run('role', 'set', 'standby', '1');
    b.write('srv/copy/precious', 'x');
    expect(b.run('sync', 'data', '--initial').stderr).toMatch(/^guard source-missing: .* is empty/);
    expect(b.read('srv/copy/precious')).toBe('x');
    a.write('srv/data/now', 'x');
    expect(a.run('heartbeat').status).toBe(0);
    expect(exists(a.path('srv/data/.pairctl-shop-data'))).toBe(true);
  });

  itAsRoot('fault-051 a source that must be a mount point and is not mounted deletes nothing', () => {
    bed = makeBed({
      shell: words,
      mirrors: (path) => [mirror(path('a', 'srv/data'), path('b', 'srv/copy'), { requireMount: true })],
    });
    const { a, b } = bed;
    if (!mount(a, 'srv/data')) return;
    a.write('srv/data/one', '1');
    a.run('role', 'set', 'primary', '1');
    b.run('role', 'set', 'standby', '1');
    expect(b.run('sync', 'data')).toMatchObject({ status: 0, stderr: '' });
    spawnSync('umount', [a.path('srv/data')]);
    a.write('srv/data/on-the-root-file-system', '1');
    expect(b.run('sync', 'data').stderr).toMatch(/^guard source-missing: .*nothing is mounted on/);
    expect(b.read('srv/copy/one')).toBe('1');
  });

  itAsRoot(
    'fault-052 a file system inside the source that is gone blocks the pull until it is back, or is said to be gone for good',
    () => {
      bed = makeBed({
        shell: words,
        mirrors: (path) => [
          mirror(path('a', 'srv/data'), path('b', 'srv/copy'), { maxDelete: { percent: 100 } }),
        ],
      });
      const { a, b } = bed;
      // tmpfs comes and goes by design and is not remembered; a bind mount of a disk is.
      a.write('disk/kept', 'x');
      mkdirSync(a.path('srv/data/in side'), { recursive: true });
      if (spawnSync('mount', ['--bind', a.path('disk'), a.path('srv/data/in side')]).status !== 0) return;
      mounted.push(a.path('srv/data/in side'));
      a.run('role', 'set', 'primary', '1');
      b.run('role', 'set', 'standby', '1');
      expect(b.run('sync', 'data')).toMatchObject({ status: 0, stderr: '' });
      expect(b.read('srv/copy/in side/kept')).toBe('x');
      spawnSync('umount', [a.path('srv/data/in side')]);
      expect(b.run('sync', 'data').stderr).toMatch(
        /^guard source-missing: .*in\\040side was a file system of its own/,
      );
      expect(b.read('srv/copy/in side/kept')).toBe('x');
      expect(a.run('mark', 'data').status).toBe(0);
      expect(b.run('sync', 'data').status).toBe(0);
      expect(exists(b.path('srv/copy/in side/kept'))).toBe(false);
    },
  );

  itAsRoot(
    'fault-053 a destination that is not mounted is not filled; the file system below is untouched',
    () => {
      bed = makeBed({
        shell: words,
        mirrors: (path) => [mirror(path('a', 'srv/data'), path('b', 'srv/copy'))],
      });
      const { a, b } = bed;
      if (!mount(b, 'srv')) return;
      a.write('srv/data/one', '1');
      a.run('role', 'set', 'primary', '1');
      b.run('role', 'set', 'standby', '1');
      expect(b.run('sync', 'data')).toMatchObject({ status: 0, stderr: '' });
      spawnSync('umount', [b.path('srv')]);
      const refused = b.run('sync', 'data');
      expect(refused.status).toBe(77);
      expect(refused.stderr).toMatch(
        /^guard destination-missing: mirror data: .* was on the file system mounted at/,
      );
      expect(readdirSync(b.path('srv'))).toEqual([]);
      expect(b.run('sync', 'data', '--lift', 'destination-missing').status).toBe(0);
      expect(b.read('srv/copy/one')).toBe('1');
    },
  );

  it('fault-054 more deletions than allowed: nothing is deleted, the count is said, and exactly that count can be accepted', () => {
    const { a, b } = pulledPair(words);
    const before = files(b, 'srv/copy');
    for (let i = 0; i < 12; i++) rmSync(a.path(`srv/data/file${String(i)}`));
    const refused = b.run('sync', 'data');
    expect(refused.status).toBe(77);
    expect(refused.stderr).toMatch(
      /^guard mass-change: mirror data would delete 12 of 22 entries, and 25% \(5\) is allowed: file/,
    );
    expect(files(b, 'srv/copy')).toEqual(before);
    expect(b.status().mirrors['data']).toMatchObject({ result: 'refused', guard: 'mass-change' });
    expect(JSON.parse(b.run('preview', 'sync', 'data').stdout)).toMatchObject({
      ok: false,
      guard: 'mass-change',
      delete: 12,
    });
    expect(b.run('sync', 'data', '--accept', '11').status).toBe(77);
    expect(b.run('sync', 'data', '--accept', '12').status).toBe(0);
    expect(files(b, 'srv/copy')).toEqual(files(a, 'srv/data'));
    expect(b.status().mirrors['data']).toMatchObject({ result: 'ok', guard: null, deleted: 12 });
  });

  it('max_delete as a number of files', () => {
    const { a, b } = pulledPair(words, { maxDelete: { files: 2 } });
    rmSync(a.path('srv/data/file0'));
    rmSync(a.path('srv/data/file1'));
    expect(b.run('sync', 'data').status).toBe(0);
    for (const i of [2, 3, 4]) rmSync(a.path(`srv/data/file${String(i)}`));
    expect(b.run('sync', 'data').status).toBe(77);
  });

  it('keep_deleted: what a pull deletes or overwrites is kept beside, for its time', () => {
    const { a, b } = pulledPair(words, { keepDeletedSeconds: 3600 });
    rmSync(a.path('srv/data/file0'));
    a.write('srv/data/file1', 'changed!');
    expect(b.run('sync', 'data').status).toBe(0);
    const [kept = ''] = readdirSync(b.state('deleted/data'));
    expect(b.read(`var/lib/pairctl/shop/deleted/data/${kept}/file0`)).toBe('content 0');
    expect(b.read(`var/lib/pairctl/shop/deleted/data/${kept}/file1`)).toBe('content 1');
    for (const name of ['2020-01-01_00-00-00+0000', '2020-01-01_00-00-00+0000-initial', 'not-ours'])
      mkdirSync(b.state('deleted/data', name));
    expect(b.run('sync', 'data').status).toBe(0);
    expect(readdirSync(b.state('deleted/data')).sort()).toEqual([kept, 'not-ours']);
  });

  it('keep_deleted 0: nothing is kept, but for the first pull after a change of roles', () => {
    const { a, b } = pulledPair(words);
    rmSync(a.path('srv/data/file0'));
    expect(b.run('sync', 'data').status).toBe(0);
    expect(exists(b.state('deleted/data'))).toBe(false);
  });

  it('a destination that has content and was never mirrored is taken over only with --initial, and then kept', () => {
    bed = makeBed({
      shell: words,
      mirrors: (path) => [mirror(path('a', 'srv/data'), path('b', 'srv/copy'))],
    });
    const { a, b } = bed;
    a.write('srv/data/same-name', 'from a');
    b.write('srv/copy/same-name', 'was on b');
    b.write('srv/copy/only-b', 'was on b');
    a.run('role', 'set', 'primary', '1');
    b.run('role', 'set', 'standby', '1');
    const preview = JSON.parse(b.run('preview', 'sync', 'data').stdout) as unknown;
    expect(preview).toMatchObject({ ok: true, initial: true, delete: 1, update: 1, guard: null });
    expect(b.run('sync', 'data', '--due').stderr).toMatch(/^guard mass-change: .*never mirrored/);
    expect(b.read('srv/copy/only-b')).toBe('was on b');
    expect(b.run('sync', 'data', '--initial')).toMatchObject({ status: 0, stderr: '' });
    expect(files(b, 'srv/copy')).toEqual(files(a, 'srv/data'));
    const [kept = ''] = readdirSync(b.state('deleted/data'));
    expect(kept).toMatch(/-initial$/);
    expect(files(b, `var/lib/pairctl/shop/deleted/data/${kept}`)).toEqual(['only-b', 'same-name']);
  });

  it('a pull that does not fit is refused before it begins (guard space)', () => {
    const { a, b } = pulledPair(words);
    b.shim('stat', `case "$*" in *'%a %S'*) echo '1 4' ;; *) exec /usr/bin/stat "$@" ;; esac`);
    a.write('srv/data/big', 'x'.repeat(100));
    const refused = b.run('sync', 'data');
    expect(refused.status).toBe(77);
    expect(refused.stderr).toMatch(/^guard space: mirror data needs 100 bytes at .*, and 4 are free/);
    expect(exists(b.path('srv/copy/big'))).toBe(false);
  });

  it.each([
    [24, 0, 'warning'],
    [23, 1, 'failed'],
    [11, 1, 'failed'],
  ])('fault-059 fault-060 rsync’s status %i', (code, status, result) => {
    const { a, b } = pulledPair(words);
    const before = b.status().mirrors['data']?.lastSuccess;
    a.write('srv/data/more', 'x');
    b.shim(
      'rsync',
      `case "$*" in *--help*|*--version*|*" -n "*) exec /usr/bin/rsync "$@" ;; esac\necho called >>'${b.path('calls')}'; echo 'rsync: some words' >&2; exit ${String(code)}`,
    );
    const answer = b.run('sync', 'data');
    expect(answer.status).toBe(status);
    expect(b.status().mirrors['data']).toMatchObject({ result });
    expect(b.read('calls')).toBe('called\n'.repeat(code === 23 ? 2 : 1));
    if (result === 'failed') {
      expect(answer.stderr).toContain(`rsync ended with status ${String(code)}: rsync: some words`);
      expect(b.status().mirrors['data']?.lastSuccess).toBe(before);
    }
  });

  it('fault-061 a run that overlaps is left out, counted, and said after a dozen', async () => {
    const { b } = pulledPair(words);
    b.shim(
      'rsync',
      `case "$*" in *--help*|*--version*|*" -n "*) exec /usr/bin/rsync "$@" ;; esac\ntouch '${b.path('pulling')}'; while [ -e '${b.path('pulling')}' ]; do sleep 0.1; done`,
    );
    const running = b.start('sync', 'data');
    while (!exists(b.path('pulling'))) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(b.status().mirrors['data']).toMatchObject({ result: 'running', ended: null });
    b.write('var/lib/pairctl/shop/status/mirror-data.skipped', '10\n');
    expect(b.run('sync', 'data', '--due')).toMatchObject({ status: 0, stderr: '' });
    expect(b.status().mirrors['data']?.skipped).toBe(11);
    expect(b.run('sync', 'data', '--due').stderr).toContain('left out 12 times');
    expect(b.run('sync', 'data').status).toBe(75);
    rmSync(b.path('pulling'));
    expect((await running).status).toBe(0);
    expect(b.status().mirrors['data']).toMatchObject({ result: 'ok', skipped: 0 });
  });

  it('a pull that was killed has died, and the next one goes on', async () => {
    const { b } = pulledPair(words);
    b.shim(
      'rsync',
      `case "$*" in *--help*|*--version*|*" -n "*) exec /usr/bin/rsync "$@" ;; esac\ntouch '${b.path('pulling')}'; exec sleep 0.6`,
    );
    const running = b.start('sync', 'data');
    while (!exists(b.path('pulling'))) await new Promise((resolve) => setTimeout(resolve, 20));
    process.kill(running.pid, 'SIGKILL');
    await running;
    await new Promise((resolve) => setTimeout(resolve, 1000));
    rmSync(b.path('shims/rsync'));
    expect(['died', 'ok']).toContain(b.status().mirrors['data']?.result);
    expect(b.run('sync', 'data')).toMatchObject({ status: 0, stderr: '' });
  });

  it('fault-042 a peer that does not answer: 69, the reason, nothing touched', () => {
    const { b } = pulledPair(words);
    b.cut(true);
    const answer = b.run('sync', 'data');
    expect(answer.status).toBe(69);
    expect(answer.stderr).toContain(
      'host-a does not answer: ssh: connect to host peer port 22: No route to host',
    );
    expect(b.status().mirrors['data']).toMatchObject({ result: 'failed' });
    expect(JSON.parse(b.run('peer').stdout)).toMatchObject({ answered: false, role: null, services: {} });
  });

  it.each([
    ['nothing', ':'],
    ['noise', 'head -c 300000 /dev/zero | tr "\\\\0" x'],
    ['an answer cut short', 'printf "pairctl 1\\nhost host-a\\ntime 1\\nrole primary 9\\n"'],
    ['another host', 'printf "pairctl 1\\nhost evil\\ntime 1\\nrole primary 9\\nend\\n"'],
    ['an epoch that is none', 'printf "pairctl 1\\nhost host-a\\ntime 1\\nrole primary 9;x\\nend\\n"'],
    ['shell text', 'printf "pairctl 1\\nhost host-a\\ntime \\$(id)\\nrole primary 9\\nend\\n"'],
  ])('a peer that answers %s is not believed', (_what, script) => {
    const { b } = pulledPair(words);
    b.shim('ssh', script);
    expect(b.run('sync', 'data').status).toBe(69);
    expect(b.run('heartbeat').status).toBe(0);
    expect(b.run('role').stdout).toBe('standby 1\n');
    expect(JSON.parse(b.run('peer').stdout)).toMatchObject({ answered: false });
  });

  it('invariant 1: what only reads changes no byte and no time', () => {
    const { a, b } = pulledPair(words);
    const before = [snapshot(a), snapshot(b)];
    expect(before[1]).toContain('./srv/copy/file0');
    b.run('preview', 'sync', 'data');
    b.run('status');
    b.run('peer');
    b.run('catalogue');
    b.run('role');
    a.run('status');
    expect([snapshot(a), snapshot(b)]).toEqual(before);
  });
});

function snapshot(host: BedHost): string {
  return spawnSync(
    'sh',
    [
      '-c',
      `cd '${host.root}' && find . \\( -path ./run -o -path ./units -o -path ./systemctl.log \\) -prune -o ! -path . -printf '%p %m %T@ %C@ %s\\n' | sort`,
    ],
    { encoding: 'utf8' },
  ).stdout;
}
