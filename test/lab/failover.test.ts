import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { RunReport } from '../../src/model/outcome.ts';
import { nameIn, roleOn, servingOn } from './support/audit.ts';
import { describeLab } from './support/bed.ts';

const state = 'var/lib/pairctl/counter';
const failover = ['run', 'failover', '--yes'] as const;

describeLab('a failover, as it goes on the day', 'failover', (bed) => {
  const at = (host: string, path: string): string => join(bed.lab.root(host), path);
  const lines = (host: string): readonly string[] =>
    readFileSync(at(host, 'srv/counter/data/lines'), 'utf8').trimEnd().split('\n');
  const bodyAt = async (host: string): Promise<string> => {
    const url = `http://${bed.lab.host(host).address}:8080/cgi-bin/count`;
    const words = ['curl', '-s', '-m', '3', '--noproxy', '*', url];
    return (await bed.lab.operator(words)).stdout;
  };
  const backupsOn = (host: string): readonly string[] =>
    existsSync(at(host, `${state}/backups/data`))
      ? readdirSync(at(host, `${state}/backups/data`)).filter((name) => name.startsWith('backup-'))
      : [];
  const without = (part: RegExp) => (text: string) => text.replace(part, '');
  const noFence = without(/ {2}fence:\n(?: {4}.*\n)+/);
  const failed = (report: RunReport) =>
    report.tasks.filter(
      (task) => ['failed', 'unreachable', 'unknown'].includes(task.result) && task.tolerated !== true,
    );
  /** Nothing has moved: roles, data of the standby, and the name are as before the failover. */
  const unmoved = async (): Promise<void> => {
    expect(roleOn(bed.lab, 'web2')).toEqual({ role: 'standby', epoch: 1 });
    expect(existsSync(at('web2', 'srv/counter/data/lines'))).toBe(false);
    expect(await nameIn(bed.lab)).toEqual({
      address: bed.lab.host('web1').address,
      text: 'pairctl epoch=1 primary=web1',
    });
    await bed.audit({ settled: true });
  };

  test('a pair is set up, and a backup reaches the standby', async () => {
    await bed.expectPairctl(0, ['apply', '--yes']);
    await bed.expectPairctl(0, ['run', 'backup', '--yes']);
    expect(backupsOn('web2').length).toBeGreaterThan(0);
    expect(await bodyAt('web1')).toMatch(/^\d+ .* web1\n$/);
    await unmoved();
  });

  test('failover is refused while the primary serves, and asks before it does anything', async () => {
    const ran = await bed.expectPairctl(77, [...failover, '--output', 'json']);
    expect(ran.report().refusals.map((refusal) => refusal.guard)).toContain('primary-alive');
    await unmoved();
    expect(await servingOn(bed.lab, 'web1')).toHaveLength(2);
  });

  test('fault-100 a primary that only the operator cannot reach is not taken for down', async () => {
    bed.definePair(noFence);
    await bed.lab.part('web1', 'operator');
    const ran = await bed.expectPairctl(77, [...failover, '--timeout', '3']);
    expect(ran.said).toContain('primary-alive');
    expect(ran.said).toContain('asked from web2');
    await unmoved();
    // Without a health check its ports tell nothing: the standby's own look at it has to.
    bed.definePair((text) => without(/ {2}health:.*\n/)(noFence(text)));
    const blind = await bed.expectPairctl(77, [...failover, '--timeout', '3']);
    expect(blind.said).toContain('unfenced');
    expect(blind.said).toContain('unreachable is not down');
    expect(blind.said).toContain('the standby reaches it, so it is alive');
    await unmoved();
    await bed.lab.join('web1');
    expect(await servingOn(bed.lab, 'web1')).toHaveLength(2);
  });

  test('fault-042 a frozen primary meets its own deadline and is not called dead', async () => {
    bed.definePair(noFence);
    await bed.lab.freeze('web1');
    const since = performance.now();
    const ran = await bed.expectPairctl(77, [...failover, '--timeout', '4'], { timeoutSeconds: 100 });
    expect((performance.now() - since) / 1000).toBeLessThan(90);
    expect(ran.said).toContain('unfenced');
    expect(ran.said).toContain('unreachable is not down');
    const apply = await bed.expectPairctl(69, ['apply', '--yes', '--timeout', '4']);
    expect(apply.said).toMatch(/web1 .*4 s/);
    expect(apply.said).not.toMatch(/\bdead\b|\bis down\b/);
    await bed.lab.thaw('web1');
    await expect.poll(() => bodyAt('web1'), { timeout: 20_000 }).toMatch(/ web1\n$/);
    await unmoved();
  });

  test('fault-043 a link that is cut in mid-command: unknown, never done; looking again settles it', async () => {
    writeFileSync(
      bed.path('slow.yml'),
      `- hosts: primary
  tasks:
    - name: Slow
      command: { argv: [sh, -c, "touch /root/begun; sleep 4; touch /root/ended"], creates: /root/ended }
      timeout: 20
`,
    );
    const run = bed.pairctl(['run', './slow.yml', '--yes', '--timeout', '3', '--output', 'json']);
    await expect.poll(() => existsSync(at('web1', 'root/begun')), { timeout: 20_000 }).toBe(true);
    await bed.lab.cable('web1', 'down');
    const ran = await run;
    expect(ran.status, ran.said).toBe(69);
    expect(ran.report().tasks).toMatchObject([{ name: 'Slow', result: 'unknown' }]);
    expect(ran.said).toContain('web1');
    await bed.lab.cable('web1', 'up');
    // What was sent ran on to its end, and the next run finds that out.
    await expect.poll(() => existsSync(at('web1', 'root/ended')), { timeout: 20_000 }).toBe(true);
    const again = await bed.expectPairctl(0, [
      'run',
      './slow.yml',
      '--yes',
      '--output',
      'json',
      '--lock-wait',
      '60',
    ]);
    expect(again.report().tasks).toMatchObject([{ name: 'Slow', result: 'ok' }]);
    await unmoved();
  });

  test('fault-100 the power of the primary is cut: without a proof of that, nobody takes over', async () => {
    bed.definePair(noFence);
    await bed.expectPairctl(0, ['run', 'backup', '--yes']);
    await bed.lab.cut('web1');
    const ran = await bed.expectPairctl(77, [...failover, '--timeout', '3', '--output', 'json']);
    expect(ran.report().refusals).toMatchObject([{ guard: 'unfenced' }]);
    expect(ran.report().refusals[0]?.found).toContain('unreachable is not down');
    expect(ran.report().refusals[0]?.remedy).toContain('failover.fence');
    await unmoved();
  });

  test('with a fence that is read back it goes through: served from the backup, the name leads there, the loss is said', async () => {
    const ran = await bed.expectPairctl(0, [...failover, '--timeout', '3', '--output', 'json']);
    const report = ran.report();
    expect(report).toMatchObject({ outcome: 'done', backup: { proof: 'intact' }, rejected: [] });
    expect(report.lossSeconds).toBeGreaterThan(0);
    expect(report.downtimeSeconds).toBeGreaterThan(0);
    const held = lines('web1');
    const now = lines('web2');
    const restored = now.filter((line) => line.endsWith(' web1'));
    expect(restored).toEqual(held.slice(0, restored.length));
    expect(restored.length).toBeGreaterThan(0);
    await expect.poll(() => lines('web2').at(-1)).toMatch(/ web2$/);
    expect(await bodyAt('web2')).toMatch(/ web2\n$/);
    expect((await nameIn(bed.lab)).address).toBe(bed.lab.host('web2').address);
    expect(readdirSync(at('web2', `${state}/backups/data`)).some((name) => name.startsWith('safety-'))).toBe(
      true,
    );
    await bed.audit({ settled: true });
  });

  test('a second failover right after is safe', async () => {
    const before = lines('web2').length;
    const role = roleOn(bed.lab, 'web2');
    const ran = await bed.pairctl([...failover, '--timeout', '3', '--output', 'json']);
    expect([69, 77], ran.said).toContain(ran.status);
    expect(roleOn(bed.lab, 'web2')).toEqual(role);
    expect(lines('web2').length).toBeGreaterThanOrEqual(before);
    expect(await servingOn(bed.lab, 'web2')).toHaveLength(2);
    await bed.audit({ settled: true });
  });

  test('fault-065 fault-112 the old primary gets its power back: it serves nothing and its journal says why', async () => {
    const held = lines('web1');
    await bed.lab.boot('web1');
    await expect.poll(() => roleOn(bed.lab, 'web1')?.role, { timeout: 40_000 }).toBe('standby');
    expect(await servingOn(bed.lab, 'web1')).toEqual([]);
    const tried = await bed.on(
      'web1',
      'systemctl start counter.service; systemctl is-active counter.service',
    );
    expect(tried.stdout.trim()).toBe('inactive');
    const journal = await bed.must('web1', 'journalctl -b --no-pager -o cat');
    expect(journal).toMatch(/not started: this host is standby at epoch|was primary and is not any more/);
    expect(lines('web1')).toEqual(held);
    await bed.audit({ settled: true });
  });

  test('apply makes it the standby, and it is ready to take over in its turn', async () => {
    await bed.expectPairctl(0, ['apply', '--yes']);
    await bed.audit({ settled: true });
    await bed.expectPairctl(0, ['plan', '--detailed-exitcode']);
    const epoch = roleOn(bed.lab, 'web2')?.epoch;
    expect(roleOn(bed.lab, 'web1')).toEqual({ role: 'standby', epoch });
    await bed.expectPairctl(0, ['run', 'backup', '--yes']);
    await bed.expectPairctl(0, ['run', 'sync', '--yes']);
    const status = (await bed.expectPairctl(0, ['status'])).said;
    expect(status).toContain('web2');
    await bed.audit({ settled: true });
  });

  test('fault-107 an application that does not get healthy: it ends before the name moves', async () => {
    bed.definePair((text) =>
      text.replace('cgi-bin/count"', 'cgi-bin/nothing"').replace('within: 30s', 'within: 3s'),
    );
    await bed.lab.cut('web2');
    const ran = await bed.expectPairctl(1, [...failover, '--timeout', '3', '--output', 'json']);
    expect(failed(ran.report())).toMatchObject([{ module: 'health', host: 'web1' }]);
    expect(failed(ran.report())[0]?.hint).toContain('the name is unchanged');
    expect((await nameIn(bed.lab)).address).toBe(bed.lab.host('web2').address);
    await bed.audit();
    // Its remedy: the check is put right, and it is gone on with.
    bed.definePair();
    await bed.expectPairctl(0, ['resume', '--yes', '--timeout', '3']);
    expect(await bodyAt('web1')).toMatch(/ web1\n$/);
    await bed.audit({ settled: true });
    await bed.lab.boot('web2');
    await bed.expectPairctl(0, ['apply', '--yes']);
    await bed.audit({ settled: true });
  });

  test('fault-108 a wrong TSIG key is told by its name, with the remedy, and the name has not moved', async () => {
    await bed.expectPairctl(0, ['run', 'backup', '--yes']);
    const key = at('web2', 'etc/pairctl/counter/dns-example.test-pairctl.key');
    const good = readFileSync(key, 'utf8');
    const other = Buffer.from('another secret than the one there').toString('base64');
    writeFileSync(key, good.replace(bed.lab.tsig, other));
    await bed.lab.cut('web1');
    const ran = await bed.expectPairctl(1, [...failover, '--timeout', '3', '--output', 'json']);
    const [wrong, ...more] = failed(ran.report());
    expect([wrong?.module, more]).toEqual(['traffic', []]);
    expect(wrong?.message).toContain('has another secret for the key pairctl');
    expect(wrong?.hint).toBeTruthy();
    expect(ran.said).not.toContain(other);
    expect((await nameIn(bed.lab)).address).toBe(bed.lab.host('web1').address);
    await bed.audit();
    await bed.expectPairctl(0, ['apply', '--yes', '--limit', 'web2', '--timeout', '3']);
    await bed.expectPairctl(0, ['resume', '--yes', '--timeout', '3']);
    expect(readFileSync(key, 'utf8')).toBe(good);
    expect((await nameIn(bed.lab)).address).toBe(bed.lab.host('web2').address);
    await bed.audit({ settled: true });
  });
});
