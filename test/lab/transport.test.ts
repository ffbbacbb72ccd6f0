import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { Lab } from '../../src/lab/lab.ts';
import { labAvailable } from '../../src/lab/system.ts';
import { runLocal } from '../../src/transport/local.ts';
import { startDriver, type Driver } from './support/driver.ts';

const available = labAvailable();
const programs = join(import.meta.dirname, '../../src/lab/program');
const web = 'web1';

describe.skipIf(!available.ok)(
  `a real link to a real host${available.ok ? '' : ` (skipped: ${available.why})`}`,
  () => {
    let lab: Lab;
    const drivers: Driver[] = [];
    beforeAll(async () => {
      lab = await Lab.up({
        name: `test-transport-${String(process.pid)}`,
        hosts: [{ name: web, profile: 'plain' }],
        programs,
      });
    }, 900_000);
    afterAll(async () => {
      await lab.down();
    });
    afterEach(async () => {
      for (const driver of drivers.splice(0)) driver.process.kill('SIGKILL');
      await lab.thaw(web);
      await lab.join(web);
      await lab.join('operator');
      for (const name of [web, 'operator']) await lab.cable(name, 'up');
    });
    const start = (seconds = 3): Driver => {
      const driver = startDriver(lab, web, seconds);
      drivers.push(driver);
      return driver;
    };
    const connected = async (seconds?: number): Promise<Driver> => {
      const driver = start(seconds);
      expect(await driver.tell({ do: 'connect' })).toMatchObject({ ok: true });
      return driver;
    };
    const onDisk = (path: string): boolean => existsSync(join(lab.root(web), path));

    test('fault-042 packets that are dropped, a host that is frozen, a cable that is out, a port that refuses: each by its name', async () => {
      const connect = async () => await start().tell({ do: 'connect' });
      await lab.part(web, 'operator');
      expect(await connect()).toMatchObject({
        ok: false,
        error: 'Unreachable',
        why: 'timeout',
        exitCode: 69,
      });
      await lab.join(web);
      await lab.freeze(web);
      const frozen = await connect();
      expect(frozen).toMatchObject({ error: 'Unreachable', why: 'banner' });
      expect(frozen.message).toMatch(/accepts connections, but no ssh server greets/);
      await lab.thaw(web);
      await lab.cable(web, 'down');
      expect(['timeout', 'network']).toContain((await connect()).why);
      await lab.cable(web, 'up');
      await lab.console(web, ['systemctl', 'stop', 'ssh.service', 'ssh.socket']);
      expect(await connect()).toMatchObject({ why: 'refused' });
      await lab.console(web, ['systemctl', 'start', 'ssh.service']);
      await connected();
    });

    test.each([
      ['the host hears nothing more', web, 'operator'],
      ['the operator hears nothing more', 'operator', web],
    ] as const)(
      'fault-043 cut in mid-command, %s: the outcome is unknown until it is looked at again',
      async (_, deaf, from) => {
        const driver = await connected(2);
        const path = `/root/cut-${deaf}`;
        const running = driver.tell({ do: 'exec', text: `sleep 2; touch ${path}` });
        await new Promise((resolve) => setTimeout(resolve, 500));
        await lab.part(deaf, from);
        const said = await running;
        // Where only the host is deaf, its answer may still arrive before the connection is given up.
        if (said.ok) expect(deaf).toBe(web);
        else expect(said).toMatchObject({ error: 'OutcomeUnknown', exitCode: 69 });
        expect(await driver.tell({ do: 'exec', text: 'touch /root/never' })).toMatchObject({ ok: false });
        await lab.join(deaf);
        await expect.poll(() => onDisk(path), { timeout: 10_000 }).toBe(true);
        expect(onDisk('/root/never')).toBe(false);
        expect(await (await connected()).tell({ do: 'exec', text: `test -e ${path}` })).toMatchObject({
          ok: true,
          status: 0,
        });
      },
    );

    test('a host frozen in mid-command: unknown, not dead; the command goes on when it does', async () => {
      const driver = await connected(2);
      const running = driver.tell({ do: 'exec', text: 'sleep 1; touch /root/thawed' });
      await new Promise((resolve) => setTimeout(resolve, 300));
      await lab.freeze(web);
      expect(await running).toMatchObject({ ok: false, error: 'OutcomeUnknown' });
      expect(onDisk('/root/thawed')).toBe(false);
      await lab.thaw(web);
      await expect.poll(() => onDisk('/root/thawed'), { timeout: 10_000 }).toBe(true);
    });

    test('fault-008 a holder that is killed holds nothing: the lock is free at once', async () => {
      const [first, second] = [await connected(), await connected()];
      expect(await first.tell({ do: 'lock', text: 'killed' })).toMatchObject({ ok: true });
      const told = await second.tell({ do: 'lock', text: 'killed' });
      expect(told).toMatchObject({ ok: false, exitCode: 75 });
      expect(told.message).toContain(`driver ${String(first.process.pid)}`);
      first.process.kill('SIGKILL');
      await expect
        .poll(async () => (await second.tell({ do: 'lock', text: 'killed' })).ok, { timeout: 5000 })
        .toBe(true);
    });

    test('a holder whose network is gone without a word holds the lock a minute longer, and what it had begun comes to its end first', async () => {
      const first = await connected();
      expect(await first.tell({ do: 'lock', text: 'silent' })).toMatchObject({ ok: true });
      const { stdout } = await lab.operator(['ss', '-Htn', 'state', 'established', 'dport', '=', ':22']);
      const port = /:(\d+) /.exec(stdout)?.[1] ?? '';
      void first.tell({ do: 'exec', text: 'sleep 5; touch /root/begun' });
      await new Promise((resolve) => setTimeout(resolve, 1000));
      // Nothing of that connection arrives any more, not even that it has ended.
      const deaf = `add table inet lab; add chain inet lab in { type filter hook input priority 0 ; }; add rule inet lab in tcp sport ${port} drop`;
      expect(await runLocal({ run: lab.networkWords(web, ['nft', deaf]) })).toMatchObject({ status: 0 });
      first.process.kill('SIGKILL');
      const second = await connected();
      expect(await second.tell({ do: 'lock', text: 'silent' })).toMatchObject({ exitCode: 75 });
      await expect
        .poll(async () => (await second.tell({ do: 'lock', text: 'silent' })).ok, {
          timeout: 100_000,
          interval: 2000,
        })
        .toBe(true);
      expect(onDisk('/root/begun')).toBe(true);
    });
  },
);
