import type { Readable, Writable } from 'node:stream';

/** A shell that reads its script from standard input, wherever it runs. */
export interface Shell {
  readonly stdin: Writable;
  readonly stdout: Readable;
  readonly stderr: Readable;
  /** Its process id there. */
  readonly pid: number;
  /** Ends it at once; what it runs may go on. */
  kill(): void;
}

/** Where a host's shells come from: a connection that can open several. */
export interface ShellSource {
  /** Whether a network lies between: then the host must notice by itself when the operator is gone. */
  readonly remote: boolean;
  /** A shell with the rights asked for; `closed` is called once when it is over, with the reason. Rejects with `Unreachable`. */
  open(closed: (cause: Error) => void): Promise<Shell>;
  close(): void;
}
