import type { Command, FilePut } from '../model/command.ts';
import { exitCode, PairctlError } from '../model/error.ts';
import { quoteAll } from '../shell/quote.ts';
import { hasSecret, openSecrets } from '../shell/secret.ts';

/** The shell functions of the prelude that run words: in a subshell, in a subshell with standard input, in the shell itself. */
type Runner = 'q' | 'i' | 'l';

/**
 * The shell text of one question. It stands in braces: a shell that receives only the beginning of it, because the connection was cut, finds a syntax error and
 * runs nothing (without them it would run half a line, or a whole command on half a here-document).
 */
export function askText(
  nonce: string,
  id: number,
  words: readonly string[],
  how: { readonly stdin?: string | Buffer | undefined; readonly inShell?: boolean | undefined } = {},
): string {
  const runner: Runner = how.stdin !== undefined ? 'i' : how.inShell === true ? 'l' : 'q';
  const line = `{ ${runner} ${String(id)} ${quoteAll(words)}`;
  if (how.stdin === undefined) return `${line}\n}\n`;
  const base64 = Buffer.from(how.stdin).toString('base64').replace(/.{76}/g, '$&\n');
  return `${line} <<'${nonce}' || pc_unfed ${String(id)}\n${base64}\n${nonce}\n}\n`;
}

/** Seconds that a command may take when it does not say. */
export const defaultSeconds = 600;

/** The words that run a command within its limits; a secret may stand in its environment and its standard input, never in a word, which everybody on the host can read. */
export function commandWords(command: Command): readonly string[] {
  const words =
    'script' in command.run ? ['/bin/sh', '-c', command.run.script, 'sh', ...command.run.args] : command.run;
  if (words.some(hasSecret))
    throw new PairctlError('a secret stands in an argument of a command, where everybody could read it', {
      exitCode: exitCode.failed,
      hint: 'give it by environment or on standard input',
    });
  const env = Object.entries(command.env ?? {}).map(
    ([key, value]) => `${checkName(key)}=${openSecrets(value)}`,
  );
  return [
    'pc_run',
    String(command.timeoutSeconds ?? defaultSeconds),
    command.user ?? '',
    command.cwd ?? '',
    String(env.length),
    ...env,
    ...words,
  ];
}

/** The words that put a file, whose content goes to standard input; `unique` names the temporary file beside it, `date` the copy of what was there. */
export function putWords(file: FilePut, unique: string, date: string): readonly string[] {
  const folder = file.path.slice(0, file.path.lastIndexOf('/') + 1);
  const keep = file.backup === true ? `${file.path}.${date}~` : '';
  return ['pc_put', file.path, `${folder}.pairctl-${unique}`, file.mode, `${file.owner}:${file.group}`, keep];
}

function checkName(name: string): string {
  if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) return name;
  throw new PairctlError(`${JSON.stringify(name)} cannot be the name of an environment variable`, {
    exitCode: exitCode.failed,
  });
}
