import type { Client, ClientChannel } from 'ssh2';
import { OutcomeUnknown, Unreachable } from '../model/error.ts';
import type { InventoryHost } from '../model/inventory.ts';
import type { ShellStreams } from './asker.ts';

/**
 * A root shell on a channel of its own. `exec /bin/sh` means the same to every login shell. A password goes to sudo's standard input, never into a command.
 * What sudo cannot do is found before anything is sent: the shell's first word must be the expected greeting.
 */
export async function rootShell(
  client: Client,
  host: InventoryHost,
  password: string | undefined,
  closed: (cause: Error) => void,
): Promise<ShellStreams & { kill(): void }> {
  const sudo = host.become === false ? '' : password === undefined ? 'sudo -n -- ' : "sudo -S -p '' -- ";
  const channel = await openChannel(client, `exec ${sudo}/bin/sh`, host.name);
  channel.on('close', () => {
    closed(new Unreachable('network', `${host.name}: the connection was closed`, { host: host.name }));
  });
  client.on('close', () => {
    closed(new Error('the connection was closed'));
  });
  client.on('error', (error) => {
    closed(error);
  });
  if (password !== undefined) channel.write(`${password}\n`);
  if (host.become !== false) await proveRoot(channel, host);
  return {
    stdin: channel,
    stdout: channel,
    stderr: channel.stderr,
    kill: () => {
      channel.close();
    },
  };
}

function openChannel(client: Client, command: string, name: string): Promise<ClientChannel> {
  return new Promise((resolve, reject) => {
    client.exec(command, (error, channel) => {
      if (error === undefined) resolve(channel);
      else
        reject(
          new Unreachable('network', `${name}: no session could be opened: ${error.message}`, {
            host: name,
            cause: error,
          }),
        );
    });
  });
}

function proveRoot(channel: ClientChannel, host: InventoryHost): Promise<void> {
  return new Promise((resolve, reject) => {
    let out = '';
    let err = '';
    const line = `${host.user ?? 'USER'} ALL=(root) NOPASSWD: /bin/sh`;
    const fail = (): void => {
      clearTimeout(timer);
      reject(
        new Unreachable(
          'sudo',
          `${host.name}: sudo does not give a root shell: ${err.trim().slice(0, 300)}`,
          {
            host: host.name,
            hint: `nothing was changed. Either give become a password ({ method: sudo, password: { env: NAME } }), or put this line into a file in /etc/sudoers.d there, with "Defaults:${host.user ?? 'USER'} !requiretty" before it: ${line}`,
          },
        ),
      );
    };
    const timer = setTimeout(fail, 15_000);
    const onOut = (chunk: Buffer): void => {
      out += chunk.toString();
      if (!out.includes('pairctl-root 0\n')) {
        if (out.includes('pairctl-root ')) fail();
        return;
      }
      clearTimeout(timer);
      channel.off('data', onOut);
      channel.stderr.off('data', onErr);
      channel.off('close', fail);
      resolve();
    };
    const onErr = (chunk: Buffer): void => {
      err += chunk.toString();
    };
    channel.on('data', onOut);
    channel.stderr.on('data', onErr);
    channel.once('close', fail);
    channel.write(`printf 'pairctl-root %s\\n' "$(id -u)"\n`);
  });
}
void OutcomeUnknown;
