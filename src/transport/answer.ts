import type { Output } from '../model/command.ts';

/** Most that is kept of an answer on standard output, in bytes; of standard error its end is kept. */
export const outputLimit = 16 * 1024 * 1024;
const errorLimit = 256 * 1024;

/** Both streams of one answer as they come in, bounded. */
export class Answer {
  readonly #stdout: Buffer[] = [];
  #stdoutSize = 0;
  #stderr: Buffer[] = [];
  #stderrSize = 0;
  #status: number | undefined;
  #stderrEnded = false;

  /** True when more came on standard output than is kept. */
  get truncated(): boolean {
    return this.#stdoutSize > outputLimit;
  }

  stdout(bytes: Buffer): void {
    const room = outputLimit - this.#stdoutSize;
    if (room > 0) this.#stdout.push(bytes.subarray(0, room));
    this.#stdoutSize += bytes.length;
  }

  stderr(bytes: Buffer): void {
    this.#stderr.push(bytes);
    this.#stderrSize += bytes.length;
    if (this.#stderrSize <= 2 * errorLimit) return;
    const end = Buffer.concat(this.#stderr).subarray(-errorLimit);
    this.#stderr = [Buffer.from(end)];
    this.#stderrSize = end.length;
  }

  /** Returns the whole answer once both streams have ended. */
  ended(stream: 'stdout' | 'stderr', status: number): Output | undefined {
    if (stream === 'stdout') this.#status = status;
    else this.#stderrEnded = true;
    if (this.#status === undefined || !this.#stderrEnded) return undefined;
    return {
      status: this.#status,
      stdout: Buffer.concat(this.#stdout).toString(),
      stderr: Buffer.concat(this.#stderr).toString(),
    };
  }
}
