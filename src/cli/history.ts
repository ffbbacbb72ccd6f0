import { parseJournal } from '../engine/history.ts';
import { ledgerPaths } from '../engine/ledger.ts';
import { exitCode, type ExitCode } from '../model/error.ts';
import { readContent } from '../shell/read.ts';
import { createSession } from './open.ts';
import { requireHosts } from './session.ts';
import type { Io, PairOptions } from './types.ts';
import { definitionOf } from './wire.ts';

const most = 4 * 1024 * 1024;

/** `pairctl history`: past runs as both hosts recorded them, newest first. */
export async function runHistory(options: PairOptions, io: Io): Promise<ExitCode> {
  const definition = await definitionOf(options, io);
  const session = await createSession(definition, { ...options, preview: true }, io);
  try {
    const up = [...session.connections].flatMap(([name, connection]) =>
      connection.up ? [{ name, host: connection.host }] : [],
    );
    if (up.length === 0) requireHosts(session, [...session.connections.keys()]);
    const texts = await Promise.all(
      up.map(
        async ({ name, host }) =>
          [name, (await readContent(host, ledgerPaths(definition.pair.name).journal, most)) ?? ''] as const,
      ),
    );
    const runs = parseJournal(texts);
    io.view.showHistory(definition.pair.name, runs);
    return exitCode.done;
  } finally {
    await session.close();
  }
}
