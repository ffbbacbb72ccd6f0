/** What one stream of a shell said: a question was begun, part of its answer, its end. */
export interface FrameListener {
  began(id: number): void;
  part(id: number, bytes: Buffer): void;
  ended(id: number, status: number): void;
}

/**
 * Splits one stream of a shell into the answers to the questions put to it: `\nNONCE b ID\n`, the answer's bytes as they are, `\nNONCE e ID STATUS\n`.
 * What comes outside of frames (a login shell's greeting, a child left behind) is dropped.
 */
export class Frames {
  readonly #marker: Buffer;
  readonly #listener: FrameListener;
  #pending: Buffer = Buffer.alloc(0);
  #inside: number | undefined;

  constructor(nonce: string, listener: FrameListener) {
    this.#marker = Buffer.from(`\n${nonce} `);
    this.#listener = listener;
  }

  push(chunk: Buffer): void {
    this.#pending = this.#pending.length === 0 ? chunk : Buffer.concat([this.#pending, chunk]);
    while (this.#step()) {
      // each step takes one marker
    }
  }

  #step(): boolean {
    const at = this.#pending.indexOf(this.#marker);
    if (at < 0) {
      // The end may be the beginning of a marker.
      this.#take(Math.max(0, this.#pending.length - this.#marker.length));
      return false;
    }
    this.#take(at);
    const end = this.#pending.indexOf('\n', this.#marker.length);
    if (end < 0) return false;
    const [kind, id, status] = this.#pending.subarray(this.#marker.length, end).toString().split(' ');
    this.#pending = this.#pending.subarray(end + 1);
    if (kind === 'b') {
      this.#inside = Number(id);
      this.#listener.began(this.#inside);
    } else {
      this.#inside = undefined;
      this.#listener.ended(Number(id), Number(status));
    }
    return true;
  }

  #take(count: number): void {
    if (count === 0) return;
    const part = this.#pending.subarray(0, count);
    this.#pending = this.#pending.subarray(count);
    if (this.#inside !== undefined) this.#listener.part(this.#inside, part);
  }
}
