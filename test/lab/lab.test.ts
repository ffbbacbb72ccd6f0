import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Lab } from '../../src/lab/lab.ts';
import { labAvailable } from '../../src/lab/system.ts';
import { runLocal } from '../../src/transport/local.ts';

const programs = join(import.meta.dirname, '../../src/lab/program');
const available = labAvailable();
const name = `test-lab-${String(process.pid)}`;

/** What of a lab this machine knows: namespaces, mounts, control groups, loop devices and processes that name it. */
async function traces(lab: { readonly name: string; readonly prefix: string }): Promise<readonly string[]> {
  const script = `ip netns list | grep "^$2" | sed 's/^/namespace /'
grep -F "/run/pairctl-lab/$1/" /proc/self/mounts | sed 's/^/mount /'
find /sys/fs/cgroup -type d -name "$2*" 2>/dev/null | sed 's/^/group /'
losetup -a | grep -F "/run/pairctl-lab/$1/" | sed 's/^/loop /'
for line in /proc/[0-9]*/cmdline; do tr '\\0' ' ' <"$line" 2>/dev/null | grep -F "pairctl-lab/$1/" | grep -v '^sh -c ' | sed 's/^/process /'; done
[ ! -e "/run/pairctl-lab/$1" ] || echo "directory $1"
exit 0`;
  const { stdout } = await runLocal({ run: ['sh', '-c', script, 'sh', lab.name, lab.prefix] });
  return stdout.split('\n').filter((line) => line !== '');
}

describe.skipIf(!available.ok)(available.ok ? 'a lab' : `a lab (skipped: ${available.why})`, () => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await Lab.up({
      name,
      programs,
      hosts: [
        { name: 'web1', profile: 'service' },
        { name: 'web2', profile: 'service', disk: 'ext4', size: '512M' },
        { name: 'ns1', profile: 'nameserver' },
        { name: 'ns2', profile: 'nameserver' },
      ],
    });
    writeFileSync(join(lab.root('web1'), 'etc/cron.d/hello'), '* * * * * root echo from cron\n');
  }, 900_000);
  afterAll(async () => {
    await lab.down();
  });
  const status = async (words: readonly string[]): Promise<number> => (await lab.operator(words)).status;
  /** Whether sshd's port can be reached: the kernel answers, whatever sshd does. */
  const reaches = async (from: string, to: string): Promise<boolean> => {
    const script = ': <>"/dev/tcp/$1/22"';
    const words = ['timeout', '1', 'bash', '-c', script, 'bash', lab.host(to).address];
    return (await runLocal({ run: lab.networkWords(from, words) })).status === 0;
  };

  test('hosts are machines of their own: system, name, identity, and nothing of the machine that they are on', async () => {
    const seen = await Promise.all(
      lab.hosts.map(async (host) => {
        const script =
          'hostname; cat /etc/machine-id; cat /proc/1/comm; systemctl is-system-running --wait; systemctl --failed --no-legend; ls -A / /home /root /srv /usr/local/bin';
        return (await lab.shell(host.name, script)).split('\n');
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
    expect(new Set(lab.hosts.map((host) => lab.hostKey(host.name))).size).toBe(4);
    expect(await lab.shell('web1', 'ls /usr/sbin/policy-rc.d /etc/ssh /etc/cron.d 2>/dev/null || :')).toBe(
      '/etc/cron.d:\nhello\n\n/etc/ssh:\nssh_host_ed25519_key\nssh_host_ed25519_key.pub\nsshd_config',
    );
  });

  test('a service of one host is not touched by what happens to that of another', async () => {
    await lab.shell('web1', 'systemctl start counter.service');
    await lab.shell('web2', 'systemctl start counter.service');
    const before = await lab.shell('web2', 'systemctl show -P MainPID counter.service');
    await lab.shell('web1', 'systemctl restart counter.service; systemctl stop counter.service');
    expect(await lab.shell('web1', 'systemctl is-active counter.service || :')).toBe('inactive');
    expect(await lab.shell('web1', 'pgrep -c counter || :')).toBe('0');
    expect(await lab.shell('web2', 'systemctl show -P MainPID counter.service')).toBe(before);
  });

  test('the application counts and tells it over HTTP; names lead to hosts, also for the operator', async () => {
    await lab.shell('web1', 'systemctl start counter.service counter-web.service');
    const pages = ['/', '/cgi-bin/count'].map((path) =>
      lab.operator([
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
    const [ns1, ns2] = [lab.host('ns1').address, lab.host('ns2').address];
    const update = (key: string): Promise<number> =>
      runLocal({
        run: lab.operatorWords(['nsupdate']),
        stdin: `server ${ns1}\nzone example.test\nkey hmac-sha256:pairctl ${key}\nupdate delete app.example.test A\nupdate add app.example.test 60 A ${lab.host('web2').address}\nsend\n`,
      }).then((output) => output.status);
    const asks = async (server: string): Promise<string> =>
      (await lab.operator(['dig', '+short', `@${server}`, 'app.example.test', 'A'])).stdout.trim();
    expect(await update(Buffer.alloc(32).toString('base64'))).not.toBe(0);
    expect(await asks(ns1)).toBe(lab.host('web1').address);
    expect(await update(lab.tsig)).toBe(0);
    expect(await asks(ns1)).toBe(lab.host('web2').address);
    await expect.poll(() => asks(ns2), { timeout: 10_000 }).toBe(lab.host('web2').address);
  });

  test('a host whose power was cut is gone at once, does not even refuse, and boots again on the same disk', async () => {
    await lab.shell('web1', 'echo kept >/root/note; sleep 1000 >/dev/null 2>&1 &');
    const id = await lab.shell('web1', 'cat /etc/machine-id');
    await lab.cut('web1');
    expect(lab.isOn('web1')).toBe(false);
    expect(await reaches('web2', 'web1')).toBe(false);
    expect(
      (await runLocal({ run: ['ip', 'netns', 'pids', `${lab.prefix}-web1`] })).stdout,
      'processes of the host',
    ).toBe('');
    expect(readFileSync(join(lab.root('web1'), 'root/note'), 'utf8')).toBe('kept\n');
    await lab.cut('web1');
    await lab.boot('web1');
    expect(lab.isOn('web1')).toBe(true);
    expect(await lab.shell('web1', 'cat /etc/machine-id /root/note')).toBe(`${id}\nkept`);
    expect(await lab.shell('web1', 'journalctl --list-boots --no-pager -q | wc -l')).toBe('2');
  });

  test('with a disk of its own, what was synced outlives a power cut, and what was not need not', async () => {
    await lab.shell('web2', 'systemctl stop counter.service');
    const on = (path: string): string => {
      const at = join(lab.root('web2'), path);
      return existsSync(at) ? readFileSync(at, 'utf8') : '';
    };
    const left: string[] = [];
    // Anybody's sync(2) on this machine is also this disk's: so a few times.
    for (const round of ['1', '2', '3', '4']) {
      await lab.shell(
        'web2',
        `echo ${round} >>/root/synced; sync -f /root; echo ${round} >/root/lost${round}`,
      );
      await lab.cut('web2');
      left.push(on(`root/lost${round}`));
      await lab.boot('web2');
      if (left.includes('')) break;
    }
    expect(left).toContain('');
    expect(on('root/synced')).toBe(left.map((_, index) => `${String(index + 1)}\n`).join(''));
    // Its file system is a new one, not the one that was shut down.
    expect(
      await lab.shell('web2', 'echo more >>/root/synced; sync /root/synced; tail -n 1 /root/synced'),
    ).toBe('more');
  });

  test('a host may reboot and switch itself off', async () => {
    await lab.exec('ns2', ['reboot']);
    const boots = async (): Promise<string> =>
      (await lab.exec('ns2', ['sh', '-c', 'journalctl --list-boots -q --no-pager | wc -l'])).stdout.trim();
    await expect.poll(boots, { timeout: 20_000 }).toBe('2');
    expect(lab.isOn('ns2')).toBe(true);
    await lab.exec('ns2', ['poweroff']);
    await expect.poll(() => lab.isOn('ns2'), { timeout: 10_000 }).toBe(false);
    await lab.boot('ns2');
    expect(await boots()).toBe('3');
  });

  test('a host that runs out of disk is not the others’ trouble', async () => {
    const { status: filled } = await lab.exec('web2', ['sh', '-c', 'head -c 1G /dev/zero >/root/full']);
    expect(filled).not.toBe(0);
    await lab.shell('web2', 'rm /root/full; sync -f /');
    await lab.shell('web1', 'head -c 1M /dev/zero >/root/fits; rm /root/fits');
  });

  test('a cable that is pulled is silence, and the console still works', async () => {
    await lab.cable('web1', 'down');
    expect(await reaches('web2', 'web1')).toBe(false);
    expect((await lab.console('web1', ['hostname'])).stdout).toBe('web1\n');
    await lab.cable('web1', 'up');
    await expect.poll(() => reaches('web2', 'web1')).toBe(true);
    await lab.cable('operator', 'down');
    expect((await lab.exec('web1', ['true'])).status).toBe(255);
    expect(await reaches('web2', 'web1')).toBe(true);
    await lab.cable('operator', 'up');
    expect(await lab.shell('web1', 'hostname')).toBe('web1');
  });

  test('a partition is one way or both, and the rest of the network does not notice', async () => {
    // A datagram needs no answer: it shows each direction by itself.
    const listen = `const s = require('dgram').createSocket('udp4').bind(9999);
s.on('message', () => process.exit(0)); setTimeout(() => process.exit(1), 1500);`;
    const send = `const s = require('dgram').createSocket('udp4');
setInterval(() => s.send('here', 9999, process.argv[1]), 50); setTimeout(() => process.exit(0), 1500);`;
    const hears = async (host: string, from: string): Promise<boolean> => {
      const [heard] = await Promise.all([
        runLocal({ run: lab.networkWords(host, [process.execPath, '-e', listen]) }),
        runLocal({ run: lab.networkWords(from, [process.execPath, '-e', send, lab.host(host).address]) }),
      ]);
      return heard.status === 0;
    };
    await lab.part('web2', 'web1');
    expect(await hears('web2', 'web1')).toBe(false);
    expect(await hears('web1', 'web2')).toBe(true);
    expect(await reaches('operator', 'web2')).toBe(true);
    await lab.part('web1', 'web2');
    expect(await hears('web1', 'web2')).toBe(false);
    await lab.join('web1');
    await lab.join('web2');
    expect(await reaches('web1', 'web2')).toBe(true);
  });

  test('a frozen host holds its connections and answers nothing; thawed, it goes on', async () => {
    await lab.shell('web1', 'systemctl start counter.service');
    const lines = (): number =>
      readFileSync(join(lab.root('web1'), 'srv/counter/data/lines'), 'utf8').split('\n').length;
    await lab.freeze('web1');
    const before = lines();
    // The kernel answers for it, as it does for a machine that hangs: only its processes stand.
    expect(await reaches('web2', 'web1')).toBe(true);
    const banner = 'read -r -t 2 line 3<>/dev/tcp/$1/22 <&3';
    expect(await status(['bash', '-c', banner, 'bash', lab.host('web1').address])).not.toBe(0);
    expect(lines()).toBe(before);
    await lab.thaw('web1');
    await expect.poll(lines, { timeout: 5000 }).toBeGreaterThan(before);
    await lab.freeze('web1');
    await lab.cut('web1');
    expect(lab.isOn('web1')).toBe(false);
    await lab.boot('web1');
    expect(await lab.shell('web1', 'hostname')).toBe('web1');
  });

  test('what another process switched is seen here; a number that another process has now is not taken for a host', async () => {
    const other = Lab.find(name, programs);
    await other.cut('ns2');
    expect(lab.isOn('ns2')).toBe(false);
    // As after a crash and a reboot of the numbers: this very process has that pid, but did not start then.
    const container = join(lab.directory, 'ns2/container');
    writeFileSync(container, `${String(process.pid)} 1\n`);
    expect(lab.isOn('ns2')).toBe(false);
    await lab.cut('ns2');
    expect(existsSync(`/proc/${String(process.pid)}`)).toBe(true);
    await other.boot('ns2');
    expect(lab.isOn('ns2')).toBe(true);
  });

  test('cron runs what is written into cron.d, and its mail becomes a file', async () => {
    let mail = '';
    await expect
      .poll(
        async () => {
          mail = await lab.shell('web1', 'cat /var/mail/messages 2>/dev/null || :');
          return mail;
        },
        { timeout: 75_000, interval: 1000 },
      )
      .toContain('from cron');
    expect(mail).toContain('Subject: Cron <root@web1> echo from cron');
  });

  test('a name is taken once, bad names are refused, a lab that was interrupted leaves nothing', async () => {
    await expect(Lab.up({ name, hosts: [], programs })).rejects.toMatchObject({
      message: `there is a lab "${name}" already`,
      hint: `pairctl lab down --name ${name}`,
    });
    for (const bad of ['', 'operator', 'a-name-too-long-for-it', '-x', 'a.b'])
      await expect(
        Lab.up({ name: `${name}-x`, hosts: [{ name: bad, profile: 'plain' }], programs }),
      ).rejects.toMatchObject({ exitCode: 64 });
    const stop = new AbortController();
    setTimeout(() => {
      stop.abort();
    }, 400);
    const up = Lab.up({
      name: `${name}-x`,
      hosts: [{ name: 'a', profile: 'plain' }],
      programs,
      signal: stop.signal,
    });
    await expect(up).rejects.toThrow();
    expect(await traces({ name: `${name}-x`, prefix: 'none' })).toEqual([]);
  });

  test('down leaves no process, mount, namespace, control group or file, also where the state is lost', async () => {
    const gone = { name, prefix: lab.prefix };
    expect(await traces(gone)).not.toEqual([]);
    writeFileSync(join(lab.directory, 'state.json'), '');
    await lab.freeze('ns1');
    await Lab.clear(name, programs);
    expect(await traces(gone)).toEqual([]);
    await Lab.clear(name, programs);
  });
});
