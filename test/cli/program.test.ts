import { spawn } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildProgram, folder, run, type Ran } from './support/program.ts';

let program = '';
/** Takes connections and never says a word: a host that hangs. */
let silent: Server;
beforeAll(async () => {
  program = await buildProgram();
  silent = createServer().listen(0, '127.0.0.1');
  await once(silent, 'listening');
});
afterAll(() => silent.close());

function pairctl(args: readonly string[], options: Parameters<typeof run>[1] = {}): Promise<Ran> {
  return run([process.execPath, program, ...args], options);
}

const { privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  publicKeyEncoding: { type: 'pkcs1', format: 'pem' },
});

/** A definition of two hosts on loopback ports, with a key to try. */
function definition(port: number): string {
  const host = (name: string, address: string): string =>
    `  ${name}: { address: ${address}, port: ${String(port)}, user: nobody, identity_file: ./key }\n`;
  const path = folder({
    key: privateKey,
    'pair.yml': 'name: shop\nprimary: web1\nstandby: web2\n',
    'inventory.yml': `hosts:\n${host('web1', '127.0.0.1')}${host('web2', '127.0.0.2')}`,
  });
  chmodSync(join(path, 'key'), 0o600);
  return path;
}

describe('the program', () => {
  it('ends with the exit code of its command', async () => {
    expect(await pairctl(['--version'])).toMatchObject({ status: 0 });
    expect(await pairctl(['aply'])).toMatchObject({ status: 64, stdout: '' });
    expect(await pairctl(['validate'], { cwd: '/' })).toMatchObject({ status: 78, stdout: '' });
  });

  it('prints the playbook of a pair with asterisks for its secrets', async () => {
    const { status, stdout, stderr } = await pairctl(
      ['compile', resolve('examples/web-application/pair.yml')],
      { env: { TSIG_SECRET: 'canary-canary-canary' } },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('secret "***"');
    expect(stdout).not.toContain('canary');
  });

  it('goes on quietly when its reader goes', async () => {
    const child = spawn(
      process.execPath,
      [program, 'compile', resolve('examples/web-application/pair.yml')],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    child.stdout.destroy();
    expect(await once(child, 'close')).toEqual([0, null]);
  });
});

describe('hosts that cannot be reached', () => {
  it.each([['status'], ['plan'], ['apply'], ['backups'], ['history'], ['remove'], ['run', 'failover']])(
    '%s: exit code 69, both named, one document with json',
    async (...command) => {
      const cwd = definition(1);
      const { status, stdout, stderr } = await pairctl([...command, '--output', 'json'], { cwd });
      expect(JSON.parse(stdout)).toMatchObject({ format: 1 });
      for (const host of ['web1', 'web2']) expect(stdout + stderr).toContain(host);
      expect(status).toBe(69);
    },
  );

  it('and hang: an interrupt ends the waiting at once, with exit code 130', async () => {
    const cwd = definition((silent.address() as AddressInfo).port);
    const { status, stdout, stderr } = await pairctl(['status', '--timeout', '60', '--output', 'json'], {
      cwd,
      meanwhile: (child) => {
        silent.once('connection', () => child.kill('SIGINT'));
      },
    });
    expect(stderr).toContain('interrupted');
    expect(JSON.parse(stdout)).toMatchObject({ exitCode: 130 });
    expect(status).toBe(130);
  });
});
