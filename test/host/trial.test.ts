import { chmodSync, existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { makeBed, missingTools, plan, shells, type Bed, type BedHost } from './bed.ts';

const missing = missingTools();
let bed: Bed | undefined;
afterEach(() => {
  bed?.remove();
});

const trial = 'var/lib/pairctl/shop/trial';
const changed = 'var/lib/pairctl/shop/changed';

/** host-a was primary; host-b took over on trial a minute ago, for so many seconds. What the runbook is asked to do, each host's stands for: it is written down. */
function onTrial(
  shell: readonly string[],
  seconds: number,
): { readonly bed: Bed; readonly old: BedHost; readonly now: BedHost } {
  const made = (bed = makeBed({ shell }));
  const { a: old, b: now } = made;
  old.run('role', 'set', 'primary', '1');
  now.run('role', 'set', 'standby', '1');
  expect(now.run('trial', 'begin', '2', String(seconds)).status).toBe(0);
  old.run('role', 'set', 'standby', '2');
  now.run('role', 'set', 'primary', '2');
  now.write(changed, `2 ${String(Math.floor(Date.now() / 1000) - 60)}\n`);
  for (const host of [old, now]) runbook(host, `printf '%s\\n' "$*" >>'${host.path('asked')}'`);
  return { bed: made, old, now };
}

function runbook(host: BedHost, script: string): void {
  host.write('usr/local/sbin/pairctl-shop', `#!/bin/sh\n${script}\n`);
  chmodSync(host.path('usr/local/sbin/pairctl-shop'), 0o755);
}

const asked = (host: BedHost): string => (existsSync(host.path('asked')) ? host.read('asked') : '');

async function until(what: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (what()) return;
    await sleep(50);
  }
  throw new Error('it did not come to that');
}

/** What takes the role back says that it has begun, and waits until `go` is there; then it fails. */
function returningThenFailing(old: BedHost): void {
  const program = old.path('usr/local/lib/pairctl/pairctl-host');
  runbook(
    old,
    `printf '%s\\n' "$*" >>'${old.path('asked')}'
'${program}' transition shop begin switchover host-b host-a 3
while ! [ -e '${old.path('go')}' ]; do sleep 0.1; done
exit 1`,
  );
}

/** The trial is over, and the old primary has the role again, with all that the other one had. */
async function goesHome(old: BedHost, now: BedHost): Promise<void> {
  const program = (host: BedHost): string => host.path('usr/local/lib/pairctl/pairctl-host');
  runbook(
    old,
    `'${program(old)}' transition shop begin switchover host-b host-a 3
while ! [ -e '${old.path('go')}' ]; do sleep 0.1; done
'${program(now)}' transition shop quiet
'${program(now)}' role shop set standby 3 --quiet
'${program(old)}' role shop set primary 3
'${program(old)}' transition shop end`,
  );
  old.run('heartbeat');
  await until(() => existsSync(old.state('transition')));
  now.run('heartbeat');
  old.write('go', '');
  await until(() => existsSync(old.state('returned')));
}

describe.each(shells)('under $name', ({ words, here }) => {
  const it = test.skipIf(!here || missing.length > 0);

  it('trial: before its time, committed, of another epoch, or of a takeover long after: nothing happens', () => {
    const { old, now } = onTrial(words, 3600);
    expect(now.run('trial').stdout).toMatch(/^20.*Z\n$/);
    expect(now.status().trial).toMatchObject({ returning: false });
    const quiet = (): void => {
      for (const host of [old, now]) expect(host.run('heartbeat')).toMatchObject({ status: 0 });
      expect([asked(old), asked(now)]).toEqual(['', '']);
    };
    quiet();
    const past = `2 1 ${String(Math.floor(Date.now() / 1000) + 3600)} 0\n`;
    for (const record of [
      past.replace(/^2/, '1'),
      past.replace(/^2/, '3'),
      '2 1 1000000000 0\n',
      '2 1\n',
      'x\n',
      '',
    ]) {
      now.write(trial, record);
      expect(now.run('trial').status, record).toBe(3);
      expect(now.status().trial).toBeNull();
      quiet();
    }
    now.write(trial, past);
    expect(now.run('trial', 'end').status).toBe(0);
    expect(existsSync(now.path(trial))).toBe(false);
    quiet();
  });

  it('trial: over, the old primary begins, and only then the services are stopped; it does not get through: they are started again, once and for all', async () => {
    const { old, now } = onTrial(words, 1);
    returningThenFailing(old);
    // Nobody has begun yet.
    now.run('heartbeat');
    expect(asked(now)).toBe('');
    expect(old.run('heartbeat').status).toBe(0);
    await until(() => existsSync(old.state('transition')));
    expect(asked(old)).toBe('switchover --yes --override hold-down=the trial is over\n');
    now.write('units/app.service', 'active\n');
    now.run('heartbeat');
    // It does not wait for the end of it, so that the next minute can look.
    expect(asked(now)).toBe('');
    expect(now.status().services).toEqual({ 'app.service': 'inactive' });
    expect(now.status().trial).toMatchObject({ returning: true });
    // As long as it goes on, it is waited for.
    now.run('heartbeat');
    old.run('heartbeat');
    expect(asked(now)).toBe('');
    expect(asked(old).split('\n')).toHaveLength(2);
    old.write('go', '');
    await until(() => !existsSync(old.state('transition')));
    await sleep(200);
    const back = now.run('heartbeat');
    expect(back.stderr).toContain('did not get through');
    expect(asked(now)).toBe('switchover --back\n');
    expect(existsSync(now.path(trial))).toBe(false);
    expect(now.run('role').stdout).toBe('primary 2\n');
    // The trial is no more: nothing is tried again, and so nothing is stopped again.
    old.write('var/lib/pairctl/shop/status/return', '0\n');
    for (const host of [old, now]) host.run('heartbeat');
    expect(asked(now)).toBe('switchover --back\n');
    expect(asked(old).split('\n')).toHaveLength(2);
  });

  it('trial: gone home, and the old primary says that it has everything: nothing is kept as this host’s own', async () => {
    const { old, now } = onTrial(words, 1);
    await goesHome(old, now);
    expect(existsSync(now.state('own'))).toBe(true);
    now.run('heartbeat');
    expect(existsSync(now.state('own'))).toBe(false);
    expect(existsSync(now.path(trial))).toBe(false);
    expect([old.run('role').stdout, now.run('role').stdout]).toEqual(['primary 3\n', 'standby 3\n']);
  });

  it('trial: gone home, with a plan that an application backs up by itself: what this host wrote since stays its own', async () => {
    const { bed, old, now } = onTrial(words, 1);
    bed.configure({
      ...bed.pair,
      backup: {
        ...bed.pair.backup,
        plans: [plan({ external: { directory: '/nowhere', pattern: '*.tar', restore: 'true' } })],
      },
    });
    await goesHome(old, now);
    now.run('heartbeat');
    expect(existsSync(now.path(trial))).toBe(false);
    expect(existsSync(now.state('own'))).toBe(true);
  });

  it('trial: over, and the old primary does not answer: it goes on serving, and says so once', () => {
    const { now } = onTrial(words, 1);
    now.cut(true);
    expect(now.run('heartbeat').stderr).toContain("'pairctl commit' keeps it so");
    expect(now.run('heartbeat').stderr).not.toContain('pairctl commit');
    expect(asked(now)).toBe('');
    expect(now.run('role').stdout).toBe('primary 2\n');
  });

  it('trial: the old primary is gone after the services were stopped: they are started again after five minutes', () => {
    const { now } = onTrial(words, 1);
    const at = (seconds: number): string => String(Math.floor(Date.now() / 1000) - seconds);
    now.cut(true);
    now.write(trial, `2 1 ${at(-3600)} ${at(200)}\n`);
    now.run('heartbeat');
    expect(asked(now)).toBe('');
    now.write(trial, `2 1 ${at(-3600)} ${at(301)}\n`);
    now.run('heartbeat');
    expect(asked(now)).toBe('switchover --back\n');
  });
});
