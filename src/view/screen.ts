import type { Writable } from 'node:stream';

/** The cursor switched off or on: no frame. */

const cursor = /^\u001b\[\?25[lh]$/;
/** What log-update begins a frame with: erase the line, go one up, and so on, then to the first column. */

const erasing = /^(?:\u001b\[2K(?:\u001b\[1A)?)*(?:\u001b\[G)?/;

/**
 * Stands between live rows and the terminal, so that lines can be put above the rows: they go out in the same write as the next frame, after the old rows
 * are erased and before the new ones are drawn, and scroll up from there.
 */
export class Screen {
  readonly isTTY = true;
  readonly #out: Writable & { readonly columns?: number; readonly rows?: number };
  #above = '';

  constructor(out: Writable & { readonly columns?: number; readonly rows?: number }) {
    this.#out = out;
  }

  get columns(): number {
    return this.#out.columns ?? 80;
  }

  get rows(): number {
    return this.#out.rows ?? 24;
  }

  /** Lines for above the rows, each with its newline. */
  above(text: string): void {
    this.#above += text;
  }

  /** What the renderer writes. Bound, because listr2 takes it off the object. */
  readonly write = (chunk: string): boolean => {
    if (this.#above === '' || cursor.test(chunk)) return this.#out.write(chunk);
    const erase = erasing.exec(chunk)?.[0] ?? '';
    const lines = this.#above;
    this.#above = '';
    return this.#out.write(`${erase}${lines}${chunk.slice(erase.length)}`);
  };

  /** Writes what no frame has taken along: once the rows are gone. */
  flush(): void {
    if (this.#above !== '') this.#out.write(this.#above);
    this.#above = '';
  }
}
