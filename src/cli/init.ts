import { access, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { initFiles } from '../config/init.ts';
import { exitCode, PairctlError, type ExitCode } from '../model/error.ts';
import type { Io } from './types.ts';

/** `pairctl init`: writes commented files to start from; all of them or none, and never over files that are there. */
export async function runInit(directory: string, io: Io): Promise<ExitCode> {
  const files = initFiles().map((file) => ({ path: join(directory, file.name), content: file.content }));
  const there = await Promise.all(files.map(async ({ path }) => ((await exists(path)) ? [path] : [])));
  const [first] = there.flat();
  if (first !== undefined) throw refused(`${first} is there already`);
  try {
    await mkdir(directory, { recursive: true });
    for (const { path, content } of files) await writeFile(path, content, { flag: 'wx' });
  } catch (error) {
    throw refused(`${directory} cannot be written to`, error);
  }
  io.view.show(files.map(({ path }) => `wrote ${path}`).join('\n'), {
    format: 1,
    wrote: files.map(({ path }) => path),
  });
  io.view.note('fill in both hosts, then: pairctl validate, pairctl plan, pairctl apply');
  return exitCode.done;
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}

function refused(message: string, cause?: unknown): PairctlError {
  const code = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : '';
  return new PairctlError(`${message}${code}`, {
    exitCode: exitCode.failed,
    hint: 'nothing is ever overwritten: choose an empty folder',
    cause,
  });
}
