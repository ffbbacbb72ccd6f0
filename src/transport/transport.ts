import { exitCode, PairctlError } from '../model/error.ts';
import type { Host, Transport } from '../model/host.ts';
import type { Clock } from '../model/clock.ts';
import type { Inventory, InventoryHost } from '../model/inventory.ts';
import { localShells } from './local.ts';
import type { ShellSource } from './shell.ts';
import { ShellHost } from './shell_host.ts';
import { sshShells, type SecretOpener } from './ssh/source.ts';

export interface TransportOptions {
  readonly inventory: Inventory;
  /** Opens a secret of the definition: sudo's password. */
  readonly secret: SecretOpener;
  readonly clock: Clock;
  /** Ctrl-C: what runs on hosts is stopped, what was not begun is skipped; sessions stay, so that it can be written down. */
  readonly signal: AbortSignal;
  /** Seconds for each stage of connecting: connection, greeting, key exchange, login, first answer of the shell. Default 10. */
  readonly timeoutSeconds?: number;
}

/** Reaches the hosts of an inventory: by ssh, or the operator's own machine, which is also `localhost` where the inventory has no such host. */
export function createTransport(options: TransportOptions): Transport {
  return {
    async connect(name): Promise<Host> {
      if (options.signal.aborted)
        throw new PairctlError(`${name}: interrupted before connecting`, {
          exitCode: exitCode.interrupted,
          host: name,
        });
      const source = await shellsOf(options, name, hostNamed(options.inventory, name));
      try {
        return await ShellHost.open(name, source, options);
      } catch (error) {
        source.close();
        throw error;
      }
    },
  };
}

function hostNamed(inventory: Inventory, name: string): InventoryHost | 'this machine' {
  const host = Object.hasOwn(inventory.hosts, name) ? inventory.hosts[name] : undefined;
  if (host !== undefined) return host;
  if (name === 'localhost') return 'this machine';
  throw new PairctlError(`${name} is not in the inventory`, { exitCode: exitCode.definition, host: name });
}

async function shellsOf(
  options: TransportOptions,
  name: string,
  host: InventoryHost | 'this machine',
): Promise<ShellSource> {
  if (host === 'this machine') return localShells(name, false);
  if (host.connection === 'local') return localShells(name, host.become);
  const patience = { seconds: options.timeoutSeconds ?? 10, signal: options.signal };
  return await sshShells(options.inventory, host, options.secret, patience);
}
