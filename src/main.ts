import { main } from './cli/program.ts';

/** Arguments in, exit code out. The first interrupt stops the run in good order, the second at once. */
const stop = new AbortController();
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(name, () => {
    if (stop.signal.aborted) process.exit(130);
    stop.abort();
  });
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever read our output has gone: nothing is left to say, but what is under way is not broken off.
  if (error.code !== 'EPIPE') throw error;
});

const { stdin, stdout, stderr, env } = process;
const code = await main(process.argv.slice(2), { stdin, stdout, stderr, env, signal: stop.signal });
// A pipe takes 64 KiB or so at once and the rest as it is read; leaving earlier would cut a long answer off.
for (const stream of [stdout, stderr])
  await new Promise<void>((resolve) => {
    stream.write('', () => {
      resolve();
    });
  });
process.exit(code);
