import { Unreachable } from '../model/error.ts';
import type { Host } from '../model/host.ts';
import type { Connection } from './context.ts';

/** The sessions of a run; a broken one is opened again once for all who wait for it. */
export class Sessions {
  readonly #connections: Map<string, Connection>;
  readonly #reopening = new Map<Connection, Promise<Connection>>();

  constructor(connections: Map<string, Connection>) {
    this.#connections = connections;
  }

  /** The session with a host; throws `Unreachable` where there is none. */
  host(name: string): Host {
    const connection = this.#connections.get(name);
    if (connection === undefined) throw new Error(`${name} is not part of this run`);
    if (!connection.up) throw connection.error;
    return connection.host;
  }

  isUp(name: string): boolean {
    return this.#connections.get(name)?.up === true;
  }

  /** A new session in place of one that broke; throws what broke it when there is none to be had. */
  async reopen(name: string, broken: Error): Promise<Host> {
    const connection = this.#connections.get(name);
    if (connection?.up !== true) throw broken;
    const opening = this.#reopening.get(connection) ?? connection.reopen();
    this.#reopening.set(connection, opening);
    const fresh = await opening;
    this.#connections.set(name, fresh);
    if (!fresh.up) throw broken instanceof Unreachable ? fresh.error : broken;
    return fresh.host;
  }
}
