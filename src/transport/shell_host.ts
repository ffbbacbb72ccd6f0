import { randomBytes } from 'node:crypto';
import type { Clock } from '../model/clock.ts';
import type { Command, FilePut, Output } from '../model/command.ts';
import { exitCode, PairctlError } from '../model/error.ts';
import type { Host, Progress } from '../model/host.ts';
import type { Probe } from '../model/probe.ts';
import { probeCall } from '../shell/probes.ts';
import { maskSecrets, openSecrets } from '../shell/secret.ts';
import { AsideShells, openShell } from './aside.ts';
import { Asker, type Question } from './asker.ts';
import {
  commandSeconds,
  displayCommand,
  displayProbe,
  goesAside,
  looksAside,
  largestInBatch,
  probeSeconds,
} from './limits.ts';
import { watchProgress } from './progress.ts';
import { commandWords, defaultSeconds, putWords } from './script.ts';
import type { Shell, ShellSource } from './shell.ts';
import { Stats } from './stats.ts';
import { feedWatchdog, type Watchdog } from './watchdog.ts';

/** What a session needs besides shells. */
export interface SessionOptions {
  readonly clock: Clock;
  /** When it fires, what runs on the host is stopped and what was not begun is skipped; the session itself stays. */
  readonly signal: AbortSignal;
}

/** A host behind a shell: one for everything short, one more for each command that takes long. */
export class ShellHost implements Host {
  readonly name: string;
  readonly #source: ShellSource;
  readonly #options: SessionOptions;
  readonly #main: Asker;
  readonly #mainShell: Shell;
  readonly #mainClosed: Promise<void>;
  readonly #aside: AsideShells;
  readonly #stats: Stats;
  readonly #hashes: Stats;
  readonly #onAbort = (): void => void this.#interrupt();
  #watchdog: Promise<Watchdog | undefined> | undefined;

  private constructor(
    name: string,
    source: ShellSource,
    options: SessionOptions,
    shell: Shell,
    closed: Promise<Error>,
  ) {
    this.name = name;
    this.#source = source;
    this.#options = options;
    this.#mainShell = shell;
    this.#main = new Asker(name, shell);
    this.#aside = new AsideShells(name, source, options.signal);
    this.#mainClosed = closed.then((cause) => {
      this.#main.end(cause);
    });
    this.#stats = this.#statsOf(false);
    this.#hashes = this.#statsOf(true);
    options.signal.addEventListener('abort', this.#onAbort, { once: true });
  }

  /** Opens the main shell. */
  static async open(name: string, source: ShellSource, options: SessionOptions): Promise<ShellHost> {
    const { shell, closed } = await openShell(source);
    return new ShellHost(name, source, options, shell, closed);
  }

  get roundTrips(): number {
    return this.#main.roundTrips + this.#aside.roundTrips;
  }

  probe(probe: Probe): Promise<Output> {
    if (probe.probe === 'stat') return (probe.hash === true ? this.#hashes : this.#stats).probe(probe.path);
    const question = probeQuestion(probe);
    return looksAside(probe) ? this.#aside.ask(question, this.#main) : this.#main.ask(question);
  }

  async exec(command: Command, onProgress?: (progress: Progress) => void): Promise<Output> {
    this.#acting();
    const { clock } = this.#options;
    const question: Question = {
      words: commandWords(command),
      stdin: command.stdin === undefined ? undefined : openSecrets(command.stdin),
      limitSeconds: commandSeconds(command),
      what: displayCommand(command),
      onOutput: onProgress === undefined ? undefined : watchProgress(command.stream, onProgress),
    };
    const begun = clock.now();
    const output = await (goesAside(command)
      ? this.#aside.ask(question, this.#main)
      : this.#main.ask(question));
    const overdue = clock.now() - begun >= (command.timeoutSeconds ?? defaultSeconds) * 1000;
    return overdue && (output.status === 137 || output.status === 143) ? { ...output, status: 124 } : output;
  }

  async put(file: FilePut): Promise<void> {
    this.#acting();
    const date = new Date(this.#options.clock.now()).toISOString().replaceAll(/[-:]/g, '').slice(0, 15);
    const stdin =
      typeof file.content === 'string'
        ? openSecrets(file.content)
        : Buffer.from(file.content.base64, 'base64');
    const words = putWords(file, randomBytes(8).toString('hex'), date);
    const question: Question = { words, stdin, limitSeconds: 300, what: `writing ${file.path}` };
    const output = await (stdin.length > largestInBatch
      ? this.#aside.ask(question, this.#main)
      : this.#main.ask(question));
    if (output.status === 0) return;
    throw new PairctlError(`${this.name}: ${file.path} could not be written: ${said(output)}`, {
      exitCode: exitCode.failed,
      host: this.name,
      hint: 'what was there before is unchanged',
    });
  }

  async lock(pair: string, holder: string): Promise<void> {
    const output = await this.#main.ask({
      words: ['pc_lock', pair, holder.replaceAll('\n', ' ')],
      inShell: true,
      limitSeconds: 60,
      what: `taking the lock of ${pair}`,
    });
    if (output.status === 0) {
      this.#watchdog ??= this.#watch();
      return;
    }
    if (output.status === 75)
      throw new PairctlError(
        `${this.name}: another run holds the pair ${pair}: ${holderWords(output.stdout)}`,
        {
          exitCode: exitCode.locked,
          host: this.name,
          hint: 'try again when it has ended, or wait for it with --lock-wait SECONDS; a run that died holds nothing',
        },
      );
    throw new PairctlError(`${this.name}: the lock of the pair ${pair} cannot be taken: ${said(output)}`, {
      exitCode: exitCode.failed,
      host: this.name,
    });
  }

  /** Ends the session and gives the lock back; what still runs on the host runs on. */
  async close(): Promise<void> {
    this.#options.signal.removeEventListener('abort', this.#onAbort);
    const idle = !this.#main.busy;
    this.#main.finish();
    void this.#watchdog?.then((watchdog) => watchdog?.stop());
    // The shell ends at the end of its input; a moment's patience, so that the lock is free when this resolves.
    if (idle) await this.#patience();
    this.#source.close();
    this.#main.end(new Error('the session was closed'));
  }

  /** Best effort: a host that opens no further session is held as long as TCP holds the connection. */
  async #watch(): Promise<Watchdog | undefined> {
    if (!this.#source.remote) return undefined;
    try {
      const { shell, closed } = await openShell(this.#source);
      return feedWatchdog(shell, closed, this.#mainShell.pid, this.#main.mark);
    } catch {
      return undefined;
    }
  }

  /** A shell where the watchdog had the last place; the server takes a moment to give that back. */
  async #inPlaceOfWatchdog(): Promise<Asker> {
    await (await this.#watchdog)?.stop();
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#aside.open();
      } catch (error) {
        if (attempt === 10) throw error;
        await this.#options.clock.sleep(200);
      }
    }
  }

  async #patience(): Promise<void> {
    const over = new AbortController();
    const sleep = this.#options.clock.sleep(2000, over.signal).catch(() => undefined);
    await Promise.race([this.#mainClosed, sleep]);
    over.abort();
  }

  #statsOf(hash: boolean): Stats {
    return new Stats(hash, {
      many: (paths) =>
        this.#main.ask({
          words: () => ['pc_stats', hash ? 'hash' : 'plain', ...paths()],
          limitSeconds: hash ? 600 : 90,
          what: 'looking at files',
        }),
      one: (path) => this.#main.ask(probeQuestion({ probe: 'stat', path, hash })),
    });
  }

  /** What is looked at from here on must see what is done now. */
  #acting(): void {
    this.#stats.flush();
    this.#hashes.flush();
  }

  /** Stops what runs on the host, from a shell of its own; the lock stays until all is still. A host where that fails loses its session. */
  async #interrupt(): Promise<void> {
    this.#main.drop();
    this.#aside.drop();
    const busy = [...(this.#main.busy ? [this.#main] : []), ...this.#aside.busy];
    if (busy.length === 0) return;
    const pid = this.#main.busy ? this.#mainShell.pid : 0;
    this.#main.hold();
    try {
      const stopper = await this.#aside.open().catch(() => this.#inPlaceOfWatchdog());
      await stopper.ask({
        words: ['pc_interrupt', String(pid), ...busy.map((asker) => asker.mark)],
        limitSeconds: 60,
        what: 'stopping what runs',
      });
      stopper.finish();
    } catch (error) {
      this.#source.close();
      this.#main.end(error instanceof Error ? error : new Error(String(error)));
    } finally {
      this.#main.release();
    }
  }
}

function probeQuestion(probe: Probe): Question {
  return { words: probeCall(probe), limitSeconds: probeSeconds(probe), what: displayProbe(probe) };
}

function said(output: Output): string {
  const words = maskSecrets(output.stderr.trim()).slice(-1000);
  return words === '' ? `status ${String(output.status)}` : words;
}

/** What the holder of a lock wrote, fit to be shown: a host's answer is data. */
function holderWords(text: string): string {
  const words = text
    .trim()
    .replaceAll(/[\u0000-\u001f\u007f-\u009f]/g, ' ')
    .slice(0, 200);
  return words === '' ? 'it did not say who it is' : words;
}
