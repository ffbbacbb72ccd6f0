import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runLocal } from '../../src/transport/local.ts';
import { nameIn, roleOn, servingOn } from './support/audit.ts';
import { describeLab } from './support/bed.ts';

const state = 'var/lib/pairctl/counter';
const program = join(import.meta.dirname, '../../bin/pairctl.js');

describeLab('two hosts that claim one epoch', 'resolve', (bed) => {
  const at = (host: string, path: string): string => join(bed.lab.root(host), path);
  const lines = (host: string): readonly string[] =>
    existsSync(at(host, 'srv/counter/data/lines'))
      ? readFileSync(at(host, 'srv/counter/data/lines'), 'utf8').trimEnd().split('\n')
      : [];
  const safeties = (host: string): readonly string[] =>
    readdirSync(at(host, `${state}/backups/data`)).filter((name) => name.startsWith('safety-'));
  /** What a safety copy holds of the application's lines. */
  const kept = async (host: string, name: string): Promise<readonly string[]> => {
    const folder = at(host, `${state}/backups/data/${name}`);
    const script =
      'cd "$1" && for a in path-*.tar.zst; do zstd -dcq "$a" | tar -xOf - ./lines 2>/dev/null; done';
    const { stdout } = await runLocal({ run: { script, args: [folder] } });
    return stdout.trimEnd().split('\n');
  };
  const apart = async (): Promise<void> => {
    await bed.lab.part('web1', 'web2');
    await bed.lab.part('web2', 'web1');
  };
  const together = async (): Promise<void> => {
    await bed.lab.join('web1');
    await bed.lab.join('web2');
  };

  test('a pair is set up, and a backup reaches the standby', async () => {
    await bed.expectPairctl(0, ['apply', '--yes']);
    await bed.expectPairctl(0, ['run', 'backup', '--yes']);
    await bed.expectPairctl(0, ['resolve']);
    await bed.audit({ settled: true });
  });

  test('two primaries, each with writes: everything but reading stops, and what both know is shown', async () => {
    await apart();
    for (const host of ['web1', 'web2'])
      expect((await bed.program(host, 'role', 'set', 'primary', '2')).status).toBe(0);
    await bed.must('web2', 'mkdir -p /srv/counter/data; systemctl start counter counter-web');
    await expect.poll(() => lines('web2').length, { timeout: 20_000 }).toBeGreaterThan(2);
    expect(await servingOn(bed.lab, 'web1')).not.toEqual([]);
    await together();
    for (const args of [
      ['apply', '--yes'],
      ['run', 'failover', '--yes'],
      ['run', 'backup', '--yes'],
      ['run', 'sync'],
    ]) {
      const ran = await bed.expectPairctl(77, args);
      expect(ran.said).toContain('role-conflict');
      expect(ran.said).toContain('pairctl resolve --keep HOST');
    }
    expect((await bed.expectPairctl(0, ['status'])).said).toContain('both hosts say primary at epoch 2');
    await bed.expectPairctl(0, ['history']);
    const shown = await bed.expectPairctl(77, ['resolve']);
    for (const host of ['web1', 'web2'])
      expect(shown.said).toMatch(new RegExp(`${host}: primary at epoch 2 since 20`));
    expect(shown.said).toContain('it sees the other host as primary at epoch 2');
    expect(shown.said).toContain('clients are led to web1, at epoch 1');
    expect(shown.said).toMatch(/backups of data: newest 20\S+, newest proven 20/);
    await bed.expectPairctl(0, ['resolve', '--keep', 'web1', '--dry-run']);
    expect((await bed.expectPairctl(77, ['resolve', '--keep', 'web1'])).said).toContain('consent');
    expect((await bed.expectPairctl(64, ['resolve', '--keep', 'ns1'])).said).toContain('web1 or web2');
    for (const host of ['web1', 'web2']) expect(roleOn(bed.lab, host)).toEqual({ role: 'primary', epoch: 2 });
    expect(safeties('web2')).toEqual([]);
  });

  test('pairctl is killed while it resolves; the same command again ends well, and no line is lost', async () => {
    const [file, ...args] = bed.lab.operatorWords([
      process.execPath,
      program,
      'resolve',
      '--keep',
      'web1',
      '--yes',
    ]);
    const child = spawn(file, args, {
      cwd: bed.directory,
      env: { ...process.env, TSIG_SECRET: bed.lab.tsig, HOME: bed.directory },
      stdio: 'ignore',
      detached: true,
    });
    const ended = new Promise((resolve) => child.once('close', resolve));
    await expect.poll(() => safeties('web2').length, { timeout: 60_000, interval: 5 }).toBeGreaterThan(0);
    process.kill(-(child.pid ?? 0), 'SIGKILL');
    await ended;
    const before = lines('web2');
    const ran = await bed.expectPairctl(0, [
      'resolve',
      '--keep',
      'web1',
      '--yes',
      '--lock-wait',
      '60',
      '--output',
      'json',
    ]);
    expect(ran.report().evidence?.map(({ host }) => host)).toEqual(['web1', 'web2']);
    expect(roleOn(bed.lab, 'web1')).toEqual({ role: 'primary', epoch: 3 });
    expect(roleOn(bed.lab, 'web2')).toEqual({ role: 'standby', epoch: 3 });
    expect(await nameIn(bed.lab)).toEqual({
      address: bed.lab.host('web1').address,
      text: 'pairctl epoch=3 primary=web1',
    });
    const copies = await Promise.all(safeties('web2').map((name) => kept('web2', name)));
    expect(before.length).toBeGreaterThan(2);
    expect(copies.some((copy) => JSON.stringify(copy) === JSON.stringify(before))).toBe(true);
    expect(lines('web1').filter((line) => line.endsWith(' web1')).length).toBeGreaterThan(2);
    await bed.audit({ settled: true });
    // Again: there is nothing left to do.
    const again = await bed.expectPairctl(0, ['resolve', '--keep', 'web1', '--yes', '--output', 'json']);
    expect(again.report().tasks.filter(({ result }) => result === 'changed')).toEqual([]);
    expect((await bed.expectPairctl(77, ['resolve', '--keep', 'web2', '--yes'])).said).toContain(
      'switchover',
    );
    await bed.expectPairctl(0, ['apply', '--yes']);
    await bed.audit({ settled: true });
  });

  test('both say standby: the kept one is primary at the next epoch', async () => {
    for (const host of ['web1', 'web2'])
      expect((await bed.program(host, 'role', 'set', 'standby', '4')).status).toBe(0);
    expect((await bed.expectPairctl(77, ['apply', '--yes'])).said).toContain(
      'both hosts say standby at epoch 4',
    );
    await bed.expectPairctl(0, ['resolve', '--keep', 'web1', '--yes']);
    expect(roleOn(bed.lab, 'web1')).toEqual({ role: 'primary', epoch: 5 });
    expect(roleOn(bed.lab, 'web2')).toEqual({ role: 'standby', epoch: 5 });
    await bed.audit({ settled: true });
  });
});
