import { randomBytes } from 'node:crypto';
import type { Clock } from '../model/clock.ts';
import type { Command, FilePut, Output } from '../model/command.ts';
import { exitCode, OutcomeUnknown, PairctlError } from '../model/error.ts';
import type { Host, Progress } from '../model/host.ts';
import type { Probe } from '../model/probe.ts';
import { probeCall } from '../shell/probes.ts';
import { maskSecrets, openSecrets } from '../shell/secret.ts';
import { Asker, type ShellStreams } from './asker.ts';
import { parseProgress } from './progress.ts';
import { commandWords, putWords } from './script.ts';
import { Stats } from './stats.ts';

/** Where a host's shells come from: a connection that can open more than one. */
export interface ShellSource {
  /** A root shell that reads its script from standard input; `closed` is called once when it is over. */
  open(closed: (cause: Error) => void): Promise<ShellStreams & { kill(): void }>;
  close(): void;
}

/** A host behind a shell: one for everything short, one more for each command that streams. */
export class ShellHost implements Host {
  readonly name: string;
  readonly #source: ShellSource;
  readonly #main: Asker;
  readonly #clock: Clock;
  readonly #signal: AbortSignal;
  readonly #running = new Set<string>();
  readonly #cancel: () => void;
  readonly #stats: Stats;
  readonly #hashes: Stats;

  private constructor(name: string, source: ShellSource, main: Asker, clock: Clock, signal: AbortSignal) {
    this.name = name;
    this.#source = source;
    this.#main = main;
    this.#clock = clock;
    this.#stats = new Stats(false, (words) => main.askLate(words));
    this.#hashes = new Stats(true, (words) => main.askLate(words));
    this.#signal = signal;
    this.#cancel = () => {
      void this.#stopAll();
    };
    signal.addEventListener('abort', this.#cancel, { once: true });
  }

  static async open(
    name: string,
    source: ShellSource,
    clock: Clock,
    signal: AbortSignal,
  ): Promise<ShellHost> {
    let asker: Asker | undefined;
    const streams = await source.open((cause) => asker?.end(cause));
    asker = new Asker(name, streams);
    return new ShellHost(name, source, asker, clock, signal);
  }

  get roundTrips(): number {
    return this.#main.roundTrips;
  }

  probe(probe: Probe): Promise<Output> {
    if (probe.probe === 'stat') return (probe.hash === true ? this.#hashes : this.#stats).probe(probe.path);
    return this.#main.ask(probeCall(probe));
  }

  async put(file: FilePut): Promise<void> {
    this.#turn();
    const date = new Date(this.#clock.now()).toISOString().replaceAll(/[-:]/g, '').slice(0, 15);
    const data =
      typeof file.content === 'string'
        ? openSecrets(file.content)
        : Buffer.from(file.content.base64, 'base64');
    const output = await this.#main.ask(putWords(file, date), data);
    if (output.status !== 0)
      throw new PairctlError(
        `${this.name}: ${file.path} could not be written: ${maskSecrets(output.stderr.trim())}`,
        { exitCode: exitCode.failed, host: this.name },
      );
  }

  exec(command: Command, onProgress?: (progress: Progress) => void): Promise<Output> {
    this.#turn();
    const stdin = command.stdin === undefined ? undefined : openSecrets(command.stdin);
    if (command.stream !== undefined || (command.timeoutSeconds ?? 0) > 600)
      return this.#aside(command, stdin, onProgress);
    return this.#main.ask(commandWords(command), stdin);
  }

  async lock(pair: string, holder: string): Promise<void> {
    const output = await this.#main.lock([pair, holder]);
    if (output.status === 0) return;
    const detail = output.status === 75 ? output.stdout.trim() : output.stderr.trim();
    throw new PairctlError(
      output.status === 75
        ? `${this.name}: another run holds pair ${pair}: ${detail}`
        : `${this.name}: the lock of pair ${pair} cannot be taken: ${detail}`,
      {
        exitCode: output.status === 75 ? exitCode.locked : exitCode.failed,
        host: this.name,
        hint: 'wait until it has ended, or use --lock-wait SECONDS',
      },
    );
  }

  async close(): Promise<void> {
    this.#signal.removeEventListener('abort', this.#cancel);
    this.#source.close();
    return Promise.resolve();
  }

  /** What is looked at from here on must see what was done before. */
  #turn(): void {
    this.#stats.flush();
    this.#hashes.flush();
  }

  /** A command that takes long gets a shell of its own, so that questions do not wait behind it; it is marked so that it can be found and stopped. */
  async #aside(
    command: Command,
    stdin: string | undefined,
    onProgress?: (progress: Progress) => void,
  ): Promise<Output> {
    let asker: Asker | undefined;
    const mark = `pairctl-${randomBytes(8).toString('hex')}`;
    const streams = await this.#source.open((cause) => asker?.end(cause));
    asker = new Asker(this.name, streams);
    if (onProgress !== undefined) watch(streams, command, onProgress);
    this.#running.add(mark);
    try {
      return await asker.ask(
        commandWords({ ...command, env: { ...command.env, PAIRCTL_MARK: mark } }),
        stdin,
      );
    } catch (error) {
      if (this.#signal.aborted && error instanceof Error)
        throw new OutcomeUnknown(`${this.name}: interrupted; the step was told to stop`, {
          host: this.name,
          cause: error,
        });
      throw error;
    } finally {
      this.#running.delete(mark);
      streams.stdin.end();
    }
  }

  async #stopAll(): Promise<void> {
    for (const mark of this.#running)
      await this.#main.ask(['/bin/sh', '-c', stopScript, 'sh', mark]).catch(() => undefined);
  }
}

const stopScript = `for d in /proc/[0-9]*; do
  if tr '\\0' '\\n' <"$d/environ" 2>/dev/null | grep -qx "PAIRCTL_MARK=$1"; then kill -TERM "\${d#/proc/}" 2>/dev/null || :; fi
done`;

function watch(streams: ShellStreams, command: Command, onProgress: (progress: Progress) => void): void {
  let rest = '';
  streams.stdout.on('data', (chunk: Buffer) => {
    const lines = (rest + chunk.toString()).split(/[\r\n]/);
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const progress = command.stream === 'rsync' ? parseProgress(line) : { line };
      if (progress !== undefined) onProgress(progress);
    }
  });
}
