import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { StatusReport } from '../../src/model/status.ts';
import { runLocal } from '../../src/transport/local.ts';
import { roleOn, servingOn } from './support/audit.ts';
import { describeLab } from './support/bed.ts';

const path = '/srv/counter/data';
/** No mirror and no plan: what the application has counted is on a file system that both hosts mount. */
const shared = (text: string): string =>
  text
    .replace(/\nmirror:\n(?: .*\n)+/, `\nshared: [{ path: ${path} }]\n`)
    .replace(/\nbackup:\n(?: .*\n)+/, '\n');
const noFence = (text: string): string => shared(text).replace(/ {2}fence:\n(?: {4}.*\n)+/, '');

describeLab('a pair that shares a file system', 'shared', (bed) => {
  let device = '';
  /** One block device of this machine is one file system, wherever it is mounted: what one host writes the other one sees at once. */
  const mount = async (host: string): Promise<void> => {
    if (device === '') {
      const image = join(bed.lab.directory, 'share.ext4');
      const script =
        'set -e; truncate -s 32M "$1"; mkfs.ext4 -q "$1"; loop=$(losetup --find --show "$1"); stat -c "%t %T" "$loop" | { read -r a b; echo "$((0x$a)) $((0x$b))"; }; echo "$loop"';
      const made = await runLocal({ run: ['sh', '-c', script, 'sh', image] });
      expect(made.status, made.stderr).toBe(0);
      device = made.stdout.split('\n')[0] ?? '';
    }
    await bed.must(
      host,
      `mkdir -p ${path}; rm -f /dev/share; mknod /dev/share b ${device}; mount /dev/share ${path}`,
    );
  };
  const holderSeen = (host: string): Promise<string> => bed.must(host, `cat ${path}/.pairctl-counter-holder`);
  const newest = async (host: string): Promise<number> =>
    Number((await bed.must(host, `tail -n 1 ${path}/lines`)).split(' ')[0]);

  test('nothing is set up as primary where the file system is not mounted', async () => {
    bed.definePair(shared);
    const ran = await bed.pairctl(['apply', '--yes']);
    expect(ran.status).not.toBe(0);
    expect(ran.said).toContain(`nothing is mounted on ${path}`);
    expect(await servingOn(bed.lab, 'web1')).toEqual([]);
    expect(existsSync(join(bed.lab.root('web1'), 'var/lib/pairctl/counter/role'))).toBe(false);
  });

  test('the primary holds it, and the standby only mounts it', async () => {
    bed.definePair(shared);
    await mount('web1');
    await mount('web2');
    await bed.expectPairctl(0, ['apply', '--yes']);
    expect(await holderSeen('web2')).toBe('web1 1');
    expect((await bed.on('web2', 'systemctl start counter')).status).toBe(0);
    expect(await servingOn(bed.lab, 'web2')).toEqual([]);
    const again = await bed.expectPairctl(0, ['plan', '--output', 'json']);
    expect(again.plan().summary).toMatchObject({ create: 0, update: 0, remove: 0, run: 0 });
    const report = (
      await bed.expectPairctl(0, ['status', '--output', 'json'])
    ).json() as unknown as StatusReport;
    expect(report).toMatchObject({ state: 'working', objectives: { rpo: { actual: 0, met: true } } });
  });

  test('a failover restores nothing and loses nothing', async () => {
    bed.definePair(shared);
    await expect.poll(() => newest('web2'), { timeout: 20_000 }).toBeGreaterThan(2);
    const before = await newest('web2');
    await bed.lab.cut('web1');
    const dry = await bed.expectPairctl(0, ['run', 'failover', '--dry-run']);
    expect(dry.said).toContain(`${path} is shared: nothing on it is lost`);
    await bed.expectPairctl(0, ['run', 'failover', '--yes']);
    expect(roleOn(bed.lab, 'web2')).toEqual({ role: 'primary', epoch: 2 });
    expect(await holderSeen('web2')).toBe('web2 2');
    await expect.poll(() => newest('web2'), { timeout: 20_000 }).toBeGreaterThan(before);
    const lines = (await bed.must('web2', `cat ${path}/lines`))
      .split('\n')
      .map((line) => Number(line.split(' ')[0]));
    expect(lines.slice(0, before)).toEqual(Array.from({ length: before }, (_, index) => index + 1));
    await bed.audit({ settled: true });
  }, 300_000);

  test('the old primary that comes back without a network learns it from the file system alone', async () => {
    bed.definePair(shared);
    for (const from of ['web2', 'ns1']) await bed.lab.part('web1', from);
    await bed.lab.boot('web1');
    await expect
      .poll(async () => (await bed.on('web1', 'systemctl is-active pairctl-counter')).stdout.trim(), {
        timeout: 90_000,
      })
      .toBe('active');
    expect(roleOn(bed.lab, 'web1')).toEqual({ role: 'primary', epoch: 1 });
    await bed.on('web1', 'systemctl start counter');
    expect(await servingOn(bed.lab, 'web1')).toEqual([]);
    expect(await bed.must('web1', 'journalctl -q --no-pager -o cat -u counter')).toContain(
      'nothing is mounted on',
    );
    await mount('web1');
    await bed.on('web1', 'systemctl start counter');
    expect(await servingOn(bed.lab, 'web1')).toEqual([]);
    expect(roleOn(bed.lab, 'web1')).toEqual({ role: 'standby', epoch: 2 });
    await bed.lab.join('web1');
    await bed.audit({ settled: true });
  }, 300_000);

  test('to state that the primary is off is warned of as nowhere else', async () => {
    bed.definePair(noFence);
    await bed.expectPairctl(0, ['apply', '--yes']);
    await bed.lab.cut('web2');
    const refused = await bed.expectPairctl(77, ['run', 'failover', '--yes']);
    expect(refused.said).toMatch(/at risk: +everything on \/srv\/counter\/data: both hosts mount it/);
    expect(roleOn(bed.lab, 'web1')).toEqual({ role: 'standby', epoch: 2 });
    await bed.expectPairctl(0, [
      'run',
      'failover',
      '--yes',
      '--override',
      'unfenced=unplugged by hand',
      '--override',
      'hold-down=test',
    ]);
    expect(await holderSeen('web1')).toBe('web1 3');
    expect(readFileSync(join(bed.lab.root('web1'), 'var/lib/pairctl/counter/role'), 'utf8')).toBe(
      'primary 3\n',
    );
  }, 300_000);

  test('a switchover hands it over, and the old primary only mounts it', async () => {
    bed.definePair(shared);
    await bed.lab.boot('web2');
    await mount('web2');
    await expect
      .poll(() => roleOn(bed.lab, 'web2'), { timeout: 90_000 })
      .toEqual({ role: 'standby', epoch: 3 });
    await bed.expectPairctl(0, ['apply', '--yes']);
    const before = await newest('web1');
    await bed.expectPairctl(0, ['run', 'switchover', '--yes', '--override', 'hold-down=test']);
    expect(await holderSeen('web1')).toBe('web2 4');
    expect(await servingOn(bed.lab, 'web1')).toEqual([]);
    await expect.poll(() => newest('web2'), { timeout: 20_000 }).toBeGreaterThan(before);
    await bed.audit({ settled: true });
    await runLocal({
      run: [
        'sh',
        '-c',
        'losetup -j "$1" -O NAME -n | xargs -r losetup -d',
        'sh',
        join(bed.lab.directory, 'share.ext4'),
      ],
    });
  }, 300_000);
});
