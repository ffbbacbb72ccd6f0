import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { prefixOf } from '../../src/lab/place.ts';
import { labAvailable } from '../../src/lab/system.ts';
import type { Output } from '../../src/model/command.ts';
import { runLocal } from '../../src/transport/local.ts';
import { tracesOf } from './support/hosts.ts';

const program = join(import.meta.dirname, '../../bin/pairctl.js');
const name = `test-command-${String(process.pid)}`;
const directory = mkdtempSync(join(tmpdir(), 'pairctl-lab-command-'));
const available = labAvailable();

/** Runs `pairctl lab WORDS` with the lab's name. */
function lab(action: string, ...words: readonly string[]): Promise<Output> {
  return runLocal({
    run: [process.execPath, program, 'lab', action, '--name', name, ...words],
    cwd: directory,
  });
}

describe.skipIf(!available.ok)(
  available.ok ? 'pairctl lab' : `pairctl lab (skipped: ${available.why})`,
  () => {
    afterAll(async () => {
      await lab('down');
      rmSync(directory, { recursive: true, force: true });
    });

    test('up makes three hosts and files that are valid; what it prints works', async () => {
      const up = await lab('up', 'here');
      expect(up.status, up.stderr).toBe(0);
      expect(up.stdout).toContain('web1 192.0.2.11, web2 192.0.2.12, ns1 192.0.2.55 are up');
      const printed = /^Try: cd (\S+) && (.*) -- (.*) apply$/m.exec(up.stdout);
      expect(printed?.[1]).toBe(join(directory, 'here'));
      const validate = `cd ${printed?.[1] ?? ''} && ${printed?.[2] ?? ''} -- ${printed?.[3] ?? ''} validate`;
      const valid = await runLocal({ run: ['sh', '-c', validate] });
      expect(valid.status, valid.stderr).toBe(0);
    });

    test('status lists the hosts; as JSON, too', async () => {
      expect((await lab('status')).stdout).toMatch(
        /^web1 +192\.0\.2\.11 +service +on\nweb2 +192\.0\.2\.12 +service +on\nns1 +192\.0\.2\.55 +nameserver +on\n$/,
      );
      const { stdout } = await runLocal({
        run: [process.execPath, program, '--output', 'json', 'lab', 'status', '--name', name],
      });
      expect(JSON.parse(stdout)).toMatchObject({ lab: name, hosts: [{ name: 'web1', on: true }, {}, {}] });
    });

    test('exec passes words as they are, standard input and the exit status, to a host and to the operator', async () => {
      const words = ['printf', '%s|', "it's", '$(id)', 'a b', '*', ''];
      expect(await lab('exec', 'web1', '--', ...words)).toMatchObject({
        status: 0,
        stdout: "it's|$(id)|a b|*||",
      });
      expect((await lab('exec', 'operator', '--', ...words)).stdout).toBe("it's|$(id)|a b|*||");
      expect((await lab('exec', 'web2', '--', 'sh', '-c', 'exit 7')).status).toBe(7);
      expect((await lab('exec', 'operator', '--', 'sh', '-c', 'exit 7')).status).toBe(7);
      expect((await lab('exec', 'operator', '--', 'sh', '-c', 'test -n "$TSIG_SECRET"')).status).toBe(0);
      const nobody = await lab('exec', 'web9', '--', 'true');
      expect(nobody.status).toBe(64);
      expect(nobody.stderr).toContain('hosts: web1, web2, ns1');
    });

    test('cut, power and boot: what a fence and its status are', async () => {
      expect(await lab('power', 'web1')).toMatchObject({ status: 1, stdout: 'on\n' });
      expect((await lab('cut', 'web1')).status).toBe(0);
      expect(await lab('power', 'web1')).toMatchObject({ status: 0, stdout: 'off\n' });
      expect((await lab('status')).stdout).toMatch(/^web1 .* off$/m);
      expect((await lab('cut', 'web1')).status).toBe(0);
      expect((await lab('boot', 'web1')).status).toBe(0);
      expect((await lab('power', 'web1')).status).toBe(1);
      // From where the operator stands, as the fence of a lab's pair does.
      for (const action of ['cut', 'boot', 'cut', 'boot']) {
        const ran = await lab(
          'exec',
          'operator',
          '--',
          process.execPath,
          program,
          'lab',
          action,
          '--name',
          name,
          'web1',
        );
        expect(ran.status, ran.stderr).toBe(0);
        expect((await lab('power', 'web1')).stdout).toBe(action === 'cut' ? 'off\n' : 'on\n');
      }
    });

    test('up again is refused; down, then up, keeps a pair.yml that was changed', async () => {
      const again = await lab('up', 'here');
      expect(again.status).toBe(1);
      expect(again.stderr).toContain(`pairctl lab down --name ${name}`);
      writeFileSync(join(directory, 'here/pair.yml'), '# mine\n');
      expect((await lab('down')).status).toBe(0);
      expect(await tracesOf({ name, prefix: prefixOf(name) })).toEqual([]);
      expect((await lab('up', 'here')).status).toBe(0);
      expect(readFileSync(join(directory, 'here/pair.yml'), 'utf8')).toBe('# mine\n');
    });

    test('up --with starts database servers on both hosts and writes a pair that has them; an unknown one is named', async () => {
      await lab('down');
      const wrong = await lab('up', '--with', 'postgresql,oracle', 'databases');
      expect(wrong.status).toBe(64);
      expect(wrong.stderr).toContain('oracle');
      expect(wrong.stderr).toContain('--with takes postgresql, mariadb');
      const up = await lab('up', '--with', 'mariadb,postgresql', 'databases');
      expect(up.status, up.stderr).toBe(0);
      const pair = readFileSync(join(directory, 'databases/pair.yml'), 'utf8');
      expect(pair).toContain('{ name: orders, postgresql: { database: orders } }');
      expect(pair).toContain('{ name: ledger, mariadb: { database: ledger } }');
      for (const server of ['postgresql', 'mariadb']) {
        expect((await lab('exec', 'web1', '--', 'rows', server, 'check')).stdout).toBe('0 0 0\n');
        // The standby has the server, and gets the database from a backup.
        expect((await lab('exec', 'web2', '--', 'rows', server, 'wait')).status).toBe(0);
        expect((await lab('exec', 'web2', '--', 'rows', server, 'check')).status).not.toBe(0);
      }
    });

    test('down twice is no error, and says so; what needs a lab then names the remedy', async () => {
      expect((await lab('down')).status).toBe(0);
      const twice = await lab('down');
      expect(twice).toMatchObject({ status: 0 });
      expect(twice.stdout + twice.stderr).toContain(`there is no lab "${name}"`);
      const status = await lab('status');
      expect(status.status).toBe(1);
      expect(status.stderr).toContain('pairctl lab up');
    });

    test.each([
      ['its directory', 'tsig'],
      ['the first disk', 'web1/kind'],
      ['all but the boot', 'known_hosts'],
    ])('interrupted once it has made %s, up takes down what it had made', async (_stage, file) => {
      const script = `"$@" & until [ -e "/run/pairctl-lab/${name}/${file}" ] || ! kill -0 $!; do sleep 0.01; done
kill -INT $!; wait $!`;
      // A shell ignores the interrupt for what it starts in the background, unless it has job control.
      const ended = await runLocal({
        run: ['sh', '-mc', script, 'sh', process.execPath, program, 'lab', 'up', '--name', name, 'there'],
        cwd: directory,
      });
      expect(ended.status, ended.stderr).toBe(130);
      expect(await tracesOf({ name, prefix: prefixOf(name) })).toEqual([]);
      expect(existsSync(join(directory, 'there'))).toBe(false);
    });

    test('where there can be no lab, one line says why', async () => {
      const up = [process.execPath, program, 'lab', 'up', '--name', name] as const;
      const plain = await runLocal({ run: ['unshare', '--user', ...up] });
      expect(plain).toMatchObject({ status: 1, stdout: '' });
      expect(plain.stderr.trim()).toMatch(/^.*lab hosts need root$/);
      const bare = await runLocal({ run: ['setpriv', '--bounding-set=-sys_admin', ...up] });
      expect(bare).toMatchObject({ status: 1, stdout: '' });
      expect(bare.stderr.trim()).toMatch(/^.*lab hosts need all of root’s capabilities.*$/);
    });
  },
);
