import { createServer, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { Unreachable } from '../../src/model/error.ts';
import { transportOf } from './exam.ts';
import { sshdMissing, startSshd, freePort } from './sshd.ts';
import { useSshConfig } from './operator.ts';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const folder = useSshConfig(() => 'Host *\n  UserKnownHostsFile /dev/null\n');
execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(folder, 'key')]);

const host = {
  name: 'box',
  address: '127.0.0.1',
  user: 'root',
  identityFile: join(folder, 'key'),
  become: false,
  connection: 'ssh',
  serviceAddress: '127.0.0.1',
  peerAddress: '127.0.0.1',
  vars: {},
} as const;

async function failure(port: number, more: object = {}, seconds = 1): Promise<Unreachable> {
  const transport = transportOf(
    { hosts: { box: { ...host, port, ...more } }, groups: {}, vars: {} },
    undefined,
    seconds,
  );
  return await transport.connect('box').then(
    () => Promise.reject(new Error('it connected')),
    (error: unknown) => error as Unreachable,
  );
}

describe('fault-042 why a host cannot be reached is told apart', () => {
  const servers: Server[] = [];
  const serve = (answer: (socket: Socket) => void): Promise<number> =>
    new Promise((resolve) => {
      const server = createServer((socket) => {
        socket.on('error', () => undefined);
        answer(socket);
      }).listen(0, '127.0.0.1', () => {
        const address = server.address();
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
      servers.push(server);
    });
  afterEach(() => {
    for (const server of servers.splice(0)) server.close();
  });

  it('refused: no server at that port', async () => {
    const error = await failure(await freePort());
    expect(error).toMatchObject({ name: 'Unreachable', why: 'refused', exitCode: 69, host: 'box' });
    expect(error.message).toMatch(/box .*127\.0\.0\.1 port [0-9]+.*refused/);
    expect(error.hint).toMatch(/no ssh server listens/);
  });

  it('no greeting: sshd or the host is frozen', async () => {
    const error = await failure(await serve(() => undefined));
    expect(error).toMatchObject({ why: 'banner', exitCode: 69 });
    expect(error.message).toMatch(/no ssh server greets within 1 s/);
    expect(error.hint).toMatch(/not the same as being down/);
  });

  it('greeting, and then nothing', async () => {
    const error = await failure(await serve((socket) => socket.write('SSH-2.0-frozen\r\n')));
    expect(error).toMatchObject({ why: 'timeout' });
    expect(error.message).toMatch(/greeted, but did not agree on keys/);
  });

  it('something else than ssh', async () => {
    const error = await failure(await serve((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')));
    expect(error).toMatchObject({ why: 'network' });
    expect(error.hint).toMatch(/log/);
  });

  it('a name that does not exist', async () => {
    const error = await failure(22, { address: 'no-such-host.invalid' }, 10);
    expect(error.why).toBe('dns');
    expect(error.message).toMatch(/cannot be resolved/);
  });

  it.skipIf(sshdMissing !== undefined)(
    'a login that is refused, with the keys that were offered',
    async () => {
      const sshd = await startSshd();
      try {
        const error = await failure(sshd.port, { hostKey: sshd.hostKey }, 5);
        expect(error.why).toBe('auth');
        expect(error.message).toContain(join(folder, 'key'));
        expect(error.hint).toMatch(/authorized_keys/);
      } finally {
        sshd.stop();
      }
    },
  );

  it.skipIf(sshdMissing !== undefined)('a login whose shell does not answer', async () => {
    const sshd = await startSshd({ keyOptions: 'command="sleep 20"' });
    try {
      const error = await failure(sshd.port, { hostKey: sshd.hostKey, identityFile: sshd.identityFile }, 1);
      expect(error.why).toBe('timeout');
      expect(error.message).toMatch(/login was granted, but no shell answers/);
    } finally {
      sshd.stop();
    }
  });

  it.skipIf(sshdMissing !== undefined)('a login that gets no shell', async () => {
    const sshd = await startSshd({ keyOptions: 'command="echo This account is not available; exit 1"' });
    try {
      const error = await failure(sshd.port, { hostKey: sshd.hostKey, identityFile: sshd.identityFile }, 5);
      expect(error.why).toBe('auth');
      expect(error.message).toMatch(/gets no \/bin\/sh: This account is not available/);
    } finally {
      sshd.stop();
    }
  });

  it('is interrupted while it connects', async () => {
    const controller = new AbortController();
    const transport = transportOf(
      { hosts: { box: { ...host, port: await serve(() => undefined) } }, groups: {}, vars: {} },
      controller.signal,
      60,
    );
    setTimeout(() => {
      controller.abort();
    }, 300);
    await expect(transport.connect('box')).rejects.toMatchObject({ exitCode: 130 });
  });
});
