import { expect, test } from 'vitest';
import { describeLab } from './support/bed.ts';

describeLab('an earlier state is put back on the primary', 'restore', (bed) => {
  const value = async (): Promise<string> =>
    (await bed.must('web1', 'cat /srv/counter/data/restored-or-not 2>/dev/null || :')).trim();
  const backups = async (): Promise<string> => (await bed.expectPairctl(0, ['backups'])).said;

  test('what was written after the backup goes, the services stop meanwhile, and the way back is a safety copy', async () => {
    await bed.expectPairctl(0, ['apply', '--yes']);
    await bed.must('web1', 'echo before >/srv/counter/data/restored-or-not');
    await bed.expectPairctl(0, ['run', 'backup', '--yes']);
    await bed.must('web1', 'echo after >/srv/counter/data/restored-or-not');
    const shown = await bed.expectPairctl(0, ['run', 'restore', '--dry-run']);
    expect(shown.said).toContain('what was written since then is lost');
    expect(await value()).toBe('after');
    await bed.expectPairctl(77, ['run', 'restore']);
    expect(await value()).toBe('after');
    const name = /backup-[0-9_+-]+/.exec(await backups())?.[0] ?? '';
    await bed.expectPairctl(0, ['run', 'restore', '--yes', '--backup', name]);
    expect(await value()).toBe('before');
    expect((await bed.must('web1', 'systemctl is-active counter.service')).trim()).toBe('active');
    const safety = /safety-[0-9_+-]+/.exec(await backups())?.[0] ?? '';
    await bed.expectPairctl(0, ['run', 'restore', '--yes', '--backup', safety]);
    expect(await value()).toBe('after');
  });

  test('one item comes back alone, and a copy goes beside production, which goes on', async () => {
    const items = async (): Promise<string> =>
      (await bed.must('web1', 'ls /root/looked 2>/dev/null || :')).trim();
    await bed.must('web1', 'echo now >/srv/counter/data/restored-or-not; echo "# now" >>/etc/counter.conf');
    const since = 'systemctl show -P ActiveEnterTimestampMonotonic counter.service';
    const started = await bed.must('web1', since);
    await bed.expectPairctl(0, ['run', 'restore', '--into', '/root/looked', '--only', 'srv-counter-data']);
    expect(await items()).toBe('data');
    expect(await bed.must('web1', since)).toBe(started);
    expect(await value()).toBe('now');
    const wrong = await bed.expectPairctl(1, ['run', 'restore', '--yes', '--only', 'nothing']);
    expect(wrong.said).toContain("has an item 'nothing'");
    expect(await bed.must('web1', since)).toBe(started);
    const one = await bed.expectPairctl(0, ['run', 'restore', '--yes', '--only', 'etc-counter-conf']);
    expect(one.said).toMatch(/[Tt]he way back: pairctl run restore --plan data --backup safety-/);
    expect(await value()).toBe('now');
    expect(await bed.must('web1', 'cat /etc/counter.conf')).not.toContain('# now');
  });

  test('a name that the host does not hold stops nothing', async () => {
    const since = await bed.must('web1', 'systemctl show -P ActiveEnterTimestampMonotonic counter.service');
    await bed.expectPairctl(77, ['run', 'restore', '--yes', '--backup', 'backup-2001-01-01_00-00-00+0000']);
    expect(await bed.must('web1', 'systemctl show -P ActiveEnterTimestampMonotonic counter.service')).toBe(
      since,
    );
  });

  test('a backup is pinned on both hosts, verified, and left to its schedule again', async () => {
    const name = /backup-[0-9_+-]+/.exec(await backups())?.[0] ?? '';
    await bed.expectPairctl(0, ['backups', 'pin', name]);
    expect((await backups()).match(new RegExp(`${name.replaceAll('+', '\\+')} +pinned`, 'g'))).toHaveLength(
      2,
    );
    expect((await bed.expectPairctl(0, ['backups', 'verify', '--all'])).said).toContain('changed=1');
    await bed.expectPairctl(0, ['backups', 'unpin', name]);
    expect(await backups()).not.toContain('pinned');
    await bed.expectPairctl(64, ['backups', 'pin', 'backup-2001-01-01_00-00-00+0000']);
  });
});
