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
