import { PassThrough } from 'node:stream';
import { main } from '../../../src/cli/program.ts';

/** Runs a command line in this process, into pipes. */
export async function pairctl(
  ...args: readonly string[]
): Promise<{ readonly status: number; readonly stdout: string; readonly stderr: string }> {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const status = await main(args, { stdin, stdout, stderr, env: {}, signal: new AbortController().signal });
  const text = (stream: PassThrough): string => (stream.read() as Buffer | null)?.toString() ?? '';
  return { status, stdout: text(stdout), stderr: text(stderr) };
}
