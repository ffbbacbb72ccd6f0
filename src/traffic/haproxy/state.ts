/** A server of a backend as `show servers state` has it (HAProxy Management Guide, 9.3). */
export interface ServerState {
  readonly name: string;
  /** 0 stopped, 1 starting, 2 running, 3 stopping. */
  readonly operational: number;
  /** Bits: 1 maintenance by command, 8 drained by command; the others are of checks and configuration. */
  readonly administrative: number;
}

/** Whether clients are sent to a server as far as commands decide. */
export function isReady(server: ServerState): boolean {
  return (server.administrative & 9) === 0;
}

/** Whether a server is kept out by a command. */
export function isKeptOut(server: ServerState): boolean {
  return (server.administrative & 1) === 1;
}

/** Reads version 1 of that table by the names of its columns; undefined when it is none. */
export function parseServers(text: string): readonly ServerState[] | undefined {
  const lines = text.split('\n').map((line) => line.trim());
  const start = lines.indexOf('1');
  const head = lines[start + 1];
  if (start < 0 || head?.startsWith('# ') !== true) return undefined;
  const columns = head.slice(2).split(' ');
  const at = (row: readonly string[], name: string): string => row[columns.indexOf(name)] ?? '';
  return lines
    .slice(start + 2)
    .filter((line) => line !== '')
    .map((line) => line.split(' '))
    .map((row) => ({
      name: at(row, 'srv_name'),
      operational: Number(at(row, 'srv_op_state')),
      administrative: Number(at(row, 'srv_admin_state')),
    }));
}
