import type { Client } from 'ssh2';
import type { Inventory, InventoryHost, SecretRef } from '../../model/inventory.ts';
import type { ShellSource } from '../shell.ts';
import type { Login } from './channel.ts';
import { login, type Patience } from './client.ts';
import { route } from './route.ts';
import { openShell } from './shells.ts';

/** Opens secrets of the definition: sudo's password. */
export type SecretOpener = (ref: SecretRef) => Promise<string>;

/** Logs in to a host and gives shells there; closing it closes the connections to its jump hosts too. Rejects with `Unreachable`. */
export async function sshShells(
  inventory: Inventory,
  host: InventoryHost,
  secret: SecretOpener,
  patience: Patience,
): Promise<ShellSource> {
  const opened: Client[] = [];
  const close = (): void => {
    for (const client of opened.splice(0).reverse()) client.end();
  };
  try {
    const { become } = host;
    const password =
      become === false || become.password === undefined ? undefined : await secret(become.password);
    const { options, way } = await route(inventory, host, patience, opened);
    const client = await login(options, { name: host.name, pinned: host.hostKey }, way, patience);
    opened.push(client);
    const closers = watch(client);
    const one: Login = { name: host.name, client, options, become, password, seconds: patience.seconds };
    return {
      remote: true,
      async open(closed) {
        const over = (cause: Error): void => {
          closers.delete(over);
          closed(cause);
        };
        closers.add(over);
        return await openShell(one, over);
      },
      close,
    };
  } catch (error) {
    close();
    throw error;
  }
}

/** Tells every shell when the connection is lost: a reset may end it without a word on its channels. */
function watch(client: Client): Set<(cause: Error) => void> {
  const closers = new Set<(cause: Error) => void>();
  const over = (cause: Error): void => {
    for (const close of [...closers]) close(cause);
  };
  client.on('error', (error) => {
    over(new Error(`the connection was lost (${error.message})`));
  });
  client.on('close', () => {
    over(new Error('the connection was closed'));
  });
  return closers;
}
