import { randomBytes } from 'node:crypto';
import type { Readable } from 'node:stream';

/** The first words of a shell: they prove that it runs, as whom, and end what a login shell printed before. */
export interface Greeting {
  /** Words that start `/bin/sh` and let it greet; understood alike by POSIX shells, csh and fish when quoted. */
  readonly words: readonly [string, ...string[]];
  readonly token: string;
}

/** Who greeted. */
export interface Greeted {
  readonly pid: number;
  readonly uid: number;
}

/** A greeting with a random word, so that nothing printed before can be taken for it. */
export function makeGreeting(): Greeting {
  const token = `hello${randomBytes(8).toString('hex')}`;
  return {
    token,
    words: ['/bin/sh', '-c', `printf "\\n%s %s %s\\n" ${token} "$$" "$(id -u)"; exec /bin/sh`],
  };
}

/** Waits for the greeting on a shell's standard output; resolves with undefined when the stream ends without it. Nothing follows it until the shell is told something. */
export function awaitGreeting(greeting: Greeting, stdout: Readable): Promise<Greeted | undefined> {
  const pattern = new RegExp(`\\n${greeting.token} ([0-9]+) ([0-9]*)\\n`);
  return new Promise((resolve) => {
    let seen = Buffer.alloc(0);
    const settle = (greeted: Greeted | undefined): void => {
      stdout.off('data', onData);
      stdout.off('end', onEnd);
      stdout.off('close', onEnd);
      resolve(greeted);
    };
    const onEnd = (): void => {
      settle(undefined);
    };
    const onData = (chunk: Buffer): void => {
      seen = Buffer.concat([seen, chunk]).subarray(-1_000_000);
      const match = pattern.exec(seen.toString('latin1'));
      if (match === null) return;
      settle({ pid: Number(match[1]), uid: Number(match[2]) });
    };
    stdout.on('data', onData);
    stdout.on('end', onEnd);
    stdout.on('close', onEnd);
  });
}

/** Keeps the last bytes of what a stream said, for an error message. */
export function keepWords(stream: Readable): { words(): string; stop(): void } {
  let said = '';
  const onData = (chunk: Buffer): void => {
    said = (said + chunk.toString()).slice(-2000);
  };
  stream.on('data', onData);
  return {
    words: () => said.trim().slice(-500),
    stop: () => {
      stream.off('data', onData);
    },
  };
}
