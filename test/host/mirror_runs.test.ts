import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { exists, missingTools, shells, type Bed } from './bed.ts';
import { pulledPair } from './mirrors.ts';

const missing = missingTools();
let bed: Bed | undefined;
afterEach(() => {
  bed?.remove();
});

function pulled(...args: Parameters<typeof pulledPair>): Bed {
  bed = pulledPair(...args);
  return bed;
}

describe.each(shells)('under $name', ({ words, here }) => {
  const it = test.skipIf(!here || missing.length > 0);

  it.each([
    [24, 0, 'warning'],
    [23, 1, 'failed'],
    [11, 1, 'failed'],
  ])('fault-059 fault-060 rsync’s status %i', (code, status, result) => {
    const { a, b } = pulled(words);
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
    const { b } = pulled(words);
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

  it('cron’s runs say the same once, not every time; another reason is said, and success forgets', () => {
    const { a, b } = pulled(words);
    b.cut(true);
    const due = (): string => b.run('sync', 'data', '--due').stderr;
    expect(due()).toContain('No route to host');
    expect(due()).toBe('');
    expect(b.run('sync', 'data', '--due').status).toBe(69);
    expect(b.run('sync', 'data').stderr).toContain('No route to host');
    b.cut(false);
    rmSync(a.path('srv/data'), { recursive: true });
    expect(due()).toMatch(/^guard source-missing/);
    expect(due()).toBe('');
    spawnSync('cp', ['-a', b.path('srv/copy'), a.path('srv/data')]);
    expect(b.run('sync', 'data', '--due')).toMatchObject({ status: 0, stderr: '' });
    b.cut(true);
    expect(due()).toContain('No route to host');
  });

  it('a pull that was killed has died, and the next one goes on', async () => {
    const { b } = pulled(words);
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
    const { b } = pulled(words);
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
    const { b } = pulled(words);
    b.shim('ssh', script);
    expect(b.run('sync', 'data').status).toBe(69);
    expect(b.run('heartbeat').status).toBe(0);
    expect(b.run('role').stdout).toBe('standby 1\n');
    expect(JSON.parse(b.run('peer').stdout)).toMatchObject({ answered: false });
  });
});
