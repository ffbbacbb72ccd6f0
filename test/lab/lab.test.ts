import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Lab } from '../../src/lab/lab.ts';
import { prefixOf } from '../../src/lab/place.ts';
import { describeHosts, programs, tracesOf } from './support/hosts.ts';

describeHosts(
  'a lab from up to down',
  'life',
  [
    { name: 'web1', profile: 'service' },
    { name: 'ns2', profile: 'nameserver' },
  ],
  (lab) => {
    const name = `test-life-${String(process.pid)}`;

    test('what another process switched is seen here; a number that another process has now is not taken for a host', async () => {
      const other = Lab.find(name, programs);
      await other.cut('ns2');
      expect(lab().isOn('ns2')).toBe(false);
      // As after a crash and a reboot of the numbers: this very process has that pid, but did not start then.
      const container = join(lab().directory, 'ns2/container');
      writeFileSync(container, `${String(process.pid)} 1\n`);
      expect(lab().isOn('ns2')).toBe(false);
      await lab().cut('ns2');
      expect(existsSync(`/proc/${String(process.pid)}`)).toBe(true);
      await other.boot('ns2');
      expect(lab().isOn('ns2')).toBe(true);
    });

    test('a name is taken once, and bad names are refused', async () => {
      await expect(Lab.up({ name, hosts: [], programs })).rejects.toMatchObject({
        message: `there is a lab "${name}" already`,
        hint: `pairctl lab down --name ${name}`,
      });
      const up = (lab: string, ...hosts: readonly string[]): Promise<Lab> =>
        Lab.up({ name: lab, hosts: hosts.map((each) => ({ name: each, profile: 'plain' })), programs });
      for (const bad of ['', 'operator', 'a-name-too-long-for-it', '-x', 'a.b', '$(id)'])
        await expect(up(`${name}-x`, bad)).rejects.toMatchObject({ exitCode: 64 });
      await expect(up(`${name}-x`, 'a', 'a')).rejects.toMatchObject({ exitCode: 64 });
      for (const bad of ['', '../x', 'A', 'a b'])
        await expect(up(bad, 'a')).rejects.toMatchObject({ exitCode: 64 });
    });

    test.each([150, 300, 500, 900])('a lab that is interrupted after %d ms leaves nothing', async (delay) => {
      const stop = new AbortController();
      setTimeout(() => {
        stop.abort();
      }, delay);
      const own = { name: `${name}-x`, prefix: prefixOf(`${name}-x`) };
      const hosts = [{ name: 'a', profile: 'service' }] as const;
      await Lab.up({ name: own.name, hosts, programs, signal: stop.signal }).then(
        (made) => made.down(),
        () => undefined,
      );
      expect(await tracesOf(own)).toEqual([]);
    });

    test('labs stand side by side, with the same names and addresses, and do not see each other', async () => {
      const other = await Lab.up({
        name: `${name}-y`,
        hosts: [{ name: 'web1', profile: 'plain' }],
        programs,
      });
      try {
        expect(other.host('web1').address).toBe(lab().host('web1').address);
        await other.shell('web1', 'echo other >/root/mine');
        await lab().shell('web1', '[ ! -e /root/mine ]');
        await other.freeze('web1');
        expect(await lab().shell('web1', 'hostname')).toBe('web1');
        await other.cut('web1');
        expect(lab().isOn('web1')).toBe(true);
      } finally {
        await other.down();
      }
      expect(await lab().shell('web1', 'hostname')).toBe('web1');
      expect(await tracesOf(other)).toEqual([]);
    });

    test('down leaves no process, mount, namespace, control group or file, also where the state is lost', async () => {
      const gone = { name, prefix: lab().prefix };
      expect(await tracesOf(gone)).not.toEqual([]);
      writeFileSync(join(lab().directory, 'state.json'), '');
      await lab().freeze('ns2');
      await Lab.clear(name, programs);
      expect(await tracesOf(gone)).toEqual([]);
      await Lab.clear(name, programs);
    });
  },
);
