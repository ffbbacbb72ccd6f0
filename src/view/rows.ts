import {
  DefaultRenderer,
  Listr,
  type ListrDefaultRendererLogLevels,
  ListrLogger,
  ProcessOutput,
} from 'listr2';
import type { Screen } from './screen.ts';

/** One row: its title, and lines below it. */
export interface RowText {
  readonly title: string;
  readonly below: string;
}

/** What of listr2's wrapper of a task is used. */
interface Row {
  title: string;
  output: string;
}

/** Whether there is a terminal has been asked before; listr2 would ask `process.stdout`. */
class Renderer extends DefaultRenderer {
  static override nonTTY = true;
}

/** Rows drawn live by listr2 until they are closed; then they are gone from the screen. */
export class Rows {
  readonly #rows: (Row | undefined)[] = [];
  readonly #shown: RowText[] = [];
  readonly #texts: readonly RowText[];
  readonly #drawn: Promise<unknown>;
  #end: () => void = () => undefined;

  constructor(screen: Screen, texts: readonly RowText[]) {
    this.#texts = texts;
    const ended = new Promise<void>((resolve) => {
      this.#end = resolve;
    });
    // The one cast: listr2 wants a whole WriteStream of which it uses `write`, `columns` and `rows`.
    const stream = screen as unknown as NodeJS.WriteStream;
    const list = new Listr(
      texts.map(({ title }, index) => ({
        title,
        task: async (_context: unknown, row: Row): Promise<void> => {
          this.#rows[index] = row;
          this.#apply(index, this.#texts[index]);
          await ended;
        },
        rendererOptions: { outputBar: 1 },
      })),
      {
        concurrent: true,
        exitOnError: false,
        registerSignalListeners: false,
        renderer: Renderer,
        rendererOptions: {
          clearOutput: true,
          formatOutput: 'truncate',
          logger: new ListrLogger<ListrDefaultRendererLogLevels>({
            processOutput: new ProcessOutput(stream, stream, { leaveEmptyLine: false }),
          }),
        },
      },
    );
    this.#drawn = list.run();
  }

  /** Changes a row. */
  set(index: number, text: RowText): void {
    this.#apply(index, text);
  }

  /** Takes the rows off the screen. */
  async close(): Promise<void> {
    this.#end();
    await this.#drawn;
  }

  #apply(index: number, text: RowText | undefined): void {
    const row = this.#rows[index];
    if (row === undefined || text === undefined) return;
    const before = this.#shown[index];
    if (before?.title !== text.title) row.title = text.title;
    // An empty text would leave the last one standing.
    if (before?.below !== text.below) row.output = text.below === '' ? ' ' : text.below;
    this.#shown[index] = text;
  }
}
