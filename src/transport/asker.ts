import { randomBytes } from 'node:crypto';
import type { Readable, Writable } from 'node:stream';
import type { Output } from '../model/command.ts';
import { OutcomeUnknown, Unreachable } from '../model/error.ts';
import { Frames, Halves } from './frames.ts';
import { askText, prelude } from './script.ts';

/** The three streams of a shell, wherever it runs. */
export interface ShellStreams {
  readonly stdin: Writable;
  readonly stdout: Readable;
  readonly stderr: Readable;
}

interface Asked {
  readonly text: () => string;
  readonly resolve: (output: Output) => void;
  readonly reject: (error: Error) => void;
}

const outputLimit = 16 * 1024 * 1024;

/**
 * Puts questions to one long-lived shell: all that are asked within one turn of the event loop go as one script, in the order asked.
 * After the shell is gone, what was sent and not answered is unknown, what was not sent is not done.
 */
export class Asker {
  readonly name: string;
  roundTrips = 0;
  readonly #nonce = `pc${randomBytes(12).toString('hex')}`;
  readonly #streams: ShellStreams;
  readonly #sent = new Map<number, Asked>();
  #queue: [number, Asked][] = [];
  #next = 1;
  #scheduled = false;
  #gone: Error | undefined;

  constructor(name: string, streams: ShellStreams) {
    this.name = name;
    this.#streams = streams;
    const halves = new Halves((id, output) => {
      const asked = this.#sent.get(id);
      this.#sent.delete(id);
      asked?.resolve(output);
    });
    const out = new Frames(this.#nonce, outputLimit, (id, status, body) => {
      halves.out(id, status, body);
    });
    const err = new Frames(this.#nonce, 64 * 1024, (id, _status, body) => {
      halves.err(id, body);
    });
    streams.stdout.on('data', (chunk: Buffer) => {
      out.push(chunk);
    });
    streams.stderr.on('data', (chunk: Buffer) => {
      err.push(chunk);
    });
    streams.stdin.on('error', () => undefined);
    streams.stdin.write(prelude(this.#nonce));
  }

  /** Asks; resolves with whatever status came back. */
  ask(words: readonly string[], stdin?: string | Buffer): Promise<Output> {
    return this.#enqueue((id) => askText(this.#nonce, id, words, stdin));
  }

  /** Asks with words that are settled only when the turn's script is sent. */
  askLate(words: () => readonly string[]): Promise<Output> {
    return this.#enqueue((id) => askText(this.#nonce, id, words()));
  }

  /** Takes the pair's lock in the shell itself, which holds it as long as it lives. */
  lock(words: readonly string[]): Promise<Output> {
    return this.#enqueue((id) => askText(this.#nonce, id, words).replace(/^q /, 'l '));
  }

  /** The session is over: unanswered questions are unknown, unsent ones are not done. */
  end(cause: Error): void {
    if (this.#gone !== undefined) return;
    this.#gone = cause;
    for (const asked of this.#sent.values())
      asked.reject(
        new OutcomeUnknown(
          `${this.name}: the connection broke before the end of a step was proven: ${cause.message}`,
          { host: this.name, cause },
        ),
      );
    this.#sent.clear();
    for (const [, asked] of this.#queue) asked.reject(this.#unreachable(cause));
    this.#queue = [];
  }

  #unreachable(cause: Error): Error {
    return cause instanceof Unreachable
      ? cause
      : new Unreachable('network', `${this.name}: the connection is gone: ${cause.message}`, {
          host: this.name,
          cause,
        });
  }

  #enqueue(text: (id: number) => string): Promise<Output> {
    if (this.#gone !== undefined) return Promise.reject(this.#unreachable(this.#gone));
    const id = this.#next;
    this.#next += 1;
    return new Promise((resolve, reject) => {
      this.#queue.push([id, { text: () => text(id), resolve, reject }]);
      if (this.#scheduled) return;
      this.#scheduled = true;
      setImmediate(() => {
        this.#flush();
      });
    });
  }

  #flush(): void {
    this.#scheduled = false;
    const batch = this.#queue;
    this.#queue = [];
    if (batch.length === 0) return;
    for (const [id, asked] of batch) this.#sent.set(id, asked);
    this.roundTrips += 1;
    this.#streams.stdin.write(batch.map(([, asked]) => asked.text()).join(''));
  }
}
