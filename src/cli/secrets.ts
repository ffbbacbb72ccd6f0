import { readFile, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { exitCode, PairctlError } from '../model/error.ts';
import type { SecretRef } from '../model/inventory.ts';
import { makeSecret } from '../shell/secret.ts';
import { runLocal } from '../transport/local.ts';

/** The value of a secret, from the environment, a file of mode 0600 or tighter, or a command; exit code 78 where it cannot be had. */
export async function secretValue(
  ref: SecretRef,
  directory: string,
  env: NodeJS.ProcessEnv,
): Promise<string> {
  const value = await read(ref, directory, env);
  if (value === '') throw wrong(`the secret ${describe(ref)} is empty`, 'give it a value');
  // Known from here on: whatever prints it by mistake prints three asterisks.
  makeSecret(value);
  return value;
}

async function read(ref: SecretRef, directory: string, env: NodeJS.ProcessEnv): Promise<string> {
  if ('env' in ref) {
    const value = env[ref.env];
    if (value === undefined)
      throw wrong(
        `the environment has no variable ${ref.env}, which is to bear a secret`,
        `export ${ref.env}=…`,
      );
    return value;
  }
  if ('file' in ref) {
    const path = ref.file.startsWith('~/')
      ? join(homedir(), ref.file.slice(2))
      : isAbsolute(ref.file)
        ? ref.file
        : join(directory, ref.file);
    try {
      const found = await stat(path);
      if ((found.mode & 0o077) !== 0)
        throw wrong(
          `the secret file ${path} can be read by others (mode 0${(found.mode & 0o777).toString(8)})`,
          `chmod 600 ${path}`,
        );
      return (await readFile(path, 'utf8')).replace(/\r?\n$/, '');
    } catch (error) {
      if (error instanceof PairctlError) throw error;
      throw wrong(`the secret file ${path} cannot be read`, 'does it exist, and is it yours?', error);
    }
  }
  const output = await runLocal({ run: ref.command, timeoutSeconds: 60 });
  if (output.status !== 0)
    throw wrong(
      `the command for a secret, ${ref.command[0]}, ended with status ${String(output.status)}`,
      'try it by hand',
    );
  return output.stdout.replace(/\r?\n$/, '');
}

function wrong(message: string, hint: string, cause?: unknown): PairctlError {
  return new PairctlError(message, { exitCode: exitCode.definition, hint, cause });
}

function describe(ref: SecretRef): string {
  return 'env' in ref ? `in ${ref.env}` : 'file' in ref ? `in ${ref.file}` : `of ${ref.command[0]}`;
}
