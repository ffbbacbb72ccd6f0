import { existsSync, readFileSync, readdirSync, writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Output } from '../../src/model/command.ts';
import type { StatusReport } from '../../src/model/status.ts';
import { hosts, roleOn, servingOn } from './support/audit.ts';
import { describeLab } from './support/bed.ts';
import { processesOf } from './support/processes.ts';
import { below } from './support/tree.ts';

const state = 'var/lib/pairctl/counter';
const mirror = 'srv-counter';

describeLab('mirrors and backups flow from the primary to the standby', 'sync', (bed) => {
  const at = (host: string, path: string): string => join(bed.lab.root(host), path);
  const sync = (...words: readonly string[]): Promise<Output> =>
    bed.program('web2', 'sync', mirror, ...words);
  const status = (): Record<string, unknown> =>
    JSON.parse(readFileSync(at('web2', `${state}/status/mirror-${mirror}.json`), 'utf8')) as Record<
      string,
      unknown
    >;
  const copy = () => below(bed.lab, 'web2', 'srv/counter');
  const inTree = (host: string, path: string): string => at(host, `srv/counter/${path}`);
  const stores = (host: string): readonly string[] =>
    existsSync(at(host, `${state}/backups/data`))
      ? readdirSync(at(host, `${state}/backups/data`)).filter((name) => name.startsWith('backup-'))
      : [];
  const idle = async (host: string): Promise<void> => {
    await expect
      .poll(
        async () => (await processesOf(bed.lab, host)).filter((p) => p.command.includes('pairctl-host')),
        { timeout: 20_000 },
      )
      .toEqual([]);
  };
  /** Both hosts' own cron, off where a test wants to be alone. */
  const cron = async (action: 'start' | 'stop'): Promise<void> => {
    await Promise.all(hosts.map((host) => bed.must(host, `systemctl ${action} cron`)));
    if (action === 'stop') await Promise.all(hosts.map(idle));
  };

  test('cron alone pulls the mirror and the backups, and mails nothing while all is well', async () => {
    bed.definePair((text) => text.replace('every: 1m', 'every: 1m\n    bandwidth: 2MiB/s'));
    for (const host of hosts) {
      // What cron mails is kept, and a job that has something to say proves that it would be.
      writeFileSync(at(host, 'usr/sbin/sendmail'), '#!/bin/sh\ncat >>/var/mail/root\n', { mode: 0o755 });
      mkdirSync(at(host, 'var/mail'), { recursive: true });
      writeFileSync(at(host, 'etc/cron.d/control'), '* * * * * root echo something to say\n');
    }
    await bed.expectPairctl(0, ['apply', '--yes']);
    expect((await bed.program('web1', 'backup', '--now')).status).toBe(0);
    const first = stores('web1').length;
    writeFileSync(inTree('web1', 'www/by-cron'), 'carried by cron\n');
    await expect
      .poll(() => [existsSync(inTree('web2', 'www/by-cron')), stores('web2').length > first], {
        timeout: 130_000,
        interval: 500,
      })
      .toEqual([true, true]);
    await cron('stop');
    for (const host of hosts) {
      const mail = readFileSync(at(host, 'var/mail/root'), 'utf8');
      expect(mail).toContain('something to say');
      expect(mail).not.toContain('pairctl');
    }
    expect(status()).toMatchObject({ result: 'ok', guard: null, epoch: 1 });
    const report = (
      await bed.expectPairctl(0, ['status', '--output', 'json'])
    ).json() as unknown as StatusReport;
    expect(report).toMatchObject({ state: 'working', epoch: 1, objectives: { rpo: { met: true } } });
    expect(report.mirrors).toMatchObject([{ name: mirror, lastResult: 'ok' }]);
    await bed.audit({ settled: true });
  });

  test('deleted and overwritten files are kept for a while; what is excluded is not carried', async () => {
    writeFileSync(inTree('web1', 'one'), 'old one\n');
    writeFileSync(inTree('web1', 'two'), 'old two\n');
    expect((await sync()).status).toBe(0);
    await bed.must('web1', 'rm /srv/counter/one; echo new two, longer >/srv/counter/two');
    const ran = await sync();
    expect(ran).toMatchObject({ status: 0, stdout: '', stderr: '' });
    expect(existsSync(inTree('web2', 'one'))).toBe(false);
    expect(readFileSync(inTree('web2', 'two'), 'utf8')).toBe('new two, longer\n');
    const kept = below(bed.lab, 'web2', `${state}/deleted/${mirror}`);
    const names = Object.keys(kept).map((path) => path.replace(/^.*\+0000(?:-initial)?\//, ''));
    expect(names).toEqual(expect.arrayContaining(['one', 'two']));
    expect(existsSync(inTree('web1', 'data/lines'))).toBe(true);
    expect(existsSync(inTree('web2', 'data/lines'))).toBe(false);
    expect(status()).toMatchObject({ result: 'ok', deleted: 1 });
    const dry = await bed.expectPairctl(0, ['undelete', '--since', '1h', '--path', 'o*', '--dry-run']);
    expect(dry.said).toMatch(/one: is gone; 8 B, kept on web2 by the pull of/);
    expect(existsSync(inTree('web1', 'one'))).toBe(false);
    await bed.expectPairctl(77, ['undelete', '--since', '1h']);
    await bed.expectPairctl(0, ['undelete', '--since', '1h', '--yes']);
    expect(readFileSync(inTree('web1', 'one'), 'utf8')).toBe('old one\n');
    expect(readFileSync(inTree('web1', 'two'), 'utf8')).toBe('new two, longer\n');
    await bed.expectPairctl(64, ['undelete', '--since', '1h', '--limit', 'web2', '--yes']);
    await bed.expectPairctl(0, [
      'undelete',
      '--since',
      '1h',
      '--limit',
      'web2',
      '--to',
      '/root/found',
      '--yes',
    ]);
    expect(readFileSync(at('web2', 'root/found/two'), 'utf8')).toBe('old two\n');
    await bed.must('web2', 'rm -r /root/found');
    expect((await sync()).status).toBe(0);
    await bed.audit({ settled: true });
  });

  test('a plan tells which owners of mirrored files are somebody else on the standby', async () => {
    await bed.must(
      'web1',
      'useradd -u 2001 alpha; useradd -u 2002 beta; useradd -u 2003 data-only; useradd -u 2004 same; cd /srv/counter; mkdir -p data; for u in alpha beta same; do touch "of $u"; chown $u "of $u"; done; touch data/x; chown data-only data/x',
    );
    await bed.must('web2', 'useradd -u 2002 other; useradd -u 2005 beta; useradd -u 2004 same');
    const said = (await bed.expectPairctl(0, ['plan'])).stderr
      .split('\n')
      .filter((line) => line.includes('user '));
    expect(said).toEqual([
      'warning: mirrored files: user alpha (2001 on web1) owns files and is not on web2; give the user one number on both hosts',
      'warning: mirrored files: user beta is 2002 on web1 and 2005 on web2, and 2002 is other there; give the user one number on both hosts',
    ]);
    await bed.must(
      'web1',
      'cd /srv/counter; rm of* data/x; for u in alpha beta data-only same; do userdel $u; done',
    );
    await bed.must('web2', 'for u in beta other same; do userdel $u; done');
    expect((await bed.expectPairctl(0, ['plan'])).stderr).not.toContain('mirrored files');
  });

  test.each([
    [
      'emptied',
      'mv /srv/counter /srv/counter.away; mkdir /srv/counter',
      'rmdir /srv/counter; mv /srv/counter.away /srv/counter',
    ],
    ['covered by another file system', 'mount -t tmpfs none /srv/counter', 'umount /srv/counter'],
    ['gone', 'mv /srv/counter /srv/counter.away', 'mv /srv/counter.away /srv/counter'],
  ])('fault-051 a source that is %s deletes nothing', async (_, harm, heal) => {
    await bed.must('web1', 'systemctl stop counter counter-web');
    const before = copy();
    await bed.must('web1', harm);
    for (const ran of [await sync(), await sync('--due'), await sync('--initial')]) {
      expect(ran.status).toBe(77);
      expect(ran.stderr).toContain('guard source-missing');
    }
    expect(copy()).toEqual(before);
    expect(status()).toMatchObject({ result: 'refused', guard: 'source-missing' });
    const dry = await bed.expectPairctl(77, ['run', 'sync', '--dry-run']);
    expect(dry.said).toContain('source-missing');
    expect((await bed.pairctl(['status'])).said).toMatch(/sentinel|is not there/);
    await bed.must('web1', `${heal}; systemctl start counter counter-web`);
    expect((await sync()).status).toBe(0);
    expect(status()).toMatchObject({ result: 'ok', guard: null });
    await bed.audit({ settled: true });
  });

  test('fault-054 a mass change is held back, backups go on, and the exact count lets it happen', async () => {
    await bed.must('web1', 'for n in $(seq 20); do echo $n >/srv/counter/m$n; done');
    expect((await sync()).status).toBe(0);
    await bed.must('web1', 'cd /srv/counter; for n in $(seq 15); do rm m$n; done');
    const before = copy();
    const held = await sync();
    expect(held.status).toBe(77);
    expect(held.stderr).toMatch(/guard mass-change: .*would delete 15 of \d+ entries.*--accept 15/);
    expect((await sync('--accept', '14')).status).toBe(77);
    expect(copy()).toEqual(before);
    expect(status()).toMatchObject({ result: 'refused', guard: 'mass-change' });
    expect((await bed.program('web1', 'backup', '--now')).status).toBe(0);
    expect((await bed.program('web2', 'sync', '--backups')).status).toBe(0);
    const run = await bed.expectPairctl(77, ['run', 'mirror', '--yes']);
    expect(run.said).toContain('--override mass-change=');
    await bed.expectPairctl(0, ['run', 'mirror', '--yes', '--override', 'mass-change=tidied up']);
    expect(existsSync(inTree('web2', 'm1'))).toBe(false);
    expect(existsSync(inTree('web2', 'm16'))).toBe(true);
    await bed.audit({ settled: true });
  });

  test('fault-055 the power of the primary goes while a mirror is pulled: whole files only, incomplete since, and the next run goes on', async () => {
    const sum = (host: string): Promise<string> => bed.must(host, 'cd /srv/counter && sha256sum big*');
    await bed.must(
      'web1',
      'cd /srv/counter; for n in 1 2; do head -c 12000000 /dev/urandom >big$n; done; echo x >goes',
    );
    expect((await sync()).status).toBe(0);
    const old = await sum('web2');
    await bed.must(
      'web1',
      'cd /srv/counter; for n in 1 2; do head -c 12000000 /dev/urandom >big$n; done; rm goes; sync -f .',
    );
    const fresh = await sum('web1');
    const pull = sync();
    await expect
      .poll(async () => (await sum('web2')) === old, { timeout: 60_000, interval: 100 })
      .toBe(false);
    await bed.lab.cut('web1');
    expect((await pull).status).not.toBe(0);
    const known = new Set([...old.split('\n'), ...fresh.split('\n')]);
    for (const line of (await sum('web2')).split('\n')) expect(known.has(line), line).toBe(true);
    expect(existsSync(inTree('web2', 'goes'))).toBe(true);
    const said = (await bed.pairctl(['status'])).said;
    expect(said).toMatch(/mirror srv-counter: last run failed: .*its copy is incomplete since \d{4}-/);
    await bed.lab.boot('web1');
    await expect.poll(async () => (await sync()).status, { timeout: 60_000, interval: 1000 }).toBe(0);
    expect(await sum('web2')).toBe(await sum('web1'));
    expect(existsSync(inTree('web2', 'goes'))).toBe(false);
    expect(existsSync(inTree('web2', '.pairctl-partial'))).toBe(false);
    expect((await bed.pairctl(['status'])).said).not.toContain('incomplete');
    await bed.must('web1', 'rm /srv/counter/big*');
    await cron('stop');
    expect((await sync()).status).toBe(0);
    await bed.audit({ settled: true });
  }, 300_000);

  test('fault-053 a destination that is no longer on its file system is not filled', async () => {
    const under = copy();
    await bed.must('web2', 'mount -t tmpfs none /srv/counter');
    for (const words of [[], ['--initial']]) {
      const ran = await sync(...words);
      expect(ran.status).toBe(77);
      expect(ran.stderr).toContain('guard destination-missing');
    }
    expect(await bed.must('web2', 'ls -A /srv/counter')).toBe('');
    expect((await sync('--lift', 'destination-missing')).status).toBe(0);
    await bed.must('web2', 'umount /srv/counter');
    const again = await sync();
    expect(again.status).toBe(77);
    expect(again.stderr).toContain('guard destination-missing');
    expect(copy()).toEqual(under);
    expect((await sync('--lift', 'destination-missing')).status).toBe(0);
    await bed.audit({ settled: true });
  });

  test('the pull key opens nothing but its few questions', async () => {
    const key = '/etc/pairctl/counter';
    const ssh = `ssh -F none -i ${key}/key -o BatchMode=yes -o ConnectTimeout=5 -o HostKeyAlias=web1 -o UserKnownHostsFile=${key}/known_hosts -o LogLevel=ERROR`;
    const to = `root@${bed.lab.host('web1').address}`;
    const ask = (script: string): Promise<Output> => bed.on('web2', script);
    expect((await ask(`${ssh} ${to} role`)).stdout).toMatch(/^pairctl 1\n(?:.*\n)*role primary 1\n/);
    const before = below(bed.lab, 'web1', 'etc');
    const tree = below(bed.lab, 'web1', 'srv/counter');
    for (const script of [
      `echo id | ${ssh} ${to}`,
      `${ssh} -tt ${to}`,
      `${ssh} ${to} cat /etc/shadow`,
      `${ssh} ${to} 'role; cat /etc/shadow'`,
      `${ssh} ${to} 'role $(touch /etc/broken)'`,
      `${ssh} ${to} 'role primary 99; touch /etc/broken'`,
      `${ssh} ${to} role set standby 9`,
      `${ssh} ${to} backup --now`,
      `${ssh} -s ${to} sftp </dev/null`,
      `${ssh} -W 127.0.0.1:8080 ${to} </dev/null`,
      `rsync -e '${ssh}' ${to}:/etc/shadow /tmp/stolen`,
      `rsync -e '${ssh}' /etc/hostname ${to}:/etc/broken`,
      `rsync -e '${ssh}' --rsync-path='pull 1' ${to}::mirror-${mirror}/../../etc/shadow /tmp/stolen`,
      `rsync -e '${ssh}' --rsync-path='pull 1' ${to}::etc/shadow /tmp/stolen`,
      `rsync -e '${ssh}' --rsync-path='pull 1' /etc/hostname ${to}::mirror-${mirror}/www/broken`,
      `rsync -e '${ssh}' --rsync-path='pull 1' --remove-source-files ${to}::mirror-${mirror}/two /tmp/stolen`,
    ]) {
      const ran = await ask(script);
      expect(ran.status, script).not.toBe(0);
      expect(ran.stdout, script).not.toMatch(/root:|uid=/);
    }
    // A forwarding is refused when it is used, not when it is asked for.
    const forwarded = await ask(
      `${ssh} -N -L 9999:127.0.0.1:8080 ${to} & sleep 1; curl -s -m 3 http://127.0.0.1:9999/; code=$?; kill $!; exit $code`,
    );
    expect(forwarded.status).not.toBe(0);
    expect(await bed.must('web2', 'ls /tmp/stolen 2>/dev/null || echo none')).toBe('none');
    expect(below(bed.lab, 'web1', 'etc')).toEqual(before);
    expect(below(bed.lab, 'web1', 'srv/counter')).toEqual(tree);
    const elsewhere = await bed.lab.operator([
      'ssh',
      '-F',
      'none',
      '-i',
      at('web2', 'etc/pairctl/counter/key'),
      '-o',
      'BatchMode=yes',
      '-o',
      `UserKnownHostsFile=${bed.lab.directory}/known_hosts`,
      '-o',
      'IdentitiesOnly=yes',
      to,
      'role',
    ]);
    expect(elsewhere.status, elsewhere.stdout).toBe(255);
    await bed.audit({ settled: true });
  });

  test('fault-080 a damaged newest backup is passed over, with the reason and what that costs', async () => {
    const store = at('web2', `${state}/backups/data`);
    const [older = '', newest = ''] = stores('web2').slice(-2);
    await bed.must('web2', `cp -a /${state}/backups/data/${newest} /root/saved`);
    const artifact = readdirSync(join(store, newest)).find((name) => name.startsWith('path-srv')) ?? '';
    const harms: Readonly<Record<string, string>> = {
      truncated: `truncate -s -1 ${artifact}`,
      'one bit flipped': `printf "\\$(printf %o $(($(od -An -tu1 -j20 -N1 ${artifact}) ^ 1)))" | dd of=${artifact} bs=1 seek=20 conv=notrunc status=none`,
      'manifest missing': 'rm MANIFEST',
      'seal missing': 'rm SEAL',
      'zero length': `truncate -s 0 SEAL ${artifact}`,
    };
    for (const [harm, script] of Object.entries(harms)) {
      await bed.must('web2', `cd /${state}/backups/data/${newest}; ${script}`);
      const dry = await bed.expectPairctl(77, ['run', 'failover', '--dry-run', '--output', 'json']);
      const restore = dry.plan().changes.find((change) => change.module === 'restore');
      expect(restore?.because[0], harm).toContain(older);
      await bed.must(
        'web2',
        `rm -rf /${state}/backups/data/${newest}; cp -a /root/saved /${state}/backups/data/${newest}`,
      );
    }
    const good = await bed.expectPairctl(77, ['run', 'failover', '--dry-run', '--output', 'json']);
    expect(good.plan().changes.find((change) => change.module === 'restore')?.because[0]).toContain(newest);
    // What is bad stays listed as such, and the status says so.
    await bed.must('web2', `rm /${state}/backups/data/${newest}/SEAL; rm -rf /root/saved`);
    await bed.program('web2', 'verify', '--all');
    const listed = await bed.expectPairctl(0, ['backups']);
    expect(
      listed.said
        .split('\n')
        .filter((line) => line.includes(newest))
        .join('\n'),
    ).toContain('seal missing');
    expect((await bed.pairctl(['status'])).said).toContain('bad backup');
    await bed.audit({ settled: true });
  });

  test('fault-064 a change of roles ends a pull that is under way, and none begins after it', async () => {
    await bed.must('web1', 'head -c 60000000 /dev/urandom >/srv/counter/large');
    const pull = sync();
    await expect
      .poll(
        async () =>
          (await processesOf(bed.lab, 'web2')).some((p) => /rsync .*--delete-delay/.test(p.command)),
        {
          timeout: 20_000,
        },
      )
      .toBe(true);
    // The old primary stands still, as one does whose power supply gives up: nothing comes from it any more.
    await bed.lab.freeze('web1');
    expect(await bed.program('web2', 'role', 'set', 'primary', '2')).toMatchObject({
      status: 0,
      stdout: 'primary 2\n',
    });
    const ended = await pull;
    expect(ended.status).not.toBe(0);
    expect(existsSync(inTree('web2', 'large'))).toBe(false);
    expect(await sync()).toMatchObject({ status: 3 });
    expect(await sync('--due')).toMatchObject({ status: 0, stdout: '', stderr: '' });
    expect(roleOn(bed.lab, 'web2')).toEqual({ role: 'primary', epoch: 2 });
    await bed.audit();
  });

  test('fault-065 the old primary revives: its own cron learns that it is fenced, and its peer is unharmed', async () => {
    await bed.must('web2', 'mkdir -p /srv/counter/data; systemctl start counter counter-web');
    writeFileSync(inTree('web2', 'written-by-the-new-primary'), 'keep me\n');
    expect(await servingOn(bed.lab, 'web2')).toHaveLength(2);
    await expect.poll(() => existsSync(inTree('web2', 'data/lines')), { timeout: 20_000 }).toBe(true);
    const before = readFileSync(inTree('web2', 'data/lines'), 'utf8');
    await bed.lab.thaw('web1');
    expect(roleOn(bed.lab, 'web1')).toEqual({ role: 'primary', epoch: 1 });
    await bed.must('web1', 'systemctl start cron');
    await expect
      .poll(() => roleOn(bed.lab, 'web1'), { timeout: 90_000, interval: 500 })
      .toEqual({ role: 'standby', epoch: 2 });
    await expect.poll(() => servingOn(bed.lab, 'web1'), { timeout: 30_000 }).toEqual([]);
    await expect
      .poll(() => readFileSync(at('web1', 'var/mail/root'), 'utf8'), { timeout: 20_000 })
      .toMatch(/was primary and is not any more: web2 is primary at epoch 2/);
    expect(readFileSync(at('web1', `${state}/journal.ndjson`), 'utf8')).toContain('"result":"standby"');
    expect(roleOn(bed.lab, 'web2')).toEqual({ role: 'primary', epoch: 2 });
    expect(readFileSync(inTree('web2', 'data/lines'), 'utf8').startsWith(before)).toBe(true);
    expect(existsSync(inTree('web2', 'written-by-the-new-primary'))).toBe(true);
    expect(await servingOn(bed.lab, 'web2')).toHaveLength(2);
    const refused = await bed.on('web1', 'systemctl start counter');
    expect(refused.status).toBe(0);
    await bed.audit();
  });

  test('apply makes the old primary the standby: the stream turns round, and what it had is kept', async () => {
    await bed.expectPairctl(0, ['apply', '--yes']);
    await bed.audit({ settled: true });
    expect((await bed.program('web1', 'sync', mirror)).status).toBe(0);
    expect(existsSync(inTree('web1', 'written-by-the-new-primary'))).toBe(true);
    const kept = below(bed.lab, 'web1', `${state}/deleted/${mirror}`);
    expect(Object.keys(kept).some((path) => path.endsWith('/large'))).toBe(true);
    await bed.expectPairctl(0, ['plan', '--detailed-exitcode']);
    await bed.audit({ settled: true });
  });
});
