import { randomBytes } from 'node:crypto';
import type { Output } from '../model/command.ts';
import { exitCode, OutcomeUnknown, PairctlError, Unreachable } from '../model/error.ts';
import { Answer } from './answer.ts';
import { Frames } from './frames.ts';
import { prelude } from './prelude.ts';
import { askText } from './script.ts';
import type { Shell } from './shell.ts';

/** One question to a shell: a function of the prelude and its parameters, or what settles them when the script is sent. */
export interface Question {
  readonly words: readonly string[] | (() => readonly string[]);
  readonly stdin?: string | Buffer | undefined;
  /** Runs in the shell itself instead of a subshell. */
  readonly inShell?: boolean;
  /** Seconds from its begin to its end, after which the shell counts as hung and is given up. */
  readonly limitSeconds: number;
  /** What is asked, for people. */
  readonly what: string;
  /** Gets standard output as it comes. */
  readonly onOutput?: ((bytes: Buffer) => void) | undefined;
}

interface Asked extends Question {
  readonly answer: Answer;
  readonly resolve: (output: Output) => void;
  readonly reject: (error: Error) => void;
}

/** What was not begun because the run was interrupted. */
export function interrupted(host: string, what: string): PairctlError {
  return new PairctlError(`${host}: interrupted before ${what} was begun; it was not done`, {
    exitCode: exitCode.interrupted,
    host,
  });
}

const longestTimer = 2 ** 31 - 1;

/**
 * Puts questions to one long-lived shell: all that are asked within one turn of the event loop, or while it is at work, go as one script, in the order asked.
 * When the shell is gone, what was sent and not answered is unknown, and what was not sent is not done.
 */
export class Asker {
  readonly name: string;
  /** Scripts sent so far. */
  roundTrips = 0;
  /** Begins the mark of everything that this shell starts. */
  readonly mark = `pm${randomBytes(12).toString('hex')}`;
  readonly #nonce = `pc${randomBytes(12).toString('hex')}`;
  readonly #shell: Shell;
  readonly #sent = new Map<number, Asked>();
  readonly #queue: [number, Asked][] = [];
  #next = 1;
  #scheduled = false;
  #held = false;
  #resume = '';
  #deadline: NodeJS.Timeout | undefined;
  #gone: Error | undefined;

  constructor(name: string, shell: Shell) {
    this.name = name;
    this.#shell = shell;
    const out = new Frames(this.#nonce, {
      began: () => {
        this.#arm();
      },
      part: (id, bytes) => {
        const asked = this.#sent.get(id);
        asked?.answer.stdout(bytes);
        asked?.onOutput?.(bytes);
      },
      ended: (id, status) => {
        this.#ended(id, 'stdout', status);
      },
    });
    const err = new Frames(this.#nonce, {
      began: () => undefined,
      part: (id, bytes) => this.#sent.get(id)?.answer.stderr(bytes),
      ended: (id, status) => {
        this.#ended(id, 'stderr', status);
      },
    });
    shell.stdout.on('data', (chunk: Buffer) => {
      out.push(chunk);
    });
    shell.stderr.on('data', (chunk: Buffer) => {
      err.push(chunk);
    });
    shell.stdin.on('error', () => undefined);
    shell.stdin.write(prelude(this.#nonce, this.mark));
  }

  /** True while something was sent whose end is not proven. */
  get busy(): boolean {
    return this.#sent.size > 0;
  }

  /**
   * Asks; resolves with whatever status came back. Rejects with `Unreachable` when nothing was sent, with `OutcomeUnknown` when it was and its end is not proven,
   * and with exit code 130 when the shell was told to skip it.
   */
  ask(question: Question): Promise<Output> {
    if (this.#gone !== undefined) return Promise.reject(this.#unreachable(this.#gone));
    const id = this.#next;
    this.#next += 1;
    return new Promise((resolve, reject) => {
      this.#queue.push([id, { ...question, answer: new Answer(), resolve, reject }]);
      this.#schedule();
    });
  }

  /** Takes back what was asked and not yet sent. */
  drop(): void {
    for (const [, asked] of this.#queue.splice(0)) asked.reject(interrupted(this.name, asked.what));
  }

  /** What is asked from now on waits, until `release`. */
  hold(): void {
    this.#held = true;
  }

  /** Lets questions through again, after the shell was told to skip what it had not begun. The `:` lets a signal's trap run before the flag is taken back. */
  release(): void {
    this.#held = false;
    this.#resume = ':\npc_stop=\n';
    this.#schedule();
  }

  /** No more questions: the shell ends by itself when it has done what it was sent. */
  finish(): void {
    clearTimeout(this.#deadline);
    this.#shell.stdin.end();
  }

  /** The shell is gone: unanswered questions are unknown, unsent ones are not done. */
  end(cause: Error): void {
    if (this.#gone !== undefined) return;
    this.#gone = cause;
    clearTimeout(this.#deadline);
    for (const asked of this.#sent.values()) asked.reject(this.#unknown(asked, cause));
    this.#sent.clear();
    for (const [, asked] of this.#queue.splice(0)) asked.reject(this.#unreachable(cause));
  }

  #schedule(): void {
    if (this.#scheduled || this.#held) return;
    this.#scheduled = true;
    setImmediate(() => {
      this.#scheduled = false;
      // The shell does one thing after the other: what is asked while it is at work goes with the next script, all together, and loses no time by it.
      if (!this.#held && !this.busy) this.#flush();
    });
  }

  #flush(): void {
    const batch = this.#queue.splice(0);
    if (batch.length === 0) return;
    const texts: string[] = [this.#resume];
    for (const [id, asked] of batch) {
      try {
        const words = typeof asked.words === 'function' ? asked.words() : asked.words;
        texts.push(askText(this.#nonce, id, words, asked));
        this.#sent.set(id, asked);
      } catch (error) {
        asked.reject(error instanceof Error ? error : new Error(String(error)));
      }
    }
    if (texts.length === 1) return;
    this.#resume = '';
    this.roundTrips += 1;
    this.#shell.stdin.write(texts.join(''));
    this.#arm();
  }

  #ended(id: number, stream: 'stdout' | 'stderr', status: number): void {
    const asked = this.#sent.get(id);
    const output = asked?.answer.ended(stream, status);
    if (asked === undefined || output === undefined) return;
    this.#sent.delete(id);
    this.#arm();
    if (!this.busy && this.#queue.length > 0) this.#schedule();
    if (output.status === -1) asked.reject(interrupted(this.name, asked.what));
    else if (asked.answer.truncated)
      asked.resolve({
        ...output,
        stderr: `${output.stderr}\n(only the first 16 MiB of its output were kept)\n`,
      });
    else asked.resolve(output);
  }

  /** The shell answers in order, so only the oldest question can be the one that takes too long. */
  #arm(): void {
    clearTimeout(this.#deadline);
    const [oldest] = this.#sent.values();
    if (oldest === undefined) return;
    this.#deadline = setTimeout(
      () => {
        this.end(new Error(`no answer to ${oldest.what} within ${String(oldest.limitSeconds)} s`));
        this.#shell.kill();
      },
      Math.min(oldest.limitSeconds * 1000, longestTimer),
    );
  }

  #unknown(asked: Asked, cause: Error): Error {
    return new OutcomeUnknown(`${this.name}: whether ${asked.what} was done is not known: ${cause.message}`, {
      host: this.name,
      hint: 'the host may be cut off, frozen or off, which cannot be told from here; run it again when it answers: what was done is then seen and not done twice',
      cause,
    });
  }

  #unreachable(cause: Error): Error {
    if (cause instanceof Unreachable) return cause;
    return new Unreachable('network', `${this.name}: there is no session any more: ${cause.message}`, {
      host: this.name,
      cause,
    });
  }
}
