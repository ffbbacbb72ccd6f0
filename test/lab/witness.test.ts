import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { roleOn } from './support/audit.ts';
import { describeLab } from './support/bed.ts';

const failover = ['run', 'failover', '--yes', '--timeout', '3', '--output', 'json'] as const;

describeLab('a witness is asked for its view of the primary', 'witness', (bed) => {
  const unmoved = async (): Promise<void> => {
    expect(roleOn(bed.lab, 'web1')).toEqual({ role: 'primary', epoch: 1 });
    expect(roleOn(bed.lab, 'web2')).toEqual({ role: 'standby', epoch: 1 });
    await bed.audit({ settled: true });
  };
  /** The name server's host is the third one; no fence is declared. */
  const withWitness = (address = bed.lab.host('ns1').address): void => {
    bed.definePair((text) => text.replace(/ {2}fence:\n(?: {4}.*\n)+/, '  witness: ns1\n'));
    bed.defineInventory(
      (text) =>
        `${text}  ns1: { address: ${address}, user: root, identity_file: ${bed.lab.keyFile}, host_key: "${bed.lab.hostKey('ns1')}" }\n`,
    );
  };

  test('a pair is set up, and a backup reaches the standby', async () => {
    withWitness();
    await bed.expectPairctl(0, ['apply', '--yes']);
    await bed.expectPairctl(0, ['run', 'backup', '--yes']);
    await unmoved();
  });

  test('fault-100 operator and standby are cut off, the witness still reaches the application: refused', async () => {
    withWitness();
    await bed.lab.part('web1', 'web2');
    await bed.lab.part('web1', 'operator');
    const ran = await bed.expectPairctl(77, failover);
    const refusals = ran.report().refusals;
    expect(refusals.map(({ guard }) => guard)).toContain('primary-alive');
    expect(refusals.find(({ guard }) => guard === 'primary-alive')?.found).toContain('asked from ns1');
    expect(ran.said).not.toMatch(/\bdead\b|\bis down\b/);
    await unmoved();
  });

  test('fault-100 its application is silent everywhere: all three views stand in the refusal', async () => {
    withWitness();
    await bed.must('web1', 'systemctl stop counter-web');
    const ran = await bed.expectPairctl(77, failover);
    const [refusal] = ran.report().refusals;
    expect(refusal?.guard).toBe('unfenced');
    expect(refusal?.found).toContain('web1 cannot be reached from here, and unreachable is not down');
    expect(refusal?.found).toContain('the standby does not reach it either');
    expect(refusal?.found).toMatch(/the witness ns1 reaches web1: \S+ answers ping/);
    expect(roleOn(bed.lab, 'web2')).toEqual({ role: 'standby', epoch: 1 });
  });

  test('fault-100 the witness itself cannot be asked: that is said, and its silence counts for nothing', async () => {
    withWitness('192.0.2.200');
    const ran = await bed.expectPairctl(77, failover);
    const [refusal] = ran.report().refusals;
    expect(refusal?.guard).toBe('unfenced');
    expect(refusal?.found).toContain('the witness ns1 could not be asked');
  });

  test('a statement of the operator is enough, is recorded on the pair, and nothing is left on the witness', async () => {
    withWitness();
    await bed.expectPairctl(0, [...failover, '--override', 'unfenced=the rack has no power']);
    expect(roleOn(bed.lab, 'web2')).toEqual({ role: 'primary', epoch: 2 });
    const journal = readFileSync(
      join(bed.lab.root('web2'), 'var/lib/pairctl/counter/journal.ndjson'),
      'utf8',
    );
    expect(journal).toContain('the rack has no power');
    for (const path of ['var/lib/pairctl', 'etc/pairctl', 'usr/local/lib/pairctl'])
      expect(existsSync(join(bed.lab.root('ns1'), path)), path).toBe(false);
  });
});
