import { readdirSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { exists, makeBed, mirror, missingTools, shells, type Answer, type Bed } from './bed.ts';

const missing = missingTools();
let bed: Bed | undefined;
afterEach(() => {
  bed?.remove();
});

/** host-a primary at epoch 1 with a running service, host-b its standby. */
function workingPair(shell: readonly string[]): Bed {
  const services = ['db.service', 'app.service'].map((unit) => ({ unit, onStandby: 'stopped' as const }));
  bed = makeBed({
    shell,
    services,
    mirrors: (path) => [mirror(path('a', 'srv/data'), path('b', 'srv/copy'))],
  });
  bed.a.write('srv/data/one', '1');
  bed.a.run('role', 'set', 'primary', '1');
  bed.b.run('role', 'set', 'standby', '1');
  bed.a.write('units/app.service', 'active\n');
  expect(bed.b.run('sync', 'data').status).toBe(0);
  return bed;
}

describe.each(shells)('under $name', ({ words, here }) => {
  const it = test.skipIf(!here || missing.length > 0);

  it('start-guard: the primary may, the standby may not, and a host without a role may not', () => {
    const { a, b } = workingPair(words);
    expect(a.run('start-guard', 'app.service').status).toBe(0);
    const refused = b.run('start-guard', 'app.service');
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain('not started: this host is standby at epoch 1');
  });

  it('start-guard: a lone survivor starts; its own role decides when nobody answers', () => {
    const { a } = workingPair(words);
    a.cut(true);
    expect(a.run('start-guard', 'app.service').status).toBe(0);
  });

  it('a disk that takes nothing any more: the primary starts its services, and steps down all the same when it hears that another has its role', () => {
    const { a, b } = workingPair(words);
    const full = 'exit 1';
    a.shim('mv', full);
    expect(a.run('start-guard', 'app.service')).toMatchObject({ status: 0 });
    expect(a.run('heartbeat').status).toBe(0);
    expect(a.read('units/app.service')).toBe('active\n');
    b.run('role', 'set', 'primary', '2');
    const refused = a.run('start-guard', 'app.service');
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain('takes nothing');
    // Asked in the same second, by another unit.
    expect(a.run('start-guard', 'db.service').status).toBe(1);
    a.write('units/app.service', 'active\n');
    expect(a.run('heartbeat').status).toBe(1);
    expect(a.read('units/app.service')).toBe('inactive\n');
    a.write('units/app.service', 'active\n');
    a.runWith({ SSH_ORIGINAL_COMMAND: 'role primary 2' }, 'serve');
    expect(a.read('units/app.service')).toBe('inactive\n');
    // The record is the old one, whole.
    expect(a.read('var/lib/pairctl/shop/role')).toBe('primary 1\n');
  });

  it('quiet: a service that was started since, for however short, keeps the role from being handed over; with none, it is', () => {
    const { a, b } = workingPair(words);
    const handOver = (): Answer => a.run('role', 'set', 'standby', '2', '--quiet', '--handed-over');
    // Never said to be quiet, or said while one runs: no.
    expect(handOver()).toMatchObject({ status: 1 });
    expect(a.run('transition', 'quiet').stderr).toContain('not stopped: app.service');
    expect(a.status().quiet).toBe(false);
    expect(b.run('transition', 'quiet').status).toBe(3);
    a.write('units/app.service', 'inactive\n');
    expect(a.run('transition', 'quiet').status).toBe(0);
    expect(a.status().quiet).toBe(true);
    // Started for a moment, and stopped again.
    expect(a.run('start-guard', 'app.service').status).toBe(0);
    expect(a.status().quiet).toBe(false);
    const refused = handOver();
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain('started after they had been stopped');
    expect(a.run('role').stdout).toBe('primary 1\n');
    expect(a.run('transition', 'quiet').status).toBe(0);
    expect(handOver()).toMatchObject({ status: 0, stdout: 'standby 2\n' });
    expect(exists(a.state('own'))).toBe(false);
    // Again, as after a lost answer: the same.
    expect(handOver()).toMatchObject({ status: 0, stdout: 'standby 2\n' });
    expect(a.run('start-guard', 'app.service').status).toBe(1);
    a.run('role', 'set', 'primary', '3');
    expect(a.status().quiet).toBe(false);
  });

  it('own: a record that lost its content still says that what is here is this host’s own', () => {
    const { a } = workingPair(words);
    expect(a.status().own).toBeNull();
    for (const content of ['', '\0\0\0\0']) {
      a.write('var/lib/pairctl/shop/own', content);
      expect(a.status().own).toMatch(/^20\d\d-.*Z$/);
    }
  });

  it('quiet: by hand, the other host asks for it and for the role on its own channel', () => {
    const { a, b } = workingPair(words);
    const ask = (...request: readonly string[]): Answer =>
      a.runWith({ SSH_ORIGINAL_COMMAND: request.join(' ') }, 'serve');
    expect(ask('quiet').status).toBe(1);
    expect(ask('yield', '2').status).toBe(1);
    a.write('units/app.service', 'inactive\n');
    expect(ask('quiet').status).toBe(0);
    expect(ask('yield', '02').status).toBe(77);
    expect(ask('yield', '2')).toMatchObject({ status: 0, stdout: 'standby 2\n' });
    // Only the host itself knows whether all of it was taken over.
    expect(exists(a.state('own'))).toBe(true);
    expect(b.run('role').stdout).toBe('standby 1\n');
  });

  it('fault-065 an old primary that revives does not start its service, writes down that it lost its role, and says why', () => {
    const { a, b } = workingPair(words);
    b.run('role', 'set', 'primary', '2');
    const refused = a.run('start-guard', 'app.service');
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain('host-b is primary at epoch 2');
    expect(a.run('role').stdout).toBe('standby 2\n');
    // Its own unit is not waited for from within its own start; the others are stopped.
    const again = a.run('start-guard', 'app.service');
    expect(again.stderr).toContain('not started: this host is standby at epoch 2');
    expect(a.read('systemctl.log')).toBe('--no-block stop -- db.service\n');
  });

  it('fault-065 the cron of an old primary fires: it learns that it is fenced, stops its services, alarms', () => {
    const { a, b } = workingPair(words);
    b.run('role', 'set', 'primary', '2');
    const beat = a.run('heartbeat');
    expect(beat.status).toBe(1);
    expect(beat.stderr).toContain('this host was primary and is not any more');
    expect(a.run('role').stdout).toBe('standby 2\n');
    expect(a.read('units/app.service')).toBe('inactive\n');
    expect(a.run('heartbeat')).toMatchObject({ status: 0, stderr: '' });
  });

  it('fault-065 an old primary that cannot ask is told when the new one asks', () => {
    const { a, b } = workingPair(words);
    a.cut(true);
    b.run('role', 'set', 'primary', '2');
    expect(b.run('heartbeat').status).toBe(0);
    expect(a.run('role').stdout).toBe('standby 2\n');
    expect(a.read('units/app.service')).toBe('inactive\n');
  });

  it('fault-065 an old primary cannot take the new one’s place by pulling, nor be pulled from', () => {
    const { a, b } = workingPair(words);
    b.run('role', 'set', 'primary', '2');
    b.write('srv/copy/two', '2');
    const sync = a.run('sync', 'data');
    expect(sync.status).toBe(3);
    // Somebody who kept a key asks the old primary at its old epoch: it says no by itself once it knows, and the asker knows better anyway.
    const served = a.runWith({ RSYNC_MODULE_NAME: 'mirror-data', PAIRCTL_ASKED_EPOCH: '2' }, 'serve-guard');
    expect(served.status).toBe(1);
    expect(served.stdout).toContain('was asked at epoch 2');
  });

  it('fault-065 the new primary’s data are not touched, and the old one becomes a standby that keeps what it had', () => {
    const { a, b } = workingPair(words);
    a.cut(true);
    b.run('role', 'set', 'primary', '2');
    for (const name of ['written-while-cut-off', 'too', 'three']) a.write(`srv/data/${name}`, 'x');
    b.write('srv/copy/new', 'n');
    a.cut(false);
    a.run('heartbeat');
    expect(exists(b.path('srv/copy/written-while-cut-off'))).toBe(false);
    const refused = a.run('sync', 'data');
    expect(refused.status).toBe(77);
    expect(refused.stderr).toMatch(/^guard mass-change/);
    expect(a.run('sync', 'data', '--initial')).toMatchObject({ status: 0 });
    expect(exists(a.path('srv/data/written-while-cut-off'))).toBe(false);
    expect(a.read('srv/data/new')).toBe('n');
    const status = a.run('preview', 'sync', 'data');
    expect(JSON.parse(status.stdout)).toMatchObject({ delete: 0, update: 0, create: 0 });
    const [kept = ''] = a.run('status').status === 0 ? listDeleted(a.state('deleted/data')) : [];
    expect(kept).toMatch(/-before-epoch-2$/);
    expect(exists(a.state('deleted/data', kept, 'written-while-cut-off'))).toBe(true);
  });

  it('fault-065 the old primary at boot asks for a while before anything starts', () => {
    const { a, b } = workingPair(words);
    b.run('role', 'set', 'primary', '2');
    const boot = a.run('boot');
    expect(boot.status).toBe(0);
    expect(boot.stderr).toContain('host-b is primary at epoch 2');
    expect(a.run('role').stdout).toBe('standby 2\n');
  });

  it('the name server’s epoch fences a primary that cannot reach its peer', () => {
    const { a } = workingPair(words);
    a.cut(true);
    setDns(a, '"v=spf1 -all"\n"pairctl epoch=4 primary=host-b"');
    const refused = a.run('start-guard', 'app.service');
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain('host-b is primary at epoch 4');
    expect(a.run('role').stdout).toBe('standby 4\n');
  });

  it('a host that takes over from a silent one asks it no more, and the name once: its services start at once', () => {
    const { b } = workingPair(words);
    b.cut(true);
    setDns(b, '"pairctl epoch=1 primary=host-a"');
    expect(b.runWith({ PAIRCTL_PEER_SILENT: '1' }, 'role', 'set', 'primary', '2').status).toBe(0);
    b.shim('ssh', 'echo asked >>"$HOME_OF_TEST"');
    const asked = b.path('asked');
    expect(b.runWith({ HOME_OF_TEST: asked }, 'start-guard', 'app.service').status).toBe(0);
    expect(exists(asked)).toBe(false);
  });

  it('without that word, and once it is some seconds old, the silent one is asked as before', () => {
    const { b } = workingPair(words);
    b.cut(true);
    expect(b.run('role', 'set', 'primary', '2').status).toBe(0);
    b.shim('ssh', 'echo asked >>"$HOME_OF_TEST"');
    const asked = b.path('asked');
    expect(b.runWith({ HOME_OF_TEST: asked }, 'start-guard', 'app.service').status).toBe(0);
    expect(exists(asked)).toBe(true);
    b.write('asked', '');
    b.runWith({ PAIRCTL_PEER_SILENT: '1' }, 'role', 'set', 'primary', '3');
    const [, ...rest] = b.read('var/lib/pairctl/shop/run/guard').split(' ');
    b.write('var/lib/pairctl/shop/run/guard', ['1', ...rest].join(' '));
    b.runWith({ HOME_OF_TEST: asked }, 'start-guard', 'app.service');
    expect(b.read('asked')).toBe('asked\n');
  });

  it('a name that tells of a higher epoch takes the role from one that takes over from a silent host', () => {
    const { b } = workingPair(words);
    b.cut(true);
    setDns(b, '"pairctl epoch=9 primary=host-a"');
    const taken = b.runWith({ PAIRCTL_PEER_SILENT: '1' }, 'role', 'set', 'primary', '2');
    expect(taken.stdout).toBe('standby 9\n');
    expect(b.run('start-guard', 'app.service').status).toBe(1);
  });

  it('the name server’s epoch does not fence the host that it names, nor one that knows as much', () => {
    const { a } = workingPair(words);
    a.cut(true);
    setDns(a, '"pairctl epoch=9 primary=host-a"');
    expect(a.run('start-guard', 'app.service').status).toBe(0);
    setDns(a, '"pairctl epoch=1 primary=host-b"');
    expect(a.run('heartbeat').status).toBe(0);
    expect(a.run('role').stdout).toBe('primary 1\n');
  });

  it('two hosts that say primary at one epoch: nothing more is started', () => {
    const { a, b } = workingPair(words);
    b.write('var/lib/pairctl/shop/role', 'primary 1\n');
    for (const host of [a, b]) {
      const refused = host.run('start-guard', 'app.service');
      expect(refused.status).toBe(1);
      expect(refused.stderr).toContain('both say primary at epoch 1');
    }
    expect(a.run('heartbeat').stderr).toContain('both say primary at epoch 1');
    expect(a.run('heartbeat').stderr).toBe('');
  });

  it('between the two steps of a change of roles a standby does not follow a standby', () => {
    const { a, b } = workingPair(words);
    a.run('role', 'set', 'standby', '2');
    expect(b.run('heartbeat').status).toBe(0);
    expect(b.run('role').stdout).toBe('standby 1\n');
    expect(b.run('role', 'set', 'primary', '2').status).toBe(0);
    expect(a.run('heartbeat').status).toBe(0);
    expect(a.run('role').stdout).toBe('standby 2\n');
  });

  it('a standby writes down the higher epoch of a primary at once', () => {
    const { a, b } = workingPair(words);
    a.run('role', 'set', 'primary', '3');
    expect(b.run('sync', 'data').status).toBe(0);
    expect(b.run('role').stdout).toBe('standby 3\n');
  });

  it('services that run on a standby are stopped by its heartbeat, and said', () => {
    const { b } = workingPair(words);
    b.write('units/app.service', 'active\n');
    expect(b.run('heartbeat').stderr).toContain('services ran here although this host is standby');
    expect(b.read('units/app.service')).toBe('inactive\n');
    expect(b.run('heartbeat').stderr).toBe('');
  });

  it('fault-064 a sync that starts while the roles change is refused, and one that runs is ended first', async () => {
    const { b } = workingPair(words);
    // An rsync that takes its time, as over a slow line; it would write at its end.
    b.shim(
      'rsync',
      `case "$*" in *--help*|*--version*|*" -n "*) exec /usr/bin/rsync "$@" ;; esac\ntouch '${b.path('pulling')}'; sleep 60; touch '${b.path('srv/copy/late')}'`,
    );
    const running = b.start('sync', 'data');
    await until(() => exists(b.path('pulling')));
    const set = b.run('role', 'set', 'primary', '2');
    expect(set).toMatchObject({ status: 0, stdout: 'primary 2\n' });
    expect((await running).status).not.toBe(0);
    expect(exists(b.path('srv/copy/late'))).toBe(false);
    expect(b.status().mirrors['data']).toMatchObject({ result: 'failed' });
    expect(b.status().mirrors['data']?.message).toContain('ended from outside');
    expect(b.run('sync', 'data').status).toBe(3);
    expect(b.run('sync', 'data', '--due')).toMatchObject({ status: 0, stderr: '' });
  });

  it('a pull that asks a silent host does not hold up a takeover, and tells how it ended', async () => {
    const { b } = workingPair(words);
    // Nobody answers, and patience is as long as a takeover would wait for a pull at most.
    b.shim('timeout', 'shift; exec /usr/bin/timeout 60 "$@"');
    b.shim('ssh', `touch '${b.path('asking')}'; trap 'kill "$!"; exit 143' TERM; sleep 60 & wait`);
    const running = b.start('sync', 'data');
    await until(() => exists(b.path('asking')));
    expect(b.run('role', 'set', 'primary', '2')).toMatchObject({ status: 0, stdout: 'primary 2\n' });
    await running;
    // A pull that was killed would have died, and told nothing.
    expect(b.status().mirrors['data']).toMatchObject({ result: 'failed' });
    expect(b.status().mirrors['data']?.message).toContain('does not answer');
  });

  it('fault-064 while the role is held for a change, a sync does not begin', async () => {
    const { b } = workingPair(words);
    const holder = b.start('role', 'set', 'primary', '2');
    const answers = await Promise.all([b.start('sync', 'data', '--due'), holder]);
    expect(answers.map((answer) => answer.status)).toEqual([0, 0]);
    expect(b.run('role').stdout).toBe('primary 2\n');
  });
});

function setDns(host: Bed['a'], text: string): void {
  const settings = host.read('etc/pairctl/shop/settings');
  host.write(
    'etc/pairctl/shop/settings',
    settings
      .replace(/^DNS_RECORD=.*/m, 'DNS_RECORD=app.example.com')
      .replace(/^DNS_SERVERS=.*/m, "DNS_SERVERS='192.0.2.53 53'"),
  );
  host.shim('dig', `cat <<'EOT'\n${text}\nEOT`);
}

function listDeleted(path: string): readonly string[] {
  return readdirSync(path);
}

async function until(holds: () => boolean): Promise<void> {
  for (let i = 0; i < 200 && !holds(); i++) await new Promise((resolve) => setTimeout(resolve, 50));
  expect(holds()).toBe(true);
}
