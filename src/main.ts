import { main } from './cli/program.ts';

/** Arguments in, exit code out. The first interrupt stops the run in good order, the second at once. */
const stop = new AbortController();
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(name, () => {
    if (stop.signal.aborted) process.exit(130);
    stop.abort();
  });
const { stdin, stdout, stderr, env } = process;
for (const stream of [stdout, stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever read our output has gone: nothing is left to say, but what is under way is not broken off.
    if (error.code !== 'EPIPE' && error.code !== 'EIO') throw error;
  });

const code = await main(process.argv.slice(2), { stdin, stdout, stderr, env, signal: stop.signal });
await Promise.all([stdout, stderr].map(written));
process.exit(code);

/** Resolves when a stream has handed on all that it was given, or nobody reads it any more: a pipe takes a long answer piece by piece. */
function written(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    if (stream.destroyed || stream.writableLength === 0) {
      resolve();
      return;
    }
    stream.once('close', resolve);
    stream.once('error', () => {
      resolve();
    });
    stream.write('', () => {
      resolve();
    });
  });
}
