import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeDefinition } from '../../src/cli/lab_definition.ts';
import type { Lab } from '../../src/lab/lab.ts';
import { describeLayout, type Bed } from './support/bed.ts';

const address = '192.0.2.100';
const edge = '/srv/edge';
const targets = `  traffic:
    - haproxy: { on: lb, backend: app }
    - address: { address: ${address}/24, interface: eth0 }
    - command: { name: edge, on: lb, look: "cat ${edge} || echo nobody", switch: "echo $PAIRCTL_PRIMARY $PAIRCTL_EPOCH >${edge}.new; echo $PAIRCTL_PRIMARY >${edge}" }
`;

function define(lab: Lab, directory: string): void {
  writeDefinition(lab, directory);
  const file = (name: string): string => join(directory, name);
  const pair = readFileSync(file('pair.yml'), 'utf8');
  writeFileSync(file('pair.yml'), pair.replace(/ {2}traffic:\n(?: {4}.*\n)+/, targets));
  const lb = `  lb: { address: ${lab.host('lb').address}, user: root, identity_file: ${lab.keyFile}, host_key: "${lab.hostKey('lb')}" }\n`;
  writeFileSync(file('inventory.yml'), readFileSync(file('inventory.yml'), 'utf8') + lb);
}

const hosts = [
  { name: 'web1', profile: 'service' },
  { name: 'web2', profile: 'service' },
  { name: 'ns1', profile: 'nameserver' },
  { name: 'lb', profile: 'balancer' },
] as const;

describeLayout(
  'a load balancer, a floating address and lines of one’s own follow the role together',
  'traffic',
  { hosts, define },
  (bed: Bed) => {
    const holds = async (host: string): Promise<boolean> =>
      (await bed.must(host, 'ip -o -4 addr show dev eth0')).includes(` ${address}/24 `);
    /** Whom a client reaches: by the load balancer, and by the floating address. */
    const serving = async (): Promise<readonly string[]> =>
      await Promise.all(
        [`http://${bed.lab.host('lb').address}/`, `http://${address}:8080/`].map(async (url) => {
          const words = ['curl', '-s', '-m', '3', '--noproxy', '*', `${url}cgi-bin/count`];
          return (await bed.lab.operator(words)).stdout.trim().split(' ').at(-1) ?? '';
        }),
      );
    const follows = async (primary: string, other: string): Promise<void> => {
      expect(await serving()).toEqual([primary, primary]);
      expect(await bed.must('lb', `cat ${edge}`)).toBe(primary);
      expect(await holds(primary)).toBe(true);
      if (bed.lab.isOn(other)) expect(await holds(other)).toBe(false);
      await bed.audit();
    };

    test('apply leads clients to the primary, and then has nothing to do', async () => {
      const plan = await bed.expectPairctl(0, ['plan', '--output', 'json']);
      const shown = plan.plan().changes.filter(({ module }) => module === 'traffic');
      expect(shown.map(({ host }) => host).sort()).toEqual(['lb', 'lb', 'web1']);
      expect(await bed.must('lb', `cat ${edge} || echo none`)).toBe('none');
      await bed.expectPairctl(0, ['apply', '--yes']);
      await follows('web1', 'web2');
      const again = await bed.expectPairctl(0, ['apply', '--yes', '--output', 'json']);
      expect(again.report().tasks.filter(({ result }) => result === 'changed')).toEqual([]);
      expect(await bed.must('lb', 'cut -d" " -f4,7 /var/lib/haproxy/pairctl-counter-app.state')).toContain(
        'web1 0\nweb2 1',
      );
    });

    test('a host that is not primary cannot take the address, not by hand and not at boot', async () => {
      const unit = `pairctl-counter-address-${address}`;
      await bed.must('web2', `systemctl start ${unit}; ! systemctl is-active -q ${unit}`);
      expect(await holds('web2')).toBe(false);
      // Put on past pairctl, as by an old network configuration: the next heartbeat takes it off.
      await bed.must('web2', `ip addr add ${address}/24 dev eth0`);
      expect((await bed.program('web2', 'heartbeat')).stderr).toContain('not primary: taken off');
      expect(await holds('web2')).toBe(false);
      await bed.lab.cut('web2');
      await bed.lab.boot('web2');
      expect(await holds('web2')).toBe(false);
      await follows('web1', 'web2');
    });

    test('a failover takes all three along; a restart of HAProxy and the old primary’s return change nothing', async () => {
      await bed.expectPairctl(0, ['run', 'backup', '--yes']);
      await bed.lab.cut('web1');
      await bed.expectPairctl(0, ['run', 'failover', '--yes', '--timeout', '3']);
      await follows('web2', 'web1');
      expect(await bed.must('lb', `cat ${edge}.new`)).toBe('web2 2');
      await bed.must('lb', 'systemctl restart haproxy; sleep 1');
      await follows('web2', 'web1');
      await bed.lab.boot('web1');
      // The network of a lab host outlives its power; a real machine comes back without the address, and so does this one once its boot unit has run.
      await bed.must('web1', 'systemctl start pairctl-counter.service');
      await follows('web2', 'web1');
      await bed.expectPairctl(0, ['apply', '--yes']);
      await follows('web2', 'web1');
    });

    test('a switchover takes all three home, nothing lost', async () => {
      await bed.expectPairctl(0, ['run', 'failback', '--yes', '--override', 'hold-down=test']);
      await follows('web1', 'web2');
      await bed.expectPairctl(0, ['run', 'switchover', '--yes', '--override', 'hold-down=test']);
      await follows('web2', 'web1');
    });

    test('an address at which another machine answers is not taken, and that machine is named', async () => {
      await bed.must('web2', `systemctl stop pairctl-counter-address-${address}`);
      await bed.must('lb', `ip addr add ${address}/24 dev eth0`);
      const mac = await bed.must('lb', "ip -o link show dev eth0 | sed 's/.*ether \\([0-9a-f:]*\\).*/\\1/'");
      const ran = await bed.expectPairctl(1, ['apply', '--yes', '--output', 'json']);
      const [failed, ...more] = ran.report().tasks.filter(({ result }) => result === 'failed');
      expect([failed?.module, failed?.host, more]).toEqual(['traffic', 'web2', []]);
      expect(failed?.message?.toLowerCase()).toContain(`another machine answers at ${address}: ${mac}`);
      expect(failed?.hint).toContain('take it off there');
      expect(await holds('web2')).toBe(false);
      await bed.must('lb', `ip addr del ${address}/24 dev eth0`);
      await bed.expectPairctl(0, ['apply', '--yes']);
      await follows('web2', 'web1');
    });

    test('HAProxy that does not answer, or has no such server, is told by name; the load balancer may be off', async () => {
      const why = async (change: (text: string) => string, code = 1): Promise<string> => {
        bed.definePair(change);
        const ran = await bed.expectPairctl(code, ['plan', '--timeout', '3']);
        bed.definePair();
        return ran.said;
      };
      expect(await why((text) => text.replace('backend: app', 'backend: shop'))).toContain(
        'HAProxy tells no backend shop',
      );
      expect(
        await why((text) => text.replace('backend: app', 'backend: app, servers: { web1: a, web2: web2 }')),
      ).toContain('backend app has no server a; it has web1, web2');
      await bed.must('lb', 'systemctl stop haproxy');
      expect(await why((text) => text)).toContain('HAProxy does not answer at /run/haproxy/admin.sock');
      await bed.lab.cut('lb');
      expect(await why((text) => text, 69)).toContain('lb');
      await bed.lab.boot('lb');
      await bed.expectPairctl(0, ['apply', '--yes']);
      await follows('web2', 'web1');
    });

    test('a load balancer that is off holds up the end of a switchover; resume ends it when it is back', async () => {
      await bed.lab.cut('lb');
      const ran = await bed.pairctl([
        'run',
        'switchover',
        '--yes',
        '--timeout',
        '3',
        '--override',
        'hold-down=test',
      ]);
      expect([1, 69]).toContain(ran.status);
      expect(ran.said).toContain('lb');
      await bed.audit();
      await bed.lab.boot('lb');
      await bed.expectPairctl(0, ['resume', '--yes']);
      await follows('web1', 'web2');
    });

    test('what the definition no longer wants is taken off: the address, and its unit', async () => {
      bed.definePair((text) => text.replace(/ {4}- address: .*\n/, ''));
      await bed.expectPairctl(0, ['apply', '--yes']);
      for (const host of ['web1', 'web2']) expect(await holds(host)).toBe(false);
      for (const host of ['web1', 'web2'])
        await bed.must(host, `! test -e /etc/systemd/system/pairctl-counter-address-${address}.service`);
      await bed.audit();
    });
  },
);
