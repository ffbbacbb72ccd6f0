import type { Output } from '../model/command.ts';
import { probeCall } from '../shell/probes.ts';

interface Waiting {
  readonly path: string;
  readonly resolve: (output: Output) => void;
  readonly reject: (error: unknown) => void;
}

/** Paths of one call of `pc_stats`, far below the limit of a command line. */
const most = 400;

/**
 * Many `stat` probes of one turn become one call of `stat` and one of `sha256sum`: processes cost more than looks. What the many cannot tell (a file vanished
 * in between, a name with a newline) is asked one by one.
 */
export class Stats {
  readonly #hash: boolean;
  readonly #ask: (words: () => readonly string[]) => Promise<Output>;
  #batch: Waiting[] | undefined;

  constructor(hash: boolean, ask: (words: () => readonly string[]) => Promise<Output>) {
    this.#hash = hash;
    this.#ask = ask;
  }

  /** What `pc_stat` or `pc_hash` would have answered. */
  probe(path: string): Promise<Output> {
    if (path.includes('\n')) return this.#one(path);
    return new Promise((resolve, reject) => {
      const batch = this.#batch ?? this.#begin();
      batch.push({ path, resolve, reject });
      if (batch.length >= most) this.flush();
    });
  }

  /** What is asked from now on goes into another call: something else was asked in between. */
  flush(): void {
    this.#batch = undefined;
  }

  #begin(): Waiting[] {
    const batch: Waiting[] = [];
    this.#batch = batch;
    const words = (): readonly string[] => {
      if (this.#batch === batch) this.#batch = undefined;
      return ['pc_stats', this.#hash ? 'hash' : 'plain', ...batch.map((w) => w.path)];
    };
    this.#ask(words).then(
      (output) => {
        this.#deal(batch, output);
      },
      (error: unknown) => {
        for (const waiting of batch) waiting.reject(error);
      },
    );
    return batch;
  }

  #one(path: string): Promise<Output> {
    return this.#ask(() => probeCall({ probe: 'stat', path, hash: this.#hash }));
  }

  #deal(batch: readonly Waiting[], output: Output): void {
    const answers = split(batch.length, output, this.#hash);
    for (const [index, waiting] of batch.entries()) {
      const answer = answers?.[index];
      if (answer !== undefined) waiting.resolve(answer);
      else this.#one(waiting.path).then(waiting.resolve, waiting.reject);
    }
  }
}

/** The answers of one call, path by path; undefined when they do not add up. */
function split(count: number, output: Output, hash: boolean): readonly Output[] | undefined {
  if (output.status !== 0) return undefined;
  const lines = output.stdout.split('\n');
  if (lines.pop() !== '') return undefined;
  const classes = lines.slice(0, count);
  const existing = classes.filter((c) => c === 'l' || c === 'f' || c === 'e').length;
  const links = classes.filter((c) => c === 'l').length;
  const files = hash ? classes.filter((c) => c === 'f').length : 0;
  if (lines.length !== count + existing + links + files) return undefined;
  let stat = count;
  let link = count + existing;
  let sum = count + existing + links;
  return classes.map((kind) => {
    if (kind !== 'l' && kind !== 'f' && kind !== 'e') return { status: Number(kind), stdout: '', stderr: '' };
    const first = lines[stat++] ?? '';
    const more =
      kind === 'l'
        ? (lines[link++] ?? '').replace(/\u0001$/, '').replaceAll('\u0001', '\n')
        : kind === 'f' && hash
          ? (lines[sum++] ?? '').replace(/^\\/, '')
          : undefined;
    return { status: 0, stdout: more === undefined ? `${first}\n` : `${first}\n${more}\n`, stderr: '' };
  });
}
