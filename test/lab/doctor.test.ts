import { expect, test } from 'vitest';
import type { DoctorReport, Finding } from '../../src/model/doctor.ts';
import { describeLab } from './support/bed.ts';
import { treeOf } from './support/tree.ts';

/** One thing that is spoilt by hand, how it is mended, and which check must name it. */
interface Spoilt {
  readonly what: string;
  readonly host: 'web1' | 'web2';
  readonly spoil: string;
  readonly mend: string;
  readonly check: string;
  readonly words: string;
  readonly verdict?: 'warning';
}

const keys = '/root/.ssh/authorized_keys';
const restoreKeys = `cp -p /root/keys ${keys}`;
/** A clock that is 90 s ahead, for all that ask it in the ways of pairctl. */
const aheadOfTime = `#!/bin/sh
case "$*" in
'+%s.%N') echo "$(($(/usr/bin/date +%s) + 90)).0" ;;
'-u +%s') echo "$(($(/usr/bin/date +%s) + 90))" ;;
*) exec /usr/bin/date "$@" ;;
esac
`;

const spoils: readonly Spoilt[] = [
  {
    what: 'a key line without its forced command',
    host: 'web1',
    spoil: `cp -p ${keys} /root/keys; sed -i 's/^restrict.*command="[^"]*" //' ${keys}`,
    mend: restoreKeys,
    check: 'pull-key',
    words: 'runs commands, opens a shell, reads files outside of the mirrors, writes files',
  },
  {
    what: 'a key line that allows forwarding',
    host: 'web1',
    spoil: `cp -p ${keys} /root/keys; sed -i 's/^restrict,/restrict,port-forwarding,/' ${keys}`,
    mend: restoreKeys,
    check: 'pull-key',
    words: 'forwards ports of the other host',
  },
  {
    what: 'the other host’s key is another one',
    host: 'web2',
    spoil: `cp -p /etc/pairctl/counter/known_hosts /root/known; sed -i 's/ AAAA.*/ AAAAC3NzaC1lZDI1NTE5AAAAIKkeyOfTheDeployerIsNotThisOneAtAllXXXXXXXXXXX/' /etc/pairctl/counter/known_hosts`,
    mend: 'cp -p /root/known /etc/pairctl/counter/known_hosts',
    check: 'peer-answers',
    words: 'does not get an answer from web1',
  },
  {
    what: 'cron is stopped',
    host: 'web2',
    spoil: 'systemctl stop cron',
    mend: 'systemctl start cron',
    check: 'cron',
    words: 'cron does not run',
  },
  {
    what: 'a clock is wrong',
    host: 'web2',
    spoil: `printf '%s' "$1" >/usr/local/sbin/date; chmod 755 /usr/local/sbin/date`,
    mend: 'rm /usr/local/sbin/date',
    check: 'clocks',
    words: 's apart; 30 s are allowed',
  },
  {
    what: 'another time zone',
    host: 'web2',
    spoil: 'ln -sf /usr/share/zoneinfo/Asia/Tokyo /etc/localtime',
    mend: 'ln -sf /usr/share/zoneinfo/Etc/UTC /etc/localtime',
    check: 'time-zones',
    words: '+0900 JST',
    verdict: 'warning',
  },
  {
    what: 'a service runs as a user that the standby has not',
    host: 'web1',
    spoil: `useradd --system shopper; mkdir -p /etc/systemd/system/counter.service.d; printf '[Service]\\nUser=shopper\\n' >/etc/systemd/system/counter.service.d/60-user.conf; systemctl daemon-reload`,
    mend: 'rm /etc/systemd/system/counter.service.d/60-user.conf; userdel shopper; systemctl daemon-reload',
    check: 'service-accounts',
    words: 'which web2 does not have',
  },
  {
    what: 'files of a user that the standby has not',
    host: 'web1',
    spoil: 'useradd --system -u 7007 painter; touch /srv/counter/painted; chown painter /srv/counter/painted',
    mend: 'rm /srv/counter/painted; userdel painter',
    check: 'mirror-owners',
    words: 'user painter (7007 on web1) owns files and is not on web2',
  },
  {
    what: 'a service is not guarded',
    host: 'web2',
    spoil: 'mv /etc/systemd/system/counter.service.d/50-pairctl.conf /root/; systemctl daemon-reload',
    mend: 'mv /root/50-pairctl.conf /etc/systemd/system/counter.service.d/; systemctl daemon-reload',
    check: 'services',
    words: 'counter.service is not guarded',
  },
  {
    what: 'the resolver is the primary',
    host: 'web2',
    spoil: 'cp /etc/resolv.conf /root/resolv; echo nameserver 192.0.2.11 >/etc/resolv.conf',
    mend: 'cat /root/resolv >/etc/resolv.conf',
    check: 'dependencies',
    words: 'the resolver of web2 (/etc/resolv.conf) is web1 alone',
  },
  {
    what: 'the gateway is the primary',
    host: 'web2',
    spoil: 'ip route add default via 192.0.2.11',
    mend: 'ip route del default via 192.0.2.11',
    check: 'dependencies',
    words: 'the default gateway of web2 is web1 alone',
  },
  {
    what: 'a wrong TSIG secret',
    host: 'web2',
    spoil: `cp -p /etc/pairctl/counter/dns-*.key /root/tsig; sed -i 's/secret "..../secret "AAAA/' /etc/pairctl/counter/dns-*.key`,
    mend: 'cp -p /root/tsig /etc/pairctl/counter/dns-example.test-pairctl.key',
    check: 'dns-right',
    words: 'has another secret for the key pairctl',
  },
  {
    what: 'the standby has lost its backups',
    host: 'web2',
    spoil: 'systemctl stop cron; sleep 2; mv /var/lib/pairctl/counter/backups /root/backups',
    mend: 'rm -rf /var/lib/pairctl/counter/backups; mv /root/backups /var/lib/pairctl/counter/; systemctl start cron',
    check: 'newest-proven',
    words: 'plan data has no proven backup',
  },
  {
    what: 'the application is down',
    host: 'web1',
    spoil: 'systemctl stop counter-web',
    mend: 'systemctl start counter-web',
    check: 'health',
    words: 'the application is not healthy',
  },
  {
    what: 'a package is missing',
    host: 'web2',
    spoil: 'dpkg -r --force-depends zstd',
    mend: ':',
    check: 'packages',
    words: 'not installed: zstd',
  },
];

describeLab('pairctl doctor', 'doctor', (bed) => {
  const examined = async (status: number, ...more: readonly string[]): Promise<readonly Finding[]> => {
    const ran = await bed.expectPairctl(status, ['doctor', '--output', 'json', ...more]);
    return (JSON.parse(ran.stdout) as DoctorReport).findings;
  };
  const named = (findings: readonly Finding[], verdict: string): readonly string[] => [
    ...new Set(findings.filter((finding) => finding.verdict === verdict).map(({ check }) => check)),
  ];

  test('a pair that works is well, but for what it does not declare', async () => {
    await bed.expectPairctl(0, ['apply', '--yes']);
    await bed.expectPairctl(0, ['run', 'backup', '--yes']);
    for (const host of ['web1', 'web2']) expect((await bed.program(host, 'heartbeat')).status).toBe(0);
    const findings = await examined(0);
    expect(named(findings, 'failed')).toEqual([]);
    expect(named(findings, 'not checked')).toEqual([]);
    expect(named(findings, 'warning').toSorted()).toEqual(['drill', 'mail']);
    await bed.audit({ settled: true });
  });

  test('--look-only changes not a byte on either host', async () => {
    for (const host of ['web1', 'web2']) await bed.must(host, 'systemctl stop cron; sleep 2');
    const before = { web1: treeOf(bed.lab, 'web1'), web2: treeOf(bed.lab, 'web2') };
    const findings = await examined(1, '--look-only');
    expect(named(findings, 'not checked').toSorted()).toEqual(['dns-right', 'dns-test-record', 'pull-key']);
    expect({ web1: treeOf(bed.lab, 'web1'), web2: treeOf(bed.lab, 'web2') }).toEqual(before);
    for (const host of ['web1', 'web2']) await bed.must(host, 'systemctl start cron');
  });

  test('the test record is gone again, and the name as it was', async () => {
    await examined(0);
    const zone = await bed.must(
      'ns1',
      'dig +short @127.0.0.1 _pairctl-test.app.example.test TXT; dig +short @127.0.0.1 app.example.test A',
    );
    expect(zone).toBe(bed.lab.host('web1').address);
  });

  test('a fence status that calls a running primary off', async () => {
    bed.definePair((text) => text.replace(/^( {4}status:) .*$/m, '$1 "test -n $PAIRCTL_HOST"'));
    const findings = await examined(1);
    expect(findings[0]).toMatchObject({ check: 'fence', verdict: 'failed' });
  });

  test('what is not declared is a warning with its consequence', async () => {
    bed.definePair((text) => text.replace(/ {2}fence:\n(?: {4}.*\n)+/, '').replace(/ {2}health:.*\n/, ''));
    // What the hosts have is what the definition says, or that would be a finding of its own: the runbook.
    await bed.expectPairctl(0, ['apply', '--yes']);
    const findings = await examined(0);
    expect(named(findings, 'warning')).toEqual(expect.arrayContaining(['fence', 'health']));
    expect(findings.find(({ check }) => check === 'fence')?.means).toContain('unfenced');
    bed.definePair();
    await bed.expectPairctl(0, ['apply', '--yes']);
  });

  test('a primary out of reach: what can be looked at is, nothing is called down', async () => {
    await bed.lab.cable('web1', 'down');
    const findings = await examined(0, '--timeout', '3');
    await bed.lab.cable('web1', 'up');
    // It can be fenced: that is what a failover is for.
    expect(named(findings, 'failed')).toEqual([]);
    expect(named(findings, 'warning')).toEqual(expect.arrayContaining(['reachable', 'peer-answers']));
    expect(findings.find(({ check }) => check === 'reachable')?.found).toContain(
      'does not mean that it is down',
    );
    expect(findings.filter(({ check }) => check === 'newest-proven')).toMatchObject([{ verdict: 'ok' }]);
    await expect.poll(async () => (await bed.lab.exec('web1', ['true'])).status, { timeout: 20_000 }).toBe(0);
  });

  test.each(spoils)('$what', async ({ host, spoil, mend, check, words, verdict = 'failed' }) => {
    await bed.must(host, spoil, aheadOfTime);
    const findings = await examined(verdict === 'failed' ? 1 : 0).finally(() => bed.must(host, mend));
    const found = findings.filter((finding) => finding.check === check && finding.verdict === verdict);
    expect(found.map((finding) => finding.found).join('; ')).toContain(words);
    for (const finding of found) expect(finding.remedy).toBeTruthy();
  });
});
