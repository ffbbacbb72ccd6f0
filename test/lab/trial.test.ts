import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nameIn, roleOn } from './support/audit.ts';
import { describeLab } from './support/bed.ts';

describeLab('a change of roles on trial', 'trial', (bed) => {
  const lines = (host: string): readonly string[] =>
    readFileSync(join(bed.lab.root(host), 'srv/counter/data/lines'), 'utf8')
      .trimEnd()
      .split('\n');
  const held = (text: string): string => text.replace('hold_down: 0s', 'hold_down: 1h');

  test('a pair is set up, and a backup reaches the standby', async () => {
    bed.definePair(held);
    await bed.expectPairctl(0, ['apply', '--yes']);
    await bed.expectPairctl(0, ['run', 'backup', '--yes']);
    expect((await bed.expectPairctl(0, ['commit'])).said).toContain('nothing to commit');
    expect((await bed.expectPairctl(64, ['run', 'sync', '--trial', '1m'])).said).toContain('--trial is for');
  });

  test('the operator goes away, and the hosts give the role back by themselves: nothing is lost, clients are led home', async () => {
    bed.definePair(held);
    const out = await bed.expectPairctl(0, ['run', 'switchover', '--yes', '--trial', '30s'], {
      timeoutSeconds: 300,
    });
    expect(out.said).toContain('unless `pairctl commit` comes before');
    expect(roleOn(bed.lab, 'web2')).toEqual({ role: 'primary', epoch: 2 });
    expect((await bed.expectPairctl(0, ['status'])).said).toContain('web2 is primary on trial until 20');
    await expect.poll(() => lines('web2').at(-1)).toMatch(/ web2$/);
    await expect
      .poll(() => roleOn(bed.lab, 'web1'), { timeout: 280_000, interval: 2000 })
      .toEqual({ role: 'primary', epoch: 3 });
    await expect
      .poll(async () => (await nameIn(bed.lab)).text, { timeout: 60_000, interval: 1000 })
      .toBe('pairctl epoch=3 primary=web1');
    expect(roleOn(bed.lab, 'web2')).toEqual({ role: 'standby', epoch: 3 });
    const written = lines('web2');
    expect(lines('web1').slice(0, written.length)).toEqual(written);
    await expect.poll(() => lines('web1').at(-1), { timeout: 20_000 }).toMatch(/ web1$/);
    await bed.audit({ settled: true });
  }, 600_000);

  test('committed, it stays', async () => {
    await bed.expectPairctl(0, ['apply', '--yes', '--lock-wait', '60']);
    await bed.expectPairctl(0, ['run', 'switchover', '--yes', '--trial', '5m'], { timeoutSeconds: 300 });
    expect((await bed.expectPairctl(0, ['commit'])).said).toContain('web2 stays primary');
    expect((await bed.expectPairctl(0, ['status'])).said).not.toContain('on trial');
    expect((await bed.program('web2', 'trial')).status).toBe(3);
    await bed.audit({ settled: true });
  }, 400_000);

  test('what the hosts could not move by themselves is refused before anything is changed', async () => {
    bed.definePair((text) =>
      text.replace(
        '  fence:\n',
        '    - command: { look: "echo web2", switch: "true", on: operator }\n  fence:\n',
      ),
    );
    const before = roleOn(bed.lab, 'web2');
    const ran = await bed.expectPairctl(77, ['run', 'switchover', '--yes', '--trial', '5m']);
    expect(ran.said).toContain('a trial is ended by the hosts alone');
    expect(roleOn(bed.lab, 'web2')).toEqual(before);
  });
});
