import { Listr, type ListrTaskWrapper } from 'listr2';
import type { Listener, Outcome } from '../model/outcome.ts';
import { messageText, outcomeLine, progressText, type LineOptions } from './lines.ts';
import { neutral } from './neutral.ts';
import { changeLines } from './plan_text.ts';

type Row = ListrTaskWrapper<unknown, never, never>;

interface Running {
  row: Row | undefined;
  readonly name: string;
  readonly started: number;
  readonly end: () => void;
}

/** Live rows on a terminal: what runs now, with elapsed time and progress; what has ended scrolls by as lines. It renders and decides nothing. */
export class Live {
  readonly #options: LineOptions;
  readonly #now: () => number;
  readonly #running = new Map<string, Running>();
  #list: Listr | undefined;
  #drawn: Promise<unknown> = Promise.resolve();
  #pending: string[] = [];
  #timer: NodeJS.Timeout | undefined;

  constructor(options: LineOptions, now: () => number) {
    this.#options = options;
    this.#now = now;
  }

  readonly listener: Listener = (event) => {
    switch (event.event) {
      case 'play-started':
        this.#line(this.#options.paint.strong(`\n${neutral(event.name)}`));
        break;
      case 'task-started':
        this.#start(event.id, `${event.host}: ${neutral(event.name)}`);
        break;
      case 'task-progress': {
        const running = this.#running.get(event.id);
        if (running?.row !== undefined)
          running.row.output =
            event.fraction === undefined
              ? neutral(event.line ?? '')
              : `${bar(event.fraction)} ${progressText(event)}`;
        break;
      }
      case 'task-finished':
        this.#finish(event.outcome);
        if (this.#shows(event.outcome)) this.#line(outcomeLine(event.outcome, this.#options.paint));
        if (event.change?.diff !== undefined && this.#options.diff)
          this.#line(
            changeLines(event.change, { diff: true, paint: this.#options.paint }).slice(1).join('\n'),
          );
        break;
      case 'message':
        this.#line(messageText(event, this.#options.paint));
        break;
      case 'run-started':
      case 'run-finished':
        break;
    }
  };

  /** Waits until the last row is gone from the screen. */
  async done(): Promise<void> {
    for (const running of this.#running.values()) running.end();
    this.#running.clear();
    await this.#settle();
  }

  #shows(outcome: Outcome): boolean {
    return (
      this.#options.verbosity >= 1 ||
      (outcome.result !== 'ok' && outcome.result !== 'skipped') ||
      outcome.module === 'debug'
    );
  }

  #start(id: string, name: string): void {
    let end: () => void = () => undefined;
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    const running: Running = { row: undefined, name, started: this.#now(), end };
    this.#running.set(id, running);
    const task = {
      title: name,
      task: async (_context: unknown, row: unknown): Promise<void> => {
        running.row = row as Row;
        await ended;
      },
      rendererOptions: { persistentOutput: false },
    };
    if (this.#list === undefined) this.#open(task);
    else this.#list.add(task as never);
  }

  #open(task: unknown): void {
    const list = new Listr([task as never], {
      concurrent: true,
      exitOnError: false,
      registerSignalListeners: false,
      rendererOptions: { clearOutput: true, collapseSubtasks: false, removeEmptyLines: true },
    });
    this.#list = list;
    this.#timer = setInterval(() => {
      this.#tick();
    }, 1000);
    this.#drawn = list.run();
  }

  #tick(): void {
    for (const running of this.#running.values()) {
      const seconds = Math.round((this.#now() - running.started) / 1000);
      if (running.row !== undefined && seconds >= 1)
        running.row.title = `${running.name} ${this.#options.paint.dim(`${String(seconds)} s`)}`;
    }
  }

  #finish(outcome: Outcome): void {
    this.#running.get(outcome.id)?.end();
    this.#running.delete(outcome.id);
  }

  /** A line above the rows; while rows are drawn it waits until they are gone, so that neither spoils the other. */
  #line(text: string): void {
    this.#pending.push(text);
    if (this.#running.size === 0) void this.#settle();
  }

  async #settle(): Promise<void> {
    const drawn = this.#drawn;
    if (this.#running.size > 0) return;
    clearInterval(this.#timer);
    this.#list = undefined;
    await drawn;
    for (const text of this.#pending.splice(0)) this.#options.print(text);
  }
}

function bar(fraction: number): string {
  const filled = Math.round(Math.max(0, Math.min(1, fraction)) * 24);
  return `${'█'.repeat(filled)}${'░'.repeat(24 - filled)}`;
}
