import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nameIn, roleOn, servingOn } from './support/audit.ts';
import { describeLab } from './support/bed.ts';
import { flipBit } from './support/damage.ts';

const store = '/var/lib/pairctl/counter/backups/data';

describeLab('a failover with nothing but the standby’s shell', 'runbook', (bed) => {
  const runbook = (host: string, ...words: readonly string[]) =>
    bed.on(host, 'exec pairctl-counter "$@" 2>&1', ...words);
  const at = (host: string, path: string): string => join(bed.lab.root(host), path);
  /** A fence that the standby can run: what tells that web1 has no power is a file, put there by whoever pulled the plug. */
  const fenceHere = (text: string): string =>
    text.replace(
      / {2}fence:\n(?: {4}.*\n)+/,
      '  fence: { command: "touch /root/fence-sent", status: "test -e /root/web1-is-off", on: standby, timeout: 5s }\n',
    );
  const unmoved = async (): Promise<void> => {
    expect(roleOn(bed.lab, 'web2')).toEqual({ role: 'standby', epoch: 1 });
    expect(await nameIn(bed.lab)).toEqual({
      address: bed.lab.host('web1').address,
      text: 'pairctl epoch=1 primary=web1',
    });
    await bed.audit({ settled: true });
  };

  test('apply leaves it on both hosts, for root alone; a second apply changes nothing', async () => {
    bed.definePair(fenceHere);
    await bed.expectPairctl(0, ['apply', '--yes']);
    await bed.expectPairctl(0, ['plan', '--detailed-exitcode']);
    for (const host of ['web1', 'web2'])
      expect(await bed.must(host, 'stat -c "%a %U" /usr/local/sbin/pairctl-counter')).toBe('700 root');
    await bed.expectPairctl(0, ['run', 'backup', '--yes']);
  });

  test('status tells how both are', async () => {
    const { status, stdout } = await runbook('web2', 'status');
    expect(status, stdout).toBe(0);
    expect(stdout).toContain('web2 is standby at epoch 1');
    expect(stdout).toContain('web1 is primary at epoch 1; counter.service counter-web.service runs');
    expect(stdout).toMatch(/plan data: backup-\S+ verifies/);
  });

  test('doctor sees that it is not what the definition compiles to', async () => {
    bed.definePair(fenceHere);
    await bed.must('web2', 'echo >>/usr/local/sbin/pairctl-counter');
    const ran = await bed.expectPairctl(1, ['doctor', '--look-only']);
    expect(ran.stdout).toMatch(/FAILED {2}runbook web2: .* is not what the definition compiles to/);
    await bed.expectPairctl(0, ['apply', '--yes']);
    await bed.expectPairctl(0, ['doctor', '--look-only']);
  });

  test('it refuses while the application of the primary answers, and asks before it does anything', async () => {
    const refused = await runbook('web2', 'failover', '--yes');
    expect(refused.status, refused.stdout).toBe(77);
    expect(refused.stdout).toContain('guard primary-alive');
    const shown = await runbook('web2', 'failover', '--dry-run');
    expect([shown.status, shown.stdout]).toEqual([77, expect.stringContaining('guard primary-alive')]);
    await unmoved();
  });

  test('it waits for no run of pairctl, and none for it: 75', async () => {
    const held = await bed.on(
      'web2',
      'exec 9>>/run/lock/pairctl-counter.lock; flock -n 9; pairctl-counter failover --yes 2>&1',
    );
    expect([held.status, held.stdout]).toEqual([75, expect.stringContaining('another run holds the pair')]);
  });

  test('F0: a primary that does not answer and is not proven to be off is not taken for down', async () => {
    await bed.lab.cut('web1');
    const refused = await runbook('web2', 'failover', '--yes');
    expect(refused.status, refused.stdout).toBe(77);
    expect(refused.stdout).toContain('guard unfenced: F0');
    expect(refused.stdout).toContain('unreachable is not down');
    // It tried what it has, and what it tried did not prove anything.
    expect(existsSync(at('web2', 'root/fence-sent'))).toBe(true);
    await unmoved();
  });

  test('without a proven backup it goes no further', async () => {
    await bed.must('web2', 'touch /root/web1-is-off');
    const names = readdirSync(at('web2', store)).filter((name) => name.startsWith('backup-'));
    await bed.must('web2', `cp -a ${store} /root/store`);
    for (const name of names) flipBit(at('web2', `${store}/${name}/path-srv-counter-data.tar.zst`), 0.5);
    const refused = await runbook('web2', 'failover', '--yes');
    expect(refused.status, refused.stdout).toBe(77);
    expect(refused.stdout).toContain('guard no-proven-backup');
    expect(refused.stdout).toContain('is passed over');
    await bed.must('web2', `rm -rf ${store} && mv /root/store ${store}`);
    await unmoved();
  });

  test('without a terminal and without --yes it does nothing', async () => {
    const refused = await runbook('web2', 'failover');
    expect([refused.status, refused.stdout]).toEqual([77, expect.stringContaining('guard consent')]);
    await unmoved();
  });

  test('the primary has no power, and nobody is there but the standby: it takes over', async () => {
    const before = readFileSync(at('web1', 'srv/counter/data/lines'), 'utf8').trimEnd().split('\n');
    const ran = await runbook('web2', 'failover', '--yes');
    expect(ran.status, ran.stdout).toBe(0);
    expect(ran.stdout).toContain('F2: web1 is switched off');
    expect(roleOn(bed.lab, 'web2')).toEqual({ role: 'primary', epoch: 2 });
    expect(await nameIn(bed.lab)).toEqual({
      address: bed.lab.host('web2').address,
      text: 'pairctl epoch=2 primary=web2',
    });
    const restored = readFileSync(at('web2', 'srv/counter/data/lines'), 'utf8').split('\n');
    expect(restored[0]).toBe(before[0]);
    const journal = readFileSync(at('web2', 'var/lib/pairctl/counter/journal.ndjson'), 'utf8');
    for (const line of journal.trimEnd().split('\n')) expect(() => JSON.parse(line) as unknown).not.toThrow();
    expect(journal).toMatch(/"job":"runbook".*"outcome":"done"/);
    const history = await bed.expectPairctl(0, ['history', '--timeout', '3']);
    expect(history.stdout).toMatch(/failover \(runbook\) +done +\d+ +web2 +root@web2 pid \d+/);
    expect(history.stdout).toMatch(/failover \(runbook\) +refused/);
    await bed.audit({ settled: true });
  });

  test('the same again changes nothing', async () => {
    const again = await runbook('web2', 'failover', '--yes');
    expect([again.status, again.stdout]).toEqual([0, expect.stringContaining('has taken over already')]);
    expect(roleOn(bed.lab, 'web2')).toEqual({ role: 'primary', epoch: 2 });
  });

  test('the old primary comes back and does not serve; apply makes it the standby; its runbook takes over, F1', async () => {
    bed.definePair(fenceHere);
    await bed.must('web2', 'rm -f /root/web1-is-off');
    await bed.lab.boot('web1');
    await expect
      .poll(() => roleOn(bed.lab, 'web1'), { timeout: 30_000 })
      .toEqual({ role: 'standby', epoch: 2 });
    await bed.expectPairctl(0, ['apply', '--yes']);
    await bed.expectPairctl(0, ['run', 'backup', '--yes']);
    // The application of web2 is ill: it does not answer, but its host does.
    await bed.must('web2', 'systemctl stop counter-web');
    const ran = await runbook('web1', 'failover', '--yes');
    expect(ran.status, ran.stdout).toBe(0);
    expect(ran.stdout).toContain('web2 has stepped down at epoch 3');
    expect(ran.stdout).toContain('F1: web2 is standby at epoch 3');
    expect(roleOn(bed.lab, 'web1')).toEqual({ role: 'primary', epoch: 3 });
    expect(roleOn(bed.lab, 'web2')).toEqual({ role: 'standby', epoch: 3 });
    await bed.audit({ settled: true });
  });

  test('killed after the old primary stepped down, it goes on when it is called again', async () => {
    bed.definePair(fenceHere);
    await bed.expectPairctl(0, ['apply', '--yes']);
    await bed.expectPairctl(0, ['run', 'backup', '--yes']);
    await bed.must('web1', 'systemctl stop counter-web');
    const script = `(pairctl-counter failover --yes >/root/first 2>&1 & echo $! >/root/pid; wait)& until grep -q 'has stepped down' /root/first; do sleep 0.05; done; kill -9 "$(cat /root/pid)"; cat /root/first`;
    await bed.must('web2', script);
    expect(roleOn(bed.lab, 'web1')).toEqual({ role: 'standby', epoch: 4 });
    await expect
      .poll(async () => (await bed.on('web2', 'flock -n /run/lock/pairctl-counter.lock true')).status, {
        timeout: 60_000,
      })
      .toBe(0);
    const again = await runbook('web2', 'failover', '--yes');
    expect(again.status, again.stdout).toBe(0);
    expect(roleOn(bed.lab, 'web2')).toEqual({ role: 'primary', epoch: 4 });
    await bed.audit({ settled: true });
  });

  test('a switchover that is thought better of: the old primary serves on', async () => {
    bed.definePair(fenceHere);
    await bed.expectPairctl(0, ['apply', '--yes']);
    // Its other half was begun, and interrupted while it waited.
    await bed.program('web1', 'transition', 'begin', 'switchover', 'web2', 'web1', '5');
    const left = await bed.on('web2', 'exec timeout 8 pairctl-counter switchover --yes 2>&1');
    expect([left.status, left.stdout]).toEqual([124, expect.stringContaining('are stopped: web1 goes on')]);
    expect(await servingOn(bed.lab, 'web2')).toEqual([]);
    const back = await runbook('web2', 'switchover', '--back');
    expect(back.status, back.stdout).toBe(0);
    expect(await servingOn(bed.lab, 'web2')).toHaveLength(2);
    expect(roleOn(bed.lab, 'web2')).toEqual({ role: 'primary', epoch: 4 });
    expect((await bed.program('web1', 'transition', 'end')).status).toBe(0);
    await bed.audit({ settled: true });
  });

  test('a switchover by two shells loses no line', async () => {
    bed.definePair(fenceHere);
    const early = await runbook('web2', 'switchover', '--yes');
    expect([early.status, early.stdout]).toEqual([1, expect.stringContaining('begun on web1')]);
    expect(await servingOn(bed.lab, 'web2')).toHaveLength(2);
    const taking = runbook('web1', 'switchover', '--yes');
    await expect
      .poll(async () => (await bed.program('web1', 'transition')).stdout, { timeout: 30_000 })
      .toMatch(/^switchover web2 web1 5 /);
    // It waits, and the other one serves on, until its own runbook is called.
    expect(await servingOn(bed.lab, 'web2')).toHaveLength(2);
    const left = await runbook('web2', 'switchover', '--yes');
    expect([left.status, left.stdout]).toEqual([0, expect.stringContaining('web1 has everything')]);
    // Nothing that it has is its own any more.
    expect(existsSync(at('web2', 'var/lib/pairctl/counter/own'))).toBe(false);
    const written = readFileSync(at('web2', 'srv/counter/data/lines'), 'utf8').trimEnd().split('\n');
    const taken = await taking;
    expect(taken.status, taken.stdout).toBe(0);
    const read = readFileSync(at('web1', 'srv/counter/data/lines'), 'utf8').trimEnd().split('\n');
    expect(read.slice(0, written.length)).toEqual(written);
    expect(roleOn(bed.lab, 'web1')).toEqual({ role: 'primary', epoch: 5 });
    expect(roleOn(bed.lab, 'web2')).toEqual({ role: 'standby', epoch: 5 });
    expect((await bed.program('web1', 'transition')).status).toBe(3);
    await bed.audit({ settled: true });
  });
});
