import type { Output } from '../model/command.ts';
import { Unreachable } from '../model/error.ts';
import { Asker, interrupted, type Question } from './asker.ts';
import { Pool } from './pool.ts';
import type { Shell, ShellSource } from './shell.ts';

/** Shells for long commands; a server allows 10 in all (sshd_config(5), MaxSessions), among them the main one, the watchdog's and one for stopping the others. */
const places = 6;

/** Shells beside a host's main one, each for a single long question, so that short ones do not wait behind it. */
export class AsideShells {
  readonly #name: string;
  readonly #source: ShellSource;
  readonly #signal: AbortSignal;
  readonly #open = new Set<Asker>();
  readonly #pool = new Pool(places);
  /** Scripts sent so far. */
  roundTrips = 0;

  constructor(name: string, source: ShellSource, signal: AbortSignal) {
    this.#name = name;
    this.#source = source;
    this.#signal = signal;
  }

  /** Those in which something runs. */
  get busy(): readonly Asker[] {
    return [...this.#open].filter((asker) => asker.busy);
  }

  /** Asks in a shell of its own; where the server opens none, `main` asks instead. What waited for its place while the run was interrupted is not begun. */
  ask(question: Question, main: Asker): Promise<Output> {
    const wasAborted = this.#signal.aborted;
    return this.#pool.run(async () => {
      const asker = await this.open().catch((error: unknown) => {
        if (error instanceof Unreachable) return undefined;
        throw error;
      });
      try {
        if (this.#signal.aborted && !wasAborted) throw interrupted(this.#name, question.what);
        if (asker === undefined) return await main.ask(question);
        this.#open.add(asker);
        return await asker.ask(question);
      } finally {
        if (asker !== undefined) this.#close(asker);
      }
    });
  }

  /** One more shell, whether there is a place or not. Rejects with `Unreachable`. */
  async open(): Promise<Asker> {
    const { shell, closed } = await openShell(this.#source);
    const asker = new Asker(this.#name, shell);
    void closed.then((cause) => {
      asker.end(cause);
    });
    return asker;
  }

  /** Takes back what was asked and not yet sent. */
  drop(): void {
    for (const asker of this.#open) asker.drop();
  }

  #close(asker: Asker): void {
    this.#open.delete(asker);
    this.roundTrips += asker.roundTrips;
    asker.finish();
  }
}

/** A shell of a source, and what settles when it is over. */
export async function openShell(source: ShellSource): Promise<{ shell: Shell; closed: Promise<Error> }> {
  let over: (cause: Error) => void = () => undefined;
  const closed = new Promise<Error>((resolve) => {
    over = resolve;
  });
  return { shell: await source.open(over), closed };
}
