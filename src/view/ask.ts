import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { exitCode, PairctlError } from '../model/error.ts';
import { neutral } from './neutral.ts';

/** Asks a yes-or-no question; anything but yes is no, the end of input too. Rejects with exit code 130 when `signal` says stop. */
export async function askYesNo(
  question: string,
  at: { readonly stdin: Readable; readonly stderr: Writable; readonly signal: AbortSignal },
): Promise<boolean> {
  // No raw mode: Ctrl-C stays a signal, so that it ends the run as everywhere else.
  const lines = createInterface({ input: at.stdin, terminal: false });
  try {
    at.stderr.write(`${neutral(question)} [y/N] `);
    const answer = await firstLine(lines, at.signal);
    return /^y(?:es)?$/i.test(answer.trim());
  } finally {
    lines.close();
  }
}

function firstLine(lines: ReturnType<typeof createInterface>, signal: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      reject(new PairctlError('interrupted', { exitCode: exitCode.interrupted }));
    };
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    lines.once('line', resolve);
    lines.once('close', () => {
      signal.removeEventListener('abort', stop);
      resolve('');
    });
  });
}
