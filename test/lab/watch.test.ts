import { existsSync, readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { StatusReport } from '../../src/model/status.ts';
import { hosts, roleOn } from './support/audit.ts';
import { describeLab } from './support/bed.ts';

const watched = (text: string): string => text.replace('every: 1m', 'every: 1h\n    watch: true');
const unit = 'pairctl-counter-watch.service';

describeLab('a mirror that is followed as it changes', 'watch', (bed) => {
  const at = (host: string, path: string): string => join(bed.lab.root(host), 'srv/counter', path);
  const carried = (from: string, to: string, name: string): Promise<void> => {
    mkdirSync(at(from, `fresh/${name}`), { recursive: true });
    writeFileSync(at(from, `fresh/${name}/file`), name);
    return expect
      .poll(() => existsSync(at(to, `fresh/${name}/file`)), { timeout: 20_000, interval: 100 })
      .toBe(true);
  };
  const live = (): Promise<void> =>
    expect
      .poll(
        async () => {
          const ran = await bed.pairctl(['status', '--output', 'json']);
          return (ran.json() as unknown as StatusReport).mirrors[0]?.watch?.live;
        },
        { timeout: 60_000, interval: 500 },
      )
      .toBe(true);

  test('what is written on the primary is on the standby within seconds', async () => {
    bed.definePair(watched);
    await bed.expectPairctl(0, ['apply', '--yes']);
    await live();
    await carried('web1', 'web2', 'one');
    await carried('web1', 'web2', 'two');
    expect((await bed.expectPairctl(0, ['status'])).said).toContain('followed as it changes');
    const again = await bed.expectPairctl(0, ['plan', '--output', 'json']);
    expect(again.plan().summary).toMatchObject({ create: 0, update: 0, remove: 0, run: 0 });
    await bed.audit({ settled: true });
  });

  test('another definition is taken up without a restart by hand', async () => {
    bed.definePair((text) => watched(text).replace('exclude: [data/]', 'exclude: [data/, quiet/]'));
    await bed.expectPairctl(0, ['apply', '--yes']);
    await expect
      .poll(
        async () =>
          await bed
            .on('web1', 'tr "\\0" " " </proc/$(pgrep -x inotifywait | head -n 1)/cmdline')
            .then(({ stdout }) => stdout),
        { timeout: 60_000, interval: 500 },
      )
      .toContain('quiet');
    await live();
    await carried('web1', 'web2', 'three');
  });

  test('fault: a watch that is killed, on either host, is made again, and so is a connection that is cut', async () => {
    bed.definePair(watched);
    await bed.expectPairctl(0, ['apply', '--yes']);
    await live();
    await bed.must('web2', `systemctl kill -s KILL ${unit}`);
    await carried('web1', 'web2', 'after-kill');
    await live();
    await bed.must('web1', 'pkill -KILL -x inotifywait');
    await carried('web1', 'web2', 'after-kill-of-the-other');
    await live();
    await bed.lab.part('web1', 'web2');
    mkdirSync(at('web1', 'fresh/meanwhile'));
    await bed.lab.join('web1');
    await carried('web1', 'web2', 'after-the-cut');
    expect(existsSync(at('web2', 'fresh/meanwhile'))).toBe(true);
    await bed.audit({ settled: true });
  }, 300_000);

  test('after a failover the direction follows the role', async () => {
    bed.definePair(watched);
    await bed.expectPairctl(0, ['run', 'backup', '--yes']);
    await bed.lab.cut('web1');
    await bed.expectPairctl(0, ['run', 'failover', '--yes']);
    expect(roleOn(bed.lab, 'web2')).toEqual({ role: 'primary', epoch: 2 });
    await bed.lab.boot('web1');
    await expect.poll(() => roleOn(bed.lab, 'web1'), { timeout: 60_000 }).toMatchObject({ role: 'standby' });
    await bed.expectPairctl(0, ['apply', '--yes']);
    await live();
    await carried('web2', 'web1', 'other-way');
    writeFileSync(at('web1', 'fresh/stray'), 'x');
    await carried('web2', 'web1', 'and-again');
    expect(existsSync(at('web2', 'fresh/stray'))).toBe(false);
    for (const host of hosts) expect(await bed.must(host, `systemctl is-active ${unit}`)).toBe('active');
    await bed.audit({ settled: true });
  }, 300_000);

  test('without the word it is taken away again', async () => {
    await bed.expectPairctl(0, ['apply', '--yes']);
    for (const host of hosts) {
      expect((await bed.on(host, `systemctl is-active ${unit}`)).stdout.trim()).toBe('inactive');
      expect(existsSync(join(bed.lab.root(host), `etc/systemd/system/${unit}`))).toBe(false);
      // That nobody reads any more is seen with the next sign of life.
      await expect
        .poll(async () => (await bed.on(host, 'pgrep -x inotifywait')).status, { timeout: 60_000 })
        .not.toBe(0);
    }
    expect(readFileSync(join(bed.lab.root('web2'), 'etc/pairctl/counter/settings'), 'utf8')).toContain(
      "WATCHED=''",
    );
    await bed.audit({ settled: true });
  });
});
