import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { unwatchedPaths } from '../../src/host/unwatched.ts';
import type { WatchStatus } from '../../src/model/hoststatus.ts';
import { exists, makeBed, missingTools, shells, type Bed, type BedHost } from './bed.ts';
import { pulledPair } from './mirrors.ts';

const missing = [
  ...missingTools(),
  ...(spawnSync('sh', ['-c', 'command -v inotifywait']).status === 0 ? [] : ['inotifywait']),
];

let bed: Bed | undefined;
let groups: number[] = [];
afterEach(() => {
  for (const pid of groups) kill(-pid);
  groups = [];
  bed?.remove();
});

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

/** A pair whose mirror is watched, and was pulled once. */
function watchedPair(shell: readonly string[]): Bed {
  bed = pulledPair(shell, { watch: true, exclude: ['data/', '*.tmp'] });
  mkdirSync(bed.a.path('srv/data/data'));
  return bed;
}

function follow(host: BedHost): { readonly pid: number; readonly ended: Promise<unknown> } {
  const started = host.start('watch');
  groups.push(started.pid);
  return { pid: started.pid, ended: started };
}

const watchOf = (host: BedHost): WatchStatus | undefined => host.status().mirrors['data']?.watch;
const settled = (host: BedHost, state: WatchStatus['state']): Promise<void> =>
  expect.poll(() => watchOf(host)?.state, { timeout: 30_000, interval: 200 }).toBe(state);
const soon = (seen: () => boolean): Promise<void> =>
  expect.poll(seen, { timeout: 20_000, interval: 100 }).toBe(true);

/** The watchers of a bed's trees. */
function watchers(where: string): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
        return words[0] === 'inotifywait' && words.some((word) => word.startsWith(where));
      } catch {
        return false;
      }
    })
    .map(Number);
}

describe.each(shells)('watch: under $name', ({ words, here }) => {
  const it = test.skipIf(!here || missing.length > 0);

  it('a change is on the standby within seconds, also in new directories; what is excluded is no change', async () => {
    const { a, b } = watchedPair(words);
    expect(watchOf(b)).toMatchObject({ state: 'off' });
    follow(b);
    await settled(b, 'live');
    await soon(() => b.status().mirrors['data']?.result === 'ok' && !exists(b.state('run/wanted-data')));
    a.write('srv/data/new/deep/er/one', '1');
    await soon(() => exists(b.path('srv/copy/new/deep/er/one')));
    a.write('srv/data/new/deep/er/two', '2');
    await soon(() => exists(b.path('srv/copy/new/deep/er/two')));
    rmSync(a.path('srv/data/file7'));
    renameSync(a.path('srv/data/file8'), a.path('srv/data/renamed'));
    await soon(() => !exists(b.path('srv/copy/file7')) && exists(b.path('srv/copy/renamed')));
    await soon(() => !exists(b.state('run/wanted-data')));
    await new Promise((done) => setTimeout(done, 3000));
    const { started } = b.status().mirrors['data'] ?? {};
    a.write('srv/data/data/excluded', 'x');
    a.write('srv/data/new/x.tmp', 'x');
    await new Promise((done) => setTimeout(done, 3000));
    expect(b.status().mirrors['data']?.started).toBe(started);
  });

  it('many changes are few pulls', async () => {
    const { a, b } = watchedPair(words);
    follow(b);
    await settled(b, 'live');
    const log = (): number => b.read('var/log/pairctl/shop.log').split('\n').length;
    const before = log();
    for (let n = 0; n < 3000; n++) writeFileSync(a.path('srv/data/file1'), String(n));
    await soon(() => b.read('srv/copy/file1') === '2999');
    // Pulls that went well are no news, to a watch.
    expect(log() - before).toBeLessThan(3);
  });

  it('fault: the watch was killed: status says so, and the next one begins with a pull', async () => {
    const { a, b } = watchedPair(words);
    const first = follow(b);
    await settled(b, 'live');
    kill(-first.pid);
    await first.ended;
    expect(watchOf(b)).toMatchObject({ state: 'off', why: 'pairctl-shop-watch.service does not run' });
    a.write('srv/data/meanwhile', '1');
    follow(b);
    await soon(() => exists(b.path('srv/copy/meanwhile')));
    await settled(b, 'live');
  });

  it('fault: the watcher on the primary dies and the connection is cut: it waits with patience, and then begins with a pull', async () => {
    const { a, b, root } = watchedPair(words);
    follow(b);
    await settled(b, 'live');
    b.cut(true);
    for (const pid of watchers(root)) kill(pid);
    await settled(b, 'down');
    await expect.poll(() => watchOf(b)?.why, { timeout: 30_000 }).toContain('No route to host');
    a.write('srv/data/meanwhile', '1');
    expect(exists(b.path('srv/copy/meanwhile'))).toBe(false);
    b.cut(false);
    await expect.poll(() => exists(b.path('srv/copy/meanwhile')), { timeout: 60_000 }).toBe(true);
    await settled(b, 'live');
  });

  it('fault: the roles change in the middle: the direction follows, and nothing is left behind', async () => {
    const { a, b, root } = watchedPair(words);
    follow(a);
    follow(b);
    await settled(b, 'live');
    expect(watchers(root)).toHaveLength(1);
    expect(a.run('role', 'set', 'standby', '2').status).toBe(0);
    await expect.poll(() => watchers(root), { timeout: 20_000 }).toEqual([]);
    expect(b.run('role', 'set', 'primary', '2').status).toBe(0);
    expect(a.run('sync', 'data', '--initial')).toMatchObject({ status: 0 });
    b.write('srv/copy/other-way', '2');
    await soon(() => exists(a.path('srv/data/other-way')));
    await settled(b, 'waiting');
    await settled(a, 'live');
    a.write('srv/data/stray', 'x');
    await new Promise((done) => setTimeout(done, 2500));
    expect(exists(b.path('srv/copy/stray'))).toBe(false);
  });

  it('a guard that refuses is not asked each second, and a refused change is not forgotten', async () => {
    const { a, b } = watchedPair(words);
    follow(b);
    await settled(b, 'live');
    for (let n = 0; n < 15; n++) rmSync(a.path(`srv/data/file${String(n)}`));
    await expect
      .poll(() => b.status().mirrors['data'], { timeout: 20_000 })
      .toMatchObject({ result: 'refused', guard: 'mass-change' });
    expect(exists(b.path('srv/copy/file1'))).toBe(true);
    await soon(() => exists(b.state('run/wanted-data')));
    expect(b.run('sync', 'data', '--accept', '15')).toMatchObject({ status: 0 });
  });

  it('a tree that is too large says so, and what runs by schedule goes on', async () => {
    const { a, b } = watchedPair(words);
    const limit = a.path('limit');
    writeFileSync(limit, '3\n');
    const file = 'usr/local/lib/pairctl/watched.sh';
    a.write(file, a.read(file).replace(/^WATCH_LIMIT=.*$/m, `WATCH_LIMIT=${limit}`));
    for (const name of ['x', 'y', 'z', 'data/not-counted']) mkdirSync(a.path('srv/data', name));
    follow(b);
    await settled(b, 'down');
    expect(watchOf(b)?.why).toMatch(
      /srv\/data on host-a has 4 directories, and fs\.inotify\.max_user_watches lets 3 be watched/,
    );
    expect(b.read('var/log/pairctl/shop.log')).toMatch(/watch data down: .*max_user_watches/);
    a.write('srv/data/by-schedule', '1');
    expect(b.run('sync', 'data', '--due').status).toBe(0);
    expect(exists(b.path('srv/copy/by-schedule'))).toBe(true);
  });

  it('serve gives the changes only as primary, at an epoch that fits, and of mirrors that are watched', () => {
    const { a, b } = watchedPair(words);
    const ask = (host: BedHost, request: string) => host.runWith({ SSH_ORIGINAL_COMMAND: request }, 'serve');
    expect(ask(a, 'watch data 2')).toMatchObject({
      status: 0,
      stdout: 'pairctl watch 1\ncannot host-a is primary at epoch 1\n',
    });
    expect(ask(b, 'watch data 1').stdout).toContain('cannot host-b is standby at epoch 1');
    for (const request of ['watch data', 'watch ../x 1', 'watch nosuch 1', 'watch data x', 'watch data 1 1'])
      expect(ask(a, request), request).toMatchObject({ status: 77, stdout: '' });
    renameSync(a.path('srv/data'), a.path('srv/away'));
    expect(ask(a, 'watch data 1').stdout).toContain('srv/data is not there on host-a');
  });

  it('without a watched mirror there is nothing to do', () => {
    bed = makeBed({ shell: words });
    expect(bed.b.run('watch')).toMatchObject({ status: 0, stdout: '', stderr: '' });
  });
});

describe('what is not watched', () => {
  const left = (patterns: readonly string[], path: string, top = '/srv/a'): boolean =>
    spawnSync('grep', ['-E', '-q', '-e', unwatchedPaths(top, patterns, '.pairctl-p-m')], {
      input: `${top === '/' ? '' : top}/${path}\n`,
    }).status === 0;

  test.each([
    ['data/', 'data/x', true],
    ['data/', 'b/data/x', true],
    ['data/', 'data', false],
    ['data/', 'mydata/x', false],
    ['/data/', 'b/data/x', false],
    ['*.log', 'x/y.log', true],
    ['*.log', 'x/ylog', false],
    ['/a?c', 'abc/d', true],
    ['/a?c', 'a/c', false],
    ['logs/*.gz', 'x/logs/y.gz', true],
    ['logs/*.gz', 'x/logs/z/y.gz', false],
    ['/x/**/y', 'x/a/b/y', true],
    ['/x/***', 'x', true],
    ['(a+b).$', 'q/(a+b).$', true],
    ['(a+b).$', 'q/aab.$', false],
    ['[ab]', 'a', false],
    ['', '.pairctl-p-m', true],
    ['', 'deep/.pairctl-partial/x', true],
  ])('%j: %s %s', (pattern, path, expected) => {
    expect(left(pattern === '' ? [] : [pattern], path)).toBe(expected);
  });

  test('takes any pattern and any top, and is never longer than an argument may be', () => {
    const word = fc.string({ unit: fc.constantFrom(...Array.from('ab/*?.+()[]{}|^$\\- é')), minLength: 1 });
    fc.assert(
      fc.property(fc.array(word), word, (patterns, top) => {
        const { status } = spawnSync(
          'grep',
          ['-E', '-q', '-e', unwatchedPaths(`/${top}`, patterns, '.pairctl-p-m')],
          { input: '' },
        );
        expect(status).toBe(1);
      }),
      { numRuns: 100 },
    );
    expect(
      unwatchedPaths(
        '/srv',
        Array.from({ length: 1000 }, () => 'x'.repeat(1000)),
        '.p',
      ).length,
    ).toBeLessThan(61_000);
  });
});
