import type { ClientChannel } from 'ssh2';
import { Unreachable } from '../../model/error.ts';
import type { Become } from '../../model/inventory.ts';
import { openChannel, type Login } from './channel.ts';
import { whereIs } from './stages.ts';

/** The words before a shell's own that make it root's: nothing, `sudo -n`, or sudo that reads the password from standard input after printing `prompt`. */
export function sudoWords(become: Become, prompt: string | undefined): readonly string[] {
  if (become === false) return [];
  return prompt === undefined ? ['sudo', '-n', '--'] : ['sudo', '-S', '-p', prompt, '--'];
}

/** An answer to sudo's question. */
export interface PromptAnswer {
  /** Resolves when sudo asks a second time. */
  readonly refused: Promise<'wrong-password'>;
  /** No question is answered any more: whatever looks like one later is none. */
  stop(): void;
}

/** Gives the password when, and only when, sudo asks for it: without a question it would be read by the shell. */
export function answerPrompt(channel: ClientChannel, prompt: string, password: string): PromptAnswer {
  let said = '';
  let asked = 0;
  let refuse: (word: 'wrong-password') => void = () => undefined;
  const refused = new Promise<'wrong-password'>((resolve) => {
    refuse = resolve;
  });
  const onData = (chunk: Buffer): void => {
    said += chunk.toString('latin1');
    for (let at = said.indexOf(prompt); at >= 0; at = said.indexOf(prompt)) {
      said = said.slice(at + prompt.length);
      asked += 1;
      if (asked === 1) channel.write(`${password}\n`);
      else refuse('wrong-password');
    }
    said = said.slice(-prompt.length);
  };
  channel.stderr.on('data', onData);
  return { refused, stop: () => channel.stderr.off('data', onData) };
}

/** Why sudo gives no root shell, found by asking it (exit statuses, not words), and the line that it needs. */
export async function explainSudo(login: Login, said: string, wrongPassword: boolean): Promise<Unreachable> {
  const { name, options, password } = login;
  const where = whereIs(name, options);
  const user = options.user;
  const rule = `${user} ALL=(root) NOPASSWD: /bin/sh`;
  const lines = `nothing was changed. As root there: visudo -f /etc/sudoers.d/pairctl, with the line\n  ${rule}`;
  const words = said === '' ? '' : ` (sudo says: ${said})`;
  const unreachable = (what: string, hint: string): Unreachable =>
    new Unreachable('sudo', `${where}: ${what}${words}`, { host: name, hint });
  if (wrongPassword)
    return unreachable(
      `sudo does not accept the password of ${user}`,
      'nothing was changed. Look at become.password in the inventory',
    );
  const found = await askSudo(login).catch(() => undefined);
  if (found?.installed === false)
    return unreachable(
      `sudo is not installed`,
      'nothing was changed. Install sudo there, or log in as root (user: root, become: false)',
    );
  if (found?.lists === true)
    return unreachable(`the sudo rule of ${user} is too narrow: it does not allow a root shell`, lines);
  if (password !== undefined)
    return unreachable(
      `sudo gives ${user} no root shell`,
      `${lines}\nand, if it wants a terminal:\n  Defaults:${user} !requiretty`,
    );
  return unreachable(
    `sudo wants a password of ${user}, or a terminal, or has no rule for it`,
    `${lines}\nand, if it wants a terminal:\n  Defaults:${user} !requiretty\nor give the password in the inventory: become: { method: sudo, password: { env: NAME } }`,
  );
}

/** Whether sudo is there, and whether it lists rules without a password although it gave no shell. */
async function askSudo(login: Login): Promise<{ installed: boolean; lists: boolean }> {
  const script = 'command -v sudo >/dev/null || exit 41; sudo -n -l >/dev/null 2>&1 || exit 42; exit 43';
  const channel = await openChannel(login.client, `exec /bin/sh -c '${script}'`, login.name);
  const status = await new Promise<number | undefined>((resolve) => {
    const timer = setTimeout(() => {
      resolve(undefined);
    }, login.seconds * 1000);
    channel.resume();
    channel.stderr.resume();
    channel.on('exit', (code: number | null) => {
      clearTimeout(timer);
      resolve(code ?? undefined);
    });
    channel.on('close', () => {
      clearTimeout(timer);
      resolve(undefined);
    });
  });
  return { installed: status !== 41, lists: status === 43 };
}
