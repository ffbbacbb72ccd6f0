import { Unreachable } from '../../model/error.ts';
import type { SshOptions } from './options.ts';

/** How far a connection has come; each stage has a deadline of its own. */
export type Stage = 'connect' | 'banner' | 'handshake' | 'login' | 'shell';

/** The host and where it is, for the beginning of every message. */
export function whereIs(name: string, options: Pick<SshOptions, 'address' | 'port'>): string {
  const at = `${options.address} port ${String(options.port)}`;
  return name === options.address ? at : `${name} (${at})`;
}

const notDown = 'Not answering is not the same as being down: it may be serving its clients all the same.';

/** What a deadline that passed at a stage means. A host that is frozen accepts connections and says nothing. */
export function lateness(stage: Stage, name: string, where: string, seconds: number): Unreachable {
  const within = `within ${String(seconds)} s`;
  switch (stage) {
    case 'connect':
      return new Unreachable('timeout', `${where}: no answer to the connection ${within}`, {
        host: name,
        hint: `is it switched on, is the address right, does a firewall drop the packets? ${notDown}`,
      });
    case 'banner':
      return new Unreachable(
        'banner',
        `${where}: it accepts connections, but no ssh server greets ${within}`,
        {
          host: name,
          hint: `sshd hangs, the host is frozen or overloaded, or something else listens there. ${notDown}`,
        },
      );
    case 'handshake':
      return new Unreachable(
        'timeout',
        `${where}: its ssh server greeted, but did not agree on keys ${within}`,
        {
          host: name,
          hint: `the host is overloaded, or the network loses large packets (MTU). ${notDown}`,
        },
      );
    case 'login':
      return new Unreachable(
        'timeout',
        `${where}: its ssh server does not decide about the login ${within}`,
        {
          host: name,
          hint: `a directory or name service that sshd asks there may hang, or the agent waits for a confirmation. ${notDown}`,
        },
      );
    case 'shell':
      return new Unreachable('timeout', `${where}: the login was granted, but no shell answers ${within}`, {
        host: name,
        hint: `the login shell's start-up files or a file system there may hang. ${notDown}`,
      });
  }
}
