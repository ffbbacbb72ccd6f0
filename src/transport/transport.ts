import type { Duplex } from 'node:stream';
import type { Client, ClientChannel } from 'ssh2';
import type { Clock } from '../model/clock.ts';
import { Unreachable } from '../model/error.ts';
import type { Host, Transport } from '../model/host.ts';
import type { Inventory, InventoryHost, SecretRef } from '../model/inventory.ts';
import { localShell } from './local.ts';
import { ShellHost, type ShellSource } from './shell_host.ts';
import { connectSsh } from './ssh_connect.ts';
import { sshOptions } from './ssh_options.ts';
import { rootShell } from './sudo.ts';

export interface TransportOptions {
  readonly inventory: Inventory;
  /** Opens a secret of the definition: sudo's password. */
  secret(ref: SecretRef): Promise<string>;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Seconds for connecting and for logging in, each. Default 10. */
  readonly timeoutSeconds?: number;
}

/** Reaches the hosts of an inventory: by ssh, or the operator's own machine as `localhost`. */
export function createTransport(options: TransportOptions): Transport {
  return {
    async connect(name): Promise<Host> {
      const host = options.inventory.hosts[name];
      if (host === undefined && name !== 'localhost') throw new Error(`${name} is not in the inventory`);
      const source =
        host === undefined || host.connection === 'local' ? localShell() : await sshSource(options, host);
      try {
        return await ShellHost.open(name, source, options.clock, options.signal);
      } catch (error) {
        source.close();
        throw error;
      }
    },
  };
}

async function sshSource(options: TransportOptions, host: InventoryHost): Promise<ShellSource> {
  const opened: Client[] = [];
  const client = await connectHost(options, host, opened, [host.name]);
  const become = host.become;
  const password =
    become !== false && become.password !== undefined ? await options.secret(become.password) : undefined;
  return {
    open: (closed) => rootShell(client, host, password, closed),
    close: () => {
      for (const each of opened.reverse()) each.end();
    },
  };
}

/** Connects, through as many jump hosts as there are; each hop's key is checked. */
async function connectHost(
  options: TransportOptions,
  host: InventoryHost,
  opened: Client[],
  path: readonly string[],
): Promise<Client> {
  const milliseconds = (options.timeoutSeconds ?? 10) * 1000;
  const deadlines = { connect: milliseconds, handshake: milliseconds };
  const ssh = await sshOptions(host);
  const policy = { pinned: host.hostKey, name: host.name };
  let through: Duplex | undefined;
  if (ssh.jump !== undefined) {
    const hop = jumpHost(options.inventory, ssh.jump);
    if (path.includes(hop.name))
      throw new Unreachable(
        'network',
        `${host.name}: its jump hosts go in a circle: ${[...path, hop.name].join(' → ')}`,
        { host: host.name },
      );
    through = await forward(
      await connectHost(options, hop, opened, [...path, hop.name]),
      ssh.address,
      ssh.port,
      host.name,
      hop.name,
    );
  }
  const client = await connectSsh(ssh, policy, deadlines, through);
  client.on('error', () => undefined);
  opened.push(client);
  return client;
}

function jumpHost(inventory: Inventory, jump: string): InventoryHost {
  const known = inventory.hosts[jump];
  if (known !== undefined) return known;
  const match = /^(?:([^@]+)@)?(\[[^\]]+\]|[^:]+)(?::(\d+))?$/.exec(jump);
  const [, user, address = jump, port] = match ?? [];
  const bare = address.replace(/^\[|\]$/g, '');
  return {
    name: jump,
    address: bare,
    serviceAddress: bare,
    peerAddress: bare,
    become: false,
    connection: 'ssh',
    vars: {},
    ...(user === undefined ? {} : { user }),
    ...(port === undefined ? {} : { port: Number(port) }),
  };
}

function forward(
  client: Client,
  address: string,
  port: number,
  name: string,
  hop: string,
): Promise<ClientChannel> {
  return new Promise((resolve, reject) => {
    client.forwardOut('127.0.0.1', 0, address, port, (error, channel) => {
      if (error === undefined) resolve(channel);
      else
        reject(
          new Unreachable(
            'network',
            `${name}: ${hop} cannot reach ${address} port ${String(port)}: ${error.message}`,
            { host: name, cause: error },
          ),
        );
    });
  });
}
