import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runLocal } from '../../src/transport/local.ts';
import { describeHosts } from './support/hosts.ts';

describeHosts(
  'faults of lab hosts',
  'faults',
  [
    { name: 'web1', profile: 'service' },
    { name: 'web2', profile: 'service', disk: 'ext4', size: '512M' },
    { name: 'web3', profile: 'plain', disk: 'xfs', size: '400M' },
  ],
  (lab) => {
    /** Whether sshd's port can be reached: the kernel answers, whatever sshd does. */
    const reaches = async (from: string, to: string): Promise<boolean> => {
      const script = ': <>"/dev/tcp/$1/22"';
      const words = ['timeout', '1', 'bash', '-c', script, 'bash', lab().host(to).address];
      return (await runLocal({ run: lab().networkWords(from, words) })).status === 0;
    };

    test('a host whose power was cut is gone at once, does not even refuse, and boots again on the same disk', async () => {
      await lab().shell('web1', 'echo kept >/root/note; sleep 1000 >/dev/null 2>&1 &');
      const id = await lab().shell('web1', 'cat /etc/machine-id');
      await lab().cut('web1');
      expect(lab().isOn('web1')).toBe(false);
      expect(await reaches('web2', 'web1')).toBe(false);
      expect(
        (await runLocal({ run: ['ip', 'netns', 'pids', `${lab().prefix}-web1`] })).stdout,
        'processes of the host',
      ).toBe('');
      expect(readFileSync(join(lab().root('web1'), 'root/note'), 'utf8')).toBe('kept\n');
      await lab().cut('web1');
      await lab().boot('web1');
      expect(lab().isOn('web1')).toBe(true);
      expect(await lab().shell('web1', 'cat /etc/machine-id /root/note')).toBe(`${id}\nkept`);
      expect(await lab().shell('web1', 'journalctl --list-boots --no-pager -q | wc -l')).toBe('2');
    });

    test.each(['web2', 'web3'])(
      'with a disk of its own (%s), what was synced outlives a power cut, and what was not need not',
      async (name) => {
        const on = (path: string): string => {
          const at = join(lab().root(name), path);
          return existsSync(at) ? readFileSync(at, 'utf8') : '';
        };
        const left: string[] = [];
        // Anybody's sync(2) on this machine is also this disk's: so a few times.
        for (const round of ['1', '2', '3', '4']) {
          const script = `echo ${round} >>/root/synced; sync -f /root; echo ${round} >/root/lost${round}`;
          await lab().shell(name, script);
          await lab().cut(name);
          left.push(on(`root/lost${round}`));
          await lab().boot(name);
          if (left.includes('')) break;
        }
        expect(left).toContain('');
        expect(on('root/synced')).toBe(left.map((_, index) => `${String(index + 1)}\n`).join(''));
        // Its file system is a new one, not the one that was shut down.
        const more = 'echo more >>/root/synced; sync /root/synced; tail -n 1 /root/synced';
        expect(await lab().shell(name, more)).toBe('more');
      },
    );

    test('a host may reboot and switch itself off', async () => {
      const boots = async (): Promise<string> =>
        (
          await lab().exec('web3', ['sh', '-c', 'journalctl --list-boots -q --no-pager | wc -l'])
        ).stdout.trim();
      const before = Number(await boots());
      await lab().exec('web3', ['reboot']);
      await expect.poll(boots, { timeout: 20_000 }).toBe(String(before + 1));
      expect(lab().isOn('web3')).toBe(true);
      await lab().exec('web3', ['poweroff']);
      await expect.poll(() => lab().isOn('web3'), { timeout: 10_000 }).toBe(false);
      await lab().boot('web3');
      expect(await boots()).toBe(String(before + 2));
    });

    test('a host that runs out of disk is not the others’ trouble', async () => {
      const { status: filled } = await lab().exec('web2', ['sh', '-c', 'head -c 1G /dev/zero >/root/full']);
      expect(filled).not.toBe(0);
      await lab().shell('web2', 'rm /root/full; sync -f /');
      await lab().shell('web1', 'head -c 1M /dev/zero >/root/fits; rm /root/fits');
    });

    test('a cable that is pulled is silence, and the console still works', async () => {
      await lab().cable('web1', 'down');
      expect(await reaches('web2', 'web1')).toBe(false);
      expect((await lab().console('web1', ['hostname'])).stdout).toBe('web1\n');
      await lab().cable('web1', 'up');
      await expect.poll(() => reaches('web2', 'web1')).toBe(true);
      await lab().cable('operator', 'down');
      expect((await lab().exec('web1', ['true'])).status).toBe(255);
      expect(await reaches('web2', 'web1')).toBe(true);
      await lab().cable('operator', 'up');
      expect(await lab().shell('web1', 'hostname')).toBe('web1');
    });

    test('a partition is one way or both, and the rest of the network does not notice', async () => {
      // A datagram needs no answer: it shows each direction by itself.
      const listen = `const s = require('dgram').createSocket('udp4').bind(9999);
s.on('message', () => process.exit(0)); setTimeout(() => process.exit(1), 1500);`;
      const send = `const s = require('dgram').createSocket('udp4');
setInterval(() => s.send('here', 9999, process.argv[1]), 50); setTimeout(() => process.exit(0), 1500);`;
      const hears = async (host: string, from: string): Promise<boolean> => {
        const [heard] = await Promise.all([
          runLocal({ run: lab().networkWords(host, [process.execPath, '-e', listen]) }),
          runLocal({
            run: lab().networkWords(from, [process.execPath, '-e', send, lab().host(host).address]),
          }),
        ]);
        return heard.status === 0;
      };
      await lab().part('web2', 'web1');
      expect(await hears('web2', 'web1')).toBe(false);
      expect(await hears('web1', 'web2')).toBe(true);
      expect(await reaches('operator', 'web2')).toBe(true);
      await lab().part('web1', 'web2');
      expect(await hears('web1', 'web2')).toBe(false);
      await lab().join('web1');
      await lab().join('web2');
      expect(await reaches('web1', 'web2')).toBe(true);
    });

    test('a frozen host holds its connections and answers nothing; thawed, it goes on', async () => {
      await lab().shell(
        'web1',
        'systemctl start counter.service; until [ -s /srv/counter/data/lines ]; do sleep 0.1; done',
      );
      const lines = (): number =>
        readFileSync(join(lab().root('web1'), 'srv/counter/data/lines'), 'utf8').split('\n').length;
      await lab().freeze('web1');
      const before = lines();
      // The kernel answers for it, as it does for a machine that hangs: only its processes stand.
      expect(await reaches('web2', 'web1')).toBe(true);
      const banner = 'read -r -t 2 line 3<>/dev/tcp/$1/22 <&3';
      expect(
        (await lab().operator(['bash', '-c', banner, 'bash', lab().host('web1').address])).status,
      ).not.toBe(0);
      expect(lines()).toBe(before);
      await lab().thaw('web1');
      await expect.poll(lines, { timeout: 5000 }).toBeGreaterThan(before);
      await lab().freeze('web1');
      await lab().cut('web1');
      expect(lab().isOn('web1')).toBe(false);
      await lab().boot('web1');
      expect(await lab().shell('web1', 'hostname')).toBe('web1');
    });
  },
);
