import { connect, createServer, type Socket } from 'node:net';

/** A link to a server on the loopback that can be cut. */
export interface Relay {
  readonly port: number;
  /** From now on bytes of that direction are lost and nobody is told, as with a cable that is pulled. */
  lose(direction: 'to the host' | 'to the operator' | 'both ways'): void;
  /** Both ends get a reset. */
  reset(): void;
  /** Bytes that have gone to the host. */
  readonly sent: number;
  stop(): void;
}

export function startRelay(to: number): Promise<Relay> {
  const sockets = new Set<Socket>();
  const lost = { up: false, down: false };
  let sent = 0;
  const server = createServer((operator) => {
    const host = connect(to, '127.0.0.1');
    for (const socket of [operator, host]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => sockets.delete(socket));
    }
    operator.on('data', (bytes) => {
      sent += bytes.length;
      if (!lost.up) host.write(bytes);
    });
    host.on('data', (bytes) => {
      if (!lost.down) operator.write(bytes);
    });
    operator.on('end', () => lost.up || host.end());
    host.on('end', () => lost.down || operator.end());
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve({
        port: typeof address === 'object' && address !== null ? address.port : 0,
        lose: (direction) => {
          lost.up ||= direction !== 'to the operator';
          lost.down ||= direction !== 'to the host';
        },
        reset: () => {
          for (const socket of sockets) socket.resetAndDestroy();
        },
        get sent() {
          return sent;
        },
        stop: () => {
          for (const socket of sockets) socket.destroy();
          server.close();
        },
      });
    });
  });
}
