import type { Look } from '../model/host.ts';
import { quoteAll } from '../shell/quote.ts';

/**
 * Lines that a constant script of ours prints on a host; `words` are its positional parameters. It must change nothing. Undefined when it ended with
 * another status than 0.
 */
export async function ask(
  look: Look,
  script: string,
  words: readonly string[] = [],
  timeoutSeconds = 20,
): Promise<readonly string[] | undefined> {
  const whole = `LC_ALL=C; export LC_ALL; set -- ${quoteAll(words)}\n${script}`;
  const { status, stdout } = await look.probe({ probe: 'test', script: whole, timeoutSeconds });
  return status === 0 ? stdout.split('\n').filter((line) => line !== '') : undefined;
}
