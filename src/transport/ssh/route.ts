import type { Duplex } from 'node:stream';
import type { Client } from 'ssh2';
import { Unreachable } from '../../model/error.ts';
import type { Inventory, InventoryHost } from '../../model/inventory.ts';
import { login, type Patience, type Way } from './client.ts';
import { dial } from './dial.ts';
import { sshOptions, type SshOptions } from './options.ts';

/** A way to a host and what was opened for it. */
export interface Route {
  readonly options: SshOptions;
  readonly way: Way;
  /** Connections to the jump hosts, in the order they were opened. */
  readonly opened: Client[];
}

/**
 * Finds the way to a host: straight, or through its jump hosts, each logged in to with its own key checked. `opened` is filled as it goes, so that all of it can be
 * closed whatever happens.
 */
export async function route(
  inventory: Inventory,
  host: InventoryHost,
  patience: Patience,
  opened: Client[],
): Promise<Route> {
  return await find(inventory, host, patience, opened, [host.name]);
}

async function find(
  inventory: Inventory,
  host: InventoryHost,
  patience: Patience,
  opened: Client[],
  path: readonly string[],
): Promise<Route> {
  const options = await sshOptions(host);
  let before: { client: Client; name: string } | undefined;
  for (const jump of options.jumps) {
    const hop = jumpHost(inventory, jump);
    if (path.includes(hop.name)) throw circle(host.name, [...path, hop.name]);
    // Only the first hop of a list may itself be reached by others: the list says how the rest is reached.
    const to: Route =
      before === undefined
        ? await find(inventory, hop, patience, opened, [...path, hop.name])
        : await through(before, hop, opened);
    const client = await login(to.options, { name: hop.name, pinned: hop.hostKey }, to.way, patience);
    opened.push(client);
    before = { client, name: hop.name };
  }
  const last = before;
  const way: Way =
    last === undefined
      ? () => dial(options, host.name, patience.seconds, patience.signal)
      : () => forward(last, options, host.name);
  return { options, way, opened };
}

async function through(
  before: { client: Client; name: string },
  hop: InventoryHost,
  opened: Client[],
): Promise<Route> {
  const options = await sshOptions(hop);
  return { options, way: () => forward(before, options, hop.name), opened };
}

function circle(name: string, path: readonly string[]): Unreachable {
  return new Unreachable('network', `${name}: its jump hosts go in a circle: ${path.join(' → ')}`, {
    host: name,
    hint: 'look at jump: in the inventory and at ProxyJump in your ssh configuration',
  });
}

/** A jump host by its name in the inventory, or as `user@address:port` (ssh(1), -J). */
function jumpHost(inventory: Inventory, jump: string): InventoryHost {
  const known = Object.hasOwn(inventory.hosts, jump) ? inventory.hosts[jump] : undefined;
  if (known !== undefined) return known;
  const [, user, bracketed, plain, port] =
    /^(?:ssh:\/\/)?(?:([^@]+)@)?(?:\[([^\]]+)\]|([^:]+))(?::(\d+))?\/?$/.exec(jump) ?? [];
  const address = bracketed ?? plain ?? jump;
  return {
    name: jump,
    address,
    serviceAddress: address,
    peerAddress: address,
    become: false,
    connection: 'ssh',
    vars: {},
    ...(user === undefined ? {} : { user }),
    ...(port === undefined ? {} : { port: Number(port) }),
  };
}

function forward(hop: { client: Client; name: string }, to: SshOptions, name: string): Promise<Duplex> {
  return new Promise((resolve, reject) => {
    hop.client.forwardOut('127.0.0.1', 0, to.address, to.port, (error, channel) => {
      if (error === undefined) {
        channel.on('error', () => undefined);
        resolve(channel);
      } else
        reject(
          new Unreachable(
            'network',
            `${name}: ${hop.name} cannot reach ${to.address} port ${String(to.port)}: ${error.message}`,
            {
              host: name,
              hint: `the jump host must be able to connect there, and its sshd must allow it (AllowTcpForwarding)`,
              cause: error,
            },
          ),
        );
    });
  });
}
