import type { Output } from '../model/command.ts';

interface Waiting {
  readonly resolve: (output: Output) => void;
  readonly reject: (error: unknown) => void;
}

/** How the many and the one are asked. */
export interface StatQuestions {
  many(paths: () => readonly string[]): Promise<Output>;
  one(path: string): Promise<Output>;
}

/**
 * Many `stat` probes of one turn become one call of `stat` and one of `sha256sum`: processes cost more than looks. What the many do not tell (a file that vanished
 * in between, a name with a newline or backslash, a file that could not be read) is asked one by one.
 */
export class Stats {
  readonly #hash: boolean;
  readonly #questions: StatQuestions;
  #batch: Map<string, Waiting[]> | undefined;

  constructor(hash: boolean, questions: StatQuestions) {
    this.#hash = hash;
    this.#questions = questions;
  }

  /** What `pc_stat` or `pc_hash` would have answered. */
  probe(path: string): Promise<Output> {
    if (/[\n\\\0]/.test(path)) return this.#questions.one(path);
    return new Promise((resolve, reject) => {
      const batch = this.#batch ?? this.#begin();
      batch.set(path, [...(batch.get(path) ?? []), { resolve, reject }]);
    });
  }

  /** What is asked from now on goes into another call: something is done in between. */
  flush(): void {
    this.#batch = undefined;
  }

  #begin(): Map<string, Waiting[]> {
    const batch = new Map<string, Waiting[]>();
    this.#batch = batch;
    const paths = (): readonly string[] => {
      if (this.#batch === batch) this.#batch = undefined;
      return [...batch.keys()];
    };
    this.#questions.many(paths).then(
      (output) => {
        const answers = readStats(output.stdout, this.#hash);
        for (const [path, waiting] of batch) void this.#deal(path, waiting, answers.get(path));
      },
      (error: unknown) => {
        for (const waiting of [...batch.values()].flat()) waiting.reject(error);
      },
    );
    return batch;
  }

  async #deal(path: string, waiting: readonly Waiting[], answer: Output | undefined): Promise<void> {
    try {
      const output = answer ?? (await this.#questions.one(path));
      for (const each of waiting) each.resolve(output);
    } catch (error) {
      for (const each of waiting) each.reject(error);
    }
  }
}

/** What `pc_stats` printed, as the answers of single probes; a path of which it said too little is left out. */
export function readStats(text: string, hash: boolean): ReadonlyMap<string, Output> {
  const facts = new Map<string, string>();
  const targets = new Map<string, string>();
  const sums = new Map<string, string>();
  const answers = new Map<string, Output>();
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line.startsWith('s|')) {
      const fields = line.split('|');
      facts.set(fields.slice(8).join('|'), fields.slice(1, 8).join('|'));
    } else if (line.startsWith('l|')) {
      at += 1;
      targets.set(line.slice(2), (lines[at] ?? '').replace(/\u0001$/, '').replaceAll('\u0001', '\n'));
    } else if (line.startsWith('3|')) {
      answers.set(line.slice(2), { status: 3, stdout: '', stderr: '' });
    } else if (/^[0-9a-f]{64} [ *]/.test(line)) {
      sums.set(line.slice(66), `${line.slice(0, 64)}  -`);
    }
  }
  for (const [path, fact] of facts) {
    const regular = (Number.parseInt(fact, 16) & 0o170000) === 0o100000;
    const link = (Number.parseInt(fact, 16) & 0o170000) === 0o120000;
    const more = link ? targets.get(path) : regular && hash ? sums.get(path) : '';
    if (more === undefined) continue;
    answers.set(path, { status: 0, stdout: more === '' ? `${fact}\n` : `${fact}\n${more}\n`, stderr: '' });
  }
  return answers;
}
