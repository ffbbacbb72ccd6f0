import type { Client, ClientChannel } from 'ssh2';
import { Unreachable } from '../../model/error.ts';
import type { Become } from '../../model/inventory.ts';
import type { SshOptions } from './options.ts';

/** A login, and how to become root in it. */
export interface Login {
  readonly name: string;
  readonly client: Client;
  readonly options: SshOptions;
  readonly become: Become;
  readonly password: string | undefined;
  readonly seconds: number;
}

/** Opens a session channel and runs one line by the login shell. */
export function openChannel(client: Client, line: string, name: string): Promise<ClientChannel> {
  return new Promise((resolve, reject) => {
    const refuse = (error: Error): void => {
      reject(
        new Unreachable('network', `${name}: no further session can be opened: ${error.message}`, {
          host: name,
          hint: 'the connection was lost, or the server allows too few sessions (sshd_config: MaxSessions, 10 by default)',
          cause: error,
        }),
      );
    };
    try {
      client.exec(line, (error, channel) => {
        if (error === undefined) resolve(channel);
        else refuse(error);
      });
    } catch (error) {
      refuse(error instanceof Error ? error : new Error(String(error)));
    }
  });
}
