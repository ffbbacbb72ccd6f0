import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Become } from '../../src/model/inventory.ts';
import type { Unreachable } from '../../src/model/error.ts';
import { createTransport } from '../../src/transport/transport.ts';
import { clock } from './exam.ts';
import { sshdMissing, startSshd, type Sshd } from './sshd.ts';

/** An account `deploy` (password `correct horse`) and these sudo rules, in a copy of /etc that only this sshd sees. */
function etc(rules: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'pairctl-etc-'));
  return `
mount -t tmpfs tmpfs '${folder}'
mkdir '${folder}/upper' '${folder}/work' '${folder}/home'
mount -t overlay overlay -o 'lowerdir=/etc,upperdir=${folder}/upper,workdir=${folder}/work' /etc
useradd -M -d '${folder}/home' -s /bin/sh deploy
printf 'deploy:correct horse\\n' | chpasswd -c SHA512
printf '%s\\n' 'Defaults !lecture' '${rules.replaceAll('\n', "' '")}' >/etc/sudoers.d/test
chmod 0440 /etc/sudoers.d/test
`;
}

const missing = ((): string | undefined => {
  if (sshdMissing !== undefined) return sshdMissing;
  if (spawnSync('sudo', ['-V']).status !== 0) return 'no sudo on this machine';
  return spawnSync('unshare', ['--mount', 'sh', '-ec', etc('Defaults !lecture')]).status === 0
    ? undefined
    : 'no overlay of /etc can be mounted';
})();

describe.skipIf(missing !== undefined)(`sudo${missing === undefined ? '' : ` (skipped: ${missing})`}`, () => {
  let sshd: Sshd | undefined;
  afterEach(() => {
    sshd?.stop();
  });
  const connect = async (rules: string, become: Become, password = 'correct horse') => {
    sshd = await startSshd({ within: etc(rules) });
    const transport = createTransport({
      inventory: sshd.inventory({ user: 'deploy', become }),
      secret: () => Promise.resolve(password),
      clock,
      signal: new AbortController().signal,
      timeoutSeconds: 8,
    });
    return await transport.connect('box');
  };
  const failure = (...args: Parameters<typeof connect>): Promise<Unreachable> =>
    connect(...args).then(
      () => Promise.reject(new Error('it connected')),
      (error: unknown) => error as Unreachable,
    );
  const withPassword: Become = { method: 'sudo', password: { env: 'SUDO_PASSWORD' } };
  const whoAmI = { run: { script: 'id -un; tr "\\0" " " </proc/$PPID/cmdline', args: [] } } as const;

  it('without a password, as root in every shell', async () => {
    const host = await connect('deploy ALL=(root) NOPASSWD: /bin/sh', { method: 'sudo' });
    expect((await host.exec(whoAmI)).stdout).toMatch(/^root\n/);
    expect((await host.exec({ ...whoAmI, stream: 'lines' })).stdout).toMatch(/^root\n/);
    await host.close();
  });

  it('with a password on standard input, never in a word that others can read', async () => {
    const host = await connect('deploy ALL=(root) /bin/sh', withPassword);
    const output = await host.exec({
      run: [
        'sh',
        '-c',
        "id -un; cat /proc/[0-9]*/cmdline /proc/[0-9]*/environ 2>/dev/null | grep -c 'correct[ ]horse'",
      ],
    });
    expect(output.stdout).toBe('root\n0\n');
    expect(output.stderr).not.toContain('horse');
    await host.close();
  });

  it('with a password that sudo does not ask for: it is not given to anyone else', async () => {
    const marker = join(mkdtempSync(join(tmpdir(), 'pairctl-sudo-')), 'ran');
    const host = await connect('deploy ALL=(root) NOPASSWD: /bin/sh', withPassword, `touch ${marker}`);
    expect((await host.exec(whoAmI)).stdout).toMatch(/^root\n/);
    expect(existsSync(marker)).toBe(false);
    await host.close();
  });

  const line = 'deploy ALL=(root) NOPASSWD: /bin/sh';

  it('fault-039 sudo asks for a password: the line that it needs, before anything is changed', async () => {
    const error = await failure('deploy ALL=(root) /bin/sh', { method: 'sudo' });
    expect(error).toMatchObject({ name: 'Unreachable', why: 'sudo', exitCode: 69, host: 'box' });
    expect(error.message).toMatch(/^box .*sudo wants a password of deploy/);
    expect(error.hint).toContain('nothing was changed');
    expect(error.hint).toContain(line);
    expect(error.hint).toContain('become: { method: sudo, password');
  });

  it('fault-039 sudo wants a terminal', async () => {
    const error = await failure(`Defaults requiretty\n${line}`, { method: 'sudo' });
    expect(error.why).toBe('sudo');
    expect(error.hint).toContain('Defaults:deploy !requiretty');
  });

  it('fault-039 the rule is too narrow', async () => {
    const error = await failure('deploy ALL=(root) NOPASSWD: /bin/ls', { method: 'sudo' });
    expect(error.message).toMatch(/too narrow/);
    expect(error.hint).toContain(line);
  });

  it('fault-039 the password is wrong, and stands in no message', async () => {
    const error = await failure('deploy ALL=(root) /bin/sh', withPassword, 'wrong pony');
    expect(error.message).toMatch(/does not accept the password of deploy/);
    expect(JSON.stringify([error.message, error.hint, String(error.cause)])).not.toContain('pony');
  });

  it('fault-039 there is no rule at all', async () => {
    expect((await failure('Defaults !lecture', withPassword)).why).toBe('sudo');
  });
});
