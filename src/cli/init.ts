import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { initFiles } from '../config/init.ts';
import { exitCode, PairctlError, type ExitCode } from '../model/error.ts';
import type { Io } from './types.ts';

/** `pairctl init`: writes commented files to start from; never over files that are there. */
export async function runInit(directory: string, io: Io): Promise<ExitCode> {
  await mkdir(directory, { recursive: true });
  for (const file of initFiles()) {
    const path = join(directory, file.name);
    try {
      await writeFile(path, file.content, { flag: 'wx' });
    } catch (error) {
      throw new PairctlError(`${path} cannot be written`, {
        exitCode: exitCode.failed,
        hint: 'nothing is ever overwritten: choose an empty folder',
        cause: error,
      });
    }
    io.view.show(`wrote ${path}`, { wrote: path });
  }
  io.view.note('fill in both hosts, then: pairctl validate, pairctl plan, pairctl apply');
  return exitCode.done;
}
