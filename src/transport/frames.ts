import type { Output } from '../model/command.ts';

/**
 * Splits one stream of a shell into the answers to the questions that were put to it. Before the answer stands a line `NONCE b ID`, after it `\nNONCE e ID STATUS\n`;
 * what comes outside of frames (a login shell's greeting) is dropped. Bytes are kept as they are.
 */
export class Frames {
  readonly #nonce: string;
  readonly #limit: number;
  readonly #ended: (id: number, status: number, body: Buffer) => void;
  #pending: Buffer = Buffer.alloc(0);
  #inside: { readonly id: number; chunks: Buffer[]; size: number } | undefined;

  constructor(nonce: string, limit: number, ended: (id: number, status: number, body: Buffer) => void) {
    this.#nonce = nonce;
    this.#limit = limit;
    this.#ended = ended;
  }

  push(chunk: Buffer): void {
    this.#pending = this.#pending.length === 0 ? chunk : Buffer.concat([this.#pending, chunk]);
    while (this.#step()) {
      // each step takes one marker
    }
  }

  #step(): boolean {
    const marker = Buffer.from(`\n${this.#nonce} `);
    const at = this.#pending.indexOf(marker);
    if (at < 0) {
      this.#take(Math.max(0, this.#pending.length - marker.length));
      return false;
    }
    const end = this.#pending.indexOf('\n', at + 1);
    if (end < 0) {
      this.#take(at);
      return false;
    }
    this.#take(at);
    const words = this.#pending
      .subarray(1, end - at)
      .toString()
      .split(' ');
    // The marker's own final newline stays: it begins the next marker when nothing comes between.
    this.#pending = this.#pending.subarray(end - at);
    if (words[1] === 'b') {
      this.#inside = { id: Number(words[2]), chunks: [], size: 0 };
      this.#pending = this.#pending.subarray(1);
    } else if (this.#inside !== undefined) {
      const { id, chunks } = this.#inside;
      this.#inside = undefined;
      this.#ended(id, Number(words[3]), Buffer.concat(chunks));
    }
    return true;
  }

  #take(count: number): void {
    if (count === 0) return;
    const part = this.#pending.subarray(0, count);
    this.#pending = this.#pending.subarray(count);
    if (this.#inside === undefined || this.#inside.size >= this.#limit) return;
    this.#inside.chunks.push(part.subarray(0, this.#limit - this.#inside.size));
    this.#inside.size += part.length;
  }
}

/** Both streams' parts of one answer put together. */
export class Halves {
  readonly #stdout = new Map<number, { status: number; body: Buffer }>();
  readonly #stderr = new Map<number, Buffer>();
  readonly #whole: (id: number, output: Output) => void;

  constructor(whole: (id: number, output: Output) => void) {
    this.#whole = whole;
  }

  out(id: number, status: number, body: Buffer): void {
    this.#stdout.set(id, { status, body });
    this.#check(id);
  }

  err(id: number, body: Buffer): void {
    this.#stderr.set(id, body);
    this.#check(id);
  }

  #check(id: number): void {
    const out = this.#stdout.get(id);
    const err = this.#stderr.get(id);
    if (out === undefined || err === undefined) return;
    this.#stdout.delete(id);
    this.#stderr.delete(id);
    this.#whole(id, { status: out.status, stdout: out.body.toString(), stderr: err.toString() });
  }
}
