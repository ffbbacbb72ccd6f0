import { PassThrough, Writable } from 'node:stream';

/** As much of a terminal as live rows use: a cursor, lines that scroll up, erasing, going up. Anything else is an error, so that nothing slips by. */
export class FakeTerminal extends Writable {
  readonly isTTY = true;
  readonly columns: number;
  readonly rows: number;
  /** Everything written, with all codes. */
  raw = '';
  cursorShown = true;
  #lines: string[] = [''];
  #row = 0;
  #column = 0;

  constructor(columns = 80, rows = 24) {
    super({ decodeStrings: false });
    this.columns = columns;
    this.rows = rows;
  }

  /** What can be read down to the cursor, scrolled-away lines too, colours left out. */
  get text(): string {
    return this.#lines
      .slice(0, this.#row + 1)
      .map((line) => line.trimEnd())
      .join('\n');
  }

  override _write(chunk: string | Buffer, _encoding: unknown, done: () => void): void {
    const text = chunk.toString();
    this.raw += text;

    for (const part of text.match(/\u001b\[[0-9;?]*[A-Za-z]|\n|[^\u001b\n]+|\u001b/g) ?? []) this.#take(part);
    done();
  }

  #take(part: string): void {
    const code = /^\u001b\[([0-9;?]*)([A-Za-z])$/.exec(part);
    if (code !== null) this.#obey(code[1] ?? '', code[2] ?? '');
    else if (part === '\n') this.#newline();
    else this.#put(part);
  }

  #obey(numbers: string, letter: string): void {
    switch (letter) {
      case 'm':
        return;
      case 'h':
      case 'l':
        if (numbers !== '?25') throw new Error(`terminal code ${numbers}${letter}`);
        this.cursorShown = letter === 'h';
        return;
      case 'K':
        if (numbers !== '2') throw new Error(`terminal code ${numbers}${letter}`);
        this.#lines[this.#row] = '';
        return;
      case 'A':
        this.#row -= Number(numbers === '' ? 1 : numbers);
        // What has scrolled away cannot be reached again.
        if (this.#row < Math.max(0, this.#lines.length - this.rows)) throw new Error('above the screen');
        return;
      case 'G':
        this.#column = 0;
        return;
      default:
        throw new Error(`terminal code ${numbers}${letter}`);
    }
  }

  #newline(): void {
    this.#row += 1;
    this.#column = 0;
    if (this.#row === this.#lines.length) this.#lines.push('');
  }

  #put(text: string): void {
    if (/[\u0000-\u001f\u007f-\u009f]/.test(text))
      throw new Error(`a control character: ${JSON.stringify(text)}`);
    const line = (this.#lines[this.#row] ?? '').padEnd(this.#column);
    this.#lines[this.#row] = line.slice(0, this.#column) + text + line.slice(this.#column + text.length);
    this.#column += text.length;
  }
}

/** Standard input of a terminal, to type into. */
export class FakeKeyboard extends PassThrough {
  readonly isTTY = true;
}
