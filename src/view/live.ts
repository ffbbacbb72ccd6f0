import type { Event, Listener, Outcome } from '../model/outcome.ts';
import type { Progress } from '../model/host.ts';
import { sayLines, type LineOptions } from './lines.ts';
import { neutralLine } from './neutral.ts';
import { progressBar, progressText } from './progress.ts';
import { Rows, type RowText } from './rows.ts';
import type { Screen } from './screen.ts';
import { displaySeconds } from '../model/duration.ts';

/** More than this many running tasks of one host are counted, not named. */
const named = 5;

interface Running {
  readonly name: string;
  readonly started: number;
  progress?: Progress;
}

/** What a host's row shows. */
interface HostRow {
  readonly host: string;
  readonly running: Map<string, Running>;
  readonly ended: Partial<Record<Outcome['result'], number>>;
}

/**
 * A run on a terminal: a row for each host with what it does now, elapsed time and progress; what has ended and matters scrolls by above. It renders and
 * decides nothing. `options.print` and `options.warn` must write through the same screen.
 */
export class Live {
  readonly #options: LineOptions;
  readonly #screen: Screen;
  readonly #now: () => number;
  #hosts: HostRow[] = [];
  #looking = true;
  #rows: Rows | undefined;
  #closing: Promise<void> | undefined;
  #held = false;
  #since = 0;
  #ticker: NodeJS.Timeout | undefined;
  #soon: NodeJS.Timeout | undefined;

  constructor(options: LineOptions, screen: Screen, now: () => number) {
    this.#options = options;
    this.#screen = screen;
    this.#now = now;
  }

  /** Whether rows are on the screen, so that lines must go above them. */
  get drawing(): boolean {
    return this.#rows !== undefined;
  }

  readonly listener: Listener = (event) => {
    this.#follow(event);
    sayLines(event, this.#options);
    this.#refreshSoon();
  };

  /** Takes the rows off; the next event draws them again. */
  async done(): Promise<void> {
    const rows = this.#rows;
    if (rows !== undefined) {
      clearInterval(this.#ticker);
      clearTimeout(this.#soon);
      this.#soon = undefined;
      this.#closing = rows.close().then(() => {
        this.#rows = undefined;
        this.#screen.flush();
      });
    }
    await this.#closing;
  }

  /** Keeps the rows off while a question is asked. */
  async hold<T>(ask: () => Promise<T>): Promise<T> {
    this.#held = true;
    await this.done();
    try {
      return await ask();
    } finally {
      this.#held = false;
    }
  }

  #follow(event: Event): void {
    switch (event.event) {
      case 'run-started':
        this.#hosts = event.hosts.map((host) => ({ host, running: new Map(), ended: {} }));
        this.#since = this.#now();
        this.#looking = true;
        break;
      case 'play-started':
        this.#looking = false;
        break;
      case 'task-started':
        this.#looking = false;
        this.#row(event.host).running.set(event.id, {
          name: this.#named(event.host, event.name),
          started: this.#now(),
        });
        break;
      case 'task-progress': {
        const running = this.#row(event.host).running.get(event.id);
        if (running !== undefined) running.progress = event;
        break;
      }
      case 'task-finished': {
        const { id, host, result } = event.outcome;
        const row = this.#row(host);
        row.running.delete(id);
        row.ended[result] = (row.ended[result] ?? 0) + 1;
        break;
      }
      case 'message':
        break;
      case 'run-finished':
        void this.done();
        break;
    }
    if (event.event !== 'run-finished') this.#open();
  }

  /** The row of a host; one that nobody announced shares the first row. */
  #row(host: string): HostRow {
    const row = this.#hosts.find((each) => each.host === host) ?? this.#hosts[0];
    if (row !== undefined) return row;
    const made: HostRow = { host, running: new Map(), ended: {} };
    this.#hosts.push(made);
    return made;
  }

  #named(host: string, name: string): string {
    return this.#row(host).host === host ? neutralLine(name) : `${host}: ${neutralLine(name)}`;
  }

  #open(): void {
    if (this.#rows !== undefined || this.#held || this.#hosts.length === 0) return;
    this.#rows = new Rows(
      this.#screen,
      this.#hosts.map((row) => this.#text(row)),
    );
    this.#ticker = setInterval(() => {
      this.#refresh();
    }, 1000);
  }

  /** Many events of one moment make one new picture. */
  #refreshSoon(): void {
    if (this.#rows === undefined || this.#soon !== undefined) return;
    this.#soon = setTimeout(() => {
      this.#soon = undefined;
      this.#refresh();
    }, 50);
  }

  #refresh(): void {
    for (const [index, row] of this.#hosts.entries()) this.#rows?.set(index, this.#text(row));
  }

  #text(row: HostRow): RowText {
    const { paint } = this.#options;
    const ended = (['ok', 'changed', 'skipped', 'failed', 'unreachable', 'unknown'] as const).flatMap(
      (result) => (row.ended[result] === undefined ? [] : [`${String(row.ended[result])} ${result}`]),
    );
    const elapsed = displaySeconds(Math.round((this.#now() - this.#since) / 1000));
    const counts = this.#looking ? 'looking' : ended.join(', ');
    const running = [...row.running.values()];
    const more = running.length - named;
    return {
      title: `${paint.strong(row.host)}  ${counts}${counts === '' ? '' : '  '}${paint.dim(elapsed)}`,
      below: [
        ...running.slice(0, named).map((each) => this.#runningText(each)),
        ...(more > 0 ? [`and ${String(more)} more`] : []),
      ].join('\n'),
    };
  }

  #runningText({ name, started, progress }: Running): string {
    const { paint } = this.#options;
    const seconds = Math.round((this.#now() - started) / 1000);
    const parts = [name, ...(seconds >= 1 ? [paint.dim(displaySeconds(seconds))] : [])];
    if (progress?.fraction !== undefined) parts.push(progressBar(progress.fraction, 20, true));
    const figures = progress === undefined ? '' : progressText(progress);
    if (figures !== '') parts.push(figures);
    else if (progress?.line !== undefined) parts.push(paint.dim(neutralLine(progress.line)));
    return parts.join('  ');
  }
}
