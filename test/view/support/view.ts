import { PassThrough } from 'node:stream';
import { createView, type View, type ViewOptions } from '../../../src/view/view.ts';

/** A view into pipes, and what came out of them since the last question. */
export async function pipeView(
  output: ViewOptions['output'],
  options: Partial<Pick<ViewOptions, 'verbosity' | 'diff' | 'env' | 'noColour'>> = {},
): Promise<{ readonly view: View; readonly out: () => string; readonly err: () => string }> {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const view = await createView({
    output,
    stdin,
    stdout,
    stderr,
    env: {},
    noColour: false,
    verbosity: 0,
    diff: true,
    signal: new AbortController().signal,
    now: () => 0,
    ...options,
  });
  const taken = (stream: PassThrough) => () => (stream.read() as Buffer | null)?.toString() ?? '';
  return { view, out: taken(stdout), err: taken(stderr) };
}
