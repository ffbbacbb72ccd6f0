import { Unreachable } from '../../model/error.ts';
import { quoteAll } from '../../shell/quote.ts';
import { maskSecrets } from '../../shell/secret.ts';
import { awaitGreeting, keepWords, makeGreeting } from '../greeting.ts';
import type { Shell } from '../shell.ts';
import { openChannel, type Login } from './channel.ts';
import { lateness, whereIs } from './stages.ts';
import { answerPrompt, explainSudo, sudoWords } from './sudo.ts';

/**
 * A shell on a channel of its own, as root where the inventory says so. The login shell, whatever it is and prints, is asked for one thing only: `exec` of quoted
 * words, which POSIX shells, csh and fish understand alike. Rejects with `Unreachable`; nothing has been changed then.
 */
export async function openShell(login: Login, closed: (cause: Error) => void): Promise<Shell> {
  const { name, client, options, become, password, seconds } = login;
  const greeting = makeGreeting();
  const prompt = `${greeting.token}-password`;
  const words = [...sudoWords(become, password === undefined ? undefined : prompt), ...greeting.words];
  const channel = await openChannel(client, `exec ${quoteAll(words)}`, name);
  channel.on('error', () => undefined);
  channel.once('close', () => {
    closed(new Error('the connection was lost, or the shell ended'));
  });
  const output = keepWords(channel);
  const errors = keepWords(channel.stderr);
  const answer = password === undefined ? undefined : answerPrompt(channel, prompt, password);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(resolve, seconds * 1000, 'late');
  });
  const greeted = await Promise.race([
    awaitGreeting(greeting, channel),
    late,
    ...(answer === undefined ? [] : [answer.refused]),
  ]);
  clearTimeout(timer);
  answer?.stop();
  output.stop();
  errors.stop();
  if (typeof greeted === 'object' && (become === false || greeted.uid === 0))
    return {
      stdin: channel,
      stdout: channel,
      stderr: channel.stderr,
      pid: greeted.pid,
      kill: () => {
        channel.close();
      },
    };
  channel.close();
  const said = maskSecrets(errors.words() || output.words());
  if (greeted === 'late') throw lateness('shell', name, whereIs(name, options), seconds);
  if (become === false) throw noShell(login, said);
  throw await explainSudo(login, said, greeted === 'wrong-password');
}

function noShell({ name, options }: Login, said: string): Unreachable {
  return new Unreachable(
    'auth',
    `${whereIs(name, options)}: ${options.user} may log in, but gets no /bin/sh: ${said}`,
    {
      host: name,
      hint: `its login shell (getent passwd ${options.user}) or a forced command in authorized_keys does not let commands run`,
    },
  );
}
