import { chmodSync, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hosts, servingOn } from './support/audit.ts';
import { describeLab } from './support/bed.ts';
import { processesOf } from './support/processes.ts';
import { treeOf } from './support/tree.ts';

describeLab('a pair from the first plan to the last trace', 'pair', (bed) => {
  const trees = () => Object.fromEntries(hosts.map((name) => [name, treeOf(bed.lab, name)]));
  const at = (host: string, path: string): string => join(bed.lab.root(host), path);
  const pending = async (): Promise<readonly string[]> => {
    const ran = await bed.pairctl(['plan', '--output', 'json', '--detailed-exitcode']);
    const ids = ran.plan().changes.map((change) => change.id);
    expect(ran.status, ran.stderr).toBe(ids.length > 0 ? 2 : 0);
    return ids;
  };
  const applyAgain = async (): Promise<number> => {
    const report = (await bed.expectPairctl(0, ['apply', '--yes', '--output', 'json'])).report();
    await bed.audit({ settled: true });
    return report.tasks.filter((task) => task.result === 'changed').length;
  };

  test('a broken definition: every problem at its place, and nothing is contacted', async () => {
    bed.definePair((text) =>
      text
        .replace('standby: web2', 'standby: web9')
        .replace('services:', 'servcies:')
        .replace('every: 1m', 'every: soon')
        .replace('schedule: "1m,10m,1h/1d"', 'schedule: "1m,90s/1d"'),
    );
    for (const name of hosts) await bed.lab.part(name, 'operator');
    const ran = await bed.expectPairctl(78, ['apply', '--yes']);
    for (const [line, word] of [
      [5, 'web9'],
      [8, 'servcies'],
      [13, 'soon'],
      [19, '1m,90s/1d'],
    ] as const)
      expect(ran.said).toMatch(new RegExp(`pair\\.yml:${String(line)}:\\d+[^]*${word}`));
    expect(ran.said).toContain('services');
    expect(ran.said).toContain('nothing was contacted');
    for (const name of hosts) await bed.lab.join(name);
    bed.definePair();
    await bed.audit();
  });

  test('plan on hosts that pairctl has never seen shows everything and changes nothing', async () => {
    const before = trees();
    const ran = await bed.expectPairctl(2, ['plan', '--detailed-exitcode', '--output', 'json']);
    await bed.expectPairctl(0, ['validate']);
    await bed.expectPairctl(0, ['status']);
    expect(trees()).toEqual(before);
    const { changes, summary } = ran.plan();
    expect(changes.map((change) => change.id)).toContain('web1/cron:pairctl-counter');
    expect(summary.create).toBeGreaterThan(100);
    await bed.audit();
  });

  test('apply makes it so; a second apply and a second plan find nothing to do', async () => {
    await bed.expectPairctl(0, ['apply', '--yes']);
    await bed.audit({ settled: true });
    // What the audits look for is there to be found.
    expect(await servingOn(bed.lab, 'web1')).toHaveLength(2);
    expect(readFileSync(at('web2', 'etc/pairctl/counter/dns-example.test-pairctl.key'), 'utf8')).toContain(
      bed.lab.tsig,
    );
    const again = (await bed.expectPairctl(0, ['apply', '--yes', '--output', 'json'])).report();
    expect(again.tasks.filter((task) => task.result === 'changed')).toEqual([]);
    expect(again.recap).toMatchObject({
      web1: { changed: 0, failed: 0 },
      web2: { changed: 0, failed: 0 },
    });
    expect(again.outcome).toBe('done');
    expect(await pending()).toEqual([]);
    await bed.audit({ settled: true });
  });

  test('no preview changes a byte or a time on either host', async () => {
    for (const name of hosts) {
      await bed.must(name, 'systemctl stop cron');
      await expect
        .poll(async () =>
          (await processesOf(bed.lab, name)).filter((p) => p.command.includes('pairctl-host')),
        )
        .toEqual([]);
    }
    const before = trees();
    await bed.expectPairctl(0, ['plan', '--detailed-exitcode']);
    await bed.expectPairctl(0, ['status', '--output', 'json']);
    await bed.expectPairctl(0, ['backups']);
    await bed.expectPairctl(0, ['history']);
    await bed.expectPairctl(0, ['compile']);
    const failover = await bed.expectPairctl(77, ['run', 'failover', '--dry-run']);
    expect(failover.said).toContain('primary-alive');
    await bed.expectPairctl(0, ['run', 'sync', '--dry-run']);
    expect(trees()).toEqual(before);
    for (const name of hosts) await bed.must(name, 'systemctl start cron');
    await bed.audit({ settled: true });
  });

  test('drift is shown and mended: a changed file, a stopped service, a mode, a lost file', async () => {
    const settings = at('web2', 'etc/pairctl/counter/settings');
    const before = readFileSync(settings, 'utf8');
    writeFileSync(settings, `${before}# by hand\n`);
    chmodSync(at('web1', 'etc/cron.d/pairctl-counter'), 0o664);
    await bed.must(
      'web1',
      'systemctl stop counter-web.service; rm /etc/systemd/system/counter.service.d/50-pairctl.conf',
    );
    const text = await bed.expectPairctl(0, ['plan']);
    expect(text.stdout).toContain('-# by hand');
    expect(text.stdout).toContain('0664');
    const ids = await pending();
    expect(ids).toHaveLength(4);
    expect(await applyAgain()).toBe(4);
    expect(readFileSync(settings, 'utf8')).toBe(before);
    expect(await bed.must('web1', 'systemctl is-active counter-web.service')).toBe('active');
    expect(await pending()).toEqual([]);
  });

  test('what leaves the definition is shown as a removal and removed; its data stay', async () => {
    bed.definePair((text) =>
      text
        .replace('services: [counter.service, counter-web.service]', 'services: [counter.service]')
        .replace(/mirror:\n(?: {2}.*\n)+/, '')
        .replace(/ {2}health:.*\n/, ''),
    );
    const plan = (await bed.expectPairctl(0, ['plan', '--output', 'json'])).plan();
    const removed = plan.changes.filter((change) => change.action === 'remove').map((change) => change.host);
    expect(removed.sort()).toEqual(['web1', 'web2']);
    await applyAgain();
    for (const name of hosts) {
      expect(existsSync(at(name, 'etc/systemd/system/counter-web.service.d/50-pairctl.conf'))).toBe(false);
      expect(readFileSync(at(name, 'etc/cron.d/pairctl-counter'), 'utf8')).not.toContain('sync counter srv');
    }
    expect(await bed.must('web2', 'ls /srv/counter/www')).toContain('cgi-bin');
    expect(await bed.must('web1', 'systemctl is-active counter-web.service')).toBe('active');
    expect(await pending()).toEqual([]);
    bed.definePair();
    await applyAgain();
    expect(await pending()).toEqual([]);
  });

  test('a saved plan is carried out while its facts hold, and refused with the fact that changed', async () => {
    const cron = at('web2', 'etc/cron.d/pairctl-counter');
    const original = readFileSync(cron, 'utf8');
    writeFileSync(cron, 'changed once\n');
    await bed.expectPairctl(0, ['plan', '--out', 'plan.json']);
    chmodSync(at('web1', 'etc/logrotate.d/pairctl-counter'), 0o600);
    const stale = await bed.expectPairctl(77, ['apply', 'plan.json', '--yes', '--output', 'json']);
    expect(stale.report().refusals).toMatchObject([{ guard: 'stale-plan', host: 'web1' }]);
    expect(stale.said).toContain('The log is rotated');
    expect(readFileSync(cron, 'utf8')).toBe('changed once\n');
    chmodSync(at('web1', 'etc/logrotate.d/pairctl-counter'), 0o644);
    await bed.expectPairctl(0, ['apply', 'plan.json', '--yes']);
    expect(readFileSync(cron, 'utf8')).toBe(original);
    await bed.audit({ settled: true });
  });

  test('fault-008 a second run is told who holds the pair, and changes nothing', async () => {
    writeFileSync(
      bed.path('hold.yml'),
      `- hosts: primary
  tasks:
    - name: Hold
      command: { argv: [sh, -c, "touch /run/holding; until [ -e /run/go ]; do sleep 0.05; done"] }
`,
    );
    const first = bed.pairctl(['run', './hold.yml', '--yes']);
    await expect
      .poll(async () => (await bed.on('web1', 'test -e /run/holding')).status, {
        timeout: 20_000,
      })
      .toBe(0);
    const second = await bed.expectPairctl(75, ['apply', '--yes']);
    expect(second.said).toMatch(/pid \d+ since \d{4}-\d\d-\d\dT/);
    expect(second.said).toMatch(/web[12]/);
    await bed.expectPairctl(0, ['plan']);
    const waiting = bed.pairctl(['apply', '--yes', '--lock-wait', '60']);
    await bed.must('web1', 'touch /run/go');
    expect((await first).status).toBe(0);
    expect((await waiting).status, (await waiting).said).toBe(0);
    await bed.audit({ settled: true });
  });

  test('fault-036 an unknown host key: its fingerprint and the way to trust it; nothing is sent', async () => {
    bed.defineInventory((text) => text.replace(/, host_key: "[^"]*"/, ''));
    const fingerprint = (await bed.must('web1', 'ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub')).split(
      ' ',
    )[1];
    const ran = await bed
      .expectPairctl(69, ['status', '--timeout', '5'])
      .catch(async () => await bed.pairctl(['plan']));
    expect(ran.said).toContain(fingerprint);
    expect(ran.said).toContain('pairctl trust web1');
    const plan = await bed.expectPairctl(69, ['plan']);
    expect(plan.said).toContain(fingerprint);
    expect(plan.said).toContain('pairctl trust web1');
    await bed.expectPairctl(77, ['trust', 'web1']);
    await bed.expectPairctl(0, ['trust', 'web1', '--fingerprint', fingerprint ?? '']);
    await bed.expectPairctl(0, ['plan']);
    bed.defineInventory();
    await bed.audit({ settled: true });
  });

  test('fault-037 a changed host key stops everything, with both fingerprints', async () => {
    const stranger = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ4SUZdGCgzrmbW2IUXEkvNbGVSExPPjhZSgbPGdzYbd';
    bed.defineInventory((text) => text.replace(/host_key: "[^"]*"/, `host_key: "${stranger}"`));
    const before = treeOf(bed.lab, 'web1')['/var/lib/pairctl/counter/journal.ndjson'];
    const now = (await bed.must('web1', 'ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub')).split(' ')[1];
    for (const args of [
      ['apply', '--yes'],
      ['run', 'failover', '--dry-run'],
    ]) {
      const ran = await bed.pairctl(args);
      expect(ran.status, ran.said).toBe(69);
      expect(ran.said).toContain(now);
      expect(ran.said.match(/SHA256:[A-Za-z0-9+/]{43}/g)?.length).toBeGreaterThan(1);
    }
    expect(before).toBeDefined();
    bed.defineInventory();
    await bed.audit({ settled: true });
  });

  test('a playbook of the user: copy, template, loop, when, register, handlers, block and rescue', async () => {
    const mine = join(import.meta.dirname, 'playbook/mine.yml');
    const dry = await bed.expectPairctl(0, ['run', mine, '--dry-run']);
    expect(dry.said).toContain('+pair=counter');
    expect(existsSync(at('web1', 'etc/mine'))).toBe(false);
    await bed.expectPairctl(0, ['run', mine, '--yes']);
    const read = (host: string, name: string): string => readFileSync(at(host, `etc/mine/${name}`), 'utf8');
    for (const host of hosts) {
      expect(read(host, 'plain')).toBe('as it is: {{ not a template }}\n');
      expect(read(host, 'app.conf')).toBe(`host=${host}\npair=counter\nport=80\nport=443\n`);
      expect(read(host, 'answer').trim()).toBe(`${host} 0`);
      expect(readdirSync(at(host, 'etc/mine')).filter((name) => name.endsWith('.d'))).toEqual([
        '$(three).d',
        'one.d',
        "two ' words.d",
      ]);
      expect([read(host, 'rescued'), read(host, 'always'), read(host, 'told')]).toEqual([
        'yes',
        'yes',
        'told\n',
      ]);
      expect(existsSync(at(host, 'etc/mine/only'))).toBe(host === 'web2');
    }
    const again = (await bed.expectPairctl(0, ['run', mine, '--yes', '--output', 'json'])).report();
    expect(again.tasks.filter((t) => t.result === 'changed').map((t) => t.name)).toEqual([]);
    expect(read('web1', 'told')).toBe('told\n');
    await bed.audit({ settled: true });
  });

  test('history tells what was done; remove takes everything off, and services and data stay', async () => {
    const runs = (await bed.expectPairctl(0, ['history', '--output', 'json'])).json()['runs'];
    expect(runs).toContainEqual(
      expect.objectContaining({ playbook: 'apply', outcome: 'done', hosts: ['web1', 'web2'] }),
    );
    expect(JSON.stringify(runs)).toContain('mine');
    await bed.expectPairctl(77, ['remove']);
    await bed.expectPairctl(0, ['remove', '--yes']);
    for (const host of hosts) {
      const left = Object.keys(treeOf(bed.lab, host)).filter(
        (path) =>
          /pairctl/.test(path) && !/^\/var\/(?:lib|log)\/pairctl/.test(path) && !path.startsWith('/srv/'),
      );
      expect(left, `left on ${host}`).toEqual([]);
      expect(readFileSync(at(host, 'root/.ssh/authorized_keys'), 'utf8')).not.toContain('pairctl');
      expect(existsSync(at(host, 'var/lib/pairctl/counter/role'))).toBe(true);
    }
    expect(await bed.must('web1', 'systemctl is-active counter.service counter-web.service')).toBe(
      'active\nactive',
    );
    expect(await bed.on('web1', 'tail -n 1 /srv/counter/data/lines')).toMatchObject({
      status: 0,
    });
    await bed.expectPairctl(0, ['apply', '--yes']);
    await bed.audit({ settled: true });
  });
});
