import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Lab } from '../../src/lab/lab.ts';
import { labAvailable } from '../../src/lab/system.ts';
import { modules } from '../../src/modules/registry.ts';
import type { Host } from '../../src/model/host.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { ShellHost } from '../../src/transport/shell_host.ts';
import { look, make } from '../modules/general/harness.ts';
import { clock } from '../transport/exam.ts';

const available = labAvailable();
const programs = join(import.meta.dirname, '../../src/lab/program');
const web = 'web1';
const unit = (main: string): string => `[Service]\n${main}\n[Install]\nWantedBy=multi-user.target\n`;
const sleeper = unit('ExecStart=/bin/sleep infinity');

describe.skipIf(!available.ok)(
  `modules of systemd's on a real host${available.ok ? '' : ` (skipped: ${available.why})`}`,
  () => {
    let lab: Lab;
    let host: Host;
    beforeAll(async () => {
      lab = await Lab.up({
        name: `test-modules-${String(process.pid)}`,
        hosts: [{ name: web, profile: 'plain' }],
        programs,
      });
      host = await open(lab);
    }, 900_000);
    afterAll(async () => {
      await host.close();
      await lab.down();
    });
    const change = async (name: string, args: JsonObject): Promise<unknown> =>
      (await make(host, name, args)).change;
    const removal = async (name: string, args: JsonObject): Promise<void> => {
      const wanted = modules[name]?.removal?.(args);
      await make(host, wanted?.module ?? '', wanted?.args ?? {});
      expect((await look(host, wanted?.module ?? '', wanted?.args ?? {})).change.action).toBe('none');
    };

    test('a unit: made, known, enabled, changed, and taken off while it runs', async () => {
      const args = { name: 'pc-a.service', content: sleeper, enabled: true };
      expect(await change('systemd_unit', args)).toMatchObject({
        because: ['missing', 'not enabled at boot'],
      });
      const { values } = await make(host, 'service', { name: 'pc-a', state: 'started' });
      expect(values).toEqual({
        name: 'pc-a.service',
        active: 'active',
        sub: 'running',
        enabled: true,
        unit_file_state: 'enabled',
      });
      await change('systemd_unit', { ...args, enabled: false });
      await lab.shell(web, `printf '# by hand\\n' >>/etc/systemd/system/pc-a.service`);
      expect(await change('systemd_unit', args)).toMatchObject({
        because: ['content differs', 'not enabled at boot'],
      });
      await removal('systemd_unit', args);
      expect(await lab.shell(web, 'systemctl is-active pc-a || true')).toBe('inactive');
    });

    test('a file that systemd was not told of is seen, and mended without touching the file', async () => {
      const args = { unit: 'cron.service', name: '50-pairctl.conf', content: '[Service]\nNice=5\n' };
      await lab.shell(
        web,
        `mkdir -p /etc/systemd/system/cron.service.d; printf '[Service]\\nNice=5\\n' >/etc/systemd/system/cron.service.d/50-pairctl.conf; chmod 644 /etc/systemd/system/cron.service.d/50-pairctl.conf`,
      );
      expect(await change('systemd_dropin', args)).toMatchObject({
        because: ['systemd has not read the change yet'],
      });
      expect(await lab.shell(web, 'systemctl show -p Nice --value cron')).toBe('5');
      await lab.shell(web, 'rm -r /etc/systemd/system/cron.service.d');
      expect(await change('systemd_dropin', { ...args, state: 'absent' })).toMatchObject({
        action: 'update',
      });
      await change('systemd_dropin', args);
      await removal('systemd_dropin', args);
      expect(await lab.shell(web, 'test -e /etc/systemd/system/cron.service.d || echo gone')).toBe('gone');
      expect(await lab.shell(web, 'systemctl show -p Nice --value cron')).toBe('0');
    });

    test('a content that systemd makes nothing of is a failure, not a change for ever', async () => {
      const args = { name: 'pc-bad.service', content: '[Service]\nNice=5\n' };
      await expect(make(host, 'systemd_unit', args)).rejects.toThrow(
        'systemd does not understand its content',
      );
      await removal('systemd_unit', args);
    });

    test('a service: started, stopped, restarted, reloaded, enabled, masked', async () => {
      await change('systemd_unit', { name: 'pc-b.service', content: sleeper });
      expect(await change('service', { name: 'pc-b', state: 'started', enabled: true })).toMatchObject({
        risk: 'safe',
      });
      const pid = await lab.shell(web, 'systemctl show -p MainPID --value pc-b');
      expect(await change('service', { name: 'pc-b', state: 'restarted' })).toMatchObject({
        action: 'run',
        risk: 'disruptive',
      });
      expect(await lab.shell(web, 'systemctl show -p MainPID --value pc-b')).not.toBe(pid);
      await change('service', { name: 'pc-b', state: 'reloaded' });
      expect(await change('service', { name: 'pc-b', state: 'stopped', enabled: false })).toMatchObject({
        risk: 'disruptive',
      });
      await change('service', { name: 'cron', state: 'stopped', masked: true });
      await expect(make(host, 'service', { name: 'cron', state: 'started' })).rejects.toThrow('is masked');
      await change('service', { name: 'cron', state: 'started', masked: false, enabled: true });
    });

    test('a service that is guarded, that breaks, that is not there: each in its own words', async () => {
      await change('systemd_unit', { name: 'pc-c.service', content: sleeper });
      const guard = { unit: 'pc-c.service', name: '50-guard.conf' };
      await change('systemd_dropin', {
        ...guard,
        content: `[Service]\nExecCondition=/bin/sh -c 'echo "not primary here"; exit 1'\n`,
      });
      await expect(make(host, 'service', { name: 'pc-c', state: 'started' })).rejects.toThrow(
        /not primary here.*it did not start/,
      );
      await change('systemd_dropin', { ...guard, content: '[Unit]\nConditionPathExists=/no/such/path\n' });
      await expect(make(host, 'service', { name: 'pc-c', state: 'started' })).rejects.toThrow(
        'it did not start',
      );
      await change('systemd_unit', {
        name: 'pc-d.service',
        content: unit(`Type=oneshot\nExecStart=/bin/sh -c 'echo "disk is full"; exit 3'`),
      });
      await expect(make(host, 'service', { name: 'pc-d', state: 'started' })).rejects.toThrow('disk is full');
      expect(await look(host, 'service', { name: 'pc-none', state: 'started' })).toMatchObject({
        change: { action: 'update', because: ['not there yet'] },
      });
      await expect(make(host, 'service', { name: 'pc-none', state: 'started' })).rejects.toThrow(
        'there is no unit pc-none.service on this host',
      );
      await expect(make(host, 'service', { name: 'pc-none', enabled: true })).rejects.toThrow('pc-none');
    });

    test('a oneshot that ends by itself is run; one whose condition fails is not taken for done', async () => {
      const content = unit('Type=oneshot\nExecStart=/bin/true');
      await change('systemd_unit', { name: 'pc-e.service', content });
      expect(await change('service', { name: 'pc-e', state: 'started' })).toMatchObject({ action: 'run' });
      await change('systemd_unit', {
        name: 'pc-e.service',
        content: `[Unit]\nConditionPathExists=/no\n${content}`,
      });
      await expect(make(host, 'service', { name: 'pc-e', state: 'started' })).rejects.toThrow(
        'it did not start',
      );
    });

    test('a oneshot that its guard keeps from running is not taken for done', async () => {
      const content = unit('Type=oneshot\nExecCondition=/bin/false\nExecStart=/bin/true');
      await change('systemd_unit', { name: 'pc-g.service', content });
      await expect(make(host, 'service', { name: 'pc-g', state: 'started' })).rejects.toThrow(
        'it did not start',
      );
    });

    test('a name with what systemd escapes, an instance, a timer', async () => {
      await change('systemd_unit', { name: 'pc-f@.service', content: sleeper });
      await change('service', { name: 'pc-f@srv-my\\x2ddata', state: 'started' });
      await change('service', { name: 'pc-f@srv-my\\x2ddata', state: 'stopped' });
      const timer = '[Timer]\nOnCalendar=daily\nUnit=pc-e.service\n[Install]\nWantedBy=timers.target\n';
      await change('systemd_unit', { name: 'pc-f.timer', content: timer, enabled: true });
      await change('service', { name: 'pc-f.timer', state: 'started' });
    });
  },
);

/** A session by ssh, from where the lab's operator stands. */
function open(lab: Lab): Promise<Host> {
  const running = new Set<ChildProcessWithoutNullStreams>();
  const [program, ...words] = lab.hostWords(web, ['/bin/sh']);
  const source = {
    remote: true,
    open(closed: (cause: Error) => void) {
      const child = spawn(program, words);
      running.add(child);
      child.once('exit', () => {
        running.delete(child);
        closed(new Error('the session ended'));
      });
      const { stdin, stdout, stderr } = child;
      return Promise.resolve({ stdin, stdout, stderr, pid: 0, kill: () => child.kill('SIGKILL') });
    },
    close() {
      for (const child of running) child.stdin.end();
    },
  };
  return ShellHost.open(web, source, { clock, signal: new AbortController().signal });
}
