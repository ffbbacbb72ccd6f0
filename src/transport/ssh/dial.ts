import { connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { Unreachable } from '../../model/error.ts';
import type { SshOptions } from './options.ts';
import { lateness, whereIs } from './stages.ts';

/** Opens the TCP connection, without Nagle's delay (an exec takes 3 ms then, and 47 ms with it). Rejects with `Unreachable`. */
export function dial(
  options: SshOptions,
  name: string,
  seconds: number,
  signal: AbortSignal,
): Promise<Duplex> {
  const where = whereIs(name, options);
  return new Promise((resolve, reject) => {
    const socket = connect({ host: options.address, port: options.port, noDelay: true });
    const settle = (error?: Error): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
      socket.removeAllListeners('error');
      socket.on('error', () => undefined);
      if (error === undefined) resolve(socket);
      else {
        socket.destroy();
        reject(error);
      }
    };
    const onAbort = (): void => {
      settle(new Unreachable('network', `${where}: interrupted while connecting`, { host: name }));
    };
    const timer = setTimeout(() => {
      settle(lateness('connect', name, where, seconds));
    }, seconds * 1000);
    signal.addEventListener('abort', onAbort, { once: true });
    socket.once('connect', () => {
      settle();
    });
    socket.once('error', (error: NodeJS.ErrnoException) => {
      settle(explainDial(error, name, where));
    });
  });
}

/** Node tries every address of a name and then throws one error for all. */
function codeOf(error: NodeJS.ErrnoException): string {
  if (error.code !== undefined) return error.code;
  const [first] = error instanceof AggregateError ? (error.errors as NodeJS.ErrnoException[]) : [];
  return first?.code ?? error.message;
}

function explainDial(error: NodeJS.ErrnoException, name: string, where: string): Unreachable {
  const code = codeOf(error);
  const more = { host: name, cause: error };
  switch (code) {
    case 'ECONNREFUSED':
      return new Unreachable('refused', `${where}: connection refused`, {
        ...more,
        hint: 'the host (or a firewall before it) answers, but no ssh server listens at that port',
      });
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EAI_FAIL':
      return new Unreachable('dns', `${where}: the name cannot be resolved (${code})`, {
        ...more,
        hint: 'give its address in the inventory, or mend the name service of this machine',
      });
    case 'ETIMEDOUT':
      return new Unreachable('timeout', `${where}: no answer to the connection`, {
        ...more,
        hint: 'is it switched on, is the address right, does a firewall drop the packets?',
      });
    case 'EHOSTUNREACH':
      return new Unreachable('network', `${where}: nobody answers for that address (${code})`, {
        ...more,
        hint: 'the host is off, unplugged, or has another address; or a firewall says so',
      });
    default:
      return new Unreachable('network', `${where}: no way to it (${code})`, {
        ...more,
        hint: 'a router or the network of this machine refuses; look at the route to that address',
      });
  }
}
