import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { runLocal } from '../../src/transport/local.ts';
import { describeHosts } from './support/hosts.ts';

describeHosts(
  'lab hosts as machines',
  'machines',
  [
    { name: 'web1', profile: 'service' },
    { name: 'web2', profile: 'service' },
    { name: 'ns1', profile: 'nameserver' },
    { name: 'ns2', profile: 'nameserver' },
  ],
  (lab) => {
    beforeAll(async () => {
      // Long before it is looked for: cron looks at its files once a minute.
      writeFileSync(join(lab().root('web1'), 'etc/cron.d/hello'), '* * * * * root echo from cron\n');
      // Cron overlooks what is written within the second in which it looked.
      await lab().shell('web1', 'sleep 1.1; touch /etc/cron.d');
    });

    test('hosts are machines of their own: system, name, identity, and nothing of the machine that they are on', async () => {
      const seen = await Promise.all(
        lab().hosts.map(async (host) => {
          const script =
            'hostname; cat /etc/machine-id; cat /proc/1/comm; systemctl is-system-running --wait; systemctl --failed --no-legend; ls -A / /home /root /srv /usr/local/bin';
          return (await lab().shell(host.name, script)).split('\n');
        }),
      );
      expect(seen.map(([hostname]) => hostname)).toEqual(['web1', 'web2', 'ns1', 'ns2']);
      expect(new Set(seen.map(([, id]) => id)).size).toBe(4);
      for (const [, id, init, state, ...rest] of seen) {
        expect([id?.length, init, state]).toEqual([32, 'systemd', 'running']);
        expect(rest.join(' ')).toMatch(
          /^\/: bin boot dev etc home lib (lib\w+ )*media mnt opt proc root run sbin srv sys tmp usr var +\/home: +\/root: \.ssh +\/srv:( counter)? +\/usr\/local\/bin:( counter)?$/,
        );
      }
      expect(new Set(lab().hosts.map((host) => lab().hostKey(host.name))).size).toBe(4);
      expect(
        await lab().shell('web1', 'ls /usr/sbin/policy-rc.d /etc/ssh /etc/cron.d 2>/dev/null || :'),
      ).toBe('/etc/cron.d:\nhello\n\n/etc/ssh:\nssh_host_ed25519_key\nssh_host_ed25519_key.pub\nsshd_config');
    });

    test('a service of one host is not touched by what happens to that of another', async () => {
      await lab().shell('web1', 'systemctl start counter.service');
      await lab().shell('web2', 'systemctl start counter.service');
      const before = await lab().shell('web2', 'systemctl show -P MainPID counter.service');
      await lab().shell('web1', 'systemctl restart counter.service; systemctl stop counter.service');
      expect(await lab().shell('web1', 'systemctl is-active counter.service || :')).toBe('inactive');
      expect(await lab().shell('web1', 'pgrep -c counter || :')).toBe('0');
      expect(await lab().shell('web2', 'systemctl show -P MainPID counter.service')).toBe(before);
    });

    test('the application counts and tells it over HTTP; names lead to hosts, also for the operator', async () => {
      await lab().shell('web1', 'systemctl start counter.service counter-web.service');
      const pages = ['/', '/cgi-bin/count'].map((path) =>
        lab().operator([
          'curl',
          '-s',
          '--retry',
          '9',
          '--retry-connrefused',
          '--retry-delay',
          '1',
          `http://app.example.test:8080${path}`,
        ]),
      );
      for (const page of await Promise.all(pages))
        expect(page.stdout).toMatch(/^\d+ \d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ web1\n$/);
    });

    test('the zone takes updates with its key only, and the second name server follows', async () => {
      const [ns1, ns2] = [lab().host('ns1').address, lab().host('ns2').address];
      const update = (key: string): Promise<number> =>
        runLocal({
          run: lab().operatorWords(['nsupdate']),
          stdin: `server ${ns1}\nzone example.test\nkey hmac-sha256:pairctl ${key}\nupdate delete app.example.test A\nupdate add app.example.test 60 A ${lab().host('web2').address}\nsend\n`,
        }).then((output) => output.status);
      const asks = async (server: string): Promise<string> =>
        (await lab().operator(['dig', '+short', `@${server}`, 'app.example.test', 'A'])).stdout.trim();
      expect(await update(Buffer.alloc(32).toString('base64'))).not.toBe(0);
      expect(await asks(ns1)).toBe(lab().host('web1').address);
      expect(await update(lab().tsig)).toBe(0);
      expect(await asks(ns1)).toBe(lab().host('web2').address);
      await expect.poll(() => asks(ns2), { timeout: 10_000 }).toBe(lab().host('web2').address);
    });

    test('cron runs what is written into cron.d, and its mail becomes a file', async () => {
      let mail = '';
      await expect
        .poll(
          async () => {
            mail = await lab().shell('web1', 'cat /var/mail/messages 2>/dev/null || :');
            return mail;
          },
          { timeout: 75_000, interval: 1000 },
        )
        .toContain('from cron');
      expect(mail).toContain('Subject: Cron <root@web1> echo from cron');
    });
  },
);
