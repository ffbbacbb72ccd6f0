import { exitCode, type ExitCode } from '../model/error.ts';
import type { Io, PairOptions } from './types.ts';
import { definitionOf } from './wire.ts';

/** `pairctl validate`: every problem of both files at once, with exit code 78, or a word that all is well. Contacts nothing. */
export async function runValidate(options: PairOptions, io: Io): Promise<ExitCode> {
  const { pair, pairFile, inventoryFile } = await definitionOf(options, io);
  io.view.show(
    `${pairFile} and ${inventoryFile} are well: pair ${pair.name}, ${pair.primary} and ${pair.standby}`,
    { format: 1, pair: pair.name, valid: true },
  );
  return exitCode.done;
}
