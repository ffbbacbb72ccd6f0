import { createHash } from 'node:crypto';
import type { Output } from '../../../src/model/command.ts';
import type { Look } from '../../../src/model/host.ts';
import type { Probe } from '../../../src/model/probe.ts';

/** What a host answers in a case: a path's facts, text, key-value lines, proven absence, or the raw output. */
export type Answer =
  | string
  | Readonly<Record<string, string>>
  | { readonly status: number; readonly stdout?: string; readonly stderr?: string }
  | PathFacts;

interface PathFacts {
  readonly kind: 'absent' | 'file' | 'directory' | 'link' | 'other';
  readonly mode?: string;
  readonly owner?: string;
  readonly group?: string;
  readonly uid?: number;
  readonly gid?: number;
  readonly size?: number;
  readonly content?: string;
  readonly target?: string;
}

/** Answers by question, such as `stat /etc/x`, `user app`, `unit a.service`; a question that has none fails, and so does an answer that nobody asked for. */
export class Answers implements Look {
  readonly #answers: Readonly<Record<string, Answer>>;
  readonly #unasked: Set<string>;

  constructor(answers: Readonly<Record<string, Answer>>) {
    this.#answers = answers;
    this.#unasked = new Set(Object.keys(answers));
  }

  get unasked(): readonly string[] {
    return [...this.#unasked];
  }

  probe(probe: Probe): Promise<Output> {
    const question = displayQuestion(probe);
    this.#unasked.delete(question);
    const answer = this.#answers[question];
    if (answer === undefined) return Promise.reject(new Error(`no answer to: ${question}`));
    return Promise.resolve(outputOf(answer));
  }
}

/** A question as cases write it: its kind, then its parameters in the order of the probe's fields. */
export function displayQuestion(probe: Probe): string {
  const { probe: kind, ...rest } = probe;
  const words = Object.entries(rest)
    .filter(([key]) => key !== 'max' && key !== 'timeoutSeconds')
    .flatMap(([key, value]) => (key === 'hash' ? (value === true ? ['hash'] : []) : [String(value)]));
  return [kind, ...words].filter((word) => word !== '').join(' ');
}

function outputOf(answer: Answer): Output {
  if (answer === 'absent') return { status: 3, stdout: '', stderr: '' };
  if (typeof answer === 'string') return { status: 0, stdout: answer, stderr: '' };
  if (isOutput(answer)) return { stdout: '', stderr: '', ...answer };
  if (isFacts(answer)) return factsOutput(answer);
  const lines = Object.entries(answer).map(([key, value]) => `${key}=${value}\n`);
  return { status: 0, stdout: lines.join(''), stderr: '' };
}

function isOutput(answer: object): answer is Partial<Output> & { readonly status: number } {
  return 'status' in answer;
}

function isFacts(answer: object): answer is PathFacts {
  return 'kind' in answer;
}

const types = { file: 0o100000, directory: 0o040000, link: 0o120000, other: 0o010000 } as const;

/** As the probe prints it: `stat -c '%f|%u|%g|%s|%Y|%U|%G'`, then a link's target or a file's SHA-256. */
function factsOutput(facts: PathFacts): Output {
  if (facts.kind === 'absent') return { status: 3, stdout: '', stderr: '' };
  const { kind, owner = 'root', group = 'root', uid = owner === 'root' ? 0 : 1000, target = '' } = facts;
  const { gid = group === 'root' ? 0 : 1000, content = '', size = Buffer.byteLength(content) } = facts;
  const mode = Number.parseInt(facts.mode ?? (kind === 'directory' ? '0755' : '0644'), 8);
  const raw = (types[kind] | mode).toString(16);
  const line = `${raw}|${String(uid)}|${String(gid)}|${String(size)}|1700000000|${owner}|${group}\n`;
  const more =
    kind === 'link'
      ? `${target}\n`
      : kind === 'file'
        ? `${createHash('sha256').update(content).digest('hex')}  -\n`
        : '';
  return { status: 0, stdout: line + more, stderr: '' };
}
